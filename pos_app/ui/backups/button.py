"""The way from the journal to its copies, for the mouse and for fingers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton

from pos_app.ui.icons import icon
from pos_app.ui.theme import SIZES
from pos_app.ui.widgets.plain_label import plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.ui.window_parts import Context


def backups_button(context: Context, show: Callable[[], None]) -> QPushButton:
    """Return a button that has the copies shown."""
    theme, name = context.theme, context.texts.of("screen.backups")
    button = QPushButton()
    side = theme.pixels(SIZES.icon)
    button.setIcon(icon("backup", theme.colours.text, side))
    button.setIconSize(QSize(side, side))
    button.setProperty("kind", "row")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAutoRepeat(False)
    button.setAccessibleName(name)
    button.setToolTip(plain_tooltip(f"{name}  (Ctrl+Shift+B)"))
    button.clicked.connect(show)
    return button
