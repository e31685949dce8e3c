"""The table of states: every event in every state is decided, and silence is never failure."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain import events as e
from pos_app.domain.evidence import state_of
from pos_app.domain.facts import HEARD, PAID, Fact, Piece
from pos_app.domain.lifecycle import (
    ALLOWED,
    IllegalTransitionError,
    absences,
    apply,
    open_transaction,
    piece_of,
)
from pos_app.domain.reason import Reason
from pos_app.domain.transaction import FINAL, Ref, State, Transaction
from tests.support.orders import a_transaction, an_order

ANSWER = e.Heard(source=e.Source.ANSWER, word="PENDING", reference="T1", message="bien reçu")
LATER = e.Heard(source=e.Source.QUESTION, word="SUCCESS", reference="197872")

STARTED = e.SendStarted(attempt=1)
NEVER_LEFT = e.NeverLeft(attempt=1, reason=Reason.NO_NETWORK)
UNKNOWN = e.OutcomeUnknown(attempt=1, reason=Reason.NO_ANSWER)
CANCELLED = e.Cancelled(reason=Reason.CANCELLED_BY_CASHIER, by="Awa")
ENDED = e.WatchEnded(reason=Reason.NO_FINAL_ANSWER)
PAID_BY_HAND = e.Settled(outcome=e.Outcome.PAID, by="Awa", why="vu")
UNPAID_BY_HAND = e.Settled(outcome=e.Outcome.UNPAID, by="Awa", why="vu")
ACCEPTED = e.Accepted(heard=ANSWER)
SUCCEEDED = e.Succeeded(heard=LATER)
DECLINED = e.Declined(reason=Reason.NO_ACCOUNT, heard=LATER)
REFUNDED = e.Refunded(heard=LATER)
NOT_FOUND = e.NotFound(heard=LATER)

EVENTS: tuple[e.Event, ...] = (
    STARTED,
    NEVER_LEFT,
    UNKNOWN,
    CANCELLED,
    ENDED,
    PAID_BY_HAND,
    UNPAID_BY_HAND,
    ACCEPTED,
    SUCCEEDED,
    DECLINED,
    REFUNDED,
    NOT_FOUND,
)
SENT = Piece(Fact.SENT, 1)
WAYS_THERE: dict[State, frozenset[Piece]] = {
    State.PREPARED: frozenset(),
    State.SENDING: frozenset({SENT}),
    State.PENDING: frozenset({SENT, Piece(Fact.ACCEPTED)}),
    State.UNCERTAIN: frozenset({SENT, Piece(Fact.LOST, 1)}),
    State.REVIEW: frozenset({SENT, Piece(Fact.LOST, 1), Piece(Fact.WATCH_ENDED)}),
    State.SUCCEEDED: frozenset({SENT, Piece(Fact.SUCCEEDED)}),
    State.DECLINED: frozenset({SENT, Piece(Fact.DECLINED)}),
    State.CANCELLED: frozenset({Piece(Fact.CANCELLED)}),
    State.REFUNDED: frozenset({SENT, Piece(Fact.SUCCEEDED), Piece(Fact.REFUNDED)}),
}


def in_state(state: State) -> Transaction:
    return replace(a_transaction(state), evidence=WAYS_THERE[state], attempts=1)


@pytest.mark.parametrize("state", State)
def test_every_state_is_what_its_evidence_says(state: State) -> None:
    assert state_of(WAYS_THERE[state]) is state


@pytest.mark.parametrize(("state", "event"), list(itertools.product(State, EVENTS)))
def test_every_event_in_every_state_is_decided(state: State, event: e.Event) -> None:
    before = in_state(state)
    if isinstance(event, get_args(e.Act)) and state not in ALLOWED[type(event)]:
        with pytest.raises(IllegalTransitionError):
            apply(before, event, 5)
        return
    after = apply(before, event, 5)
    assert after.state is state_of(before.evidence | {piece_of(before, event)})
    if after is not before:
        assert after.updated_ms == 5
        if after.state in {State.DECLINED, State.UNCERTAIN, State.REVIEW, State.CANCELLED}:
            assert after.reason is not None or after.state is state, "a reason is always told"


@pytest.mark.parametrize(("state", "event"), list(itertools.product(sorted(FINAL), EVENTS)))
def test_a_final_state_is_left_only_for_a_refund_or_a_person(state: State, event: e.Event) -> None:
    try:
        after = apply(in_state(state), event, 5).state
    except IllegalTransitionError:
        return
    if after is not state:
        assert after is State.REVIEW or (state, after) == (State.SUCCEEDED, State.REFUNDED)


def test_silence_never_becomes_failure() -> None:
    speakers = set()
    for state, event in itertools.product(State, EVENTS):
        try:
            after = apply(in_state(state), event, 5)
        except IllegalTransitionError:
            continue
        if after.state is State.DECLINED and state is not State.DECLINED:
            speakers.add(type(event))
    assert speakers == {e.Declined, e.Settled}


def test_every_state_that_is_not_final_can_be_left() -> None:
    for state in set(State) - FINAL:
        assert any(leaves(state, event) for event in EVENTS), state


def leaves(state: State, event: e.Event) -> bool:
    try:
        return apply(in_state(state), event, 5).state is not state
    except IllegalTransitionError:
        return False


SIX_PIECES = (
    SENT,
    Piece(Fact.LOST, 1),
    Piece(Fact.ACCEPTED),
    Piece(Fact.NOT_FOUND, 1),
    Piece(Fact.SUCCEEDED),
    Piece(Fact.REFUNDED),
)


@pytest.mark.parametrize("last", [Fact.REFUNDED, Fact.DECLINED])
def test_all_720_orders_of_six_pieces_give_the_same_state(last: Fact) -> None:
    pieces = (*SIX_PIECES[:-1], Piece(last))
    states = set()
    for order in itertools.permutations(pieces):
        evidence: frozenset[Piece] = frozenset()
        for piece in order:
            evidence |= {piece}
        states.add(state_of(evidence))
    assert states == {State.REFUNDED if last is Fact.REFUNDED else State.REVIEW}


OBSERVED = (ACCEPTED, SUCCEEDED, DECLINED, REFUNDED, NOT_FOUND)


@given(st.permutations(OBSERVED), st.lists(st.sampled_from(OBSERVED), max_size=4))
def test_what_is_observed_commutes_and_repeats_without_effect(
    order: list[e.Observation], again: list[e.Observation]
) -> None:
    transaction = in_state(State.SENDING)
    for event in (*order, *again):
        transaction = apply(transaction, event, 5)
    assert transaction.state is State.REVIEW


@given(st.sets(st.sampled_from([Piece(fact, 1) for fact in Fact])))
def test_only_the_providers_word_or_a_person_decides(evidence: set[Piece]) -> None:
    facts = {piece.fact for piece in evidence}
    state = state_of(evidence)
    if state is State.DECLINED:
        assert facts & {Fact.DECLINED, Fact.SETTLED_UNPAID}
    if state in {State.SUCCEEDED, State.REFUNDED}:
        assert facts & (PAID | {Fact.SETTLED_PAID})
    if facts & HEARD:
        assert state not in {State.PREPARED, State.SENDING, State.UNCERTAIN}
    if state is State.CANCELLED:
        assert not facts & PAID
        assert Fact.ACCEPTED not in facts or Fact.DECLINED in facts


def test_a_second_attempt_is_told_apart_from_the_first() -> None:
    transaction = a_transaction()
    for event in (STARTED, NEVER_LEFT):
        transaction = apply(transaction, event, 1)
    assert (transaction.state, transaction.reason) == (State.PREPARED, Reason.NO_NETWORK)
    transaction = apply(transaction, e.SendStarted(attempt=2), 2)
    assert (transaction.state, transaction.reason) == (State.SENDING, None)
    unknown = e.OutcomeUnknown(attempt=2, reason=Reason.NO_ANSWER)
    assert apply(transaction, unknown, 3).state is State.UNCERTAIN


def test_the_submissions_own_reference_stays() -> None:
    pending = apply(in_state(State.SENDING), ACCEPTED, 1)
    assert (pending.reference, pending.message) == ("T1", "bien reçu")
    done = apply(pending, SUCCEEDED, 2)
    assert (done.reference, done.message) == ("T1", "bien reçu")
    first_heard_by_asking = apply(in_state(State.UNCERTAIN), SUCCEEDED, 2)
    assert first_heard_by_asking.reference == "197872"
    asked_first = apply(in_state(State.UNCERTAIN), e.Accepted(heard=LATER), 2)
    assert apply(asked_first, e.Succeeded(heard=ANSWER), 3).reference == "T1"


def test_what_was_added_first_stays() -> None:
    link = replace(ANSWER, extras=(("deepLinkUrl", "https://a"),))
    pending = apply(in_state(State.SENDING), e.Accepted(heard=link), 1)
    other = replace(LATER, extras=(("deepLinkUrl", "https://b"), ("kwh", "3")))
    done = apply(pending, e.Succeeded(heard=other), 2)
    assert dict(done.extras) == {"deepLinkUrl": "https://a", "kwh": "3"}


def test_a_person_decides_until_the_provider_contradicts() -> None:
    review = in_state(State.REVIEW)
    unpaid = apply(review, UNPAID_BY_HAND, 1)
    assert unpaid.state is State.DECLINED
    assert apply(unpaid, DECLINED, 2).state is State.DECLINED
    back = apply(unpaid, SUCCEEDED, 2)
    assert (back.state, back.reason) == (State.REVIEW, Reason.CONTRADICTION)
    paid = apply(back, PAID_BY_HAND, 3)
    assert paid.state is State.SUCCEEDED
    assert apply(paid, REFUNDED, 4).state is State.REFUNDED
    assert apply(paid, DECLINED, 4).state is State.REVIEW


def test_absence_is_counted_to_three() -> None:
    transaction = in_state(State.UNCERTAIN)
    for seen in (1, 2, 3, 3):
        transaction = apply(transaction, NOT_FOUND, 1)
        assert absences(transaction) == seen
        assert transaction.state is State.UNCERTAIN
    assert apply(transaction, NOT_FOUND, 9) is transaction


def test_an_order_opens_a_transaction() -> None:
    opened = open_transaction(Ref("T01A1"), e.Prepared(order=an_order()), 7)
    assert (opened.state, opened.created_ms, opened.updated_ms) == (State.PREPARED, 7, 7)
