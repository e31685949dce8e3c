"""The answer to a submission, row by row of the table: silence and doubt are never failure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from pos_app.domain import events as e
from pos_app.domain.money import Money
from pos_app.domain.reason import Reason
from pos_app.domain.transaction import Ref
from pos_app.engine.ports import Reply, ReplyKind
from pos_app.providers.intech.reading_answers import read_submission
from tests.providers.intech.answers import (
    SERVICE,
    heard,
    lost,
    operation,
    refusal,
    sample,
)
from tests.providers.shop import BY_CODE, REF, sending

if TYPE_CHECKING:
    import logging

DEPOSIT = sending(BY_CODE[SERVICE])
FATES: dict[object, type[e.SubmissionEvent]] = {
    "SUCCESS": e.Succeeded,
    "success": e.Succeeded,
    "FAILLED": e.Declined,
    "FAILED": e.Declined,
    "Failled": e.Declined,
    "PENDING": e.Accepted,
    "PROCESSING": e.Accepted,
    "REFUNDED": e.Refunded,
    "CANCELED": e.Declined,
    "CANCELLED": e.Declined,
    "": e.OutcomeUnknown,
    "DONE": e.OutcomeUnknown,
    "\u017fuccess": e.OutcomeUnknown,
    " SUCCESS": e.OutcomeUnknown,
    None: e.OutcomeUnknown,
    1: e.OutcomeUnknown,
}


def read(body: object, status: int = 201) -> e.SubmissionEvent:
    return read_submission(DEPOSIT, heard(body, status))


def unknown(event: e.Event) -> Reason:
    assert isinstance(event, e.OutcomeUnknown), event
    assert event.attempt == DEPOSIT.attempts
    return event.reason


def test_what_never_left_goes_back_with_its_attempt() -> None:
    third = replace(DEPOSIT, attempts=3)
    event = read_submission(third, Reply(kind=ReplyKind.NEVER_LEFT, why="ConnectError"))

    assert event == e.NeverLeft(attempt=3, reason=Reason.NO_NETWORK, detail="ConnectError")


@pytest.mark.parametrize(
    ("why", "reason"),
    [
        ("ReadTimeout", Reason.NO_ANSWER),
        ("TimeoutError", Reason.NO_ANSWER),
        ("ReadError", Reason.CONNECTION_LOST),
        ("ConnectionResetError", Reason.CONNECTION_LOST),
        ("TooLargeError", Reason.CONNECTION_LOST),
    ],
)
def test_a_lost_answer_is_never_a_failure(why: str, reason: Reason) -> None:
    assert unknown(read_submission(DEPOSIT, lost(why))) is reason


@pytest.mark.parametrize("word", FATES)
@pytest.mark.allows_warnings
def test_code_2000_means_the_state_that_the_status_names(word: object) -> None:
    assert type(read(operation(word))) is FATES[word]


def test_the_message_is_never_evidence() -> None:
    body = operation("PENDING")
    body["msg"] = "Votre opération s'est effectuée avec SUCCESS"

    assert isinstance(read(body), e.Accepted)


def test_what_is_heard_is_kept() -> None:
    body = operation("SUCCESS", woyofalCode="1234 5678", woyofalKwh=12.5, amountXof=5000)
    body["data"]["_be_removed_deepQrCode_"] = "https://x"
    event = read(body)

    assert isinstance(event, e.Succeeded)
    assert event.heard.reference == "T98010948524802"
    assert event.heard.word == "SUCCESS"
    assert dict(event.heard.extras) == {
        "woyofalCode": "1234 5678",
        "woyofalKwh": "12.5",
        "amountXof": "5000",
    }
    assert event.heard.raw == heard(body).raw


@pytest.mark.parametrize(
    ("number", "text"), [(7091659672946, "7091659672946"), ("T1", "T1"), (None, "")]
)
def test_the_providers_id_is_text_whatever_it_comes_as(number: object, text: str) -> None:
    event = read(operation(transactionId=number))

    assert isinstance(event, e.Accepted)
    assert event.heard.reference == text


@pytest.mark.parametrize(
    "change",
    [
        {"amount": 5001},
        {"amount": "5001"},
        {"amount": 5000.5},
        {"amount": None},
        {"amount": True},
        {"amountXof": 5},
        {"codeService": "WAVE_SN_API_CASH_OUT"},
        {"codeService": None},
        {"externalTransactionId": "another"},
        {"externalTransactionId": REF.lower()},
        {"externalTransactionId": None},
        {"externalTransactionId": [REF]},
    ],
)
@pytest.mark.parametrize("body", [operation("SUCCESS"), refusal("no_om_account", 5)])
@pytest.mark.allows_warnings
def test_an_echo_that_differs_is_not_about_our_operation(
    body: dict[str, Any], change: dict[str, object]
) -> None:
    changed = {**body, "data": {**body["data"], **change}}

    assert unknown(read(changed)) is Reason.ECHO_DIFFERS


@pytest.mark.parametrize("name", ["amount", "codeService", "externalTransactionId"])
@pytest.mark.allows_warnings
def test_a_success_that_does_not_say_whose_it_is_decides_nothing(name: str) -> None:
    body = operation("SUCCESS")
    del body["data"][name]

    assert unknown(read(body)) is Reason.ECHO_DIFFERS


def test_an_echo_in_another_type_is_the_same_amount() -> None:
    assert isinstance(read(operation("SUCCESS", amount="5000")), e.Succeeded)
    assert isinstance(read(operation("SUCCESS", amount=5000.0)), e.Succeeded)


def test_an_echo_that_differs_raises_an_alarm(
    expected_warnings: list[logging.LogRecord],
) -> None:
    read(operation("SUCCESS", amount=1))

    assert [record.levelname for record in expected_warnings] == ["ERROR"]
    assert "772457199" not in expected_warnings[0].getMessage()


def test_the_fee_that_a_message_costs_is_no_difference() -> None:
    message = sending(BY_CODE["WHATSAPP_MESSAGING"])
    event = read_submission(
        message, heard(operation(amount=1150, codeService="WHATSAPP_MESSAGING"))
    )

    assert isinstance(event, e.Accepted)


@pytest.mark.parametrize("status", [500, 502, 503, 504, 599])
def test_a_server_fault_is_doubt_even_with_a_sound_body(status: int) -> None:
    for body in (operation("SUCCESS"), refusal("no_om_account", 5), b"<html>"):
        assert unknown(read(body, status)) is Reason.SERVER_FAULT


@pytest.mark.parametrize("status", [204, 301, 302, 307, 400, 401, 403, 404, 429])
def test_success_with_a_strange_http_status_is_not_believed(status: int) -> None:
    assert unknown(read(operation("SUCCESS"), status)) is Reason.UNREADABLE_ANSWER


@pytest.mark.parametrize("status", [301, 302, 400, 401, 403, 404, 429])
def test_an_answer_without_the_envelope_is_doubt(status: int) -> None:
    for body in (b"<html>", b"", b'{"error":"x"}', b'{"code":"4000","data":{}}'):
        assert unknown(read(body, status)) is Reason.UNREADABLE_ANSWER


@pytest.mark.parametrize(
    "body", [b"", b"<html>SUCCESS</html>", b"[]", b'{"code":true,"data":{}}', b'{"data":{}}']
)
def test_an_unreadable_answer_is_doubt(body: bytes) -> None:
    event = read(body)

    assert unknown(event) is Reason.UNREADABLE_ANSWER
    assert isinstance(event, e.OutcomeUnknown)
    assert event.heard is not None
    assert event.heard.raw == body.decode()


SAMPLES = {
    "operation.pending.response": ("BANK_CARD_API_CASH_OUT", e.Accepted),
    "operation.bank-card-cash-out.response": ("BANK_CARD_API_CASH_OUT", e.Accepted),
    "operation.wave-cash-out.response": ("WAVE_SN_API_CASH_OUT", e.Accepted),
    "operation.whatsapp.response": ("WHATSAPP_MESSAGING", e.Accepted),
    "operation.refused.response": ("ORANGE_SN_API_CASH_OUT", e.Declined),
}


@pytest.mark.parametrize("name", SAMPLES)
def test_the_providers_own_samples_are_understood(name: str) -> None:
    code, wanted = SAMPLES[name]
    body = sample(name)
    sale = sending(BY_CODE[code], body["data"]["externalTransactionId"])
    if sale.order.amount is not None:
        order = replace(sale.order, amount=Money(body["data"]["amount"]))
        sale = replace(sale, order=order)
    event = read_submission(sale, heard(body))

    assert type(event) is wanted
    assert isinstance(event, e.Accepted | e.Declined)
    assert event.heard.reference == body["data"]["transactionId"]
    links = {n: v for n, v in body["data"].items() if n.endswith("LinkUrl")}
    assert links.items() <= dict(event.heard.extras).items()
    if isinstance(event, e.Declined):
        assert event.reason is Reason.CUSTOMER_BALANCE_LOW
        assert event.heard.message == body["data"]["errorType"]["message"]


def test_a_sample_read_for_another_sale_decides_nothing(
    expected_warnings: list[logging.LogRecord],
) -> None:
    other = replace(DEPOSIT, ref=Ref("another"))

    assert unknown(read_submission(other, heard(operation("SUCCESS")))) is Reason.ECHO_DIFFERS
    assert len(expected_warnings) == 1


def test_a_bare_list_refuses_nothing_but_moneygram() -> None:
    body = {"code": 4000, "msg": "x", "error": True, "data": ["phone"]}
    assert unknown(read(body)) is Reason.UNKNOWN_REFUSAL
