"""The small parts of the engine by themselves: allowance, ids, schedule, breaker, pace, places."""

from __future__ import annotations

import asyncio
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.transaction import Ref
from pos_app.engine.agenda import NEVER, Agenda, Case
from pos_app.engine.allowance import (
    BLOCKED,
    MOST,
    STRAGGLING_S,
    WINDOW_S,
    Allowance,
    EarlierQuestions,
)
from pos_app.engine.breaker import Breaker
from pos_app.engine.ids import ALPHABET, Ids, time_of
from pos_app.engine.pace import Pace
from pos_app.engine.places import ALL, FOR_OTHERS, Lane, Places
from pos_app.engine.reach import Reach
from pos_app.engine.schedule import EARLY_S, Schedule
from tests.support.virtual_time import run_virtual, settle

REF = Ref("T01A1")


@given(st.lists(st.tuples(st.floats(0, 90), st.floats(0, 75)), min_size=4, max_size=60))
def test_no_traffic_brings_four_questions_into_one_window(
    traffic: list[tuple[float, float]],
) -> None:
    allowance, now_s, arrivals = Allowance(), 0.0, []
    for wait_s, answer_s in traffic:
        now_s = max(now_s + wait_s, allowance.ready_at_s(REF, now_s + wait_s))
        allowance.leave(REF, now_s)
        arrivals.append(now_s + random.Random(wait_s).uniform(0, answer_s))
        now_s += answer_s
        allowance.complete(REF, now_s)
    arrivals.sort()
    assert all(
        late - early >= WINDOW_S for early, late in zip(arrivals, arrivals[3:], strict=False)
    )


def test_one_question_at_a_time() -> None:
    allowance = Allowance()
    allowance.leave(REF, 0)
    assert allowance.ready_at_s(REF, 5) == BLOCKED
    with pytest.raises(ValueError, match="not allowed"):
        allowance.leave(REF, 5)
    allowance.never_left(REF, 5)
    assert allowance.ready_at_s(REF, 5) == 5
    allowance.restore(Ref("T01A2"), EarlierQuestions(asked=0), 5)
    assert allowance.ready_at_s(Ref("T01A2"), 5) == 5
    allowance.restore(REF, EarlierQuestions(asked=100), 5)
    assert 5 + WINDOW_S < allowance.ready_at_s(REF, 5) < 6 + WINDOW_S


def test_a_question_without_an_answer_takes_one_of_the_three_places_while_it_may_arrive() -> None:
    for unheard in range(4):
        allowance, arrivals = Allowance(), list[float]()
        allowance.restore(REF, EarlierQuestions(asked=unheard, unanswered=unheard), 0)
        while (now_s := allowance.ready_at_s(REF, 0)) < STRAGGLING_S:
            allowance.leave(REF, now_s)
            arrivals.append(now_s)
            allowance.complete(REF, now_s)
        places = MOST - unheard
        assert len(arrivals) == places * 5
        assert all(
            late - early >= WINDOW_S
            for early, late in zip(arrivals, arrivals[places:], strict=False)
        )


def test_a_question_given_up_counts_as_long_as_it_can_wait_in_a_queue() -> None:
    allowance = Allowance()
    for at_s in (0, 80, 160):
        assert allowance.ready_at_s(REF, at_s) == at_s
        allowance.leave(REF, at_s)
        allowance.give_up(REF, at_s + 75)
    ready_s = allowance.ready_at_s(REF, 235)
    assert 75 + STRAGGLING_S + WINDOW_S < ready_s < 75 + STRAGGLING_S + WINDOW_S + 1


def test_what_is_final_keeps_its_allowance_until_the_window_has_passed() -> None:
    allowance, other = Allowance(), Ref("T01A2")
    for at_s in (0, 1, 2):
        allowance.leave(REF, at_s)
        allowance.complete(REF, at_s)
    allowance.leave(other, 2)
    allowance.forget(REF, 3)
    allowance.forget(other, 3)
    assert allowance.ready_at_s(REF, 5) > WINDOW_S, "it may be reopened by a refund"
    allowance.forget(Ref("T01A3"), 3 + WINDOW_S + 1)
    assert not allowance.knows(REF)
    assert allowance.knows(other), "its question is still under way"
    allowance.complete(other, 100)


def test_ids_keep_their_order_when_the_clock_goes_back() -> None:
    ids = Ids("T01A", 5_000, random.Random(1).randbytes)
    first, second, third = ids.next(4_000), ids.next(3_000), ids.next(9_000)
    assert [time_of(ref) for ref in (first, second, third)] == [5_000, 5_000, 9_000]
    assert first[:14] == second[:14] < third[:14]
    assert len({first, second, third}) == 3
    assert set(first.removeprefix("T01A")) <= set(ALPHABET)
    assert len(first) == 30


def test_the_schedule_thins_out_with_age_and_ends() -> None:
    schedule = Schedule()
    assert schedule.next_after(0) == EARLY_S[0]
    assert schedule.next_after(13) == EARLY_S[1]
    assert schedule.next_after(170) == EARLY_S[-1] + 20
    assert schedule.next_after(1200) == 1500
    assert schedule.next_after(7200) == 9000
    assert schedule.next_after(24 * 3600) is None


@given(st.floats(0, 90_000))
def test_the_next_question_always_lies_ahead(age_s: float) -> None:
    planned_s = Schedule().next_after(age_s)
    assert planned_s is None or age_s < planned_s <= age_s + 1800


