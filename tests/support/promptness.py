"""How soon a schedule brings the news: by computing, and by the real watch in virtual time."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from math import exp, log
from typing import TYPE_CHECKING, Final

from pos_app.domain import events as e
from pos_app.engine.allowance import WINDOW_S
from pos_app.engine.completions import Completion
from pos_app.engine.optimum import best_ages, window_of
from pos_app.engine.ports import Reply, ReplyKind
from pos_app.engine.waits import DEFAULT_WAITS, Hump, Waits, lognormal
from tests.support.fakes import Says, ScriptedProvider
from tests.support.orders import an_order
from tests.support.story import Story
from tests.support.virtual_time import run_virtual

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from random import Random

    from pos_app.domain.transaction import Ref, Transaction
    from pos_app.engine.schedule import Schedule

ANSWER_S: Final = 0.8
WATCHED_S: Final = 20 * 60.0
STEADY_S: Final = 20.0

TRUTHS: Final = {
    "5 to 90 s": DEFAULT_WAITS,
    "10 s": lognormal(10, 0.6),
    "40 s": lognormal(40, 0.8),
    "8, 40 or 200 s": Waits(
        (Hump(0.6, log(8), 0.4), Hump(0.3, log(40), 0.5), Hump(0.1, log(200), 0.6))
    ),
}

OPEN: Final = e.Accepted(heard=e.Heard(source=e.Source.QUESTION, word="PENDING"))
FINAL: Final = e.Succeeded(heard=e.Heard(source=e.Source.QUESTION, word="SUCCESS"))


@dataclass(frozen=True)
class Look:
    """One question, in seconds since the sending: when it left, was read, was answered."""

    left_s: float
    read_s: float
    known_s: float


def age_s(waits: Waits, share: float) -> float:
    """Return the age at which that share, between 0 and 1, is final; to about 0.1 %."""
    low, high = -5.0, 15.0
    while high - low > 0.001:
        middle = (low + high) / 2
        if waits.share_until(exp(middle)) < share:
            low = middle
        else:
            high = middle
    return exp(high)


def draw(waits: Waits, rng: Random) -> float:
    """Draw one waiting time in seconds."""
    (hump,) = rng.choices(waits.humps, [hump.weight for hump in waits.humps])
    return rng.lognormvariate(hump.middle, hump.spread)


def carried_out(ages_s: Sequence[float], answer_s: float = ANSWER_S) -> list[Look]:
    """Return what becomes of planned ages, and a steady pace after them, under the rule."""
    looks: list[Look] = []
    wish_s, window_s = 0.0, window_of(answer_s)
    while wish_s < WATCHED_S:
        place = len(looks)
        wish_s = ages_s[place] if place < len(ages_s) else looks[-1].left_s + STEADY_S
        if place >= 3:
            wish_s = max(wish_s, looks[-3].left_s + window_s)
        looks.append(Look(wish_s, wish_s + answer_s / 2, wish_s + answer_s))
    return looks


def mean_delay_s(looks: Sequence[Look], waits: Waits) -> float:
    """Return the mean time from a final state to its news, exactly, for what these looks see."""
    total_s, share, spent_s = 0.0, 0.0, 0.0
    for look in looks:
        share_then, spent_then_s = waits.share_until(look.read_s), waits.seconds_until(look.read_s)
        total_s += look.known_s * (share_then - share) - (spent_then_s - spent_s)
        share, spent_s = share_then, spent_then_s
    return total_s / share


def least_delay_s(waits: Waits, answer_s: float = ANSWER_S, steps: int = 60) -> float:
    """Return the mean delay of the dynamic programme that knows the truth."""
    return mean_delay_s(carried_out(best_ages(waits, answer_s, steps=steps), answer_s), waits)


def completion(looks: Sequence[Look], final_s: float, *, told: bool) -> Completion:
    """Return what the journal knows of a transaction that became final at `final_s`."""
    seen = sum(look.read_s < final_s for look in looks)
    if seen == len(looks):  # so late that only every fifth minute brings a question
        open_s = looks[-1].left_s
        return Completion(open_s=open_s, final_s=final_s + 300, told_s=final_s if told else None)
    return Completion(
        open_s=looks[seen - 1].left_s if seen else 0.0,
        final_s=looks[seen].known_s,
        told_s=final_s if told else None,
        answer_s=looks[seen].known_s - looks[seen].left_s,
    )


@dataclass
class World(ScriptedProvider):
    """A provider whose transactions become final `lasts_s` after their sending."""

    lasts_s: Callable[[], float] = lambda: float("inf")
    answer_s: Callable[[], float] = lambda: ANSWER_S
    looks: dict[Ref, list[Look]] = field(default_factory=dict)
    begun_s: dict[Ref, float] = field(default_factory=dict)
    final_s: dict[Ref, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        super().__init__()
        self.submissions.append(Says(OPEN))

    async def submit(self, transaction: Transaction) -> Reply:
        self.begun_s[transaction.ref] = asyncio.get_running_loop().time()
        self.final_s[transaction.ref] = self.begun_s[transaction.ref] + self.lasts_s()
        return await super().submit(transaction)

    async def ask(self, transaction: Transaction) -> Reply:
        """Read the state half way through the time that the answer takes."""
        clock, ref = asyncio.get_running_loop(), transaction.ref
        left_s, answer_s = clock.time(), self.answer_s()
        await asyncio.sleep(answer_s / 2)
        read_s = clock.time()
        await asyncio.sleep(answer_s / 2)
        begun_s = self.begun_s[ref]
        look = Look(left_s - begun_s, read_s - begun_s, clock.time() - begun_s)
        self.looks.setdefault(ref, []).append(look)
        return Reply(kind=ReplyKind.HEARD, raw="final" if read_s >= self.final_s[ref] else "open")

    def read_question(self, transaction: Transaction, reply: Reply) -> e.QuestionEvent:
        event = FINAL if reply.raw == "final" else OPEN
        return replace(event, heard=replace(event.heard, raw=reply.raw))


def watched(schedule: Schedule, answer_s: Callable[[], float]) -> list[Look]:
    """Return what the real watch does with a schedule, for a transaction that stays open."""
    story, world = Story(), World(answer_s=answer_s)
    story.provider, story.schedule = world, schedule

    async def wait() -> Ref:
        async with story.open() as till:
            sold = await till.sell(an_order())
            await asyncio.sleep(WATCHED_S)
            return sold.ref

    return world.looks[run_virtual(wait())]


def worst_window(arrivals_s: Sequence[float]) -> int:
    """Return how many arrivals fall into the worst window of 60 seconds."""
    ordered = sorted(arrivals_s)
    worst, begin = 0, 0
    for place, at_s in enumerate(ordered):
        while at_s - ordered[begin] >= WINDOW_S:
            begin += 1
        worst = max(worst, place - begin + 1)
    return worst
