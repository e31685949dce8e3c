"""Puts an order on disk for any screen: what a guard says about it is an answer, not a trouble."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.engine.guards import GuardStop

if TYPE_CHECKING:
    from pos_app.domain.order import Order
    from pos_app.domain.transaction import Transaction
    from pos_app.ui.faces.till import TillFace


async def prepared_or_stopped(
    till: TillFace, order: Order, *, again: bool
) -> Transaction | GuardStop:
    """Put an order on disk, or return why a guard stopped it. Raises TillError."""
    try:
        return await till.prepare(order, confirmed_again=again)
    except GuardStop as stop:
        return stop
