"""Builds the exact bytes of each request: compact JSON, unescaped, whole numbers (contract A5).

These are the bytes that are signed, so nothing may be serialised again after this.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.providers.intech import moneygram_fields
from pos_app.providers.intech.traits import Trait

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from pos_app.domain.order import Order
    from pos_app.domain.secret import Secret
    from pos_app.domain.service import Field, Service
    from pos_app.domain.transaction import Ref

NOTHING_OF_OURS: Final = "{}"
"""The value of `data`, a JSON text: it comes back with every callback, so it says nothing."""

AGENT: Final = "POSAPP"


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
    members |= nest(ref, order) if nest else order.fields
    return json_bytes(members)


def question(ref: Ref, key: Secret) -> bytes:
    """Return the body of one status question; the key stands in a header too (contract A3)."""
    return json_bytes({"externalTransactionId": ref, "apiKey": key.reveal()})


def _picked(order: Order, fields: Iterable[Field]) -> dict[str, object]:
    names = (field.name for field in fields)
    return {name: order.fields[name] for name in names if name in order.fields}


def _agent(ref: Ref) -> Mapping[str, object]:
    return {"deliveryOption": "WILL_CALL", "agentConsumerID": AGENT, "agentTransactionId": ref}


def _sending(ref: Ref, order: Order) -> Mapping[str, object]:
    sender = _picked(order, moneygram_fields.SENDER)
    receiver = _picked(order, moneygram_fields.RECEIVER)
    return {
        "moneygramSendData": {
            "senderDetails": {**sender, **_agent(ref)},
            "receiverDetails": receiver,
        }
    }


def _receiving(ref: Ref, order: Order) -> Mapping[str, object]:
    details = _picked(order, moneygram_fields.RECEPTION)
    return {
        "moneygramReceptionData": {
            "receptionServiceReceiveDetails": {**details, **_agent(ref)},
        }
    }


_NESTED: Final[Mapping[Trait, Callable[[Ref, Order], Mapping[str, object]]]] = {
    Trait.MONEYGRAM_SEND: _sending,
    Trait.MONEYGRAM_RECEIVE: _receiving,
}
