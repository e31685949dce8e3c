"""A day's report on sheets of A4: totals first, then every operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.receipts.pdf.canvas import Side
from pos_app.receipts.pdf.sheets import (
    HEAD_ROW,
    HEADING,
    ROW,
    TEXT,
    TITLE,
    document,
    picture_of,
    table_rows,
    text_row,
    write_sheets,
)
from pos_app.receipts.report import made_line, rows_table, totals_table, written_day
from pos_app.receipts.text import HEAD_DIGITS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QImage

    from pos_app.receipts.pdf.sheets import Document, Progress, Row
    from pos_app.receipts.report import DayReport
    from pos_app.texts.catalogue import Texts


def write_report(
    path: Path, report: DayReport, texts: Texts, progress: Progress | None = None
) -> int:
    """Write a day's report as a PDF; return how many sheets it has. Raises as `write_sheets`."""
    return write_sheets(path, _document(report, texts), texts, progress)


def picture_of_sheet(
    report: DayReport, texts: Texts, number: int = 1, dots_per_point: float = 2.0
) -> QImage:
    """Return one sheet as a picture; sheets count from 1."""
    return picture_of(_document(report, texts), texts, number, dots_per_point)


def _document(report: DayReport, texts: Texts) -> Document:
    title = texts.of("report.title", day=written_day(report.day))
    return document(title, list(_rows(report, texts)))


def _rows(report: DayReport, texts: Texts) -> Iterator[Row]:
    shop = report.shop
    yield text_row(shop.name, HEADING, HEAD_ROW)
    yield text_row(texts.of("report.title", day=written_day(report.day)), TITLE, 1.4 * HEAD_ROW)
    yield text_row(made_line(report, texts), TEXT, ROW)
    yield text_row(texts.of("report.proof", head=report.head[:HEAD_DIGITS]), TEXT, ROW)
    if shop.watermark:
        yield text_row(shop.watermark, TITLE, 1.4 * HEAD_ROW, Side.CENTRE)
    if not report.rows and not report.totals:
        yield text_row(texts.of("report.empty"), HEADING, HEAD_ROW)
        return
    yield from table_rows(totals_table(report, texts))
    yield from table_rows(rows_table(report, texts))
