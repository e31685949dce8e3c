"""Types on widgets as a cashier does, one key after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

NAMED: Final[Mapping[str, Qt.Key]] = {
    "\n": Qt.Key.Key_Enter,
    "+": Qt.Key.Key_Plus,
    "-": Qt.Key.Key_Minus,
    "*": Qt.Key.Key_Asterisk,
    "/": Qt.Key.Key_Slash,
    "\x1b": Qt.Key.Key_Escape,
}


def focused(top: QWidget) -> QWidget:
    """Return the widget that has the keyboard inside `top`; `top` itself when none has."""
    inside: QWidget | None = top.focusWidget()  # None where nothing has it, whatever Qt's types say
    return top if inside is None else inside


def strike(top: QWidget, text: str) -> None:
    """Strike one key after the other, each where the focus is by then."""
    for letter in text:
        key = NAMED.get(letter)
        if key is None:
            QTest.keyClicks(focused(top), letter)
        else:
            QTest.keyClick(focused(top), key)


def hold(
    top: QWidget, key: Qt.Key, repeats: int = 200, tick: Callable[[], None] = lambda: None
) -> None:
    """Hold a key down: one press, then what the system makes of it, with `tick` in between."""
    text = {value: name for name, value in NAMED.items()}.get(key, "")
    none = Qt.KeyboardModifier.NoModifier
    for turn in range(repeats):
        event = QKeyEvent(QEvent.Type.KeyPress, key, none, text, turn > 0)
        QApplication.sendEvent(focused(top), event)
        tick()
    QApplication.sendEvent(focused(top), QKeyEvent(QEvent.Type.KeyRelease, key, none, text))
