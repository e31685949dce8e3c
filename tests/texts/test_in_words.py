"""Amounts in words, as the Académie spells them and as English says them."""

from __future__ import annotations

import pytest

from pos_app.texts.catalogue import Language
from pos_app.texts.in_words import LARGEST, francs_in_words, in_words

FRENCH = {
    0: "zéro franc",
    1: "un franc",
    17: "dix-sept francs",
    21: "vingt et un francs",
    60: "soixante francs",
    71: "soixante et onze francs",
    75: "soixante-quinze francs",
    80: "quatre-vingts francs",
    81: "quatre-vingt-un francs",
    91: "quatre-vingt-onze francs",
    99: "quatre-vingt-dix-neuf francs",
    100: "cent francs",
    200: "deux cents francs",
    201: "deux cent un francs",
    1_000: "mille francs",
    1_100: "mille cent francs",
    21_000: "vingt et un mille francs",
    25_000: "vingt-cinq mille francs",
    80_000: "quatre-vingt mille francs",
    200_000: "deux cent mille francs",
    280_000: "deux cent quatre-vingt mille francs",
    1_000_000: "un million de francs",
    1_200_000: "un million deux cent mille francs",
    80_000_000: "quatre-vingts millions de francs",
    200_000_080: "deux cents millions quatre-vingts francs",
    LARGEST: "un milliard de francs",
}
ENGLISH = {
    0: "zero francs",
    1: "one franc",
    45: "forty-five francs",
    110: "one hundred and ten francs",
    25_000: "twenty-five thousand francs",
    1_200_500: "one million two hundred thousand five hundred francs",
    LARGEST: "one billion francs",
}


@pytest.mark.parametrize(("francs", "words"), FRENCH.items())
def test_french_has_its_hyphens_and_plurals(francs: int, words: str) -> None:
    assert francs_in_words(francs, Language.FRENCH) == words


@pytest.mark.parametrize(("francs", "words"), ENGLISH.items())
def test_english_says_hundred_and(francs: int, words: str) -> None:
    assert francs_in_words(francs, Language.ENGLISH) == words


@pytest.mark.parametrize("number", [-1, LARGEST + 1])
def test_more_than_the_till_moves_has_no_words(number: int) -> None:
    with pytest.raises(ValueError, match="a number from 0"):
        in_words(number, Language.FRENCH)


@pytest.mark.parametrize("language", Language)
def test_no_two_amounts_sound_alike(language: Language) -> None:
    said = [in_words(number, language) for number in range(10_000)]

    assert len(set(said)) == len(said)
