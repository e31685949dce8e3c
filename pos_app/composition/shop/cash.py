"""The shop's money for one site: the desk behind shifts, floats and commissions."""

from __future__ import annotations

from contextlib import AsyncExitStack, asynccontextmanager
from typing import TYPE_CHECKING

from pos_app.composition.shop.connections import EveryProvidersCatalogue, connect
from pos_app.composition.shop.shift_papers import ShiftPapers
from pos_app.domain.shift.feasts import default_feasts
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.assembly import build_float_book
from pos_app.engine.news import Newsroom
from pos_app.engine.shift.desk import CashDesk, CashMaterials
from pos_app.journal.shifts import SqliteShifts
from pos_app.receipts.layout import WIDE, as_text

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from pos_app.composition.clock import SystemClock
    from pos_app.composition.site import Site
    from pos_app.diagnostics import Redaction
    from pos_app.domain.shift.events import Noted, ShiftEvent
    from pos_app.engine.ports import Clock
    from pos_app.engine.till import Till
    from pos_app.journal.journal import SqliteJournal


def cash_desk(
    site: Site, books: tuple[SqliteJournal, SqliteShifts], till: Till, clock: Clock, news: Newsroom
) -> CashDesk:
    """Return the desk of an open shop: over the journal that writes and the one that reads."""
    journal, history = books
    tables = site.configuration.tables
    return CashDesk(
        CashMaterials(
            journal=journal,
            history=history,
            clock=clock,
            newsroom=news,
            float_book=till.float_book,
            open_sales=till.open_transactions,
            rates=tables.rates,
            feasts=default_feasts() if tables.feasts is None else tables.feasts,
            utc_offset_minutes=site.settings.utc_offset_minutes,
        )
    )


class ReadOnly:
    """A journal that nothing may be written to: for looking at shifts beside a till at work."""

    async def note_shift(self, event: ShiftEvent) -> Noted:
        """Refuse. Raises TillError."""
        raise TillError(Trouble.NOT_POSSIBLE_NOW, type(event).__name__)

    def series(self) -> str:
        """Return no series."""
        return ""


class ShopShifts:
    """The commands' `ShiftDesk`: over a till at work, or over nothing but the journal's file."""

    def __init__(self, cash: CashDesk, papers: ShiftPapers, folder: Path) -> None:
        self._cash = cash
        self._papers = papers
        self._folder = folder

    @property
    def cash(self) -> CashDesk:
        """Where shifts are kept and asked about."""
        return self._cash

    async def x_text(self, by: str) -> str:
        """Return the figures of the shift that runs, in lines."""
        return as_text(await self._papers.x_slip(by), WIDE)

    async def z_text(self, number: str) -> str:
        """Return a Z report in lines, marked as a copy; it is not counted as one."""
        return as_text(await self._papers.z_copy(number), WIDE)

    async def write_sheet(self, out: Path, since_ms: int, until_ms: int) -> int:
        """Write the Z reports of a span of time as a table; return how many."""
        shifts = SqliteShifts(self._folder)
        try:
            return await shifts.write_sheet(out, since_ms, until_ms)
        finally:
            await shifts.close()


@asynccontextmanager
async def shifts_for_reading(
    site: Site, clock: SystemClock, redaction: Redaction
) -> AsyncIterator[ShopShifts]:
    """Open the shifts of a site beside whoever writes. Raises TillError without a journal."""
    async with AsyncExitStack() as stack:
        history = SqliteShifts(site.folder)
        stack.push_async_callback(history.close)
        connections = await stack.enter_async_context(connect(site, clock, redaction))
        providers = {code: each.provider for code, each in connections.assemblies.items()}
        tables = site.configuration.tables
        cash = CashDesk(
            CashMaterials(
                journal=ReadOnly(),
                history=history,
                clock=clock,
                newsroom=Newsroom(),
                float_book=build_float_book(providers, connections.shelf, clock),
                open_sales=tuple,
                rates=tables.rates,
                feasts=default_feasts() if tables.feasts is None else tables.feasts,
                utc_offset_minutes=site.settings.utc_offset_minutes,
            )
        )
        papers = ShiftPapers(site, cash.shifts, EveryProvidersCatalogue(connections))
        yield ShopShifts(cash, papers, site.folder)
