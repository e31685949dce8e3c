"""Compares each float with the ledger in quiet moments, so that a difference has minutes, not days.

A check anchors on the balance that the one before was told: its difference belongs to its own
window alone. Agreement is written down now and then, a difference at once.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pos_app.domain.shift.commission import earned_by
from pos_app.domain.shift.events import BalanceChecked
from pos_app.domain.shift.figures import day_of
from pos_app.domain.trouble import TillError
from pos_app.engine.news import FloatRead, ShiftChanged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.shift.booking import Booking
    from pos_app.domain.shift.commission import Rates
    from pos_app.domain.shift.events import Noted
    from pos_app.engine.news import News, Newsroom
    from pos_app.engine.shift.ports import ShiftHistory, ShiftJournal
    from pos_app.engine.shift.tally import FloatTally

KEPT_EVERY_MS: Final = 10 * 60 * 1000
"""Agreement is worth an entry so often; a difference always."""

LIKELY_COMMISSION: Final = Decimal("0.03")
"""A difference below this part of what moved looks like a commission whose rate nobody set."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckpointParts:
    """What checkpoints work with."""

    journal: ShiftJournal
    history: ShiftHistory
    newsroom: Newsroom
    tally: FloatTally
    rates: Rates
    utc_offset_minutes: int = 0


@dataclass(frozen=True, slots=True)
class _Agreed:
    """When a provider's balance and the ledger last agreed."""

    seq: int
    at_ms: int


class Checkpoints:
    """Checks a balance whenever one was told and nothing of its provider was in flight."""

    def __init__(self, parts: CheckpointParts) -> None:
        self._parts = parts
        self._reads: asyncio.Queue[FloatRead] = asyncio.Queue()
        self._agreed: dict[str, _Agreed] = {}

    def hear(self, news: News) -> None:
        """Take up a balance that was told in a quiet moment."""
        if isinstance(news, FloatRead) and self._parts.tally.is_quiet(news.provider, news.asked_ms):
            self._reads.put_nowait(news)

    async def run(self) -> None:
        """Check one balance after the other, until cancelled."""
        while True:
            read = await self._reads.get()
            try:
                await self.check(read)
            except TillError:
                # The next balance comes in minutes; a journal that cannot be read alarms itself.
                self._agreed.pop(read.provider, None)

    async def check(self, read: FloatRead) -> Noted | None:
        """Compare one balance with the ledger; return the entry, None where it is not worth one.

        Raises TillError.
        """
        parts, told = self._parts, read.balance.amount
        story = await parts.history.story()
        anchor = next((each for each in reversed(story.checks) if _is_of(each, read)), None)
        if anchor is None or not isinstance(anchor.event, BalanceChecked):
            begun = _Agreed(story.head_seq, read.at_ms)
            return await self._note(read, told, begun, story.head_seq)
        head_seq, every = await parts.history.bookings(anchor.event.until_seq)
        if not parts.tally.is_quiet(read.provider, read.asked_ms):
            return None  # Something moved while we looked: the next balance tells more.
        booked = [each for each in every if each.provider == read.provider]
        earned, unknown = self._earned(booked)
        computed = anchor.event.told + earned + sum(each.float_francs for each in booked)
        before = _Agreed(anchor.event.until_seq, anchor.at_ms)
        last_agreed = self._agreed.get(read.provider, before)
        is_due = read.at_ms - anchor.at_ms >= KEPT_EVERY_MS
        if told == computed:
            self._agreed[read.provider] = _Agreed(head_seq, read.at_ms)
            return await self._note(read, computed, before, head_seq) if is_due and booked else None
        turnover = sum(abs(each.float_francs) for each in booked)
        if unknown and not is_due and abs(told - computed) <= LIKELY_COMMISSION * turnover:
            return None
        return await self._note(read, computed, last_agreed, head_seq)

    async def _note(
        self, read: FloatRead, computed: Decimal, since: _Agreed, until_seq: int
    ) -> Noted:
        noted = await self._parts.journal.note_shift(
            BalanceChecked(
                provider=read.provider,
                told=read.balance.amount,
                computed=computed,
                since_seq=since.seq,
                since_ms=since.at_ms,
                until_seq=until_seq,
            )
        )
        self._agreed[read.provider] = _Agreed(until_seq, read.at_ms)
        self._parts.newsroom.publish(ShiftChanged(noted))
        return noted

    def _earned(self, booked: Sequence[Booking]) -> tuple[Decimal, int]:
        """Return what the rates say was earned, and of how many operations they say nothing."""
        earned, unknown = Decimal(0), 0
        for each in booked:
            day = day_of(each.at_ms, self._parts.utc_offset_minutes)
            francs = earned_by(self._parts.rates, each.service, each.amount, day)
            unknown += francs is None
            earned += each.sign * (francs or Decimal(0))
        return earned, unknown


def _is_of(noted: Noted, read: FloatRead) -> bool:
    return isinstance(noted.event, BalanceChecked) and noted.event.provider == read.provider
