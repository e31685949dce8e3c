"""A simulated shop over a real journal: late answers, refunds and cash moves, by one seed."""

from __future__ import annotations

import asyncio
import random
from typing import TYPE_CHECKING, Final

from pos_app.domain import events as e
from pos_app.domain.reason import Reason
from pos_app.domain.service import Direction
from pos_app.domain.shift.events import CashMoved, HandedOver, MoveKind
from tests.journal.shift_shop import HEARD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.shift.report import ZReport
    from pos_app.domain.transaction import Transaction
    from tests.journal.shift_shop import Drawer

TOGETHER: Final = 25
"""So many operations are under way at once: they share commits, as in a busy hour."""

DIRECTIONS: Final = (Direction.DEPOSIT, Direction.WITHDRAWAL, Direction.SALE)
DAY_MS: Final = 24 * 60 * 60 * 1000


class Days:
    """Plays days; what really lies in the drawer is counted, never computed from the journal."""

    def __init__(self, till: Drawer, seed: int) -> None:
        self.till = till
        self.chance = random.Random(seed)
        self.waiting: list[Transaction] = []
        self.sold: list[Transaction] = []
        self.operations = 0

    async def day(self, operations: int) -> ZReport:
        """Open, sell, move cash, hand over, close; return the report."""
        till = self.till
        till.shop.now = (till.shop.now // DAY_MS + 1) * DAY_MS + 8 * 3_600_000
        await self._answer_some()
        await till.open()
        for begin in range(0, operations, TOGETHER):
            number = min(TOGETHER, operations - begin)
            await asyncio.gather(*(self._operate() for _ in range(number)))
            await self._answer_some()
            await self._move_cash()
        await till.book.hand_over(HandedOver(by="Awa", to="Binta"))
        return await till.close("Binta")

    async def _operate(self) -> None:
        chance, till = self.chance, self.till
        direction = chance.choice(DIRECTIONS)
        francs = chance.choice((500, 1_000, 5_000, 10_000, 25_000, chance.randrange(5, 90_000, 5)))
        if direction.drawer_sign < 0 and till.cash < francs + 200_000:
            direction = Direction.DEPOSIT
        self.operations += 1
        sale = await till.begin(direction, francs)
        fate = chance.random()
        if fate < 0.05:
            await till.fails(sale)
        elif fate < 0.10:
            lost = e.OutcomeUnknown(attempt=1, reason=Reason.NO_ANSWER)
            self.waiting.append(await till.hear(sale, lost))
        elif fate < 0.13:
            self.waiting.append(await till.hear(sale, e.Accepted(heard=HEARD)))
        else:
            self.sold.append(await till.succeeds(sale))

    async def _answer_some(self) -> None:
        """Let answers come that were waited for, in this shift or before, and some refunds."""
        self.chance.shuffle(self.waiting)
        kept: Sequence[Transaction] = self.waiting[: len(self.waiting) // 3]
        for sale in self.waiting[len(self.waiting) // 3 :]:
            if self.chance.random() < 0.5:
                await self.till.succeeds(sale)
            else:
                await self.till.fails(sale)
        self.waiting = list(kept)
        if self.sold and self.chance.random() < 0.2:
            place = self.chance.randrange(len(self.sold))
            await self.till.is_refunded(self.sold.pop(place))

    async def _move_cash(self) -> None:
        if self.chance.random() < 0.8:
            return
        kind = self.chance.choice(tuple(MoveKind))
        francs = self.chance.randrange(500, 50_000, 500)
        if kind.sign < 0 and self.till.cash < francs + 200_000:
            kind = MoveKind.CASH_IN
        await self.till.book.move(CashMoved(kind=kind, by="Awa", francs=francs, why="made up"))
        self.till.cash += kind.sign * francs
