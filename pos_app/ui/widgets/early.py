"""Says to the first frame's widgets, as numbers, what Qt's names say everywhere else.

The first use of any name of the namespace `Qt` makes Python classes of all its enumerations, 18 ms
that everybody would wait for before the first frame. A test holds the numbers to the names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QWidget

NO_FOCUS: Final = 0
PLAIN_TEXT: Final = 0
NO_INTERACTION: Final = 0


def take_no_focus(widget: QWidget) -> None:
    """Let a widget never have the keyboard: its key, or the form beside it, is its way."""
    widget.setProperty("focusPolicy", NO_FOCUS)


def show_plain_text(label: QLabel) -> None:
    """Let a label show its text as it is, and nothing in it be clicked."""
    label.setProperty("textFormat", PLAIN_TEXT)
    label.setProperty("textInteractionFlags", NO_INTERACTION)
