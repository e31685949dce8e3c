"""Asks about open transactions: as early as the allowance permits, as gently as the pace wants."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.domain import events as e
from pos_app.domain.evidence import count_of
from pos_app.domain.facts import Fact
from pos_app.domain.lifecycle import asked_since_ms, is_asked
from pos_app.domain.reason import Reason
from pos_app.domain.transaction import ASKED, State
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.agenda import NEVER, Agenda, Case
from pos_app.engine.allowance import MOST, EarlierQuestions
from pos_app.engine.news import Health, HealthChanged, QuestionPlanned, TillTrouble
from pos_app.engine.places import FOR_OTHERS, Lane
from pos_app.engine.ports import ReplyKind
from pos_app.engine.schedule import EARLY_END_S
from pos_app.engine.slices import in_slices

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.domain.transaction import Ref, Transaction
    from pos_app.engine.asking import Asked, Asker
    from pos_app.engine.breaker import Breaker
    from pos_app.engine.news import Newsroom
    from pos_app.engine.pace import Pace
    from pos_app.engine.places import Places
    from pos_app.engine.reach import Reach
    from pos_app.engine.schedule import Schedule

JOURNAL_REST_S: Final = 30.0
"""How long to leave the disk alone when an attempt could not be written down."""

_UNKNOWN: Final = EarlierQuestions(asked=MOST, unanswered=1)
"""As much as an earlier run can have asked."""

KEYS_REST_S: Final = 5.0
"""How often to look whether the key is there by now: a question without it would be wasted."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchParts:
    """What a watch works with."""

    asker: Asker
    newsroom: Newsroom
    places: Places
    pace: Pace
    breaker: Breaker
    reach: Reach
    schedule_of: Callable[[Transaction], Schedule]


