"""Opens the window that leads back to a copy of the journal, while no till is open on it."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING

from pos_app.composition.application import dress
from pos_app.composition.clock import SystemClock
from pos_app.composition.lives import Onward
from pos_app.composition.people import open_staff
from pos_app.composition.shop.backups import BackupOffice, LastBackup
from pos_app.composition.shop.workshop import journal_options
from pos_app.composition.site import read_again
from pos_app.journal.moment import read
from pos_app.journal.restore import restore
from pos_app.settings.places import prepare_folder, refuse_unsafe
from pos_app.ui.backups.words import moment
from pos_app.ui.bridge import Bridge
from pos_app.ui.frame.notice import Notice
from pos_app.ui.rescue.window import RescueContext, RescueParts, RescueWindow

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from pos_app.composition.lives import Way
    from pos_app.composition.site import Site
    from pos_app.engine.backups import RestoreWish
    from pos_app.journal.restore import Restored
    from pos_app.texts.catalogue import Texts
    from pos_app.ui.window.main_window import MainWindow


@asynccontextmanager
async def open_rescue(site: Site, way: Way) -> AsyncIterator[RescueWindow]:
    """Show it until the block ends; where to go then stands in `way`. Raises TillError."""

    async def close() -> None:
        way.closed.set()

    async def open_again() -> None:
        way.go(Onward(site=await asyncio.to_thread(read_again, site, site.mode)))

    clock = SystemClock()
    office = BackupOffice(
        site=site,
        now_ms=clock.now_ms,
        last=LastBackup(clock.now_ms),
        go_back=partial(_go_back, site, way),
    )
    parts = RescueParts(
        face=office,
        texts=site.texts,
        clock=clock,
        staff=open_staff(site, clock),
        cashier=site.cashier,
        open_again=open_again,
        on_close=close,
    )
    window = RescueWindow(RescueContext(parts=parts, bridge=Bridge(), theme=dress(site)))
    if way.geometry is not None:
        window.restoreGeometry(way.geometry)
    window.show()
    come_by = way.come_by
    if come_by is not None and come_by.wish is not None:
        window.begin(come_by.wish)
    elif come_by is not None and come_by.trouble is not None:
        window.explain(come_by.trouble)
    try:
        yield window
    finally:
        way.geometry = window.saveGeometry()
        await window.bridge.finish()
        window.hide()
        window.deleteLater()


async def _go_back(site: Site, way: Way, wish: RestoreWish) -> None:
    """Put a copy in the journal's place as the command does, then open the till on it."""
    prepare_folder(site.folder)
    refuse_unsafe(site.folder)
    going_back = partial(
        restore, journal_options(site), wish.path, by=wish.by, approved_by=wish.approved_by
    )
    done = await asyncio.to_thread(going_back)
    again = await asyncio.to_thread(read_again, site, site.mode)
    way.go(Onward(site=again, tell=partial(_tell, told(again.texts, done))))


def told(texts: Texts, done: Restored) -> Notice:
    """Return what the till's window says first after a restore."""
    when = moment(read(done.backup_at))
    lines = []
    if done.lost_entries:
        lines.append(texts.of("backups.told.lost", count=done.lost_entries))
    lines.append(texts.of("backups.told.series", series=done.series))
    if done.open_transactions:
        lines.append(texts.of("backups.asked_again", count=done.open_transactions))
    if done.aside is not None:
        lines.append(texts.of("backups.told.aside", file=done.aside))
        lines.append(texts.of("backups.undo"))
    lines.append(texts.of("backups.drawer"))
    return Notice(
        sentence=texts.of("backups.told", when=when),
        text="\n\n".join([texts.of("backups.told", when=when), *lines]),
        seen=lambda: None,
    )


def _tell(notice: Notice, window: MainWindow) -> None:
    window.overlays.offer(notice)
