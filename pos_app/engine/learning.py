"""Learns when to ask from the shop's own completions, from the very first one on."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from math import exp, log, sqrt
from statistics import fmean, median, pstdev
from typing import TYPE_CHECKING, Final

from pos_app.engine.optimum import best_ages, window_of
from pos_app.engine.schedule import EARLY_END_S, LATER, Schedule, Stretch
from pos_app.engine.waits import DEFAULT_WAITS, Hump, Waits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.engine.completions import Completion

DEFAULT_ANSWER_S: Final = 0.5
LONGEST_ANSWER_S: Final = 10.0
DOUBTED_ANSWERS: Final = 3
"""So many answers of the default length are added to those seen."""

SLACK_S: Final = 2.0
"""The provider's clock may start after ours by the time that a submission is under way."""

SHORTEST_S: Final = 0.2
LONGEST_S: Final = 24 * 3600.0
"""What took less, or more, is counted as this: its logarithm would weigh too much."""

POINTS: Final = 4
"""By so many possible ages a completion is represented of which only two bounds are known."""

ROUNDS: Final = 4
"""How often those are placed anew by the law that the round before has learnt."""

SCALE: Final = [number / 50 for number in range(-80, 600)]
"""Logarithms of ages, from a fifth of a second to beyond a day, in steps of 2 %."""

MIDDLE_DOUBT: Final = 2.0
SPREAD_DOUBT: Final = 5.0
"""With as many completions the default law counts as much as what was seen."""

SHAPE_DOUBT: Final = 30.0
"""With as many completions the sample itself counts as much as the lognormal law fitted to it."""

LEAST_SPREAD: Final = 0.25
LEAST_WIDTH: Final = 0.12
WIDTH: Final = 0.6
"""Of a hump of the sample, as a part of what Silverman's rule gives, which rounds off peaks."""

MOST_HUMPS: Final = 40


def learn_schedule(completions: Sequence[Completion]) -> Schedule:
    """Return the best schedule for what these completions of one service tell.

    The default one when they tell nothing. Takes some tenths of a second of plain computing:
    never call it on the loop.
    """
    sound = [each for each in completions if 0 <= each.open_s < each.final_s]
    if not sound:
        return Schedule()
    answer_s = learn_answer(sound)
    steady = Stretch(EARLY_END_S, window_of(answer_s) / 3)
    return Schedule(
        early_s=best_ages(learn_waits(sound), answer_s),
        later=(steady, *LATER[1:]),
    )


def learn_answer(completions: Sequence[Completion]) -> float:
    """Return how long, in seconds, an answer to a question usually takes."""
    seen_s = [each.answer_s for each in completions if each.answer_s is not None]
    usual_s = median([DEFAULT_ANSWER_S] * DOUBTED_ANSWERS + seen_s)
    return min(max(0.0, usual_s), LONGEST_ANSWER_S)


def learn_waits(completions: Sequence[Completion]) -> Waits:
    """Return the law by which transactions become final, as far as these completions tell.

    Each must have `open_s` < `final_s`. Where the provider told the time it is taken; elsewhere
    it is spread over the ages between two questions as the law learnt so far would have it.
    """
    waits = DEFAULT_WAITS
    vague = any(_told_s(each) is None for each in completions)
    for _ in range(ROUNDS if vague else 1):
        table = _Table(waits)
        places = sorted(place for each in completions for place in _places(each, table))
        waits = _law(places, len(completions))
    return waits


def _told_s(completion: Completion) -> float | None:
    """Return the provider's time if it agrees with what the questions found."""
    told_s = completion.told_s
    if told_s is None or not (
        completion.open_s - SLACK_S <= told_s <= completion.final_s + SLACK_S
    ):
        return None
    return min(max(told_s, completion.open_s), completion.final_s)


class _Table:
    """The shares of a law at every step of the logarithmic scale, to find ages by shares."""

    def __init__(self, waits: Waits) -> None:
        self._shares = [waits.share_until(exp(place)) for place in SCALE]

    def share(self, age_s: float) -> float:
        """Return the share that is final at that age."""
        if age_s <= 0:
            return 0.0
        return self._shares[min(bisect_left(SCALE, log(age_s)), len(SCALE) - 1)]

    def place(self, share: float) -> float:
        """Return the logarithm of the age at which that share is final."""
        return SCALE[min(bisect_left(self._shares, share), len(SCALE) - 1)]


def _places(completion: Completion, table: _Table) -> list[float]:
    """Return where one completion may lie: logarithms of ages, always `POINTS` of them."""
    told_s = _told_s(completion)
    if told_s is not None:
        return [_place(told_s)] * POINTS
    low, high = table.share(completion.open_s), table.share(completion.final_s)
    first, last = _place(completion.open_s), _place(completion.final_s)
    parts = ((number + 0.5) / POINTS for number in range(POINTS))
    return [min(max(table.place(low + (high - low) * part), first), last) for part in parts]


def _place(age_s: float) -> float:
    return log(min(max(age_s, SHORTEST_S), LONGEST_S))


def _law(places: Sequence[float], count: int) -> Waits:
    """Return the law for sorted `places` on the logarithmic scale, of `count` completions."""
    fitted = _fitted(places, count)
    trust = count / (count + SHAPE_DOUBT)
    width = max(LEAST_WIDTH, WIDTH * _narrow_spread(places) * count**-0.2)
    humps = [Hump(trust / MOST_HUMPS, centre, width) for centre in _centres(places)]
    return Waits((Hump(1 - trust, fitted.middle, fitted.spread), *humps))


def _fitted(places: Sequence[float], count: int) -> Hump:
    """Return the lognormal law of the quantiles, drawn towards the default as far as few know."""
    default = DEFAULT_WAITS.humps[0]
    middle = _quantile(places, 0.5)
    spread = (_quantile(places, 0.84) - _quantile(places, 0.16)) / 2
    off = MIDDLE_DOUBT * count / (MIDDLE_DOUBT + count) * (middle - default.middle) ** 2
    squares = SPREAD_DOUBT * default.spread**2 + count * spread**2 + off
    return Hump(
        1.0,
        (MIDDLE_DOUBT * default.middle + count * middle) / (MIDDLE_DOUBT + count),
        max(LEAST_SPREAD, sqrt(squares / (SPREAD_DOUBT + count))),
    )


def _narrow_spread(places: Sequence[float]) -> float:
    quartiles = _quantile(places, 0.75) - _quantile(places, 0.25)
    return min(pstdev(places), quartiles / 1.349)


def _centres(places: Sequence[float]) -> list[float]:
    """Return the means of equal parts of `places`, in order."""
    count = len(places)
    parts = min(MOST_HUMPS, count)
    bounds = [part * count // parts for part in range(parts + 1)]
    return [fmean(places[begin:end]) for begin, end in pairwise(bounds)]


def _quantile(places: Sequence[float], share: float) -> float:
    at = min(max(0.0, share * len(places) - 0.5), len(places) - 1.0)
    low = min(int(at), len(places) - 2)
    return places[low] + (at - low) * (places[low + 1] - places[low])
