"""A shop with a drawer over a real journal: sells, opens, counts and closes, by one seed."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.domain import events as e
from pos_app.domain.money import Money
from pos_app.domain.order import Order
from pos_app.domain.reason import Reason
from pos_app.domain.shift.count import fewest_pieces
from pos_app.engine.news import Newsroom
from pos_app.engine.shift.book import ShiftBook, ShiftParts
from pos_app.journal.shifts import SqliteShifts
from tests.journal.shop import Shop

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from pos_app.domain.service import Direction
    from pos_app.domain.shift.report import ZReport
    from pos_app.domain.transaction import Transaction
    from pos_app.journal.journal import SqliteJournal

HEARD = e.Heard(source=e.Source.ANSWER, word="SUCCESS")


class SteadyClock:
    """Tells the time without moving it on."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def now_ms(self) -> int:
        return self._shop.now

    def monotonic_s(self) -> float:
        return self._shop.now / 1000


@dataclass
class Drawer:
    """One shop's journal, its shifts, its book, and what really lies in the drawer."""

    shop: Shop
    journal: SqliteJournal
    shifts: SqliteShifts
    book: ShiftBook
    cash: int = 0

    async def begin(self, direction: Direction, francs: int) -> Transaction:
        """Send an operation; a customer who pays cash puts it down first."""
        order = Order(
            provider="intech",
            service=f"WAVE_{direction.word.upper()}",
            direction=direction,
            phone=None,
            amount=Money(francs),
            fields={"billAccountNumber": str(self.shop.random.random())},
            cashier="Awa",
        )
        self.cash += francs if direction.drawer_sign > 0 else 0
        fresh = await self.shop.prepared(self.journal, order)
        return await self.shop.happens(self.journal, fresh, e.SendStarted(attempt=1))

    async def hear(self, sale: Transaction, *events: e.Event) -> Transaction:
        """Let answers come; nothing is done with cash."""
        return await self.shop.happens(self.journal, sale, *events)

    async def succeeds(self, sale: Transaction) -> Transaction:
        """Let it succeed; a withdrawal is paid out now."""
        done = await self.hear(sale, e.Succeeded(heard=HEARD))
        if sale.order.direction.drawer_sign < 0 and sale.order.amount:
            self.cash -= sale.order.amount.francs
        return done

    async def fails(self, sale: Transaction) -> Transaction:
        """Let it fail; a customer gets the cash back."""
        done = await self.hear(sale, e.Declined(reason=Reason.NO_ACCOUNT, heard=HEARD))
        if sale.order.direction.drawer_sign > 0 and sale.order.amount:
            self.cash -= sale.order.amount.francs
        return done

    async def is_refunded(self, sale: Transaction) -> Transaction:
        """Let the provider give it back; the cash goes the way back too."""
        done = await self.hear(sale, e.Refunded(heard=HEARD))
        if sale.order.amount:
            self.cash -= sale.order.direction.drawer_sign * sale.order.amount.francs
        return done

    async def open(self, by: str = "Awa") -> None:
        await self.book.open(by, fewest_pieces(self.cash))

    async def close(self, by: str = "Awa", why: str = "") -> ZReport:
        await self.book.count(by, fewest_pieces(self.cash))
        return await self.book.close(by, why)


@asynccontextmanager
async def drawer(folder: Path, seed: int = 1, cash: int = 100_000) -> AsyncIterator[Drawer]:
    """Open a shop in a folder."""
    shop = Shop(seed)
    shifts = SqliteShifts(folder)
    try:
        async with shop.journal(folder) as journal:
            book = ShiftBook(
                ShiftParts(
                    journal=journal,
                    history=shifts,
                    clock=SteadyClock(shop),
                    newsroom=Newsroom(),
                )
            )
            yield Drawer(shop=shop, journal=journal, shifts=shifts, book=book, cash=cash)
    finally:
        await shifts.close()
