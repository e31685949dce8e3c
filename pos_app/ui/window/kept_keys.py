"""Keeps what is typed before there is a till, and plays it back in order once there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class KeptKeys:
    """The keys of the first moments. A held key counts once, as everywhere at the till."""

    def __init__(self) -> None:
        self._kept: list[QKeyEvent] = []

    def keep(self, event: QKeyEvent) -> None:
        """Keep one key; the event itself is Qt's and gone after this."""
        if not event.isAutoRepeat():
            self._kept.append(QKeyEvent(event.type(), event.key(), event.modifiers(), event.text()))

    def play_back(self, window: QWidget) -> None:
        """Strike the keys in a window, each where the one before it led to."""
        from PySide6.QtGui import QKeySequence, QShortcut  # noqa: PLC0415 - not in the first frame

        kept, self._kept = self._kept, []
        shortcuts = {each.key().toString(): each for each in window.findChildren(QShortcut)}
        for event in kept:
            # What is sent to a widget passes the shortcuts by.
            if meant := shortcuts.get(QKeySequence(event.keyCombination()).toString()):
                meant.activated.emit()
            else:
                focused: QWidget | None = window.focusWidget()  # Qt's stubs never say None.
                QApplication.sendEvent(focused or window, event)
