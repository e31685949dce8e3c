"""What the shop earns on an operation, by a dated table of rates that the owner keeps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

from pos_app.domain.shift.report import Certainty

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

PLACES: Final = Decimal("0.0001")
"""The provider's balances have four digits after the point (contract A9: 2332.0625)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """What one service pays from a day on: percent of the amount and a fixed part, in francs.

    `least` and `most` bound the result, None for no bound. No document states any rate: all of
    them are the owner's own knowledge.
    """

    since: date
    percent: Decimal = Decimal(0)
    flat: Decimal = Decimal(0)
    least: Decimal | None = None
    most: Decimal | None = None

    def of(self, amount: int) -> Decimal:
        """Return what an operation of so many francs earns."""
        earned = amount * self.percent / 100 + self.flat
        if self.least is not None:
            earned = max(earned, self.least)
        if self.most is not None:
            earned = min(earned, self.most)
        return earned.quantize(PLACES, ROUND_HALF_UP)


Rates = Mapping[str, tuple[Rate, ...]]
"""The rates of each service by its code, in any order; the newest that has begun counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommissionLine:
    """What one service earned over a span of time, and how well that is known.

    ASSUMED: the rates say so. PROVEN: every operation lies in a window whose balance agreed to
    the last digit with the rates. UNKNOWN: no rate; `earned` is then zero and means nothing.
    """

    service: str
    operations: int
    earned: Decimal
    certainty: Certainty


@dataclass(frozen=True, slots=True, kw_only=True)
class Commissions:
    """What was earned over a span of the shop's days (both included, YYYY-MM-DD).

    `difference` is what the balances had more than the rates say, over all windows that were
    checked in that time; None when none was.
    """

    first_day: str
    last_day: str
    lines: tuple[CommissionLine, ...]
    difference: Decimal | None = None

    @property
    def earned(self) -> Decimal:
        """The sum over all services whose rate is known."""
        return sum((line.earned for line in self.lines), Decimal(0))

    @property
    def certainty(self) -> Certainty:
        """How well the sum is known: no better than its worst part."""
        found = {line.certainty for line in self.lines}
        for worst in (Certainty.UNKNOWN, Certainty.ASSUMED):
            if worst in found:
                return worst
        return Certainty.PROVEN if found else Certainty.UNKNOWN


def rate_on(rates: Sequence[Rate], day: date) -> Rate | None:
    """Return the rate that holds on a day, None before the first one."""
    begun = [rate for rate in rates if rate.since <= day]
    return max(begun, key=lambda rate: rate.since, default=None)


def earned_by(rates: Rates, service: str, amount: int | None, day: date) -> Decimal | None:
    """Return what one operation earns, None where no rate or no amount is known."""
    rate = rate_on(rates.get(service, ()), day)
    return None if rate is None or amount is None else rate.of(amount)
