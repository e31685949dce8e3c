"""What is known of a transaction as a set of pieces: order and repetition do not matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.domain.facts import PAID, SETTLED, VERDICTS, Fact
from pos_app.domain.transaction import State

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from pos_app.domain.facts import Piece


def state_of(evidence: AbstractSet[Piece]) -> State:
    """Return the state that a set of evidence means.

    Silence is never failure: only a definite refusal or a named person leads to DECLINED. Two
    truths that contradict each other lead to REVIEW. Weaker evidence that comes later changes
    nothing.
    """
    facts = frozenset(piece.fact for piece in evidence)
    if facts & SETTLED:
        return _settled(evidence, facts & VERDICTS)
    if facts & VERDICTS:
        return _decided(facts)
    if Fact.CANCELLED in facts:
        return State.REVIEW if Fact.ACCEPTED in facts else State.CANCELLED
    if Fact.WATCH_ENDED in facts:
        return State.REVIEW
    if Fact.ACCEPTED in facts:
        return State.PENDING
    return _on_the_wire(evidence)


def _decided(facts: frozenset[Fact]) -> State:
    if not facts & PAID:
        return State.CANCELLED if Fact.CANCELLED in facts else State.DECLINED
    if facts & {Fact.DECLINED, Fact.CANCELLED}:
        return State.REVIEW
    return State.REFUNDED if Fact.REFUNDED in facts else State.SUCCEEDED


def _settled(evidence: AbstractSet[Piece], verdicts: frozenset[Fact]) -> State:
    last = max((piece for piece in evidence if piece.fact in SETTLED), key=lambda p: p.count)
    later = verdicts - last.seen
    if last.fact is Fact.SETTLED_UNPAID:
        return State.REVIEW if later & PAID else State.DECLINED
    if Fact.DECLINED in later:
        return State.REVIEW
    return State.REFUNDED if Fact.REFUNDED in verdicts else State.SUCCEEDED


def _on_the_wire(evidence: AbstractSet[Piece]) -> State:
    attempts = {
        fact: {piece.count for piece in evidence if piece.fact is fact}
        for fact in (Fact.SENT, Fact.NEVER_LEFT, Fact.LOST)
    }
    open_attempts = attempts[Fact.SENT] - attempts[Fact.NEVER_LEFT]
    if attempts[Fact.LOST] - attempts[Fact.NEVER_LEFT]:
        return State.UNCERTAIN
    return State.SENDING if open_attempts else State.PREPARED


def refund_is_open(evidence: AbstractSet[Piece]) -> bool:
    """Tell whether a refund was asked for and is neither proven nor ended.

    The sale stays what it is meanwhile: only the status REFUNDED proves a refund.
    """
    counts = {
        fact: {piece.count for piece in evidence if piece.fact is fact}
        for fact in (Fact.REFUND_STARTED, Fact.REFUND_ENDED)
    }
    proven = any(piece.fact is Fact.REFUNDED for piece in evidence)
    return bool(counts[Fact.REFUND_STARTED] - counts[Fact.REFUND_ENDED]) and not proven


def count_of(evidence: AbstractSet[Piece], fact: Fact) -> int:
    """Return how many pieces of that fact there are."""
    return sum(piece.fact is fact for piece in evidence)
