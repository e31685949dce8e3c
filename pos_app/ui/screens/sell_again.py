"""Finds the last operation, so that the same one can be made again by one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.domain.transaction import Ref
from pos_app.engine.ports import Filter

if TYPE_CHECKING:
    from pos_app.domain.order import Order
    from pos_app.engine.ports import History


async def last_order(history: History, cashier: str) -> Order | None:
    """Return what this cashier asked for last, None before the first time. Raises TillError."""
    for row in await history.page(Filter(cashier=cashier), None, 1):
        timeline = await history.timeline(Ref(row.ref))
        return timeline.transaction.order if timeline else None
    return None
