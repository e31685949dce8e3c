"""Paints a word across a till that moves no real money, so that nobody can mistake it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from pos_app.ui.theme import Theme

ANGLE: Final = -20.0
OPACITY: Final = 26
"""Of 255: seen at a glance, and nothing below it becomes hard to read."""


class Watermark(QWidget):
    """Lies over one zone of the window and lets every click and key through."""

    def __init__(self, word: str, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self._word = word.upper()
        self._colour = QColor(theme.colours.doubt)
        self._colour.setAlpha(OPACITY)
        self._font = QFont(self.font())
        self._font.setPixelSize(theme.pixels(64))
        self._font.setBold(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(word)
        self._over = over
        over.installEventFilter(self)
        self.resize(over.size())
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as what is below, and above it."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.ChildAdded}:
            self.resize(self._over.size())
            self.raise_()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the word across the lower part, where no field stands on a large screen."""
        painter = QPainter(self)
        painter.setFont(self._font)
        painter.setPen(self._colour)
        painter.translate(QPointF(self.width() / 2, self.height() * 0.6))
        painter.rotate(ANGLE)
        width = painter.fontMetrics().horizontalAdvance(self._word)
        painter.drawText(QPointF(-width / 2, 0), self._word)
        painter.end()
