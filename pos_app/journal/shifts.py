"""What the journal tells of shifts: implements the engine's `ShiftHistory`."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Final

from pos_app.domain.shift.events import BalanceChecked, Noted, ShiftClosed, ShiftOpened
from pos_app.domain.shift.runway import DRAWER, Flow
from pos_app.domain.shift.story import Story
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.shift.ports import SoldLine
from pos_app.journal import codec, shift_codec
from pos_app.journal.audit import audit
from pos_app.journal.bookings import bookings_between, open_sales
from pos_app.journal.moment import read, written
from pos_app.journal.reading import Readers
from pos_app.journal.report_sheet import write_reports

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from pos_app.domain.shift.audit import AuditFinding
    from pos_app.domain.shift.booking import Booking
    from pos_app.domain.shift.report import ZReport

MOST_CHECKS: Final = 500
"""So many balance checks are looked through for the newest of each provider."""

_SOLD: Final = ("day", "provider", "service", "amount", "count", "oldest_ms", "newest_ms")
_NOTED: Final = """
SELECT entry.seq, at, kind, body, lower(hex(hash)), personal.value
FROM entry LEFT JOIN personal ON personal.seq = entry.seq AND personal.name = 'why'
WHERE ref = ''
"""
_NEWEST: Final = f"{_NOTED} AND kind = ? ORDER BY entry.seq DESC LIMIT ?"


@dataclass(frozen=True, slots=True)
class _Known:
    """Bookings that were read before: entries never change, so they hold for ever."""

    after_seq: int
    until_seq: int
    bookings: tuple[Booking, ...]


class SqliteShifts:
    """The shifts of one journal, read beside its writer or without one."""

    def __init__(self, folder: Path) -> None:
        self._readers = Readers(folder)
        self._known = {"shift": _Known(0, 0, ()), "between": _Known(0, 0, ())}
        self._lock = Lock()

    async def close(self) -> None:
        """Break off what is being read, and close the file."""
        await self._readers.close()

    async def story(self) -> Story:
        """Return what happened since the last Z report, in one view of the journal."""
        return await self._readers.read(self._story)

    async def reports(self, below_seq: int | None, limit: int) -> Sequence[Noted]:
        """Return the newest Z reports whose entry's number is below, newest first."""
        sql = f"{_NOTED} AND kind = ? AND entry.seq < ? ORDER BY entry.seq DESC LIMIT ?"
        values = (shift_codec.CLOSED, below_seq or 1 << 62, limit)
        return await self._readers.read(lambda reading: tuple(_noted(reading.execute(sql, values))))

    async def report(self, number: str) -> Noted | None:
        """Return one Z report by its number."""
        sql = f"{_NOTED} AND kind = ? AND body ->> 'number' = ?"
        values = (shift_codec.CLOSED, number)
        return await self._readers.read(
            lambda reading: next(_noted(reading.execute(sql, values)), None)
        )

    async def write_sheet(self, out: Path, since_ms: int, until_ms: int) -> int:
        """Write the Z reports of a span of time as a table, oldest first; return how many.

        Raises TillError when the place refuses; nothing is left of the file then.
        """
        sql = f"{_NOTED} AND kind = ? AND at >= ? AND at < ? ORDER BY entry.seq"
        values = (shift_codec.CLOSED, written(since_ms), written(until_ms))
        return await self._readers.read(
            lambda reading: write_reports(_noted(reading.execute(sql, values)), out)
        )

    async def copies(self, number: str) -> int:
        """Return how many copies of a Z report left the till."""
        sql = "SELECT count(*) FROM entry WHERE ref = '' AND kind = ? AND body ->> 'number' = ?"
        values = (shift_codec.PRINTED, number)
        return await self._readers.read(
            lambda reading: int(reading.execute(sql, values).fetchone()[0])
        )

    async def sold(self, first_day: str, last_day: str) -> Sequence[SoldLine]:
        """Return what succeeded on a span of local days, both included."""
        sql = (
            "SELECT day, provider, service, amount, count(*), min(updated_ms), max(updated_ms) "
            "FROM sale "
            "WHERE day BETWEEN ? AND ? AND state = 'SUCCEEDED' GROUP BY 1, 2, 3, 4 ORDER BY 1, 3, 4"
        )
        return await self._readers.read(
            lambda reading: [
                SoldLine(**dict(zip(_SOLD, row, strict=True)))
                for row in reading.execute(sql, (first_day, last_day))
            ]
        )

    async def flows(self, since_ms: int) -> Sequence[Flow]:
        """Return what each hour since then did to the drawer and to each float."""
        return await self._readers.read(lambda reading: _flows(reading, since_ms))

    async def bookings(self, after_seq: int) -> tuple[int, Sequence[Booking]]:
        """Return the newest entry's number, and what was booked after another one."""
        return await self._readers.read(lambda reading: _bookings(reading, after_seq))

    async def checks(self, since_ms: int) -> Sequence[Noted]:
        """Return the balance checks since then, oldest first."""
        sql = f"{_NOTED} AND kind = ? AND at >= ? ORDER BY entry.seq"
        values = (shift_codec.CHECKED, written(since_ms))
        return await self._readers.read(lambda reading: tuple(_noted(reading.execute(sql, values))))

    async def audit(self, newest: int | None = None) -> Sequence[AuditFinding]:
        """Recount Z reports from the entries, by another way than they were made; all by default.

        `newest` is how many of the newest: what they build on is taken at its word then.
        """
        return await self._readers.read(lambda reading: audit(reading, newest))

    def _story(self, reading: sqlite3.Connection) -> Story:
        head_seq, head = reading.execute("SELECT seq, lower(hex(hash)) FROM head").fetchone()
        opening = _newest(reading, shift_codec.OPENED)
        closing = _newest(reading, shift_codec.CLOSED)
        runs = opening is not None and (closing is None or opening.seq > closing.seq)
        report = _report(closing)
        opened_seq = opening.seq if opening and runs else head_seq
        covered = report.figures.last_seq if report else opened_seq
        return Story(
            head_seq=head_seq,
            head=head,
            events=_events(reading, opened_seq) if runs else (),
            checks=_checks(reading, covered),
            bookings=self._bookings(reading, "shift", opened_seq, head_seq) if runs else (),
            between=self._bookings(reading, "between", covered, opened_seq),
            open_sales=tuple(open_sales(reading)),
            last_report=report,
            shifts=_number(opening),
        )

    def _bookings(
        self, reading: sqlite3.Connection, span: str, after_seq: int, until_seq: int
    ) -> tuple[Booking, ...]:
        """Return the bookings of a span; only what is new since the last time is read."""
        with self._lock:
            known = self._known[span]
            if known.after_seq != after_seq or known.until_seq > until_seq:
                known = _Known(after_seq, after_seq, ())
            fresh = bookings_between(reading, known.until_seq, until_seq)
            known = _Known(after_seq, until_seq, (*known.bookings, *fresh))
            self._known[span] = known
            return known.bookings


