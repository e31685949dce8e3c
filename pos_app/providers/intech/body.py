"""Builds the exact bytes of each request: compact JSON, unescaped, whole numbers (contract A5).

These are the bytes that are signed, so nothing may be serialised again after this.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.domain.attachment import clean_name, read_attachment
from pos_app.domain.latin import unaccented
from pos_app.domain.service import FieldKind
from pos_app.providers.intech import moneygram_fields
from pos_app.providers.intech.services import MONEYGRAM_RECEIVE, MONEYGRAM_SEND
from pos_app.providers.intech.traits import Trait

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from pos_app.domain.attachment import Attachment
    from pos_app.domain.order import Order
    from pos_app.domain.secret import Secret
    from pos_app.domain.service import Field, Service
    from pos_app.domain.transaction import Ref

NOTHING_OF_OURS: Final = "{}"
"""The value of `data`, a JSON text: it comes back with every callback, so it says nothing."""

AGENT: Final = "POSAPP"
MEDIA: Final = "attachedMedia"


@dataclass(frozen=True, slots=True, kw_only=True)
class WireOptions:
    """What the shop decides about its requests.

    `callback_url` is mandatory on the wire and https (contract A5); the redirect addresses are
    where a customer's telephone goes after paying, and any `file:///` is accepted unchecked:
    a till has no page of its own. `sender` is the name that some customers see.
    """

    callback_url: str
    sender: str = ""
    success_url: str = "file:///pos-app/paid"
    error_url: str = "file:///pos-app/not-paid"


def json_bytes(members: Mapping[str, object]) -> bytes:
    """Return an object as JavaScript would write it: what the server signs again (contract A3)."""
    text = json.dumps(members, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "replace")


def operation(ref: Ref, order: Order, service: Service, options: WireOptions, key: Secret) -> bytes:
    """Return the body of one operation."""
    members: dict[str, object] = {
        "apiKey": key.reveal(),
        "codeService": service.code,
        "externalTransactionId": ref,
        "callbackUrl": options.callback_url,
        "data": NOTHING_OF_OURS,
    }
    if order.phone is not None:
        members["phone"] = order.phone.on_wire(service.phone_format)
    if order.amount is not None:
        members["amount"] = order.amount.francs
    if options.sender:
        members["sender"] = options.sender
    if Trait.ORANGE_QR in service.traits:
        members["useOMQrCode"] = True
    if Trait.REDIRECTS in service.traits:
        members["successRedirectUrl"] = options.success_url
        members["errorRedirectUrl"] = options.error_url
    nest = next((nest for trait, nest in _NESTED.items() if trait in service.traits), None)
    members |= nest(ref, order.fields) if nest else _plain(order, service)
    if MEDIA in order.fields:
        members |= _announced(members.pop(MEDIA), order)
    return json_bytes(members)


def _plain(order: Order, service: Service) -> Mapping[str, str]:
    """Return the answers without the masked number of a card, which is for people only."""
    sealed = {each.name for each in service.fields if each.kind is FieldKind.CARD_DIGITS}
    return {name: text for name, text in order.fields.items() if name not in sealed}


def with_card(content: bytes, card: Mapping[str, str]) -> bytes:
    """Return an operation's body with a card's digits in it, without serialising it again."""
    return b"".join((content[:-1], b",", json_bytes(card)[1:])) if card else content


def attachment_of(order: Order) -> Attachment | None:
    """Return the file that goes with an order, if there is one."""
    return read_attachment(order.fields.get(MEDIA, ""))


def with_media(content: bytes, media: bytes) -> bytes:
    """Return an operation's body with a file's base64 in it, without serialising it again."""
    return b"".join((content[:-1], b',"attachedMedia":"', media, b'"}'))


def _announced(reference: object, order: Order) -> Mapping[str, object]:
    """Return name and ending of the file; the ending is the content's, whatever was typed."""
    attachment = read_attachment(str(reference))
    if attachment is None:
        return {}
    name = clean_name(order.fields.get("attachedMediaName") or attachment.name)
    return {"attachedMediaName": name, "attachedMediaExtension": attachment.extension}


def question(ref: Ref, key: Secret) -> bytes:
    """Return the body of one status question; the key stands in a header too (contract A3)."""
    return json_bytes({"externalTransactionId": ref, "apiKey": key.reveal()})


def bills(service: str, account: str, key: Secret) -> bytes:
    """Return the body that asks what is due on an account (contract A6)."""
    members = {"codeService": service, "billAccountNumber": account}
    return json_bytes({"apiKey": key.reveal(), **members})


def reception_info(reference: str, key: Secret) -> bytes:
    """Return the body that asks what waits under a transfer's reference (contract A9)."""
    members = {"codeService": MONEYGRAM_RECEIVE, "referenceNumber": reference}
    return json_bytes({"apiKey": key.reveal(), **members})


def send_info(fields: Mapping[str, str], francs: int, key: Secret) -> bytes:
    """Return the body that asks what sending would cost (contract A9)."""
    members = {"codeService": MONEYGRAM_SEND, "amount": francs}
    return json_bytes({"apiKey": key.reveal(), **members, **_sending(AGENT, fields)})


def refund(transaction_id: str, key: Secret) -> bytes:
    """Return the body that asks for a whole sale back (contract A9)."""
    return json_bytes({"apiKey": key.reveal(), "transactionId": transaction_id})


def claim(transaction_id: str, subject: str, text: str, key: Secret) -> bytes:
    """Return the body of a claim (contract A9)."""
    members = {"subject": subject, "message": text, "transactionId": transaction_id}
    return json_bytes({**members, "apiKey": key.reveal()})


def _picked(answers: Mapping[str, str], fields: Iterable[Field]) -> dict[str, object]:
    """Return the answers to these fields, names in MoneyGram's unaccented letters."""
    return {
        field.name: unaccented(answers[field.name])
        if field.kind is FieldKind.NAME
        else answers[field.name]
        for field in fields
        if field.name in answers
    }


def _agent(ref: str) -> Mapping[str, object]:
    return {"deliveryOption": "WILL_CALL", "agentConsumerID": AGENT, "agentTransactionId": ref}


def _sending(ref: str, answers: Mapping[str, str]) -> Mapping[str, object]:
    sender = _picked(answers, moneygram_fields.SENDER)
    receiver = _picked(answers, moneygram_fields.RECEIVER)
    return {
        "moneygramSendData": {
            "senderDetails": {**sender, **_agent(ref)},
            "receiverDetails": receiver,
        }
    }


def _receiving(ref: str, answers: Mapping[str, str]) -> Mapping[str, object]:
    details = _picked(answers, moneygram_fields.RECEPTION)
    return {
        "moneygramReceptionData": {
            "receptionServiceReceiveDetails": {**details, **_agent(ref)},
        }
    }


_NESTED: Final[Mapping[Trait, Callable[[str, Mapping[str, str]], Mapping[str, object]]]] = {
    Trait.MONEYGRAM_SEND: _sending,
    Trait.MONEYGRAM_RECEIVE: _receiving,
}
