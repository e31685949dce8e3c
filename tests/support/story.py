"""The story language of the engine's tests: what journal, wire and screen heard, in order."""

from __future__ import annotations

import os
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from pos_app.engine.allowance import Allowance
from pos_app.engine.asking import Asker
from pos_app.engine.breaker import Breaker
from pos_app.engine.float_book import FloatBook, FloatParts
from pos_app.engine.ids import Ids
from pos_app.engine.ledger import Ledger
from pos_app.engine.news import Newsroom, TransactionChanged
from pos_app.engine.pace import Pace
from pos_app.engine.places import Places
from pos_app.engine.reach import Reach
from pos_app.engine.schedule import Schedule
from pos_app.engine.till import Till, TillParts
from pos_app.engine.watch import Watch, WatchParts
from tests.support.fakes import (
    Disk,
    LoopClock,
    MemoryJournal,
    MemoryShelf,
    PowerCutError,
    ScriptedProvider,
    ThreeServices,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from pos_app.engine.news import News
    from pos_app.engine.recover import Found


class Story:
    """A whole engine over fakes, on one disk that survives a power cut."""

    def __init__(self, disk: Disk | None = None, *, cut_after: int | None = None) -> None:
        self.lines: list[str] = []
        self.news: list[News] = []
        self.disk = disk or Disk()
        self._cut_after = cut_after
        self.journal = MemoryJournal(self.disk, self._hear)
        self.provider = ScriptedProvider(self._hear)
        self.schedule = Schedule()
        self.shelf = MemoryShelf()
        self.found: Sequence[Found] = ()
        self.breaker = Breaker()
        self.reach = Reach()

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Till]:
        """Start the till, and stop it at the end."""
        self.clock = LoopClock()
        self.newsroom = Newsroom()
        self.newsroom.listen(self._see)
        self.ledger = Ledger(self.journal, self.clock, self.newsroom)
        await self.ledger.load()
        self.places = Places()
        self.watch = Watch(await self._watch_parts())
        self.till = Till(await self._till_parts())
        self.found = await self.till.start()
        try:
            yield self.till
        finally:
            await self.till.stop()

    async def _watch_parts(self) -> WatchParts:
        allowance = Allowance()
        for ref, asked in (await self.journal.questions_asked()).items():
            allowance.restore(ref, asked, self.clock.monotonic_s())
        asker = Asker(
            provider=self.provider,
            journal=self.journal,
            ledger=self.ledger,
            allowance=allowance,
            clock=self.clock,
        )
        return WatchParts(
            asker=asker,
            newsroom=self.newsroom,
            places=self.places,
            pace=Pace(),
            breaker=self.breaker,
            reach=self.reach,
            schedule_of=lambda _: self.schedule,
        )

    async def _till_parts(self) -> TillParts:
        providers = {self.provider.code: self.provider}
        float_parts = FloatParts(
            providers=providers,
            places=self.places,
            shelf=self.shelf,
            clock=self.clock,
            newsroom=self.newsroom,
        )
        return TillParts(
            providers=providers,
            watches={self.provider.code: self.watch},
            catalogue=ThreeServices(),
            journal=self.journal,
            ledger=self.ledger,
            places=self.places,
            float_book=FloatBook(float_parts),
            ids=Ids(self.journal.series(), await self.journal.last_id_ms(), os.urandom),
            clock=self.clock,
            newsroom=self.newsroom,
        )

    def told(self, *kinds: str) -> list[str]:
        """Return the lines that begin with one of `kinds` (journal, wire, screen)."""
        return [line for line in self.lines if line.partition(":")[0] in kinds]

    def _see(self, news: News) -> None:
        self.news.append(news)
        if isinstance(news, TransactionChanged):
            self._hear(f"screen: {news.transaction.state.lower()}")

    def _hear(self, line: str) -> None:
        if self._cut_after is not None and len(self.lines) >= self._cut_after:
            raise PowerCutError(line)
        self.lines.append(line)
