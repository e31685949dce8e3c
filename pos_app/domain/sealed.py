"""What travels to a provider once and is kept nowhere: a card's number, its end and its code."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, NoReturn, final

from pos_app.domain.secret import HIDDEN

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

FIRST: Final = 6
LAST: Final = 4
SHORTEST_NUMBER: Final = 12
"""So many digits and more are a card's number; fewer are its code or its end."""


@final
class Sealed:
    """Digits by wire name, to be opened once and then overwritten.

    It is never shown, copied or written down. What Python made of them on the way (a typed text,
    the bytes of a request) cannot be overwritten, only forgotten.
    """

    __slots__ = ("_digits",)

    def __init__(self, digits: Mapping[str, str]) -> None:
        self._digits = {name: bytearray(text, "ascii") for name, text in digits.items()}

    def __bool__(self) -> bool:
        return bool(self._digits)

    def __repr__(self) -> str:
        return HIDDEN

    def __reduce_ex__(self, _protocol: object) -> NoReturn:
        raise TypeError("a card is not written anywhere")

    def __del__(self) -> None:
        self.wipe()

    @contextmanager
    def opened(self) -> Iterator[Mapping[str, str]]:
        """Yield the digits by wire name, this once; nothing when they were opened before."""
        try:
            yield {name: digits.decode("ascii") for name, digits in self._digits.items()}
        finally:
            self.wipe()

    def wipe(self) -> None:
        """Overwrite the digits and forget them."""
        for digits in self._digits.values():
            digits[:] = bytes(len(digits))
        self._digits = {}


def masked(number: str) -> str:
    """Return what may be kept of a card's number: its first six and last four digits."""
    return number[:FIRST] + "\u2022" * (len(number) - FIRST - LAST) + number[-LAST:]


def luhn_agrees(number: str) -> bool:
    """Tell whether the check digit of a card's number fits the rest."""
    doubled = (int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(number)))
    return sum(value // 10 + value % 10 for value in doubled) % 10 == 0
