"""The calendar of days on which a shop does more or less than usual, until the owner edits it.

The feasts follow the moon: their days are foreseen, and one day off either way is usual. How much
busier a day is, is our assumption; no document says it.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from pos_app.domain.shift.runway import Feast

if TYPE_CHECKING:
    from collections.abc import Iterator

FORESEEN: Final = (
    ("korite", date(2026, 3, 20)),
    ("tabaski", date(2026, 5, 27)),
    ("magal", date(2026, 8, 2)),
    ("gamou", date(2026, 8, 25)),
    ("korite", date(2027, 3, 10)),
    ("tabaski", date(2027, 5, 16)),
    ("magal", date(2027, 7, 22)),
    ("gamou", date(2027, 8, 14)),
    ("korite", date(2028, 2, 27)),
    ("tabaski", date(2028, 5, 5)),
    ("magal", date(2028, 7, 11)),
    ("gamou", date(2028, 8, 3)),
)
"""A feast's name (`feast.NAME` in the translation files) and its foreseen day."""

RUSH_DAYS: Final = 4
RUSH_PERCENT: Final = 180
"""The days before a feast: queues (product page, A23b)."""

QUIET_PERCENT: Final = 40
"""The day itself: most shops close early."""

MONTH_END: Final = "month_end"
MONTH_END_PERCENT: Final = 130
FIRST_YEAR: Final = 2026
LAST_YEAR: Final = 2028


def default_feasts() -> tuple[Feast, ...]:
    """Return the calendar that a shop begins with."""
    return (*_feasts(), *_month_ends())


def _feasts() -> Iterator[Feast]:
    for name, day in FORESEEN:
        eve = day - timedelta(days=1)
        first = day - timedelta(days=RUSH_DAYS)
        yield Feast(name=name, first=first, last=eve, percent=RUSH_PERCENT)
        yield Feast(name=name, first=day, last=day, percent=QUIET_PERCENT)


def _month_ends() -> Iterator[Feast]:
    """Yield the days on which wages come and go: the last two of a month and the next three."""
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        for month in range(1, 13):
            begin = date(year, month, 1)
            yield Feast(
                name=MONTH_END,
                first=begin - timedelta(days=2),
                last=begin + timedelta(days=2),
                percent=MONTH_END_PERCENT,
            )
