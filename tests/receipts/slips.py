"""Transactions and shops that the tests of receipts share."""

# ruff: noqa: RUF001 - French has these characters, and printers have not

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pos_app.domain import events as e
from pos_app.domain.lifecycle import apply, open_transaction
from pos_app.domain.money import Money
from pos_app.domain.order import Order
from pos_app.domain.phone import PhoneNumber
from pos_app.domain.service import Direction, Family, Field, FieldKind, Service
from pos_app.domain.transaction import Ref
from pos_app.receipts.text import PrintFacts, ShopFacts, receipt
from pos_app.texts.catalogue import Language, load_texts

if TYPE_CHECKING:
    from pos_app.domain.transaction import Transaction
    from pos_app.receipts.parts import Slip

MORNING_MS: Final = 1_795_334_400_000
"""2026-11-22T08:00:00Z."""

HEAD: Final = "3f2a91bc77d01e55" + "0" * 48
REF: Final = Ref("T01A01M7YJ0000K3QYKP5HH7XWCAFE42")
CODES: Final = "1234 5678 9012 3456 7890\n09876543210987654321"
WOYOFAL: Final = Service(
    code="WOYOFAL_SN_BILL_RELOAD",
    provider="intech",
    name="Woyofal",
    family=Family.RELOAD,
    direction=Direction.SALE,
    fields=(Field(name="billAccountNumber", kind=FieldKind.ACCOUNT, label="field.phone"),),
)
SHOP: Final = ShopFacts(
    name="Chez Awa – l’œil du marché",
    till="T01",
    footer="Merci, à bientôt !\nRéclamations : 33 800 00 00",
)
TEXTS: Final = load_texts(Language.FRENCH)


def prepared(**changes: object) -> Transaction:
    order = Order(
        provider="intech",
        service="WOYOFAL_SN_BILL_RELOAD",
        direction=Direction.SALE,
        phone=PhoneNumber("+221771234567"),
        amount=Money(25_000),
        fields={"billAccountNumber": "01234567890", "firstName": "Aïssatou"},
        cashier="Élisé",
    )
    order = replace(order, **changes)  # type: ignore[arg-type] # a test may change any field
    return open_transaction(REF, e.Prepared(order=order), MORNING_MS)


def after(transaction: Transaction, *events: e.Event) -> Transaction:
    for event in events:
        transaction = apply(transaction, event, transaction.updated_ms + 1_000)
    return transaction


def sold(**changes: object) -> Transaction:
    heard = e.Heard(
        source=e.Source.ANSWER,
        word="SUCCESS",
        reference="TX1",
        extras=(("woyofalCode", CODES), ("woyofalKwh", "137.4")),
    )
    sent = after(prepared(**changes), e.SendStarted(attempt=1), e.Succeeded(heard=heard))
    return replace(sent, receipt_number="T01A-2026-000123")


def slip_of(
    transaction: Transaction, shop: ShopFacts = SHOP, copy: int = 1, head: str = HEAD
) -> Slip:
    facts = PrintFacts(copy=copy, head=head, service=WOYOFAL)
    return receipt(transaction, shop, facts, TEXTS)
