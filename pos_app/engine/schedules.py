"""Keeps one schedule per service, learnt anew, off the loop, as the shop's sales complete."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pos_app.domain.transaction import FINAL
from pos_app.domain.trouble import TillError
from pos_app.engine.completions import Completion
from pos_app.engine.learning import learn_schedule
from pos_app.engine.news import TransactionChanged
from pos_app.engine.schedule import Schedule

if TYPE_CHECKING:
    from pos_app.domain.transaction import Transaction
    from pos_app.engine.completions import Completions
    from pos_app.engine.news import News

REMEMBERED: Final = 200
"""From so many of a service's newest completions its schedule is learnt: older ones mislead."""

FRESH_PART: Final = 10
"""A schedule is learnt anew when a tenth more completions are there, one at least."""

log = logging.getLogger(__name__)

Learner = Callable[[Sequence[Completion]], Awaitable[Schedule]]
"""Makes a schedule of completions without holding up the loop."""


async def learn_apart(completions: Sequence[Completion]) -> Schedule:
    """Learn a schedule in a thread: the loop goes on meanwhile."""
    return await asyncio.to_thread(learn_schedule, completions)


@dataclass(slots=True)
class _Lesson:
    """What is known of one service: its schedule, from how many completions, and how many since."""

    schedule: Schedule = field(default_factory=Schedule)
    known: int = 0
    fresh: int = 0


class Schedules:
    """The schedules of one shop; `of` and `hear` cost a look-up and may be called at any time.

    A service begins with the default schedule. What the journal knows of it is learnt as soon as
    it is first asked for, and anew when enough of its transactions have become final since.
    """

    def __init__(self, completions: Completions, learn: Learner = learn_apart) -> None:
        self._completions = completions
        self._learn = learn
        self._lessons: dict[str, _Lesson] = {}
        self._due: dict[str, None] = {}
        self._woken = asyncio.Event()

    def of(self, transaction: Transaction) -> Schedule:
        """Return the schedule of a transaction's service, as learnt so far."""
        return self._lesson(transaction.order.service).schedule

    def hear(self, news: News) -> None:
        """Count the transactions that become final."""
        if isinstance(news, TransactionChanged) and news.transaction.state in FINAL:
            service = news.transaction.order.service
            lesson = self._lesson(service)
            lesson.fresh += 1
            if lesson.fresh > lesson.known // FRESH_PART:
                self._want(service)

    async def run(self) -> None:
        """Learn until cancelled, one service after the other."""
        while True:
            await self._woken.wait()
            self._woken.clear()
            while self._due:
                service = next(iter(self._due))
                del self._due[service]
                await self._study(service)

    async def _study(self, service: str) -> None:
        lesson = self._lessons[service]
        lesson.fresh = 0
        try:
            completions = await self._completions.completions(service, REMEMBERED)
        except TillError:
            # The schedule at hand is as lawful as a better one: selling goes on with it.
            log.info("the completions of %s could not be read", service, exc_info=True)
            return
        lesson.schedule = await self._learn(completions)
        lesson.known = len(completions)

    def _lesson(self, service: str) -> _Lesson:
        lesson = self._lessons.get(service)
        if lesson is None:
            lesson = self._lessons[service] = _Lesson()
            self._want(service)
        return lesson

    def _want(self, service: str) -> None:
        self._due[service] = None
        self._woken.set()
