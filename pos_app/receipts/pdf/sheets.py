"""Sheets of A4 that fill from top to bottom: lines, tables and drawings, every sheet numbered."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPdfWriter

from pos_app.receipts.pdf.canvas import POINTS_PER_INCH, SHADE, Canvas, Side, drawing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from pos_app.receipts.report import Table
    from pos_app.texts.catalogue import Texts

RESOLUTION: Final = 300
WIDTH: Final = 595.0
HEIGHT: Final = 842.0
"""A4 in points."""

MARGIN: Final = 40.0
INNER: Final = WIDTH - 2 * MARGIN
ROW: Final = 15.0
HEAD_ROW: Final = 24.0
BOTTOM: Final = HEIGHT - MARGIN - ROW
TEXT: Final = 8.5
TITLE: Final = 18.0
HEADING: Final = 11.0
CELL_GAP: Final = 4.0

Progress = Callable[[int, int], None]
"""Called with the sheets that are done and all there are; whatever it raises ends the work."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a sheet: its height, and how it is drawn at its top."""

    height: float
    draw: Callable[[Canvas, float], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What is written: rows may come from a source that is read meanwhile.

    `sheets` is how many `sheets_of` makes of rows of these heights.
    """

    title: str
    rows: Iterable[Row]
    sheets: int


def document(title: str, rows: Sequence[Row]) -> Document:
    """Return a document whose rows are all there."""
    return Document(title=title, rows=rows, sheets=count_sheets(row.height for row in rows))


def count_sheets(heights: Iterable[float]) -> int:
    """Return how many sheets rows of these heights need, at least 1."""
    count, left = 1, BOTTOM - MARGIN
    for height in heights:
        if height > left:
            count += 1
            left = BOTTOM - MARGIN
        left -= height
    return count


def sheets_of(rows: Iterable[Row]) -> Iterator[Sequence[Row]]:
    """Yield the rows of each sheet."""
    sheet: list[Row] = []
    left = BOTTOM - MARGIN
    for row in rows:
        if row.height > left:
            yield sheet
            sheet, left = [], BOTTOM - MARGIN
        sheet.append(row)
        left -= row.height
    yield sheet


@drawing()
def write_sheets(
    path: Path, written: Document, texts: Texts, progress: Progress | None = None
) -> int:
    """Write a document as a PDF; return how many sheets it has.

    Raises OSError when the place refuses. Needs an application object of Qt and no window; long
    lists belong on another thread, or in another process.
    """
    with path.open("wb"):
        pass  # Qt says only that it failed, not why.
    writer = QPdfWriter(str(path))
    writer.setResolution(RESOLUTION)
    writer.setTitle(written.title)
    writer.setCreator("pos-app")
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    canvas = Canvas(writer, RESOLUTION / POINTS_PER_INCH)
    number = 0
    try:
        for number, sheet in enumerate(sheets_of(written.rows), 1):
            if number > 1:
                writer.newPage()
            _draw_sheet(canvas, sheet, _foot(number, written, texts))
            if progress is not None:
                progress(number, written.sheets)
    finally:
        canvas.end()
    return number


@drawing()
def picture_of(
    drawn: Document, texts: Texts, number: int = 1, dots_per_point: float = 2.0
) -> QImage:
    """Return one sheet as a picture; sheets count from 1."""
    sheets = list(sheets_of(drawn.rows))
    image = QImage(
        round(WIDTH * dots_per_point), round(HEIGHT * dots_per_point), QImage.Format.Format_RGB32
    )
    image.fill(0xFFFFFF)
    canvas = Canvas(image, dots_per_point)
    try:
        _draw_sheet(canvas, sheets[number - 1], _foot(number, drawn, texts))
    finally:
        canvas.end()
    return image


def text_row(text: str, points: float, height: float, side: Side = Side.LEFT) -> Row:
    """Return a line of text across the sheet; letters larger than the usual are bold."""

    def draw(canvas: Canvas, top: float) -> None:
        font = canvas.font(points, bold=points > TEXT)
        canvas.cell(text, font, (MARGIN, top, INNER, height), side)

    return Row(height, draw)


def table_head(table: Table) -> Sequence[Row]:
    """Return a table's title and the titles of its columns."""
    titles = [column.title for column in table.columns]
    return [text_row(table.title, HEADING, 1.5 * HEAD_ROW), cells_row(table, titles, is_head=True)]


def table_rows(table: Table) -> Iterator[Row]:
    """Return a whole table, line after line."""
    return chain(table_head(table), (cells_row(table, cells) for cells in table.cells))


def cells_row(table: Table, cells: Sequence[str], *, is_head: bool = False) -> Row:
    """Return one line of a table."""

    def draw(canvas: Canvas, top: float) -> None:
        if is_head:
            canvas.fill(SHADE, (MARGIN, top, INNER, ROW))
        font = canvas.font(TEXT, bold=is_head)
        left = MARGIN
        whole = sum(column.share for column in table.columns)
        for column, text in zip(table.columns, cells, strict=True):
            width = INNER * column.share / whole
            side = Side.RIGHT if column.is_number else Side.LEFT
            canvas.cell(text, font, (left, top, width - CELL_GAP, ROW), side)
            left += width
        canvas.rule(MARGIN, top + ROW - 0.6, INNER)

    return Row(ROW, draw)


def _foot(number: int, of: Document, texts: Texts) -> str:
    return texts.of("report.page", number=number, count=of.sheets)


def _draw_sheet(canvas: Canvas, rows: Sequence[Row], foot: str) -> None:
    top = MARGIN
    for row in rows:
        row.draw(canvas, top)
        top += row.height
    canvas.cell(foot, canvas.font(TEXT), (MARGIN, BOTTOM, INNER, ROW), Side.CENTRE)
