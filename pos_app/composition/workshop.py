"""Builds a till over an open journal and the declared providers, and takes it apart again."""

from __future__ import annotations

import os
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.engine.allowance import Allowance
from pos_app.engine.asking import Asker
from pos_app.engine.breaker import Breaker
from pos_app.engine.float_book import FloatBook, FloatParts
from pos_app.engine.ids import Ids
from pos_app.engine.ledger import Ledger
from pos_app.engine.news import Newsroom
from pos_app.engine.pace import Pace
from pos_app.engine.places import Places
from pos_app.engine.reach import Reach
from pos_app.engine.schedule import Schedule
from pos_app.engine.till import Till, TillParts
from pos_app.engine.watch import Watch, WatchParts

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence

    from pos_app.engine.ports import Catalogue, Clock, Journal, Provider, Shelf
    from pos_app.engine.recover import Found


@dataclass(frozen=True, slots=True, kw_only=True)
class Materials:
    """What a till is built over: everything that touches the world outside."""

    journal: Journal
    providers: Mapping[str, Provider]
    catalogue: Catalogue
    shelf: Shelf
    clock: Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenTill:
    """A till at work, and what it found open when it started."""

    till: Till
    found: Sequence[Found]


@asynccontextmanager
async def open_till(materials: Materials) -> AsyncIterator[OpenTill]:
    """Build a till, recover, watch; stop it at the end."""
    till = await build_till(materials)
    found = await till.start()
    try:
        yield OpenTill(till=till, found=found)
    finally:
        await till.stop()


async def build_till(materials: Materials) -> Till:
    """Build a till that is not started yet."""
    newsroom = Newsroom()
    ledger = Ledger(materials.journal, materials.clock, newsroom)
    await ledger.load()
    places = Places()
    allowance = await _restored_allowance(materials)
    watches = {
        code: Watch(
            WatchParts(
                asker=Asker(
                    provider=provider,
                    journal=materials.journal,
                    ledger=ledger,
                    allowance=allowance,
                    clock=materials.clock,
                ),
                newsroom=newsroom,
                places=places,
                pace=Pace(),
                breaker=Breaker(),
                reach=Reach(),
                schedule_of=lambda _: Schedule(),
            )
        )
        for code, provider in materials.providers.items()
    }
    float_parts = FloatParts(
        providers=materials.providers,
        places=places,
        shelf=materials.shelf,
        clock=materials.clock,
        newsroom=newsroom,
    )
    return Till(
        TillParts(
            providers=materials.providers,
            watches=watches,
            catalogue=materials.catalogue,
            journal=materials.journal,
            ledger=ledger,
            places=places,
            float_book=FloatBook(float_parts),
            ids=await _ids(materials.journal),
            clock=materials.clock,
            newsroom=newsroom,
        )
    )


async def _restored_allowance(materials: Materials) -> Allowance:
    allowance = Allowance()
    now_s = materials.clock.monotonic_s()
    for ref, asked in (await materials.journal.questions_asked()).items():
        allowance.restore(ref, asked, now_s)
    return allowance


async def _ids(journal: Journal) -> Ids:
    return Ids(journal.series(), await journal.last_id_ms(), os.urandom)