def test_the_breaker_rests_longer_each_time_and_forgives_at_an_answer() -> None:
    breaker = Breaker()
    assert [breaker.refused(Ref(str(n)), 0) for n in (1, 1, 2)] == [0, 0, 0]
    assert breaker.refused(Ref("3"), 0) == 900
    assert breaker.ready_at_s(10) == 900
    assert breaker.refused(Ref("4"), 900) == 1800
    assert [breaker.refused(Ref("4"), 9000) for _ in range(3)] == [3600, 7200, 7200]
    assert breaker.answered()
    assert breaker.ready_at_s(10) == 10
    assert not breaker.answered()
    assert breaker.refused(Ref("5"), 10) == 0


def test_the_network_is_tried_after_5_10_20_and_then_every_30_seconds() -> None:
    reach = Reach()
    assert [reach.failed(0) for _ in range(5)] == [5, 10, 20, 30, 30]
    assert reach.ready_at_s(3) == 30
    assert reach.worked()
    assert not reach.worked()
    assert reach.ready_at_s(3) == 3


def test_the_pace_spreads_questions_evenly() -> None:
    pace = Pace(60)
    assert pace.ready_at_s(5) == 5
    pace.spend(5)
    assert pace.ready_at_s(5) == 6


def test_the_agenda_hands_out_live_ones_first_and_an_old_one_now_and_then() -> None:
    agenda = Agenda()
    for number in range(6):
        agenda.add(Case(Ref(f"live{number}"), old_from_s=100))
        agenda.plan(Ref(f"live{number}"), number)
    for number in range(3):
        agenda.add(Case(Ref(f"old{number}"), old_from_s=0, weight=number))
        agenda.plan(Ref(f"old{number}"), 0)
    assert agenda.next_due_s(-1) == 0
    taken = [agenda.take(10) for _ in range(9)]
    assert taken == [
        "live0", "live1", "live2", "old2", "live3", "live4", "live5","old1", "old0",
    ]  # fmt: skip
    assert agenda.next_due_s(10) == NEVER


def test_the_agenda_forgets_what_was_dropped_or_planned_anew() -> None:
    agenda = Agenda()
    for name in ("a", "b", "c"):
        agenda.add(Case(Ref(name), old_from_s=100))
        agenda.plan(Ref(name), 1)
    assert agenda.next_due_s(2) == 2
    assert agenda.drop(Ref("a"))
    assert not agenda.drop(Ref("a"))
    agenda.plan(Ref("b"), 50)
    agenda.plan(Ref("c"), NEVER)
    with pytest.raises(LookupError):
        agenda.take(2)
    assert agenda.due_s(Ref("b")) == 50
    assert agenda.due_s(Ref("a")) == NEVER
    agenda.plan(Ref("b"), 60)
    assert agenda.next_due_s(55) == 60
    assert agenda.take(61) == "b"


def test_places_are_kept_for_sales() -> None:
    async def fill() -> None:
        places = Places()
        order: list[str] = []
        doors: list[asyncio.Event] = []

        async def take(name: str, lane: Lane, door: asyncio.Event) -> None:
            async with places.taken(lane):
                order.append(name)
                await door.wait()

        async def start(name: str, lane: Lane) -> asyncio.Task[None]:
            doors.append(asyncio.Event())
            task = asyncio.ensure_future(take(name, lane, doors[-1]))
            await settle(3)
            return task

        others = [await start(f"question{n}", Lane.OTHER) for n in range(FOR_OTHERS + 2)]
        assert len(order) == FOR_OTHERS
        sales = [await start(f"sale{n}", Lane.SALE) for n in range(ALL - FOR_OTHERS + 2)]
        assert len(order) == ALL
        doors[0].set()
        await settle()
        assert order[-1] == f"sale{ALL - FOR_OTHERS}", "sales go first"
        others[-1].cancel()
        sales[-1].cancel()
        await settle()
        for door in doors:
            door.set()
        await asyncio.gather(*others, *sales, return_exceptions=True)
        assert places.free(Lane.OTHER)
        assert places.free(Lane.SALE)

    run_virtual(fill())


def test_a_place_offered_to_one_who_left_goes_to_the_next() -> None:
    async def leave() -> None:
        places, door = Places(), asyncio.Event()
        got: list[int] = []

        async def take(number: int) -> None:
            async with places.taken(Lane.OTHER):
                got.append(number)
                await door.wait()

        tasks = [asyncio.ensure_future(take(number)) for number in range(FOR_OTHERS + 2)]
        await settle()
        tasks[0].cancel()
        tasks[FOR_OTHERS].cancel()  # it leaves in the very moment in which it is offered a place
        await settle()
        assert got[-1] == FOR_OTHERS + 1
        door.set()
        await asyncio.gather(*tasks, return_exceptions=True)

    run_virtual(leave())


def test_a_place_offered_to_one_who_then_leaves_is_passed_on() -> None:
    async def leave() -> None:
        places, door = Places(), asyncio.Event()
        got: list[int] = []

        async def take(number: int) -> None:
            async with places.taken(Lane.OTHER):
                got.append(number)
                await door.wait()

        tasks = [asyncio.ensure_future(take(number)) for number in range(FOR_OTHERS + 2)]
        await settle()
        tasks[0].cancel()
        await asyncio.sleep(0)
        tasks[FOR_OTHERS].cancel()
        await settle()
        assert got[-1] == FOR_OTHERS + 1
        door.set()
        await asyncio.gather(*tasks, return_exceptions=True)

    run_virtual(leave())
