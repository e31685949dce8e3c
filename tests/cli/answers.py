"""Command lines that sell, and what a provider may answer to them."""

from __future__ import annotations

from pos_app.domain import events as e
from pos_app.domain.reason import Reason
from tests.support.orders import DEPOSIT

DEPOSIT_OF_5000 = ("operate", DEPOSIT.code, "--phone", "771234567", "--amount", "5000")
WOYOFAL = ("operate", "WOYOFAL_SN_BILL_RELOAD", "--phone", "771234567", "--amount", "5000")


def heard(**more: object) -> e.Heard:
    return e.Heard(source=e.Source.ANSWER, **more)  # type: ignore[arg-type] # words and extras


ACCEPTED = e.Accepted(heard=heard(word="PENDING", reference="T98", message="Patientez"))
SUCCEEDED = e.Succeeded(heard=heard(word="SUCCESS", extras=(("woyofalCode", "1234 5678"),)))
DECLINED = e.Declined(reason=Reason.NO_ACCOUNT, heard=heard(message="Pas \x1b[31mclient"))
LOST = e.OutcomeUnknown(attempt=1, reason=Reason.NO_ANSWER)
KEPT = e.NeverLeft(attempt=1, reason=Reason.NO_NETWORK)

COLUMNS = [
    "ref",
    "provider",
    "service",
    "direction",
    "phone",
    "amount",
    "currency",
    "state",
    "reason",
    "provider_reference",
    "receipt_number",
    "cashier",
    "created_at",
    "updated_at",
]
"""The columns of the journal's `transaction_view`, in their order."""
