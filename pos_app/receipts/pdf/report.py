"""A day's report on sheets of A4: totals first, then every operation, every sheet numbered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPdfWriter

from pos_app.receipts.pdf.canvas import (
    POINTS_PER_INCH,
    SHADE,
    Canvas,
    Side,
    load_fonts,
)
from pos_app.receipts.report import made_line, rows_table, totals_table, written_day
from pos_app.receipts.text import HEAD_DIGITS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from pos_app.receipts.report import DayReport, Table
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
class _Row:
    """One line of a sheet: its height, and how it is drawn at its top."""

    height: float
    draw: Callable[[Canvas, float], None]


def write_report(
    path: Path, report: DayReport, texts: Texts, progress: Progress | None = None
) -> int:
    """Write a day's report as a PDF; return how many sheets it has.

    Raises OSError when the place refuses. Needs an application object of Qt and no window; long
    lists belong on another thread.
    """
    load_fonts()
    with path.open("wb"):
        pass  # Qt says only that it failed, not why.
    writer = QPdfWriter(str(path))
    writer.setResolution(RESOLUTION)
    writer.setTitle(texts.of("report.title", day=written_day(report.day)))
    writer.setCreator("pos-app")
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    sheets = _sheets(report, texts)
    canvas = Canvas(writer, RESOLUTION / POINTS_PER_INCH)
    try:
        for number, sheet in enumerate(sheets, 1):
            if number > 1:
                writer.newPage()
            _draw_sheet(canvas, sheet, texts.of("report.page", number=number, count=len(sheets)))
            if progress is not None:
                progress(number, len(sheets))
    finally:
        canvas.end()
    return len(sheets)


def picture_of_sheet(
    report: DayReport, texts: Texts, number: int = 1, dots_per_point: float = 2.0
) -> QImage:
    """Return one sheet as a picture; sheets count from 1."""
    load_fonts()
    sheets = _sheets(report, texts)
    image = QImage(
        round(WIDTH * dots_per_point), round(HEIGHT * dots_per_point), QImage.Format.Format_RGB32
    )
    image.fill(0xFFFFFF)
    canvas = Canvas(image, dots_per_point)
    try:
        foot = texts.of("report.page", number=number, count=len(sheets))
        _draw_sheet(canvas, sheets[number - 1], foot)
    finally:
        canvas.end()
    return image


def _draw_sheet(canvas: Canvas, rows: Sequence[_Row], foot: str) -> None:
    top = MARGIN
    for row in rows:
        row.draw(canvas, top)
        top += row.height
    canvas.cell(foot, canvas.font(TEXT), (MARGIN, BOTTOM, INNER, ROW), Side.CENTRE)


def _sheets(report: DayReport, texts: Texts) -> Sequence[Sequence[_Row]]:
    sheets: list[list[_Row]] = [[]]
    left = BOTTOM - MARGIN
    for rows in _blocks(report, texts):
        for row in rows:
            if row.height > left:
                sheets.append([])
                left = BOTTOM - MARGIN
            sheets[-1].append(row)
            left -= row.height
    return sheets


def _blocks(report: DayReport, texts: Texts) -> Iterator[Sequence[_Row]]:
    shop = report.shop
    yield [
        _text(shop.name, HEADING, HEAD_ROW),
        _text(texts.of("report.title", day=written_day(report.day)), TITLE, 1.4 * HEAD_ROW),
        _text(made_line(report, texts), TEXT, ROW),
        _text(texts.of("report.proof", head=report.head[:HEAD_DIGITS]), TEXT, ROW),
    ]
    if shop.watermark:
        yield [_text(shop.watermark, TITLE, 1.4 * HEAD_ROW, Side.CENTRE)]
    if not report.rows and not report.totals:
        yield [_text(texts.of("report.empty"), HEADING, HEAD_ROW)]
        return
    yield from _table(totals_table(report, texts))
    yield from _table(rows_table(report, texts))


def _table(table: Table) -> Iterator[Sequence[_Row]]:
    titles = [column.title for column in table.columns]
    yield [
        _text(table.title, HEADING, 1.5 * HEAD_ROW),
        _cells(table, titles, is_head=True),
    ]
    yield [_cells(table, cells) for cells in table.cells]


def _text(text: str, points: float, height: float, side: Side = Side.LEFT) -> _Row:
    def draw(canvas: Canvas, top: float) -> None:
        font = canvas.font(points, bold=points > TEXT)
        canvas.cell(text, font, (MARGIN, top, INNER, height), side)

    return _Row(height, draw)


def _cells(table: Table, cells: Sequence[str], *, is_head: bool = False) -> _Row:
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

    return _Row(ROW, draw)
