"""The sandbox's own clock, injectable so that fifteen minutes need no waiting."""

from __future__ import annotations

import asyncio
import time
from typing import Protocol


class Clock(Protocol):
    """Time as the sandbox sees it, in seconds."""

    def now_s(self) -> float:
        """Wall time since the epoch."""
        ...

    def monotonic_s(self) -> float:
        """Time that never goes back."""
        ...

    async def sleep_until(self, wall_s: float) -> None:
        """Return once `now_s()` has reached `wall_s`."""
        ...


class SystemClock:
    """The machine's time."""

    def now_s(self) -> float:
        """Wall time since the epoch."""
        return time.time()

    def monotonic_s(self) -> float:
        """Time that never goes back."""
        return time.monotonic()

    async def sleep_until(self, wall_s: float) -> None:
        """Return once the machine's wall time has reached `wall_s`."""
        await asyncio.sleep(max(0.0, wall_s - self.now_s()))


class ManualClock:
    """A clock that moves only when it is told to."""

    def __init__(self, start_s: float = 1_800_000_000.0) -> None:
        """Stand still at `start_s`."""
        self._now_s = start_s
        self._moved = asyncio.Event()

    def now_s(self) -> float:
        """Wall time since the epoch."""
        return self._now_s

    def monotonic_s(self) -> float:
        """Return the same time: it is never set back."""
        return self._now_s

    def advance(self, seconds: float) -> None:
        """Move forward and wake everyone who sleeps."""
        self._now_s += seconds
        self._moved.set()
        self._moved = asyncio.Event()

    async def sleep_until(self, wall_s: float) -> None:
        """Return once `advance` has reached `wall_s`."""
        while self._now_s < wall_s:
            await self._moved.wait()
