"""The planned ages are the best that three questions a minute permit."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from pos_app.engine.allowance import MARGIN_S, WINDOW_S
from pos_app.engine.optimum import best_ages, window_of
from pos_app.engine.schedule import EARLY_S
from pos_app.engine.waits import DEFAULT_WAITS, Hump, Waits, lognormal
from tests.support.promptness import TRUTHS, age_s, carried_out, least_delay_s, mean_delay_s

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

STEPS = 8
TWO_MINUTES_S = 130.0

RIVALS = {
    "every 20 s": [20.0 * n for n in range(1, 60)],
    "every 10 s": [10.0 * n for n in range(1, 120)],
    "every second": [1.0 * n for n in range(1, 1200)],
    "back-off from 5 s": [5, 15, 35, 75, *(75 + 20.0 * n for n in range(1, 60))],
    "back-off from 1 s": [1, 3, 7, 15, 31, 63, *(63 + 60.0 * n for n in range(1, 20))],
    "the default": [*EARLY_S],
}

LAWS = st.builds(
    lambda weight, one, two: Waits((Hump(weight, *one), Hump(1 - weight, *two))),
    st.floats(0.05, 0.95),
    st.tuples(st.floats(0, 6), st.floats(0.12, 1.5)),
    st.tuples(st.floats(0, 6), st.floats(0.12, 1.5)),
)


def lawful_ways(window: int, end: int, so_far: tuple[int, ...] = ()) -> Iterator[tuple[int, ...]]:
    """Yield every way to ask until `end` is reached, in steps, as the rule permits."""
    last = so_far[-1] if so_far else 0
    if last >= end:
        yield so_far
        return
    least = max(last + 1, so_far[-3] + window if len(so_far) >= 3 else 0)
    longest = last + window if so_far else end - 1
    for step in range(least, longest + 1):
        yield from lawful_ways(window, end, (*so_far, step))


def cost_s(way: Sequence[int], step_s: float, waits: Waits, end: int) -> float:
    """Return the mean delay of a way, and of the steady pace after it."""
    total_s, before_s = 0.0, 0.0
    for step in way:
        at_s = step * step_s
        share = waits.share_until(at_s) - waits.share_until(before_s)
        total_s += at_s * share - waits.seconds_until(at_s) + waits.seconds_until(before_s)
        before_s = at_s
    return total_s + STEPS * step_s / 6 * (1 - waits.share_until(before_s))


@pytest.mark.parametrize("truth", TRUTHS)
def test_no_lawful_way_of_asking_is_better_on_the_same_grid(truth: str) -> None:
    step_s = window_of(0) / STEPS
    end = int(TWO_MINUTES_S / step_s) + 1
    best = best_ages(TRUTHS[truth], 0, steps=STEPS, longest_s=TWO_MINUTES_S)
    costs = {way: cost_s(way, step_s, TRUTHS[truth], end) for way in lawful_ways(STEPS, end)}
    cheapest = min(costs, key=lambda way: costs[way])
    ours = tuple(round(age_s / step_s) for age_s in best)
    assert len(costs) > 10_000
    assert ours == tuple(step for step in cheapest if step < end)


@pytest.mark.parametrize("answer_s", [0.0, 0.8, 3.0, 9.0])
@pytest.mark.parametrize("truth", TRUTHS)
def test_no_rival_brings_the_news_sooner(truth: str, answer_s: float) -> None:
    waits = TRUTHS[truth]
    ours_s = mean_delay_s(carried_out(best_ages(waits, answer_s), answer_s), waits)
    for name, ages_s in RIVALS.items():
        assert ours_s <= 1.002 * mean_delay_s(carried_out(ages_s, answer_s), waits), name


@given(LAWS, st.floats(0, 10))
@hypothesis_settings(max_examples=15)
def test_planned_ages_never_need_to_be_delayed(waits: Waits, answer_s: float) -> None:
    ages_s = best_ages(waits, answer_s, steps=30)
    assert ages_s[0] >= 0
    assert all(late - early >= answer_s for early, late in pairwise(ages_s))
    window_s = window_of(answer_s) - 1e-6
    assert all(late - early >= window_s for early, late in zip(ages_s, ages_s[3:], strict=False))
    assert ages_s[-1] > 300


@pytest.mark.parametrize("truth", TRUTHS)
def test_a_coarse_grid_is_as_good_as_a_fine_one(truth: str) -> None:
    fine_s = least_delay_s(TRUTHS[truth], steps=75)
    coarse = carried_out(best_ages(TRUTHS[truth], 0.8), 0.8)
    assert mean_delay_s(coarse, TRUTHS[truth]) <= 1.005 * fine_s


def test_the_plan_counts_the_window_from_the_answer_and_keeps_the_margin() -> None:
    assert window_of(0.8) == WINDOW_S + MARGIN_S + 0.8


def test_the_default_schedule_is_the_optimum_for_the_default_law() -> None:
    default_s = mean_delay_s(carried_out(EARLY_S), DEFAULT_WAITS)
    assert default_s <= 1.005 * least_delay_s(DEFAULT_WAITS)
    assert best_ages(DEFAULT_WAITS, 0)[:9] == pytest.approx(EARLY_S, abs=1.7)


def test_the_shares_of_a_law_and_its_ages_belong_together() -> None:
    waits = TRUTHS["8, 40 or 200 s"]
    assert waits.share_until(0) == waits.seconds_until(0) == 0
    for share in (0.01, 0.3, 0.61, 0.999):
        assert waits.share_until(age_s(waits, share)) == pytest.approx(share, abs=0.001)
    assert lognormal(10, 0.6).share_until(10) == pytest.approx(0.5)
    assert lognormal(10, 0.6).seconds_until(1e9) == pytest.approx(11.97, abs=0.01)
    assert DEFAULT_WAITS.share_until(5) == pytest.approx(0.05)
    assert DEFAULT_WAITS.share_until(90) == pytest.approx(0.95)
