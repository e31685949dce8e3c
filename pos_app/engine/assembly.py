"""Puts the engine's parts together over a journal, providers, a catalogue and a shelf."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pos_app.engine.aftercare import Aftercare
from pos_app.engine.allowance import Allowance
from pos_app.engine.asking import Asker
from pos_app.engine.attaching import ReportsEncoding
from pos_app.engine.breaker import Breaker
from pos_app.engine.float_book import FloatBook, FloatParts
from pos_app.engine.ids import Ids
from pos_app.engine.ledger import Ledger
from pos_app.engine.lookups import Lookups
from pos_app.engine.news import FileEncoded, Newsroom
from pos_app.engine.pace import PER_MINUTE, Pace
from pos_app.engine.places import Places
from pos_app.engine.printing import PrintDesk
from pos_app.engine.reach import Reach
from pos_app.engine.soundness import Soundness
from pos_app.engine.till import Till, TillParts
from pos_app.engine.watch import Watch, WatchParts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pos_app.domain.transaction import Transaction
    from pos_app.engine.ports import Catalogue, Clock, Journal, Provider, Shelf
    from pos_app.engine.printing import Printer
    from pos_app.engine.schedule import Schedule


@dataclass(frozen=True, slots=True, kw_only=True)
class Materials:
    """What a till is built over: everything that touches the world outside."""

    journal: Journal
    providers: Mapping[str, Provider]
    catalogue: Catalogue
    shelf: Shelf
    clock: Clock
    schedule_of: Callable[[Transaction], Schedule]
    random: Callable[[int], bytes] = os.urandom
    questions_per_minute: int = PER_MINUTE
    printer: Printer | None = None
    soundness: Soundness = field(default_factory=lambda: Soundness().assume())
    newsroom: Newsroom = field(default_factory=Newsroom)


async def build_till(materials: Materials) -> Till:
    """Build a till that is not started yet."""
    newsroom = materials.newsroom
    for provider in materials.providers.values():
        if isinstance(provider, ReportsEncoding):
            provider.report_encoding_to(
                lambda ref, done, size: newsroom.publish(FileEncoded(ref, done, size))
            )
    ledger = Ledger(materials.journal, materials.clock, newsroom)
    await ledger.load()
    places = Places()
    watches = await _watches(materials, ledger, newsroom, places)
    series, last_ms = materials.journal.series(), await materials.journal.last_id_ms()
    providers = materials.providers
    return Till(
        TillParts(
            providers=providers,
            watches=watches,
            catalogue=materials.catalogue,
            journal=materials.journal,
            ledger=ledger,
            places=places,
            float_book=FloatBook(
                FloatParts(
                    providers=providers,
                    places=places,
                    shelf=materials.shelf,
                    clock=materials.clock,
                    newsroom=newsroom,
                )
            ),
            aftercare=Aftercare(
                providers=providers,
                ledger=ledger,
                places=places,
                soundness=materials.soundness,
            ),
            print_desk=PrintDesk(ledger, newsroom, materials.printer),
            soundness=materials.soundness,
            lookups=Lookups(providers=providers, catalogue=materials.catalogue, places=places),
            ids=Ids(series, last_ms, materials.random),
            clock=materials.clock,
            newsroom=newsroom,
        )
    )


async def _watches(
    materials: Materials, ledger: Ledger, newsroom: Newsroom, places: Places
) -> Mapping[str, Watch]:
    allowance = await _restored_allowance(materials)
    return {
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
                pace=Pace(materials.questions_per_minute),
                breaker=Breaker(),
                reach=Reach(),
                schedule_of=materials.schedule_of,
            )
        )
        for code, provider in materials.providers.items()
    }


async def _restored_allowance(materials: Materials) -> Allowance:
    allowance = Allowance()
    now_s = materials.clock.monotonic_s()
    for ref, earlier in (await materials.journal.questions_asked()).items():
        allowance.restore(ref, earlier, now_s)
    return allowance


def build_float_book(providers: Mapping[str, Provider], shelf: Shelf, clock: Clock) -> FloatBook:
    """Build a float book by itself, for looking a balance up without a till."""
    return FloatBook(
        FloatParts(
            providers=providers,
            places=Places(),
            shelf=shelf,
            clock=clock,
            newsroom=Newsroom(),
        )
    )
