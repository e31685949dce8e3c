"""Texts of messages with places in braces: checked when they are written, filled without tricks."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST: Final = 1000
"""Letters of a template: what people still read in a message."""

LONGEST_VALUE: Final = 300
LINE: Final = "{ligne}"
"""Begins a new line: a setting is one line."""

_BREAKS: Final = "\u2028\u2029"
_PLACE: Final = re.compile(r"\{([^{}]*)\}")
_MARKS: Final = str.maketrans("", "", "*~`")
"""Signs with which WhatsApp makes letters bold, struck out or fixed: a value has none of them."""


class Place(StrEnum):
    """What a template can ask for, as the owner writes it between braces."""

    CUSTOMER = "client"
    AMOUNT = "montant"
    CODE = "code"
    REFERENCE = "reference"
    SERVICE = "service"
    LINK = "lien"
    SHOP = "boutique"
    RECEIPT = "recu"


WHOLE: Final = frozenset({Place.LINK, Place.RECEIPT, Place.CODE})
"""Our own texts, or checked ones: they keep their lines and are not cut."""

BY_HAND: Final = frozenset(Place) - {Place.LINK, Place.RECEIPT}
"""What a person can type: a link is only ever one that was checked, a receipt the journal's."""

_KNOWN: Final = frozenset({LINE, *(f"{{{place}}}" for place in Place)})


class Kind(StrEnum):
    """What a template is for; the owner's own ones are for anything."""

    RECEIPT = "receipt"
    CODE = "code"
    LINK = "link"
    OWN = "own"


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """One text to be sent; `name` is the owner's for its own, empty for the till's."""

    kind: Kind
    text: str
    name: str = ""

    @property
    def places(self) -> frozenset[Place]:
        """What has to be known before it can be sent."""
        return frozenset(unfilled(self.text))


def is_template(text: str) -> bool:
    """Tell whether a text is one: one line, and every brace belongs to a place that there is."""
    known = all(f"{{{name}}}" in _KNOWN for name in _PLACE.findall(text))
    rest = _PLACE.sub("", text)
    odd = any(unicodedata.category(letter)[0] == "C" or letter in _BREAKS for letter in text)
    return known and len(text) <= LONGEST and not odd and not {"{", "}"} & {*rest}


def filled(template: Template, values: Mapping[Place, str]) -> str | None:
    """Return the text with every value in its place, None when one of them is not known.

    What a value holds is plain text: it is never filled again, and changes no letter beside it.
    """
    if any(not values.get(place) for place in template.places):
        return None

    def of(found: re.Match[str]) -> str:
        if found[0] == LINE:
            return "\n"
        place = Place(found[1])
        return values[place] if place in WHOLE else harmless_value(values[place])

    return _PLACE.sub(of, template.text)


def unfilled(text: str) -> tuple[Place, ...]:
    """Return the places that stand in a text with nothing in them: it must not be sent so."""
    return tuple(place for place in Place if f"{{{place}}}" in text)


def harmless_value(value: str) -> str:
    """Return a text of others in one line, without signs that turn or dress what stands around."""
    line = " ".join(value.split())
    kept = "".join(letter for letter in line if unicodedata.category(letter)[0] != "C")
    return kept.translate(_MARKS)[:LONGEST_VALUE]
