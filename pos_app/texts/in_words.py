"""Amounts in words, as a cashier says them aloud: a zero too many is heard where it is not seen.

Our own tables: the library for it needs a package that has no wheel and no keeper.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pos_app.texts.catalogue import Language

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

TWENTY: Final = 20
SIXTY: Final = 60
EIGHTY: Final = 80
THOUSAND: Final = 1_000
MILLION: Final = 1_000_000
LARGEST: Final = 10**9

_FRENCH: Final = [
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
]
_FRENCH_TENS: Final = ["vingt", "trente", "quarante", "cinquante", "soixante"]
_ENGLISH: Final = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_ENGLISH_TENS: Final = [
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
]


def in_words(number: int, language: Language) -> str:
    """Return a whole number from 0 to `LARGEST` in words. Raises ValueError for any other."""
    if not 0 <= number <= LARGEST:
        raise ValueError(f"a number from 0 to {LARGEST}: {number}")
    return _WRITERS[language](number)


def francs_in_words(francs: int, language: Language) -> str:
    """Return an amount in words: « vingt-cinq mille francs », « un million de francs »."""
    words = in_words(francs, language)
    if language is Language.FRENCH:
        joined = " de francs" if francs >= MILLION and francs % MILLION == 0 else " francs"
        return words + (" franc" if francs in {0, 1} else joined)
    return words + (" franc" if francs == 1 else " francs")


def _french(number: int) -> str:
    if number == LARGEST:
        return "un milliard"
    millions, rest = divmod(number, MILLION)
    thousands, units = divmod(rest, THOUSAND)
    parts = []
    if millions:
        # A million is a noun: « quatre-vingts millions », but « quatre-vingt mille ».
        parts.append(f"{_french_hundreds(millions)} million{'s' if millions > 1 else ''}")
    if thousands:
        parts.append("mille" if thousands == 1 else f"{_french_hundreds(thousands, '')} mille")
    if units or not parts:
        parts.append(_french_hundreds(units))
    return " ".join(parts)


def _french_hundreds(number: int, plural: str = "s") -> str:
    hundreds, rest = divmod(number, 100)
    if not hundreds:
        return _french_tens(rest, plural)
    begin = "cent" if hundreds == 1 else f"{_FRENCH[hundreds]} cent"
    if rest:
        return f"{begin} {_french_tens(rest, plural)}"
    return begin + (plural if hundreds > 1 else "")


def _french_tens(number: int, plural: str) -> str:
    if number < len(_FRENCH):
        return _FRENCH[number]
    if number < TWENTY:
        return f"dix-{_FRENCH[number - 10]}"
    if number >= EIGHTY:
        rest = number - EIGHTY
        return f"quatre-vingt-{_french_tens(rest, plural)}" if rest else f"quatre-vingt{plural}"
    # Sixty and eighty count on to nineteen.
    tens, rest = (6, number - SIXTY) if number >= SIXTY else divmod(number, 10)
    word = _FRENCH_TENS[tens - 2]
    if not rest:
        return word
    return f"{word} et {_FRENCH[rest]}" if rest in {1, 11} else f"{word}-{_french_tens(rest, '')}"


def _english(number: int) -> str:
    if number == LARGEST:
        return "one billion"
    millions, rest = divmod(number, MILLION)
    thousands, units = divmod(rest, THOUSAND)
    groups = ((millions, " million"), (thousands, " thousand"), (units, ""))
    said = [_english_hundreds(each) + name for each, name in groups if each]
    return " ".join(said) or _ENGLISH[0]


def _english_hundreds(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    parts = [f"{_ENGLISH[hundreds]} hundred"] if hundreds else []
    if rest:
        parts.append(_english_tens(rest))
    return " and ".join(parts)


def _english_tens(number: int) -> str:
    if number < len(_ENGLISH):
        return _ENGLISH[number]
    tens, rest = divmod(number, 10)
    return _ENGLISH_TENS[tens - 2] + (f"-{_ENGLISH[rest]}" if rest else "")


_WRITERS: Final[Mapping[Language, Callable[[int], str]]] = {
    Language.FRENCH: _french,
    Language.ENGLISH: _english,
}
