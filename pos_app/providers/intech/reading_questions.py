"""Says what the answer to a status question means: silence and nonsense teach nothing (A7)."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from pos_app.domain import events as e
from pos_app.domain.reason import Reason
from pos_app.engine.ports import ReplyKind
from pos_app.providers.intech import refusals
from pos_app.providers.intech.envelope import (
    HTTP_DONE,
    NOT_FOUND,
    OK,
    Envelope,
    read_envelope,
    refuses_signature,
)
from pos_app.providers.intech.reading_answers import SERVER_FAULTS, cause_in, strange_in
from pos_app.providers.intech.statuses import event_of, meaning_of
from pos_app.providers.reading import MalformedError, text_of
from pos_app.providers.request import RESET

if TYPE_CHECKING:
    from pos_app.domain.transaction import Transaction
    from pos_app.engine.ports import Reply

TURNED_AWAY: Final = frozenset({403, 429})

log = logging.getLogger(__name__)


def read_question(transaction: Transaction, reply: Reply) -> e.QuestionEvent:
    """Return what an answer, or its absence, says about where a transaction stands."""
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
    if text := refuses_signature(reply):
        return e.NothingLearnt(reason=Reason.SIGNATURE_REFUSED, detail=text)
    where = f"HTTP {reply.status}"
    if reply.status in TURNED_AWAY:
        return e.QuestionRefused(detail=where)
    if reply.status not in HTTP_DONE:
        faulty = reply.status >= SERVER_FAULTS
        reason = Reason.SERVER_FAULT if faulty else Reason.UNREADABLE_ANSWER
        return e.NothingLearnt(reason=reason, detail=where)
    try:
        envelope = read_envelope(reply)
    except MalformedError as fault:
        return e.NothingLearnt(reason=Reason.UNREADABLE_ANSWER, detail=str(fault))
    return _answered(transaction, envelope) if envelope.code == OK else _not_answered(envelope)


def _not_answered(envelope: Envelope) -> e.NotFound | e.NothingLearnt:
    told = text_of(envelope.data, "externalTransactionId")
    if envelope.code == NOT_FOUND and told.startswith(refusals.UNKNOWN_ID):
        return e.NotFound(heard=envelope.heard(e.Source.QUESTION))
    if text_of(envelope.data, "secreteKey").startswith(refusals.BAD_KEY):
        return e.NothingLearnt(reason=Reason.KEY_REFUSED, detail=refusals.BAD_KEY)
    return e.NothingLearnt(reason=Reason.UNKNOWN_REFUSAL, detail=f"code {envelope.code}")


def _answered(transaction: Transaction, envelope: Envelope) -> e.QuestionEvent:
    """Read code 2000: the state that `data.status` names, if it is about our transaction.

    Amount and service need not be told (contract A7), and null tells nothing; where they are, they
    must be ours.
    """
    told = {name: value for name, value in envelope.data.items() if value is not None}
    told.setdefault("externalTransactionId", None)
    if strange := strange_in(transaction, told):
        log.error("a status answer is about another transaction: its %s differs", strange)
        return e.NothingLearnt(reason=Reason.ECHO_DIFFERS, detail=strange)
    if not envelope.word:
        return e.NothingLearnt(reason=Reason.UNREADABLE_ANSWER, detail="status")
    heard = replace(envelope.heard(e.Source.QUESTION), lasted_ms=_lasted_ms(envelope))
    if not isinstance(envelope.data.get("transactionId"), str):
        # A number is an internal one, under which a refund would find another's sale or none.
        heard = replace(heard, reference="")
    return event_of(meaning_of(envelope.word), heard, _why(transaction, envelope))


def _lasted_ms(envelope: Envelope) -> int | None:
    """Return how long the operation took by the provider's clock (contract A7), if it tells."""
    times = (text_of(envelope.data, name) for name in ("createdAt", "updatedAt"))
    try:
        begun, ended = (datetime.fromisoformat(text) for text in times)
        return max(0, (ended - begun) // timedelta(milliseconds=1))
    except (ValueError, TypeError):
        return None


def _why(transaction: Transaction, envelope: Envelope) -> Reason:
    if text_of(envelope.error, "message").startswith(refusals.BILL):
        return Reason.BILL_REFUSED
    return cause_in(envelope.error, transaction.order.direction).reason
