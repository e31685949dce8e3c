"""Who works at the till: roles, what each of them may do, and which PINs are fit to be one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST_NAME: Final = 40
FEWEST_DIGITS: Final = 4
MOST_DIGITS: Final = 8

WAITS_S: Final = (0, 0, 0, 5, 15, 30, 60, 120, 300)
"""After so many wrong PINs in a row (the place in the row) one waits so many seconds."""


class Role(StrEnum):
    """What a person is in the shop. The stored words never change."""

    CASHIER = "cashier"
    CHIEF = "chief"
    OWNER = "owner"


class Right(StrEnum):
    """What not everybody may do alone: a person who may can approve it for one who may not."""

    REFUND = "refund"
    SETTLE = "settle"
    LARGE_AMOUNT = "large_amount"
    CASH_IN = "cash_in"
    CASH_OUT = "cash_out"
    SEE_EXPECTED = "see_expected"
    SETTINGS = "settings"
    STAFF = "staff"
    FORGET = "forget"
    RESTORE = "restore"


_CASHIER: Final = frozenset({Right.CASH_IN})
"""Also a drop into the safe: whoever protects the drawer waits for nobody."""

_CHIEF: Final = frozenset(
    {Right.REFUND, Right.SETTLE, Right.LARGE_AMOUNT, Right.CASH_OUT, Right.SEE_EXPECTED}
)
RIGHTS: Final[Mapping[Role, frozenset[Right]]] = MappingProxyType(
    {Role.CASHIER: _CASHIER, Role.CHIEF: _CHIEF | _CASHIER, Role.OWNER: frozenset(Right)}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who works at the till; `name` is how the journal calls them."""

    name: str
    role: Role

    def may(self, right: Right) -> bool:
        """Tell whether this person needs nobody's approval for it."""
        return right in RIGHTS[self.role]


class StaffProblem(StrEnum):
    """Why a person or a PIN cannot be kept as it is."""

    NAME_MISSING = "name_missing"
    NAME_TOO_LONG = "name_too_long"
    NAME_TAKEN = "name_taken"
    PIN_NOT_DIGITS = "pin_not_digits"
    PIN_LENGTH = "pin_length"
    PIN_EASY = "pin_easy"
    OWNER_FIRST = "owner_first"
    LAST_OWNER = "last_owner"
    NOT_THERE = "not_there"


def pin_problem(pin: str) -> StaffProblem | None:
    """Say why `pin` is not fit: 4 to 8 digits, not all the same and no row such as 1234."""
    if not (pin.isascii() and pin.isdigit()):
        return StaffProblem.PIN_NOT_DIGITS
    if not FEWEST_DIGITS <= len(pin) <= MOST_DIGITS:
        return StaffProblem.PIN_LENGTH
    steps = {int(after) - int(before) for before, after in pairwise(pin)}
    return StaffProblem.PIN_EASY if steps in ({0}, {1}, {-1}) else None


def name_problem(name: str) -> StaffProblem | None:
    """Say why `name` cannot be one."""
    if not name.strip() or not name.isprintable():
        return StaffProblem.NAME_MISSING
    return StaffProblem.NAME_TOO_LONG if len(name) > LONGEST_NAME else None


def wait_after_s(wrong: int) -> int:
    """Return how many seconds one waits after so many wrong PINs in a row."""
    return WAITS_S[min(wrong, len(WAITS_S) - 1)]
