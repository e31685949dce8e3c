"""A shop to fill journals with: made-up orders, legal events, a clock of its own."""

from __future__ import annotations

import random
import sqlite3
from contextlib import asynccontextmanager, closing, contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pos_app.domain import events as e
from pos_app.domain.lifecycle import ALLOWED, apply, copies, open_transaction
from pos_app.domain.money import Money
from pos_app.domain.order import Order
from pos_app.domain.phone import PhoneNumber
from pos_app.domain.reason import Reason
from pos_app.domain.service import Direction
from pos_app.engine.ids import Ids
from pos_app.journal.files import journal_path
from pos_app.journal.journal import SqliteJournal
from pos_app.journal.moment import day_at
from pos_app.journal.opening import JournalOptions

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Sequence
    from pathlib import Path

    from pos_app.domain.transaction import Transaction

MORNING_MS: Final = 1_795_334_400_000
"""2026-11-22T08:00:00Z."""

NAMES: Final = ("Moussa Diop", "Aïssatou N'Diaye", "Œuvré", "李雷", "")


class Shop:
    """Orders and events from one seed; time passes with every look at the clock."""

    def __init__(self, seed: int = 1) -> None:
        self.random = random.Random(seed)
        self.now = MORNING_MS
        self.local_day: Callable[[int], str] = day_at
        self.till = "T01"
        self._ids: Ids | None = None

    def now_ms(self) -> int:
        self.now += self.random.choice((1, 7, 1_000, 3_600_000))
        return self.now

    def options(self, folder: Path) -> JournalOptions:
        return JournalOptions(
            folder=folder,
            now_ms=self.now_ms,
            local_day=self.local_day,
            till=self.till,
            random=self.random.randbytes,
        )

    @asynccontextmanager
    async def journal(self, folder: Path) -> AsyncIterator[SqliteJournal]:
        journal = await SqliteJournal.open(self.options(folder))
        try:
            yield journal
        finally:
            await journal.close()

    def order(self) -> Order:
        name = self.random.choice(NAMES)
        has_phone = self.random.random() < 0.8
        return Order(
            provider="intech",
            service=self.random.choice(("WAVE_SN_API_CASH_IN", "SENELEC")),
            direction=self.random.choice((Direction.DEPOSIT, Direction.SALE)),
            phone=PhoneNumber(f"+22177{self.random.randrange(10**7):07}") if has_phone else None,
            amount=self.random.choice((None, Money(self.random.randrange(5, 2_000_000, 5)))),
            fields={"firstName": name, "billAccountNumber": "0123"} if name else {},
            cashier=self.random.choice(("Awa", "Élisé")),
        )

    def opened(self, journal: SqliteJournal, order: Order | None = None) -> Transaction:
        self._ids = self._ids or Ids(journal.series(), 0, self.random.randbytes)
        event = e.Prepared(order=order or self.order())
        at_ms = self.now_ms()
        return open_transaction(self._ids.next(at_ms), event, at_ms)

    async def prepared(self, journal: SqliteJournal, order: Order | None = None) -> Transaction:
        return await journal.prepare(self.opened(journal, order))

    async def happens(
        self, journal: SqliteJournal, before: Transaction, *events: e.Event
    ) -> Transaction:
        for event in events:
            after = apply(before, event, self.now_ms())
            before = await journal.record(before, event, after)
        return before

    async def sold(self, journal: SqliteJournal, order: Order | None = None) -> Transaction:
        fresh = await self.prepared(journal, order)
        return await self.happens(journal, fresh, e.SendStarted(attempt=1), success())

    def heard(self) -> e.Heard:
        return e.Heard(
            source=self.random.choice(tuple(e.Source)),
            word=self.random.choice(("SUCCESS", "FAILLED", "PENDING")),
            reference=self.random.choice(("", "TX1", "FT-2209")),
            message=self.random.choice(("", "Opération réussie")),
            extras=self.random.choice(((), (("woyofalCode", "1234-5678"), ("kwh", "")))),
            raw=self.random.choice(("", '{"code":2000}')),
        )

    def legal_events(self, now: Transaction) -> Sequence[e.Event]:
        """Return one event of every kind that may happen to a transaction and adds something."""
        heard, reason = self.heard(), self.random.choice(tuple(Reason))
        candidates: tuple[e.Event, ...] = (
            e.SendStarted(attempt=now.attempts + 1),
            e.NeverLeft(attempt=now.attempts, reason=reason, detail="ConnectError"),
            e.OutcomeUnknown(attempt=now.attempts, reason=reason),
            e.OutcomeUnknown(attempt=now.attempts, reason=reason, heard=heard),
            e.Cancelled(reason=reason, by="Awa"),
            e.Accepted(heard=heard),
            e.Succeeded(heard=heard),
            e.Declined(reason=reason, heard=heard),
            e.Refunded(heard=heard),
            e.NotFound(heard=heard),
            e.WatchEnded(reason=reason),
            e.Settled(outcome=e.Outcome.PAID, by="Awa", why="vu chez Wave"),
            e.Settled(outcome=e.Outcome.UNPAID, by="Awa", why="le client l'a dit"),
            e.Printed(copy=copies(now) + 1, by="Awa", device="file"),
            e.CalledBack(call=self.random.randrange(9), heard=heard),
        )
        return [
            event
            for event in candidates
            if now.state in ALLOWED.get(type(event), {now.state})  # type: ignore[arg-type] # observations too
            if apply(now, event, now.updated_ms) is not now
        ]

    async def trade(self, journal: SqliteJournal, steps: int) -> None:
        """Let so many legal things happen, in any order, to any transaction."""
        known = list(await journal.open_transactions())
        for _ in range(steps):
            if not known or self.random.random() < 0.3:
                known.append(await self.prepared(journal))
                continue
            place = self.random.randrange(len(known))
            if events := self.legal_events(known[place]):
                event = self.random.choice(events)
                known[place] = await self.happens(journal, known[place], event)


def success(reference: str = "TX1", message: str = "") -> e.Succeeded:
    heard = e.Heard(
        source=e.Source.ANSWER, word="SUCCESS", reference=reference, message=message, raw="{}"
    )
    return e.Succeeded(heard=heard)


def accepted() -> e.Accepted:
    return e.Accepted(heard=e.Heard(source=e.Source.ANSWER, word="PENDING"))


def named(order: Order, cashier: str) -> Order:
    return replace(order, cashier=cashier)


def made_from_entries(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows of the tables that follow from the entries."""
    with closing(sqlite3.connect(journal_path(folder))) as connection:
        return {
            sql: connection.execute(sql).fetchall()
            for sql in (
                "SELECT * FROM sale ORDER BY number",
                "SELECT * FROM total WHERE count > 0 ORDER BY day, service, direction, state",
                "SELECT * FROM day",
                "SELECT seq, hash, number, receipt, series FROM head",
            )
        }


def change_by_hand(folder: Path, *statements: str) -> None:
    """Do to a journal what only somebody with another program does: no trigger stops it.

    The triggers stand there again afterwards, as somebody who hides would leave them.
    """
    with unguarded(folder) as connection:
        for statement in statements:
            connection.execute(statement)


@contextmanager
def unguarded(folder: Path) -> Iterator[sqlite3.Connection]:
    """Give a journal without its triggers."""
    with closing(sqlite3.connect(journal_path(folder), isolation_level=None)) as connection:
        triggers = connection.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
        ).fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        yield connection
        if connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'entry'").fetchone():
            for _, sql in triggers:
                connection.execute(sql)
