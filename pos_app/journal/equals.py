"""Finds the transactions that an order resembles: what a guard judges before it is prepared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pos_app.journal import projection
from pos_app.journal.columns import SELECT_SALE, transaction
from pos_app.journal.moment import WIDEST_OFFSET_MS, day_at

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping, Sequence

    from pos_app.domain.order import Order
    from pos_app.domain.transaction import Transaction

_SINCE: Final = "day IN (SELECT day FROM day WHERE day >= :day) AND created_ms >= :since_ms"


def transactions(
    connection: sqlite3.Connection, condition: str, values: Mapping[str, object]
) -> Sequence[Transaction]:
    """Return the transactions of which a condition is so, oldest first."""
    rows = connection.execute(f"{SELECT_SALE} WHERE {condition} ORDER BY number", values)
    return [transaction(row) for row in rows.fetchall()]


def equal_orders(
    connection: sqlite3.Connection, order: Order, since_ms: int
) -> Sequence[Transaction]:
    """Return those of equal service, recipient and amount: open, or since then; newest first."""
    values = {
        "service": order.service,
        "amount": order.amount.francs if order.amount else None,
        "since_ms": since_ms,
        "day": day_at(max(since_ms - WIDEST_OFFSET_MS, 0)),
    }
    found = {
        each.number: each
        for condition in (projection.OPEN, _SINCE)
        for each in transactions(
            connection, f"service = :service AND amount IS :amount AND {condition}", values
        )
        if _recipient(each.order) == _recipient(order)
    }
    return [found[number] for number in sorted(found, reverse=True)]


def _recipient(order: Order) -> object:
    return order.phone or dict(order.fields)
