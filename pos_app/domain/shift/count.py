"""Cash as it lies in a drawer: so many of each note and coin, never only a sum."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

MOST_PIECES: Final = 100_000
"""More of one denomination than any drawer holds; a larger number is a slip of the hand."""


class Form(StrEnum):
    """What a denomination is made of: 500 F is both."""

    NOTE = "note"
    COIN = "coin"


@dataclass(frozen=True, slots=True)
class Denomination:
    """One note or coin; `key` names it in the journal and in the translation files."""

    form: Form
    francs: int

    @property
    def key(self) -> str:
        """Its stored name, the same for ever: `note_10000`."""
        return f"{self.form}_{self.francs}"


DENOMINATIONS: Final = (
    Denomination(Form.NOTE, 10_000),
    Denomination(Form.NOTE, 5_000),
    Denomination(Form.NOTE, 2_000),
    Denomination(Form.NOTE, 1_000),
    Denomination(Form.NOTE, 500),
    Denomination(Form.COIN, 500),
    Denomination(Form.COIN, 250),
    Denomination(Form.COIN, 200),
    Denomination(Form.COIN, 100),
    Denomination(Form.COIN, 50),
    Denomination(Form.COIN, 25),
    Denomination(Form.COIN, 10),
    Denomination(Form.COIN, 5),
    Denomination(Form.COIN, 1),
)
"""The fourteen that the central bank of the West African states issues, largest first."""

NO_PIECES: Final = (0,) * len(DENOMINATIONS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """What was counted: pieces in the order of `DENOMINATIONS`.

    `loose` is francs that nobody counted by the piece (a sealed bag, a sum typed as such).
    """

    pieces: tuple[int, ...] = NO_PIECES
    loose: int = 0

    def __post_init__(self) -> None:
        if len(self.pieces) != len(DENOMINATIONS):
            raise ValueError(f"{len(DENOMINATIONS)} denominations, not {len(self.pieces)}")
        if self.loose < 0 or not all(0 <= number <= MOST_PIECES for number in self.pieces):
            raise ValueError("a count is never negative, nor larger than a drawer")

    @property
    def francs(self) -> int:
        """The whole sum in francs."""
        counted = zip(self.pieces, DENOMINATIONS, strict=True)
        return self.loose + sum(number * each.francs for number, each in counted)


def fewest_pieces(francs: int) -> Count:
    """Return a sum in as few pieces as it takes."""
    pieces: list[int] = []
    for each in DENOMINATIONS:
        number, francs = divmod(francs, each.francs)
        pieces.append(number)
    return Count(pieces=tuple(pieces))
