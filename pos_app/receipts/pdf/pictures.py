"""Pictures of figures on sheets of A4, each above the table that says the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF

from pos_app.receipts.pdf.canvas import Canvas, Side
from pos_app.receipts.pdf.sheets import (
    BOTTOM,
    HEAD_ROW,
    HEADING,
    INNER,
    MARGIN,
    ROW,
    TEXT,
    TITLE,
    Row,
    document,
    table_rows,
    text_row,
    write_sheets,
)
from pos_app.receipts.report import Column, Table
from pos_app.receipts.text import local_time

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from PySide6.QtGui import QPainter

    from pos_app.receipts.pdf.sheets import Document
    from pos_app.receipts.text import ShopFacts
    from pos_app.texts.catalogue import Texts
    from pos_app.texts.pictures import Picture

SHRUNK: Final = 0.72
"""A drawing's lengths on a page, in points, for one of the screen's."""

Draw = Callable[["QPainter", QRectF, "Picture", float], None]
"""Draws a picture into a box of the device, its letters so many times as large."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PicturePages:
    """What is written: some days of a shop, and how a picture is drawn and how high it is."""

    shop: ShopFacts
    days: str
    made_ms: int
    pictures: Sequence[Picture]
    draw: Draw
    height_of: Callable[[Picture, float], float]


def write_pictures(path: Path, pages: PicturePages, texts: Texts) -> int:
    """Write pictures as a PDF, one a sheet; return how many sheets it has."""
    return write_sheets(path, pictures_document(pages, texts), texts)


def pictures_document(pages: PicturePages, texts: Texts) -> Document:
    """Return the sheets of some pictures."""
    rows: list[Row] = []
    for picture in pages.pictures:
        mine = list(_of_one(picture, pages, texts))
        if rows:  # Each picture begins on a sheet of its own.
            rows.append(_rest_of_the_sheet(rows))
        rows += mine
    return document(texts.of("screen.figures"), rows)


def _of_one(picture: Picture, pages: PicturePages, texts: Texts) -> Iterator[Row]:
    shop = pages.shop
    moment = local_time(pages.made_ms, shop)
    yield text_row(shop.name, HEADING, HEAD_ROW)
    yield text_row(picture.title, TITLE, 1.4 * HEAD_ROW)
    yield text_row(pages.days, HEADING, HEAD_ROW)
    yield text_row(texts.of("report.made", moment=moment, till=shop.till), TEXT, ROW)
    if shop.watermark:
        yield text_row(shop.watermark, TITLE, 1.4 * HEAD_ROW, Side.CENTRE)
    if not picture.table.lines:
        yield text_row(picture.summary, HEADING, HEAD_ROW)
        return
    yield _drawing(picture, pages)
    first = Column(title=picture.table.heads[0], share=30)
    rest = [Column(title=head, share=14, is_number=True) for head in picture.table.heads[1:]]
    yield from table_rows(
        Table(title=picture.summary, columns=(first, *rest), cells=picture.table.lines)
    )


def _drawing(picture: Picture, pages: PicturePages) -> Row:
    height = pages.height_of(picture, INNER / SHRUNK) * SHRUNK + ROW

    def draw(canvas: Canvas, top: float) -> None:
        unit = canvas.unit
        box = QRectF(MARGIN * unit, (top + ROW / 2) * unit, INNER * unit, height * unit)
        pages.draw(canvas.painter, box, picture, SHRUNK * unit)

    return Row(height, draw)


def _rest_of_the_sheet(rows: Sequence[Row]) -> Row:
    left = BOTTOM - MARGIN
    for row in rows:
        if row.height > left:
            left = BOTTOM - MARGIN
        left -= row.height
    return Row(left, lambda _canvas, _top: None)
