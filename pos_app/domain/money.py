"""Exact money: whole XOF francs for cash, Decimal for the provider's balance."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.domain.problem import Problem, ProblemKind

if TYPE_CHECKING:
    from decimal import Decimal

MAX_FRANCS: Final = 1_000_000_000
"""More than any service moves at once; a larger number is a slip of the hand."""

SPACES: Final = re.compile("[ \u00a0\u202f\u2009]")
_DIGITS: Final = re.compile("[0-9]+")
_SLIPS: Final = (
    (re.compile(""), ProblemKind.MISSING),
    (re.compile("[-\u2212][0-9].*"), ProblemKind.NEGATIVE),
    (re.compile("[0-9]+[.,][0-9]*"), ProblemKind.DECIMAL),
    (re.compile("0+"), ProblemKind.ZERO),
)


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """A whole number of XOF francs, from 0 to `MAX_FRANCS`.

    Never a float and never negative: a reversal is another entry, not a minus sign.
    """

    francs: int

    def __post_init__(self) -> None:
        if type(self.francs) is not int:
            raise TypeError(f"francs are whole numbers, not {type(self.francs).__name__}")
        if not 0 <= self.francs <= MAX_FRANCS:
            raise ValueError(f"francs are between 0 and {MAX_FRANCS}: {self.francs}")


@dataclass(frozen=True, slots=True)
class Balance:
    """A provider's balance as it was told, fractions included.

    `amount` is exact (2332.0625 stays 2332.0625); `currency` is an ISO code.
    """

    amount: Decimal
    currency: str


def parse_money(text: str) -> Money | Problem:
    """Read an amount that a person typed, as whole francs.

    Accepts ASCII digits, in groups if they are parted by spaces of any width. Decimals, signs,
    exponents and other alphabets' digits are problems, never guesses: "10.000" could be ten or
    ten thousand.
    """
    bare = SPACES.sub("", text)
    for pattern, kind in _SLIPS:
        if pattern.fullmatch(bare):
            return Problem(kind)
    if not _DIGITS.fullmatch(bare):
        return Problem(ProblemKind.NOT_DIGITS)
    # Judged by its length first: a number of a million digits is never made into an int.
    significant = bare.lstrip("0")
    if len(significant) > len(str(MAX_FRANCS)) or int(significant) > MAX_FRANCS:
        return Problem(ProblemKind.ABOVE_MAXIMUM, MAX_FRANCS)
    return Money(int(significant))


def grouped(number: int, separator: str) -> str:
    """Return `number` in groups of three, as francs are written: 1 234 567."""
    return f"{number:,}".replace(",", separator)


def screen_francs(number: int) -> str:
    """Return an amount for a screen: narrow spaces that do not break, then « F »."""
    return f"{grouped(number, chr(0x202F))}\u00a0F"


def plain_francs(number: int) -> str:
    """Return an amount for printers and terminals: ordinary spaces only."""
    return f"{grouped(number, ' ')} F"


def screen_balance(balance: Balance) -> str:
    """Return a balance for a screen, fractions shown only when there are some."""
    whole = int(balance.amount)
    fraction = str(abs(balance.amount) % 1)[2:].rstrip("0")
    sign = "-" if balance.amount < 0 else ""
    text = sign + grouped(abs(whole), "\u202f") + ("," + fraction if fraction else "")
    unit = "F" if balance.currency == "XOF" else balance.currency
    return f"{text}\u00a0{unit}"
