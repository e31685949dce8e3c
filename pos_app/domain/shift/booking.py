"""What an operation does to the drawer and the float, booked where it becomes certain."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.domain.transaction import State

if TYPE_CHECKING:
    from pos_app.domain.service import Direction
    from pos_app.domain.transaction import Ref


@dataclass(frozen=True, slots=True, kw_only=True)
class Booking:
    """One entry that made an operation count, or took it back.

    `seq` is that entry's number, `begun_seq` and `begun_ms` tell of the one that prepared the
    operation. `sign` is +1
    where it became SUCCEEDED and -1 where it no longer is (a refund, a contradiction). `amount`
    is in whole francs, None where the provider set it and nobody here knows it.
    """

    seq: int
    at_ms: int
    ref: Ref
    begun_seq: int
    begun_ms: int
    provider: str
    service: str
    direction: Direction
    cashier: str
    amount: int | None
    sign: int

    @property
    def drawer_francs(self) -> int:
        """What the drawer gains by it."""
        return self.sign * self.direction.drawer_sign * (self.amount or 0)

    @property
    def float_francs(self) -> int:
        """What the provider's balance gains by it, commissions apart."""
        return self.sign * self.direction.float_sign * (self.amount or 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenSale:
    """An operation whose end nobody knows yet: shown apart, never silently counted."""

    ref: Ref
    provider: str
    service: str
    direction: Direction
    amount: int | None
    state: State
    created_ms: int

    @property
    def held_francs(self) -> int:
        """The customer's cash that waits in the drawer: taken before sending, not yet sold."""
        is_taken = self.direction.drawer_sign > 0 and self.state in _CASH_TAKEN
        return (self.amount or 0) if is_taken else 0


_CASH_TAKEN = frozenset({State.SENDING, State.PENDING, State.UNCERTAIN, State.REVIEW})


def counts(state: State) -> bool:
    """Tell whether an operation in that state has moved money for certain.

    The sum of what all entries book is then a function of where the operations stand, and so of
    their evidence alone, in whatever order it came.
    """
    return state is State.SUCCEEDED


def held_francs(sales: tuple[OpenSale, ...]) -> int:
    """Return the customers' cash that waits in the drawer for open operations."""
    return sum(sale.held_francs for sale in sales)
