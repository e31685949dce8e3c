"""MoneyGram: what its two look-ups tell before any money moves."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal


class Pickup(StrEnum):
    """Whether a transfer can be paid out now."""

    READY = "ready"
    ALREADY_PAID = "already_paid"
    CANCELLED = "cancelled"
    REFUNDED = "refunded"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """A transfer that waits for its receiver (contract A9). Amounts are exact.

    `status` is MoneyGram's word; `details` the rest of the answer, plain text, in its order.
    """

    reference: str
    pickup: Pickup
    status: str
    sender: str
    receiver: str
    amount: Decimal
    currency: str
    details: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """What sending would cost, until `expires_ms` (ms UTC)."""

    amount: Decimal
    fees: Decimal
    total: Decimal
    received: Decimal
    received_currency: str
    rate: Decimal
    session: str
    expires_ms: int
