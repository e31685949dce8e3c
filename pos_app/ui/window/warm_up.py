"""Loads, right after the first frame, what the first customer will need: nobody waits for it."""

from __future__ import annotations

from importlib import import_module
from threading import Thread
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer

from pos_app.ui.screen_table import ALL_SCREENS

if TYPE_CHECKING:
    from collections.abc import Iterator

ON_THIS_THREAD: Final = (
    "pos_app.ui.forms.form",
    "pos_app.ui.forms.memory",
    "pos_app.ui.forms.go_on",
    "pos_app.ui.forms.guard_panel",
    "pos_app.ui.strip.row",
    "pos_app.ui.strip.link_card",
    *dict.fromkeys(spec.module for spec in ALL_SCREENS),
)
"""Modules that declare widgets: some milliseconds each, one in each turn of the loop."""

IN_A_THREAD: Final = ("phonenumbers", "segno", "zxingcpp")
"""Libraries without widgets, which take longer than a frame may."""


def warm_up() -> None:
    """Begin to load, one module after the other, with a turn for keys and paint in between."""
    _load_next(iter(ON_THIS_THREAD))


def _load_next(names: Iterator[str]) -> None:
    name = next(names, None)
    if name is None:
        # A daemon: a till that is closed at once does not wait for it.
        Thread(target=_load_libraries, name="warm-up", daemon=True).start()
        return
    import_module(name)
    QTimer.singleShot(0, lambda: _load_next(names))


def _load_libraries() -> None:
    for name in IN_A_THREAD:
        import_module(name)
