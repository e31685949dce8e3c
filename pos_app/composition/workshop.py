"""Opens the shop for as long as it is needed: journal, providers, till, and all in order."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from pos_app.composition.clock import SystemClock
from pos_app.composition.connections import EveryProvidersCatalogue, connect
from pos_app.engine.assembly import Materials, build_till
from pos_app.engine.schedules import Schedules
from pos_app.journal.ballast import SHOP_ROOM
from pos_app.journal.history import SqliteHistory
from pos_app.journal.journal import SqliteJournal
from pos_app.journal.moment import day_at
from pos_app.journal.opening import JournalOptions
from pos_app.settings.places import prepare_folder, refuse_unsafe

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from pos_app.composition.connections import Connections
    from pos_app.composition.site import Site
    from pos_app.diagnostics import Diagnostics
    from pos_app.engine.recover import Found
    from pos_app.engine.till import Till


@dataclass(frozen=True, slots=True, kw_only=True)
class Shop:
    """A till at work: what it found open when it started, and what screens read."""

    till: Till
    found: Sequence[Found]
    history: SqliteHistory
    connections: Connections
    clock: SystemClock


def journal_options(site: Site) -> JournalOptions:
    """Return where this site's journal stands and how it counts its days."""
    return JournalOptions(
        folder=site.folder,
        now_ms=SystemClock().now_ms,
        local_day=partial(day_at, offset_minutes=site.settings.utc_offset_minutes),
        till=site.settings.till_code,
        room=SHOP_ROOM,
    )


@asynccontextmanager
async def open_shop(site: Site, diagnostics: Diagnostics) -> AsyncIterator[Shop]:
    """Take the journal's lock, recover what was open, watch; close in order at the end.

    Raises TillError when the journal cannot be written here; nothing was touched then.
    """
    diagnostics.watch_loop(asyncio.get_running_loop())
    prepare_folder(site.folder)
    refuse_unsafe(site.folder)
    journal = await SqliteJournal.open(journal_options(site))
    history = SqliteHistory(site.folder)
    schedules = Schedules(history)
    try:
        async with connect(site, clock := SystemClock(), diagnostics.redaction) as connections:
            assemblies = connections.assemblies
            till = await build_till(
                Materials(
                    journal=journal,
                    providers={code: each.provider for code, each in assemblies.items()},
                    catalogue=EveryProvidersCatalogue(connections),
                    shelf=connections.shelf,
                    clock=clock,
                    schedule_of=schedules.of,
                )
            )
            till.listen(schedules.hear)
            till.listen(connections.learnt.hear)
            learning = asyncio.create_task(schedules.run())
            found = await till.start()
            try:
                yield Shop(
                    till=till,
                    found=found,
                    history=history,
                    connections=connections,
                    clock=clock,
                )
            finally:
                await till.stop()
                learning.cancel()
                await asyncio.gather(learning, return_exceptions=True)
    finally:
        await history.close()
        await journal.close()
