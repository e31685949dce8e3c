"""A transaction made again from nothing but its entries."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from pos_app.domain import events as e
from pos_app.domain.lifecycle import IllegalTransitionError, apply, open_transaction
from pos_app.domain.transaction import Ref, Transaction
from pos_app.journal import codec
from pos_app.journal.codec import UnreadableEntryError
from pos_app.journal.moment import read
from pos_app.journal.projection import earns_receipt

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.journal.entries import StoredEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded:
    """What entries make: the transaction (its number stays 0) and the shop's day it began on."""

    transaction: Transaction
    day: str


def begin(entry: StoredEntry) -> Folded:
    """Return the transaction that a `prepared` entry begins. Raises UnreadableEntryError."""
    facts = codec.parsed(entry.line.body)
    if entry.line.kind != codec.PREPARED:
        raise UnreadableEntryError(f"a transaction begins with {entry.line.kind!r}")
    try:
        order = codec.order_of(facts, entry.values())
        transaction = open_transaction(
            Ref(entry.line.ref), e.Prepared(order=order), read(entry.line.at)
        )
        return Folded(transaction=transaction, day=str(facts["day"]))
    except (KeyError, TypeError, ValueError) as error:
        raise UnreadableEntryError(_named(error)) from error


def go_on(before: Transaction, entry: StoredEntry) -> Transaction:
    """Return a transaction as it is after one more entry. Raises UnreadableEntryError.

    That is also raised for what may never happen: an event that the state forbids or that adds
    nothing, a receipt without success, a success without a receipt.
    """
    facts = codec.parsed(entry.line.body)
    try:
        event = codec.event_of(entry.line.kind, facts, entry.values())
        after = apply(before, event, read(entry.line.at))
    except (KeyError, TypeError, ValueError, IllegalTransitionError) as error:
        raise UnreadableEntryError(_named(error)) from error
    if after is before:
        raise UnreadableEntryError("it adds nothing to what was known")
    return _with_receipt(after, facts)


def _with_receipt(after: Transaction, facts: Mapping[str, Any]) -> Transaction:
    receipt = str(facts.get("receipt", ""))
    if earns_receipt(after) != bool(receipt):
        raise UnreadableEntryError("a receipt number belongs to the first success, and only there")
    return replace(after, receipt_number=receipt) if receipt else after


def _named(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"
