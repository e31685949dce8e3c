"""A numeric pad on the screen: what the keys do, for the mouse and for fingers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from pos_app.ui.icons import icon
from pos_app.ui.theme import SIZES

if TYPE_CHECKING:
    from pos_app.ui.staff.face import PinContext

ROWS: Final = ("789", "456", "123")
"""As on the numeric pad of a keyboard, where the hands know them."""

SIDE_PX: Final = 64
SIDE_HIGH_PX: Final = 56
MOST_WIDE_PX: Final = 84
MOST_HIGH_PX: Final = 60
"""Of one key: a finger needs no more, however large the type, and twelve must fit on a screen."""


class NumberPad(QWidget):
    """Twelve keys; the keyboard's focus stays where it is."""

    digit = Signal(int)
    back = Signal()
    enter = Signal()

    def __init__(self, context: PinContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        texts = context.texts
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        self._high = context.theme.pixels(SIDE_HIGH_PX)
        wide = min(context.theme.pixels(SIDE_PX), MOST_WIDE_PX)
        for row, digits in enumerate((*ROWS, "0")):
            for column, digit in enumerate(digits):
                key = self._key(digit, digit, wide)
                key.clicked.connect(partial(self._on_digit, int(digit)))
                grid.addWidget(key, row, column if digit != "0" else 1)
        back = self._key("", texts.of("pad.back"), wide)
        side = context.theme.pixels(SIZES.icon)
        back.setIcon(icon("back", context.theme.colours.text, side))
        back.setIconSize(QSize(side, side))
        back.clicked.connect(self.back)
        grid.addWidget(back, len(ROWS), 0)
        self.enter_button = self._key(texts.of("pad.enter"), texts.of("pad.enter"), wide)
        self.enter_button.setProperty("kind", "main")
        self.enter_button.clicked.connect(self.enter)
        grid.addWidget(self.enter_button, len(ROWS), 2)

    def _on_digit(self, digit: int) -> None:
        self.digit.emit(digit)

    def _key(self, text: str, name: str, wide: int) -> QPushButton:
        key = QPushButton(text)
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        key.setAutoRepeat(False)
        key.setMinimumWidth(wide)
        key.setFixedHeight(min(self._high, MOST_HIGH_PX))
        key.setProperty("pad", "true")
        key.setAccessibleName(name)
        return key
