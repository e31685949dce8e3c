"""From a list's filter to the SQL that finds its rows, newest first, without skipping any."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from pos_app.domain.transaction import FINAL
from pos_app.journal.columns import ROW_LIST, list_row
from pos_app.journal.fitting import narrowed, spans
from pos_app.journal.indexing import PLACES
from pos_app.journal.moment import LATEST_MS, WIDEST_OFFSET_MS, day_at
from pos_app.journal.projection import OPEN
from pos_app.journal.typed import typed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

    from pos_app.engine.ports import Filter, Row
    from pos_app.journal.typed import Condition

FIRST_SPAN: Final = 16_384
"""A search looks through so many of the newest numbers first, then that many times as many."""

WIDER: Final = 32
NO_END: Final = 1 << 62
"""More than any number: what begins no search need not know how many sales there are."""


_SELECT_ROWS: Final = f"SELECT {ROW_LIST} FROM sale"  # noqa: S608 - our own names, no value
_BETWEEN: Final = "number BETWEEN ? AND ?"
_INDEXED: Final = (
    f"number IN (SELECT rowid / {PLACES} FROM search WHERE search MATCH ? "  # noqa: S608 - a number of ours
    f"AND rowid BETWEEN ? * {PLACES} AND ? * {PLACES} + {PLACES - 1} "
    "UNION ALL SELECT value FROM json_each(?))"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What a filter asks of the rows, all of which lie between two numbers."""

    first: int
    last: int
    plain: Sequence[Condition]
    phrases: Sequence[tuple[str, str]]
    """What to look up in the search index, with the numbers that it does not know yet."""

    summed: Sequence[Condition]
    """What kept sums can tell of, where they spare looking through a long journal."""

    def within(self, first: int, last: int) -> Condition:
        """Return the condition of the rows of a span of numbers: only it is looked through."""
        conditions: list[Condition] = [(_BETWEEN, (first, last)), *self.plain]
        conditions += [(_INDEXED, (phrase, first, last, new)) for phrase, new in self.phrases]
        return (
            " AND ".join(text for text, _ in conditions),
            tuple(value for _, values in conditions for value in values),
        )

    @property
    def first_span(self) -> int:
        """Return how many numbers to look through at first: what follows knows no limit."""
        return FIRST_SPAN if self.phrases or self.summed else NO_END


def page(
    connection: sqlite3.Connection, wanted: Filter, below: int | None, limit: int
) -> Sequence[Row]:
    """Return the newest `limit` rows whose number is less than `below`, newest first."""
    chosen = selection(connection, wanted)
    last = chosen.last if below is None else min(chosen.last, below - 1)
    between = replace(chosen, last=last)
    return _found(connection, between, limit, _Order.NEWEST_FIRST)


def oldest(connection: sqlite3.Connection, wanted: Filter, above: int, limit: int) -> Sequence[Row]:
    """Return the oldest `limit` rows whose number is more than `above`, oldest first."""
    chosen = selection(connection, wanted)
    between = replace(chosen, first=max(chosen.first, above + 1))
    return _found(connection, between, limit, _Order.OLDEST_FIRST)


class _Order(StrEnum):
    NEWEST_FIRST = "DESC"
    OLDEST_FIRST = "ASC"


def _found(
    connection: sqlite3.Connection, chosen: Selection, limit: int, order: _Order
) -> Sequence[Row]:
    rows: list[Row] = []
    for first, last in _spans(connection, chosen, order):
        rows += _rows(connection, chosen.within(first, last), order, limit - len(rows))
        if len(rows) == limit:
            break
    return rows


def _spans(
    connection: sqlite3.Connection, chosen: Selection, order: _Order
) -> Iterator[tuple[int, int]]:
    """Yield what to look through, span after span; the sums are asked when the first was poor."""
    steps = _steps(chosen, order)
    if not chosen.summed:
        yield from steps
        return
    for first, last in steps:
        yield first, last
        if order is _Order.OLDEST_FIRST:
            yield from spans(connection, chosen.summed, last + 1, chosen.last)
        else:
            yield from reversed(spans(connection, chosen.summed, chosen.first, first - 1))
        break


def _steps(chosen: Selection, order: _Order) -> Iterator[tuple[int, int]]:
    first, last, span = chosen.first, chosen.last, chosen.first_span
    while first <= last:
        if order is _Order.OLDEST_FIRST:
            until = min(last, first + span - 1)
            yield first, until
            first = until + 1
        else:
            since = max(first, last - span + 1)
            yield since, last
            last = since - 1
        span *= WIDER


def _rows(
    connection: sqlite3.Connection, condition: Condition, order: _Order, limit: int
) -> Sequence[Row]:
    text, values = condition
    rows = connection.execute(
        f"{_SELECT_ROWS} WHERE {text} ORDER BY number {order} LIMIT ?", (*values, limit)
    )
    return [list_row(row) for row in rows]


def selection(connection: sqlite3.Connection, wanted: Filter) -> Selection:
    """Return what a filter means in this journal."""
    first, last = _span(connection, wanted)
    asked = typed(connection, wanted.search)
    # The index of open ones finds them by itself, and so do looked up numbers.
    is_summed = not (asked.numbers or asked.phrases or _only_open(wanted))
    summed = tuple(narrowed(wanted)) if is_summed else ()
    if asked.phrases or summed:
        last = min(last, newest(connection))
    return Selection(
        first=first,
        last=last,
        plain=[*_plain_conditions(wanted), *asked.numbers],
        phrases=asked.phrases,
        summed=summed,
    )


def _only_open(wanted: Filter) -> bool:
    return bool(wanted.states) and not wanted.states & FINAL


def _plain_conditions(wanted: Filter) -> Iterator[Condition]:
    yield from narrowed(wanted)
    if _only_open(wanted):
        # Says it in the words of the partial index, which is small.
        yield OPEN, ()
    if wanted.cashier:
        yield "cashier = ?", (wanted.cashier,)
    if wanted.claimed_since_ms is not None:
        yield "claim_ms >= ?", (wanted.claimed_since_ms,)
    if wanted.since_ms is not None:
        yield "created_ms >= ?", (wanted.since_ms,)
    if wanted.until_ms is not None:
        yield "created_ms < ?", (wanted.until_ms,)


def _span(connection: sqlite3.Connection, wanted: Filter) -> tuple[int, int]:
    """Return the span of numbers that a filter's rows lie in, a little too wide."""
    first, last = 1, NO_END
    if wanted.since_ms is not None:
        day = _day_near(wanted.since_ms - WIDEST_OFFSET_MS)
        (found,) = connection.execute(
            "SELECT min(first_number) FROM day WHERE day >= ?", (day,)
        ).fetchone()
        if found is None:
            return 1, 0
        first = found
    if wanted.until_ms is not None:
        day = _day_near(wanted.until_ms + WIDEST_OFFSET_MS)
        (found,) = connection.execute(
            "SELECT max(last_number) FROM day WHERE day <= ?", (day,)
        ).fetchone()
        last = found or 0
    return max(first, wanted.from_number), last


def _day_near(at_ms: int) -> str:
    return day_at(min(max(at_ms, 0), LATEST_MS))


def newest(connection: sqlite3.Connection) -> int:
    """Return the number of the newest sale, 0 without any."""
    (number,) = connection.execute("SELECT coalesce(max(number), 0) FROM sale").fetchone()
    return int(number)
