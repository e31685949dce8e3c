"""Any list as one view of the journal: how long it is, its sums, and its rows in turn."""

from __future__ import annotations

from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.journal.files import journal_path
from pos_app.journal.reading import open_for_reading
from pos_app.journal.selection import oldest
from pos_app.journal.sums import sums
from pos_app.journal.troubles import damage_translated, sqlite_errors_translated

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from pos_app.engine.ports import Filter, Row, Total

PAGE: Final = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A list, oldest first; `rows` are read as they are asked for, `head` is the newest hash."""

    count: int
    totals: Sequence[Total]
    head: str
    rows: Iterator[Row]


@contextmanager
def listed(folder: Path, wanted: Filter, offset_minutes: int) -> Iterator[Listed]:
    """Give a list of a folder's journal, on one view of it. Raises TillError."""
    with sqlite_errors_translated(), closing(open_for_reading(journal_path(folder))) as reading:
        reading.execute("BEGIN")
        with damage_translated():
            totals = sums(reading, wanted, offset_minutes)
            (head,) = reading.execute("SELECT hash FROM head").fetchone()
        yield Listed(
            count=sum(total.count for total in totals),
            totals=totals,
            head=bytes(head).hex(),
            rows=rows_of(reading, wanted),
        )


def rows_of(reading: sqlite3.Connection, wanted: Filter) -> Iterator[Row]:
    """Yield the rows of a list, oldest first, a page at a time."""
    above = 0
    while rows := _page(reading, wanted, above):
        yield from rows
        above = rows[-1].number


def _page(reading: sqlite3.Connection, wanted: Filter, above: int) -> Sequence[Row]:
    with damage_translated():
        return oldest(reading, wanted, above, PAGE)
