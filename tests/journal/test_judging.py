"""An order is judged in the very step that writes it down: no equal one slips in between."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.transaction import Transaction
from pos_app.engine.guards import Guard, GuardStop, judging_at
from tests.journal.shop import Shop

if TYPE_CHECKING:
    from pathlib import Path


async def test_of_two_equal_orders_at_once_one_is_stopped_and_another_one_is_not(
    tmp_path: Path,
) -> None:
    """All three wait together and share a commit."""
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        order, other = shop.order(), shop.order()
        judging = judging_at(shop.now)
        orders = (order, order, other)
        first, second, third = await asyncio.gather(
            *(journal.prepare(shop.opened(journal, each), judging) for each in orders),
            return_exceptions=True,
        )

        assert isinstance(first, Transaction)
        assert isinstance(third, Transaction)
        assert isinstance(second, GuardStop)
        assert (second.guard, second.earlier) == (Guard.EQUAL_ONE_OPEN, first)
        assert await journal.open_transactions() == [first, third]


async def test_what_is_stopped_leaves_nothing_on_the_disk(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        first = await shop.prepared(journal)
        head = await journal.head()
        with pytest.raises(GuardStop):
            await journal.prepare(shop.opened(journal, first.order), judging_at(shop.now))

        assert await journal.head() == head
        await shop.prepared(journal, first.order)  # A person said that it is another one.
        assert [each.number for each in await journal.open_transactions()] == [1, 2]
