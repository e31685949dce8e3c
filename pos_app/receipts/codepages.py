"""The few hundred characters that printers know, and what to print in place of every other.

Text from outside passes here before it reaches a printer: what leaves `printable` is made of
characters that the code page has, one byte each, none of which a printer takes for a command.
"""

# ruff: noqa: RUF001 - characters that look alike are what this table is about

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

UNKNOWN: Final = "?"

SUBSTITUTES: Final = {
    "\u00a0": " ",
    "\u2007": " ",
    "\u2009": " ",
    "\u202f": " ",
    "\t": " ",
    "\n": " ",
    "\r": " ",
    "œ": "oe",
    "Œ": "OE",
    "æ": "ae",
    "Æ": "AE",
    "ß": "ss",
    "ø": "o",
    "Ø": "O",
    "đ": "d",
    "Đ": "D",
    "ð": "d",
    "Ð": "D",
    "þ": "th",
    "Þ": "Th",
    "ł": "l",
    "Ł": "L",
    "ı": "i",
    "ɓ": "b",
    "Ɓ": "B",
    "ɗ": "d",
    "Ɗ": "D",
    "ŋ": "n",
    "Ŋ": "N",
    "ɲ": "n",
    "Ɲ": "N",
    "ƴ": "y",
    "Ƴ": "Y",
    "ɛ": "e",
    "Ɛ": "E",
    "ɔ": "o",
    "Ɔ": "O",
    "ʼ": "'",
    "‘": "'",
    "’": "'",
    "‚": ",",
    "‛": "'",
    "′": "'",
    "“": '"',
    "”": '"',
    "„": '"',
    "″": '"',
    "«": '"',
    "»": '"',
    "‹": "<",
    "›": ">",
    "‐": "-",
    "‑": "-",
    "‒": "-",
    "–": "-",
    "—": "-",
    "―": "-",
    "−": "-",
    "…": "...",
    "•": "*",
    "·": ".",
    "×": "x",
    "÷": "/",
    "€": "EUR",
    "£": "GBP",
    "№": "No",
    "°": "o",
    "²": "2",
    "³": "3",
    "→": "->",
    "←": "<-",
    "✓": "v",
    "✔": "v",
    "™": "TM",
    "©": "(c)",
    "®": "(R)",
    "½": "1/2",
    "¼": "1/4",
}
"""Used where a code page lacks the character itself; spaces of every width are always plain."""

_ALWAYS: Final = frozenset("\u00a0\u2007\u2009\u202f\t\n\r")
"""Some code pages have a place for a space that does not break; printers print a block there."""

_NEVER: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Controls, marks that only steer, halves of characters, private and unassigned ones."""

_LEAST: Final = 0x20
_DELETE: Final = 0x7F


@dataclass(frozen=True, slots=True)
class CodePage:
    """One set of 256 characters: its name in Python, and its number on printers (ESC t n)."""

    name: str
    slot: int


CODE_PAGES: Final = {
    page.name: page
    for page in (
        CodePage("cp858", 19),
        CodePage("cp850", 2),
        CodePage("cp437", 0),
        CodePage("cp1252", 16),
        CodePage("ascii", 0),
    )
}
"""Numbers as Epson gives them, which most others follow; `ascii` is for printers that do not."""


def printable(text: str, page: CodePage) -> str:
    """Return text in which every character is one printable byte of the code page."""
    composed = unicodedata.normalize("NFC", text)
    return "".join([_replaced(letter, page) for letter in composed])


def visible(text: str) -> str:
    """Return text without what only steers: for pages, whose fonts have every other character."""
    return "".join([letter for letter in text if unicodedata.category(letter) not in _NEVER])


def encoded(text: str, page: CodePage) -> bytes:
    """Return a text's bytes, whatever it holds: none below 0x20, none that is DEL."""
    return printable(text, page).encode(page.name)


@lru_cache(maxsize=4_096)
def _replaced(letter: str, page: CodePage) -> str:
    if letter in _ALWAYS:
        return " "
    if unicodedata.category(letter) in _NEVER:
        return ""
    if _has(page, letter):
        return letter
    if letter in SUBSTITUTES:
        return SUBSTITUTES[letter]
    if unicodedata.category(letter) == "Zs":
        return " "
    base = "".join(part for part in unicodedata.normalize("NFKD", letter) if _has(page, part))
    return base or ("" if unicodedata.combining(letter) else UNKNOWN)


def _has(page: CodePage, letter: str) -> bool:
    try:
        (code,) = letter.encode(page.name)
    except UnicodeEncodeError:
        return False
    return code >= _LEAST and code != _DELETE
