"""What of an entry can be searched for: what a person at a till types or says."""

from __future__ import annotations

import json
import re
import unicodedata
from typing import TYPE_CHECKING, Any, Final

from pos_app.journal.codec import EXTRA, FIELD, PHONE, parsed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.journal.entries import StoredEntry

SHORTEST: Final = 3
"""The index knows groups of three characters, nothing shorter."""

_SEPARATED_DIGITS: Final = re.compile(r"\+?[0-9][0-9 .\u00a0\u202f()-]*")
_NO_DIGIT: Final = re.compile("[^0-9]")
"""Sub to keep the digits of a number typed in groups."""


def plain(text: str) -> str:
    """Return text without capitals and accents: what is typed finds what is written."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def words(typed: str) -> tuple[str, ...]:
    """Return what to look for in a text that a person typed.

    A number in groups (77 123 45 67, +221…, 10 000) is one word.
    """
    bare = typed.strip()
    if _SEPARATED_DIGITS.fullmatch(bare):
        return (_NO_DIGIT.sub("", bare),)
    return tuple(plain(bare).split())


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
