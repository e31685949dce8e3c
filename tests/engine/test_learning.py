"""A schedule is learnt from the completions that a shop has seen, and from few of them gently."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from pos_app.engine.completions import Completion
from pos_app.engine.learning import (
    DEFAULT_ANSWER_S,
    learn_answer,
    learn_schedule,
    learn_waits,
)
from pos_app.engine.optimum import window_of
from pos_app.engine.schedule import EARLY_S, LATER, Schedule
from pos_app.engine.waits import DEFAULT_WAITS
from tests.support.promptness import (
    TRUTHS,
    age_s,
    carried_out,
    completion,
    draw,
    least_delay_s,
    mean_delay_s,
)

LOOKS = carried_out(EARLY_S)


def sample(truth: str, count: int, seed: int = 1, *, told: bool = True) -> list[Completion]:
    rng = random.Random(seed)
    return [completion(LOOKS, draw(TRUTHS[truth], rng), told=told) for _ in range(count)]


def ratio(truth: str, completions: list[Completion]) -> float:
    ages_s = learn_schedule(completions).early_s
    return mean_delay_s(carried_out(ages_s), TRUTHS[truth]) / least_delay_s(TRUTHS[truth])


def test_without_a_completion_the_schedule_is_the_default() -> None:
    assert learn_schedule([]) == Schedule()


def test_a_clock_that_was_set_back_teaches_nothing() -> None:
    nonsense = [
        Completion(open_s=40.0, final_s=12.0),
        Completion(open_s=-40.0, final_s=12.0),
        Completion(open_s=float("nan"), final_s=12.0),
    ]
    assert learn_schedule(nonsense) == Schedule()


def test_one_completion_moves_the_law_a_little_and_many_move_it_far() -> None:
    quick = Completion(open_s=0.0, final_s=13.8, told_s=3.0)
    medians = [age_s(learn_waits([quick] * count), 0.5) for count in (1, 10, 200)]
    assert 10 < medians[0] < age_s(DEFAULT_WAITS, 0.5)
    assert medians == sorted(medians, reverse=True)
    assert medians[-1] == pytest.approx(3, abs=0.2)


@pytest.mark.parametrize("truth", TRUTHS)
def test_from_100_completions_on_the_sample_itself_is_followed(truth: str) -> None:
    waits = learn_waits(sample(truth, 200))
    for share in (0.1, 0.5, 0.62, 0.9):
        assert waits.share_until(age_s(TRUTHS[truth], share)) == pytest.approx(share, abs=0.08)
    assert ratio(truth, sample(truth, 200)) < 1.04


@pytest.mark.parametrize("truth", TRUTHS)
def test_two_bounds_teach_nearly_as_much_as_the_time_itself(truth: str) -> None:
    assert ratio(truth, sample(truth, 100, told=False)) < 1.1


def test_an_absurd_age_teaches_no_more_than_a_day_does() -> None:
    absurd = Completion(open_s=1e49, final_s=2e49, told_s=1.5e49)
    day = Completion(open_s=86_400, final_s=100_000, told_s=90_000)
    assert learn_schedule([absurd]) == learn_schedule([day])


def test_between_two_questions_the_likelier_ages_are_believed() -> None:
    vague = [Completion(open_s=0.0, final_s=1000.0)] * 50
    assert age_s(learn_waits(vague), 0.5) == pytest.approx(age_s(DEFAULT_WAITS, 0.5), rel=0.1)
    before_the_first = Completion(open_s=0.0, final_s=13.8)
    assert learn_waits([before_the_first] * 200).share_until(13.8) > 0.945
    after_a_closed_night = Completion(open_s=30.0, final_s=40_000.0)
    assert age_s(learn_waits([after_a_closed_night] * 20), 0.5) < 120


def test_a_time_that_our_questions_contradict_is_not_believed() -> None:
    honest = Completion(open_s=26.0, final_s=44.8)
    early = Completion(open_s=26.0, final_s=44.8, told_s=3.0)
    late = Completion(open_s=26.0, final_s=44.8, told_s=9_000.0)
    nearly = Completion(open_s=26.0, final_s=44.8, told_s=25.0)
    assert learn_waits([early] * 9) == learn_waits([late] * 9) == learn_waits([honest] * 9)
    bound = Completion(open_s=26.0, final_s=44.8, told_s=26.0)
    assert learn_waits([nearly] * 9) == learn_waits([bound] * 9)


def test_the_usual_answer_is_learnt_and_a_lost_one_is_not_usual() -> None:
    def answered(*answers_s: float | None) -> list[Completion]:
        return [Completion(open_s=0, final_s=99, answer_s=answer_s) for answer_s in answers_s]

    assert learn_answer([]) == learn_answer(answered(None)) == DEFAULT_ANSWER_S
    assert learn_answer(answered(30.0)) == DEFAULT_ANSWER_S
    assert learn_answer(answered(*[2.0] * 9, 30.0)) == 2.0
    assert learn_answer(answered(*[30.0] * 9)) == 10.0
    assert learn_answer(answered(*[-3.0] * 9)) == 0.0


def test_the_plan_and_its_steady_end_leave_room_for_slow_answers() -> None:
    slow = [Completion(open_s=13, final_s=30, told_s=20, answer_s=4.0)] * 20
    schedule = learn_schedule(slow)
    early_s = schedule.early_s
    assert all(b - a >= window_of(4.0) - 1e-6 for a, b in zip(early_s, early_s[3:], strict=False))
    assert schedule.later[0].every_s == pytest.approx(window_of(4.0) / 3)
    assert schedule.later[0].until_s == LATER[0].until_s
    assert schedule.later[1:] == LATER[1:]


@given(
    st.lists(
        st.builds(
            Completion,
            open_s=st.floats(allow_nan=True, allow_infinity=True),
            final_s=st.floats(allow_nan=True, allow_infinity=True),
            told_s=st.none() | st.floats(allow_nan=True, allow_infinity=True),
            answer_s=st.none() | st.floats(allow_nan=True, allow_infinity=True),
        ),
        max_size=6,
    )
)
@hypothesis_settings(max_examples=12)
def test_whatever_a_journal_tells_the_schedule_is_usable(completions: list[Completion]) -> None:
    schedule = learn_schedule(completions)
    asked_s = [0.0]
    while asked_s[-1] < 400:
        following_s = schedule.next_after(asked_s[-1])
        assert following_s is not None
        assert asked_s[-1] < following_s < asked_s[-1] + 240
        asked_s.append(following_s)
    assert len(asked_s) > 10
