"""Draws a picture of figures with the same strokes on a screen and on a page.

No colour speaks alone: each part of a bar has a hatching of its own, and its number stands beside.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPen

from pos_app.ui.figures.palette import HATCHINGS, Hatching

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from pos_app.texts.pictures import Bar, Picture
    from pos_app.ui.figures.palette import Look

TEXT: Final = 12.0
LINE: Final = 18.0
ROW: Final = 26.0
UPRIGHT: Final = 190.0
AXIS: Final = 40.0
NAMES: Final = 0.3
"""The share of the width that names of lying bars take."""

TOLD: Final = 130.0
SWATCH: Final = 14.0
GAP: Final = 6.0
STEPS: Final = (1, 2, 5)
MOST_STEPS: Final = 5
SPACING: Final = 5.0
"""Between two lines of a hatching."""


@dataclass(frozen=True, slots=True)
class _Board:
    """Where and with what one picture is drawn; lengths are those before scaling."""

    painter: QPainter
    width: float
    look: Look

    def text(self, box: QRectF, text: str, side: Qt.AlignmentFlag) -> None:
        shown = QFontMetricsF(self.painter.font()).elidedText(
            text, Qt.TextElideMode.ElideRight, box.width()
        )
        self.painter.setPen(QColor(self.look.text))
        flags = int(side) | int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
        self.painter.drawText(box, flags, shown)

    def part(self, box: QRectF, place: int) -> None:
        """Fill a box as the parts of that place in the series are."""
        self.painter.fillRect(box, QColor(self.look.fills[place % len(self.look.fills)]))
        self.painter.save()
        self.painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        self.painter.setPen(QPen(QColor(self.look.ground), 1.2))
        for line in _lines(box, HATCHINGS[place % len(HATCHINGS)]):
            self.painter.drawLine(line)
        self.painter.restore()
        self.painter.setPen(QPen(QColor(self.look.line), 0.6))
        self.painter.drawRect(box)


def height_of(picture: Picture, width: float) -> float:
    """Return how high a picture is that is so wide, both before scaling."""
    legend = LINE * len(_legend(picture, width))
    bars = UPRIGHT + LINE if picture.upright else ROW * max(len(picture.bars), 1)
    return legend + GAP + bars


def draw(painter: QPainter, box: QRectF, picture: Picture, look: Look, scale: float = 1.0) -> None:
    """Draw a picture into a box; lengths and letters are `scale` times as large as on a screen."""
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(scale, scale)
    font = QFont(look.family)
    font.setPixelSize(round(TEXT))
    painter.setFont(font)
    board = _Board(painter, box.width() / scale, look)
    top = _draw_legend(board, picture) + GAP
    if picture.upright:
        _draw_upright(board, picture, top)
    else:
        _draw_lying(board, picture, top)
    painter.restore()


def _legend(picture: Picture, width: float) -> Sequence[Sequence[tuple[int, float]]]:
    """Return the lines of the legend: the places of their series, and how wide each is."""
    lines: list[list[tuple[int, float]]] = [[]]
    left = width
    for place, name in enumerate(picture.series):
        wide = min(SWATCH + 3 * GAP + len(name) * TEXT * 0.56, width)
        if wide > left and lines[-1]:
            lines.append([])
            left = width
        lines[-1].append((place, wide))
        left -= wide
    return lines


def _draw_legend(board: _Board, picture: Picture) -> float:
    top = 0.0
    for line in _legend(picture, board.width):
        left = 0.0
        for place, wide in line:
            board.part(QRectF(left, top + (LINE - SWATCH) / 2, SWATCH, SWATCH), place)
            room = QRectF(left + SWATCH + GAP, top, wide - SWATCH - GAP, LINE)
            board.text(room, picture.series[place], Qt.AlignmentFlag.AlignLeft)
            left += wide
        top += LINE
    return top


def _draw_upright(board: _Board, picture: Picture, top: float) -> None:
    high, inner = UPRIGHT - LINE, board.width - AXIS
    ground = top + UPRIGHT
    step = _step(picture.most)
    for value in range(0, picture.most + 1, step):
        y = ground - high * value / picture.most
        board.painter.setPen(QPen(QColor(board.look.line), 0.6))
        board.painter.drawLine(QLineF(AXIS, y, board.width, y))
        label = QRectF(0, y - LINE / 2, AXIS - GAP, LINE)
        board.text(label, str(value), Qt.AlignmentFlag.AlignRight)
    each = inner / len(picture.bars)
    for place, bar in enumerate(picture.bars):
        left, y = AXIS + each * place, ground
        for which, part in enumerate(bar.parts):
            length = high * part / picture.most
            if part:
                board.part(QRectF(left + each * 0.12, y - length, each * 0.76, length), which)
            y -= length
        board.text(QRectF(left, ground, each, LINE), bar.name, Qt.AlignmentFlag.AlignHCenter)
        board.text(
            QRectF(left - GAP, y - LINE, each + 2 * GAP, LINE),
            bar.told,
            Qt.AlignmentFlag.AlignHCenter,
        )


def _draw_lying(board: _Board, picture: Picture, top: float) -> None:
    names = board.width * NAMES
    inner = max(board.width - names - TOLD, 1.0)
    for place, bar in enumerate(picture.bars):
        y = top + ROW * place
        board.text(QRectF(0, y, names - GAP, ROW), bar.name, Qt.AlignmentFlag.AlignLeft)
        end = _draw_parts(board, bar, QRectF(names, y + 4, inner, ROW - 8), picture.most)
        room = QRectF(end + GAP, y, board.width - end - GAP, ROW)
        board.text(room, bar.told, Qt.AlignmentFlag.AlignLeft)


def _draw_parts(board: _Board, bar: Bar, box: QRectF, most: int) -> float:
    left = box.left()
    for which, part in enumerate(bar.parts):
        length = box.width() * part / most
        if part:
            board.part(QRectF(left, box.top(), length, box.height()), which)
        left += length
    if bar.mark is not None:
        x = box.left() + box.width() * bar.mark / most
        board.painter.setPen(QPen(QColor(board.look.text), 2))
        board.painter.drawLine(QLineF(x, box.top() - 2, x, box.bottom() + 2))
    return left


def _step(most: int) -> int:
    """Return the smallest of 1, 2, 5, 10, … that makes few lines."""
    power = 1
    while True:
        for step in STEPS:
            if most <= step * power * MOST_STEPS:
                return step * power
        power *= 10


def _lines(box: QRectF, hatching: Hatching) -> Sequence[QLineF]:
    lines: list[QLineF] = []
    if hatching in {Hatching.RISING, Hatching.CROSSED}:
        lines += _slanted(box, +1)
    if hatching in {Hatching.FALLING, Hatching.CROSSED}:
        lines += _slanted(box, -1)
    if hatching is Hatching.LEVEL:
        count = int(box.height() / SPACING)
        ys = [box.bottom() - SPACING * (place + 1) for place in range(count)]
        lines += [QLineF(box.left(), y, box.right(), y) for y in ys]
    if hatching is Hatching.PLUMB:
        count = int(box.width() / SPACING)
        xs = [box.left() + SPACING * (place + 1) for place in range(count)]
        lines += [QLineF(x, box.top(), x, box.bottom()) for x in xs]
    return lines


def _slanted(box: QRectF, direction: int) -> Sequence[QLineF]:
    high = box.height()
    count = int((box.width() + high) / (SPACING * 1.4)) + 1
    starts = [box.left() - high + SPACING * 1.4 * place for place in range(count)]
    ends = (box.bottom(), box.top()) if direction > 0 else (box.top(), box.bottom())
    return [QLineF(QPointF(x, ends[0]), QPointF(x + high, ends[1])) for x in starts]
