"""Reads the two public lists of the provider: its services and its errors (contract A4)."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.providers.declaration import ErrorText
from pos_app.providers.reading import MalformedError, read_object, text_of, whole_of

if TYPE_CHECKING:
    from pos_app.providers.reading import JsonObject

MOST_ROWS: Final = 1_000
LONGEST_NAME: Final = 60
LONGEST_MESSAGE: Final = 500
_CODE: Final = re.compile("[A-Z0-9_]{3,64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """One row of the live service list; its icon is never looked at."""

    code: str
    name: str
    type_service: str
    type_operation: str


def read_listings(text: str) -> tuple[Listing, ...]:
    """Read the live service list.

    Raises MalformedError when it cannot be trusted as a whole: no rows, too many, one without a
    code, one code twice.
    """
    listings = tuple(_listing(row) for row in _rows(text))
    if len({listing.code for listing in listings}) != len(listings):
        raise MalformedError("a service stands there twice")
    return listings


def read_errors(text: str) -> tuple[ErrorText, ...]:
    """Read the error dictionary. Raises MalformedError when it is none."""
    return tuple(
        ErrorText(
            code=text_of(row, "code"),
            message=plain(text_of(row, "message"), LONGEST_MESSAGE),
            id_number=whole_of(row, "id"),
        )
        for row in _rows(text)
        if text_of(row, "code")
    )


def plain(text: str, longest: int) -> str:
    """Return a stranger's text without controls and direction marks, in one line, not too long."""
    shown = "".join(letter for letter in text if unicodedata.category(letter)[0] != "C")
    return " ".join(shown.split())[:longest]


def _rows(text: str) -> tuple[JsonObject, ...]:
    # Both lists really stand under `services` (contract A4); `errors` would be the natural name.
    members = read_object(text.encode("utf-8", "replace"))
    rows = members.get("services", members.get("errors"))
    if not isinstance(rows, list) or not 0 < len(rows) <= MOST_ROWS:
        raise MalformedError("no list of a believable length")
    if not all(isinstance(row, dict) for row in rows):
        raise MalformedError("a row is no object")
    return tuple(rows)


def _listing(row: JsonObject) -> Listing:
    code = row.get("codeService")
    if not isinstance(code, str) or not _CODE.fullmatch(code):
        raise MalformedError("a service without a code")
    return Listing(
        code=code,
        name=plain(text_of(row, "name"), LONGEST_NAME),
        type_service=text_of(row, "typeService"),
        type_operation=text_of(row, "typeOperation"),
    )
