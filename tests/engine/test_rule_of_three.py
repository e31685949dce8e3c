"""Never a fourth question in 60 seconds, as the server counts: over restarts and clock jumps."""

from __future__ import annotations

import asyncio
import random
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.transaction import Ref
from pos_app.engine.allowance import STRAGGLING_S, Allowance, EarlierQuestions
from pos_app.engine.ports import Reply, ReplyKind
from pos_app.engine.schedule import Schedule
from tests.support.fakes import Disk, Says, ScriptedProvider
from tests.support.orders import an_order
from tests.support.promptness import OPEN, worst_window
from tests.support.story import Story
from tests.support.virtual_time import run_virtual, settle

if TYPE_CHECKING:
    from pos_app.domain import events as e
    from pos_app.domain.transaction import Transaction

GREEDY = Schedule(early_s=tuple(0.5 * n for n in range(1, 2400)))


@dataclass
class Server:
    """Counts arrivals as the provider would, by the one time that is true."""

    arrivals_s: dict[Ref, list[float]] = field(default_factory=lambda: defaultdict(list))

    def worst(self) -> int:
        return max(worst_window(arrivals_s) for arrivals_s in self.arrivals_s.values())


def earlier(noted: list[int]) -> EarlierQuestions:
    """What a restart finds, when 1 stands for each answer that was noted."""
    return EarlierQuestions(asked=len(noted), unanswered=noted[-12:].count(0))


def greedy_allowance(questions: int, seed: int) -> Server:
    """Ask as soon as the allowance lets go, with answers, restarts and losses by chance."""
    rng, server, allowance = random.Random(seed), Server(), Allowance()
    ref, now_s, noted = Ref("T01A0"), 1000.0, list[int]()
    for number in range(questions):
        if number % 500 == 0:
            ref, noted = Ref(f"T01A{number}"), []
        if rng.random() < 0.05:
            # A restart: another allowance, and a monotonic clock that need not have moved.
            allowance, now_s = Allowance(), now_s + rng.choice([0.0, 1e-3, 5.0])
            allowance.restore(ref, earlier(noted), now_s)
        now_s = allowance.ready_at_s(ref, now_s + rng.choice([0.0, 0.0, rng.uniform(0, 30)]))
        allowance.leave(ref, now_s)
        noted.append(0)
        answer_s = rng.choice([0.0, rng.uniform(0, 2), rng.uniform(0, 75)])
        arrived_s = now_s + rng.choice([0.0, 1.0, rng.random()]) * answer_s
        if rng.random() < 0.1:
            # It waits in some queue long after the till has given it up.
            server.arrivals_s[ref].append(now_s + answer_s + rng.random() * STRAGGLING_S)
            now_s += answer_s
            allowance.give_up(ref, now_s)
            continue
        if rng.random() < 0.05:
            # Killed while under way: it arrives before or after the restart, and nobody notes it.
            now_s += rng.choice([0.0, 1.0, rng.random()]) * (arrived_s - now_s)
            allowance = Allowance()
            allowance.restore(ref, earlier(noted), now_s)
        else:
            now_s += answer_s
            allowance.complete(ref, now_s)
            noted[-1] = 1
        server.arrivals_s[ref].append(arrived_s)
    return server


@pytest.mark.parametrize("seed", range(4))
def test_the_allowance_never_lets_a_fourth_question_into_a_window(seed: int) -> None:
    server = greedy_allowance(5_000, seed)
    assert sum(map(len, server.arrivals_s.values())) == 5_000
    assert server.worst() == 3


@pytest.mark.long
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("seed", range(100, 110))
def test_a_million_questions_never_make_a_fourth_in_a_window(seed: int) -> None:
    assert greedy_allowance(100_000, seed).worst() == 3


class Referee(ScriptedProvider):
    """Counts the arrivals of all runs on one true time."""

    def __init__(self, server: Server, began_s: float, rng: random.Random) -> None:
        super().__init__()
        self.server = server
        self.began_s = began_s
        self.rng = rng
        self.submissions.append(Says(OPEN))

    def true_s(self) -> float:
        """Return the true time: that of this run's loop, after all runs before it."""
        return self.began_s + asyncio.get_running_loop().time()

    async def ask(self, transaction: Transaction) -> Reply:
        """Arrive somewhere between leaving and answer; at once if the till stops meanwhile."""
        answer_s = self.rng.choice([0.0, self.rng.uniform(0, 2), self.rng.uniform(0, 40)])
        way_s = answer_s * self.rng.choice([0.0, 1.0, self.rng.random()])
        try:
            await asyncio.sleep(way_s)
        finally:
            self.server.arrivals_s[transaction.ref].append(self.true_s())
        await asyncio.sleep(answer_s - way_s)
        return Reply(kind=ReplyKind.HEARD)

    def read_question(self, transaction: Transaction, reply: Reply) -> e.QuestionEvent:
        return OPEN


class Stalled(Referee):
    """Takes nothing up until it goes on; its gateway gives each question up after a minute."""

    goes_on_s = 1000.0 + 360.0

    async def ask(self, transaction: Transaction) -> Reply:
        """Arrive when the server goes on; the answer in between is the gateway's."""
        wait_s = max(0.0, self.goes_on_s - self.true_s())
        self.server.arrivals_s[transaction.ref].append(self.true_s() + wait_s)
        await asyncio.sleep(min(wait_s, 60.0))
        return Reply(kind=ReplyKind.HEARD, status=504 if wait_s else 200)


def test_a_server_that_stands_still_behind_its_gateway_hears_three_at_once_at_most() -> None:
    server = Server()

    async def run() -> None:
        story = Story(Disk())
        story.provider, story.schedule = Stalled(server, 0.0, random.Random(1)), GREEDY
        async with story.open() as till:
            sold = await till.sell(an_order())
            await asyncio.sleep(900)
            till.ask_now(sold.ref)
            await settle()

    run_virtual(run())
    asked = sum(map(len, server.arrivals_s.values()))
    assert asked > 10, "it goes on asking"
    assert server.worst() == 3


def a_day_of_trouble(runs: int, seed: int) -> Server:
    """Sell, ask now, set the wall clock wrong, stop in the middle and start again."""
    rng, server, disk, true_s = random.Random(seed), Server(), Disk(), 0.0

    async def run() -> float:
        story = Story(disk)
        referee = Referee(server, true_s, rng)
        story.provider, story.schedule = referee, GREEDY
        async with story.open() as till:
            story.clock.jump(rng.choice([-86_400.0, -61.0, 0.0, 59.0, 86_400.0]))
            await till.sell(an_order(phone=f"+22177{rng.randrange(10**7):07}"))
            for _ in range(40):
                sold = [each.ref for each in till.open_transactions()]
                till.ask_now(rng.choice(sold))
                if rng.random() < 0.1:
                    story.clock.jump(rng.uniform(-4000, 4000))
                await asyncio.sleep(rng.choice([0.1, 5.0, rng.uniform(0, 40)]))
            await settle()
            return referee.true_s()

    for _ in range(runs):
        true_s = run_virtual(run()) - 1000.0
    return server


@pytest.mark.parametrize("seed", range(2))
def test_the_watch_never_asks_a_fourth_time_in_a_window(seed: int) -> None:
    server = a_day_of_trouble(6, seed)
    asked = sum(map(len, server.arrivals_s.values()))
    print(f"seed {seed}: {asked} questions")
    assert asked > 200
    assert server.worst() == 3


@pytest.mark.long
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("seed", range(100, 120))
def test_the_watch_never_does_so_in_a_month_of_trouble(seed: int) -> None:
    assert a_day_of_trouble(60, seed).worst() == 3
