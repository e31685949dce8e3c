"""Says what the answer to a submission means: only a definite refusal is a refusal.

Pure. The table that this follows is contract A5 together with `codes` and `refusals`; whatever is
not in it may have moved money.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pos_app.domain import events as e
from pos_app.domain.reason import Reason
from pos_app.engine.ports import ReplyKind
from pos_app.providers.intech import refusals
from pos_app.providers.intech.codes import UNLISTED, Cause, Weight, cause_of
from pos_app.providers.intech.envelope import (
    HTTP_DONE,
    OK,
    Envelope,
    read_envelope,
    refuses_signature,
)
from pos_app.providers.intech.services import MONEYGRAM_RECEIVE, MONEYGRAM_SEND
from pos_app.providers.intech.statuses import Meaning, event_of, meaning_of
from pos_app.providers.reading import JsonObject, MalformedError, text_of, whole_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.domain.service import Direction
    from pos_app.domain.transaction import Transaction
    from pos_app.engine.ports import Reply

SERVER_FAULTS: Final = 500
CLIENT_FAULTS: Final = range(400, SERVER_FAULTS)

LISTING: Final = frozenset({MONEYGRAM_RECEIVE, MONEYGRAM_SEND})
"""Services whose validation answers with a plain array of strings (contract A9)."""

ECHO: Final = "amount"
AMOUNTS: Final = (ECHO, "amountXof")

NOT_ON_SALE: Final = "ServiceNotOnSale"
CARD_GONE: Final = "CardGone"
FILE_CHANGED: Final = "FileChanged"
KEPT_BY_US: Final[Mapping[str, Reason]] = {
    NOT_ON_SALE: Reason.SERVICE_NOT_AVAILABLE,
    FILE_CHANGED: Reason.FILE_CHANGED,
    CARD_GONE: Reason.CARD_GONE,
}
"""Why this adapter itself sent nothing; otherwise it was the network."""

log = logging.getLogger(__name__)


def read_submission(transaction: Transaction, reply: Reply) -> e.SubmissionEvent:
    """Return what an answer, or its absence, says about the latest attempt of a transaction."""
    attempt = transaction.attempts
    match reply.kind:
        case ReplyKind.NEVER_LEFT:
            kept = KEPT_BY_US.get(reply.why, Reason.NO_NETWORK)
            return e.NeverLeft(attempt=attempt, reason=kept, detail=reply.why)
        case ReplyKind.LOST:
            lost = Reason.CONNECTION_LOST
            return e.OutcomeUnknown(attempt=attempt, reason=lost, detail=reply.why)
        case ReplyKind.SILENT:
            return e.OutcomeUnknown(attempt=attempt, reason=Reason.NO_ANSWER, detail=reply.why)
        case ReplyKind.HEARD:
            return _heard(transaction, reply)


def _heard(transaction: Transaction, reply: Reply) -> e.SubmissionEvent:
    if text := refuses_signature(reply):
        heard = e.Heard(source=e.Source.ANSWER, word=str(reply.status), message=text, raw=reply.raw)
        return e.Declined(reason=Reason.SIGNATURE_REFUSED, heard=heard)
    try:
        if reply.status >= SERVER_FAULTS:
            return _unread(transaction, reply, Reason.SERVER_FAULT)
        envelope = read_envelope(reply)
    except MalformedError:
        return _unread(transaction, reply, Reason.UNREADABLE_ANSWER)
    if reply.status in HTTP_DONE:
        return (
            _accepted(transaction, envelope)
            if envelope.code == OK
            else _refused(transaction, envelope)
        )
    if reply.status in CLIENT_FAULTS and envelope.code != OK:
        return _refused(transaction, envelope)
    return _unread(transaction, reply, Reason.UNREADABLE_ANSWER)


def _unread(transaction: Transaction, reply: Reply, reason: Reason) -> e.OutcomeUnknown:
    heard = e.Heard(source=e.Source.ANSWER, word=f"HTTP {reply.status}", raw=reply.raw)
    return e.OutcomeUnknown(
        attempt=transaction.attempts, reason=reason, detail=f"HTTP {reply.status}", heard=heard
    )


def _unknown(
    transaction: Transaction, envelope: Envelope, reason: Reason, detail: str = ""
) -> e.OutcomeUnknown:
    heard = envelope.heard(e.Source.ANSWER)
    return e.OutcomeUnknown(attempt=transaction.attempts, reason=reason, detail=detail, heard=heard)


def _accepted(transaction: Transaction, envelope: Envelope) -> e.SubmissionEvent:
    """Read code 2000: the state that `data.status` names, if the answer is about our operation."""
    if strange := strange_in(transaction, envelope.data) or _absent(transaction, envelope.data):
        log.error("the answer's %s is not what was sent: outcome unknown", strange)
        return _unknown(transaction, envelope, Reason.ECHO_DIFFERS, strange)
    meaning = meaning_of(envelope.word)
    if meaning is Meaning.UNKNOWN:
        return _unknown(transaction, envelope, Reason.UNREADABLE_ANSWER, "status")
    if meaning is Meaning.FAILED and envelope.error:
        return _weighed(transaction, envelope)
    return event_of(meaning, _with_fee(transaction, envelope), Reason.PROVIDER_FAILED)


def _with_fee(transaction: Transaction, envelope: Envelope) -> e.Heard:
    """Return what was heard, with the amount that only the provider knows: a message's fee."""
    heard, fee = envelope.heard(e.Source.ANSWER), whole_of(envelope.data, "amount")
    if transaction.order.amount is not None or fee is None or fee < 0:
        return heard
    return replace(heard, extras=(("amount", str(fee)), *heard.extras))


