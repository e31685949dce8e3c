"""The shop's money for one site: the desk behind shifts, floats and commissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.engine.shift.desk import CashDesk, CashMaterials

if TYPE_CHECKING:
    from pos_app.composition.site import Site
    from pos_app.engine.news import Newsroom
    from pos_app.engine.ports import Clock
    from pos_app.engine.till import Till
    from pos_app.journal.journal import SqliteJournal
    from pos_app.journal.shifts import SqliteShifts


def cash_desk(
    site: Site, books: tuple[SqliteJournal, SqliteShifts], till: Till, clock: Clock, news: Newsroom
) -> CashDesk:
    """Return the desk of an open shop: over the journal that writes and the one that reads."""
    journal, history = books
    return CashDesk(
        CashMaterials(
            journal=journal,
            history=history,
            clock=clock,
            newsroom=news,
            float_book=till.float_book,
            open_sales=till.open_transactions,
            utc_offset_minutes=site.settings.utc_offset_minutes,
        )
    )
