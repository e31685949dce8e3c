"""The real watch brings the news as soon as the rule lets it: before it has learnt, and after."""

from __future__ import annotations

import random
from functools import cache
from statistics import fmean

import pytest

from pos_app.engine.learning import learn_schedule
from pos_app.engine.schedule import EARLY_S, Schedule
from tests.support.orders import an_order
from tests.support.promptness import (
    ANSWER_S,
    TRUTHS,
    Look,
    World,
    age_s,
    carried_out,
    completion,
    draw,
    least_delay_s,
    mean_delay_s,
    watched,
    worst_window,
)
from tests.support.story import Story
from tests.support.virtual_time import run_virtual

MOST_BEFORE = 1.25
MOST_AFTER_30 = 1.05
LONG_DRAWS = 30
QUICK_DRAWS = 4


@cache
def least_s(truth: str) -> float:
    return least_delay_s(TRUTHS[truth])


def learnt_ratio(truth: str, count: int, seed: int, *, told: bool = True) -> float:
    """How much longer than the optimum the real watch takes after `count` completions."""
    rng = random.Random(f"{seed} {count}")
    looks = carried_out(EARLY_S)
    done = [completion(looks, draw(TRUTHS[truth], rng), told=told) for _ in range(count)]
    looks = watched(learn_schedule(done), lambda: ANSWER_S)
    assert worst_window([look.read_s for look in looks]) == 3
    return mean_delay_s(looks, TRUTHS[truth]) / least_s(truth)


def mean_ratio(truth: str, count: int, draws: int) -> float:
    ratios = [learnt_ratio(truth, count, seed) for seed in range(draws)]
    print(f"{truth}, after {count}: {fmean(ratios):.3f}, worst {max(ratios):.3f}, {draws} seeds")
    return fmean(ratios)


@pytest.mark.parametrize("truth", TRUTHS)
def test_before_anything_is_learnt_the_news_takes_a_quarter_longer_at_most(truth: str) -> None:
    assert learnt_ratio(truth, 0, seed=0) <= MOST_BEFORE


@pytest.mark.parametrize("truth", TRUTHS)
def test_after_30_completions_the_news_takes_a_twentieth_longer_at_most(truth: str) -> None:
    assert mean_ratio(truth, 30, QUICK_DRAWS) <= MOST_AFTER_30


@pytest.mark.long
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("truth", TRUTHS)
def test_the_whole_table_of_promptness(truth: str) -> None:
    for count in (0, 1, 2, 3, 5, 10, 20, 29):
        assert mean_ratio(truth, count, LONG_DRAWS if count else 1) <= MOST_BEFORE
    for count in (30, 50, 100, 200):
        assert mean_ratio(truth, count, LONG_DRAWS) <= MOST_AFTER_30


def test_the_computed_delay_is_what_sales_really_wait() -> None:
    truth, sales = TRUTHS["5 to 90 s"], 60
    shares = iter([(number + 0.5) / sales for number in range(sales)])
    world = World(lasts_s=lambda: age_s(truth, next(shares)))
    story = Story()
    story.provider = world

    async def sell_all() -> None:
        async with story.open() as till:
            for number in range(sales):
                await till.sell(an_order(phone=f"+2217712345{number:02}"))
                await till.settled()

    run_virtual(sell_all())
    waited = [
        world.looks[ref][-1].known_s + world.begun_s[ref] - world.final_s[ref]
        for ref in world.looks
    ]
    assert len(waited) == sales
    expected_s = mean_delay_s(watched(Schedule(), lambda: ANSWER_S), truth)
    assert fmean(waited) == pytest.approx(expected_s, rel=0.05)


@pytest.mark.parametrize("truth", TRUTHS)
def test_answers_of_any_length_cost_little_and_break_nothing(truth: str) -> None:
    rng = random.Random(truth)
    completions = [
        completion(carried_out(EARLY_S), draw(TRUTHS[truth], rng), told=True) for _ in range(100)
    ]
    schedule = learn_schedule(completions)

    def answer_s() -> float:
        return rng.lognormvariate(-0.42, 0.6)

    runs: list[list[Look]] = [watched(schedule, answer_s) for _ in range(6)]
    assert all(worst_window([look.read_s for look in looks]) == 3 for looks in runs)
    delay_s = fmean(mean_delay_s(looks, TRUTHS[truth]) for looks in runs)
    assert delay_s / least_s(truth) <= MOST_AFTER_30