def _bookings(reading: sqlite3.Connection, after_seq: int) -> tuple[int, Sequence[Booking]]:
    (head_seq,) = reading.execute("SELECT seq FROM head").fetchone()
    return int(head_seq), bookings_between(reading, after_seq, head_seq)


def _newest(reading: sqlite3.Connection, kind: str) -> Noted | None:
    return next(_noted(reading.execute(_NEWEST, (kind, 1))), None)


def _events(reading: sqlite3.Connection, opened_seq: int) -> tuple[Noted, ...]:
    rows = reading.execute(f"{_NOTED} AND entry.seq >= ? ORDER BY entry.seq", (opened_seq,))
    return tuple(_noted(row for row in rows if row[2] in shift_codec.OF_A_SHIFT))


def _checks(reading: sqlite3.Connection, covered: int) -> tuple[Noted, ...]:
    found: list[Noted] = []
    seen: set[str] = set()
    for noted in _noted(reading.execute(_NEWEST, (shift_codec.CHECKED, MOST_CHECKS))):
        if isinstance(noted.event, BalanceChecked):
            if noted.seq > covered or noted.event.provider not in seen:
                found.append(noted)
            seen.add(noted.event.provider)
    return tuple(reversed(found))


def _noted(rows: Iterable[tuple[int, str, str, str, str, str | None]]) -> Iterator[Noted]:
    for seq, at, kind, body, digest, why in rows:
        try:
            event = shift_codec.event_of(kind, codec.parsed(body), {"why": why} if why else {})
            yield Noted(seq=seq, at_ms=read(at), hash=digest, event=event)
        except ValueError as error:
            raise TillError(Trouble.JOURNAL_DAMAGED, f"entry {seq}: {error}") from error


def _report(closing: Noted | None) -> ZReport | None:
    event = closing.event if closing else None
    return event.report if isinstance(event, ShiftClosed) else None


def _number(opening: Noted | None) -> int:
    event = opening.event if opening else None
    return event.number if isinstance(event, ShiftOpened) else 0


def _flows(reading: sqlite3.Connection, since_ms: int) -> Sequence[Flow]:
    rows = reading.execute(
        "SELECT updated_ms / 3600000, provider, direction, sum(amount) FROM sale "
        "WHERE number >= (SELECT coalesce(min(first_number), 0) FROM day WHERE day >= ?) "
        "AND state = 'SUCCEEDED' AND amount > 0 AND created_ms >= ? GROUP BY 1, 2, 3",
        (written(max(since_ms - 86_400_000, 0))[:10], since_ms),
    )
    sums: dict[tuple[int, str], int] = {}
    for hour, provider, direction, francs in rows:
        moves = codec.DIRECTIONS[direction]
        for resource, sign in ((DRAWER, moves.drawer_sign), (provider, moves.float_sign)):
            if sign:
                key = (hour * 3_600_000, resource)
                sums[key] = sums.get(key, 0) + sign * francs
    return [
        Flow(begin_ms=begin_ms, resource=resource, francs=francs)
        for (begin_ms, resource), francs in sorted(sums.items())
    ]
