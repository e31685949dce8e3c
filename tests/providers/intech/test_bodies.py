"""The exact bytes of every request, compared field by field with the contract's rules (A5)."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from pos_app.domain.attachment import Attachment
from pos_app.domain.secret import Secret
from pos_app.domain.service import Family
from pos_app.providers.intech import body
from pos_app.providers.intech.body import WireOptions
from pos_app.providers.intech.services import SERVICES
from pos_app.providers.intech.signing import signed_headers
from pos_app.providers.intech.traits import Trait
from pos_app.sandbox.field_rules import rules_for
from pos_app.sandbox.services_data import SERVICES as PLAYED
from pos_app.sandbox.wire import stringify
from tests.providers.intech.answers import sample
from tests.providers.shop import BY_CODE, KEY, REF, SIGNING_KEY, order_for

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.domain.service import Service

OPTIONS = WireOptions(callback_url="https://relay.example.sn/intech", sender="Chez Awa")
ALWAYS = {"apiKey", "codeService", "externalTransactionId", "callbackUrl", "data", "sender"}
REDIRECTED = {
    "WAVE_SN_API_CASH_OUT",
    "WAVE_CI_API_CASH_OUT",
    "ORANGE_CI_API_CASH_OUT",
    "ORANGE_SN_API_CASH_OUT",
    "BANK_CARD_API_CASH_OUT",
}
PHONES = {
    "WHATSAPP_MESSAGING": "+221772450000",
    "BANK_CARD_API_CASH_OUT": "221772457199",
    "BANK_TRANSFER_SN_API_CASH_IN": "221772457199",
    "FREE_SN_WALLET_CASH_IN": "221772457199",
    "FREE_SN_WALLET_CASH_OUT": "221772457199",
}


def wire(service: Service, **changes: str) -> bytes:
    order = order_for(service, **changes)
    content = body.operation(REF, order, service, OPTIONS, Secret(KEY))
    with order.sealed.opened() as card:
        return body.with_card(content, card)


def sent(service: Service, **changes: str) -> dict[str, Any]:
    members = json.loads(wire(service, **changes))
    assert isinstance(members, dict)
    return members


@pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.code)
def test_a_body_holds_what_its_service_wants_and_nothing_else(service: Service) -> None:
    members = sent(service)

    asked = {field.name for field in service.fields if not field.optional}
    if service.family is Family.MONEYGRAM:
        sends = service.code.endswith("_IN")
        asked = {"phone", "amount", "moneygramSendData" if sends else "moneygramReceptionData"}
    redirects = {"successRedirectUrl", "errorRedirectUrl"} if service.code in REDIRECTED else set()
    orange = {"useOMQrCode"} if service.code == "ORANGE_SN_API_CASH_OUT" else set()
    assert members.keys() == ALWAYS | asked | redirects | orange


@pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.code)
def test_the_values_are_as_the_provider_wants_them(service: Service) -> None:
    members = sent(service)

    ivorian = "_CI_" in service.code
    assert members["phone"] == PHONES.get(service.code, "0708091011" if ivorian else "772457199")
    assert members.get("amount", 5000) == 5000
    assert type(members.get("amount", 5000)) is int
    assert members["externalTransactionId"] == REF
    assert members["codeService"] == service.code
    assert members["callbackUrl"] == OPTIONS.callback_url
    assert json.loads(members["data"]) == {}
    assert all(
        members[name].startswith("file:///") for name in members if name.endswith("RedirectUrl")
    )


@pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.code)
def test_the_providers_field_rules_have_nothing_to_say(service: Service) -> None:
    members = sent(service)
    rules = rules_for(PLAYED[service.code], members)

    assert [rule.text for rule in rules if not rule.holds(members.get(rule.field))] == []


@pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.code)
def test_the_bytes_are_those_that_javascript_would_sign(service: Service) -> None:
    raw = wire(service)

    assert stringify(json.loads(raw)).encode() == raw
    assert b"\\u" not in raw


def test_text_leaves_as_it_was_typed() -> None:
    text = 'Reçu n° 12 « Awa » 😀 "é" \\ /\n2'
    raw = wire(BY_CODE["WHATSAPP_MESSAGING"], message=text)

    assert json.loads(raw)["message"] == text
    assert "😀".encode() in raw


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("operation.wave-cash-in.request", "WAVE_SN_API_CASH_IN"),
        ("operation.wave-cash-out.request", "WAVE_SN_API_CASH_OUT"),
        ("operation.orange-cash-in.request", "ORANGE_SN_API_CASH_IN"),
        ("operation.orange-cash-out.request", "ORANGE_SN_API_CASH_OUT"),
        ("operation.wizall-cash-in.request", "WIZALL_SN_API_CASH_IN"),
        ("operation.wizall-cash-out.request", "WIZALL_SN_API_CASH_OUT"),
        ("operation.bank-transfer-cash-in.request", "BANK_TRANSFER_SN_API_CASH_IN"),
        ("operation.bank-card-cash-out.request", "BANK_CARD_API_CASH_OUT"),
        ("operation.whatsapp.request", "WHATSAPP_MESSAGING"),
    ],
)
def test_the_providers_own_request_samples_have_no_field_that_ours_lack(
    name: str, code: str
) -> None:
    # `bankAuthRedirectUrl` is never read by the server; media and e-mail are optional.
    ignored = {"bankAuthRedirectUrl", "attachedMedia", "attachedMediaName", "customerEmail"}
    ignored |= {"attachedMediaExtension"}
    theirs, ours = sample(name), sent(BY_CODE[code])

    assert set(theirs) - ignored <= set(ours)
    shared = {key for key in theirs if key in ours and theirs[key] is not None} - {"data"}
    assert {key: type(theirs[key]) for key in shared} == {key: type(ours[key]) for key in shared}


def test_moneygram_travels_nested_with_the_fields_that_the_sample_lacks() -> None:
    sending = sent(BY_CODE["MONEYGRAM_SN_API_CASH_IN"])["moneygramSendData"]
    receiving = sent(BY_CODE["MONEYGRAM_SN_API_CASH_OUT"])["moneygramReceptionData"]
    theirs = sample("moneygram-send-info.request")["moneygramSendData"]

    lacking = {"sourceOfFunds", "relationshipToReceiver", "senderOccupation"}
    lacking |= {"senderIntendedUseOfMGIServices"}
    assert set(theirs["senderDetails"]) - {"senderPhoneNumber"} | lacking == set(
        sending["senderDetails"]
    )
    assert {"receiverFirstName", "receiveCountry", "receiverCity"} <= set(
        sending["receiverDetails"]
    )
    assert len(receiving["receptionServiceReceiveDetails"]) == 24


def test_a_question_carries_our_id_and_the_key() -> None:
    assert body.question(REF, Secret(KEY)) == (
        f'{{"externalTransactionId":"{REF}","apiKey":"{KEY}"}}'.encode()
    )


def test_a_signature_covers_the_bytes_two_seconds_ago() -> None:
    raw = wire(BY_CODE["WAVE_SN_API_CASH_IN"])
    headers = signed_headers(Secret(SIGNING_KEY), raw, 1_790_000_000_000)

    signed = b"POST:1789999998000:" + raw
    assert headers == {
        "Timestamp": "1789999998000",
        "Hmac-Signature": hmac.new(SIGNING_KEY.encode(), signed, hashlib.sha256).hexdigest(),
    }


def test_half_a_character_does_not_stop_a_sale() -> None:
    assert body.json_bytes({"message": "a\ud800b"}) == b'{"message":"a?b"}'


def test_no_service_hides_a_wire_name_from_its_fields() -> None:
    for service in SERVICES:
        names = [field.name for field in service.fields]
        assert len(names) == len(set(names)), service.code
        assert all(re.fullmatch("[a-zA-Z]+", name) for name in names), service.code
        assert Trait.CARD not in service.traits or "cardCVC" in names


def test_a_file_stands_in_the_body_as_it_was_encoded(tmp_path: Path) -> None:
    reference = Attachment(
        name="photo", mime="image/png", size_bytes=8, sha256="ab" * 32, path=str(tmp_path / "x")
    )
    fields = {"attachedMedia": reference.text, "attachedMediaExtension": ".exe"}
    order = order_for(BY_CODE["WHATSAPP_MESSAGING"], **fields)

    content = body.operation(REF, order, BY_CODE[order.service], OPTIONS, Secret(KEY))
    sent = json.loads(body.with_media(content, b"iVBORw0KGgo="))

    assert body.attachment_of(order) == reference
    assert "attachedMedia" not in json.loads(content)
    assert str(tmp_path) not in content.decode()
    assert sent == json.loads(content) | {"attachedMedia": "iVBORw0KGgo="}
    assert (sent["attachedMediaName"], sent["attachedMediaExtension"]) == ("photo", ".png")
