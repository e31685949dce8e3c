"""A slip as a page of its own, as wide as a receipt and as long as it needs to be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import segno
from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPdfWriter

from pos_app.receipts.parts import Line, Pair, Rule, Symbol, Weight
from pos_app.receipts.pdf.canvas import (
    INK,
    POINTS_PER_INCH,
    POINTS_PER_MM,
    Canvas,
    Side,
    drawing,
)

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPaintDevice

    from pos_app.receipts.parts import Part, Slip

WIDTH_MM: Final = 80.0
MARGIN: Final = 12.0
"""Points on every side."""

RESOLUTION: Final = 600
SIZES: Final = {Weight.NORMAL: 9.0, Weight.BOLD: 10.0, Weight.BIG: 16.0}
GAP: Final = 3.0
SYMBOL_SIDE: Final = 80.0
WIDTH: Final = WIDTH_MM * POINTS_PER_MM


@drawing()
def write_receipt(path: Path, slip: Slip, title: str) -> None:
    """Write a slip as a PDF of one page. Raises OSError when the place refuses.

    Needs an application object of Qt, and no window; may run on any thread.
    """
    with path.open("wb"):
        pass  # Qt says only that it failed, not why.
    height = height_of(slip)
    writer = QPdfWriter(str(path))
    writer.setResolution(RESOLUTION)
    writer.setTitle(title)
    writer.setCreator("pos-app")
    size = QPageSize(QSizeF(WIDTH, height), QPageSize.Unit.Point, title)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    _paint(slip, writer, RESOLUTION / POINTS_PER_INCH)


@drawing()
def picture_of(slip: Slip, dots_per_point: float = 2.0) -> QImage:
    """Return the same page as a picture."""
    height = height_of(slip, dots_per_point)
    image = QImage(
        round(WIDTH * dots_per_point), round(height * dots_per_point), QImage.Format.Format_RGB32
    )
    image.fill(0xFFFFFF)
    _paint(slip, image, dots_per_point)
    return image


def height_of(slip: Slip, dots_per_point: float = RESOLUTION / POINTS_PER_INCH) -> float:
    """Return how long a slip's page is, in points."""
    return _paint(slip, QImage(1, 1, QImage.Format.Format_RGB32), dots_per_point)


def _paint(slip: Slip, device: QPaintDevice, unit: float) -> float:
    canvas = Canvas(device, unit)
    try:
        top = MARGIN
        for part in slip:
            top += _draw(part, canvas, top) + GAP
    finally:
        canvas.end()
    return top + MARGIN


def _draw(part: Part, canvas: Canvas, top: float) -> float:
    inner = WIDTH - 2 * MARGIN
    match part:
        case Rule():
            canvas.rule(MARGIN, top + GAP, inner)
            return 2 * GAP
        case Line(text=text, weight=weight, is_centred=is_centred):
            font = canvas.font(SIZES[weight], bold=weight is not Weight.NORMAL)
            side = Side.CENTRE if is_centred else Side.LEFT
            return canvas.wrapped(text, font, (MARGIN, top, inner), side)
        case Pair(left=left, right=right):
            return _draw_pair(left, right, canvas, top)
        case Symbol(content=content):
            return _draw_symbol(content, canvas, top)


def _draw_pair(left: str, right: str, canvas: Canvas, top: float) -> float:
    inner = WIDTH - 2 * MARGIN
    name, value = canvas.font(SIZES[Weight.NORMAL]), canvas.font(SIZES[Weight.NORMAL], bold=True)
    taken = canvas.width_of(left, name) + 2 * GAP
    height = canvas.wrapped(left, name, (MARGIN, top, inner), Side.LEFT)
    if taken + canvas.width_of(right, value) <= inner:
        canvas.wrapped(right, value, (MARGIN + taken, top, inner - taken), Side.RIGHT)
        return height
    return height + canvas.wrapped(right, value, (MARGIN, top + height, inner), Side.RIGHT)


def _draw_symbol(content: str, canvas: Canvas, top: float) -> float:
    matrix = [list(row) for row in segno.make_qr(content, error="m").matrix_iter(border=2)]
    module = canvas.whole_dots(SYMBOL_SIDE / len(matrix))
    side = module * len(matrix)
    left = canvas.whole_dots((WIDTH - side) / 2)
    for down, row in enumerate(matrix):
        for across, is_dark in enumerate(row):
            if is_dark:
                place = (left + across * module, canvas.whole_dots(top) + down * module)
                canvas.fill(INK, (*place, module, module))
    return side
