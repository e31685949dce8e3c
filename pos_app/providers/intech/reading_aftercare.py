"""Reads the answers to refunds and claims (contract A9). Pure.

A refund is proven by the status REFUNDED alone: what its answer says only tells whether it is
worth asking. Whatever is not a known refusal leaves the refund open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pos_app.domain import events as e
from pos_app.domain.evidence import count_of
from pos_app.domain.facts import Fact
from pos_app.domain.reason import Reason
from pos_app.engine.ports import ReplyKind
from pos_app.providers.intech import refusals
from pos_app.providers.intech.envelope import (
    HTTP_DONE,
    LONGEST_ID,
    LONGEST_MESSAGE,
    LONGEST_WORD,
    OK,
    Envelope,
    read_envelope,
    refuses_signature,
)
from pos_app.providers.intech.reading_answers import SERVER_FAULTS
from pos_app.providers.reading import JsonObject, MalformedError, object_of, read_object, text_of

if TYPE_CHECKING:
    from pos_app.domain.transaction import Transaction
    from pos_app.engine.ports import Reply

DONE: Final = "SUCCESS"
REFUSED: Final = frozenset({"FAILED", "FAILLED"})


def read_refund(sale: Transaction, reply: Reply) -> e.RefundEvent:
    """Return what the answer to the latest attempt at a refund of a sale means."""
    attempt = count_of(sale.evidence, Fact.REFUND_STARTED)
    if reply.kind is not ReplyKind.HEARD:
        reason = _silence(reply)
        if reason is Reason.NO_NETWORK:
            return e.RefundEnded(attempt=attempt, reason=reason)
        return e.RefundAnswered(attempt=attempt, reason=reason)
    if text := refuses_signature(reply):
        heard = _heard(reply, str(reply.status), text)
        return e.RefundEnded(attempt=attempt, reason=Reason.SIGNATURE_REFUSED, heard=heard)
    try:
        members = read_object(reply.body)
    except MalformedError:
        return _refund_unread(attempt, reply)
    if reply.status not in HTTP_DONE:
        return _refund_unread(attempt, reply)
    return _treated(attempt, reply, members)


def _treated(attempt: int, reply: Reply, members: JsonObject) -> e.RefundEvent:
    if "code" in members:
        return _framed(attempt, reply, members)
    word, message = text_of(members, "statutTreatment"), text_of(members, "message")
    heard = _heard(reply, word, message)
    if word not in {DONE, *REFUSED}:
        return e.RefundAnswered(attempt=attempt, reason=Reason.UNREADABLE_ANSWER, heard=heard)
    # Refunded already: by us, perhaps, and the answer was lost. The status will say.
    if word == DONE or message.startswith(refusals.ALREADY_REFUNDED):
        return e.RefundAnswered(attempt=attempt, heard=heard)
    if reason := refusals.reason_of_refund(message):
        return e.RefundEnded(attempt=attempt, reason=reason, heard=heard)
    return e.RefundAnswered(attempt=attempt, reason=Reason.UNKNOWN_REFUSAL, heard=heard)


def _framed(attempt: int, reply: Reply, members: JsonObject) -> e.RefundEvent:
    """Read an answer with the frame: only a refusal has it here (contract A10 no. 6)."""
    told = text_of(object_of(members, "data"), "secreteKey")
    heard = _heard(reply, text_of(members, "code"), told or text_of(members, "msg"))
    if told.startswith(refusals.BAD_KEY):
        return e.RefundEnded(attempt=attempt, reason=Reason.KEY_REFUSED, heard=heard)
    return e.RefundAnswered(attempt=attempt, reason=Reason.UNKNOWN_REFUSAL, heard=heard)


def _refund_unread(attempt: int, reply: Reply) -> e.RefundAnswered:
    heard = _heard(reply, f"HTTP {reply.status}")
    return e.RefundAnswered(attempt=attempt, reason=_unread(reply), heard=heard)


def read_claim(about: Transaction, reply: Reply) -> e.ClaimEvent:
    """Return what the answer to the latest claim about a transaction means."""
    attempt = count_of(about.evidence, Fact.CLAIM_STARTED)
    if reply.kind is not ReplyKind.HEARD:
        return e.ClaimEnded(attempt=attempt, reason=_silence(reply))
    if text := refuses_signature(reply):
        heard = _heard(reply, str(reply.status), text)
        return e.ClaimEnded(attempt=attempt, reason=Reason.SIGNATURE_REFUSED, heard=heard)
    try:
        envelope = read_envelope(reply)
    except MalformedError:
        return _claim_unread(attempt, reply)
    return _taken(attempt, reply, envelope)


def _taken(attempt: int, reply: Reply, envelope: Envelope) -> e.ClaimEvent:
    if reply.status not in HTTP_DONE:
        return _claim_unread(attempt, reply)
    if envelope.code != OK:
        reason = _refusal_of_claim(envelope)
        return e.ClaimEnded(
            attempt=attempt, reason=reason, heard=_heard(reply, str(envelope.code), _said(envelope))
        )
    claim = object_of(envelope.data, "claim")
    reference = text_of(claim, "claimRef")
    if not reference:
        return _claim_unread(attempt, reply)
    word = text_of(claim, "statut")
    return e.ClaimFiled(attempt=attempt, heard=_heard(reply, word, envelope.message, reference))


def _refusal_of_claim(envelope: Envelope) -> Reason:
    if text_of(envelope.data, "secreteKey").startswith(refusals.BAD_KEY):
        return Reason.KEY_REFUSED
    if envelope.message.startswith(refusals.CLAIM_OPEN):
        return Reason.CLAIM_ALREADY_OPEN
    return Reason.CLAIM_REFUSED


def _said(envelope: Envelope) -> str:
    return text_of(envelope.data, "secreteKey") or envelope.message


def _claim_unread(attempt: int, reply: Reply) -> e.ClaimEnded:
    heard = _heard(reply, f"HTTP {reply.status}")
    return e.ClaimEnded(attempt=attempt, reason=_unread(reply), heard=heard)


def _silence(reply: Reply) -> Reason:
    if reply.kind is ReplyKind.NEVER_LEFT:
        return Reason.NO_NETWORK
    return Reason.NO_ANSWER if "Timeout" in reply.why else Reason.CONNECTION_LOST


def _unread(reply: Reply) -> Reason:
    faulty = reply.status >= SERVER_FAULTS
    return Reason.SERVER_FAULT if faulty else Reason.UNREADABLE_ANSWER


def _heard(reply: Reply, word: str, message: str = "", reference: str = "") -> e.Heard:
    return e.Heard(
        source=e.Source.ANSWER,
        word=word[:LONGEST_WORD],
        reference=reference[:LONGEST_ID],
        message=message[:LONGEST_MESSAGE],
        raw=reply.raw,
    )
