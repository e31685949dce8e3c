"""Says of a greyed button why it cannot be pressed: to who points at it, and to screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.ui.widgets.plain_label import plain_tooltip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton


def grey(button: QPushButton, why: str) -> None:
    """Grey a button and say why; with an empty `why` let it be pressed."""
    button.setEnabled(not why)
    button.setToolTip(plain_tooltip(why) if why else "")
    button.setAccessibleDescription(why)
