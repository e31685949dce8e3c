"""The key bar: one button for each screen, drawn from the table of screens."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from pos_app.ui.icons import icon
from pos_app.ui.shortcuts import Act, shortcut_of
from pos_app.ui.theme import SIZES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.ui.screens.table import ScreenSpec
    from pos_app.ui.window_parts import Context


class KeyBar(QFrame):
    """Shows every screen's key; a click does what the key does and leaves the focus alone."""

    asked = Signal(object)
    """A `ScreenSpec`."""
    help_asked = Signal()

    def __init__(
        self, context: Context, screens: Sequence[ScreenSpec], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.setObjectName("keyBar")
        self.buttons: dict[int, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(2)
        for spec in screens:
            button = self._button(spec.key, context.texts.of(spec.title), spec.icon)
            button.setCheckable(True)
            button.clicked.connect(partial(self._on_clicked, spec))
            self.buttons[spec.number] = button
            row.addWidget(button, 1)
        key = shortcut_of(Act.HELP).keys[0]
        self.help_button = self._button(key, context.texts.of("help.title"), "help")
        self.help_button.clicked.connect(self.help_asked)
        row.addWidget(self.help_button, 1)

    def show_current(self, number: int) -> None:
        """Mark the screen that is shown."""
        for each, button in self.buttons.items():
            button.setChecked(each == number)

    def _on_clicked(self, spec: ScreenSpec) -> None:
        # A click unchecks the button of the screen that is shown already.
        self.buttons[spec.number].setChecked(True)
        self.asked.emit(spec)

    def _button(self, key: str, text: str, icon_name: str) -> QPushButton:
        theme = self._context.theme
        button = QPushButton(f"{key}  {text}")
        button.setProperty("kind", "key")
        side = theme.pixels(SIZES.icon)
        button.setIcon(icon(icon_name, theme.colours.accent, side))
        button.setIconSize(QSize(side, side))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Its F-key is its key.
        button.setAccessibleName(text)
        return button
