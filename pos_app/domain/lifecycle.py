"""The life of a transaction: every change of state happens in `apply`, and nowhere else.

Rule 1: the state is a function of the set of evidence (`evidence.state_of`).
Rule 2: this module knows no provider, no clock and no screen.
Rule 3: silence is never failure.
"""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from pos_app.domain import events as e
from pos_app.domain.evidence import count_of, refund_is_open, state_of
from pos_app.domain.facts import SETTLED, VERDICTS, Fact, Piece
from pos_app.domain.reason import Reason
from pos_app.domain.transaction import ASKED, FINAL, State, Transaction

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.domain.transaction import Ref

ALLOWED: Final[Mapping[type[e.Act], frozenset[State]]] = {
    e.SendStarted: frozenset({State.PREPARED}),
    e.NeverLeft: frozenset(State) - {State.PREPARED, State.CANCELLED},
    e.OutcomeUnknown: frozenset(State) - {State.PREPARED, State.CANCELLED},
    e.Cancelled: frozenset({State.PREPARED}),
    e.WatchEnded: frozenset({State.PENDING, State.UNCERTAIN}),
    e.Settled: frozenset({State.REVIEW}),
}
"""In which states our own side may do what. What the provider says is allowed in every state."""

AFTERCARE_ALLOWED: Final[Mapping[type[e.Aftercare], frozenset[State]]] = {
    e.RefundStarted: frozenset({State.SUCCEEDED}),
    e.ClaimStarted: frozenset(State) - {State.PREPARED, State.SENDING, State.CANCELLED},
}
"""What may be begun afterwards; answers to it may come in any state."""

ATTEMPTED: Final[Mapping[type[e.Event], Fact]] = {
    e.SendStarted: Fact.SENT,
    e.NeverLeft: Fact.NEVER_LEFT,
    e.OutcomeUnknown: Fact.LOST,
    e.RefundStarted: Fact.REFUND_STARTED,
    e.RefundAnswered: Fact.REFUND_ANSWERED,
    e.RefundEnded: Fact.REFUND_ENDED,
    e.ClaimStarted: Fact.CLAIM_STARTED,
    e.ClaimFiled: Fact.CLAIM_FILED,
    e.ClaimEnded: Fact.CLAIM_ENDED,
}
"""What is known of one attempt to send, to refund or to claim."""

SAID_ONCE: Final[Mapping[type[e.Event], Fact]] = {
    e.Cancelled: Fact.CANCELLED,
    e.WatchEnded: Fact.WATCH_ENDED,
    e.Accepted: Fact.ACCEPTED,
    e.Succeeded: Fact.SUCCEEDED,
    e.Declined: Fact.DECLINED,
    e.Refunded: Fact.REFUNDED,
}
"""What is as true when it is heard a second time."""

SETTLEMENT: Final[Mapping[e.Outcome, Fact]] = {
    e.Outcome.PAID: Fact.SETTLED_PAID,
    e.Outcome.UNPAID: Fact.SETTLED_UNPAID,
}

PERMITTED: Final[Mapping[type, frozenset[State]]] = {**ALLOWED, **AFTERCARE_ALLOWED}

MOST_ABSENCES: Final = 3
"""How many "not found" answers are kept as evidence: the third one decides (see `engine`)."""


class IllegalTransitionError(AssertionError):
    """Our own code, not a provider, asked for an impossible change."""


def open_transaction(ref: Ref, event: e.Prepared, at_ms: int) -> Transaction:
    """Return the transaction that a confirmed order begins."""
    return Transaction(
        ref=ref, order=event.order, state=State.PREPARED, created_ms=at_ms, updated_ms=at_ms
    )


def apply(transaction: Transaction, event: e.Event, at_ms: int) -> Transaction:
    """Return the transaction as it is after `event`.

    Returns `transaction` itself when the event adds no evidence (a repetition): nothing is to be
    recorded then. Raises IllegalTransitionError when our own side does what the state forbids.
    """
    _refuse_impossible(transaction, event)
    piece = piece_of(transaction, event)
    if piece in transaction.evidence:
        return transaction
    evidence = transaction.evidence | {piece}
    state = state_of(evidence)
    changed = replace(transaction, evidence=evidence, state=state, updated_ms=at_ms)
    if isinstance(event, e.Aftercare):
        return _cared_for(transaction, changed, event, at_ms)
    changed = replace(changed, reason=_reason(transaction, event, state))
    if isinstance(event, e.SendStarted):
        return replace(changed, attempts=event.attempt, sent_ms=at_ms)
    heard = getattr(event, "heard", None)
    return _with_words(changed, heard) if heard else changed


