"""What becomes of an operation: decided by the customer's number, for demonstrations and tests."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Final


class Status(StrEnum):
    """The provider's words for a state; failure is spelt as the wire spells it (contract A1.4)."""

    PENDING = "PENDING"
    PROCESSING = "PROCESSING"
    SUCCESS = "SUCCESS"
    FAILED = "FAILLED"
    REFUNDED = "REFUNDED"
    CANCELED = "CANCELED"


class AnswerMode(Enum):
    """How /operation answers once the transaction is recorded."""

    PENDING = "as usual"
    REFUSED = "the first step is the answer"
    LOST = "connection closed without an answer"
    SERVER_ERROR = "HTTP 500"
    HTML = "an HTML page"
    UNKNOWN_ERROR = "unknown_error, although the transaction goes on"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One change of state; `error_id` names a reason of the provider's dictionary."""

    status: Status
    error_id: int | None = None
    at_expiry: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A whole story: the answer, then the steps, each a believable delay after the last."""

    name: str
    answer: AnswerMode = AnswerMode.PENDING
    steps: tuple[Step, ...] = ()
    why: str


_PAID: Final = Step(status=Status.SUCCESS)
SUCCEEDS: Final = Outcome(name="succeeds", steps=(_PAID,), why="the usual customer")


def _failed(error_id: int) -> Step:
    return Step(status=Status.FAILED, error_id=error_id)


NUMBER_ENDINGS: Final = {
    "0000": Outcome(
        name="never answers",
        steps=(Step(status=Status.FAILED, error_id=4, at_expiry=True),),
        why="the customer walks away; PENDING until the provider gives up after 15 minutes",
    ),
    "0001": Outcome(
        name="balance too low",
        answer=AnswerMode.REFUSED,
        steps=(_failed(2),),
        why="refused at once, insufficient_balance id 2",
    ),
    "0002": Outcome(
        name="no account",
        answer=AnswerMode.REFUSED,
        steps=(_failed(5),),
        why="refused at once, no_om_account id 5",
    ),
    "0003": Outcome(
        name="account suspended",
        answer=AnswerMode.REFUSED,
        steps=(_failed(11),),
        why="refused at once, user_account_suspended id 11",
    ),
    "0004": Outcome(
        name="answer lost",
        answer=AnswerMode.LOST,
        steps=(_PAID,),
        why="recorded, then the connection closes without an answer",
    ),
    "0005": Outcome(
        name="server error",
        answer=AnswerMode.SERVER_ERROR,
        steps=(_PAID,),
        why="recorded, then HTTP 500",
    ),
    "0006": Outcome(
        name="web page",
        answer=AnswerMode.HTML,
        steps=(_PAID,),
        why="recorded, then a captive portal's page instead of JSON",
    ),
    "0007": Outcome(
        name="unknown error, then paid",
        answer=AnswerMode.UNKNOWN_ERROR,
        steps=(_PAID,),
        why="unknown_error although the transaction goes on and succeeds",
    ),
    "0008": Outcome(
        name="paid, then refunded",
        steps=(_PAID, Step(status=Status.REFUNDED)),
        why="SUCCESS and later REFUNDED",
    ),
    "0009": Outcome(
        name="failed, then paid",
        steps=(_failed(17), _PAID),
        why="FAILLED and later SUCCESS: the contradiction that a person must settle",
    ),
    "0010": Outcome(
        name="refused later",
        steps=(_failed(26),),
        why="PENDING, then FAILLED with insufficient_balance id 26",
    ),
    "0011": Outcome(
        name="processing, then paid",
        steps=(Step(status=Status.PROCESSING), _PAID),
        why="PENDING, PROCESSING, SUCCESS",
    ),
    "0012": Outcome(
        name="cancelled",
        steps=(Step(status=Status.CANCELED),),
        why="PENDING, then CANCELED, a word no public build sets",
    ),
}
"""Key: the last four digits of `phone`. Every other number succeeds after the believable delay."""

REFUSAL_IDS: Final = (2, 5, 11, 14, 17, 18, 24, 26, 28, 37)
"""The reasons drawn by the share of refusals of a fault script."""

_DRAWN: Final = "refused by the seed: "


def outcome_of(phone: str) -> Outcome:
    """Return the story that a customer's number tells."""
    digits = "".join(mark for mark in phone if mark.isdigit())
    return NUMBER_ENDINGS.get(digits[-4:], SUCCEEDS)


def refused_later(error_id: int) -> Outcome:
    """Return a refusal after the delay, drawn by the seed."""
    return Outcome(name=f"{_DRAWN}{error_id}", steps=(_failed(error_id),), why="drawn by the seed")


_BY_NAME: Final = {
    outcome.name: outcome
    for outcome in (
        SUCCEEDS,
        *NUMBER_ENDINGS.values(),
        *(refused_later(error_id) for error_id in REFUSAL_IDS),
    )
}


def outcome_named(name: str) -> Outcome:
    """Return the story that the ledger wrote down by its name."""
    return _BY_NAME[name]
