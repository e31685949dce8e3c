"""Finds the last operation, so that the same one can be made again by one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.domain.transaction import Ref
from pos_app.engine.ports import Filter
from pos_app.ui.screen_table import SCREENS

if TYPE_CHECKING:
    from pos_app.domain.order import Order
    from pos_app.engine.ports import History
    from pos_app.ui.window_face import WindowFace


async def last_order(history: History, cashier: str) -> Order | None:
    """Return what this cashier asked for last, None before the first time. Raises TillError."""
    for row in await history.page(Filter(cashier=cashier), None, 1):
        timeline = await history.timeline(Ref(row.ref))
        return timeline.transaction.order if timeline else None
    return None


class SellAgain:
    """Reads the cashier's last operation back once more."""

    def __init__(self, window: WindowFace) -> None:
        self._window = window

    def begin(self) -> None:
        """Look the last operation up, and go to its screen."""
        parts = self._window.context.parts
        work = last_order(parts.history, parts.answering)
        self._window.bridge.start(work, self._on_found, self._window.show_trouble)

    def _on_found(self, order: Order | None) -> None:
        window = self._window
        service = window.context.till.catalogue.find(order.service) if order else None
        spec = next((each for each in SCREENS if service and service.family in each.families), None)
        if order is not None and spec is not None:
            window.visit(spec)
            if window.screen_shown.repeat(order):
                return
        window.note_line.say(window.context.texts.of("memory.nothing_again"))
