"""Tells whether somebody has typed something into the fields that are in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def is_typed_in(widget: QWidget) -> bool:
    """Return whether a field of it that takes text and is in sight there holds some."""
    lines = [line for line in widget.findChildren(QLineEdit) if not line.isReadOnly()]
    texts = [text for text in widget.findChildren(QPlainTextEdit) if not text.isReadOnly()]
    return any(line.text() for line in lines if line.isVisibleTo(widget)) or any(
        text.toPlainText() for text in texts if text.isVisibleTo(widget)
    )
