"""The numbers with which the first frame speaks to Qt are those of Qt's names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from pos_app.ui.widgets import early
from pos_app.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_numbers_mean_what_they_say(qtbot: QtBot) -> None:
    button, label = QPushButton(), PlainLabel("<b>text</b>")
    qtbot.addWidget(button)
    qtbot.addWidget(label)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    early.take_no_focus(button)

    assert button.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.textInteractionFlags() is Qt.TextInteractionFlag.NoTextInteraction
