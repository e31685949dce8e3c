"""Our own ids: time-ordered, never repeated, in characters that every provider accepts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pos_app.domain.transaction import Ref

if TYPE_CHECKING:
    from collections.abc import Callable

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
TIME_LETTERS: Final = 10
RANDOM_LETTERS: Final = 16
RANDOM_BYTES: Final = 10


class Ids:
    """Makes ids: the series, 48 bits of milliseconds, 80 random bits of the operating system.

    The time part never goes below the last one, so that ids stay in the order of the journal
    even when the clock is set back.
    """

    def __init__(self, series: str, last_ms: int, random: Callable[[int], bytes]) -> None:
        self._series = series
        self._last_ms = last_ms
        self._random = random

    def next(self, now_ms: int) -> Ref:
        """Return a new id for an operation that begins now."""
        self._last_ms = max(self._last_ms, now_ms)
        noise = int.from_bytes(self._random(RANDOM_BYTES), "big")
        letters = _base32(self._last_ms, TIME_LETTERS) + _base32(noise, RANDOM_LETTERS)
        return Ref(self._series + letters)


def time_of(ref: Ref) -> int:
    """Return the milliseconds in an id's time part."""
    letters = ref[-(TIME_LETTERS + RANDOM_LETTERS) : -RANDOM_LETTERS]
    value = 0
    for letter in letters:
        value = value * len(ALPHABET) + ALPHABET.index(letter)
    return value


def _base32(number: int, length: int) -> str:
    letters = []
    for _ in range(length):
        number, place = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[place])
    return "".join(reversed(letters))
