"""A transaction as columns of the table `sale`, and back."""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from pos_app.domain.facts import Fact, Piece
from pos_app.domain.lifecycle import is_open
from pos_app.domain.money import Money
from pos_app.domain.order import Order
from pos_app.domain.phone import PhoneNumber
from pos_app.domain.reason import Reason
from pos_app.domain.transaction import Ref, State, Transaction
from pos_app.engine.ports import Row
from pos_app.journal.chain import canonical
from pos_app.journal.codec import DIRECTIONS, storable
from pos_app.journal.moment import written

if TYPE_CHECKING:
    from collections.abc import Sequence

CURRENCY: Final = "XOF"
"""The only one that the domain's whole francs mean."""

SALE: Final = (
    "number",
    "ref",
    "provider",
    "service",
    "direction",
    "phone",
    "amount",
    "cashier",
    "fields",
    "state",
    "reason",
    "message",
    "provider_reference",
    "receipt_number",
    "extras",
    "evidence",
    "attempts",
    "created_ms",
    "updated_ms",
    "sent_ms",
    "refund_ms",
    "claim",
    "claim_ms",
    "lasted_ms",
    "open",
)
"""The columns that a transaction is made of, in the order of `values` and `transaction`."""

SALE_LIST: Final = ", ".join(SALE)
SELECT_SALE: Final = f"SELECT {SALE_LIST} FROM sale"  # noqa: S608 - our own names, no value

ROW_LIST: Final = (
    "number, ref, provider, service, direction, phone, amount, currency, state, reason, "
    "provider_reference, receipt_number, cashier, claim_ms, created_ms, updated_ms"
)


def values(transaction: Transaction) -> tuple[str | int | None, ...]:
    """Return a transaction's columns in the order of `SALE`."""
    extras = {storable(name): storable(text) for name, text in transaction.extras.items()}
    return (
        transaction.number,
        transaction.ref,
        *order_values(transaction.order),
        transaction.state.value,
        transaction.reason.value if transaction.reason else "",
        storable(transaction.message),
        storable(transaction.reference),
        transaction.receipt_number,
        canonical(extras),
        evidence_text(transaction.evidence),
        transaction.attempts,
        transaction.created_ms,
        transaction.updated_ms,
        transaction.sent_ms,
        transaction.refund_ms,
        storable(transaction.claim),
        transaction.claim_ms,
        transaction.lasted_ms,
        int(is_open(transaction)),
    )


def order_values(order: Order) -> tuple[str | int | None, ...]:
    """Return the columns that an order fills, in the order of `SALE`."""
    texts = {name: storable(text) for name, text in order.fields.items()}
    return (
        order.provider,
        order.service,
        order.direction.word,
        order.phone.e164 if order.phone else "",
        order.amount.francs if order.amount else None,
        storable(order.cashier),
        canonical(texts),
    )


def transaction(columns: Sequence[Any]) -> Transaction:
    """Return the transaction that a row of `SALE` holds."""
    row = dict(zip(SALE, columns, strict=True))
    order = Order(
        provider=row["provider"],
        service=row["service"],
        direction=DIRECTIONS[row["direction"]],
        phone=PhoneNumber(row["phone"]) if row["phone"] else None,
        amount=None if row["amount"] is None else Money(row["amount"]),
        fields=MappingProxyType(json.loads(row["fields"])),
        cashier=row["cashier"],
    )
    return Transaction(
        ref=Ref(row["ref"]),
        order=order,
        state=State(row["state"]),
        evidence=read_evidence(row["evidence"]),
        attempts=row["attempts"],
        number=row["number"],
        reason=Reason(row["reason"]) if row["reason"] else None,
        message=row["message"],
        reference=row["provider_reference"],
        receipt_number=row["receipt_number"],
        extras=MappingProxyType(json.loads(row["extras"])),
        created_ms=row["created_ms"],
        updated_ms=row["updated_ms"],
        sent_ms=row["sent_ms"],
        refund_ms=row["refund_ms"],
        claim=row["claim"],
        claim_ms=row["claim_ms"],
        lasted_ms=row["lasted_ms"],
    )


def list_row(columns: Sequence[Any]) -> Row:
    """Return the list's row that columns of `ROW_LIST` hold."""
    *texts, created_ms, updated_ms = columns
    names = ROW_LIST.split(", ")[: len(texts)]
    return Row(
        **dict(zip(names, texts, strict=True)),
        created_at=written(created_ms),
        updated_at=written(updated_ms),
    )


def evidence_text(evidence: frozenset[Piece]) -> str:
    """Return evidence as one sorted line: `sent.1 settled_paid.1=declined`."""
    return " ".join(sorted(map(_piece_text, evidence)))


def _piece_text(piece: Piece) -> str:
    count = f".{piece.count}" if piece.count else ""
    seen = f"={','.join(sorted(piece.seen))}" if piece.seen else ""
    return f"{piece.fact}{count}{seen}"


def read_evidence(text: str) -> frozenset[Piece]:
    """Return the evidence that `evidence_text` wrote."""
    return frozenset(map(_read_piece, text.split()))


def _read_piece(text: str) -> Piece:
    what, _, seen = text.partition("=")
    fact, _, count = what.partition(".")
    return Piece(Fact(fact), int(count or 0), frozenset(map(Fact, filter(None, seen.split(",")))))