def _refuse_impossible(transaction: Transaction, event: e.Event) -> None:
    allowed = PERMITTED.get(type(event))
    if allowed is not None and transaction.state not in allowed:
        raise IllegalTransitionError(f"{transaction.state}: {type(event).__name__}")
    if isinstance(event, e.RefundStarted) and refund_is_open(transaction.evidence):
        raise IllegalTransitionError("a refund of this sale is open")


def _cared_for(
    before: Transaction, transaction: Transaction, event: e.Aftercare, at_ms: int
) -> Transaction:
    match event:
        case e.RefundStarted():
            return replace(transaction, refund_ms=at_ms)
        case e.Printed() | e.CalledBack():
            # Neither paper nor hearsay changes the operation: its own time stays.
            return replace(transaction, updated_ms=before.updated_ms)
        case e.ClaimFiled(heard=heard):
            return replace(transaction, claim=heard.reference, claim_ms=at_ms)
        case _:
            return transaction


def piece_of(transaction: Transaction, event: e.Event) -> Piece:
    """Return the piece of evidence that an event adds to a transaction."""
    match event:
        case e.NotFound():
            return Piece(Fact.NOT_FOUND, min(absences(transaction) + 1, MOST_ABSENCES))
        case e.Settled(outcome=outcome):
            facts = frozenset(piece.fact for piece in transaction.evidence)
            return Piece(SETTLEMENT[outcome], _settlements(transaction) + 1, facts & VERDICTS)
        case e.Printed(copy=copy):
            return Piece(Fact.PRINTED, copy)
        case e.CalledBack(call=call):
            return Piece(Fact.CALLED_BACK, call)
        case _ if type(event) in SAID_ONCE:
            return Piece(SAID_ONCE[type(event)])
        case _:
            return Piece(ATTEMPTED[type(event)], getattr(event, "attempt", 0))


def copies(transaction: Transaction) -> int:
    """Return how many copies of its receipt were printed."""
    return count_of(transaction.evidence, Fact.PRINTED)


def calls(transaction: Transaction) -> int:
    """Return how many different unproven callbacks are known about it."""
    return count_of(transaction.evidence, Fact.CALLED_BACK)


def absences(transaction: Transaction) -> int:
    """Return how often the provider said that it does not know our id, at most three."""
    return count_of(transaction.evidence, Fact.NOT_FOUND)


def is_asked(transaction: Transaction) -> bool:
    """Tell whether the till asks about it by itself: it is open, or a refund of it is."""
    return transaction.state in ASKED or (
        transaction.state is State.SUCCEEDED and refund_is_open(transaction.evidence)
    )


def is_open(transaction: Transaction) -> bool:
    """Tell whether something about it is not at its end."""
    return transaction.state not in FINAL or is_asked(transaction)


def asked_since_ms(transaction: Transaction) -> int:
    """Return since when answers can be expected: the sending, or the refund that is open."""
    return transaction.refund_ms if transaction.state in FINAL else transaction.sent_ms


def _settlements(transaction: Transaction) -> int:
    return sum(piece.fact in SETTLED for piece in transaction.evidence)


def _reason(before: Transaction, event: e.Observation | e.Act, state: State) -> Reason | None:
    if state is State.REVIEW and not isinstance(event, e.WatchEnded):
        return before.reason if before.state is State.REVIEW else Reason.CONTRADICTION
    match event:
        case e.Settled(outcome=outcome):
            paid = outcome is e.Outcome.PAID
            return Reason.SETTLED_PAID if paid else Reason.SETTLED_UNPAID
        case e.Succeeded() | e.Refunded() | e.Accepted() | e.SendStarted():
            return None if state is not before.state else before.reason
        case e.NotFound():
            return before.reason
        case _ if state is before.state and state in FINAL:
            return before.reason
        case _:
            return event.reason


def _with_words(transaction: Transaction, heard: e.Heard) -> Transaction:
    extras = dict(heard.extras) | dict(transaction.extras)
    # A status answer's id may be another thing than the submission's (contract A7): the first
    # one that came with the submission stays.
    first = heard.reference if heard.source is e.Source.ANSWER else ""
    return replace(
        transaction,
        message=heard.message or transaction.message,
        reference=first or transaction.reference or heard.reference,
        extras=MappingProxyType(extras),
        lasted_ms=heard.lasted_ms or transaction.lasted_ms,
    )
