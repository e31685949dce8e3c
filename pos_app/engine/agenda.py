"""Which transaction to ask about next: one heap of due times, live sales before old ones."""

from __future__ import annotations

import heapq
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pos_app.domain.transaction import Ref

OLD_ONE_EVERY: Final = 4
"""Every so many questions one goes to the backlog, so that it is visited on a busy day too."""

NEVER: Final = float("inf")

MOST_AT_ONCE: Final = 200
"""So many of the backlog come up at a time: ten thousand in one go would stop the window."""

_Item = tuple[float, int, int, "Ref"]
"""Two keys to sort by, then the turn in which it was planned, then whose it is."""


@dataclass(slots=True)
class Case:
    """One transaction to ask about. Times are monotonic seconds.

    `old_from_s` is when it leaves the live lane; `weight` its amount; `turn` tells a valid heap
    item from one that was planned anew.
    """

    ref: Ref
    old_from_s: float
    weight: int = 0
    due_s: float = NEVER
    asked: int = 0
    turn: int = 0


class Agenda:
    """Keeps due times and hands out what is due, in the order of the house.

    Live ones by due time. Old ones, two hundred at a time: those never asked in this run first,
    high amounts before low ones. Items that were planned anew stay in the heaps and are skipped
    when they come up.
    """

    def __init__(self) -> None:
        self._cases: dict[Ref, Case] = {}
        self._planned: list[_Item] = []
        self._planned_old: list[_Item] = []
        self._live: list[_Item] = []
        self._old: list[_Item] = []
        self._turns = count(1)
        self._handed_out = 0

    def __contains__(self, ref: Ref) -> bool:
        """Tell whether a transaction is on the agenda, due or not."""
        return ref in self._cases

    def add(self, case: Case) -> None:
        """Take a transaction in, to be planned."""
        self._cases[case.ref] = case

    def drop(self, ref: Ref) -> bool:
        """Take a transaction out; return whether it was there."""
        return self._cases.pop(ref, None) is not None

    def due_s(self, ref: Ref) -> float:
        """Return when a transaction is due; NEVER when it is not planned."""
        case = self._cases.get(ref)
        return case.due_s if case else NEVER

    def plan(self, ref: Ref, due_s: float) -> None:
        """Set when to ask about a transaction, in place of any earlier plan."""
        case = self._cases[ref]
        case.due_s = due_s
        case.turn = next(self._turns)
        if due_s != NEVER:
            planned = self._planned_old if due_s > case.old_from_s else self._planned
            heapq.heappush(planned, (due_s, 0, case.turn, ref))

    def take(self, now_s: float) -> Ref:
        """Hand out a transaction that is due; it has no plan until planned again.

        Raises LookupError when nothing is due.
        """
        self._promote(now_s)
        old_first = self._handed_out % OLD_ONE_EVERY == OLD_ONE_EVERY - 1
        order = (self._old, self._live) if old_first else (self._live, self._old)
        ref = self._pop(order[0]) or self._pop(order[1])
        if ref is None:
            raise LookupError("nothing is due")
        case = self._cases[ref]
        case.due_s = NEVER
        case.turn = 0
        case.asked += 1
        self._handed_out += 1
        return ref

    def next_due_s(self, now_s: float) -> float:
        """Return when something is due: `now_s` if something is, NEVER if nothing is planned."""
        self._promote(now_s)
        if any(self._top(ready) for ready in (self._live, self._old)):
            return now_s
        planned = (self._planned, self._planned_old)
        return min((each[0][0] for each in planned if each), default=NEVER)

    def _promote(self, now_s: float) -> None:
        self._promote_from(self._planned, now_s, len(self._planned))
        self._promote_from(self._planned_old, now_s, MOST_AT_ONCE)

    def _promote_from(self, planned: list[_Item], now_s: float, most: int) -> None:
        promoted = 0
        while planned and promoted < most:
            due_s, _, turn, ref = item = planned[0]
            if self._valid(item) and due_s > now_s:
                return
            heapq.heappop(planned)
            if not self._valid(item):
                continue
            promoted += 1
            case = self._cases[ref]
            if now_s > case.old_from_s:
                heapq.heappush(self._old, (case.asked, -case.weight, turn, ref))
            else:
                heapq.heappush(self._live, (due_s, 0, turn, ref))

    def _valid(self, item: _Item) -> bool:
        case = self._cases.get(item[-1])
        return case is not None and case.turn == item[-2]

    def _top(self, ready: list[_Item]) -> Ref | None:
        while ready and not self._valid(ready[0]):
            heapq.heappop(ready)
        return ready[0][-1] if ready else None

    def _pop(self, ready: list[_Item]) -> Ref | None:
        return heapq.heappop(ready)[-1] if self._top(ready) else None
