"""Days and times as people type and read them on a command line."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pos_app.texts.catalogue import Texts

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
MILLISECOND: Final = timedelta(milliseconds=1)
_UNITS: Final = (("days", 86_400), ("hours", 3_600), ("minutes", 60), ("seconds", 1))


def iso(at_ms: int) -> str:
    """Return milliseconds since 1970 as the journal writes them: 2026-11-22T07:29:00.123Z."""
    whole = EPOCH + at_ms * MILLISECOND
    return whole.isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"


def local(written: str, offset_minutes: int) -> str:
    """Return an ISO time in UTC as the shop's day and hour: 2026-11-22 07:29:00."""
    shop = datetime.fromisoformat(written) + timedelta(minutes=offset_minutes)
    return shop.strftime("%Y-%m-%d %H:%M:%S")


def local_day(at_ms: int, offset_minutes: int) -> str:
    """Return the shop's day at a time."""
    return iso(at_ms + offset_minutes * 60_000)[:10]


def begin_ms(typed: str, offset_minutes: int) -> int:
    """Return when a typed day, or a typed time, begins. Raises ValueError for anything else.

    A time without a distance from UTC is the shop's.
    """
    found = datetime.fromisoformat(typed)
    if found.tzinfo is None:
        found = found.replace(tzinfo=UTC) - timedelta(minutes=offset_minutes)
    return (found - EPOCH) // MILLISECOND


def end_ms(typed: str, offset_minutes: int) -> int:
    """Return when a typed day ends, the day itself included; a typed time is its own end."""
    length = timedelta(days=1) if len(typed) == len("2026-11-22") else timedelta()
    return begin_ms(typed, offset_minutes) + length // MILLISECOND


def age(texts: Texts, seconds: float) -> str:
    """Return a length of time in its largest fitting unit; below a second counts as one."""
    whole = max(1, int(seconds))
    unit, length_s = next(each for each in _UNITS if whole >= each[1])
    return texts.of(f"cli.age.{unit}", count=whole // length_s)
