"""After a sleep: dead connections dropped, everything open asked about soon, and no burst."""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass, field
from itertools import pairwise

import pytest

from pos_app.domain import events as e
from pos_app.domain.reason import Reason
from pos_app.domain.transaction import Ref, State
from pos_app.engine.news import ClockApart, MachineSlept
from pos_app.engine.sleep import LOOK_EVERY_S, SleepDetector
from tests.engine.test_watching import ACCEPTED, PENDING, SUCCESS, worst_window
from tests.support.fakes import NOON_MS, LoopClock, Says, ScriptedProvider
from tests.support.orders import an_order
from tests.support.story import Story
from tests.support.virtual_time import run_virtual, settle, until_s

LOST = e.OutcomeUnknown(attempt=1, reason=Reason.CONNECTION_LOST)


@dataclass
class Wired(ScriptedProvider):
    """A provider with connections that can be dropped, and a clock of its own."""

    ahead_s: float = 0.0
    dropped: list[float] = field(default_factory=list)
    under_way: set[asyncio.Future[None]] = field(default_factory=set)

    def __post_init__(self) -> None:
        super().__init__()

    async def disconnect(self) -> None:
        self.dropped.append(asyncio.get_running_loop().time())
        for each in self.under_way:
            each.set_result(None)
        self.under_way.clear()

    def server_now_ms(self) -> int:
        true_s = asyncio.get_running_loop().time() - 1000 + self.ahead_s
        return NOON_MS + int(true_s * 1000)

    async def until_dropped(self) -> None:
        cut: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.under_way.add(cut)
        await cut


def a_wired_story(*questions: Says, submission: Says | None = None) -> tuple[Story, Wired]:
    story, provider = Story(), Wired()
    story.provider = provider
    provider.submissions.append(submission or Says(ACCEPTED))
    provider.questions.extend(questions)
    return story, provider


def a_sleep(seed: int) -> None:
    """Sell a few, sleep somewhere in their lives, and judge what leaves afterwards."""
    rng = random.Random(seed)
    asleep_s = rng.uniform(60, 3 * 86_400)
    story, provider = a_wired_story(Says(PENDING.event, after_s=rng.choice([0.3, 2.0, 20.0])))

    async def sleep() -> None:
        async with story.open() as till:
            sold = [
                (await till.sell(an_order(5 * number))).ref
                for number in range(1, rng.randint(3, 9))
            ]
            await until_s(rng.uniform(1, 3000))
            story.clock.jump(asleep_s)
            woke_s = asyncio.get_running_loop().time()
            await until_s(76)
            asked = [(ref, at_s) for ref, at_s in provider.asked if at_s >= woke_s]
            assert {ref for ref, _ in asked} == set(sold), "each is asked about soon"
            times_s = [at_s for _, at_s in asked]
            gaps_s = [late - early for early, late in pairwise(times_s)]
            assert min(gaps_s) > 0.49, "no burst"
            for ref in sold:
                assert worst_window([at_s for each, at_s in provider.asked if each == ref]) <= 3
            (dropped_s,) = provider.dropped
            assert dropped_s - woke_s <= LOOK_EVERY_S
            (slept,) = [news for news in story.news if isinstance(news, MachineSlept)]
            assert slept.seconds == pytest.approx(asleep_s, abs=1)

    run_virtual(sleep())


@pytest.mark.parametrize("seed", range(40))
def test_after_a_sleep_everything_open_is_asked_about_soon_and_evenly(seed: int) -> None:
    a_sleep(seed)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(1000, 1200))
def test_after_two_hundred_sleeps_too(seed: int) -> None:
    a_sleep(seed)


def test_a_question_under_way_at_the_sleep_is_followed_by_another() -> None:
    story, provider = a_wired_story(SUCCESS)
    honest = provider.ask

    async def ask_into_the_void(transaction: object) -> object:
        provider.ask = honest  # type: ignore[method-assign] # only the first one is cut
        await provider.until_dropped()
        return await honest(transaction)  # type: ignore[arg-type] # passed on as it is

    provider.ask = ask_into_the_void  # type: ignore[method-assign, assignment] # see above

    async def sleep() -> None:
        async with story.open() as till:
            await till.sell(an_order())
            await until_s(14)
            assert provider.under_way
            story.clock.jump(8 * 3600)
            await till.settled()
            assert provider.asked[0][1] < 1000 + 14 + LOOK_EVERY_S + 1

    run_virtual(sleep())


def test_a_sale_under_way_at_the_sleep_is_unknown_and_asked_about() -> None:
    story, provider = a_wired_story(SUCCESS, submission=Says(LOST))
    honest = provider.submit

    async def submit(transaction: object) -> object:
        await provider.until_dropped()
        return await honest(transaction)  # type: ignore[arg-type] # passed on as it is

    provider.submit = submit  # type: ignore[method-assign, assignment] # it hangs until cut

    async def sleep() -> None:
        async with story.open() as till:
            selling = asyncio.ensure_future(till.sell(an_order()))
            await until_s(5)
            story.clock.jump(8 * 3600)
            assert (await selling).state is State.UNCERTAIN
            await till.settled()

    run_virtual(sleep())
    assert len(provider.submitted) == 1


@pytest.mark.parametrize(("jump_s", "told"), [(-3600, 0.0), (25, 0.0), (31, 31), (7200, 7200)])
def test_only_a_wall_clock_that_ran_ahead_by_more_than_half_a_minute_is_a_sleep(
    jump_s: float, told: float
) -> None:
    async def look() -> None:
        clock = LoopClock()
        detector = SleepDetector(clock)
        await until_s(LOOK_EVERY_S)
        clock.jump(jump_s)
        assert detector.slept_s() == pytest.approx(told, abs=0.01)
        assert detector.slept_s() == 0.0

    run_virtual(look())


@pytest.mark.parametrize(("late_s", "told"), [(25, 0.0), (45, 45)])
def test_a_look_that_comes_much_too_late_is_a_sleep_too(late_s: float, told: float) -> None:
    async def look() -> None:
        detector = SleepDetector(LoopClock())
        await until_s(LOOK_EVERY_S + late_s)
        assert detector.slept_s() == pytest.approx(told, abs=0.01)

    run_virtual(look())


def test_a_sleep_wakes_nothing_that_waits_for_a_person() -> None:
    story, provider = a_wired_story(PENDING)

    async def sleep() -> None:
        async with story.open() as till:
            sold = await till.sell(an_order())
            await until_s(25 * 3600)
            assert till.open_transactions()[0].state is State.REVIEW
            asked = len(provider.asked)
            story.clock.jump(8 * 3600)
            await until_s(200)
            assert len(provider.asked) == asked
            assert till.next_question_s(Ref(sold.ref)) is None

    run_virtual(sleep())


def test_a_clock_that_differs_by_more_than_a_minute_is_told_once_and_when_it_is_mended() -> None:
    story, provider = a_wired_story(PENDING)

    def told() -> list[float]:
        return [news.ahead_s for news in story.news if isinstance(news, ClockApart)]

    async def run() -> None:
        async with story.open():
            for ahead_s, heard in (
                (60.0, []),
                (-61.0, [-61.0]),
                (-65.0, [-61.0]),
                (-125.0, [-61.0, -125.0]),
                (90.0, [-61.0, -125.0, 90.0]),
                (3.0, [-61.0, -125.0, 90.0, 0.0]),
                (0.0, [-61.0, -125.0, 90.0, 0.0]),
            ):
                provider.ahead_s = ahead_s
                await until_s(LOOK_EVERY_S)
                await settle()
                assert told() == heard, ahead_s

    run_virtual(run())
