"""The two ways that settings go, and the buttons that begin them."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pos_app.ui.window_parts import Context


class Way(Enum):
    """Where the settings go."""

    OUT = auto()
    IN = auto()

    @property
    def word(self) -> str:
        """What the texts call it."""
        return self.name.lower()


def ways_row(context: Context, begin: Callable[[Way], None]) -> Sequence[QPushButton]:
    """Return the two buttons that begin it."""
    buttons = []
    for way in Way:
        button = QPushButton(context.texts.of(f"carry.{way.word}.begin"))
        button.setProperty("kind", "small")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoRepeat(False)
        button.clicked.connect(partial(begin, way))
        buttons.append(button)
    return buttons
