"""A text that never prints itself, so that no log, traceback or crash report can hold a key."""

from __future__ import annotations

import hmac
from typing import Final, NoReturn, final

HIDDEN: Final = "•••"


@final
class Secret:
    """One credential. Only `reveal` gives it away; everything else shows three dots.

    Compared in constant time; neither pickled nor hashed.
    """

    __slots__ = ("_text",)

    __hash__ = None  # type: ignore[assignment] # a hash of a key is a clue to it

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """Return the text itself, for the one line that puts it on the wire."""
        return self._text

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self._text.encode(), other._text.encode())

    def __repr__(self) -> str:
        return HIDDEN

    def __str__(self) -> str:
        return HIDDEN

    def __format__(self, _specification: str) -> str:
        return HIDDEN

    def __reduce_ex__(self, _protocol: object) -> NoReturn:
        raise TypeError("a secret is not written anywhere")
