"""What the shop earned today and this month, and how far the balances agree with it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from pos_app.domain.shift.commission import CommissionLine, Commissions, earned_by
from pos_app.domain.shift.figures import day_of
from pos_app.domain.shift.report import Certainty

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pos_app.domain.shift.commission import Rates
    from pos_app.engine.ports import Clock
    from pos_app.engine.shift.ports import ShiftHistory, SoldLine


@dataclass(frozen=True, slots=True, kw_only=True)
class CommissionParts:
    """What the commission book works with."""

    history: ShiftHistory
    clock: Clock
    rates: Rates
    utc_offset_minutes: int = 0


class CommissionBook:
    """Adds commissions up by the owner's rates; methods may raise TillError."""

    def __init__(self, parts: CommissionParts) -> None:
        self._parts = parts

    async def today(self) -> Commissions:
        """Return what was earned on the shop's day so far."""
        day = day_of(self._parts.clock.now_ms(), self._parts.utc_offset_minutes)
        return await self.span(day, day)

    async def month(self) -> Commissions:
        """Return what was earned in the shop's month so far."""
        day = day_of(self._parts.clock.now_ms(), self._parts.utc_offset_minutes)
        return await self.span(day.replace(day=1), day)

    async def span(self, first: date, last: date) -> Commissions:
        """Return what was earned on a span of the shop's days, both included."""
        sold = await self._parts.history.sold(first.isoformat(), last.isoformat())
        lines = _lines(sold, self._parts.rates)
        return Commissions(first_day=first.isoformat(), last_day=last.isoformat(), lines=lines)


def _lines(sold: Iterable[SoldLine], rates: Rates) -> tuple[CommissionLine, ...]:
    earned: defaultdict[str, Decimal] = defaultdict(Decimal)
    counts: defaultdict[str, int] = defaultdict(int)
    unknown: set[str] = set()
    for each in sold:
        day = date.fromisoformat(each.day)
        one = earned_by(rates, each.service, each.amount, day)
        counts[each.service] += each.count
        if one is None:
            unknown.add(each.service)
        else:
            earned[each.service] += each.count * one
    return tuple(
        CommissionLine(
            service=service,
            operations=counts[service],
            earned=earned[service],
            certainty=Certainty.UNKNOWN if service in unknown else Certainty.ASSUMED,
        )
        for service in sorted(counts)
    )
