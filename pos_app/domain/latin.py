"""Names as machines of old want them: plain Latin letters, made from what was typed."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_LIGATURES: Final[Mapping[int, str]] = str.maketrans(
    {
        "Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "ß": "ss", "Ø": "O", "ø": "o", "Đ": "D",
        "đ": "d", "Ð": "D", "ð": "d", "Þ": "Th", "þ": "th", "Ł": "L", "ł": "l", "Ŋ": "N",
        "ŋ": "n", "Ɓ": "B", "ɓ": "b", "Ɗ": "D", "ɗ": "d", "Ɲ": "N", "ɲ": "n", "Ƴ": "Y",
        "ƴ": "y", "\u0131": "i", "\u2019": "'", "\u2018": "'", "\u02bc": "'",
    }
)  # fmt: skip
"""Letters that fall apart into no plain one by themselves; those of Wolof and Pulaar among them."""


def unaccented(text: str) -> str:
    """Return a name without accents: « Fatou Bâ-N\u2019Diaye » becomes `Fatou Ba-N'Diaye`.

    Letters of other alphabets are left out: they have no spelling that everybody agrees on.
    """
    apart = unicodedata.normalize("NFKD", text.translate(_LIGATURES))
    plain = "".join(letter for letter in apart if letter.isascii())
    return " ".join(plain.split())


def is_latin(text: str) -> bool:
    """Tell whether every letter of a text has a plain Latin one."""
    apart = unicodedata.normalize("NFKD", text.translate(_LIGATURES))
    return all(letter.isascii() or unicodedata.combining(letter) for letter in apart)
