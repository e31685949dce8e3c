"""A line for what nobody may read later: no copy, no undo, no history, no learning keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent

HINTS: Final = (
    Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)
"""Tells on-screen keyboards and input methods to suggest and to learn nothing."""

_STANDARD: Final = QKeySequence.StandardKey
REFUSED: Final = (_STANDARD.Copy, _STANDARD.Cut, _STANDARD.Undo, _STANDARD.Redo)


class HiddenLine(QLineEdit):
    """Takes typing and pasting, and gives nothing back but its text to the program.

    With `shown_while_typing` the signs can be read until the field is left.
    """

    def __init__(self, *, shown_while_typing: bool = False) -> None:
        super().__init__()
        modes = QLineEdit.EchoMode
        self.setEchoMode(modes.PasswordEchoOnEdit if shown_while_typing else modes.Password)
        self.setInputMethodHints(HINTS)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        self.setCompleter(None)  # type: ignore[arg-type] # Qt takes none; its stubs do not say so

    def wipe(self) -> None:
        """Empty the line; Qt forgets its steps back with it."""
        self.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Swallow what would take the text elsewhere, or bring an earlier one back."""
        if any(event.matches(each) for each in REFUSED):
            event.accept()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the mouse place the cursor, but select nothing: selecting copies on some systems."""
        self.deselect()
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer no menu: it would hold Copy and Undo."""
        event.accept()
