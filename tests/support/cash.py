"""A shop's money for the window's tests: the real desk over a journal in memory."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.domain.money import Balance, Money
from pos_app.domain.service import Direction
from pos_app.domain.transaction import Ref, State, Transaction
from pos_app.engine.news import FloatRead, Newsroom, PrintResult
from pos_app.engine.ports import Timeline
from pos_app.engine.shift.desk import CashDesk, CashMaterials
from tests.support.fake_history import FakeHistory
from tests.support.fake_shifts import MemoryShifts
from tests.support.fake_till import window_parts
from tests.support.orders import DEPOSIT, WITHDRAWAL, an_order

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.domain.shift.commission import Rates
    from pos_app.engine.review import ExportWish
    from pos_app.engine.staff import Staff
    from pos_app.texts.catalogue import Language
    from pos_app.ui.window_parts import WindowParts
    from tests.support.fake_till import FakeTill

SERVICES = {Direction.DEPOSIT: DEPOSIT, Direction.WITHDRAWAL: WITHDRAWAL}


class ToldFloat:
    """One provider's balance, as told."""

    def __init__(self, clock: object, francs: int) -> None:
        self.read = FloatRead("intech", Balance(Decimal(francs), "XOF"), 0)

    def providers(self) -> tuple[str, ...]:
        return ("intech",)

    def last(self, provider: str) -> FloatRead | None:
        return self.read


@dataclass
class FakePapers:
    """Notes what was printed and saved."""

    asked: list[str] = field(default_factory=list)
    result: PrintResult = PrintResult.PRINTED

    async def print_x(self, by: str) -> PrintResult:
        self.asked.append(f"print x {by}")
        return self.result

    async def print_z(self, number: str, by: str) -> PrintResult:
        self.asked.append(f"print {number} {by}")
        return self.result

    async def save_x(self, by: str) -> Path:
        self.asked.append(f"save x {by}")
        return Path("x.pdf")

    async def save_z(self, number: str, by: str) -> Path:
        self.asked.append(f"save {number} {by}")
        return Path(f"{number}.pdf")

    async def export(self, wish: ExportWish, hear: Callable[[int, int], None]) -> Path:
        assert wish.days is not None
        self.asked.append(f"export {wish.kind} {wish.days.first} {wish.days.last}")
        return Path("book.xlsx")


class CashShop:
    """A fake till with a real cash desk over shifts in memory."""

    def __init__(
        self, till: FakeTill, *, francs: int = 500_000, rates: Rates | None = None
    ) -> None:
        self.till = till
        self.shifts = MemoryShifts(till.clock)
        self.history = FakeHistory(newest=0)
        self.papers = FakePapers()
        newsroom = Newsroom()
        newsroom.listen(till.tell)
        self.desk = CashDesk(
            CashMaterials(
                journal=self.shifts,
                history=self.shifts,
                clock=till.clock,
                newsroom=newsroom,
                float_book=ToldFloat(till.clock, francs),  # type: ignore[arg-type] # what is asked
                open_sales=till.open_transactions,
                rates=rates or {},
            )
        )

    def parts(self, language: Language, staff: Staff | None = None) -> WindowParts:
        """Return the parts of a window over this shop."""
        parts = replace(
            window_parts(self.till, language),
            history=self.history,
            cash=self.desk,
            shift_papers=self.papers,
            exports=self.papers,
        )
        return parts if staff is None else replace(parts, staff=staff)

    def sell(self, direction: Direction, francs: int, phone: str = "+221771234567") -> Ref:
        """Let an operation succeed, and let the history tell of it."""
        booking = self.shifts.sell(direction, francs)
        service = SERVICES[direction]
        order = replace(
            an_order(francs, phone),
            service=service.code,
            direction=direction,
            amount=Money(francs),
        )
        transaction = replace(
            a_succeeded(booking.ref), order=order, created_ms=self.till.clock.now_ms()
        )
        self.history.timelines[booking.ref] = Timeline(
            transaction=transaction, entries=(), questions=()
        )
        return booking.ref


def a_succeeded(ref: Ref) -> Transaction:
    """Return an operation that succeeded."""
    return Transaction(ref=ref, order=an_order(), state=State.SUCCEEDED, number=1)
