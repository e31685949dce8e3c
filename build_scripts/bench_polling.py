"""Measures the asking: how soon it learns the end, that it keeps the rule, and what it costs."""

from __future__ import annotations

import asyncio
import heapq
import random
import statistics
import time
from collections import deque
from typing import TYPE_CHECKING, Final

from bench_figures import SEED, Figure, alternate, in_us, paired

from pos_app.domain.transaction import Ref
from pos_app.engine.agenda import Agenda, Case
from pos_app.engine.allowance import MOST, WINDOW_S, Allowance
from pos_app.engine.learning import learn_schedule
from pos_app.engine.schedule import Schedule
from tests.support.orders import an_order
from tests.support.promptness import (
    ANSWER_S,
    TRUTHS,
    World,
    carried_out,
    completion,
    draw,
    least_delay_s,
    mean_delay_s,
    worst_window,
)
from tests.support.story import Story
from tests.support.virtual_time import run_virtual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bench_figures import Extent

    from pos_app.engine.waits import Waits

COMPLETIONS: Final = 30
PENDING: Final = 10_000
SECONDS: Final = 60
TICK_S: Final = 0.05
PERIOD_S: Final = 20.0
WATCHED: Final = 40
WATCHED_S: Final = 900.0


def measure(extent: Extent) -> Sequence[Figure]:
    """Compute the delays, watch in virtual time, and take the scheduler's processor time."""
    draws = 6 if extent.is_full else 1
    return [*_delays(draws), _rule(), _scheduler(max(3, extent.rounds // 3))]


def _delays(draws: int) -> Sequence[Figure]:
    before, after = {}, {}
    for name, law in TRUTHS.items():
        least_s = least_delay_s(law)
        before[name] = _delay_s(Schedule(), law) / least_s
        after[name] = statistics.fmean(
            _delay_s(_learnt(law, SEED + draw_number), law) / least_s
            for draw_number in range(draws)
        )
    return [
        _worst("P1", after, f"mean of {draws} draws"),
        _worst("P1d", before, "the schedule that is shipped"),
    ]


def _delay_s(schedule: Schedule, law: Waits) -> float:
    return mean_delay_s(carried_out(schedule.early_s, ANSWER_S), law)


def _learnt(law: Waits, seed: int) -> Schedule:
    rng = random.Random(seed)  # noqa: S311 - made-up waits
    looks = carried_out(Schedule().early_s, ANSWER_S)
    return learn_schedule(
        [completion(looks, draw(law, rng), told=True) for _ in range(COMPLETIONS)]
    )


def _worst(id: str, ratios: dict[str, float], note: str) -> Figure:  # noqa: A002 - the tables' word
    name = max(ratios, key=lambda each: ratios[each])
    told = ", ".join(f"{each}: {ratio:.3f}" for each, ratio in ratios.items())
    return Figure(
        id=id, ratio=ratios[name], measured=f"law of {name}", bare="optimum", note=f"{note}; {told}"
    )


def _rule() -> Figure:
    """Watch many transactions in virtual time, with slow answers, and count what the server saw."""
    rng = random.Random(SEED)  # noqa: S311 - made-up delays
    story, world = Story(), World(answer_s=lambda: rng.choice((0.1, 0.8, 5.0, 40.0)))
    story.provider = world

    async def watch() -> None:
        async with story.open() as till:
            for number in range(WATCHED):
                await till.sell(an_order(phone=f"+22177{number:07d}"))
            await asyncio.sleep(WATCHED_S)

    run_virtual(watch())
    broken = sum(
        worst_window([look.read_s for look in looks]) > MOST for looks in world.looks.values()
    )
    asked = sum(len(looks) for looks in world.looks.values())
    return Figure(
        id="P2",
        ratio=float(broken),
        measured=f"{broken}",
        bare=f"{asked} questions",
        note=f"{WATCHED} transactions for {WATCHED_S:.0f} s of virtual time, answers in 0.1-40 s",
    )


def _scheduler(rounds: int) -> Figure:
    taken = alternate({"ours": _ours_s, "heap": _heap_s}, rounds)
    return Figure(
        id="P3",
        ratio=paired(taken["ours"], taken["heap"]),
        measured=in_us(statistics.median(taken["ours"])),
        bare=in_us(statistics.median(taken["heap"])),
        note=f"processor time a poll, {PENDING:,} pending, agenda and allowance",
    )


def _starts_s() -> Sequence[float]:
    rng = random.Random(SEED)  # noqa: S311 - made-up starts
    return [rng.random() * PERIOD_S for _ in range(PENDING)]


def _heap_s() -> float:
    """Return the seconds a poll with nothing but a heap and the last three times of each."""
    heap = [(due_s, number) for number, due_s in enumerate(_starts_s())]
    heapq.heapify(heap)
    calls: list[deque[float]] = [deque(maxlen=MOST) for _ in range(PENDING)]
    polls, now_s, began = 0, 0.0, time.process_time()
    while now_s < SECONDS:
        now_s += TICK_S
        while heap[0][0] <= now_s:
            _, number = heap[0]
            times = calls[number]
            if len(times) == MOST and now_s - times[0] < WINDOW_S:
                heapq.heapreplace(heap, (times[0] + WINDOW_S, number))
                continue
            times.append(now_s)
            polls += 1
            heapq.heapreplace(heap, (now_s + PERIOD_S, number))
    return (time.process_time() - began) / polls


def _ours_s() -> float:
    """Return the seconds a poll with the engine's agenda and allowance, called as `Watch` does."""
    agenda, allowance = Agenda(), Allowance()
    for number, due_s in enumerate(_starts_s()):
        ref = Ref(f"T01A{number:026d}")
        agenda.add(Case(ref, old_from_s=1e9))
        agenda.plan(ref, due_s)
    polls, now_s, began = 0, 0.0, time.process_time()
    while now_s < SECONDS:
        now_s += TICK_S
        while agenda.next_due_s(now_s) <= now_s:
            ref = agenda.take(now_s)
            allowance.leave(ref, now_s)
            allowance.complete(ref, now_s)
            polls += 1
            agenda.plan(ref, max(now_s + PERIOD_S, allowance.ready_at_s(ref, now_s)))
    return (time.process_time() - began) / polls
