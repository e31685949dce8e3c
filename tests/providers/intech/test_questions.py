"""The answer to a status question: nonsense teaches nothing, absence proves nothing by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain import events as e
from pos_app.domain.reason import Reason
from pos_app.domain.transaction import Ref
from pos_app.engine.ports import Reply, ReplyKind
from pos_app.providers.intech.codes import CODES, IDS, Weight
from pos_app.providers.intech.reading_questions import read_question
from pos_app.providers.intech.statuses import WORDS
from pos_app.providers.request import RESET
from tests.providers.intech.answers import SERVICE, heard, lost, sample, told
from tests.providers.shop import BY_CODE, sending

if TYPE_CHECKING:
    import logging

DEPOSIT = sending(BY_CODE[SERVICE])
WITHDRAWAL = sending(BY_CODE["WAVE_SN_API_CASH_OUT"])
NOT_FOUND = {
    "code": 404,
    "error": True,
    "msg": "Les ressources demandés n'existent pas",
    "data": {"externalTransactionId": "Transaction partnaire non trouvé"},
}


def read(body: object, status: int = 201) -> e.QuestionEvent:
    return read_question(DEPOSIT, heard(body, status))


def nothing(event: e.QuestionEvent) -> Reason:
    assert isinstance(event, e.NothingLearnt), event
    return event.reason


def test_silence_teaches_nothing() -> None:
    never = Reply(kind=ReplyKind.NEVER_LEFT, why="ConnectError")

    assert nothing(read_question(DEPOSIT, never)) is Reason.NO_NETWORK
    assert nothing(read_question(DEPOSIT, lost("ReadTimeout"))) is Reason.NO_ANSWER
    assert nothing(read_question(DEPOSIT, lost("RemoteProtocolError"))) is Reason.NO_ANSWER


def test_only_the_server_can_refuse_a_question() -> None:
    assert read_question(DEPOSIT, lost(RESET)) == e.QuestionRefused(detail=RESET)
    for status in (403, 429):
        for body in (b"<html>", b"", told("SUCCESS")):
            assert read(body, status) == e.QuestionRefused(detail=f"HTTP {status}")


def test_a_refused_signature_is_our_fault_and_not_the_breakers() -> None:
    for status, text in ((403, "Invalid HMAC signature"), (400, "HMAC signature is missing")):
        body = {"code": status, "error": True, "_msg": text, "data": {}}

        assert nothing(read(body, status)) is Reason.SIGNATURE_REFUSED


@pytest.mark.parametrize("status", [204, 301, 302, 400, 401, 404, 500, 502, 503])
def test_another_http_status_teaches_nothing(status: int) -> None:
    reason = Reason.SERVER_FAULT if status >= 500 else Reason.UNREADABLE_ANSWER

    assert nothing(read(told("SUCCESS"), status)) is reason


def test_a_status_of_ours_is_believed() -> None:
    kinds = {
        word: type(read(told(cased)))
        for word in WORDS
        for cased in (word, word.lower(), word.title())
    }

    assert kinds == {
        "SUCCESS": e.Succeeded,
        "FAILLED": e.Declined,
        "FAILED": e.Declined,
        "PENDING": e.Accepted,
        "PROCESSING": e.Accepted,
        "REFUNDED": e.Refunded,
        "CANCELED": e.Declined,
        "CANCELLED": e.Declined,
    }


def test_a_new_word_is_not_final_and_is_logged_once(
    expected_warnings: list[logging.LogRecord],
) -> None:
    for _ in range(5):
        event = read(told("TELEPORTED"))

        assert isinstance(event, e.Accepted)
        assert event.heard.word == "TELEPORTED"
    assert len(expected_warnings) == 1
    assert "TELEPORTED" in expected_warnings[0].getMessage()


@pytest.mark.parametrize("other", ["another", None, 7, [], DEPOSIT.ref.lower()])
def test_an_answer_about_another_id_teaches_nothing(
    other: object, expected_warnings: list[logging.LogRecord]
) -> None:
    event = read(told("SUCCESS", externalTransactionId=other))

    assert nothing(event) is Reason.ECHO_DIFFERS
    assert len(expected_warnings) == 1


def test_not_found_is_its_own_answer() -> None:
    assert isinstance(read(NOT_FOUND), e.NotFound)
    assert isinstance(read(NOT_FOUND, 200), e.NotFound)


@pytest.mark.parametrize(
    "body",
    [
        {**NOT_FOUND, "data": {}},
        {**NOT_FOUND, "data": {"externalTransactionId": DEPOSIT.ref}},
        {**NOT_FOUND, "data": None},
        {**NOT_FOUND, "code": 4000},
        {"code": 404, "error": True, "_msg": "Cannot POST /x", "data": {}},
    ],
)
def test_what_only_looks_like_not_found_teaches_nothing(body: object) -> None:
    nothing(read(body))


def test_a_refused_key_teaches_nothing_but_is_named() -> None:
    body = {"code": 4000, "error": True, "data": {"secreteKey": "Invalide secrete key"}}

    assert nothing(read(body)) is Reason.KEY_REFUSED


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", told(""), told(None), told({"a": 1})])
def test_what_cannot_be_read_teaches_nothing(body: object) -> None:
    assert nothing(read(body)) is Reason.UNREADABLE_ANSWER


@pytest.mark.parametrize("code", CODES)
def test_a_failure_that_is_told_is_final_whatever_its_code(code: str) -> None:
    event = read(told("FAILLED", errorType={"code": code, "message": "x"}))

    assert isinstance(event, e.Declined)
    cause = CODES[code]
    if code == "insufficient_balance":
        assert event.reason is Reason.FLOAT_TOO_LOW
    else:
        assert event.reason is cause.reason
    assert cause.weight is Weight.DEFINITE or event.reason is not cause.doubt


@pytest.mark.parametrize("number", IDS)
def test_a_failure_with_an_id_is_final_too(number: int) -> None:
    event = read(told("FAILLED", errorType={"id": number, "code": IDS[number]}))

    assert isinstance(event, e.Declined)


def test_without_an_id_the_direction_tells_whose_purse_was_empty() -> None:
    body = heard(told("FAILLED", errorType={"code": "insufficient_balance", "message": "x"}))
    from_float = read_question(DEPOSIT, body)
    from_customer = read_question(WITHDRAWAL, body)

    assert isinstance(from_float, e.Declined)
    assert isinstance(from_customer, e.Declined)
    assert from_float.reason is Reason.FLOAT_TOO_LOW
    assert from_customer.reason is Reason.CUSTOMER_BALANCE_LOW


def test_a_bill_that_was_not_paid_is_named() -> None:
    error = {
        "code": "unknown_error",
        "message": "La facture que vous essayer de payer est introuvable",
    }
    event = read(told("FAILLED", errorType=error))

    assert isinstance(event, e.Declined)
    assert event.reason is Reason.BILL_REFUSED


@pytest.mark.parametrize("stranger", [{"amount": 1}, {"codeService": "ORANGE_SN_API_CASH_IN"}])
def test_a_status_of_another_amount_or_service_is_not_ours(
    stranger: dict[str, object], expected_warnings: list[logging.LogRecord]
) -> None:
    """The answer need not tell them; where it does, another operation's end is none of ours."""
    event = read(told("SUCCESS", **stranger))

    assert isinstance(event, e.NothingLearnt)
    assert event.reason is Reason.ECHO_DIFFERS
    assert len(expected_warnings) == 1
    assert isinstance(read(told("SUCCESS", amount="5000", codeService=SERVICE)), e.Succeeded)
    assert isinstance(read(told("SUCCESS", amount=None, codeService=None)), e.Succeeded)


