"""The machine's two clocks."""

from __future__ import annotations

import time


class SystemClock:
    """The wall's time and the loop's: asyncio counts in the same monotonic seconds."""

    def now_ms(self) -> int:
        """Return milliseconds since 1970, UTC; may jump."""
        return time.time_ns() // 1_000_000

    def monotonic_s(self) -> float:
        """Return seconds that never jump."""
        return time.monotonic()
