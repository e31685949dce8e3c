"""Puts a window up in place of another one over the same till: other colours, another size."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from pos_app.ui.screen_table import ALL_SCREENS
from pos_app.ui.screens.sell.screen import SellScreen
from pos_app.ui.strip.verdict_card import pays_out
from pos_app.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from pos_app.ui.screens.screen import Screen
    from pos_app.ui.theme import Theme


def redressed(before: MainWindow, theme: Theme) -> MainWindow:
    """Return a window like `before` in another theme, on the same screen; `before` is gone then.

    What was told stays told: cash that is to be handed over above all. A form begins anew.
    """
    # What an earlier run left open was shown once already.
    parts = replace(before.context.parts, found=())
    window = MainWindow(parts, before.bridge, theme)
    for card in reversed(before.side.verdicts.cards):
        if card.waits or not pays_out(card.transaction):
            window.side.verdicts.show_transaction(card.transaction)
    shown = next(n for n, each in before.screens.items() if each is before.screen_shown)
    window.visit(next(spec for spec in ALL_SCREENS if spec.number == shown))
    window.banner.take_over(before.banner)
    _take_over_service(before.screen_shown, window.screen_shown)
    window.restoreGeometry(before.saveGeometry())
    window.show()
    if before.customer.face is not None and before.customer.face.isVisible():
        window.customer.toggle()
    retire(before)
    return window


def _take_over_service(before: Screen, after: Screen) -> None:
    """Begin with the service that was chosen before."""
    if isinstance(before, SellScreen) and before.form is not None:
        after.offer(before.form.service)


def retire(window: QMainWindow) -> None:
    """Take a window away for good; what it had begun goes on."""
    for timer in window.findChildren(QTimer):
        timer.stop()
    window.hide()
    window.deleteLater()
