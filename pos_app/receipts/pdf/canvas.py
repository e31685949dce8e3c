"""A sheet that fills from top to bottom: the same strokes for a PDF page and for a picture."""

from __future__ import annotations

from contextlib import contextmanager
from enum import IntEnum
from threading import Lock
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPainter

from pos_app.bundle import resources
from pos_app.receipts.codepages import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QPaintDevice

FAMILY: Final = "Source Sans Pro"
POINTS_PER_INCH: Final = 72
POINTS_PER_MM: Final = POINTS_PER_INCH / 25.4
INK: Final = QColor(Qt.GlobalColor.black)
GREY: Final = QColor(120, 120, 120)
SHADE: Final = QColor(240, 240, 240)


class Side(IntEnum):
    """Where a text stands in its box."""

    LEFT = int(Qt.AlignmentFlag.AlignLeft)
    CENTRE = int(Qt.AlignmentFlag.AlignHCenter)
    RIGHT = int(Qt.AlignmentFlag.AlignRight)


_ONE_AT_A_TIME: Final = Lock()
"""PySide6 makes each class of Qt when it is first used, and does not guard that against threads:
two that drew their first pages at once ended the program."""


@contextmanager
def drawing() -> Iterator[None]:
    """Keep every other thread from drawing inside the block, and let Qt know our own letters."""
    with _ONE_AT_A_TIME:
        if FAMILY not in QFontDatabase.families():
            for path in sorted((resources() / "fonts").glob("*.ttf")):
                QFontDatabase.addApplicationFont(str(path))
        yield


class Canvas:
    """Draws on one device, in points; text is plain, whatever it looks like.

    `unit` is how many of the device's dots make a point.
    """

    def __init__(self, device: QPaintDevice, unit: float) -> None:
        self.unit = unit
        self.painter = QPainter(device)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def end(self) -> None:
        """Finish the drawing: the device may be used again."""
        self.painter.end()

    def font(self, points: float, *, bold: bool = False) -> QFont:
        """Return the letters of a size."""
        font = QFont(FAMILY)
        font.setPixelSize(max(1, round(points * self.unit)))
        font.setBold(bold)
        return font

    def width_of(self, text: str, font: QFont) -> float:
        """Return how wide a text is in points."""
        width: float = QFontMetricsF(font, self._device()).horizontalAdvance(visible(text))
        return width / self.unit

    def wrapped(self, text: str, font: QFont, box: Sequence[float], side: Side) -> float:
        """Draw a text that wraps in a box (left, top, width); return its height in points."""
        left, top, width = (number * self.unit for number in box)
        flags = int(side) | int(Qt.TextFlag.TextWrapAnywhere)
        plain = visible(text)
        if self.width_of(plain, font) > box[2] and " " in plain:
            flags = int(side) | int(Qt.TextFlag.TextWordWrap)
        self.painter.setFont(font)
        self.painter.setPen(INK)
        area = QRectF(left, top, width, 1_000_000)
        drawn = self.painter.boundingRect(area, flags, plain)
        self.painter.drawText(area, flags, plain)
        height: float = drawn.height()
        return height / self.unit

    def cell(self, text: str, font: QFont, box: Sequence[float], side: Side) -> None:
        """Draw a text in one line of a box (left, top, width, height), cut where it ends."""
        left, top, width, height = (number * self.unit for number in box)
        metrics = QFontMetricsF(font, self._device())
        shown = metrics.elidedText(visible(text), Qt.TextElideMode.ElideRight, width)
        flags = int(side) | int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
        self.painter.setFont(font)
        self.painter.setPen(INK)
        self.painter.drawText(QRectF(left, top, width, height), flags, shown)

    def rule(self, left: float, top: float, width: float) -> None:
        """Draw a thin line across."""
        self.fill(GREY, (left, top, width, 0.6))

    def fill(self, colour: QColor, box: Sequence[float]) -> None:
        """Fill a box (left, top, width, height)."""
        left, top, width, height = (number * self.unit for number in box)
        self.painter.fillRect(QRectF(left, top, width, height), colour)

    def whole_dots(self, points: float) -> float:
        """Return a length that ends where a dot of the device ends: squares stay square."""
        return int(points * self.unit) / self.unit

    def _device(self) -> QPaintDevice:
        device = self.painter.device()
        assert device is not None  # noqa: S101 - the painter is at work until `end`
        return device
