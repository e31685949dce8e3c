"""Says what Intram's answers mean: a link nobody holds can never be paid (contract B3 to B5).

Pure. A request whose answer is lost, unreadable or refused is therefore declined at once: the page
stood in that answer, and nothing else leads to it.
"""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, Final

from pos_app.domain import events as e
from pos_app.domain.reason import Reason
from pos_app.engine.ports import ReplyKind
from pos_app.providers.intram.statuses import LONGEST_WORD, event_of
from pos_app.providers.reading import (
    JsonObject,
    MalformedError,
    object_of,
    read_object,
    text_of,
    whole_of,
)
from pos_app.providers.request import RESET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.domain.transaction import Transaction
    from pos_app.engine.ports import Reply

LINK: Final = "deepLinkUrl"
"""The till's name for a page to pay on, whatever a provider calls it: screens draw it as a QR."""

LONGEST_MESSAGE: Final = 1_000
LONGEST_EXTRA: Final = 4_000
ID: Final = re.compile("[A-Za-z0-9_-]{1,64}")
HTTP_DONE: Final = range(200, 300)
REFUSALS: Final[Mapping[int, Reason]] = {
    400: Reason.INVALID_FIELDS,
    401: Reason.KEY_REFUSED,
    403: Reason.KEY_REFUSED,
}
TURNED_AWAY: Final = frozenset({403, 429})
SERVER_FAULTS: Final = 500
EXTRAS: Final = ("account_number", "source", "fees", "net_amount", "currency")

log = logging.getLogger(__name__)


def read_submission(transaction: Transaction, reply: Reply) -> e.SubmissionEvent:
    """Return what the answer to a request for a link, or its absence, means."""
    if reply.kind is ReplyKind.NEVER_LEFT:
        return e.NeverLeft(attempt=transaction.attempts, reason=Reason.NO_NETWORK, detail=reply.why)
    if reply.kind is ReplyKind.LOST:
        return _never_shown(reply, reply.why)
    try:
        members = read_object(reply.body)
    except MalformedError:
        return _never_shown(reply, f"HTTP {reply.status}")
    if reply.status not in HTTP_DONE or members.get("error") is True:
        return _refused(reply, members)
    return _link(transaction, reply, members)


def _link(transaction: Transaction, reply: Reply, members: JsonObject) -> e.SubmissionEvent:
    number, page = text_of(members, "transaction_id"), text_of(members, "receipt_url")
    if not ID.fullmatch(number) or not page:
        return _never_shown(reply, "no transaction_id, or no page")
    if _amount_differs(transaction, members):
        log.error("the link is for another amount than was asked: it is not shown")
        return _never_shown(reply, "total_amount")
    heard = e.Heard(
        source=e.Source.ANSWER,
        word=text_of(members, "status")[:LONGEST_WORD],
        reference=number,
        message=text_of(members, "message")[:LONGEST_MESSAGE],
        extras=((LINK, page[:LONGEST_EXTRA]),),
        raw=reply.raw,
    )
    return e.Accepted(heard=heard)


def _never_shown(reply: Reply, detail: str) -> e.Declined:
    heard = e.Heard(source=e.Source.ANSWER, word=detail, raw=reply.raw)
    return e.Declined(reason=Reason.LINK_NEVER_SHOWN, heard=heard)


def _refused(reply: Reply, members: JsonObject) -> e.Declined:
    heard = e.Heard(
        source=e.Source.ANSWER,
        word=text_of(members, "status")[:LONGEST_WORD] or f"HTTP {reply.status}",
        message=text_of(members, "message")[:LONGEST_MESSAGE],
        raw=reply.raw,
    )
    reason = REFUSALS.get(reply.status, Reason.LINK_NEVER_SHOWN)
    return e.Declined(reason=reason, heard=heard)


def read_question(transaction: Transaction, reply: Reply) -> e.QuestionEvent:
    """Return what the answer to a confirm call means."""
    match reply.kind:
        case ReplyKind.NEVER_LEFT:
            return e.NothingLearnt(reason=Reason.NO_NETWORK, detail=reply.why)
        case ReplyKind.LOST if reply.why == RESET:
            return e.QuestionRefused(detail=reply.why)
        case ReplyKind.LOST:
            return e.NothingLearnt(reason=Reason.NO_ANSWER, detail=reply.why)
        case ReplyKind.HEARD:
            return _heard(transaction, reply)


def _heard(transaction: Transaction, reply: Reply) -> e.QuestionEvent:
    where = f"HTTP {reply.status}"
    if reply.status in TURNED_AWAY:
        return e.QuestionRefused(detail=where)
    if reply.status not in HTTP_DONE:
        return e.NothingLearnt(reason=_why_not(reply.status), detail=where)
    try:
        members = read_object(reply.body)
    except MalformedError as fault:
        return e.NothingLearnt(reason=Reason.UNREADABLE_ANSWER, detail=str(fault))
    if members.get("error") is True:
        # The error of the call, not of the payment: a wrong key says this too (contract B5).
        return e.NothingLearnt(reason=Reason.UNKNOWN_REFUSAL, detail=where)
    return _confirmed(transaction, reply, members)


def _why_not(status: int) -> Reason:
    if status >= SERVER_FAULTS:
        return Reason.SERVER_FAULT
    return REFUSALS.get(status, Reason.UNREADABLE_ANSWER)


def _confirmed(transaction: Transaction, reply: Reply, members: JsonObject) -> e.QuestionEvent:
    nested = object_of(members, "transaction")
    word = text_of(nested, "_status") or text_of(members, "status")
    number = text_of(nested, "_id") or text_of(members, "transaction_id")
    if not word:
        return e.NothingLearnt(reason=Reason.UNREADABLE_ANSWER, detail="status")
    if number and number != transaction.reference:
        log.error("a confirmation is about another payment than the one asked for")
        return e.NothingLearnt(reason=Reason.ECHO_DIFFERS, detail="transaction_id")
    if _amount_differs(transaction, members):
        log.error("a confirmation's amount is not what was asked")
        return e.NothingLearnt(reason=Reason.ECHO_DIFFERS, detail="total_amount")
    extras = ((name, text_of(members, name)[:LONGEST_EXTRA]) for name in EXTRAS)
    return event_of(
        e.Heard(
            source=e.Source.QUESTION,
            word=word[:LONGEST_WORD],
            reference=transaction.reference,
            message=text_of(members, "message")[:LONGEST_MESSAGE],
            extras=tuple((name, text) for name, text in extras if text),
            raw=reply.raw,
        )
    )


def _amount_differs(transaction: Transaction, members: JsonObject) -> bool:
    # Only `total_amount` is certain: older answers' `amount` may or may not hold the fees (B7).
    amount = transaction.order.amount
    if "total_amount" not in members or amount is None:
        return False
    return whole_of(members, "total_amount") != amount.francs
