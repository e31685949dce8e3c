"""Asks one question: on disk before it leaves, read when it came, recorded if it adds evidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.domain import events as e
from pos_app.domain.facts import Fact
from pos_app.domain.lifecycle import MOST_ABSENCES, absences
from pos_app.domain.reason import Reason
from pos_app.domain.transaction import ASKED
from pos_app.engine.ports import ReplyKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.domain.transaction import Ref, Transaction
    from pos_app.engine.allowance import Allowance
    from pos_app.engine.ledger import Ledger
    from pos_app.engine.ports import Clock, Journal, Provider, Reply

GATEWAY_GAVE_UP: Final = frozenset({504, 524})
"""HTTP statuses of one who stopped waiting, while the question stands in the server's queue."""

LONGEST_SUBMISSION_MS: Final = 75_000
FIRST_ABSENCE_MS: Final = 2 * 60_000
LAST_ABSENCE_MS: Final = 20 * 60_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What became of one question: how far it got, and what it meant."""

    kind: ReplyKind
    event: e.QuestionEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class Asker:
    """Asks one provider about one transaction at a time, inside the allowance."""

    provider: Provider
    journal: Journal
    ledger: Ledger
    allowance: Allowance
    clock: Clock

    async def ask(self, ref: Ref) -> Asked:
        """Ask once and record what is learnt.

        The caller has made sure that the allowance permits it. Raises TillError when the attempt
        cannot be put on disk; nothing left this machine then.
        """
        self.allowance.leave(ref, self.clock.monotonic_s())
        ended: Callable[[Ref, float], None] = self.allowance.never_left
        try:
            transaction = await self.ledger.current(ref)
            number = await self.journal.note_question(ref, self.clock.now_ms())
            ended = self.allowance.give_up
            reply = await self.provider.ask(transaction)
            ended = self._end_of(reply)
        finally:
            ended(ref, self.clock.monotonic_s())
        event = self.provider.read_question(transaction, reply)
        at_ms = None if ended == self.allowance.give_up else self.clock.now_ms()
        await self.journal.note_answer(ref, number, at_ms, _word(event))
        if isinstance(event, e.Observation):
            await self._learn(ref, event)
        return Asked(kind=reply.kind, event=event)

    def _end_of(self, reply: Reply) -> Callable[[Ref, float], None]:
        """Return how the allowance counts a question of that reply."""
        match reply.kind:
            case ReplyKind.NEVER_LEFT:
                return self.allowance.never_left
            case ReplyKind.SILENT:
                return self.allowance.give_up
            case ReplyKind.HEARD if reply.status in GATEWAY_GAVE_UP:
                return self.allowance.give_up
            case ReplyKind.HEARD | ReplyKind.LOST:
                return self.allowance.complete

    async def _learn(self, ref: Ref, event: e.Observation) -> None:
        transaction = await self.ledger.current(ref)
        if not isinstance(event, e.NotFound):
            await self.ledger.record(ref, event)
        elif self._absence_counts(transaction):
            after = await self.ledger.record(ref, event)
            heard_of = any(piece.fact is Fact.ACCEPTED for piece in after.evidence)
            if absences(after) == MOST_ABSENCES and after.state in ASKED and not heard_of:
                await self.ledger.record(ref, e.WatchEnded(reason=Reason.PROBABLY_NEVER_CREATED))

    def _absence_counts(self, transaction: Transaction) -> bool:
        # The submission may still have been on its way for as long as its time-out.
        quiet_ms = self.clock.now_ms() - transaction.sent_ms - LONGEST_SUBMISSION_MS
        known = absences(transaction)
        if known >= MOST_ABSENCES:
            return False
        return quiet_ms >= (LAST_ABSENCE_MS if known == MOST_ABSENCES - 1 else FIRST_ABSENCE_MS)


def _word(event: e.QuestionEvent) -> str:
    match event:
        case e.NothingLearnt(reason=reason, detail=detail):
            return f"{reason}: {detail}" if detail else reason
        case e.QuestionRefused(detail=detail):
            return f"refused: {detail}"
        case _:
            return event.heard.word or type(event).__name__
