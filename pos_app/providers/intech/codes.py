"""Every error code of the provider: does it prove that no money moved, and why (contract A4, A5).

A *definite* code ends a submission as declined. A *doubtful* one, and any code that is not here,
says nothing about the money: the till asks (`lifecycle`, reading the answer to a submission).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

from pos_app.domain.reason import Reason

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.domain.service import Direction


class Weight(Enum):
    """What a refusal with this code proves by itself."""

    DEFINITE = "no money moved"
    DOUBTFUL = "nothing"


@dataclass(frozen=True, slots=True)
class Cause:
    """Why the provider refused, and how much that proves.

    `reason` is why no money moved, once a status says so; `doubt` why the till is not sure yet.
    """

    weight: Weight
    reason: Reason
    doubt: Reason = Reason.UNKNOWN_REFUSAL


def _definite(reason: Reason) -> Cause:
    return Cause(Weight.DEFINITE, reason)


def _doubtful(doubt: Reason, reason: Reason = Reason.PROVIDER_FAILED) -> Cause:
    return Cause(Weight.DOUBTFUL, reason, doubt)


UNLISTED: Final = _doubtful(Reason.UNKNOWN_REFUSAL)

CODES: Final[Mapping[str, Cause]] = {
    "invalid_phone_number": _definite(Reason.INVALID_NUMBER),
    "no_om_account": _definite(Reason.NO_ACCOUNT),
    "no_mtn_account": _definite(Reason.NO_ACCOUNT),
    "user_account_suspended": _definite(Reason.ACCOUNT_SUSPENDED),
    "om_number_not_allowed": _definite(Reason.NUMBER_NOT_ALLOWED),
    "whatsapp_user_not_found": _definite(Reason.NO_WHATSAPP),
    "insufficient_balance": _definite(Reason.CUSTOMER_BALANCE_LOW),
    "bad_amount_5": _definite(Reason.AMOUNT_MULTIPLE_5),
    "bad_amount_50": _definite(Reason.AMOUNT_MULTIPLE_50),
    "bad_amount_100": _definite(Reason.AMOUNT_MULTIPLE_100),
    "monthly_max_amount_cumul_reached": _definite(Reason.MONTHLY_LIMIT),
    "interval_max_amount_cumul_reached": _definite(Reason.INTERVAL_LIMIT),
    "exceeds-limit-time": _doubtful(Reason.SAME_OPERATION_TOO_SOON, Reason.INTERVAL_LIMIT),
    "payment-timeout": _doubtful(Reason.UNKNOWN_REFUSAL, Reason.CUSTOMER_DID_NOT_APPROVE),
    "unknown_error": _doubtful(Reason.UNKNOWN_REFUSAL),
    "logged-out-user-session": _doubtful(Reason.OPERATOR_TROUBLE),
    "om_operator_internal_error": _doubtful(Reason.OPERATOR_TROUBLE),
    "connexion_error": _doubtful(Reason.OPERATOR_TROUBLE),
    "operator_down_time": _doubtful(Reason.OPERATOR_TROUBLE),
    "execution_error": _doubtful(Reason.OPERATOR_TROUBLE),
    "balance_check_failed": _doubtful(Reason.OPERATOR_TROUBLE),
    "pos_already_connected": _doubtful(Reason.OPERATOR_TROUBLE),
}

IDS: Final[Mapping[int, str]] = {
    1: "invalid_phone_number",
    2: "insufficient_balance",
    3: "logged-out-user-session",
    4: "payment-timeout",
    **dict.fromkeys((5, 9, 23), "no_om_account"),
    **dict.fromkeys((6, 7, 8, 20, 21), "exceeds-limit-time"),
    11: "user_account_suspended",
    12: "whatsapp_user_not_found",
    14: "om_number_not_allowed",
    15: "bad_amount_50",
    16: "bad_amount_100",
    17: "om_operator_internal_error",
    **dict.fromkeys((18, 22, 27, 36, 40, 42), "monthly_max_amount_cumul_reached"),
    19: "connexion_error",
    **dict.fromkeys((24, 25, 41), "interval_max_amount_cumul_reached"),
    26: "insufficient_balance",
    28: "operator_down_time",
    **dict.fromkeys(range(29, 36), "execution_error"),
    37: "balance_check_failed",
    38: "bad_amount_5",
    39: "no_mtn_account",
    43: "pos_already_connected",
}
"""Which id carries which code: inactive ids are hidden from the list, hence the gaps."""

FLOAT_LOW: Final = _definite(Reason.FLOAT_TOO_LOW)

BY_ID: Final[Mapping[int, Cause]] = {26: FLOAT_LOW}
"""Ids that mean another thing than their code says: 2 is the customer's purse, 26 our float."""


def cause_of(code: str, id_number: int | None, direction: Direction) -> Cause:
    """Return what an error proves.

    The id decides where there is one. Without it `insufficient_balance` is the purse that the
    operation takes from: the customer's when our float rises, else our own. A known id under
    another code than its own proves nothing.
    """
    if id_number is not None and id_number in IDS:
        if code and code != IDS[id_number]:
            return UNLISTED
        return BY_ID.get(id_number) or CODES[IDS[id_number]]
    if code == "insufficient_balance" and id_number is None and direction.float_sign < 0:
        return FLOAT_LOW
    return CODES.get(code, UNLISTED)