def test_only_a_text_is_an_id_that_a_refund_may_name() -> None:
    """The provider's older builds tell an internal number here (contract A7)."""
    by_text = read(told("SUCCESS", transactionId="T98010948524802"))
    by_number = read(told("SUCCESS", transactionId=197872))

    assert isinstance(by_text, e.Succeeded)
    assert isinstance(by_number, e.Succeeded)
    assert (by_text.heard.reference, by_number.heard.reference) == ("T98010948524802", "")


@pytest.mark.allows_warnings
def test_words_and_ids_without_end_are_not_kept() -> None:
    """Each question writes its word down: a megabyte each would fill the disk in a day."""
    event = read(told("x" * 900_000, transactionId="T" * 900_000))

    assert isinstance(event, e.Accepted)
    assert (event.heard.word, event.heard.reference) == ("x" * 40, "")


@pytest.mark.parametrize(("name", "reason"), [("success", None), ("failed", Reason.INVALID_NUMBER)])
def test_the_providers_own_samples_are_understood(name: str, reason: Reason | None) -> None:
    body = sample(f"get-transaction-status.{name}.response")
    ours = sending(BY_CODE[SERVICE], Ref(body["data"]["externalTransactionId"]))
    event = read_question(ours, heard(body))

    assert isinstance(event, e.Succeeded | e.Declined)
    assert event.heard.reference == "", "the samples' number is an internal one"
    assert dict(event.heard.extras)["updatedAt"] == body["data"]["updatedAt"]
    assert (event.reason if isinstance(event, e.Declined) else None) is reason
