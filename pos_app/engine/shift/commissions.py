"""What the shop earned today and this month, and how far the balances agree with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING

from pos_app.domain.shift.commission import CommissionLine, Commissions, earned_by
from pos_app.domain.shift.events import BalanceChecked
from pos_app.domain.shift.figures import day_of
from pos_app.domain.shift.report import Certainty

if TYPE_CHECKING:
    from collections.abc import Sequence

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
        history, rates = self._parts.history, self._parts.rates
        sold = await history.sold(first.isoformat(), last.isoformat())
        since_ms = min((each.oldest_ms for each in sold), default=self._parts.clock.now_ms())
        checks = [
            (noted.at_ms, noted.event)
            for noted in await history.checks(since_ms)
            if isinstance(noted.event, BalanceChecked)
        ]
        return Commissions(
            first_day=first.isoformat(),
            last_day=last.isoformat(),
            lines=tuple(
                _line(service, list(group), rates, checks)
                for service, group in groupby(
                    sorted(sold, key=lambda each: each.service), key=lambda each: each.service
                )
            ),
            difference=sum((event.difference for _, event in checks), Decimal(0))
            if checks
            else None,
        )


_Check = tuple[int, BalanceChecked]
"""A balance check and its time."""


def _line(
    service: str, sold: Sequence[SoldLine], rates: Rates, checks: Sequence[_Check]
) -> CommissionLine:
    earned, is_known = Decimal(0), True
    for each in sold:
        one = earned_by(rates, service, each.amount, date.fromisoformat(each.day))
        is_known = is_known and one is not None
        earned += each.count * (one or Decimal(0))
    certainty = Certainty.PROVEN if _is_proven(sold, checks) else Certainty.ASSUMED
    return CommissionLine(
        service=service,
        operations=sum(each.count for each in sold),
        earned=earned,
        certainty=certainty if is_known else Certainty.UNKNOWN,
    )


def _is_proven(sold: Sequence[SoldLine], checks: Sequence[_Check]) -> bool:
    """Tell whether checks that agree cover every one of these operations, without a hole.

    Each check begins where the one before it ended.
    """
    oldest_ms = min(each.oldest_ms for each in sold)
    newest_ms = max(each.newest_ms for each in sold)
    providers = {each.provider for each in sold}
    covering = [
        (at_ms, event)
        for at_ms, event in checks
        if event.provider in providers and at_ms >= oldest_ms
    ]
    if not covering or any(event.difference for _, event in covering):
        return False
    return covering[0][1].since_ms <= oldest_ms and covering[-1][0] >= newest_ms
