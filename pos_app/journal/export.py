"""The journal for people and programs elsewhere: tables for accountants, entries for checkers."""

from __future__ import annotations

import csv
import shutil
from contextlib import closing
from dataclasses import dataclass, field, replace
from enum import StrEnum
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from pos_app.bundle import resources
from pos_app.engine.ports import Filter, Row
from pos_app.journal import entries
from pos_app.journal.chain import GENESIS, canonical
from pos_app.journal.files import appearing_whole, journal_path
from pos_app.journal.finding import no_progress
from pos_app.journal.listed import rows_of
from pos_app.journal.moment import written
from pos_app.journal.reading import open_for_reading
from pos_app.journal.troubles import damage_translated
from pos_app.journal.workbook import write_workbook

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from pos_app.journal.entries import StoredEntry
    from pos_app.journal.finding import Progress

PAGE: Final = 1_000
COLUMNS: Final = tuple(name for name in Row.__slots__ if name != "claim_ms")
"""Those of a list's row, in its order; when a claim was filed stands in its timeline."""

_CELLS: Final = attrgetter(*COLUMNS)

AFTER_ALL: Final = ":"
"""Stands behind every time that begins with a digit."""

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\0")
"""A cell that begins so is run by a spreadsheet, not shown."""


class ExportFormat(StrEnum):
    """What an export can be."""

    CSV = "csv"
    PLAIN_CSV = "csv-plain"
    XLSX = "xlsx"
    JSON = "json"
    LINES = "jsonl"


CHECKABLE: Final = frozenset({ExportFormat.JSON, ExportFormat.LINES})
"""What holds the chain: the program that checks it is laid beside it."""

VERIFIER: Final = "verify_journal.py"


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """What to export where; `since_ms` is inclusive, `until_ms` exclusive, both may be open.

    `narrowed` leaves transactions out, never entries: a chain has no gaps.

    `progress` hears of lines done and of how many there may be at most.
    """

    format: ExportFormat
    out: Path
    since_ms: int | None = None
    until_ms: int | None = None
    narrowed: Filter = field(default_factory=Filter)
    progress: Progress = no_progress


def export(folder: Path, wanted: Export) -> int:
    """Write a folder's journal to a file that appears when it is whole; return its lines.

    Both CSV and XLSX hold transactions, oldest first, by the time they were created; JSON, whole
    or in lines, holds entries with their hashes, and gets a program beside it with which anybody
    can check them. Needs no lock. Raises TillError: JOURNAL_MISSING, JOURNAL_DAMAGED,
    JOURNAL_UNWRITABLE when the file cannot be written; and what `progress` raises, no file then.
    """
    lines = _exported(folder, wanted)
    if wanted.format in CHECKABLE and lines:
        with appearing_whole(wanted.out.with_name(VERIFIER)) as unfinished:
            shutil.copyfile(resources() / VERIFIER, unfinished)
    return lines


def _exported(folder: Path, wanted: Export) -> int:
    with (
        damage_translated(),
        closing(open_for_reading(journal_path(folder))) as reading,
        appearing_whole(wanted.out) as unfinished,
    ):
        reading.execute("BEGIN")
        return _WRITERS[wanted.format](reading, wanted, unfinished)


def _rows(reading: sqlite3.Connection, wanted: Export) -> Iterator[Row]:
    (newest,) = reading.execute("SELECT coalesce(max(number), 0) FROM sale").fetchone()
    span = replace(wanted.narrowed, since_ms=wanted.since_ms, until_ms=wanted.until_ms)
    for done, row in enumerate(rows_of(reading, span), 1):
        yield row
        if not done % PAGE:
            # By place: how many of a narrowed list are left is not known before they are read.
            wanted.progress(row.number, newest)


def _write_csv(reading: sqlite3.Connection, wanted: Export, out: Path) -> int:
    """Write what French Excel opens by double-click: a mark, semicolons."""
    return _write_table(reading, wanted, out, _Dialect("utf-8-sig", ";"))


def _write_plain_csv(reading: sqlite3.Connection, wanted: Export, out: Path) -> int:
    """Write what programs expect (RFC 4180): no mark, commas."""
    return _write_table(reading, wanted, out, _Dialect("utf-8", ","))


@dataclass(frozen=True, slots=True)
class _Dialect:
    encoding: str
    delimiter: str


def _write_table(reading: sqlite3.Connection, wanted: Export, out: Path, dialect: _Dialect) -> int:
    lines = 0
    with out.open("w", encoding=dialect.encoding, newline="") as file:
        writer = csv.writer(file, delimiter=dialect.delimiter)
        writer.writerow(COLUMNS)
        for row in _rows(reading, wanted):
            writer.writerow([shown(value) for value in _CELLS(row)])
            lines += 1
    return lines


def shown(value: str | int | None) -> str | int | None:
    """Return a cell that no spreadsheet runs as a formula: such text gets an apostrophe."""
    if not isinstance(value, str):
        return value
    # Some readers skip blanks of all kinds before they look for the sign.
    is_risky = value.startswith(_FORMULA) or value.lstrip().lstrip("\ufeff").startswith(_FORMULA)
    return f"'{value}" if is_risky else value


def _write_xlsx(reading: sqlite3.Connection, wanted: Export, out: Path) -> int:
    return write_workbook(map(_CELLS, _rows(reading, wanted)), COLUMNS, out)


def _write_json(reading: sqlite3.Connection, wanted: Export, out: Path) -> int:
    with out.open("w", encoding="utf-8", newline="\n") as file:
        chain = _Chain(reading, wanted)
        file.write(f'{{"previous":"{chain.head.hex()}","entries":[')
        for entry in chain.entries():
            file.write(("," if chain.lines else "") + "\n" + canonical(_entry(entry)))
        file.write(f'\n],"head":"{chain.head.hex()}"}}\n')
    return chain.lines


def _write_lines(reading: sqlite3.Connection, wanted: Export, out: Path) -> int:
    """Write a line before the first entry, one for each, one after the last."""
    with out.open("w", encoding="utf-8", newline="\n") as file:
        chain = _Chain(reading, wanted)
        file.write(canonical({"previous": chain.head.hex()}) + "\n")
        for entry in chain.entries():
            file.write(canonical(_entry(entry)) + "\n")
        file.write(canonical({"entries": chain.lines, "head": chain.head.hex()}) + "\n")
    return chain.lines


class _Chain:
    """The entries of a time, counted as they pass; `head` is the hash before the next one."""

    def __init__(self, reading: sqlite3.Connection, wanted: Export) -> None:
        self._reading = reading
        self._progress = wanted.progress
        self._first, self._last = _span(reading, wanted)
        before = next(entries.between(reading, self._first - 1, self._first - 1), None)
        self.head = before.hash if before else GENESIS
        self.lines = 0

    def entries(self) -> Iterator[StoredEntry]:
        in_all = self._last - self._first + 1
        for entry in entries.between(self._reading, self._first, self._last):
            yield entry
            self.head = entry.hash
            self.lines += 1
            if not self.lines % PAGE:
                self._progress(self.lines, in_all)


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
    ExportFormat.PLAIN_CSV: _write_plain_csv,
    ExportFormat.XLSX: _write_xlsx,
    ExportFormat.JSON: _write_json,
    ExportFormat.LINES: _write_lines,
}
