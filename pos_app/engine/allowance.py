"""How fast one transaction may be asked about: never a fourth question in any 60 seconds."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pos_app.domain.transaction import Ref

MOST: Final = 3
WINDOW_S: Final = 60.0
MARGIN_S: Final = 0.25
"""Kept beyond the window, so that two clocks that run apart by a thousandth cannot meet."""

STRAGGLING_S: Final = 300.0
"""How long a question that nobody heard the end of may still reach the server: it can wait in the
queue of a gateway that has given up, or of a system that goes on sending for a killed program."""

BLOCKED: Final = float("inf")


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierQuestions:
    """What earlier runs asked about one transaction.

    `asked` counts from the first; `unanswered` counts those among the latest ones of which nobody
    noted an answer: they may be on their way still.
    """

    asked: int
    unanswered: int = 0


@dataclass(slots=True)
class _Log:
    latest_s: list[float] = field(default_factory=list)
    in_flight: int = 0

    def note(self, completed_s: float) -> None:
        """Keep the latest completions, the earliest of them first."""
        latest_s = self.latest_s
        latest_s.append(completed_s)
        latest_s.sort()
        if len(latest_s) > MOST:
            del latest_s[0]


class Allowance:
    """Says when the next question about a transaction may leave (contract A7).

    A question is completed by its answer, or by the end of its connection; one that was met with
    silence, `STRAGGLING_S` after it was given up. The next may leave only a whole window after the
    third latest completion, and only while none is in flight: of any three before it one has then
    arrived a window ago, so that no delay on the way can bring four of them to the server within
    one window. It only computes; the caller passes monotonic seconds.
    """

    def __init__(self) -> None:
        self._logs: dict[Ref, _Log] = {}
        self._leaving: deque[tuple[float, Ref]] = deque()

    def restore(self, ref: Ref, earlier: EarlierQuestions, now_s: float) -> None:
        """Count the questions of an earlier run as completed just now, whatever the clock says.

        One that nobody noted an end of may reach the server still.
        """
        if earlier.asked:
            log = self._logs.setdefault(ref, _Log())
            for _ in range(min(earlier.asked - earlier.unanswered, MOST)):
                log.note(now_s)
            for _ in range(min(earlier.unanswered, MOST)):
                log.note(now_s + STRAGGLING_S)

    def ready_at_s(self, ref: Ref, now_s: float) -> float:
        """Return the earliest time, from `now_s` on, at which a question may leave.

        BLOCKED while one is in flight.
        """
        log = self._logs.get(ref)
        if log is None:
            return now_s
        if log.in_flight:
            return BLOCKED
        if len(log.latest_s) < MOST:
            return now_s
        return max(now_s, log.latest_s[0] + WINDOW_S + MARGIN_S)

    def leave(self, ref: Ref, now_s: float) -> None:
        """Note that a question leaves. Raises ValueError when it must not."""
        if self.ready_at_s(ref, now_s) > now_s:
            raise ValueError(f"a question about {ref} is not allowed yet")
        log = self._logs.get(ref)
        if log is None:
            log = self._logs[ref] = _Log()
        log.in_flight = 1

    def complete(self, ref: Ref, now_s: float) -> None:
        """Note that the question in flight was answered."""
        log = self._logs[ref]
        log.in_flight = 0
        log.note(now_s)

    def give_up(self, ref: Ref, now_s: float) -> None:
        """Note that nobody waits for the question in flight any more: it may arrive still."""
        self.complete(ref, now_s + STRAGGLING_S)

    def knows(self, ref: Ref) -> bool:
        """Tell whether it still counts questions about a transaction."""
        return ref in self._logs

    def never_left(self, ref: Ref, now_s: float) -> None:
        """Note that the question in flight provably never reached the wire."""
        del now_s
        self._logs[ref].in_flight = 0

    def forget(self, ref: Ref, now_s: float) -> None:
        """Drop a final transaction, a window later: a refund or a contradiction may reopen it."""
        self._leaving.append((now_s, ref))
        past_s = now_s - WINDOW_S - MARGIN_S
        while self._leaving[0][0] < past_s:
            _, gone = self._leaving.popleft()
            log = self._logs.get(gone)
            if log and not log.in_flight and all(each < past_s for each in log.latest_s):
                del self._logs[gone]
