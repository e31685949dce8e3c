"""The shop's money for command tests: the real desk over a journal of shifts in memory."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from pos_app.domain.money import Balance
from pos_app.domain.shift.commission import Rate
from pos_app.engine.float_book import FloatBook, FloatParts
from pos_app.engine.news import Newsroom
from pos_app.engine.places import Places
from pos_app.engine.shift.desk import CashDesk, CashMaterials
from pos_app.journal.report_sheet import write_reports
from pos_app.receipts.layout import WIDE, as_text
from pos_app.receipts.shift_slip import ReportWords, x_slip, z_slip
from pos_app.receipts.text import ShopFacts
from pos_app.texts.catalogue import Language, load_texts
from tests.support.fake_shifts import MemoryShifts
from tests.support.fakes import NOON_MS, MemoryShelf

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from pos_app.engine.ports import Provider


class NoonClock:
    """It is always noon."""

    at_ms = NOON_MS

    def now_ms(self) -> int:
        return self.at_ms

    def monotonic_s(self) -> float:
        return self.at_ms / 1000


class KeepsBalance:
    """A provider that only tells its balance."""

    async def balance(self) -> Balance:
        return Balance(Decimal("250000.5"), "XOF")


class FakeShiftDesk:
    """Implements the commands' `ShiftDesk`."""

    def __init__(self) -> None:
        self.clock = NoonClock()
        self.shifts = MemoryShifts(self.clock)
        providers: Mapping[str, Provider] = {"intech": KeepsBalance()}  # type: ignore[dict-item] # it tells its balance, no more
        newsroom = Newsroom()
        shelf, clock = MemoryShelf(), self.clock
        self.cash = CashDesk(
            CashMaterials(
                journal=self.shifts,
                history=self.shifts,
                clock=self.clock,
                newsroom=newsroom,
                float_book=FloatBook(
                    FloatParts(
                        providers=providers,
                        places=Places(),
                        shelf=shelf,
                        clock=clock,
                        newsroom=newsroom,
                    )
                ),
                open_sales=tuple,
                rates={"WAVE_DEPOSIT": (Rate(since=date(2026, 1, 1), percent=Decimal("0.5")),)},
            )
        )
        self.words = ReportWords(
            shop=ShopFacts(name="Chez Awa", till="T01"),
            texts=load_texts(Language.FRENCH),
            service_name=str,
        )

    async def x_text(self, by: str) -> str:
        return as_text(x_slip(await self.cash.shifts.x_report(by), self.words), WIDE)

    async def z_text(self, number: str) -> str:
        noted = await self.cash.shifts.report(number)
        return as_text(z_slip(noted.event.report, noted.hash, 2, self.words), WIDE)  # type: ignore[union-attr] # it is a closing

    async def write_sheet(self, out: Path, since_ms: int, until_ms: int) -> int:
        reports = await self.cash.shifts.reports()
        return write_reports([each for each in reports if since_ms <= each.at_ms < until_ms], out)