class Watch:
    """Watches every open transaction of one provider, with one timer for all of them."""

    def __init__(self, parts: WatchParts) -> None:
        self._parts = parts
        self._clock = parts.asker.clock
        self._allowance = parts.asker.allowance
        self._agenda = Agenda()
        self._started_s = self._clock.monotonic_s()
        self._begun_s: dict[Ref, float] = {}
        self._eager: set[Ref] = set()
        self._asking: set[asyncio.Task[None]] = set()
        self._under_way: set[Ref] = set()
        self._news = asyncio.Event()
        self._journal_rests_until_s = -NEVER

    def take_up(self, transaction: Transaction) -> None:
        """Begin with what an earlier run left open: its answer may have come meanwhile."""
        self.follow(transaction)
        if is_asked(transaction):
            self.ask_now(transaction.ref)

    def follow(self, transaction: Transaction) -> None:
        """Take note of how a transaction stands now; start, go on or stop asking about it."""
        ref = transaction.ref
        if is_asked(transaction):
            if ref not in self._agenda:
                self._begin(transaction)
                self._plan(transaction, self._clock.monotonic_s())
        elif transaction.state is State.REVIEW:
            if ref not in self._agenda:
                self._begin(transaction)
            self._agenda.plan(ref, NEVER)
            self._parts.newsroom.publish(QuestionPlanned(ref))
        elif self._agenda.drop(ref):
            self._begun_s.pop(ref)
            self._eager.discard(ref)
            self._allowance.forget(ref, self._clock.monotonic_s())
            self._parts.newsroom.publish(QuestionPlanned(ref))

    def ask_now(self, ref: Ref) -> None:
        """Bring the next permitted question forward; never adds one."""
        # One that waits for its place is as good as on its way.
        if ref in self._agenda and ref not in self._under_way:
            self._set_due(ref, self._allowance.ready_at_s(ref, self._clock.monotonic_s()))

    async def wake(self) -> None:
        """Bring every next question forward: answers may have come while the machine slept.

        One that is under way is followed by another as soon as the allowance permits.
        """
        async for open_one in in_slices(self._parts.asker.ledger.open_transactions()):
            ref = open_one.ref
            if ref not in self._agenda or not is_asked(open_one):
                continue
            if ref in self._under_way:
                self._eager.add(ref)
            else:
                self.ask_now(ref)

    def next_question_s(self, ref: Ref) -> float | None:
        """Return in how many seconds the next question leaves; None when none is planned.

        0 while one is on its way.
        """
        if ref not in self._agenda:
            return None
        now_s = self._clock.monotonic_s()
        if ref in self._under_way:
            return 0.0
        due_s = self._agenda.due_s(ref)
        return None if due_s == NEVER else max(due_s, self._gate_s(now_s)) - now_s

    async def run(self) -> None:
        """Ask until cancelled."""
        while True:
            self._news.clear()
            wait_s = self._launch(self._clock.monotonic_s())
            try:
                async with asyncio.timeout(wait_s):
                    await self._news.wait()
            except TimeoutError:
                continue

    async def stop(self) -> None:
        """Give up the questions in flight; they are on disk as attempts."""
        for task in self._asking:
            task.cancel()
        await asyncio.gather(*self._asking, return_exceptions=True)

    def _begin(self, transaction: Transaction) -> None:
        ref = transaction.ref
        now_s = self._clock.monotonic_s()
        # A clock that was set back makes ages negative; such a transaction counts as new.
        age_s = max(0.0, (self._clock.now_ms() - asked_since_ms(transaction)) / 1000)
        begun_s = self._begun_s[ref] = now_s - age_s
        if transaction.state not in ASKED and not self._allowance.knows(ref):
            # It was final: what an earlier run asked about it, just before its end, is not known.
            self._allowance.restore(ref, _UNKNOWN, self._started_s)
        amount = transaction.order.amount
        weight = amount.francs if amount else 0
        self._agenda.add(Case(ref, old_from_s=begun_s + EARLY_END_S, weight=weight))

    def _plan(self, transaction: Transaction, now_s: float) -> None:
        ref = transaction.ref
        begun_s = self._begun_s[ref]
        age_s = self._parts.schedule_of(transaction).next_after(now_s - begun_s)
        # Beyond the last planned age one question is left: it tells whether a person is needed.
        wish_s = now_s if age_s is None or ref in self._eager else begun_s + age_s
        self._eager.discard(ref)
        self._set_due(ref, max(wish_s, self._allowance.ready_at_s(ref, now_s)))

    def _set_due(self, ref: Ref, due_s: float) -> None:
        self._agenda.plan(ref, due_s)
        self._parts.newsroom.publish(QuestionPlanned(ref))
        self._news.set()

    def _gate_s(self, now_s: float) -> float:
        parts = self._parts
        if parts.asker.provider.missing() is Trouble.NO_CREDENTIALS:
            return now_s + KEYS_REST_S
        gates = (parts.breaker, parts.reach, parts.pace)
        return max(self._journal_rests_until_s, *(gate.ready_at_s(now_s) for gate in gates))

    def _launch(self, now_s: float) -> float | None:
        """Start what may start; return when to look again, in seconds; None for at news."""
        while (due_s := self._agenda.next_due_s(now_s)) <= now_s:
            gate_s = self._gate_s(now_s)
            if gate_s > now_s:
                return gate_s - now_s
            # While nothing gets out, one attempt at a time tells as much as five.
            if len(self._asking) >= (1 if self._parts.reach.lost else FOR_OTHERS):
                return None
            self._start(self._agenda.take(now_s), now_s)
        return None if due_s == NEVER else due_s - now_s

    def _start(self, ref: Ref, now_s: float) -> None:
        self._parts.pace.spend(now_s)
        self._under_way.add(ref)
        task = asyncio.get_running_loop().create_task(self._ask(ref))
        self._asking.add(task)
        task.add_done_callback(self._on_asked)

    def _on_asked(self, task: asyncio.Task[None]) -> None:
        self._asking.discard(task)
        self._news.set()
        if not task.cancelled() and (bug := task.exception()):
            log.error("a question failed by a fault of the program", exc_info=bug)

    async def _ask(self, ref: Ref) -> None:
        try:
            self._judge(ref, await self._asked(ref))
        except TillError as trouble:
            self._leave_the_journal_alone(trouble)
        except Exception:
            await self._go_on(ref)
            raise
        try:
            await self._go_on(ref)
        except TillError as trouble:
            self._leave_the_journal_alone(trouble)
            self._set_due(ref, self._journal_rests_until_s)

    def _leave_the_journal_alone(self, trouble: TillError) -> None:
        self._journal_rests_until_s = self._clock.monotonic_s() + JOURNAL_REST_S
        self._parts.newsroom.publish(TillTrouble(trouble.trouble, trouble.detail))

    async def _asked(self, ref: Ref) -> Asked:
        try:
            async with self._parts.places.taken(Lane.OTHER):
                return await self._parts.asker.ask(ref)
        finally:
            self._under_way.discard(ref)

    async def _go_on(self, ref: Ref) -> None:
        if ref not in self._agenda:
            return
        transaction = await self._parts.asker.ledger.current(ref)
        if not is_asked(transaction):
            return
        now_s = self._clock.monotonic_s()
        age_s = now_s - self._begun_s[ref]
        if self._parts.schedule_of(transaction).next_after(age_s) is None:
            await self._parts.asker.ledger.record(ref, self._end_of(transaction))
        else:
            self._plan(transaction, now_s)

    def _end_of(self, transaction: Transaction) -> e.WatchEnded | e.RefundEnded:
        if transaction.state in ASKED:
            return e.WatchEnded(reason=self._parts.asker.provider.unanswered)
        attempt = count_of(transaction.evidence, Fact.REFUND_STARTED)
        return e.RefundEnded(attempt=attempt, reason=Reason.NO_FINAL_ANSWER)

    def _judge(self, ref: Ref, asked: Asked) -> None:
        """Learn from a question how the provider can be reached."""
        parts = self._parts
        now_s = self._clock.monotonic_s()
        code = parts.asker.provider.code
        if asked.kind is ReplyKind.NEVER_LEFT:
            pause_s = parts.reach.failed(now_s)
            parts.newsroom.publish(HealthChanged(code, Health.NO_NETWORK, pause_s))
            return
        back = parts.reach.worked()
        if isinstance(asked.event, e.QuestionRefused):
            if rest_s := parts.breaker.refused(ref, now_s):
                parts.newsroom.publish(HealthChanged(code, Health.REFUSING, rest_s))
            return
        if asked.kind is ReplyKind.HEARD:
            back = parts.breaker.answered() or back
        if back:
            parts.newsroom.publish(HealthChanged(code, Health.WORKING))
