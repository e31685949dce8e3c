"""How a text is laid out while it is typed: digits in the groups in which people say them."""

from __future__ import annotations

import re
from typing import Final

from pos_app.domain.money import SPACES, grouped
from pos_app.domain.phone import Country

NARROW: Final = "\u202f"
_FIGURES: Final = re.compile("[0-9]+")
_DATE_SIGNS: Final = re.compile("[-/.]")
_DATE_DIGITS: Final = 8
_WHOLE_DATE: Final = re.compile("(?P<day>[0-9]{2})/(?P<month>[0-9]{2})/(?P<year>[0-9]{4})")
_CENTURIES: Final = frozenset({"19", "20"})


def as_amount(text: str) -> str:
    """Return an amount in groups of three, or the text as it is when it is no plain number."""
    bare = SPACES.sub("", text)
    if not _FIGURES.fullmatch(bare) or len(bare) > 12:  # noqa: PLR2004 - longer is a slip anyway
        return text
    return grouped(int(bare), NARROW) if bare.strip("0") else bare


def as_phone(text: str, country: Country | None) -> str:
    """Return the digits of a national number in groups, or the text as it is."""
    bare = SPACES.sub("", text)
    if country is None or not _FIGURES.fullmatch(bare) or len(bare) > country.national_digits:
        return text
    sizes = (2, 3, 2, 2) if country is Country.SENEGAL else (2, 2, 2, 2, 2)
    groups, start = [], 0
    for size in sizes:
        groups.append(bare[start : start + size])
        start += size
    return " ".join(group for group in groups if group)


def as_date(text: str) -> str:
    """Return a whole date as people write it, DD/MM/YYYY, or the text as it is.

    Eight digits may begin with the day or with the year: no month is called 19 or 20.
    """
    bare = _DATE_SIGNS.sub("", text)
    if len(bare) != _DATE_DIGITS or not _FIGURES.fullmatch(bare):
        return text
    if bare[4:6] in _CENTURIES:
        return f"{bare[:2]}/{bare[2:4]}/{bare[4:]}"
    return f"{bare[6:]}/{bare[4:6]}/{bare[:4]}"


def from_date(text: str) -> str:
    """Return a date as the domain reads it, YYYY-MM-DD, or the text as it is."""
    found = _WHOLE_DATE.fullmatch(as_date(text))
    return f"{found['year']}-{found['month']}-{found['day']}" if found else text


def as_upper(text: str) -> str:
    """Return a text in capitals, as a RIB is written."""
    return text.upper()


def as_typed(text: str) -> str:
    """Return a text as it is."""
    return text
