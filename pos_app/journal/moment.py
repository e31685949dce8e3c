"""Times as the journal writes them: ISO-8601, UTC, milliseconds, always the same length."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
MILLISECOND: Final = timedelta(milliseconds=1)
WIDEST_OFFSET_MS: Final = 14 * 3_600_000
"""No local clock is further from UTC."""

LATEST_MS: Final = (datetime.max.replace(tzinfo=UTC) - EPOCH) // MILLISECOND
"""The last moment that can be written; a span of time may be asked for beyond it."""


def written(at_ms: int) -> str:
    """Return milliseconds since 1970 as 2026-11-22T07:29:00.123Z."""
    whole = EPOCH + at_ms * MILLISECOND
    return whole.isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"


def read(text: str) -> int:
    """Return the milliseconds since 1970 that `written` wrote. Raises ValueError otherwise."""
    return (datetime.fromisoformat(text) - EPOCH) // MILLISECOND


def day_at(at_ms: int, offset_minutes: int = 0) -> str:
    """Return the local day, YYYY-MM-DD, at a distance from UTC (Senegal 0, Benin 60)."""
    return written(at_ms + offset_minutes * 60_000)[:10]
