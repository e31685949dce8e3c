"""One operation as Suivi needs it, whether the engine or the journal tells of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from pos_app.domain.transaction import FINAL, State

if TYPE_CHECKING:
    from pos_app.domain.transaction import Transaction
    from pos_app.engine.ports import Row


class Place(IntEnum):
    """In which part of the list an operation stands."""

    FOR_A_PERSON = 0
    OPEN = 1
    CLAIMED = 2
    FINISHED = 3


CLAIM_KEPT_MS: Final = 60 * 86_400_000
"""So long a claim stays in sight: no answer of the provider ever ends it but a refund."""

CLAIM_OLD_MS: Final = 3 * 86_400_000
"""A claim older than this stands out: the provider is to be rung up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Followed:
    """One operation as this list needs it; times are milliseconds since 1970, UTC."""

    number: int
    ref: str
    state: State
    service: str
    direction: str
    phone: str
    amount: int | None
    reference: str
    receipt: str
    reason: str
    created_ms: int
    updated_ms: int
    claim_ms: int = 0

    @property
    def place(self) -> Place:
        """Where it stands: what waits for a person is first."""
        if self.state is State.REVIEW:
            return Place.FOR_A_PERSON
        if self.state not in FINAL:
            return Place.OPEN
        is_claimed = self.claim_ms and self.state is not State.REFUNDED
        return Place.CLAIMED if is_claimed else Place.FINISHED

    def is_past(self, now_ms: int, finished_ms: int) -> bool:
        """Tell whether it has been finished, or claimed, for so long that it is let go."""
        if self.place is Place.CLAIMED:
            return self.claim_ms < now_ms - CLAIM_KEPT_MS
        return self.place is Place.FINISHED and self.updated_ms < now_ms - finished_ms

    @property
    def order(self) -> tuple[int, int]:
        """By what the list is sorted: by its part, newest first within."""
        return self.place, -self.number

    def fits(self, search: str) -> bool:
        """Tell whether it ends in these digits, or holds them as a reference."""
        bare = search.replace(" ", "").casefold()
        texts = (self.reference, self.ref, self.receipt)
        return self.phone.endswith(bare) or any(bare in text.casefold() for text in texts)


def followed(transaction: Transaction) -> Followed:
    """Return an operation of the engine as this list needs it."""
    order = transaction.order
    return Followed(
        number=transaction.number,
        ref=transaction.ref,
        state=transaction.state,
        service=order.service,
        direction=order.direction.word,
        phone=order.phone.e164 if order.phone else next(iter(order.fields.values()), ""),
        amount=order.amount.francs if order.amount else None,
        reference=transaction.reference,
        receipt=transaction.receipt_number,
        reason=transaction.reason or "",
        created_ms=transaction.created_ms,
        updated_ms=transaction.updated_ms,
        claim_ms=transaction.claim_ms,
    )


def followed_row(row: Row) -> Followed:
    """Return a row of the journal as this list needs it."""
    return Followed(
        number=row.number,
        ref=row.ref,
        state=State(row.state),
        service=row.service,
        direction=row.direction,
        phone=row.phone,
        amount=row.amount,
        reference=row.provider_reference,
        receipt=row.receipt_number,
        reason=row.reason,
        created_ms=_ms(row.created_at),
        updated_ms=_ms(row.updated_at),
        claim_ms=row.claim_ms,
    )


def _ms(written: str) -> int:
    return int(datetime.fromisoformat(written).timestamp() * 1000)
