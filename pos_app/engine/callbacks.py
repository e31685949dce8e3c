"""What a provider's call is worth: a signed one is evidence, any other a reason to ask."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol

from pos_app.domain import events as e
from pos_app.domain.lifecycle import calls
from pos_app.domain.trouble import TillError, Trouble

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.domain.transaction import Ref, Transaction
    from pos_app.engine.ledger import Ledger

MOST_CALLS: Final = 8
"""So many unproven calls about one transaction are kept; a thousand more say nothing new."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A callback as it arrived: header names in small letters, the body's exact bytes."""

    provider: str
    headers: Mapping[str, str]
    body: bytes


class Proof(StrEnum):
    """What proves that a call is the provider's own."""

    SIGNED = "signed"
    """Its key signed every byte, within the last minutes."""

    HASHED = "hashed"
    """Whoever made it has seen a genuine one: neither state nor amount is covered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a genuine call says. `call` is a number made of its whole content.

    `amount` is in francs, None where it names none.
    """

    provider: str
    ref: Ref
    service: str
    amount: int | None
    event: e.Observation
    proof: Proof
    call: int


class CallbackReader(Protocol):
    """One provider's way of calling back; pure but for the provider's time."""

    def read(self, call: Call) -> Told | None:
        """Return what a call tells; None when it is not the provider's, or cannot be read."""
        ...


class Heeded(StrEnum):
    """What became of a genuine call."""

    EVIDENCE = "evidence"
    HINT = "hint"
    KNOWN = "known"
    FOREIGN = "foreign"


async def heed(told: Told, ledger: Ledger) -> Heeded:
    """Write down what a call adds; a hint is to be followed by a question.

    Raises TillError when the journal cannot be written: nothing was kept, and the provider may
    call again.
    """
    try:
        before = await ledger.current(told.ref)
    except TillError as trouble:
        if trouble.trouble is not Trouble.UNKNOWN_TRANSACTION:
            raise
        return Heeded.FOREIGN
    if before.order.provider != told.provider:
        return Heeded.FOREIGN
    if told.proof is Proof.SIGNED and _is_about(before, told):
        after = await ledger.record(told.ref, told.event)
        return Heeded.KNOWN if after.evidence == before.evidence else Heeded.EVIDENCE
    if calls(before) >= MOST_CALLS:
        return Heeded.KNOWN
    hint = e.CalledBack(call=told.call, heard=told.event.heard)
    after = await ledger.record(told.ref, hint)
    return Heeded.KNOWN if after.evidence == before.evidence else Heeded.HINT


def _is_about(transaction: Transaction, told: Told) -> bool:
    """Tell whether a signed call is about what we sent; one that is not proves nothing."""
    order = transaction.order
    agrees = told.service == order.service and (
        order.amount is None or told.amount == order.amount.francs
    )
    if not agrees:
        log.error("a signed callback names another service or amount than %s", transaction.ref)
    return agrees
