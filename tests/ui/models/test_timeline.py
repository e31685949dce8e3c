"""What happened, in words: every kind of entry is told, and others' words stay plain words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from pos_app.domain.transaction import State
from pos_app.journal.codec import KINDS, OPENED, PREPARED
from pos_app.texts.catalogue import Language, load_texts
from pos_app.ui.models.columns import COLUMNS, RowWords, harmless, phone_shown
from pos_app.ui.models.follow_table import FOLLOW_COLUMNS
from pos_app.ui.models.timeline import moments
from pos_app.ui.screens.journal.filters import Span
from tests.support.fakes import ThreeServices
from tests.support.ui_till import a_timeline, an_entry

if TYPE_CHECKING:
    from pos_app.engine.ports import Entry
    from pos_app.ui.models.timeline import Moment

BOTH = pytest.mark.parametrize("language", Language)


def words(language: Language = Language.FRENCH) -> RowWords:
    return RowWords(load_texts(language), ThreeServices(), ZoneInfo("Africa/Dakar"))


def told(*entries: Entry) -> tuple[Moment, ...]:
    return moments(replace(a_timeline(), entries=entries, questions=()), words())


@BOTH
def test_every_kind_of_entry_has_its_words(language: Language) -> None:
    texts = load_texts(language)

    assert all(texts.has(f"entry.{kind}") for kind in (OPENED, PREPARED, *KINDS.values()))


@BOTH
def test_every_column_and_span_has_its_name(language: Language) -> None:
    texts = load_texts(language)
    keys = [
        *(f"journal.column.{column.key}" for column in COLUMNS),
        *(f"follow.column.{column.key}" for column in FOLLOW_COLUMNS),
        *(f"journal.span.{span}" for span in Span),
    ]

    assert [key for key in keys if not texts.has(key)] == []


@BOTH
def test_an_eventful_life_is_told_in_order(language: Language) -> None:
    happened = moments(a_timeline(), words(language))

    assert [moment.at for moment in happened] == sorted(moment.at for moment in happened)
    assert len(happened) == 6  # five entries; nine equal questions are told as one


def test_each_entry_says_how_the_transaction_stood_from_then_on() -> None:
    states = [moment.state for moment in moments(a_timeline(), words()) if moment.state]

    assert states == [
        State.PREPARED,
        State.SENDING,
        State.UNCERTAIN,
        State.PENDING,
        State.SUCCEEDED,
    ]


def test_an_unproven_callback_is_told_and_changes_no_state() -> None:
    heard = {"source": "callback", "word": "SUCCESS", "reference": "TX1", "call": 5}
    happened = told(
        an_entry(1, 0, "prepared", {}),
        an_entry(2, 1, "send_started", {"attempt": 1}),
        an_entry(3, 2, "accepted", {"source": "answer", "word": "PENDING", "reference": "TX1"}),
        an_entry(4, 3, "called_back", heard),
    )

    assert [moment.state for moment in happened][-2:] == [State.PENDING, None]
    assert happened[-1].title == "Rappel du fournisseur, non prouvé : on demande"
    assert any("SUCCESS" in line for line in happened[-1].lines)


def test_a_contradiction_and_its_settlement_are_told() -> None:
    happened = told(
        an_entry(1, 0, "prepared", {"cashier": "Awa"}),
        an_entry(2, 1, "send_started", {"attempt": 1}),
        an_entry(3, 2, "declined", {"source": "answer", "word": "FAILLED", "reason": "no_account"}),
        an_entry(4, 3, "succeeded", {"source": "callback", "word": "SUCCESS"}),
        an_entry(5, 4, "settled", {"outcome": "paid", "by": "Moussa"}, why="SMS vu"),
    )

    assert [moment.state for moment in happened[2:]] == [
        State.DECLINED,
        State.REVIEW,
        State.SUCCEEDED,
    ]
    assert happened[-1].lines == ("Payé", "Par Moussa", "Raison : SMS vu")


def test_two_questions_stand_apart_and_more_stand_together() -> None:
    timeline = a_timeline()
    two = moments(replace(timeline, entries=(), questions=timeline.questions[:2]), words())
    nine = moments(replace(timeline, entries=(), questions=timeline.questions), words())

    assert len(two) == 2
    assert [moment.title for moment in nine] == ["9 questions posées au fournisseur"]
    assert nine[0].lines[0].startswith("de 0")


def test_an_unanswered_question_says_so() -> None:
    question = replace(a_timeline().questions[0], answered_ms=None, word="")
    happened = moments(replace(a_timeline(), entries=(), questions=(question,)), words())

    assert happened[0].lines == ("Sans réponse",)


def test_a_damaged_or_newer_entry_is_still_told() -> None:
    happened = told(
        replace(an_entry(1, 0, "prepared", {}), body="{broken"),
        replace(an_entry(2, 1, "send_started", {}), body="[]"),
        an_entry(3, 2, "from_the_future", {"attempt": "x", "outcome": "?", "source": "moon"}),
        an_entry(4, 3, "settled", {"outcome": "?"}),
    )

    assert [moment.title for moment in happened][2] == "from_the_future"
    assert [moment.state for moment in happened] == [State.PREPARED, State.SENDING, None, None]


def test_braces_in_words_of_others_are_no_placeholders() -> None:
    happened = told(
        an_entry(1, 0, "accepted", {"source": "answer", "word": "{amount}"}, message="{0} {x}")
    )

    source = load_texts(Language.FRENCH).of("source.answer")
    assert happened[0].lines == (f"{source} : {{amount}}", "« {0} {x} »")


@pytest.mark.parametrize("trick", ["\u202e", "\u2066", "\u200f", "\u2028", "\x07", "\n", "\ufeff"])
def test_letters_that_hide_or_turn_text_around_are_shown_as_such(trick: str) -> None:
    assert harmless(f"25{trick}000") == "25\ufffd000"


def test_a_number_is_shown_in_groups_and_anything_else_as_it_is() -> None:
    assert phone_shown("+221771234567") == "77 123 45 67"
    assert phone_shown("0123-A") == "0123-A"
    assert phone_shown("") == ""
