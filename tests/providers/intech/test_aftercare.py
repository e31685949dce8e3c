"""Refunds and claims: refusals end them, nonsense leaves a refund to be asked about."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from pos_app.domain import events as e
from pos_app.domain.facts import Fact, Piece
from pos_app.domain.reason import Reason
from pos_app.engine.aftercare import Claims, Refunds
from pos_app.engine.lookups import BillLookup, TransferLookup
from pos_app.engine.ports import Reply, ReplyKind
from pos_app.providers.intech.reading_aftercare import read_claim, read_refund
from pos_app.providers.intech.refusals import REFUNDS
from pos_app.sandbox.server import SandboxOptions
from tests.providers.intech.answers import SERVICE, heard, lost, sample
from tests.providers.intech.test_round_trip import shop_at
from tests.providers.shop import BY_CODE, sending

SALE = replace(
    sending(BY_CODE[SERVICE]),
    reference="T98010948524802",
    evidence=frozenset(
        {Piece(Fact.REFUND_STARTED, 1), Piece(Fact.REFUND_STARTED, 2), Piece(Fact.CLAIM_STARTED, 1)}
    ),
)
NEVER = Reply(kind=ReplyKind.NEVER_LEFT, why="ConnectError")
SIGNATURE = {"code": 403, "error": True, "_msg": "Invalid HMAC signature", "data": {}}
BAD_KEY = {
    "code": 4000,
    "msg": "Les parametres envoyés sont invalides",
    "error": True,
    "data": {"secreteKey": "Invalide secrete key"},
}


def treated(message: str, word: str = "FAILED") -> dict[str, str]:
    return {"message": message, "statutTreatment": word}


def refund(answer: object, status: int = 201) -> e.RefundEvent:
    event = read_refund(SALE, heard(answer, status))
    assert event.attempt == 2
    return event


def claim(answer: object, status: int = 201) -> e.ClaimEvent:
    event = read_claim(SALE, heard(answer, status))
    assert event.attempt == 1
    return event


def test_a_refund_that_is_said_to_be_done_is_still_to_be_proven() -> None:
    event = refund(sample("refund-cancel.response"))

    assert isinstance(event, e.RefundAnswered)
    assert event.reason is None
    assert event.heard is not None
    assert event.heard.message == "Le transaction Kpay de 50 CFA a bien été remboursé"


@pytest.mark.parametrize(("beginning", "reason"), REFUNDS)
@pytest.mark.parametrize("word", ["FAILED", "FAILLED"])
def test_a_known_refusal_ends_it(beginning: str, reason: Reason, word: str) -> None:
    event = refund(treated(f"{beginning} …", word))

    assert isinstance(event, e.RefundEnded)
    assert event.reason is reason


def test_one_that_was_refunded_already_may_be_ours() -> None:
    event = refund(treated("Le transaction a deja ete rembourse"))

    assert isinstance(event, e.RefundAnswered)
    assert event.reason is None


@pytest.mark.parametrize(
    ("answer", "status", "reason"),
    [
        (treated("Autre chose"), 201, Reason.UNKNOWN_REFUSAL),
        (treated("x", "PENDING"), 201, Reason.UNREADABLE_ANSWER),
        ({}, 201, Reason.UNREADABLE_ANSWER),
        ({"code": 4000, "msg": "x", "data": {}}, 201, Reason.UNKNOWN_REFUSAL),
        (b"<html>", 201, Reason.UNREADABLE_ANSWER),
        (b"", 502, Reason.SERVER_FAULT),
        (treated("La transaction est introuvable"), 500, Reason.SERVER_FAULT),
        (treated("La transaction est introuvable"), 404, Reason.UNREADABLE_ANSWER),
    ],
)
def test_what_is_not_understood_leaves_it_open(answer: object, status: int, reason: Reason) -> None:
    event = refund(answer, status)

    assert isinstance(event, e.RefundAnswered)
    assert event.reason is reason


def test_silence_leaves_a_refund_open_unless_nothing_left() -> None:
    silent, cut = read_refund(SALE, lost("ReadTimeout")), read_refund(SALE, lost("ReadError"))

    assert silent == e.RefundAnswered(attempt=2, reason=Reason.NO_ANSWER)
    assert cut == e.RefundAnswered(attempt=2, reason=Reason.CONNECTION_LOST)
    assert read_refund(SALE, NEVER) == e.RefundEnded(attempt=2, reason=Reason.NO_NETWORK)


def test_a_bad_key_or_signature_refuses_both() -> None:
    for event in (refund(BAD_KEY), claim(BAD_KEY)):
        assert isinstance(event, e.RefundEnded | e.ClaimEnded)
        assert event.reason is Reason.KEY_REFUSED
    for event in (refund(SIGNATURE, 403), claim(SIGNATURE, 403)):
        assert isinstance(event, e.RefundEnded | e.ClaimEnded)
        assert event.reason is Reason.SIGNATURE_REFUSED


def test_a_claim_is_filed_under_the_providers_own_reference() -> None:
    event = claim(sample("new-claim.response"))

    assert isinstance(event, e.ClaimFiled)
    assert (event.heard.reference, event.heard.word) == ("C98662712961324", "OPENED")


@pytest.mark.parametrize(
    ("answer", "status", "reason"),
    [
        (
            {"code": 4000, "msg": "Une reclamation est deja en cours pour cette t", "data": {}},
            201,
            Reason.CLAIM_ALREADY_OPEN,
        ),
        ({"code": 4000, "msg": "La transaction", "data": {}}, 201, Reason.CLAIM_REFUSED),
        ({"code": 2000, "msg": "", "data": {}}, 201, Reason.UNREADABLE_ANSWER),
        ({"code": 2000, "data": {"claim": {"claimRef": None}}}, 201, Reason.UNREADABLE_ANSWER),
        (b"", 201, Reason.UNREADABLE_ANSWER),
        ({"code": 500, "_msg": "x", "data": {}}, 500, Reason.SERVER_FAULT),
    ],
)
def test_a_claim_that_was_not_filed_says_why(answer: object, status: int, reason: Reason) -> None:
    event = claim(answer, status)

    assert isinstance(event, e.ClaimEnded)
    assert event.reason is reason


def test_silence_ends_a_claim_without_knowledge() -> None:
    assert read_claim(SALE, lost("ReadTimeout")) == e.ClaimEnded(attempt=1, reason=Reason.NO_ANSWER)
    assert read_claim(SALE, NEVER) == e.ClaimEnded(attempt=1, reason=Reason.NO_NETWORK)


async def test_a_refund_and_a_claim_go_out_and_come_back() -> None:
    async with shop_at(SandboxOptions()) as (assembly, sandbox):
        intech: Any = assembly.provider
        accepted = intech.read_submission(SALE, await intech.submit(SALE))
        sale = replace(SALE, reference=accepted.heard.reference)
        early = intech.read_refund(sale, await intech.refund(sale))
        sandbox.approve(sale.ref)
        done = intech.read_refund(sale, await intech.refund(sale))
        again = intech.read_refund(sale, await intech.refund(sale))
        asked = intech.read_question(sale, await intech.ask(sale))
        filed = intech.read_claim(sale, await intech.claim(sale, "Retard", "Où est l'argent ?"))
        second = intech.read_claim(sale, await intech.claim(sale, "Retard", "Encore"))

    assert isinstance(intech, Refunds)
    assert isinstance(intech, Claims)
    assert isinstance(intech, BillLookup)
    assert isinstance(intech, TransferLookup)
    assert isinstance(early, e.RefundEnded)
    assert early.reason is Reason.REFUND_NOT_ALLOWED
    assert (type(done), type(again)) == (e.RefundAnswered, e.RefundAnswered)
    assert isinstance(asked, e.Refunded)
    assert isinstance(filed, e.ClaimFiled)
    assert filed.heard.reference.startswith("C")
    assert isinstance(second, e.ClaimEnded)
    assert second.reason is Reason.CLAIM_ALREADY_OPEN


async def test_a_service_without_refunds_says_so() -> None:
    sale = sending(BY_CODE["ORANGE_SN_API_CASH_IN"])
    async with shop_at(SandboxOptions()) as (assembly, sandbox):
        intech: Any = assembly.provider
        accepted = intech.read_submission(sale, await intech.submit(sale))
        sandbox.approve(sale.ref)
        sale = replace(sale, reference=accepted.heard.reference)
        event = intech.read_refund(sale, await intech.refund(sale))

    assert isinstance(event, e.RefundEnded)
    assert event.reason is Reason.REFUND_NOT_OFFERED
