"""Deliberately broken tills: a simulator that does not catch each of them proves nothing."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from unittest import mock

from pos_app.domain import events as e
from pos_app.domain.reason import Reason
from pos_app.domain.transaction import State
from pos_app.engine import assembly
from pos_app.engine import recover as recovery
from pos_app.engine import submit as submitting
from pos_app.engine import till as engine
from pos_app.engine.allowance import Allowance
from pos_app.engine.ports import ReplyKind
from pos_app.journal import projection
from pos_app.providers.intech import reading_answers, reading_questions
from pos_app.providers.intech.envelope import read_envelope
from pos_app.providers.reading import MalformedError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pos_app.domain.transaction import Ref, Transaction
    from pos_app.engine.ledger import Ledger
    from pos_app.engine.ports import Clock, Provider, Reply
    from pos_app.engine.recover import Found


@dataclass(frozen=True)
class Mutant:
    """One broken till: the invariant it breaks, and what takes the place of what."""

    breaks: str
    where: object
    name: str
    replacement: Callable[..., object]


def _heard(reply: Reply) -> e.Heard:
    return e.Heard(source=e.Source.ANSWER, raw=reply.raw)


honest_submit = submitting.submit


async def _submit_again(ref: Ref, provider: Provider, ledger: Ledger) -> Transaction:
    sold = await honest_submit(ref, provider, ledger)
    if sold.state is State.UNCERTAIN:
        await provider.submit(sold)
    return sold


async def _submit_first(ref: Ref, provider: Provider, ledger: Ledger) -> Transaction:
    prepared = await ledger.current(ref)
    reply = await provider.submit(prepared)
    started = e.SendStarted(attempt=prepared.attempts + 1)
    sending = await ledger.record(ref, started, only_in=State.PREPARED)
    return await ledger.record(ref, provider.read_submission(sending, reply))


honest_recover = recovery.recover


async def _recover_by_sending(
    ledger: Ledger, providers: Mapping[str, Provider], clock: Clock
) -> Sequence[Found]:
    found = await honest_recover(ledger, providers, clock)
    for each in found:
        if each.was is State.SENDING:
            await providers[each.transaction.order.provider].submit(each.transaction)
    return found


honest_reading = reading_answers.read_submission


def _silence_is_failure(transaction: Transaction, reply: Reply) -> e.SubmissionEvent:
    if reply.kind is ReplyKind.SILENT:
        return e.Declined(reason=Reason.NO_ANSWER, heard=_heard(reply))
    return honest_reading(transaction, reply)


def _text_is_proof(transaction: Transaction, reply: Reply) -> e.SubmissionEvent:
    if reply.kind is ReplyKind.HEARD:
        try:
            envelope = read_envelope(reply)
        except MalformedError:
            return honest_reading(transaction, reply)
        if "effectuée sans erreur" in envelope.message:
            return e.Succeeded(heard=_heard(reply))
    return honest_reading(transaction, reply)


def _every_refusal_is_final(transaction: Transaction, reply: Reply) -> e.SubmissionEvent:
    event = honest_reading(transaction, reply)
    if isinstance(event, e.OutcomeUnknown) and event.reason is Reason.OPERATOR_TROUBLE:
        return e.Declined(reason=event.reason, heard=_heard(reply))
    return event


honest_question = reading_questions.read_question


def _absence_is_failure(transaction: Transaction, reply: Reply) -> e.QuestionEvent:
    event = honest_question(transaction, reply)
    if isinstance(event, e.NotFound):
        return e.Declined(reason=Reason.PROBABLY_NEVER_CREATED, heard=event.heard)
    return event


async def _forgotten_allowance(_: object) -> Allowance:
    return Allowance()


def _forget_at_once(self: Allowance, ref: Ref, now_s: float) -> None:
    log = self._logs.get(ref)
    if log and not log.in_flight:
        del self._logs[ref]


honest_leave, honest_complete = Allowance.leave, Allowance.complete


def _stamp_when_leaving(self: Allowance, ref: Ref, now_s: float) -> None:
    honest_leave(self, ref, now_s)
    self._logs[ref].note(now_s)


def _stamp_no_more(self: Allowance, ref: Ref, now_s: float) -> None:
    self._logs[ref].in_flight = 0


def _receipt_for_all(after: Transaction) -> bool:
    return after.state in {State.SUCCEEDED, State.PENDING} and not after.receipt_number


MUTANTS: Final[Mapping[str, tuple[Mutant, ...]]] = {
    "retries by itself": (Mutant("V2", engine, "submit", _submit_again),),
    "sends before it writes": (Mutant("V1", engine, "submit", _submit_first),),
    "recovers by sending again": (Mutant("V2", engine, "recover", _recover_by_sending),),
    "takes silence for failure": (
        Mutant("V4", reading_answers, "read_submission", _silence_is_failure),
    ),
    "takes the text for proof": (Mutant("V4", reading_answers, "read_submission", _text_is_proof),),
    "takes every refusal for final": (
        Mutant("V4", reading_answers, "read_submission", _every_refusal_is_final),
    ),
    "takes absence for failure": (
        Mutant("V4", reading_questions, "read_question", _absence_is_failure),
    ),
    "forgets attempts at a restart": (
        Mutant("V7", assembly, "_restored_allowance", _forgotten_allowance),
    ),
    "forgets attempts at the end": (Mutant("V7", Allowance, "forget", _forget_at_once),),
    "counts from leaving": (
        Mutant("V7", Allowance, "leave", _stamp_when_leaving),
        Mutant("V7", Allowance, "complete", _stamp_no_more),
    ),
    "gives receipts for promises": (Mutant("V6", projection, "earns_receipt", _receipt_for_all),),
}


def infected(name: str) -> ExitStack:
    """Return the context in which the till is broken in that way."""
    stack = ExitStack()
    for mutant in MUTANTS[name]:
        stack.enter_context(mock.patch.object(mutant.where, mutant.name, mutant.replacement))
    return stack


def broken_by(name: str) -> str:
    """Return the invariant that a mutant breaks."""
    return MUTANTS[name][0].breaks
