"""How long transactions take to become final, as a law that a computation can work with."""

from __future__ import annotations

from dataclasses import dataclass
from math import erfc, exp, log, sqrt
from typing import Final

NINETY_FIVE_PERCENT: Final = 1.6448536
"""How many deviations above its middle a normal law has 95 % of its weight."""


def _normal(deviations: float) -> float:
    return 0.5 * erfc(-deviations / sqrt(2.0))


@dataclass(frozen=True, slots=True)
class Hump:
    """One lognormal part of a law: its weight, and middle and spread of the logarithm."""

    weight: float
    middle: float
    spread: float


@dataclass(frozen=True, slots=True)
class Waits:
    """A law of waiting times in seconds: lognormal humps whose weights add up to 1."""

    humps: tuple[Hump, ...]

    def share_until(self, age_s: float) -> float:
        """Return the share of transactions that are final at that age, 0 to 1."""
        if age_s <= 0:
            return 0.0
        at = log(age_s)
        return sum(hump.weight * _normal((at - hump.middle) / hump.spread) for hump in self.humps)

    def seconds_until(self, age_s: float) -> float:
        """Return the mean of the waiting times up to that age, the later ones counted as 0."""
        if age_s <= 0:
            return 0.0
        at = log(age_s)
        return sum(
            hump.weight
            * exp(hump.middle + hump.spread**2 / 2)
            * _normal((at - hump.middle) / hump.spread - hump.spread)
            for hump in self.humps
        )


def lognormal(median_s: float, spread: float) -> Waits:
    """Return the law of one hump around a median; `spread` is of the logarithm."""
    return Waits((Hump(1.0, log(median_s), spread),))


DEFAULT_WAITS: Final = lognormal(
    sqrt(5.0 * 90.0), (log(90.0) - log(5.0)) / (2 * NINETY_FIVE_PERCENT)
)
"""Nine in ten between 5 and 90 seconds: what `schedule.EARLY_S` is the optimum for."""
