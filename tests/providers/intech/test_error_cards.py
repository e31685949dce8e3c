"""Each documented error is an action: a title and an advice for the cashier, in both languages."""

from __future__ import annotations

from typing import Any

import pytest

from pos_app.domain.reason import Reason
from pos_app.domain.service import Direction
from pos_app.providers.intech.codes import CODES, IDS, UNLISTED, Weight, cause_of
from pos_app.texts.catalogue import Language, load_texts
from tests.providers.intech.answers import sample

ROWS: list[dict[str, Any]] = sample("errors.response")["services"]


def reasons_of(row: dict[str, Any]) -> set[Reason]:
    """Return everything that a cashier may read because of one row, whatever is sold."""
    causes = [cause_of(row["code"], row["id"], direction) for direction in Direction]
    return {reason for each in causes for reason in (each.reason, each.doubt)}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['id']}-{row['code']}")
def test_a_documented_error_has_its_card(row: dict[str, Any], language: Language) -> None:
    texts = load_texts(language)

    for reason in reasons_of(row):
        assert texts.of(f"reason.{reason}")
        assert texts.of(f"reason.{reason}.advice")


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
