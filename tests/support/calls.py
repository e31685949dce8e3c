"""Callbacks as a provider's reader hands them to the engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.engine.callbacks import Proof, Told

if TYPE_CHECKING:
    from pos_app.domain import events as e
    from pos_app.domain.transaction import Transaction


def signed_call(about: Transaction, event: e.Observation) -> Told:
    """Return a proven call about a transaction."""
    order = about.order
    return Told(
        provider=order.provider,
        ref=about.ref,
        service=order.service,
        amount=order.amount.francs if order.amount else None,
        event=event,
        proof=Proof.SIGNED,
        call=1,
    )
