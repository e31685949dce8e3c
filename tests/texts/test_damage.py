"""Damage is said in the till's language: what is wrong and where, and that no money moved."""

from __future__ import annotations

from typing import Final

import pytest

from pos_app.domain.trouble import Trouble
from pos_app.texts.catalogue import Language, load_texts
from pos_app.texts.findings import damage_words, trouble_words

REF: Final = "T01A01M824E6571JZFKYZMKTS9PD37"
SAID: Final = {
    "SQLITE_NOTADB: no database": "The file cannot be read any more (for support: SQLITE_NOT",
    "entry 2: its hash does not follow from it and the entry before it": "Entry 2: Its hash does",
    f"entry 3: {REF} the body is not JSON: x": f"Entry 3: {REF}: This part cannot be read any m",
    f"{REF} unheard of": f"{REF}: This part cannot be read any more (for support: unheard of)",
    "the trigger x is not the program's": "A part of the file is not this program",
    "812 ab12: not the journal whose head the key store holds": "It should hold entry 812, hash",
}


@pytest.mark.parametrize(("detail", "begin"), SAID.items())
def test_damage_is_said_in_words_and_its_place_is_named(detail: str, begin: str) -> None:
    texts = load_texts(Language.ENGLISH)
    title = texts.of("trouble.journal_damaged.title")

    assert damage_words(texts, detail).startswith(begin)
    whole = trouble_words(texts, Trouble.JOURNAL_DAMAGED, detail)
    assert whole.startswith(f"{title}: {begin}")
    assert damage_words(load_texts(Language.FRENCH), detail) != damage_words(texts, detail)


def test_other_troubles_keep_what_support_wants_to_know() -> None:
    texts = load_texts(Language.ENGLISH)
    title = texts.of("trouble.journal_locked.title")

    assert trouble_words(texts, Trouble.JOURNAL_LOCKED, "812@till") == f"{title} (812@till)"
    assert trouble_words(texts, Trouble.JOURNAL_LOCKED, "") == title


def test_the_advice_says_that_no_money_moved() -> None:
    of_trouble = "trouble.journal_damaged.advice"

    assert "Aucun argent" in load_texts(Language.FRENCH).of(of_trouble)
    assert "No money moved" in load_texts(Language.ENGLISH).of(of_trouble)
