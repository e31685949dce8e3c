"""Follows one transaction through the till's news, for commands that wait."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from pos_app.engine.news import TransactionChanged

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.domain.transaction import Transaction
    from pos_app.engine.news import News
    from pos_app.engine.till import Till


class Follower:
    """Knows how one transaction stands, from its first line on."""

    def __init__(self, till: Till, transaction: Transaction) -> None:
        self.now = transaction
        self._changed = asyncio.Event()
        till.listen(self._hear)

    async def until(self, reached: Callable[[Transaction], bool]) -> None:
        """Wait until the transaction is as wanted."""
        while not reached(self.now):
            self._changed.clear()
            await self._changed.wait()

    def _hear(self, news: News) -> None:
        if isinstance(news, TransactionChanged) and news.transaction.ref == self.now.ref:
            self.now = news.transaction
            self._changed.set()
