"""Everything that can happen to a transaction, whoever says it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pos_app.domain.order import Order
    from pos_app.domain.reason import Reason


class Source(StrEnum):
    """Where a piece of the provider's evidence came from."""

    ANSWER = "answer"
    QUESTION = "question"
    CALLBACK = "callback"


class Outcome(StrEnum):
    """What a named person decides about a transaction in REVIEW."""

    PAID = "paid"
    UNPAID = "unpaid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What the provider said, as far as it goes into the journal.

    `word` is its status verbatim; `reference` its id as received; `message` its text; `extras`
    what it added, by wire name; `raw` the whole answer with every secret taken out; `lasted_ms`
    how long the operation took by the provider's own clock, where it says so.
    """

    source: Source
    word: str = ""
    reference: str = ""
    message: str = ""
    extras: tuple[tuple[str, str], ...] = ()
    raw: str = ""
    lasted_ms: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """The cashier confirmed an order; nothing was sent."""

    order: Order


@dataclass(frozen=True, slots=True, kw_only=True)
class SendStarted:
    """The request may be on the wire from now on. `attempt` counts from 1.

    `key` is the fingerprint of the credential that it is signed with, empty where none is known.
    """

    attempt: int
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NeverLeft:
    """Proven: no byte of that attempt's request left this machine."""

    attempt: int
    reason: Reason
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeUnknown:
    """That attempt may have arrived; nobody here knows."""

    attempt: int
    reason: Reason
    detail: str = ""
    heard: Heard | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancelled:
    """Given up before anything was sent; `by` is a person, or empty when it lapsed."""

    reason: Reason
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """The provider has it and is not done."""

    heard: Heard


@dataclass(frozen=True, slots=True, kw_only=True)
class Succeeded:
    """The provider says that money moved."""

    heard: Heard


@dataclass(frozen=True, slots=True, kw_only=True)
class Declined:
    """The provider says, definitely, that no money moved."""

    reason: Reason
    heard: Heard


@dataclass(frozen=True, slots=True, kw_only=True)
class Refunded:
    """The provider gave the money back."""

    heard: Heard


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFound:
    """The provider does not know our id (yet): it proves nothing by itself."""

    heard: Heard


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingLearnt:
    """A question brought no usable answer; the transaction stays as it was."""

    reason: Reason
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionRefused:
    """The server turned a question away (403, 429, a reset): the breaker counts these."""

    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchEnded:
    """The till stopped asking; a person decides, or a late answer does."""

    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """A named person closed a transaction in REVIEW, with a reason in their own words."""

    outcome: Outcome
    by: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundStarted:
    """A refund of the whole sale may be on the wire; `attempt` counts the sale's refunds."""

    attempt: int
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundAnswered:
    """The refund was answered, or its answer was lost: the status has to prove it."""

    attempt: int
    reason: Reason | None = None
    heard: Heard | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundEnded:
    """That refund will not come: refused, never left, or unproven when asking ended."""

    attempt: int
    reason: Reason
    heard: Heard | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimStarted:
    """A claim about the transaction may be on the wire."""

    attempt: int
    by: str
    subject: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimFiled:
    """The provider took the claim; `heard.reference` is the claim's own."""

    attempt: int
    heard: Heard


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimEnded:
    """That claim was refused, never left, or nobody knows."""

    attempt: int
    reason: Reason
    heard: Heard | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A receipt left this till on paper or as a page.

    `copy` counts from 1; every one after the first says that it is a duplicate. `device` names
    the printer, or the kind of page.
    """

    copy: int
    by: str
    device: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CalledBack:
    """The provider called, or somebody who repeats it: a reason to ask, and no evidence.

    `call` is a number made of the whole content, so that a repetition is known for one;
    `heard` is what it claimed, which nobody has proven.
    """

    call: int
    heard: Heard


Observation = Accepted | Succeeded | Declined | Refunded | NotFound
"""What the provider said, by whatever road it came."""

Act = SendStarted | NeverLeft | OutcomeUnknown | Cancelled | WatchEnded | Settled
"""What this till, or a person at it, did or found out about its own request."""

Aftercare = (
    RefundStarted
    | RefundAnswered
    | RefundEnded
    | ClaimStarted
    | ClaimFiled
    | ClaimEnded
    | Printed
    | CalledBack
)
"""What is done or heard about a transaction besides; it changes no state by itself."""

Event = Observation | Act | Aftercare

SubmissionEvent = NeverLeft | OutcomeUnknown | Accepted | Succeeded | Declined | Refunded
"""What the answer to a submission can mean."""

RefundEvent = RefundAnswered | RefundEnded
"""What the answer to a refund can mean."""

ClaimEvent = ClaimFiled | ClaimEnded
"""What the answer to a claim can mean."""

QuestionEvent = Observation | NothingLearnt | QuestionRefused
"""What the answer to a status question can mean."""
