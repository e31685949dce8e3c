"""The two ways that settings go, and the buttons that begin them."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from pos_app.domain.service import FieldKind
from pos_app.ui.forms.keypad import Keypad, Stroke
from pos_app.ui.widgets.plain_label import plain_tooltip

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


def ways_row(
    context: Context, begin: Callable[[Way], None], walk: Callable[[int], None]
) -> Sequence[QPushButton]:
    """Return the two buttons that begin it; `walk` goes to the one at a place, or else away."""
    buttons = []
    for place, way in enumerate(Way):
        button = QPushButton(context.texts.of(f"carry.{way.word}.begin"))
        button.setProperty("kind", "small")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoRepeat(False)
        button.setToolTip(plain_tooltip(context.texts.of("carry.reached")))
        button.setAccessibleDescription(context.texts.of("carry.reached"))
        button.clicked.connect(partial(begin, way))
        keypad = Keypad(button, FieldKind.CHOICE)
        keypad.struck.connect(partial(_on_struck, place, button, walk))
        buttons.append(button)
    return buttons


def _on_struck(
    place: int, button: QPushButton, walk: Callable[[int], None], stroke: Stroke
) -> None:
    match stroke:
        case Stroke.NEXT:
            button.click()
        case Stroke.CONFIRM:
            walk(place + 1)
        case Stroke.BACK:
            walk(place - 1)
        case _:
            walk(-1)
