"""Makes the screen that a row of the table declares, and loads its module if nothing did before."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pos_app.ui.screen_table import ScreenSpec
    from pos_app.ui.screens.screen import Screen
    from pos_app.ui.window_parts import Context


def made(spec: ScreenSpec, context: Context) -> Screen:
    """Return a new screen; it is shown, kept and heard by whoever asks."""
    made_by: type[Screen] = getattr(import_module(spec.module), spec.made_by.partition(":")[2])
    return made_by.made_for(context, spec)
