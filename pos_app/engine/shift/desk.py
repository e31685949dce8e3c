"""Everything about the shop's money in one place, as faces see it: drawer, float, commissions."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from pos_app.domain.shift.events import BalanceTold, ShiftClosed
from pos_app.domain.shift.report import Certainty
from pos_app.domain.trouble import TillError
from pos_app.engine.news import BooksDiffer, ShiftChanged
from pos_app.engine.shift.book import NO_RATES, ShiftBook, ShiftParts
from pos_app.engine.shift.checkpoints import CheckpointParts, Checkpoints
from pos_app.engine.shift.commissions import CommissionBook, CommissionParts
from pos_app.engine.shift.outlook import FloatOutlook, OutlookParts
from pos_app.engine.shift.tally import FloatTally

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pos_app.domain.shift.audit import AuditFinding
    from pos_app.domain.shift.commission import Rates
    from pos_app.domain.shift.runway import Feast
    from pos_app.domain.transaction import Transaction
    from pos_app.engine.float_book import FloatBook
    from pos_app.engine.news import News, Newsroom
    from pos_app.engine.ports import Clock
    from pos_app.engine.shift.ports import ShiftHistory, ShiftJournal


ASKED_S: Final = 10.0
"""So long a closing waits for balances: a shop without a network closes too."""

RECENT: Final = 3
"""So many of the newest reports are recounted by the program itself; a command recounts all."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class CashMaterials:
    """What a cash desk is built over. `open_sales` gives what is not final."""

    journal: ShiftJournal
    history: ShiftHistory
    clock: Clock
    newsroom: Newsroom
    float_book: FloatBook
    open_sales: Callable[[], Sequence[Transaction]]
    rates: Rates = field(default_factory=lambda: NO_RATES)
    feasts: tuple[Feast, ...] = ()
    utc_offset_minutes: int = 0


class CashDesk:
    """The shop's money: `shifts`, `outlook`, `commissions`, and `checkpoints` that run beside."""

    def __init__(self, materials: CashMaterials) -> None:
        self._materials = materials
        self._tally = FloatTally(materials.open_sales, materials.clock)
        self.checkpoints = Checkpoints(
            CheckpointParts(
                journal=materials.journal,
                history=materials.history,
                newsroom=materials.newsroom,
                tally=self._tally,
                rates=materials.rates,
                utc_offset_minutes=materials.utc_offset_minutes,
            )
        )
        self._closed = asyncio.Event()
        materials.newsroom.listen(self._hear)
        materials.newsroom.listen(self._tally.hear)
        materials.newsroom.listen(self.checkpoints.hear)
        self.shifts = ShiftBook(
            ShiftParts(
                journal=materials.journal,
                history=materials.history,
                clock=materials.clock,
                newsroom=materials.newsroom,
                told=self.told,
                rates=materials.rates,
                utc_offset_minutes=materials.utc_offset_minutes,
            )
        )
        self.outlook = FloatOutlook(
            OutlookParts(
                history=materials.history,
                book=self.shifts,
                clock=materials.clock,
                told=self.told,
                tally=self._tally,
                feasts=materials.feasts,
                utc_offset_minutes=materials.utc_offset_minutes,
            )
        )
        self.commissions = CommissionBook(
            CommissionParts(
                history=materials.history,
                clock=materials.clock,
                rates=materials.rates,
                utc_offset_minutes=materials.utc_offset_minutes,
            )
        )

    def told(self) -> Mapping[str, BalanceTold]:
        """Return the newest balance of each provider that ever told one."""
        book = self._materials.float_book
        found = {}
        for provider in book.providers():
            read = book.last(provider)
            if read is not None:
                found[provider] = BalanceTold(
                    provider=provider,
                    amount=read.balance.amount,
                    at_ms=read.at_ms,
                    certainty=(
                        Certainty.PROVEN
                        if self._tally.was_quiet(provider, read.at_ms)
                        else Certainty.ASSUMED
                    ),
                )
        return MappingProxyType(found)

    async def ask_balances(self, limit_s: float = ASKED_S) -> None:
        """Ask every provider for its balance now; whoever does not answer keeps the last one."""
        book = self._materials.float_book
        try:
            async with asyncio.timeout(limit_s):
                asked = (book.refresh(provider) for provider in book.providers())
                await asyncio.gather(*asked, return_exceptions=True)
        except TimeoutError:
            log.info("a balance did not come within %s s", limit_s)

    async def run(self) -> None:
        """Check the floats in quiet moments and recount the newest reports, until cancelled."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self.checkpoints.run())
            group.create_task(self._recount())

    async def audit(self, newest: int | None = None) -> Sequence[AuditFinding]:
        """Recount reports by another way, all or the newest.

        A difference is told to all, and blocks nothing. Raises TillError when the journal cannot
        be read.
        """
        findings = await self._materials.history.audit(newest)
        if findings:
            self._materials.newsroom.publish(BooksDiffer(tuple(findings)))
        return findings

    def _hear(self, news: News) -> None:
        if isinstance(news, ShiftChanged) and isinstance(news.noted.event, ShiftClosed):
            self._closed.set()

    async def _recount(self) -> None:
        """Recount at the start, and after every closing."""
        while True:
            self._closed.clear()
            try:
                await self.audit(RECENT)
            except TillError as trouble:
                # Whoever reads the journal next is told; a second count is no reason to stop.
                log.info("the reports could not be recounted: %s", trouble)
            await self._closed.wait()
