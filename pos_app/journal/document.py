"""What of an entry can be searched for: what a person at a till types or says."""

from __future__ import annotations

import json
import re
import unicodedata
from typing import TYPE_CHECKING, Any, Final

from pos_app.domain.phone import Country, PhoneNumber, parse_phone
from pos_app.journal.codec import EXTRA, FIELD, PHONE, parsed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.journal.entries import StoredEntry

SHORTEST: Final = 3
"""The index knows groups of three characters, nothing shorter."""

WHOLE: Final = min(country.national_digits for country in Country)
"""So many digits may be a whole phone number."""

_ABROAD: Final = "00"
_CALLED: Final = re.compile(r"\+[0-9]+")
_SEPARATED_DIGITS: Final = re.compile(r"\+?[0-9][0-9 .,\u00a0\u202f()-]*")
_CURRENCY: Final = re.compile(r"(?i)[ \u00a0\u202f]*(?:f|f ?cfa|xof)")
"""What a person copies with an amount: 10 000 F."""

_WRITTEN_ALIKE: Final = str.maketrans(
    {"œ": "oe", "æ": "ae", "\u2018": "'", "\u2019": "'", "\u02bc": "'"}
)
_NO_DIGIT: Final = re.compile("[^0-9]")
"""Sub to keep the digits of a number typed in groups."""


def plain(text: str) -> str:
    """Return text without capitals and accents: what is typed finds what is written."""
    parts = unicodedata.normalize("NFKD", text.casefold().translate(_WRITTEN_ALIKE))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def words(typed: str) -> tuple[str, ...]:
    """Return what to look for in a text that a person typed.

    A number in groups (77 123 45 67, +221…, 10 000 F) is one word.
    """
    bare = typed.strip()
    number = _SEPARATED_DIGITS.match(bare)
    if number and (number.end() == len(bare) or _CURRENCY.fullmatch(bare, number.end())):
        return (_NO_DIGIT.sub("", bare),)
    return tuple(word[1:] if _CALLED.fullmatch(word) else word for word in plain(bare).split())


def national(digits: str) -> str:
    """Return a whole number without a served country's calling code, any other as it is."""
    dialled = _dialled(digits)
    for country in Country:
        code = str(country.calling_code)
        if dialled.startswith(code) and len(dialled) == len(code) + country.national_digits:
            return dialled[len(code) :]
    return digits


def backwards(digits: str) -> str:
    """Return a typed number as the table of phone numbers has it, without 00 before its code."""
    return (digits if national(digits) == digits else _dialled(digits))[::-1]


def numbers(entry: StoredEntry) -> frozenset[str]:
    """Return the phone numbers of an order, backwards: the customer's, and other answers' too."""
    found = set()
    for name, text in entry.values().items():
        if name == PHONE:
            found.add(text.lstrip("+"))
        elif name.startswith(FIELD) and len(text) >= WHOLE:
            read = (parse_phone(text, country) for country in Country)
            found |= {each.e164[1:] for each in read if isinstance(each, PhoneNumber)}
    return frozenset(each[::-1] for each in found)


def _dialled(digits: str) -> str:
    return digits.removeprefix(_ABROAD)


def document(entry: StoredEntry) -> str:
    """Return the searchable text of one entry, empty when it has none."""
    return plain("\n".join(filter(None, _parts(entry))))


def _parts(entry: StoredEntry) -> Iterator[str]:
    facts: Any = parsed(entry.line.body)
    if "day" in facts:
        yield entry.line.ref
        yield json.dumps(facts["amount"])
    yield facts.get("reference", "")
    yield facts.get("receipt", "")
    for name, text in sorted(entry.values().items()):
        if name == PHONE:
            yield _NO_DIGIT.sub("", text)
        elif name.startswith((FIELD, EXTRA)):
            yield text
            yield from _ungrouped(text)


def _ungrouped(text: str) -> Iterator[str]:
    """Yield the numbers that stand in groups in a text, as one word each: that is how to ask."""
    for number in _SEPARATED_DIGITS.findall(text):
        digits = _NO_DIGIT.sub("", number)
        if len(digits) >= SHORTEST and digits != number.rstrip(" .,()-"):
            yield digits
