"""What a key means while a field is filled: the numeric pad alone is enough for every job."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from pos_app.domain.service import FieldKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget


class Stroke(Enum):
    """A key that is an order, not a character."""

    NEXT = auto()
    BACK = auto()
    CONFIRM = auto()
    THOUSAND = auto()
    SEARCH = auto()
    LEAVE = auto()


FREE_TEXT: Final = frozenset({FieldKind.NAME, FieldKind.TEXT, FieldKind.EMAIL, FieldKind.FILE})
"""Kinds in which signs are characters, except on the numeric pad itself."""

EVERYWHERE: Final[Mapping[int, Stroke]] = {
    Qt.Key.Key_Return: Stroke.NEXT,
    Qt.Key.Key_Enter: Stroke.NEXT,
    Qt.Key.Key_Escape: Stroke.LEAVE,
}
IN_FIGURES: Final[Mapping[int, Stroke]] = {
    Qt.Key.Key_Plus: Stroke.CONFIRM,
    Qt.Key.Key_Minus: Stroke.BACK,
    Qt.Key.Key_Slash: Stroke.SEARCH,
    Qt.Key.Key_Asterisk: Stroke.THOUSAND,
}
DATE_SIGNS: Final = frozenset({Stroke.BACK, Stroke.SEARCH})
"""`-` and `/`: in a date that has begun they are characters, on the numeric pad too."""

ENTERS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


FIGURES: Final = frozenset(
    {
        FieldKind.PHONE,
        FieldKind.AMOUNT,
        FieldKind.ACCOUNT,
        FieldKind.RIB,
        FieldKind.DATE,
        FieldKind.CARD_DIGITS,
    }
)
"""Kinds in which a number is typed, whatever a keyboard has in the place of its digits."""

ROW: Final[Mapping[str, int]] = {
    letter: digit
    for digit, letters in enumerate(("à", "&", "é", '"', "'", "(§", "-", "è!", "_", "ç"))
    for sign in letters
    for letter in {sign, sign.upper()}
}
"""What the row of digits of a French or Belgian keyboard writes without Shift."""

SIX: Final = frozenset({15, 7})
"""Where the key 6 stands, as X11 and Wayland, and as Windows, count: `-` has a key of its own too.

Elsewhere on a keyboard, and on the pad, `-` goes back.
"""


def digit_of_row(event: QKeyEvent) -> int | None:
    """Return the digit of a key that writes another sign without Shift, as on a French keyboard."""
    if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
        return None  # On the pad too: its signs are orders.
    if event.key() == Qt.Key.Key_Minus and event.nativeScanCode() not in SIX:
        return None
    return ROW.get(event.text())


def stroke_of(event: QKeyEvent, kind: FieldKind | None = None) -> Stroke | None:
    """Return what a key orders in a field of `kind` (None outside a field), None for a character.

    Enter never confirms; with Ctrl it does, for keyboards without a numeric pad.
    """
    key = event.key()
    if key in ENTERS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return Stroke.CONFIRM
    if found := EVERYWHERE.get(key):
        return found
    if kind is FieldKind.AMOUNT and key == Qt.Key.Key_K:
        return Stroke.THOUSAND
    on_pad = bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier)
    return None if kind in FREE_TEXT and not on_pad else IN_FIGURES.get(key)


def digit_of(event: QKeyEvent) -> int | None:
    """Return the digit that was typed, 0 to 9, with or without Shift on a French keyboard."""
    text = event.text()
    return int(text) if len(text) == 1 and text in "0123456789" else digit_of_row(event)


class Keypad(QObject):
    """Listens to one input and tells the orders among its keys.

    A held key repeats itself; a repeated order is swallowed, so that holding a key sends nothing.
    """

    struck = Signal(object)
    """A `Stroke`."""

    def __init__(self, watched: QWidget, kind: FieldKind) -> None:
        super().__init__(watched)
        self._kind = kind
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take orders out of the stream of keys."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if self._kind in FIGURES and (digit := digit_of_row(event)) is not None:
            self._type(watched, digit, event)
            return True
        stroke = stroke_of(event, self._kind)
        if stroke is None or self._parts_a_date(watched, stroke):
            return super().eventFilter(watched, event)
        if not event.isAutoRepeat():
            self.struck.emit(stroke)
        return True

    def _parts_a_date(self, watched: QObject, stroke: Stroke) -> bool:
        """Tell whether `-` or `/` stands between day, month and year: a date has begun."""
        begun = isinstance(watched, QLineEdit) and bool(watched.text())
        return self._kind is FieldKind.DATE and stroke in DATE_SIGNS and begun

    def _type(self, watched: QObject, digit: int, event: QKeyEvent) -> None:
        """Type a digit in place of what its key writes without Shift."""
        none, key = Qt.KeyboardModifier.NoModifier, Qt.Key(Qt.Key.Key_0 + digit)
        struck = QKeyEvent(event.type(), key, none, str(digit), event.isAutoRepeat())
        QCoreApplication.sendEvent(watched, struck)
