"""From a list's filter to the SQL that finds its rows, newest first, without skipping any."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.domain.transaction import FINAL
from pos_app.journal import entries
from pos_app.journal.codec import storable
from pos_app.journal.columns import ROW_LIST, list_row
from pos_app.journal.document import SHORTEST, document, words
from pos_app.journal.indexing import PLACES
from pos_app.journal.moment import LATEST_MS, WIDEST_OFFSET_MS, day_at
from pos_app.journal.projection import OPEN

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping, Sequence

    from pos_app.engine.ports import Filter, Row

MOST_PENDING: Final = 2_000
"""So many entries that the index does not know yet are searched one by one."""

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
    "UNION SELECT value FROM json_each(?))"
)
_PHONE_ENDS: Final = "number IN (SELECT number FROM phone_end WHERE reversed >= ? AND reversed < ?)"
_AFTER_NINE: Final = ":"
"""The character after the digits: ends a span of numbers that begin alike."""

Condition = tuple[str, tuple[object, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What a filter asks of the rows, all of which lie between two numbers."""

    first: int
    last: int
    plain: Sequence[Condition]
    phrases: Sequence[tuple[str, str]]
    """What to look up in the search index, with the numbers that it does not know yet."""

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
        """Return how many numbers to look through at first: the index gives all that it finds."""
        return FIRST_SPAN if self.phrases else NO_END


def page(
    connection: sqlite3.Connection, wanted: Filter, below: int | None, limit: int
) -> Sequence[Row]:
    """Return the newest `limit` rows whose number is less than `below`, newest first."""
    chosen = selection(connection, wanted)
    rows: list[Row] = []
    last = chosen.last if below is None else min(chosen.last, below - 1)
    span = chosen.first_span
    while last >= chosen.first and len(rows) < limit:
        first = max(chosen.first, last - span + 1)
        rows += _rows(connection, chosen.within(first, last), "DESC", limit - len(rows))
        last, span = first - 1, span * WIDER
    return rows


def oldest(connection: sqlite3.Connection, wanted: Filter, above: int, limit: int) -> Sequence[Row]:
    """Return the oldest `limit` rows whose number is more than `above`, oldest first."""
    chosen = selection(connection, wanted)
    rows: list[Row] = []
    first, span = max(chosen.first, above + 1), chosen.first_span
    while first <= chosen.last and len(rows) < limit:
        last = min(chosen.last, first + span - 1)
        rows += _rows(connection, chosen.within(first, last), "ASC", limit - len(rows))
        first, span = last + 1, span * WIDER
    return rows


def _rows(
    connection: sqlite3.Connection, condition: Condition, order: str, limit: int
) -> Sequence[Row]:
    text, values = condition
    rows = connection.execute(
        f"{_SELECT_ROWS} WHERE {text} ORDER BY number {order} LIMIT ?", (*values, limit)
    )
    return [list_row(row) for row in rows]


def selection(connection: sqlite3.Connection, wanted: Filter) -> Selection:
    """Return what a filter means in this journal."""
    first, last = _span(connection, wanted)
    long, short = _words(wanted.search)
    if long:
        last = min(last, newest(connection))
    return Selection(
        first=first,
        last=last,
        plain=[*_plain_conditions(wanted), *map(_ends, short)],
        phrases=_phrases(connection, long),
    )


def _plain_conditions(wanted: Filter) -> Iterator[Condition]:
    for column in ("service", "direction", "cashier"):
        if value := getattr(wanted, column):
            yield f"{column} = ?", (value,)
    if wanted.states:
        yield "state IN (SELECT value FROM json_each(?))", (json.dumps(sorted(wanted.states)),)
        if not wanted.states & FINAL:
            # Says it in the words of the partial index, which is small.
            yield OPEN, ()
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


def says_something(typed: str) -> bool:
    """Tell whether a typed search narrows a list; a letter or two say nothing yet."""
    return any(_words(typed))


def _words(typed: str) -> tuple[Sequence[str], Sequence[str]]:
    """Return what to look up, and with which digits a phone number shall end."""
    wanted = words(storable(typed))
    # One or two letters say nothing yet; one or two digits are the end of a number.
    short = [word for word in wanted if len(word) < SHORTEST and word.isdecimal()]
    return [word for word in wanted if len(word) >= SHORTEST], short


def _ends(digits: str) -> Condition:
    backwards = digits[::-1]
    return _PHONE_ENDS, (backwards, backwards + _AFTER_NINE)


def _phrases(connection: sqlite3.Connection, wanted: Sequence[str]) -> Sequence[tuple[str, str]]:
    pending = _pending(connection) if wanted else {}
    return [
        (
            '"' + word.replace('"', '""') + '"',
            json.dumps(sorted(number for number, text in pending.items() if word in text)),
        )
        for word in wanted
    ]


def _pending(connection: sqlite3.Connection) -> Mapping[int, str]:
    """Return the texts of entries that the index does not know yet, by their sale's number."""
    indexed, last = connection.execute("SELECT indexed_seq, seq FROM head").fetchone()
    texts: dict[int, str] = {}
    for entry in entries.between(connection, max(indexed, last - MOST_PENDING) + 1, last):
        ref = entry.line.ref
        row = connection.execute("SELECT number FROM sale WHERE ref = ?", (ref,)).fetchone()
        if row:
            texts[row[0]] = f"{texts.get(row[0], '')}\n{document(entry)}"
    return texts
