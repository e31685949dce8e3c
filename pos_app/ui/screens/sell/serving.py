"""Tells whether a customer stands before a screen: then the window is not taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.ui.screens.sell.screen import SellScreen

if TYPE_CHECKING:
    from pos_app.ui.screens.screen import Screen


def is_serving(screen: Screen) -> bool:
    """Tell whether an order stands half done on a screen."""
    form = screen.form if isinstance(screen, SellScreen) else None
    if form is None:
        return False
    return form.handed_over or any(each.text() for each in form.editors.values())
