"""The button that prints a receipt: the same words and key wherever an operation is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from pos_app.ui.shortcuts import Act, key_name, shortcut_of

if TYPE_CHECKING:
    from pos_app.texts.catalogue import Texts


def print_button(texts: Texts) -> QPushButton:
    """Return a button that says what its key does."""
    key = key_name(texts, shortcut_of(Act.PRINT).keys[0])
    button = QPushButton(texts.of("print.button", keys=key))
    button.setProperty("kind", "small")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAutoRepeat(False)
    return button
