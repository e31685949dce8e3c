"""Operations as a workbook: numbers that add up, times that sort, texts that nothing runs."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

    Cell = str | int | None

MOST_SHEET_ROWS: Final = 1_000_000
"""A sheet of Excel ends soon after."""

MOMENTS: Final = frozenset({"created_at", "updated_at"})
IN_UTC: Final = " (UTC)"
"""Stands behind the heading of a time: a cell of a sheet knows no zone."""

MOMENT: Final = "dd/mm/yyyy hh:mm:ss"
FRANCS: Final = "#,##0"
WIDTHS: Final[Mapping[str, int]] = {
    "number": 9,
    "ref": 34,
    "service": 34,
    "phone": 16,
    "amount": 12,
    "reason": 20,
    "provider_reference": 22,
    "receipt_number": 20,
    "cashier": 16,
    "created_at": 20,
    "updated_at": 20,
}
"""How many letters a column shows; every other one 12."""

USUAL_WIDTH: Final = 12


def write_workbook(rows: Iterable[Sequence[Cell]], columns: Sequence[str], out: Path) -> int:
    """Write rows below the names of their columns; return how many there were.

    The heading stays in sight, each column can be filtered; a further sheet follows a full one.
    """
    # Imported when it is needed: a till that exports nothing does not pay for it.
    import xlsxwriter  # noqa: PLC0415 - deferred on purpose, see above

    # Its temporary files hold what the export holds: they stay beside it, not in a shared folder.
    options = {"constant_memory": True, "tmpdir": str(out.parent)}
    lines = 0
    with out.open("wb") as file, xlsxwriter.Workbook(file, options) as book:
        sheets = _Sheets(book, columns)
        for row in rows:
            sheets.write(row)
            lines += 1
        sheets.end()
    return lines


class _Sheets:
    """The sheets of a workbook, one after the other."""

    def __init__(self, book: Workbook, columns: Sequence[str]) -> None:
        self._book = book
        self._columns = columns
        self._formats = {
            name: book.add_format({"num_format": MOMENT if name in MOMENTS else FRANCS})
            for name in columns
            if name in MOMENTS or name == "amount"
        }
        self._head = book.add_format({"bold": True, "bottom": 1})
        self._sheet = self._begun()
        self._rows = 0

    def write(self, row: Sequence[Cell]) -> None:
        """Write a row below the others."""
        if self._rows == MOST_SHEET_ROWS:
            self.end()
            self._sheet, self._rows = self._begun(), 0
        self._rows += 1
        for place, (name, value) in enumerate(zip(self._columns, row, strict=True)):
            if isinstance(value, int):
                self._sheet.write_number(self._rows, place, value, self._format(name))
            elif value and name in MOMENTS:
                self._sheet.write_datetime(self._rows, place, _naive(value), self._format(name))
            elif value:
                self._sheet.write_string(self._rows, place, value)

    def end(self) -> None:
        """Let every column of the sheet be filtered down to its last row."""
        self._sheet.autofilter(0, 0, self._rows, len(self._columns) - 1)

    def _begun(self) -> Worksheet:
        sheet = self._book.add_worksheet()
        sheet.freeze_panes(1, 0)
        for place, name in enumerate(self._columns):
            sheet.set_column(place, place, WIDTHS.get(name, USUAL_WIDTH))
            heading = name + IN_UTC if name in MOMENTS else name
            sheet.write_string(0, place, heading, self._head)
        return sheet

    def _format(self, name: str) -> Format | None:
        return self._formats.get(name)


def _naive(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=None)
