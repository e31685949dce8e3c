"""One operation of the till and where it stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.domain.facts import Piece
    from pos_app.domain.order import Order
    from pos_app.domain.reason import Reason

Ref = NewType("Ref", str)
"""Our own id of a transaction, the provider's `externalTransactionId`: the key everywhere."""


class State(StrEnum):
    """Where a transaction stands. The stored words never change: other programs read them."""

    PREPARED = "PREPARED"
    SENDING = "SENDING"
    PENDING = "PENDING"
    UNCERTAIN = "UNCERTAIN"
    REVIEW = "REVIEW"
    SUCCEEDED = "SUCCEEDED"
    DECLINED = "DECLINED"
    CANCELLED = "CANCELLED"
    REFUNDED = "REFUNDED"


FINAL = frozenset({State.SUCCEEDED, State.DECLINED, State.CANCELLED, State.REFUNDED})
"""States that only a contradiction, or a refund, can leave."""

ASKED = frozenset({State.PENDING, State.UNCERTAIN})
"""States in which the till asks the provider by itself."""

UNSETTLED = frozenset({State.SENDING, State.PENDING, State.UNCERTAIN})
"""States that `--until-settled` waits out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Transaction:
    """An order and all that is known of it.

    `number` counts transactions in the journal from 1, without gaps; 0 before the journal has it.
    `attempts` counts sendings begun. Times are milliseconds since 1970, UTC. `reference` is the
    provider's id as received, `message` its own text (plain text, never trusted), `extras` what
    else it added (deep link, recharge code) by wire name. `refund_ms` is when the last refund of
    it was asked for, `claim` the provider's name for the last claim about it; 0 and empty: never.
    `lasted_ms` is how long it took by the provider's own clock, 0 where it did not say.
    """

    ref: Ref
    order: Order
    state: State
    evidence: frozenset[Piece] = frozenset()
    attempts: int = 0
    number: int = 0
    reason: Reason | None = None
    message: str = ""
    reference: str = ""
    receipt_number: str = ""
    extras: Mapping[str, str] = field(default_factory=dict)
    created_ms: int = 0
    updated_ms: int = 0
    sent_ms: int = 0
    refund_ms: int = 0
    claim: str = ""
    claim_ms: int = 0
    lasted_ms: int = 0
