"""From what a person typed to the conditions of the rows that are meant.

A whole phone number means the operations of that number: they are looked up, however long the
journal is. Every other word is searched for in all that the index knows of an operation.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.journal import entries
from pos_app.journal.codec import storable
from pos_app.journal.document import SHORTEST, WHOLE, backwards, document, national, words

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping, Sequence

MOST_PENDING: Final = 2_000
"""So many entries that the index does not know yet are searched one by one."""

NONE: Final = "[]"
_ENDING: Final = "SELECT number FROM phone_end WHERE reversed >= ? AND reversed < ?"
_PHONE_ENDS: Final = f"number IN ({_ENDING} UNION ALL SELECT value FROM json_each(?))"  # noqa: S608 - our own words
_KNOWN: Final = f"SELECT EXISTS ({_ENDING})"
_AFTER_NINE: Final = ":"
"""The character after the digits: ends a span of numbers that begin alike."""

Condition = tuple[str, tuple[object, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What a typed search asks for: every condition and every phrase has to fit."""

    numbers: Sequence[Condition]
    phrases: Sequence[tuple[str, str]]
    """What to look up in the search index, with the numbers that it does not know yet."""


def says_something(typed: str) -> bool:
    """Tell whether a typed search narrows a list; a letter or two say nothing yet."""
    return any(_words(typed))


def typed(connection: sqlite3.Connection, text: str) -> Typed:
    """Return what a typed search means in this journal."""
    long, short = _words(text)
    pending = _pending(connection) if long else {}
    numbers = [_ends(digits[::-1], NONE) for digits in short]
    phrases = []
    for word in long:
        if _is_known(connection, word):
            numbers.append(_ends(backwards(word), _holding(pending, national(word))))
        else:
            # Whoever nobody knows is perhaps written without the country's code somewhere.
            wanted = national(word)
            quoted = '"' + wanted.replace('"', '""') + '"'
            phrases.append((quoted, _holding(pending, wanted)))
    return Typed(numbers=numbers, phrases=phrases)


def _words(text: str) -> tuple[Sequence[str], Sequence[str]]:
    """Return what to look up, and with which digits a phone number shall end."""
    wanted = words(storable(text))
    # One or two letters say nothing yet; one or two digits are the end of a number.
    short = [word for word in wanted if len(word) < SHORTEST and word.isdecimal()]
    return [word for word in wanted if len(word) >= SHORTEST], short


def _is_known(connection: sqlite3.Connection, word: str) -> bool:
    if len(word) < WHOLE or not word.isdecimal():
        return False
    (known,) = connection.execute(_KNOWN, _span(backwards(word))).fetchone()
    return bool(known)


def _span(reversed_digits: str) -> tuple[str, str]:
    return reversed_digits, reversed_digits + _AFTER_NINE


def _ends(reversed_digits: str, pending: str) -> Condition:
    return _PHONE_ENDS, (*_span(reversed_digits), pending)


def _holding(pending: Mapping[int, str], word: str) -> str:
    return json.dumps(sorted(number for number, text in pending.items() if word in text))


def _pending(connection: sqlite3.Connection) -> Mapping[int, str]:
    """Return the texts of entries that the index does not know yet, by their sale's number."""
    indexed, last = connection.execute("SELECT indexed_seq, seq FROM head").fetchone()
    texts: dict[int, str] = {}
    for entry in entries.between(connection, max(indexed, last - MOST_PENDING) + 1, last):
        ref = entry.line.ref
        row = connection.execute("SELECT number FROM sale WHERE ref = ?", (ref,)).fetchone()
        if row:
            texts[row[0]] = f"{texts.get(row[0], '')}\n{document(entry)}"
    return texts
