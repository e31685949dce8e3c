"""A shop after a long outage: a real journal full of open sales, and a pulse that feels stalls."""

from __future__ import annotations

import asyncio
import time
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from pos_app.domain import events as e
from pos_app.domain.lifecycle import apply, open_transaction
from pos_app.engine.ids import Ids
from pos_app.engine.ports import Reply, ReplyKind
from pos_app.journal import codec, entries, projection
from pos_app.journal.columns import CURRENCY
from pos_app.journal.journal import SqliteJournal
from pos_app.journal.opening import JournalOptions
from tests.support.fakes import NOON_MS, Says, ScriptedProvider
from tests.support.orders import an_order
from tests.support.promptness import FINAL, OPEN

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import AsyncIterator
    from pathlib import Path
    from random import Random

    from pos_app.domain.transaction import Ref, Transaction

BEAT_S: Final = 0.002
OUTAGE_MS: Final = 3 * 3600 * 1000
DAY: Final = "2026-05-28"
ANSWER_S: Final = 0.003


def fill(connection: sqlite3.Connection, count: int, random: Random) -> None:
    """Write so many sales that the provider has and that nobody knows the end of."""
    ids = Ids("T01A", 0, random.randbytes)
    sent_ms = NOON_MS - OUTAGE_MS
    for number in range(count):
        order = an_order(5 * (1 + number % 1000), f"+22177{number:07}")
        sale = open_transaction(ids.next(sent_ms), e.Prepared(order=order), sent_ms)
        entries.append(connection, sale.ref, codec.prepared(order, DAY), sent_ms, random.randbytes)
        sale = projection.add(connection, sale, DAY, CURRENCY)
        for event in (e.SendStarted(attempt=1), replace(OPEN)):
            after = apply(sale, event, sent_ms)
            record = codec.record_of(event)
            entries.append(connection, sale.ref, record, sent_ms, random.randbytes)
            projection.change(connection, sale, after)
            sale = after


@asynccontextmanager
async def journal_with(folder: Path, count: int, random: Random) -> AsyncIterator[SqliteJournal]:
    """Open a real journal with so many open sales in it."""
    journal = await SqliteJournal.open(JournalOptions(folder=folder, now_ms=lambda: NOON_MS))
    try:
        await journal._writer.write(lambda connection: fill(connection, count, random))
        yield journal
    finally:
        await journal.close()


class Pulse:
    """Beats every two milliseconds on the loop, and remembers the longest it had to wait.

    A stall is the shorter of what passed on the wall and what this thread computed: on a busy
    machine the first alone tells how busy the others are.
    """

    def __init__(self) -> None:
        self.longest_s = 0.0
        self.longest_wall_s = 0.0
        self._beats = True
        self._wall_s = time.perf_counter()
        self._busy_s = time.thread_time()
        asyncio.get_running_loop().call_later(BEAT_S, self._beat)

    def stop(self) -> None:
        """Beat no more."""
        self._beats = False

    def _beat(self) -> None:
        wall_s, busy_s = time.perf_counter(), time.thread_time()
        gap_s = wall_s - self._wall_s - BEAT_S
        self.longest_wall_s = max(self.longest_wall_s, gap_s)
        self.longest_s = max(self.longest_s, min(gap_s, busy_s - self._busy_s))
        self._wall_s, self._busy_s = wall_s, busy_s
        if self._beats:
            asyncio.get_running_loop().call_later(BEAT_S, self._beat)


@dataclass
class Patient(ScriptedProvider):
    """A provider that has everything, answers at once, and is done with what is sold today."""

    sold: set[Ref] = field(default_factory=set)
    visited: dict[Ref, int] = field(default_factory=dict)
    order: list[Ref] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self._visit = asyncio.Event()
        self.submissions.append(Says(OPEN))

    async def submit(self, transaction: Transaction) -> Reply:
        self.sold.add(transaction.ref)
        return await super().submit(transaction)

    async def ask(self, transaction: Transaction) -> Reply:
        await asyncio.sleep(ANSWER_S)
        self.visited[transaction.ref] = self.visited.get(transaction.ref, 0) + 1
        self.order.append(transaction.ref)
        self._visit.set()
        return Reply(kind=ReplyKind.HEARD, status=200, raw="{}")

    async def seen(self, ref: Ref) -> None:
        """Wait until a sale was asked about."""
        while ref not in self.visited:
            self._visit.clear()
            await self._visit.wait()

    async def has_seen(self, count: int) -> None:
        """Wait until so many sales were asked about."""
        while len(self.visited) < count:
            self._visit.clear()
            await self._visit.wait()

    def read_question(self, transaction: Transaction, reply: Reply) -> e.QuestionEvent:
        return FINAL if transaction.ref in self.sold else OPEN
