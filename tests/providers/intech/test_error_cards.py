"""Each documented error is an action: a title and an advice for the cashier, in both languages."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from pos_app.domain import events as e
from pos_app.domain.reason import Reason
from pos_app.domain.service import Direction
from pos_app.domain.trouble import TillError, Trouble
from pos_app.providers.intech.codes import CODES, IDS, UNLISTED, Weight, cause_of
from pos_app.providers.intech.reading_aftercare import read_claim, read_refund
from pos_app.providers.intech.reading_answers import read_submission
from pos_app.providers.intech.reading_lookups import read_bills, read_incoming
from pos_app.providers.intech.reading_questions import read_question
from pos_app.providers.intram.offer import LINK
from pos_app.providers.intram.readers import read_submission as read_link
from pos_app.texts.catalogue import Language, load_texts
from tests.providers.intech.answers import SAMPLES, SERVICE, heard, sample
from tests.providers.shop import BY_CODE, REF, sending

if TYPE_CHECKING:
    from pos_app.engine.ports import Reply

ROWS: list[dict[str, Any]] = sample("errors.response")["services"]
DOCUMENTED: list[dict[str, Any]] = json.loads(
    (SAMPLES.parent / "documented_refusals.json").read_text(encoding="utf-8")
)["rows"]
CONTRACT = Path(__file__).parents[3] / "docs" / "CONTRACT.md"
QUOTED = re.compile("« ([^»]+?)(?: ?…| #…)? »")
NO_REFUSAL = ("Une erreur est survenue", "ERROR: ", "ERROR:", "ERROR INITIALIZE")
"""What the contract quotes and is no refusal: the frame's own words, and a program's."""


def reasons_of(row: dict[str, Any]) -> set[Reason]:
    """Return everything that a cashier may read because of one row, whatever is sold."""
    causes = [cause_of(row["code"], row["id"], direction) for direction in Direction]
    return {reason for each in causes for reason in (each.reason, each.doubt)}


def test_a_documented_error_has_its_card_in_both_languages() -> None:
    for texts in map(load_texts, Language):
        for row in ROWS:
            for reason in reasons_of(row):
                assert texts.of(f"reason.{reason}"), row
                assert texts.of(f"reason.{reason}.advice"), row


def test_every_documented_code_and_id_is_known() -> None:
    assert {row["code"] for row in ROWS} == CODES.keys()
    assert {row["id"]: row["code"] for row in ROWS if row["id"] is not None} == IDS


def test_no_documented_error_is_a_stranger() -> None:
    strangers = [
        row["code"]
        for row in ROWS
        if any(cause_of(row["code"], row["id"], each) is UNLISTED for each in Direction)
    ]
    assert strangers == []


@pytest.mark.parametrize("language", Language)
def test_a_definite_refusal_says_that_no_money_moved(language: Language) -> None:
    texts = load_texts(language)
    words = {Language.FRENCH: "Aucun argent n\u2019a bougé", Language.ENGLISH: "No money moved"}
    definite = {
        cause_of(row["code"], row["id"], each).reason
        for row in ROWS
        for each in Direction
        if cause_of(row["code"], row["id"], each).weight is Weight.DEFINITE
    } - {Reason.NO_WHATSAPP}  # a message moves none
    assert [
        reason for reason in definite if words[language] not in texts.of(f"reason.{reason}.advice")
    ] == []


def test_the_ambiguous_word_is_decided_by_its_id() -> None:
    low = {number: cause_of("insufficient_balance", number, Direction.SALE) for number in (2, 26)}

    assert low[2].reason is Reason.CUSTOMER_BALANCE_LOW
    assert low[26].reason is Reason.FLOAT_TOO_LOW


@pytest.mark.parametrize("language", Language)
def test_a_doubtful_refusal_never_says_that_no_money_moved(language: Language) -> None:
    texts = load_texts(language)
    words = {Language.FRENCH: "Aucun argent n\u2019a bougé", Language.ENGLISH: "No money moved"}
    doubts = {
        cause_of(row["code"], row["id"], each).doubt
        for row in ROWS
        for each in Direction
        if cause_of(row["code"], row["id"], each).weight is Weight.DOUBTFUL
    }

    assert doubts
    assert [
        doubt for doubt in doubts if words[language] in texts.of(f"reason.{doubt}.advice")
    ] == []


@pytest.mark.parametrize("language", Language)
def test_no_two_documented_meanings_share_a_card(language: Language) -> None:
    texts = load_texts(language)
    reasons = set().union(*map(reasons_of, ROWS))
    cards = {
        (texts.of(f"reason.{reason}"), texts.of(f"reason.{reason}.advice")) for reason in reasons
    }

    assert len(cards) == len(reasons)


def card_of(call: str, reply: Reply) -> str:
    """Return what a cashier reads because of an answer: the key of a reason, or of a trouble."""
    sale = replace(sending(BY_CODE[SERVICE]), reference="T1")
    try:
        match call:
            case "operation":
                return reason_in(read_submission(sale, reply))
            case "question":
                return reason_in(read_question(sale, reply))
            case "refund":
                return reason_in(read_refund(sale, reply))
            case "claim":
                return reason_in(read_claim(sale, reply))
            case "link":
                return reason_in(read_link(sending(LINK), reply))
            case "bills":
                read_bills(reply, "12345")
            case "transfer":
                read_incoming(reply, "12345678")
    except TillError as trouble:
        return trouble.trouble
    raise AssertionError(f"{call} took a refusal for an answer")


def reason_in(event: e.Event | e.QuestionEvent) -> str:
    if isinstance(event, e.NotFound):
        return Reason.PROBABLY_NEVER_CREATED  # What it comes to when nothing else is heard.
    reason = getattr(event, "reason", None)
    return reason or ""


def test_every_documented_refusal_is_read_as_an_action_in_both_languages() -> None:
    languages = [load_texts(language) for language in Language]
    for row in DOCUMENTED:
        told = json.loads(json.dumps(row["body"]).replace('"REF"', f'"{REF}"'))
        card = card_of(row["call"], heard(told, row["status"]))

        assert card == row["card"], row
        if not card:
            continue  # Refunded before, by us perhaps: the status says it.
        keys = (f"reason.{card}", f"reason.{card}.advice")
        if card in set(Trouble):
            keys = (f"trouble.{card}.title", f"trouble.{card}.advice")
        for key in keys:
            assert all(texts.of(key) for texts in languages), row
            assert languages[0].of(key) != languages[1].of(key), key


def test_whatever_text_the_contract_quotes_is_among_them() -> None:
    quoted = QUOTED.findall(" ".join(CONTRACT.read_text(encoding="utf-8").split()))
    known = json.dumps([row["body"] for row in DOCUMENTED], ensure_ascii=False)

    assert len(quoted) > 10
    assert [each for each in quoted if each not in known and each not in NO_REFUSAL] == []
