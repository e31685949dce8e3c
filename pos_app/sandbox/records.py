"""The rows of the sandbox's ledger, as values that tests compare with the till's journal."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal  # noqa: TC003 - read at run time for the column types
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class TransactionRow:
    """One operation as the provider sees it; times in wall seconds, money in XOF."""

    number: int
    transaction_id: str
    external_id: str
    service: str
    phone: str
    recipient: str
    amount: int
    commission: Decimal
    status: str
    error_id: int | None
    error_code: str
    error_message: str
    outcome: str
    next_step: int
    due_s: float | None
    created_s: float
    updated_s: float
    expires_s: float
    balance_before: Decimal
    balance_after: Decimal
    sub_service_id: str
    callback_url: str
    success_url: str
    error_url: str
    data: str
    bill_reference: str
    extras: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryRow:
    """One change of state."""

    transaction_id: str
    at_s: float
    status: str
    error_code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MovementRow:
    """One effect on the merchant's float; negative takes from it."""

    transaction_id: str
    at_s: float
    amount: Decimal
    balance: Decimal


class Delivery(StrEnum):
    """What became of a callback."""

    WAITING = "waiting"
    DELIVERED = "delivered"
    GIVEN_UP = "given up"
    NOT_SENT = "not sent"


@dataclass(frozen=True, slots=True, kw_only=True)
class CallbackRow:
    """One callback to a merchant; `due_s` is when it is tried next."""

    number: int
    transaction_id: str
    url: str
    body: str
    due_s: float
    attempts: int
    delivery: str
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedRow:
    """One callback that reached the sandbox's own sink."""

    at_s: float
    headers: str
    body: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimRow:
    """One claim on a transaction."""

    number: int
    transaction_id: str
    subject: str
    message: str
    reference: str
    opened_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentRow:
    """One Intram payment; `token` has 24 hex characters, `reference` 10 (contract B3, B4)."""

    number: int
    token: str
    reference: str
    amount: int
    status: str
    ending: str
    due_s: float | None
    created_s: float
    updated_s: float
    store: str
    return_url: str
    cancel_url: str
    callback_url: str
    custom: str
