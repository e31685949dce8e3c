"""The real journal remembers what was sold a moment ago, for the form and for the same again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pos_app.engine.customers import Ending, Risk, known_customers, weigh
from pos_app.journal.history import SqliteHistory
from pos_app.ui.window.same_again import last_order
from tests.journal.shop import Shop
from tests.support.orders import DEPOSIT, WITHDRAWAL, an_order

if TYPE_CHECKING:
    from pathlib import Path


async def test_a_customer_who_was_served_is_known(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        for francs in (25_000, 25_000, 5_000):
            await shop.sold(journal, an_order(francs))
        await shop.sold(journal, an_order(1_000, "+221781112233"))
    history = SqliteHistory(tmp_path)
    try:
        (customer,) = await known_customers(history, DEPOSIT, Ending(digits="4567"))
        assert customer.answers == {"phone": "771234567"}
        assert customer.usual_francs == 25_000

        assert await weigh(history, an_order(150_000)) is Risk.USUAL
        stranger = an_order(150_000, "+221761112233")
        assert await weigh(history, stranger) is Risk.NEW_AND_LARGE
    finally:
        await history.close()


async def test_the_last_operation_is_the_cashiers_own(tmp_path: Path) -> None:
    shop = Shop()
    mine = replace(an_order(30_000), service=WITHDRAWAL.code, direction=WITHDRAWAL.direction)
    async with shop.journal(tmp_path) as journal:
        await shop.sold(journal, mine)
        await shop.sold(journal, replace(an_order(), cashier="Moussa"))
    history = SqliteHistory(tmp_path)
    try:
        assert await last_order(history, "Awa") == mine
        assert await last_order(history, "Fatou") is None
    finally:
        await history.close()
