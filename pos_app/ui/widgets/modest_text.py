"""A text of several lines that takes what is left over and asks for no more than its least."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit


class ModestText(QPlainTextEdit):
    """Qt's own asks for ten lines: in a panel that scrolls, the buttons would leave the sight."""

    def sizeHint(self) -> QSize:
        """Ask for the least height."""
        return QSize(super().sizeHint().width(), self.minimumHeight())
