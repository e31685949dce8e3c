"""Which transaction to ask about next: one heap of due times, live sales before old ones."""

from __future__ import annotations

from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import count
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pos_app.domain.transaction import Ref

OLD_ONE_EVERY: Final = 4
"""Every so many questions one goes to the backlog, so that it is visited on a busy day too."""

NEVER: Final = float("inf")

MOST_AT_ONCE: Final = 200
"""So many of the backlog come up at a time: ten thousand in one go would stop the window."""

_Planned = tuple[float, int, "Ref"]
"""When it is due, the turn in which it was planned, whose it is."""

_Ready = tuple[int, int, int, "Ref"]
"""How often it was asked about, its amount below zero, its turn, whose it is."""


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
        self._planned: list[_Planned] = []
        self._planned_old: list[_Planned] = []
        self._old: list[_Ready] = []
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
        case.turn = turn = next(self._turns)
        if due_s != NEVER:
            planned = self._planned_old if due_s > case.old_from_s else self._planned
            heappush(planned, (due_s, turn, ref))

    def take(self, now_s: float) -> Ref:
        """Hand out a transaction that is due; it has no plan until planned again.

        Raises LookupError when nothing is due.
        """
        live, old = self._has_live(now_s), self._has_old(now_s)
        if not live and not old:
            raise LookupError("nothing is due")
        old_first = self._handed_out % OLD_ONE_EVERY == OLD_ONE_EVERY - 1
        from_old = old and (old_first or not live)
        ref = heappop(self._old)[-1] if from_old else heappop(self._planned)[-1]
        case = self._cases[ref]
        case.due_s = NEVER
        case.turn = 0
        case.asked += 1
        self._handed_out += 1
        return ref

    def next_due_s(self, now_s: float) -> float:
        """Return when something is due: `now_s` if something is, NEVER if nothing is planned."""
        if self._has_live(now_s) or self._has_old(now_s):
            return now_s
        planned = (self._planned, self._planned_old)
        return min((each[0][0] for each in planned if each), default=NEVER)

    def _has_live(self, now_s: float) -> bool:
        """Tell whether a live one is due, and leave it on top of its heap.

        What grew old while it waited for its turn goes to the backlog, what was planned anew goes.
        """
        planned, cases = self._planned, self._cases
        while planned:
            due_s, turn, ref = planned[0]
            case = cases.get(ref)
            if case is not None and case.turn == turn:
                if due_s > now_s:
                    return False
                if now_s <= case.old_from_s:
                    return True
                heappush(self._old, (case.asked, -case.weight, turn, ref))
            heappop(planned)
        return False

    def _has_old(self, now_s: float) -> bool:
        """Tell whether one of the backlog is due, and leave it on top of what is ready of it."""
        planned, ready = self._planned_old, self._old
        promoted = 0
        while planned and promoted < MOST_AT_ONCE:
            due_s, turn, ref = planned[0]
            case = self._cases.get(ref)
            if case is not None and case.turn == turn:
                if due_s > now_s:
                    break
                promoted += 1
                heappush(ready, (case.asked, -case.weight, turn, ref))
            heappop(planned)
        while ready:
            *_, turn, ref = ready[0]
            case = self._cases.get(ref)
            if case is not None and case.turn == turn:
                return True
            heappop(ready)
        return False
