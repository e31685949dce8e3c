"""What can be known of a transaction: each kind of fact, and one piece of evidence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Fact(StrEnum):
    """One kind of thing that can be known; the stored words never change."""

    SENT = "sent"
    NEVER_LEFT = "never_left"
    LOST = "lost"
    CANCELLED = "cancelled"
    ACCEPTED = "accepted"
    NOT_FOUND = "not_found"
    SUCCEEDED = "succeeded"
    DECLINED = "declined"
    REFUNDED = "refunded"
    WATCH_ENDED = "watch_ended"
    SETTLED_PAID = "settled_paid"
    SETTLED_UNPAID = "settled_unpaid"
    REFUND_STARTED = "refund_started"
    REFUND_ANSWERED = "refund_answered"
    REFUND_ENDED = "refund_ended"
    CLAIM_STARTED = "claim_started"
    CLAIM_FILED = "claim_filed"
    CLAIM_ENDED = "claim_ended"
    PRINTED = "printed"
    CALLED_BACK = "called_back"


PAID: Final = frozenset({Fact.SUCCEEDED, Fact.REFUNDED})
"""The provider says that money moved, whether or not it came back."""

VERDICTS: Final = PAID | {Fact.DECLINED}
"""The provider's last words."""

HEARD: Final = VERDICTS | {Fact.ACCEPTED}
"""Anything that proves the provider has the transaction."""

SETTLED: Final = frozenset({Fact.SETTLED_PAID, Fact.SETTLED_UNPAID})


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of evidence.

    `count` tells attempts, absences, settlements, refunds, claims, prints and calls apart. `seen`
    holds, for a settlement, the verdicts that the person knew: only a later one can contradict
    them.
    """

    fact: Fact
    count: int = 0
    seen: frozenset[Fact] = frozenset()
