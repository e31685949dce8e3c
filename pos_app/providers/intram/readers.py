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
from pos_app.providers.intram.statuses import LONGEST_WORD, contradict, event_of
from pos_app.providers.reading import (
    JsonObject,
    MalformedError,
    number_of,
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
CUSTOM: Final = ("custom_data", "custom_datas")
EXTRAS: Final = ("account_number", "source", "fees", "net_amount", "currency")

log = logging.getLogger(__name__)


def read_submission(transaction: Transaction, reply: Reply) -> e.SubmissionEvent:
    """Return what the answer to a request for a link, or its absence, means."""
    if reply.kind is ReplyKind.NEVER_LEFT:
        return e.NeverLeft(attempt=transaction.attempts, reason=Reason.NO_NETWORK, detail=reply.why)
    if reply.kind in {ReplyKind.LOST, ReplyKind.SILENT}:
        return _never_shown(reply, reply.why)
    try:
        members = read_object(reply.body)
    except MalformedError:
        return _never_shown(reply, f"HTTP {reply.status}")
    if reply.status not in HTTP_DONE or members.get("error"):
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
        case ReplyKind.LOST | ReplyKind.SILENT:
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
    if members.get("error"):
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
    if not word or _is_misshapen(members, nested):
        return e.NothingLearnt(reason=Reason.UNREADABLE_ANSWER, detail="status")
    if member := _of_another(transaction, members, nested):
        log.error("a confirmation is about another payment than the one asked for")
        return e.NothingLearnt(reason=Reason.ECHO_DIFFERS, detail=member)
    if _amount_differs(transaction, members) or _is_too_little(transaction, members, nested):
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


def _is_misshapen(members: JsonObject, nested: JsonObject) -> bool:
    """Say whether two generations contradict each other in one answer, or one is half there."""
    words = (nested.get("_status"), members.get("status"))
    if any(isinstance(word, dict | list) for word in words):
        return True
    if isinstance(members.get("transaction"), list):
        return True
    inner, outer = (text_of(nested, "_status"), text_of(members, "status"))
    return contradict(inner, outer)


def _of_another(transaction: Transaction, members: JsonObject, nested: JsonObject) -> str:
    """Return the member that names another payment than ours, if one does.

    The newest answers name none, but give back what we sent along with the request (contract B4).
    """
    for place, name in ((nested, "_id"), (members, "transaction_id")):
        if place.get(name) not in (None, "") and text_of(place, name) != transaction.reference:
            return name
    for place in (members, nested, object_of(nested, "invoice")):
        for name in CUSTOM:
            ref = object_of(place, name).get("ref")
            if ref is not None and ref != transaction.ref:
                return name
    return ""


def _is_too_little(transaction: Transaction, members: JsonObject, nested: JsonObject) -> bool:
    # Older answers' amount may hold the fees, which are added: it can be more, never less (B7).
    asked = transaction.order.amount
    told = (number_of(members, "amount"), number_of(nested, "_amount"))
    return asked is not None and any(each is not None and each < asked.francs for each in told)


def _amount_differs(transaction: Transaction, members: JsonObject) -> bool:
    # Only `total_amount` is certain: older answers' `amount` may or may not hold the fees (B7).
    amount = transaction.order.amount
    if "total_amount" not in members or amount is None:
        return False
    return whole_of(members, "total_amount") != amount.francs
