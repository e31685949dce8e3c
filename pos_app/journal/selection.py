"""From a list's filter to the SQL that finds its rows, newest first, without skipping any."""

from __future__ import annotations

import json
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

_SELECT_ROWS: Final = f"SELECT {ROW_LIST} FROM sale"  # noqa: S608 - our own names, no value
_INDEXED: Final = (
    f"number IN (SELECT rowid / {PLACES} FROM search WHERE search MATCH ? "  # noqa: S608 - a number of ours
    "UNION SELECT value FROM json_each(?))"
)
_PHONE_ENDS: Final = "number IN (SELECT number FROM phone_end WHERE reversed >= ? AND reversed < ?)"
_AFTER_NINE: Final = ":"
"""The character after the digits: ends a span of numbers that begin alike."""

Condition = tuple[str, tuple[object, ...]]


def page(
    connection: sqlite3.Connection, wanted: Filter, below: int | None, limit: int
) -> Sequence[Row]:
    """Return the newest `limit` rows whose number is less than `below`, newest first."""
    start: Condition = ("TRUE", ()) if below is None else ("number < ?", (below,))
    condition, values = joined(connection, wanted, start)
    rows = connection.execute(
        f"{_SELECT_ROWS} WHERE {condition} ORDER BY number DESC LIMIT ?", (*values, limit)
    )
    return [list_row(row) for row in rows]


def oldest(connection: sqlite3.Connection, wanted: Filter, above: int, limit: int) -> Sequence[Row]:
    """Return the oldest `limit` rows whose number is more than `above`, oldest first."""
    condition, values = joined(connection, wanted, ("number > ?", (above,)))
    rows = connection.execute(
        f"{_SELECT_ROWS} WHERE {condition} ORDER BY number LIMIT ?", (*values, limit)
    )
    return [list_row(row) for row in rows]


def joined(connection: sqlite3.Connection, wanted: Filter, start: Condition) -> Condition:
    """Return the condition of a filter's rows, `start` first."""
    conditions = [
        start,
        *_plain_conditions(wanted),
        *_span(connection, wanted),
        *search_conditions(connection, wanted.search),
    ]
    return (
        " AND ".join(text for text, _ in conditions),
        tuple(value for _, values in conditions for value in values),
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


def _span(connection: sqlite3.Connection, wanted: Filter) -> Iterator[Condition]:
    """Yield the span of numbers that a span of time lies in, a little too wide."""
    if wanted.since_ms is not None:
        day = _day_near(wanted.since_ms - WIDEST_OFFSET_MS)
        (first,) = connection.execute(
            "SELECT min(first_number) FROM day WHERE day >= ?", (day,)
        ).fetchone()
        yield "number >= ?", (first,)
    if wanted.until_ms is not None:
        day = _day_near(wanted.until_ms + WIDEST_OFFSET_MS)
        (last,) = connection.execute(
            "SELECT max(last_number) FROM day WHERE day <= ?", (day,)
        ).fetchone()
        yield "number <= ?", (last,)


def _day_near(at_ms: int) -> str:
    return day_at(min(max(at_ms, 0), LATEST_MS))


def search_conditions(connection: sqlite3.Connection, typed: str) -> Iterator[Condition]:
    """Yield what a typed search narrows; nothing for what says nothing yet."""
    wanted = words(storable(typed))
    long = [word for word in wanted if len(word) >= SHORTEST]
    pending = _pending(connection) if long else {}
    for word in long:
        phrase = '"' + word.replace('"', '""') + '"'
        numbers = sorted(number for number, text in pending.items() if word in text)
        yield _INDEXED, (phrase, json.dumps(numbers))
    for word in wanted:
        # One or two letters say nothing yet; one or two digits are the end of a number.
        if len(word) < SHORTEST and word.isdecimal():
            reversed_word = word[::-1]
            yield _PHONE_ENDS, (reversed_word, reversed_word + _AFTER_NINE)


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
