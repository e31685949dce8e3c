"""The journal for people and programs elsewhere: tables for accountants, entries for checkers."""

from __future__ import annotations

import csv
from contextlib import closing
from dataclasses import astuple, dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from pos_app.engine.ports import Filter, Row
from pos_app.journal import entries
from pos_app.journal.chain import GENESIS, canonical
from pos_app.journal.files import appearing_whole, journal_path
from pos_app.journal.moment import written
from pos_app.journal.reading import open_for_reading
from pos_app.journal.selection import oldest
from pos_app.journal.troubles import sqlite_errors_translated

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from pos_app.journal.entries import StoredEntry

PAGE: Final = 1_000
COLUMNS: Final = tuple(Row.__slots__)
"""Those of a list's row, in its order."""

MOST_SHEET_ROWS: Final = 1_000_000
"""A sheet of Excel ends soon after."""

AFTER_ALL: Final = ":"
"""Stands behind every time that begins with a digit."""

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins so is run by a spreadsheet, not shown."""


class ExportFormat(StrEnum):
    """What an export can be."""

    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """What to export where; `since_ms` is inclusive, `until_ms` exclusive, both may be open."""

    format: ExportFormat
    out: Path
    since_ms: int | None = None
    until_ms: int | None = None


def export(folder: Path, wanted: Export) -> int:
    """Write a folder's journal to a file that appears when it is whole; return its lines.

    CSV and XLSX hold transactions, oldest first, by the time they were created; JSON holds
    entries with their hashes. Needs no lock. Raises TillError: JOURNAL_MISSING, JOURNAL_DAMAGED,
    JOURNAL_UNWRITABLE when the file cannot be written.
    """
    with (
        sqlite_errors_translated(),
        closing(open_for_reading(journal_path(folder))) as reading,
        appearing_whole(wanted.out) as unfinished,
    ):
        reading.execute("BEGIN")
        return _WRITERS[wanted.format](reading, wanted, unfinished)


def _rows(reading: sqlite3.Connection, wanted: Export) -> Iterator[Row]:
    above = 0
    span = Filter(since_ms=wanted.since_ms, until_ms=wanted.until_ms)
    while rows := oldest(reading, span, above, PAGE):
        yield from rows
        above = rows[-1].number


def _write_csv(reading: sqlite3.Connection, wanted: Export, out: Path) -> int:
    lines = 0
    with out.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(COLUMNS)
        for row in _rows(reading, wanted):
            writer.writerow([shown(value) for value in astuple(row)])
            lines += 1
    return lines


def shown(value: str | int | None) -> str | int | None:
    """Return a cell that no spreadsheet runs as a formula: such text gets an apostrophe."""
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return value


def _write_xlsx(reading: sqlite3.Connection, wanted: Export, out: Path) -> int:
    # Imported when it is needed: a till that exports nothing does not pay for it.
    import xlsxwriter  # noqa: PLC0415 - deferred on purpose, see above

    # Its temporary files hold what the export holds: they stay beside it, not in a shared folder.
    options = {"constant_memory": True, "tmpdir": str(out.parent)}
    lines = 0
    with out.open("wb") as file, xlsxwriter.Workbook(file, options) as book:
        sheet = book.add_worksheet()
        for row in _rows(reading, wanted):
            place = lines % MOST_SHEET_ROWS
            if lines and not place:
                sheet = book.add_worksheet()
            if not place:
                sheet.write_row(0, 0, COLUMNS)
            for column, value in enumerate(astuple(row)):
                if isinstance(value, int):
                    sheet.write_number(place + 1, column, value)
                elif value:
                    sheet.write_string(place + 1, column, value)
            lines += 1
    return lines


def _write_json(reading: sqlite3.Connection, wanted: Export, out: Path) -> int:
    first, last = _span(reading, wanted)
    before = next(entries.between(reading, first - 1, first - 1), None)
    previous = head = before.hash if before else GENESIS
    lines = 0
    with out.open("w", encoding="utf-8", newline="\n") as file:
        file.write(f'{{"previous":"{previous.hex()}","entries":[')
        for entry in entries.between(reading, first, last):
            file.write(("," if lines else "") + "\n" + canonical(_entry(entry)))
            head = entry.hash
            lines += 1
        file.write(f'\n],"head":"{head.hex()}"}}\n')
    return lines


def _span(reading: sqlite3.Connection, wanted: Export) -> tuple[int, int]:
    """Return the first and the last entry of a time, all between them included.

    A clock that was set back may put others among them: a chain has no gaps.
    """
    since = "" if wanted.since_ms is None else written(wanted.since_ms)
    until = AFTER_ALL if wanted.until_ms is None else written(wanted.until_ms)
    first, last = reading.execute(
        "SELECT coalesce(min(seq), 1), coalesce(max(seq), 0) FROM entry WHERE at >= ? AND at < ?",
        (since, until),
    ).fetchone()
    return int(first), int(last)


def _entry(entry: StoredEntry) -> Mapping[str, object]:
    line = entry.line
    return {
        "seq": line.seq,
        "at": line.at,
        "ref": line.ref,
        "kind": line.kind,
        "body": line.body,
        "hash": entry.hash.hex(),
        "personal": {
            name: {"salt": beside.salt.hex(), "value": beside.value}
            for name, beside in entry.personal.items()
        },
    }


_WRITERS: Final[Mapping[ExportFormat, Callable[[sqlite3.Connection, Export, Path], int]]] = {
    ExportFormat.CSV: _write_csv,
    ExportFormat.XLSX: _write_xlsx,
    ExportFormat.JSON: _write_json,
}
