"""A text that never prints itself, so that no log, traceback or crash report can hold a key."""

from __future__ import annotations

import hashlib
import hmac
from enum import StrEnum
from functools import lru_cache
from typing import Final, NoReturn, final

HIDDEN: Final = "•••"

MARK_BYTES: Final = 4
"""So short that a mark fits thousands of millions of keys: it proves no guess."""


class Lock(StrEnum):
    """Whether credentials can be had just now."""

    OPEN = "open"
    LOCKED = "locked"
    NEW = "new"
    """There is no key file yet: the passphrase that is given next is the one it will have."""


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

    def mark(self) -> str:
        """Return the key's fingerprint, eight hexadecimal digits: it tells two keys apart.

        Slow at its first call, some ten milliseconds, so that guessing is too; empty for none.
        """
        return _mark(self._text) if self._text else ""

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


@lru_cache(maxsize=16)
def _mark(text: str) -> str:
    salt = b"pos-app fingerprint of a key"
    return hashlib.scrypt(text.encode(), salt=salt, n=2**12, r=8, p=1, dklen=MARK_BYTES).hex()
