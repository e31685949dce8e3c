"""What the journal tells of a shift, before anything is added up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.domain.shift.events import ShiftOpened

if TYPE_CHECKING:
    from pos_app.domain.shift.booking import Booking, OpenSale
    from pos_app.domain.shift.events import Noted
    from pos_app.domain.shift.report import ZReport


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """The journal from the last Z report on, in one view of it.

    `events` are those of the running shift, its opening first, empty when none runs; balance
    checks stand in `checks`: those since the last Z report, and for each provider the newest
    one before it. `bookings` came after the opening, `between` after what the last Z report
    covered and before the opening (or up to now, when no shift runs). `open_sales` is what
    is open now. `head` is the newest entry's hash, 64 hexadecimal
    digits. `shifts` is how many shifts were ever opened.
    """

    head_seq: int
    head: str
    events: tuple[Noted, ...] = ()
    checks: tuple[Noted, ...] = ()
    bookings: tuple[Booking, ...] = ()
    between: tuple[Booking, ...] = ()
    open_sales: tuple[OpenSale, ...] = ()
    last_report: ZReport | None = None
    shifts: int = 0

    @property
    def opening(self) -> Noted | None:
        """The entry that opened the running shift, if one runs."""
        return self.events[0] if self.events else None

    @property
    def opened(self) -> ShiftOpened | None:
        """How the running shift was opened, if one runs."""
        first = self.opening
        return first.event if first and isinstance(first.event, ShiftOpened) else None
