"""Intram's payments: opened, then ended by time, by the page or by a tester (contract B3, B4)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum, StrEnum
from typing import TYPE_CHECKING, Final

from pos_app.sandbox.records import CallbackRow, Delivery, PaymentRow
from pos_app.sandbox.settlement import why_not_sent
from pos_app.sandbox.wire import JsonObject, stringify

if TYPE_CHECKING:
    from pos_app.sandbox.settlement import World

TOKEN_LENGTH: Final = 24
REFERENCE_LENGTH: Final = 10
_MEDIAN_S: Final = 30.0
_SPREAD: Final = 0.6
_FEE_PERCENT: Final = 5
_CALLBACK_DELAY_S: Final = 1.0


class PaymentStatus(StrEnum):
    """Intram's words of 2026 (contract B4)."""

    PENDING = "PENDING"
    SUCCESS = "SUCCESS"
    CANCELED = "CANCELED"
    FAIL = "FAIL"


class FirstAnswer(Enum):
    """How payments/request answers once the payment is recorded."""

    WHOLE = "as usual"
    LOST = "connection closed without an answer"
    SERVER_ERROR = "HTTP 500"
    HTML = "a web page"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """What becomes of a payment; `status` None means that nobody pays."""

    name: str
    status: PaymentStatus | None = PaymentStatus.SUCCESS
    answer: FirstAnswer = FirstAnswer.WHOLE


PAID: Final = Ending(name="paid")
AMOUNT_ENDINGS: Final = {
    1: Ending(name="failed", status=PaymentStatus.FAIL),
    2: Ending(name="cancelled", status=PaymentStatus.CANCELED),
    3: Ending(name="web page", answer=FirstAnswer.HTML),
    4: Ending(name="answer lost", status=None, answer=FirstAnswer.LOST),
    6: Ending(name="server error", answer=FirstAnswer.SERVER_ERROR),
    7: Ending(name="nobody pays", status=None),
}
"""Key: the amount's last two digits, as in 1004. Every other amount is paid after a delay."""
_BY_NAME: Final = {ending.name: ending for ending in (PAID, *AMOUNT_ENDINGS.values())}


@dataclass(frozen=True, slots=True, kw_only=True)
class Invoice:
    """What a request asks for, from either dialect; amount in whole XOF."""

    amount: int
    store: str
    return_url: str
    cancel_url: str
    callback_url: str
    custom: str


class InvoiceError(ValueError):
    """The request lacks something that Intram wants; the text is Intram's message."""


def read_invoice(body: JsonObject) -> Invoice:
    """Read both body dialects (contract B3); the amount alone is charged, items are display."""
    invoice, store = _object(body, "invoice"), _object(body, "store")
    actions = _object(body, "actions")
    if str(invoice.get("currency", "")).upper() != "XOF":
        raise InvoiceError("Currency must be XOF")
    name = store.get("name")
    if not isinstance(name, str) or not name:
        raise InvoiceError("Store name is required")
    custom = body.get("custom_data", invoice.get("custom_datas"))
    return Invoice(
        amount=_amount(invoice.get("amount")),
        store=name,
        return_url=_url(actions, store, "return_url"),
        cancel_url=_url(actions, store, "cancel_url"),
        callback_url=_url(actions, store, "callback_url"),
        custom=json.dumps(custom),
    )


def _object(body: JsonObject, name: str) -> JsonObject:
    value = body.get(name)
    return value if isinstance(value, Mapping) else {}


def _amount(value: object) -> int:
    if isinstance(value, str) and value.isascii() and value.isdigit():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise InvoiceError("Invalid amount")
    return value


def _url(actions: JsonObject, store: JsonObject, name: str) -> str:
    value = actions.get(name) or store.get(name) or ""
    return value if isinstance(value, str) else ""


class Payments:
    """The only writer of Intram payments."""

    def __init__(self, world: World) -> None:
        """Work on this world's ledger."""
        self._world = world

    def open(self, invoice: Invoice) -> PaymentRow:
        """Record a payment that waits for its customer."""
        world = self._world
        number, now_s = world.ledger.next_payment_number(), world.clock.now_s()
        ending = AMOUNT_ENDINGS.get(invoice.amount % 100, PAID)
        delay_s = world.chance.delay_s(_MEDIAN_S, _SPREAD, "payment", number)
        row = PaymentRow(
            number=number,
            token=world.chance.hexadecimal(TOKEN_LENGTH, "token", number),
            reference=world.chance.letters(REFERENCE_LENGTH, "reference", number),
            amount=invoice.amount,
            status=PaymentStatus.PENDING,
            ending=ending.name,
            due_s=None if ending.status is None else now_s + delay_s * world.options.pace,
            created_s=now_s,
            updated_s=now_s,
            store=invoice.store,
            return_url=invoice.return_url,
            cancel_url=invoice.cancel_url,
            callback_url=invoice.callback_url,
            custom=invoice.custom,
        )
        world.ledger.put_payment(row)
        return row

    def look(self) -> None:
        """End every payment whose time has come."""
        for row in self._world.ledger.payments_due_before(self._world.clock.now_s()):
            status = ending_of(row).status
            if status is not None:
                self.end(row, status, row.due_s)

    def end(self, row: PaymentRow, status: PaymentStatus, at_s: float | None = None) -> PaymentRow:
        """Put a payment into a state; its callback follows."""
        now_s = self._world.clock.now_s()
        ended = replace(row, status=status, due_s=None, updated_s=at_s or now_s)
        self._world.ledger.put_payment(ended)
        if ended.callback_url:
            self._announce(ended, now_s)
        return ended

    def _announce(self, row: PaymentRow, now_s: float) -> None:
        refusal = why_not_sent(row.callback_url)
        self._world.ledger.put_callback(
            CallbackRow(
                number=self._world.ledger.next_callback_number(),
                transaction_id=row.token,
                url=row.callback_url,
                body=stringify({**confirmation(row, ""), "transaction_id": row.token}),
                due_s=now_s + _CALLBACK_DELAY_S * self._world.options.pace,
                attempts=0,
                delivery=Delivery.NOT_SENT if refusal else Delivery.WAITING,
                detail=refusal,
            )
        )


def ending_of(row: PaymentRow) -> Ending:
    """Return the story that the payment's amount told."""
    return _BY_NAME[row.ending]


def confirmation(row: PaymentRow, base_url: str) -> JsonObject:
    """Return the answer of confirm: the shape of 2026 with the fields of 2022 (contract B4)."""
    fees = row.amount * _FEE_PERCENT // 100
    answer: JsonObject = {
        "error": False,
        "status": row.status,
        "total_amount": row.amount,
        "message": "statut de la transaction",
        "amount": row.amount,
        "currency": "XOF",
        "account_number": "22961000000",
        "source": "MTN",
        "fees": fees,
        # The legacy API adds the fees (contract B7 no. 11).
        "net_amount": row.amount + fees,
    }
    if row.status != PaymentStatus.SUCCESS:
        return answer
    return {
        **answer,
        "customer": {
            "name": "Koffi Adjovi",
            "phone": "22961000000",
            "email": "client@example.com",
        },
        "receipt_url": f"{base_url}gate/{row.token}/receipt.pdf",
        "custom_data": json.loads(row.custom),
    }
