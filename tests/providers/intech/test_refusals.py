"""A refusal is definite only where the contract says so: row by row, code by code."""

from __future__ import annotations

from typing import Any

import pytest

from pos_app.domain import events as e
from pos_app.domain.reason import Reason
from pos_app.providers.intech.codes import CODES, IDS, Weight, cause_of
from pos_app.providers.intech.reading_answers import read_submission
from tests.providers.intech.answers import (
    SERVICE,
    fields_refused,
    heard,
    operation,
    refusal,
    sample,
)
from tests.providers.shop import BY_CODE, sending

DEPOSIT = sending(BY_CODE[SERVICE])
WITHDRAWAL = sending(BY_CODE["WAVE_SN_API_CASH_OUT"])
MONEYGRAM = sending(BY_CODE["MONEYGRAM_SN_API_CASH_IN"])
DUPLICATE = "Duplication du external transaction ID"


def read(body: object, status: int = 201) -> e.SubmissionEvent:
    return read_submission(DEPOSIT, heard(body, status))


def unknown(event: e.Event) -> Reason:
    assert isinstance(event, e.OutcomeUnknown), event
    return event.reason


def declined(event: e.Event) -> Reason:
    assert isinstance(event, e.Declined), event
    return event.reason


@pytest.mark.parametrize(
    ("status", "text"),
    [
        (400, "HMAC signature is missing"),
        (400, "Timestamp is invalid"),
        (400, "Timestamp is invalid or expired"),
        (403, "Invalid HMAC signature"),
    ],
)
def test_a_refused_signature_is_definite(status: int, text: str) -> None:
    body = {"code": status, "error": True, "msg": "Une erreur est survenue", "_msg": text}

    assert declined(read({**body, "data": {}, "path": ""}, status)) is Reason.SIGNATURE_REFUSED
    assert unknown(read({**body, "data": {}}, 403 if status == 400 else 400))
    assert unknown(read({**body, "_msg": text + "!", "data": {}}, status))


@pytest.mark.parametrize(
    ("texts", "reason"),
    [
        ({"phone": ["Le numéro est incorrecte. Regex: ([0-9]{9})"]}, Reason.INVALID_NUMBER),
        ({"amount": ["Le montant doit etre positif ( > 1)!"]}, Reason.INVALID_FIELDS),
        (
            {"amount": ["limit maximum par transaction est depassé . Max limit : 5"]},
            Reason.AMOUNT_OUT_OF_RANGE,
        ),
        ({"codeService": ["Le services est introuvable"]}, Reason.SERVICE_NOT_AVAILABLE),
        (
            {"codeService": ["Le partenaire n'est pas souscrit au service demandé"]},
            Reason.SERVICE_NOT_SUBSCRIBED,
        ),
        ({"apiKey": ["Le clee API est invalide"]}, Reason.KEY_REFUSED),
        (
            {"apiKey": ["Le solde global du partenaire est infusisant pour effectuer"]},
            Reason.FLOAT_TOO_LOW,
        ),
        ({"callbackUrl": ["Le callback n'est pas valide"]}, Reason.INVALID_FIELDS),
        (
            {"apiKey": ["Le clee API est invalide"], "phone": ["Le numéro est incorrecte."]},
            Reason.INVALID_FIELDS,
        ),
        (["senderDetails.senderDOB is invalid"], Reason.INVALID_FIELDS),
    ],
)
def test_a_validation_refuses_with_its_texts(texts: Any, reason: Reason) -> None:  # noqa: ANN401 - JSON
    sale = MONEYGRAM if isinstance(texts, list) else DEPOSIT
    event = read_submission(sale, heard(fields_refused(texts), 201))

    assert declined(event) is reason
    assert isinstance(event, e.Declined)
    groups = [texts] if isinstance(texts, list) else list(texts.values())
    assert event.heard.message == " · ".join(text for group in groups for text in group)


@pytest.mark.parametrize(
    "texts",
    [
        {"apiKey": ["Un texte que personne ne connaît"]},
        {"unheardOf": ["x"]},
        {"phone": "Le numéro est incorrecte"},
        {"phone": [1]},
        {"phone": []},
        {"phone": ["x"], "transactionId": "T1"},
    ],
)
def test_what_only_looks_like_a_validation_decides_nothing(texts: dict[str, object]) -> None:
    assert unknown(read(fields_refused(texts))) is Reason.UNKNOWN_REFUSAL


@pytest.mark.parametrize(
    "body",
    [
        fields_refused({"apiKey": [DUPLICATE]}),
        fields_refused({"externalTransactionId": [DUPLICATE]}),
        fields_refused({"apiKey": [DUPLICATE], "phone": ["Le numéro est incorrecte."]}),
        {**fields_refused({}), "msg": DUPLICATE},
    ],
)
def test_our_own_id_refused_as_a_duplicate_means_that_it_arrived(body: object) -> None:
    assert unknown(read(body)) is Reason.DUPLICATE_ID


