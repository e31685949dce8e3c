"""What the shift needs from outside, as Protocols: a journal to write to, and its history."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.shift.audit import AuditFinding
    from pos_app.domain.shift.booking import Booking
    from pos_app.domain.shift.events import Noted, ShiftEvent
    from pos_app.domain.shift.runway import Flow
    from pos_app.domain.shift.story import Story


@dataclass(frozen=True, slots=True, kw_only=True)
class SoldLine:
    """So many operations of one service and one amount that stand as succeeded, of one day.

    The day is the one on which they began; the first of them ended at `oldest_ms`, the last at
    `newest_ms`.
    """

    day: str
    provider: str
    service: str
    amount: int | None
    count: int
    oldest_ms: int
    newest_ms: int


class ShiftJournal(Protocol):
    """The part of the journal that writes shifts down. What returns from here is on disk."""

    async def note_shift(self, event: ShiftEvent) -> Noted:
        """Append one event as an entry that belongs to no transaction. Raises TillError."""
        ...

    def series(self) -> str:
        """Return the prefix of ids, receipts and reports."""
        ...


class ShiftHistory(Protocol):
    """The part of the journal that tells of shifts; reads only. Methods may raise TillError."""

    async def story(self) -> Story:
        """Return what happened since the last Z report, in one view of the journal."""
        ...

    async def reports(self, below_seq: int | None, limit: int) -> Sequence[Noted]:
        """Return the newest Z reports whose entry's number is below, newest first."""
        ...

    async def report(self, number: str) -> Noted | None:
        """Return one Z report by its number."""
        ...

    async def copies(self, number: str) -> int:
        """Return how many copies of a Z report left the till."""
        ...

    async def sold(self, first_day: str, last_day: str) -> Sequence[SoldLine]:
        """Return what succeeded on a span of local days, both included."""
        ...

    async def flows(self, since_ms: int) -> Sequence[Flow]:
        """Return what each hour since then did to the drawer and to each float."""
        ...

    async def bookings(self, after_seq: int) -> tuple[int, Sequence[Booking]]:
        """Return the newest entry's number, and what was booked after another one."""
        ...

    async def checks(self, since_ms: int) -> Sequence[Noted]:
        """Return the balance checks since then, oldest first."""
        ...

    async def audit(self, newest: int | None = None) -> Sequence[AuditFinding]:
        """Recount Z reports from the entries, by another way than they were made; all by default.

        `newest` is how many of the newest: what they build on is taken at its word then.
        """
        ...
