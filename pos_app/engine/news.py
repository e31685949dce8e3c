"""What the engine tells its listeners, whichever face they have."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.domain.money import Balance
    from pos_app.domain.shift.audit import AuditFinding
    from pos_app.domain.shift.events import Noted
    from pos_app.domain.transaction import Ref, Transaction
    from pos_app.domain.trouble import Trouble


@dataclass(frozen=True, slots=True)
class TransactionChanged:
    """A transaction stands differently; it is on disk already."""

    transaction: Transaction


@dataclass(frozen=True, slots=True)
class FloatRead:
    """The provider told its balance, at `at_ms` UTC; the question left at `asked_ms`."""

    provider: str
    balance: Balance
    at_ms: int
    asked_ms: int = 0


class Health(StrEnum):
    """How a provider can be reached."""

    WORKING = "working"
    NO_NETWORK = "no_network"
    REFUSING = "refusing"


@dataclass(frozen=True, slots=True)
class HealthChanged:
    """A provider went out of reach or came back; questions rest for `pause_s` seconds more."""

    provider: str
    health: Health
    pause_s: float = 0.0


@dataclass(frozen=True, slots=True)
class QuestionPlanned:
    """The next question about a transaction was planned, or asking ended."""

    ref: Ref


@dataclass(frozen=True, slots=True)
class TillTrouble:
    """The till as a whole cannot work; `detail` is for support."""

    trouble: Trouble
    detail: str


@dataclass(frozen=True, slots=True)
class MachineSlept:
    """The machine was asleep for about so many seconds; what is open is asked about again."""

    seconds: float


@dataclass(frozen=True, slots=True)
class ClockApart:
    """A provider's clock is so many seconds ahead of ours, or behind if negative.

    Told beyond a minute, where signatures may be refused; 0.0 once they agree again.
    """

    provider: str
    ahead_s: float


class PrintResult(StrEnum):
    """What became of one receipt; only the printed and the slow one may have used paper."""

    PRINTED = "printed"
    ABSENT = "absent"
    OUT_OF_PAPER = "out_of_paper"
    SLOW = "slow"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class PrinterTold:
    """A receipt was printed, or was not; `device` is empty without a printer."""

    ref: Ref
    device: str
    result: PrintResult


@dataclass(frozen=True, slots=True)
class ShiftChanged:
    """Something of a shift was written down: an opening, a cash move, a count, a closing."""

    noted: Noted


@dataclass(frozen=True, slots=True)
class BooksDiffer:
    """A second way of counting finds other figures than the reports hold: alarm, block nothing."""

    findings: tuple[AuditFinding, ...]


@dataclass(frozen=True, slots=True)
class FileEncoded:
    """So much of the file that goes with a message is ready to be sent."""

    ref: Ref
    done_bytes: int
    size_bytes: int


News = (
    TransactionChanged
    | FloatRead
    | HealthChanged
    | QuestionPlanned
    | TillTrouble
    | PrinterTold
    | FileEncoded
    | MachineSlept
    | ClockApart
    | ShiftChanged
    | BooksDiffer
)
"""Anything that a listener hears."""


class Newsroom:
    """Passes news on, in order, to whoever listens."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[News], None]] = []

    def listen(self, listener: Callable[[News], None]) -> None:
        """Call `listener` with everything from now on. It must return at once."""
        self._listeners.append(listener)

    def publish(self, news: News) -> None:
        """Tell every listener."""
        for listener in tuple(self._listeners):
            listener(news)
