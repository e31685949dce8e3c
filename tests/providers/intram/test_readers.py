"""Intram's answers in all their generations, and what a lost link means."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING, Any

import pytest

from pos_app.domain import events as e
from pos_app.domain.reason import Reason
from pos_app.domain.transaction import Ref, State, Transaction
from pos_app.engine.ports import Reply, ReplyKind
from pos_app.providers.intram.offer import LINK
from pos_app.providers.intram.readers import read_question, read_submission
from pos_app.providers.intram.statuses import WORDS
from pos_app.providers.request import RESET
from tests.providers.shop import order_for

if TYPE_CHECKING:
    import logging
    from collections.abc import Mapping

ID = "5f2d7a96b97d9d3fea912c11"
PAGE = f"https://account.intram.org/payment/gate/{ID}"
SALE = Transaction(
    ref=Ref("T01A-LINK"),
    order=order_for(LINK, amount="1000"),
    state=State.SENDING,
    attempts=1,
    reference=ID,
)
CREATED = {
    "error": False,
    "status": "PENDING",
    "transaction_id": ID,
    "receipt_url": PAGE,
    "total_amount": 1000,
    "currency": "xof",
    "qr_code": "data:image/png;base64,AAAA",
    "message": "Transaction created successfully",
}
BAD_KEYS = {"error": True, "status": "ERROR", "message": "Invalid API keys"}
GENERATIONS: Mapping[str, dict[str, Any]] = {
    "2020": {
        "error": False,
        "message": "statut de la transaction",
        "transaction": {"_id": ID, "_status": "WORD", "_amount": 1000, "_reference": "PJ2flG2YVc"},
    },
    "2022": {"status": "WORD", "amount": 1000, "currency": "XOF", "fees": 50, "net_amount": 1050},
    "2026": {"error": False, "status": "WORD", "total_amount": 1000, "message": "x"},
}
FATES = {
    "SUCCESS": e.Succeeded,
    "success": e.Succeeded,
    "COMPLETED": e.Succeeded,
    "PENDING": e.Accepted,
    "CANCELED": e.Declined,
    "cancelled": e.Declined,
    "FAIL": e.Declined,
    "FAILED": e.Declined,
    "ERROR": e.Declined,
    "REFUNDED": e.Refunded,
}


def heard(body: object, status: int = 200) -> Reply:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Reply(kind=ReplyKind.HEARD, status=status, body=raw, raw=raw.decode("latin-1"))


def submitted(body: object, status: int = 200) -> e.SubmissionEvent:
    return read_submission(SALE, heard(body, status))


def asked(body: object, status: int = 200) -> e.QuestionEvent:
    return read_question(SALE, heard(body, status))


def why(event: e.Event) -> Reason:
    assert isinstance(event, e.Declined), event
    return event.reason


def test_a_link_is_accepted_with_its_page() -> None:
    event = submitted(CREATED)

    assert isinstance(event, e.Accepted)
    assert (event.heard.reference, event.heard.word) == (ID, "PENDING")
    assert dict(event.heard.extras) == {"deepLinkUrl": PAGE}


def test_an_answer_of_2020_without_error_and_amount_is_a_link_too() -> None:
    old = {"status": "PENDING", "transaction_id": ID, "receipt_url": PAGE}

    assert isinstance(submitted(old, 201), e.Accepted)


def test_a_lost_answer_is_a_link_that_nobody_can_pay() -> None:
    for fault in ("ReadTimeout", RESET, "RemoteProtocolError"):
        event = read_submission(SALE, Reply(kind=ReplyKind.LOST, why=fault))
        assert why(event) is Reason.LINK_NEVER_SHOWN
    never = read_submission(SALE, Reply(kind=ReplyKind.NEVER_LEFT, why="ConnectError"))
    assert isinstance(never, e.NeverLeft)


@pytest.mark.parametrize("body", [b"<html>", b"", [], {**CREATED, "transaction_id": "../x"}])
def test_an_answer_without_a_usable_link_shows_none(body: object) -> None:
    assert why(submitted(body)) is Reason.LINK_NEVER_SHOWN
    assert why(submitted({**CREATED, "receipt_url": ""})) is Reason.LINK_NEVER_SHOWN


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (200, Reason.LINK_NEVER_SHOWN),
        (400, Reason.INVALID_FIELDS),
        (401, Reason.KEY_REFUSED),
        (500, Reason.LINK_NEVER_SHOWN),
    ],
)
def test_both_styles_of_error_refuse(status: int, reason: Reason) -> None:
    event = submitted(BAD_KEYS, status)

    assert why(event) is reason
    assert isinstance(event, e.Declined)
    assert event.heard.message == "Invalid API keys"


def test_a_link_for_another_amount_is_not_shown(
    expected_warnings: list[logging.LogRecord],
) -> None:
    assert why(submitted({**CREATED, "total_amount": 10_000})) is Reason.LINK_NEVER_SHOWN
    assert len(expected_warnings) == 1


@pytest.mark.parametrize("generation", GENERATIONS)
@pytest.mark.parametrize("word", FATES)
def test_every_generation_says_the_same(generation: str, word: str) -> None:
    body = json.loads(json.dumps(GENERATIONS[generation]).replace("WORD", word))
    event = asked(body)

    assert type(event) is FATES[word]
    assert isinstance(event, e.Accepted | e.Succeeded | e.Declined | e.Refunded)
    assert (event.heard.word, event.heard.reference) == (word, ID)


def test_every_word_is_tried() -> None:
    assert {word.upper() for word in FATES} == set(WORDS)


def test_a_new_word_waits_and_is_logged_once(expected_warnings: list[logging.LogRecord]) -> None:
    for _ in range(3):
        assert isinstance(asked({"status": "LEVITATING"}), e.Accepted)
    assert len(expected_warnings) == 1


@pytest.mark.parametrize(
    ("status", "body", "reason"),
    [
        (200, BAD_KEYS, Reason.UNKNOWN_REFUSAL),
        (401, BAD_KEYS, Reason.KEY_REFUSED),
        (404, b"", Reason.UNREADABLE_ANSWER),
        (502, b"<html>", Reason.SERVER_FAULT),
        (200, b"<html>", Reason.UNREADABLE_ANSWER),
        (200, {}, Reason.UNREADABLE_ANSWER),
        (302, {"status": "SUCCESS"}, Reason.UNREADABLE_ANSWER),
    ],
)
def test_an_error_of_the_call_is_no_news_of_the_payment(
    status: int, body: object, reason: Reason
) -> None:
    event = asked(body, status)

    assert isinstance(event, e.NothingLearnt)
    assert event.reason is reason


@pytest.mark.parametrize(
    "body",
    [
        {"status": "SUCCESS", "transaction": {"_id": ID, "_status": "FAIL"}},
        {"status": "PENDING", "transaction": {"_id": ID, "_status": "SUCCESS"}},
        {"status": "SUCCESS", "transaction": {"_id": ID, "_status": ["FAIL"]}},
        {"status": "SUCCESS", "transaction": [{"_id": "another", "_status": "SUCCESS"}]},
        {"status": ["SUCCESS"], "transaction": {"_id": ID, "_status": "SUCCESS"}},
        {"status": "SUCCESS", "error": "true"},
    ],
)
def test_generations_that_contradict_each_other_prove_nothing(body: object) -> None:
    assert isinstance(asked(body), e.NothingLearnt)


def test_what_we_sent_along_and_fees_on_top_are_no_contradiction() -> None:
    ours = {"custom_data": {"ref": SALE.ref}, "amount": 1050, "total_amount": 1000}
    assert isinstance(asked({"status": "SUCCESS", "error": False, **ours}), e.Succeeded)
    nested = {"_id": ID, "_status": "PENDING"}
    assert isinstance(asked({"status": "SUCCESS", "transaction": nested}), e.Accepted)


@pytest.mark.parametrize(
    "change",
    [
        {"transaction_id": "another"},
        {"transaction_id": [ID]},
        {"transaction_id": "another", "transaction": {"_id": ID, "_status": "SUCCESS"}},
        {"transaction": {"_id": [ID], "_status": "SUCCESS"}},
        {"custom_data": {"ref": "T01A-OTHER"}},
        {"custom_data": {"ref": [SALE.ref]}},
        {"transaction": {"invoice": {"custom_datas": {"ref": "T01A-OTHER"}}}},
        {"total_amount": 1001},
        {"total_amount": None},
        {"amount": 999},
        {"transaction": {"_amount": "10"}},
    ],
)
@pytest.mark.allows_warnings
def test_news_of_another_payment_is_no_news(change: dict[str, object]) -> None:
    event = asked({"status": "SUCCESS", "total_amount": 1000, **change})

    assert isinstance(event, e.NothingLearnt)
    assert event.reason is Reason.ECHO_DIFFERS


def test_only_the_server_can_refuse_a_question() -> None:
    assert asked(b"", 403) == e.QuestionRefused(detail="HTTP 403")
    assert asked(b"", 429) == e.QuestionRefused(detail="HTTP 429")
    reset = Reply(kind=ReplyKind.LOST, why=RESET)
    silent = Reply(kind=ReplyKind.SILENT, why="ReadTimeout")
    assert isinstance(read_question(SALE, reset), e.QuestionRefused)
    assert isinstance(read_question(SALE, silent), e.NothingLearnt)


@pytest.mark.allows_warnings
def test_spoilt_answers_never_pay() -> None:
    seed = random.SystemRandom().randrange(2**32)
    print(f"seed {seed}")
    chance = random.Random(seed)
    sound = json.dumps(GENERATIONS["2026"]).replace("WORD", "PENDING").encode()
    for _ in range(3_000):
        place = chance.randrange(len(sound))
        body = sound[:place] + bytes([chance.randrange(256)]) + sound[place + chance.randrange(3) :]

        assert not isinstance(submitted(body), e.Succeeded | e.Accepted)
        assert not isinstance(asked(body), e.Succeeded | e.Refunded | e.Declined)
