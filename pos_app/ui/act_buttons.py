"""Buttons of acts that stand wherever an operation is shown: the same words and key each time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from pos_app.ui.shortcuts import Act, key_name, shortcut_of

if TYPE_CHECKING:
    from pos_app.texts.catalogue import Texts


def print_button(texts: Texts) -> QPushButton:
    """Return the button that prints a receipt."""
    return _button(texts, "print.button", Act.PRINT)


def message_button(texts: Texts) -> QPushButton:
    """Return the button that sends a message."""
    return _button(texts, "message.button", Act.MESSAGE)


def _button(texts: Texts, words: str, act: Act) -> QPushButton:
    button = QPushButton(texts.of(words, keys=key_name(texts, shortcut_of(act).keys[0])))
    button.setProperty("kind", "small")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAutoRepeat(False)
    return button
