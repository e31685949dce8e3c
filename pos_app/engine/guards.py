"""What stops a confirmed order before anything is journaled or sent."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from pos_app.domain.reason import Reason
from pos_app.domain.transaction import FINAL, State
from pos_app.engine.judging import Judging

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.transaction import Transaction
    from pos_app.engine.ports import Journal

RECENT_MS: Final = 15 * 60 * 1000
WITHOUT_MONEY: Final = frozenset({State.DECLINED, State.CANCELLED})


class Guard(StrEnum):
    """Why an order was stopped."""

    EQUAL_ONE_OPEN = "equal_one_open"
    EQUAL_ONE_RECENT = "equal_one_recent"


class GuardStop(Exception):  # noqa: N818 - it is a stop sign, not an error
    """The order looks like one that was just made; a person must say that it is another one.

    Nothing was journaled and nothing sent. `earlier` is the operation that it resembles.
    """

    def __init__(self, guard: Guard, earlier: Transaction) -> None:
        super().__init__(f"{guard.value}: {earlier.ref}")
        self.guard = guard
        self.earlier = earlier


def judging_at(now_ms: int) -> Judging:
    """Return what stops an order that equals an open or recent one.

    Equal are service, recipient and amount. The provider may refuse such a repetition itself, or
    may not (contract A5): the till does not rely on it.
    """
    return Judging(since_ms=now_ms - RECENT_MS, judge=_judge)


def _judge(equal: Sequence[Transaction]) -> None:
    for earlier in equal:
        if earlier.state not in FINAL:
            raise GuardStop(Guard.EQUAL_ONE_OPEN, earlier)
        if earlier.state not in WITHOUT_MONEY:
            raise GuardStop(Guard.EQUAL_ONE_RECENT, earlier)


async def lost_twin(refused: Transaction, journal: Journal) -> Transaction | None:
    """Return our own earlier transaction because of which the provider refused this one.

    Only for a refusal as a repetition (contract A5, `exceeds-limit-time`): the earlier one, whose
    answer may have been lost, is the likely reason. One that is open comes before one that moved
    money lately; one that moved none is no reason.
    """
    if refused.reason is not Reason.SAME_OPERATION_TOO_SOON:
        return None
    equal = await journal.equal_orders(refused.order, refused.created_ms - RECENT_MS)
    earlier = [
        each for each in equal if each.number < refused.number and each.state not in WITHOUT_MONEY
    ]
    still_open = (each for each in earlier if each.state not in FINAL)
    return next(still_open, None) or next(iter(earlier), None)
