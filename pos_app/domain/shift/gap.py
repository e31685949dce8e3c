"""Why a drawer does not hold what it should: the day's operations matched against the gap."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pos_app.domain.shift.count import Denomination
    from pos_app.domain.transaction import Ref


class Cause(StrEnum):
    """What may have happened; the words for it stand in the translation files."""

    NOT_EXCHANGED = "not_exchanged"
    EXCHANGED_TWICE = "exchanged_twice"
    WRONG_DIRECTION = "wrong_direction"
    ZERO_TOO_MANY = "zero_too_many"
    ZERO_TOO_FEW = "zero_too_few"
    DIGITS_SWAPPED = "digits_swapped"
    TWO_NOT_EXCHANGED = "two_not_exchanged"
    THREE_NOT_EXCHANGED = "three_not_exchanged"
    CASH_MOVE = "cash_move"
    DENOMINATION = "denomination"
    DENOMINATIONS_SWAPPED = "denominations_swapped"
    OPEN_OPERATION = "open_operation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """One thing that would explain the whole gap to the franc.

    `groups` are the operations that fit, the likeliest first: each a group that fits together
    (one operation, a pair, a triple); all of them fit alike where amounts are the same. `moves`
    are entry numbers of cash moves that fit. `denominations` are the pieces that fit (of two that
    were taken for each other: given, taken for). `permille` is how likely it is among what was
    found, out of 1000.
    """

    cause: Cause
    permille: int
    groups: tuple[tuple[Ref, ...], ...] = ()
    moves: tuple[int, ...] = ()
    denominations: tuple[Denomination, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspect:
    """An operation of the day as the search sees it: what it did to the drawer, in francs."""

    ref: Ref
    drawer_francs: int
    at_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """What a blind count found, beside what was expected, and what may explain it.

    `held_change` is the customers' cash for open operations: it belongs to the difference and
    is explained by them. `explanations` are about the rest, the likeliest first, empty when
    nothing is left.
    """

    counted: int
    expected: int
    held_change: int
    explanations: tuple[Explanation, ...] = ()

    @property
    def difference(self) -> int:
        """What was counted more than expected; negative when it lacks."""
        return self.counted - self.expected

    @property
    def unexplained(self) -> int:
        """The part of the difference that no open operation explains."""
        return self.difference - self.held_change
