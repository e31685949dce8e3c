"""What every page of the Caisse screen shares: its way out, and the keys of the pad."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QPushButton, QScrollArea, QWidget

from pos_app.ui.forms.keypad import Stroke, digit_of, stroke_of
from pos_app.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from pos_app.ui.window_parts import Context


class Page(QWidget):
    """One thing that is done with a drawer; it has the keyboard while it is shown."""

    left = Signal()
    """Back to the list of what can be done."""
    wants_sight = Signal(object)
    """A `QWidget` that has the keyboard: large type may have scrolled it away."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.texts = context.texts
        # Not by a click: a click on a key for fingers would take the keyboard from the field.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def take_keyboard(self) -> None:
        """Put the focus where typing begins."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_stop(self, sentence: str) -> bool:
        """Say on the page why its work cannot be done; False where the page is to be left."""
        del sentence
        return False

    def on_digit(self, digit: int) -> None:
        """Obey a digit where nothing is typed; nothing by default."""
        del digit

    def on_stroke(self, stroke: Stroke) -> None:
        """Obey an order of the numeric pad; leave on Esc and `-` by default."""
        if stroke in {Stroke.LEAVE, Stroke.BACK}:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read the numeric pad; a held key is one key."""
        if event.isAutoRepeat():
            return
        digit, stroke = digit_of(event), stroke_of(event)
        if digit is not None:
            self.on_digit(digit)
        elif stroke is not None:
            self.on_stroke(stroke)
        else:
            super().keyPressEvent(event)


def button(text: str, kind: str = "") -> QPushButton:
    """Return a button that never takes the keyboard, and acts once when it is held."""
    made = QPushButton(text)
    if kind:
        made.setProperty("kind", kind)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setAutoRepeat(False)
    made.setAccessibleName(text)
    return made


def scrolled(inside: QWidget) -> QScrollArea:
    """Return `inside` in an area that scrolls where large type leaves too little room."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area


def beside(pad: QWidget, *groups: QLayout) -> Flow:
    """Return groups of fields in a row, with the pad for fingers at their right or below them."""
    row = Flow()
    row.setSpacing(12)
    for group in groups:
        row.addLayout(group, 1)
    row.addWidget(pad)
    return row
