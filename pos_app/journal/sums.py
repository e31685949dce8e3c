"""The sums of any list: from the kept sums of days where they tell, else added up row by row."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pos_app.engine.ports import Total
from pos_app.engine.review import Sums
from pos_app.journal.fitting import narrowed
from pos_app.journal.moment import day_at
from pos_app.journal.selection import newest, selection
from pos_app.journal.typed import says_something

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

    from pos_app.engine.ports import Filter
    from pos_app.journal.typed import Condition

DAY_MS: Final = 86_400_000
FIRST_STEP: Final = 50_000
"""So many numbers are added up at first before the sums so far are told."""

MORE: Final = 2
MUCH_MORE: Final = 8
"""So much longer is the next step, the second after one that found next to nothing."""

_OF_DAYS: Final = "SELECT service, direction, state, sum(count), sum(francs) FROM total"
_OF_ROWS: Final = "SELECT service, direction, state, count(*), coalesce(sum(amount), 0) FROM sale"
_GROUPED: Final = "GROUP BY service, direction, state ORDER BY service, direction, state"


def sums(
    connection: sqlite3.Connection, wanted: Filter, offset_minutes: int = 0
) -> Sequence[Total]:
    """Return how many rows a list has and their francs, by service, direction and state.

    `offset_minutes` is the shop's distance from UTC: sums of whole local days are kept ones.
    """
    adding = Adding(wanted=wanted, offset_minutes=offset_minutes)
    while adding.step(connection).left:
        pass
    return adding.told().totals


@dataclass(slots=True, kw_only=True)
class Adding:
    """Adds a list up from its newest rows on, in steps that a reader can put down and take up."""

    wanted: Filter
    offset_minutes: int
    _left: int | None = None
    """Every number up to this one is still to be looked at; None before the first step."""
    _numbers: int = FIRST_STEP
    _sums: dict[tuple[str, str, str], tuple[int, int]] = field(
        default_factory=lambda: defaultdict(lambda: (0, 0))
    )

    def step(self, connection: sqlite3.Connection) -> Sums:
        """Add up some more, and return what that makes so far."""
        if self._left is None and (condition := _of_days(self.wanted, self.offset_minutes)):
            self._add(connection, _OF_DAYS, condition)
            self._left = 0
            return self.told()
        chosen = selection(connection, self.wanted)
        if self._left is None:
            self._left = newest(connection)
        last = min(self._left, chosen.last)
        first = max(chosen.first, last - self._numbers + 1)
        if first <= last:
            found = self._add(connection, _OF_ROWS, chosen.within(first, last))
            self._numbers *= MORE if found * MUCH_MORE > last - first else MUCH_MORE
        self._left = first - 1 if first > chosen.first else 0
        return self.told()

    def told(self) -> Sums:
        """Return the sums so far."""
        totals = [
            Total(
                day="",
                service=service,
                direction=direction,
                state=state,
                count=count,
                francs=francs,
            )
            for (service, direction, state), (count, francs) in sorted(self._sums.items())
            if count
        ]
        return Sums(totals=totals, left=self._left or 0)

    def _add(self, connection: sqlite3.Connection, source: str, condition: Condition) -> int:
        """Add up what fits a condition; return how many rows there were."""
        text, values = condition
        rows: Iterable[tuple[str, str, str, int, int]] = connection.execute(
            f"{source} WHERE {text} {_GROUPED}", values
        )
        found = 0
        for service, direction, state, count, francs in rows:
            found += count
            before, sum_before = self._sums[service, direction, state]
            self._sums[service, direction, state] = (before + count, sum_before + francs)
        return found


def _of_days(wanted: Filter, offset_minutes: int) -> Condition | None:
    """Return the condition on kept sums, None where only rows can tell."""
    shift_ms = offset_minutes * 60_000
    bounds = [each for each in (wanted.since_ms, wanted.until_ms) if each is not None]
    if _needs_rows(wanted) or any((each + shift_ms) % DAY_MS for each in bounds):
        return None
    conditions = [("TRUE", ()), *_summed(wanted, offset_minutes)]
    return (
        " AND ".join(text for text, _ in conditions),
        tuple(value for _, values in conditions for value in values),
    )


def _needs_rows(wanted: Filter) -> bool:
    beside_days = wanted.claimed_since_ms is not None or wanted.from_number
    return bool(wanted.cashier or beside_days or says_something(wanted.search))


def _summed(wanted: Filter, offset_minutes: int) -> Iterator[Condition]:
    yield from narrowed(wanted)
    if wanted.since_ms is not None:
        yield "day >= ?", (day_at(wanted.since_ms, offset_minutes),)
    if wanted.until_ms is not None:
        yield "day < ?", (day_at(wanted.until_ms, offset_minutes),)
