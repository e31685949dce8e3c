"""The JSON that other programs rely on: names and meanings here never change."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, TypeAlias

from pos_app.cli.moments import iso

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.bill import Bill
    from pos_app.domain.transaction import Transaction
    from pos_app.domain.transfer import Incoming, Quote
    from pos_app.engine.ports import Entry, Question, Row, Timeline

Json: TypeAlias = Mapping[str, object]
"""One JSON object."""

CURRENCY = "XOF"


def operation(transaction: Transaction) -> Json:
    """Return what `operate` prints. Absent texts are empty, an absent amount is null."""
    order = transaction.order
    return {
        "ref": transaction.ref,
        "state": transaction.state.value,
        "reason": transaction.reason.value if transaction.reason else "",
        "message": transaction.message,
        "provider_reference": transaction.reference,
        "receipt_number": transaction.receipt_number,
        "amount": order.amount.francs if order.amount else None,
        "service": order.service,
        "extras": dict(transaction.extras),
    }


def columns(transaction: Transaction) -> Json:
    """Return a transaction as the columns of the journal's `transaction_view`."""
    order = transaction.order
    return {
        "ref": transaction.ref,
        "provider": order.provider,
        "service": order.service,
        "direction": order.direction.word,
        "phone": order.phone.e164 if order.phone else "",
        "amount": order.amount.francs if order.amount else None,
        "currency": CURRENCY,
        "state": transaction.state.value,
        "reason": transaction.reason.value if transaction.reason else "",
        "provider_reference": transaction.reference,
        "receipt_number": transaction.receipt_number,
        "cashier": order.cashier,
        "created_at": iso(transaction.created_ms),
        "updated_at": iso(transaction.updated_ms),
    }


def bill(found: Bill) -> Json:
    """Return one bill that is due."""
    return {
        "reference": found.reference,
        "amount": found.amount.francs,
        "currency": CURRENCY,
        "name": found.name,
        "due": found.due,
        "details": _pairs(found.details),
    }


def incoming(found: Incoming) -> Json:
    """Return a transfer that waits; its amount is a text, as exact as it was told."""
    return {
        "reference": found.reference,
        "pickup": found.pickup.value,
        "status": found.status,
        "sender": found.sender,
        "receiver": found.receiver,
        "amount": str(found.amount),
        "currency": found.currency,
        "details": _pairs(found.details),
    }


def quote(found: Quote) -> Json:
    """Return what sending would cost; amounts are texts, as exact as they were told."""
    return {
        "amount": str(found.amount),
        "fees": str(found.fees),
        "total": str(found.total),
        "currency": CURRENCY,
        "received": str(found.received),
        "received_currency": found.received_currency,
        "rate": str(found.rate),
        "session": found.session,
        "expires_at": iso(found.expires_ms),
    }


def _pairs(details: Sequence[tuple[str, str]]) -> Sequence[Json]:
    return [{"label": label, "value": value} for label, value in details]


def row(found: Row) -> Json:
    """Return a list's row as the columns of `transaction_view`."""
    values = asdict(found)
    del values["number"]  # its place in this file, which means nothing outside
    del values["claim_ms"]  # of its timeline; the view's columns are promised to other programs
    return values


def timeline(found: Timeline) -> Json:
    """Return a transaction with everything that happened to it, oldest first."""
    return {
        **columns(found.transaction),
        "message": found.transaction.message,
        "extras": dict(found.transaction.extras),
        "entries": [_entry(each) for each in found.entries],
        "questions": [_question(each) for each in found.questions],
    }


def _entry(entry: Entry) -> Json:
    return {
        "seq": entry.seq,
        "at": entry.at,
        "kind": entry.kind,
        "body": json.loads(entry.body),
        "personal": dict(entry.personal),
        "hash": entry.hash,
    }


def _question(question: Question) -> Json:
    return {
        "number": question.number,
        "asked_at": iso(question.asked_ms),
        "answered_at": None if question.answered_ms is None else iso(question.answered_ms),
        "word": question.word,
    }
