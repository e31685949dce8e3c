"""What to do with yesterday's unfinished business when the till starts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from pos_app.domain import events as e
from pos_app.domain.reason import Reason
from pos_app.domain.transaction import State
from pos_app.engine.ports import LostAnswer
from pos_app.engine.slices import in_slices

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pos_app.domain.transaction import Transaction
    from pos_app.engine.ledger import Ledger
    from pos_app.engine.ports import Clock, Provider

LAPSE_MS: Final = 2 * 60 * 1000
"""A prepared operation that nobody sent within this time is given up: the customer has gone."""


class Advice(StrEnum):
    """The one thing that a person should do about an operation found open."""

    SEND_OR_CANCEL = "send_or_cancel"
    NOTHING_WAS_SENT = "nothing_was_sent"
    WAIT_FOR_THE_ANSWER = "wait_for_the_answer"
    DO_NOT_REPEAT = "do_not_repeat"
    DECIDE = "decide"


ADVICE: Final[Mapping[State, Advice]] = {
    State.PREPARED: Advice.SEND_OR_CANCEL,
    State.CANCELLED: Advice.NOTHING_WAS_SENT,
    State.DECLINED: Advice.NOTHING_WAS_SENT,
    State.PENDING: Advice.WAIT_FOR_THE_ANSWER,
    State.UNCERTAIN: Advice.DO_NOT_REPEAT,
    State.REVIEW: Advice.DECIDE,
    State.SUCCEEDED: Advice.WAIT_FOR_THE_ANSWER,  # a refund of it is open
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One operation that was open when the till started, and what became of it by recovery."""

    transaction: Transaction
    was: State
    advice: Advice


async def recover(
    ledger: Ledger, providers: Mapping[str, Provider], clock: Clock
) -> Sequence[Found]:
    """Bring every open transaction into a state that can be lived with; send nothing.

    SENDING becomes UNCERTAIN (or DECLINED, where the provider's rules prove that a lost answer
    means that nothing happened); a PREPARED one that is too old lapses; the rest is asked about
    again by the watch.
    """
    found = []
    async for transaction in in_slices(ledger.open_transactions()):
        now = transaction
        if event := _event(transaction, providers, clock.now_ms()):
            now = await ledger.record(transaction.ref, event)
        found.append(Found(transaction=now, was=transaction.state, advice=ADVICE[now.state]))
    return tuple(found)


def _event(
    transaction: Transaction, providers: Mapping[str, Provider], now_ms: int
) -> e.Event | None:
    match transaction.state:
        case State.SENDING:
            provider = providers.get(transaction.order.provider)
            if provider and provider.lost_answer is LostAnswer.PROVES_NOTHING_HAPPENED:
                heard = e.Heard(source=e.Source.ANSWER)
                return e.Declined(reason=Reason.LINK_NEVER_SHOWN, heard=heard)
            return e.OutcomeUnknown(
                attempt=transaction.attempts, reason=Reason.STOPPED_WHILE_SENDING
            )
        case State.PREPARED if has_lapsed(transaction, now_ms):
            return e.Cancelled(reason=Reason.NOT_CONFIRMED_IN_TIME)
        case _:
            return None


def has_lapsed(transaction: Transaction, now_ms: int) -> bool:
    """Tell whether a prepared operation is too old to be sent without a new confirmation.

    A clock that went back counts as lapsed too: its age cannot be known.
    """
    return not 0 <= now_ms - transaction.updated_ms <= LAPSE_MS
