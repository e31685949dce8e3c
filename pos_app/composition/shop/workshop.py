"""Opens the shop for as long as it is needed: journal, providers, till, and all in order."""

from __future__ import annotations

import asyncio
import gc
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from pos_app.composition.clock import SystemClock
from pos_app.composition.shop.backups import LastBackup
from pos_app.composition.shop.calling import Calling
from pos_app.composition.shop.cash import cash_desk
from pos_app.composition.shop.connections import EveryProvidersCatalogue, connect
from pos_app.composition.shop.meanwhile import meanwhile
from pos_app.composition.shop.paper import receipt_printer
from pos_app.composition.shop.shift_papers import ShiftPapers
from pos_app.composition.shop.soundness import check_tail
from pos_app.composition.site import Mode
from pos_app.engine.assembly import Materials, build_till
from pos_app.engine.news import Newsroom
from pos_app.engine.schedules import Schedules
from pos_app.engine.soundness import Soundness
from pos_app.journal.ballast import SHOP_ROOM
from pos_app.journal.history import SqliteHistory
from pos_app.journal.journal import SqliteJournal
from pos_app.journal.moment import day_at
from pos_app.journal.opening import JournalOptions
from pos_app.journal.shifts import SqliteShifts
from pos_app.settings.options import TRAINING_TILL
from pos_app.settings.places import prepare_folder, refuse_unsafe
from pos_app.settings.secrets import LIMIT_S

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

    from pos_app.composition.shop.connections import Connections
    from pos_app.composition.site import Site
    from pos_app.diagnostics import Diagnostics
    from pos_app.domain.phone import PhoneNumber
    from pos_app.engine.recover import Found
    from pos_app.engine.shift.desk import CashDesk
    from pos_app.engine.till import Till
    from pos_app.journal.forgetting import Forgotten, Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Shop:
    """A till at work: what it found open when it started, and what screens read."""

    till: Till
    found: Sequence[Found]
    history: SqliteHistory
    connections: Connections
    clock: SystemClock
    head: Callable[[], Awaitable[str]]
    purge: Callable[[Rule], Awaitable[int]]
    forget: Callable[[PhoneNumber, str], Awaitable[Forgotten]]
    cash: CashDesk
    calling: Calling
    shift_papers: ShiftPapers
    last_backup: LastBackup


def journal_options(site: Site) -> JournalOptions:
    """Return where this site's journal stands and how it counts its days.

    A journal of the training is refused everywhere else, and any other one there.
    """
    is_training = site.mode is Mode.TRAINING
    return JournalOptions(
        folder=site.folder,
        now_ms=SystemClock().now_ms,
        local_day=partial(day_at, offset_minutes=site.settings.utc_offset_minutes),
        till=site.till_code,
        room=SHOP_ROOM,
        is_ours=lambda series: series.startswith(TRAINING_TILL) == is_training,
    )


async def _open_books(
    site: Site, stack: AsyncExitStack
) -> tuple[SqliteJournal, SqliteHistory, SqliteShifts]:
    """Open the journal to write, and to be read by lists and by shifts."""
    journal = await SqliteJournal.open(journal_options(site))
    stack.push_async_callback(journal.close)
    history = SqliteHistory(site.folder, site.settings.utc_offset_minutes)
    stack.push_async_callback(history.close)
    shifts = SqliteShifts(site.folder)
    stack.push_async_callback(shifts.close)
    return journal, history, shifts


async def _calling(
    site: Site, connections: Connections, till: Till, stack: AsyncExitStack
) -> Calling:
    calling = Calling(site, connections, till)
    stack.push_async_callback(calling.stop)
    await calling.start()
    return calling


@asynccontextmanager
async def open_shop(
    site: Site, diagnostics: Diagnostics, patience_s: float = LIMIT_S
) -> AsyncIterator[Shop]:
    """Take the journal's lock, recover what was open, watch; close in order at the end.

    A key store that takes longer than `patience_s` is waited for while the till is open for review.
    Raises TillError when the journal cannot be written here; nothing was touched then.
    """
    diagnostics.watch_loop(asyncio.get_running_loop())
    prepare_folder(site.folder)
    refuse_unsafe(site.folder)
    async with AsyncExitStack() as stack:
        journal, history, shifts = await _open_books(site, stack)
        clock, newsroom = SystemClock(), Newsroom()
        schedules, soundness = Schedules(history), Soundness()
        connecting = connect(site, clock, diagnostics.redaction, patience_s)
        connections = await stack.enter_async_context(connecting)
        catalogue = EveryProvidersCatalogue(connections)
        till = await build_till(
            Materials(
                journal=journal,
                providers={code: each.provider for code, each in connections.assemblies.items()},
                catalogue=catalogue,
                shelf=connections.shelf,
                clock=clock,
                schedule_of=schedules.of,
                soundness=soundness,
                newsroom=newsroom,
                printer=receipt_printer(site, catalogue, journal.head),
            )
        )
        till.listen(schedules.hear)
        till.listen(connections.learnt.hear)
        cash = cash_desk(site, (journal, shifts), till, clock, newsroom)
        found = await till.start()
        stack.push_async_callback(till.stop)
        # Looking through ten thousand open sales for garbage would stop the window each time.
        gc.freeze()
        calling = await _calling(site, connections, till, stack)
        await stack.enter_async_context(
            meanwhile(schedules.run(), check_tail(site.folder, soundness), cash.run())
        )
        yield Shop(
            till=till, found=found, history=history, connections=connections, clock=clock,
            head=journal.head, purge=journal.purge, forget=journal.forget,
            calling=calling, cash=cash, shift_papers=ShiftPapers(site, cash.shifts, catalogue),
            last_backup=LastBackup(clock.now_ms),
        )  # fmt: skip