def _refused(transaction: Transaction, envelope: Envelope) -> e.SubmissionEvent:
    """Read any other code: a refusal, which is definite only when the contract says so."""
    if envelope.listed and transaction.order.service not in LISTING:
        return _unknown(transaction, envelope, Reason.UNKNOWN_REFUSAL)
    texts = field_texts(envelope)
    every = (envelope.message, *(text for group in texts.values() for text in group))
    for text in every:
        if doubt := refusals.doubt_in(text):
            return _unknown(transaction, envelope, doubt)
    if texts:
        return _fields_refused(transaction, envelope, texts)
    return _without_fields(transaction, envelope)


def _without_fields(transaction: Transaction, envelope: Envelope) -> e.SubmissionEvent:
    if strange := strange_in(transaction, envelope.data):
        log.error("the refusal's %s is not what was sent: outcome unknown", strange)
        return _unknown(transaction, envelope, Reason.ECHO_DIFFERS, strange)
    if envelope.error:
        return _weighed(transaction, envelope)
    reason = refusals.reason_before_any_transaction(envelope.message)
    if reason is not None and _names_no_transaction(envelope):
        return e.Declined(reason=reason, heard=envelope.heard(e.Source.ANSWER))
    return _unknown(transaction, envelope, Reason.UNKNOWN_REFUSAL)


def field_texts(envelope: Envelope) -> Mapping[str, tuple[str, ...]]:
    """Return the texts of a validation by field, empty when `data` has another shape.

    MoneyGram's validation is a plain array of strings: they stand under an empty name.
    """
    if envelope.listed:
        return {"": envelope.listed}
    texts: dict[str, tuple[str, ...]] = {}
    for name, value in envelope.data.items():
        if name not in refusals.FIELDS or not isinstance(value, list) or not value:
            return {}
        texts[name] = tuple(text for text in value if isinstance(text, str))
        if len(texts[name]) != len(value):
            return {}
    return texts


def _fields_refused(
    transaction: Transaction, envelope: Envelope, texts: Mapping[str, tuple[str, ...]]
) -> e.SubmissionEvent:
    reasons = {
        reason
        for name, group in texts.items()
        for text in group
        if (reason := refusals.reason_under(name, text)) is not None
    }
    if not reasons:
        return _unknown(transaction, envelope, Reason.UNKNOWN_REFUSAL)
    shown = " · ".join(text for group in texts.values() for text in group)
    reason = reasons.pop() if len(reasons) == 1 else Reason.INVALID_FIELDS
    return e.Declined(reason=reason, heard=envelope.heard(e.Source.ANSWER, shown))


def _weighed(transaction: Transaction, envelope: Envelope) -> e.SubmissionEvent:
    """Read an `errorType`: its code and id say how much the refusal proves."""
    cause = cause_in(envelope.error, transaction.order.direction)
    failed = meaning_of(envelope.word) in {Meaning.FAILED, Meaning.CANCELLED}
    if cause.weight is Weight.DEFINITE and failed:
        return e.Declined(reason=cause.reason, heard=envelope.heard(e.Source.ANSWER))
    return _unknown(transaction, envelope, cause.doubt, text_of(envelope.error, "code"))


def cause_in(error: JsonObject, direction: Direction) -> Cause:
    """Return what an `errorType` proves; one without a readable code proves nothing."""
    code = error.get("code")
    if not isinstance(code, str) or not code:
        return UNLISTED
    return cause_of(code, whole_of(error, "id"), direction)


def _names_no_transaction(envelope: Envelope) -> bool:
    return not envelope.data or (
        envelope.data.get("transactionId", "absent") is None
        and meaning_of(envelope.word) is Meaning.FAILED
    )


def strange_in(transaction: Transaction, data: JsonObject) -> str:
    """Return the name of an echoed member that is not what we sent, if there is one."""
    order = transaction.order
    if "externalTransactionId" in data and data["externalTransactionId"] != transaction.ref:
        return "externalTransactionId"
    if "codeService" in data and data["codeService"] != order.service:
        return "codeService"
    if order.amount is None:
        return ""
    # `amount` gives back what was sent; `amountXof` is what the server made of it.
    told = [name for name in AMOUNTS if name in data and (name == ECHO or data[name] is not None)]
    return next((name for name in told if whole_of(data, name) != order.amount.francs), "")


def _absent(transaction: Transaction, data: JsonObject) -> str:
    """Return the name of a member that every acceptance has, and this one has not."""
    wanted = ["externalTransactionId", "codeService"]
    if transaction.order.amount is not None:
        wanted.append("amount")
    return next((name for name in wanted if name not in data), "")
