"""Each service has a schedule, learnt from the journal beside the loop."""

from __future__ import annotations

import asyncio
import sys
import threading
import time
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.transaction import State, Transaction
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.completions import Completion
from pos_app.engine.learning import learn_schedule
from pos_app.engine.news import QuestionPlanned, TransactionChanged
from pos_app.engine.schedule import EARLY_S, Schedule
from pos_app.engine.schedules import REMEMBERED, Schedules, learn_apart
from tests.support.orders import DEPOSIT, WITHDRAWAL, a_transaction
from tests.support.virtual_time import settle

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

QUICK = Completion(open_s=0.0, final_s=13.5, told_s=4.0)
OPEN_ONE = a_transaction(State.PENDING)
DONE = TransactionChanged(a_transaction(State.SUCCEEDED))
LEARNT = Schedule(early_s=(1.0, 2.0, 3.0))


class Memory:
    """Completions without a disk; notes who asked."""

    def __init__(self) -> None:
        self.known: dict[str, list[Completion]] = {}
        self.read: list[tuple[str, int]] = []
        self.refuses: TillError | None = None

    async def completions(self, service: str, limit: int) -> Sequence[Completion]:
        self.read.append((service, limit))
        if self.refuses:
            raise self.refuses
        return self.known.get(service, [])


async def learn_at_once(completions: Sequence[Completion]) -> Schedule:
    return LEARNT if completions else Schedule()


@asynccontextmanager
async def running(schedules: Schedules) -> AsyncIterator[None]:
    task = asyncio.ensure_future(schedules.run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_what_the_journal_knows_is_learnt_when_a_service_is_first_asked_for() -> None:
    memory = Memory()
    memory.known[DEPOSIT.code] = [QUICK]
    schedules = Schedules(memory, learn_at_once)
    async with running(schedules):
        await settle()
        assert memory.read == []
        assert schedules.of(OPEN_ONE) == Schedule()
        await settle()
        assert schedules.of(OPEN_ONE) == LEARNT
        assert memory.read == [(DEPOSIT.code, REMEMBERED)]


async def test_each_service_has_a_schedule_of_its_own() -> None:
    memory = Memory()
    memory.known[WITHDRAWAL.code] = [QUICK]
    schedules = Schedules(memory, learn_at_once)
    order = replace(OPEN_ONE.order, service=WITHDRAWAL.code)
    withdrawal: Transaction = replace(OPEN_ONE, order=order)
    async with running(schedules):
        schedules.of(OPEN_ONE)
        schedules.of(withdrawal)
        await settle()
        assert schedules.of(OPEN_ONE) == Schedule()
        assert schedules.of(withdrawal) == LEARNT


async def test_a_schedule_is_learnt_anew_after_a_tenth_more_completions() -> None:
    memory = Memory()
    schedules = Schedules(memory, learn_at_once)
    async with running(schedules):
        reads = []
        for count in range(60):
            schedules.hear(DONE)
            memory.known[DEPOSIT.code] = [QUICK] * (count + 1)
            await settle()
            reads.append(len(memory.read))
        assert reads[:10] == list(range(1, 11))
        assert reads[-1] < 30
        memory.known[DEPOSIT.code] = [QUICK] * REMEMBERED
        for _ in range(10):
            schedules.hear(DONE)
        await settle()
        begun = len(memory.read)
        for _ in range(REMEMBERED // 10):
            schedules.hear(DONE)
            await settle()
        assert len(memory.read) == begun
        schedules.hear(DONE)
        await settle()
        assert len(memory.read) == begun + 1


async def test_only_what_became_final_counts() -> None:
    memory = Memory()
    schedules = Schedules(memory, learn_at_once)
    async with running(schedules):
        schedules.hear(TransactionChanged(OPEN_ONE))
        schedules.hear(QuestionPlanned(OPEN_ONE.ref))
        await settle()
        assert memory.read == []


async def test_a_journal_that_cannot_be_read_leaves_the_schedule_as_it_is() -> None:
    memory = Memory()
    memory.known[DEPOSIT.code] = [QUICK]
    schedules = Schedules(memory, learn_at_once)
    async with running(schedules):
        schedules.of(OPEN_ONE)
        await settle()
        memory.refuses = TillError(Trouble.NOT_POSSIBLE_NOW, "disk")
        schedules.hear(DONE)
        await settle()
        assert len(memory.read) == 2
        assert schedules.of(OPEN_ONE) == LEARNT
        memory.refuses = None
        schedules.hear(DONE)
        await settle()
        assert len(memory.read) == 3


async def test_learning_happens_in_another_thread_while_the_loop_goes_on() -> None:
    turns, thread = 0, threading.current_thread()
    busy: set[threading.Thread] = set()
    completions = [QUICK] * 50

    class Noting(list[Completion]):
        def __iter__(self) -> Iterator[Completion]:
            busy.add(threading.current_thread())
            return super().__iter__()

    learning = asyncio.ensure_future(learn_apart(Noting(completions)))
    while not learning.done():
        turns += 1
        await asyncio.sleep(0)
    assert await learning == learn_schedule(completions)
    assert busy
    assert thread not in busy
    assert turns > 10


@pytest.mark.skipif(sys.gettrace() is not None, reason="a tracer takes most of the time")
def test_learning_from_all_that_is_remembered_takes_less_than_half_a_second() -> None:
    completions = [
        Completion(open_s=EARLY_S[n % 8], final_s=EARLY_S[n % 8 + 1] + 0.5, answer_s=0.5)
        for n in range(REMEMBERED)
    ]
    begun_s = time.thread_time()
    learn_schedule(completions)
    assert time.thread_time() - begun_s < 0.5
