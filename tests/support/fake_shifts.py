"""A journal of shifts in memory: implements `ShiftJournal` and `ShiftHistory` for tests."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from pos_app.domain.shift.booking import Booking, OpenSale
from pos_app.domain.shift.events import (
    BalanceChecked,
    Noted,
    ReportPrinted,
    ShiftClosed,
    ShiftEvent,
    ShiftOpened,
)
from pos_app.domain.shift.runway import DRAWER, Flow
from pos_app.domain.shift.story import Story
from pos_app.domain.transaction import Ref, State
from pos_app.engine.shift.ports import SoldLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.service import Direction
    from pos_app.domain.shift.audit import AuditFinding
    from pos_app.engine.ports import Clock

HOUR_MS = 3_600_000


class MemoryShifts:
    """Entries as a list; `sell` and `open_sale` stand in for operations."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.seq = 1
        self.noted: list[Noted] = []
        self.bookings_made: list[Booking] = []
        self.open_sales: list[OpenSale] = []
        self.findings: tuple[AuditFinding, ...] = ()

    def series(self) -> str:
        return "T01A"

    async def note_shift(self, event: ShiftEvent) -> Noted:
        self.seq += 1
        noted = Noted(seq=self.seq, at_ms=self.clock.now_ms(), hash=_hash_of(self.seq), event=event)
        self.noted.append(noted)
        return noted

    def sell(self, direction: Direction, amount: int, *, sign: int = 1, ref: str = "") -> Booking:
        """Book an operation that became certain just now."""
        begun_seq = self.seq + 1
        self.seq += 3
        booking = Booking(
            seq=self.seq,
            at_ms=self.clock.now_ms(),
            ref=Ref(ref or f"T01A{self.seq:08d}"),
            begun_seq=begun_seq,
            begun_ms=self.clock.now_ms(),
            provider="intech",
            service=f"WAVE_{direction.word.upper()}",
            direction=direction,
            cashier="Awa",
            amount=amount,
            sign=sign,
        )
        self.bookings_made.append(booking)
        return booking

    def open_sale(self, direction: Direction, amount: int) -> OpenSale:
        """Begin an operation whose end nobody knows yet."""
        self.seq += 2
        sale = OpenSale(
            ref=Ref(f"T01A{self.seq:08d}"),
            provider="intech",
            service=f"WAVE_{direction.word.upper()}",
            direction=direction,
            amount=amount,
            state=State.PENDING,
            created_ms=self.clock.now_ms(),
        )
        self.open_sales.append(sale)
        return sale

    async def story(self) -> Story:
        closings = [each for each in self.noted if isinstance(each.event, ShiftClosed)]
        openings = [each for each in self.noted if isinstance(each.event, ShiftOpened)]
        last = closings[-1].event if closings else None
        report = last.report if isinstance(last, ShiftClosed) else None
        covered = report.figures.last_seq if report else 0
        runs = bool(openings) and (not closings or openings[-1].seq > closings[-1].seq)
        since = openings[-1].seq if runs else self.seq
        return Story(
            head_seq=self.seq,
            head=_hash_of(self.seq),
            events=tuple(each for each in self.noted if runs and each.seq >= since),
            checks=tuple(each for each in self.noted if isinstance(each.event, BalanceChecked)),
            bookings=tuple(each for each in self.bookings_made if runs and each.seq > since),
            between=tuple(
                each for each in self.bookings_made if report and covered < each.seq <= since
            ),
            open_sales=tuple(self.open_sales),
            last_report=report,
            shifts=len(openings),
        )

    async def reports(self, below_seq: int | None, limit: int) -> Sequence[Noted]:
        found = [each for each in reversed(self.noted) if isinstance(each.event, ShiftClosed)]
        return [each for each in found if below_seq is None or each.seq < below_seq][:limit]

    async def report(self, number: str) -> Noted | None:
        for each in self.noted:
            if isinstance(each.event, ShiftClosed) and each.event.report.number == number:
                return each
        return None

    async def copies(self, number: str) -> int:
        printed = (each.event for each in self.noted if isinstance(each.event, ReportPrinted))
        return sum(each.number == number for each in printed)

    async def sold(self, first_day: str, last_day: str) -> Sequence[SoldLine]:
        return [
            SoldLine(
                day=day,
                provider=each.provider,
                service=each.service,
                amount=each.amount,
                count=1,
                oldest_ms=each.at_ms,
                newest_ms=each.at_ms,
            )
            for each in self.bookings_made
            for day in [f"{datetime.fromtimestamp(each.at_ms / 1000, UTC):%Y-%m-%d}"]
            if first_day <= day <= last_day and each.sign > 0
        ]

    async def flows(self, since_ms: int) -> Sequence[Flow]:
        sums: defaultdict[tuple[int, str], int] = defaultdict(int)
        for each in self.bookings_made:
            if each.at_ms >= since_ms:
                begin_ms = each.at_ms // HOUR_MS * HOUR_MS
                sums[begin_ms, DRAWER] += each.drawer_francs
                sums[begin_ms, each.provider] += each.float_francs
        return [
            Flow(begin_ms=begin_ms, resource=resource, francs=francs)
            for (begin_ms, resource), francs in sorted(sums.items())
        ]

    async def bookings(self, after_seq: int) -> tuple[int, Sequence[Booking]]:
        return self.seq, [each for each in self.bookings_made if each.seq > after_seq]

    async def checks(self, since_ms: int) -> Sequence[Noted]:
        found = [each for each in self.noted if isinstance(each.event, BalanceChecked)]
        return [each for each in found if each.at_ms >= since_ms]

    async def audit(self, newest: int | None = None) -> Sequence[AuditFinding]:
        return self.findings


def _hash_of(seq: int) -> str:
    return hashlib.sha256(str(seq).encode()).hexdigest()
