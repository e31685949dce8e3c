"""The story language of the engine's tests: what journal, wire and screen heard, in order."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from pos_app.engine.assembly import Materials, build_till
from pos_app.engine.news import HealthChanged, TransactionChanged
from pos_app.engine.schedule import Schedule
from pos_app.engine.soundness import Soundness
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

    from pos_app.engine.news import Health, News
    from pos_app.engine.recover import Found
    from pos_app.engine.till import Till


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
        self.soundness_checked = True

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Till]:
        """Start the till, and stop it at the end."""
        self.clock = LoopClock()
        self.till = await build_till(
            Materials(
                journal=self.journal,
                providers={self.provider.code: self.provider},
                catalogue=ThreeServices(),
                shelf=self.shelf,
                clock=self.clock,
                schedule_of=lambda _: self.schedule,
                soundness=Soundness().assume() if self.soundness_checked else Soundness(),
            )
        )
        self.till.listen(self._see)
        self.found = await self.till.start()
        try:
            yield self.till
        finally:
            await self.till.stop()

    def told(self, *kinds: str) -> list[str]:
        """Return the lines that begin with one of `kinds` (journal, wire, screen)."""
        return [line for line in self.lines if line.partition(":")[0] in kinds]

    def health(self) -> list[Health]:
        """Return how the provider could be reached, change by change."""
        return [news.health for news in self.news if isinstance(news, HealthChanged)]

    def _see(self, news: News) -> None:
        self.news.append(news)
        if isinstance(news, TransactionChanged):
            self._hear(f"screen: {news.transaction.state.lower()}")

    def _hear(self, line: str) -> None:
        if self._cut_after is not None and len(self.lines) >= self._cut_after:
            raise PowerCutError(line)
        self.lines.append(line)