def test_an_equal_operation_within_a_minute_may_be_our_lost_one() -> None:
    text = "Vous venez de faire le meme transaction en moins d'une minute d'interval sur intech api"

    assert unknown(read({**fields_refused({}), "msg": text})) is Reason.SAME_OPERATION_TOO_SOON
    assert unknown(read(fields_refused({"apiKey": [text]}))) is Reason.SAME_OPERATION_TOO_SOON


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Le compte n'est pas autorisé a faire des transaction au dela de 300 CFA, …",
         Reason.TEST_ACCOUNT_CAP),
        ("Le services est indisponible pour le moment(pho)", Reason.SERVICE_NOT_AVAILABLE),
        ("Non authentifié", Reason.KEY_REFUSED),
    ],
)  # fmt: skip
def test_a_refusal_before_any_transaction_counts_only_if_none_is_named(
    text: str, reason: Reason
) -> None:
    none = operation("FAILLED", 4000, transactionId=None)
    one = operation("FAILLED", 4000)

    assert declined(read({**fields_refused({}), "msg": text})) is reason
    assert declined(read({**none, "msg": text})) is reason
    assert unknown(read({**one, "msg": text})) is Reason.UNKNOWN_REFUSAL
    assert unknown(read({**none, "msg": "autre chose"})) is Reason.UNKNOWN_REFUSAL


@pytest.mark.parametrize("number", [None, *IDS])
def test_every_documented_error_is_definite_or_doubtful(number: int | None) -> None:
    code = "unknown_error" if number is None else IDS[number]
    cause = cause_of(code, number, DEPOSIT.order.direction)
    event = read(refusal(code, number))

    if cause.weight is Weight.DEFINITE:
        assert declined(event) is cause.reason
    else:
        assert unknown(event) is cause.doubt


def test_every_row_of_the_providers_list_is_in_the_table() -> None:
    rows = sample("errors.response")["services"]

    assert {row["id"]: row["code"] for row in rows if row["id"] is not None} == IDS
    assert {row["code"] for row in rows} == set(CODES)


def test_the_definite_codes_are_those_of_the_list() -> None:
    doubtful = {code for code, cause in CODES.items() if cause.weight is Weight.DOUBTFUL}

    assert doubtful == {
        "unknown_error", "connexion_error", "pos_already_connected", "execution_error",
        "operator_down_time", "om_operator_internal_error", "balance_check_failed",
        "logged-out-user-session", "payment-timeout", "exceeds-limit-time",
    }  # fmt: skip


def test_the_id_decides_whose_purse_was_empty() -> None:
    code = "insufficient_balance"

    assert declined(read(refusal(code, 2))) is Reason.CUSTOMER_BALANCE_LOW
    assert declined(read(refusal(code, 26))) is Reason.FLOAT_TOO_LOW
    assert declined(read(refusal(code))) is Reason.FLOAT_TOO_LOW
    from_customer = heard(refusal(code, codeService=WITHDRAWAL.order.service))
    assert declined(read_submission(WITHDRAWAL, from_customer)) is Reason.CUSTOMER_BALANCE_LOW


@pytest.mark.parametrize(
    "body",
    [
        refusal("no_om_account", 29),
        refusal("a_new_code", 5),
        refusal("a_new_code"),
        refusal("", 5),
        refusal(None, 5),
        operation("FAILLED", 4000),
        operation("SUCCESS", 4000, errorType={"id": 5, "code": "no_om_account"}),
        operation("PENDING", 4000, errorType={"id": 5, "code": "no_om_account"}),
        operation("FAILLED", 4000, errorType="no_om_account"),
        operation("FAILLED", 4000, errorType=["no_om_account"]),
    ],
)
@pytest.mark.allows_warnings
def test_what_contradicts_itself_or_is_new_decides_nothing(body: object) -> None:
    assert unknown(read(body)) in {Reason.UNKNOWN_REFUSAL, Reason.OPERATOR_TROUBLE}


def test_the_error_flag_decides_nothing() -> None:
    assert isinstance(read({**operation("SUCCESS"), "error": True}), e.Succeeded)
    assert unknown(read({**operation("SUCCESS", 4000), "error": False}))


def test_a_failure_at_code_2000_is_weighed_by_its_error_too() -> None:
    def failed(code: str) -> e.SubmissionEvent:
        return read(operation("FAILLED", errorType={"id": None, "code": code, "message": "x"}))

    assert declined(failed("no_om_account")) is Reason.NO_ACCOUNT
    assert unknown(failed("operator_down_time")) is Reason.OPERATOR_TROUBLE
    assert declined(read(operation("FAILLED"))) is Reason.PROVIDER_FAILED
