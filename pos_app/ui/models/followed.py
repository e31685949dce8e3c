"""One operation as Suivi needs it, whether the engine or the journal tells of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING

from pos_app.domain.transaction import FINAL, State

if TYPE_CHECKING:
    from pos_app.domain.transaction import Transaction
    from pos_app.engine.ports import Row


class Place(IntEnum):
    """In which part of the list an operation stands."""

    FOR_A_PERSON = 0
    OPEN = 1
    FINISHED = 2


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

    @property
    def place(self) -> Place:
        """Where it stands: what waits for a person is first."""
        if self.state is State.REVIEW:
            return Place.FOR_A_PERSON
        return Place.FINISHED if self.state in FINAL else Place.OPEN

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
    )


def _ms(written: str) -> int:
    return int(datetime.fromisoformat(written).timestamp() * 1000)
