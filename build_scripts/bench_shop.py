"""Fills journals of any length for the measurements, through the writer's own code, in batches."""

from __future__ import annotations

import asyncio
import random
import shutil
import sqlite3
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Final

from bench_grow import grown
from console import ROOT

from pos_app.domain import events as e
from pos_app.domain.lifecycle import apply, open_transaction
from pos_app.domain.money import Money
from pos_app.domain.order import Order
from pos_app.domain.phone import PhoneNumber
from pos_app.domain.reason import Reason
from pos_app.domain.service import Direction
from pos_app.engine.ids import Ids
from pos_app.journal import codec, entries, projection
from pos_app.journal.columns import CURRENCY
from pos_app.journal.files import journal_path
from pos_app.journal.indexing import index_some
from pos_app.journal.journal import SqliteJournal
from pos_app.journal.moment import day_at
from pos_app.journal.opening import JournalOptions

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.domain.transaction import Transaction

WORK: Final = ROOT / "build" / "bench"
"""Where journals are kept between runs: one of a million sales takes minutes to make."""

LAYOUT: Final = "3"
"""Raise it when what a shop's journal looks like changes: kept ones are made anew."""

SEED: Final = 20260101
BATCH: Final = 5_000
LONG: Final = 1_000_000
"""Longer journals are grown from one of so many sales, in an eighth of the time a sale."""

SALES_A_DAY: Final = 2_000
FIRST_MS: Final = 1_700_000_000_000
DAY_MS: Final = 86_400_000
CASHIERS: Final = ("Awa", "Fatou Ndiaye", "Moussa")
SERVICES: Final = (
    ("WAVE_SN_API_CASH_IN", Direction.DEPOSIT),
    ("ORANGE_SN_API_CASH_IN", Direction.DEPOSIT),
    ("WAVE_SN_API_CASH_OUT", Direction.WITHDRAWAL),
    ("AIRTIME_SN_ORANGE", Direction.SALE),
)
PAID_OF_20: Final = 18
SPEEDS: Final = ("synchronous = OFF", "cache_size = -300000", "wal_autocheckpoint = 20000")
"""For a journal that is made anew if the machine stops meanwhile."""


@dataclass(frozen=True, slots=True)
class Sales:
    """Made-up sales from one seed: always the same, in the order of time."""

    rng: random.Random
    ids: Ids
    settled: bool

    def fresh(self, number: int) -> Transaction:
        """Return the sale of that number as it is when it is prepared."""
        at_ms = FIRST_MS + number // SALES_A_DAY * DAY_MS + number % SALES_A_DAY * 20_000
        service, direction = SERVICES[self.rng.randrange(len(SERVICES))]
        order = Order(
            provider="intech",
            service=service,
            direction=direction,
            phone=PhoneNumber(f"+22177{self.rng.randrange(10**7):07d}"),
            amount=Money(self.rng.randrange(500, 200_000, 5)),
            fields={},
            cashier=CASHIERS[number // 500 % len(CASHIERS)],
        )
        return open_transaction(self.ids.next(at_ms), e.Prepared(order=order), at_ms)

    def story(self, number: int) -> tuple[e.Event, ...]:
        """Return what happens to that sale."""
        started = e.SendStarted(attempt=1)
        word = "SUCCESS" if self.rng.randrange(20) < PAID_OF_20 else "FAILLED"
        heard = e.Heard(
            source=e.Source.ANSWER,
            word=word if self.settled else "PENDING",
            reference=f"TXN{number:010d}",
            raw=f'{{"code":2000,"error":false,"data":{{"transactionId":"TXN{number:010d}"}}}}',
        )
        if not self.settled:
            return started, e.Accepted(heard=heard)
        if word == "SUCCESS":
            return started, e.Succeeded(heard=heard)
        return started, e.Declined(reason=Reason.CUSTOMER_BALANCE_LOW, heard=heard)


def options(folder: Path) -> JournalOptions:
    """Return how a journal of the measurements is opened: a clock that ends its last day."""
    return JournalOptions(folder=folder, now_ms=lambda: FIRST_MS, local_day=partial(day_at))


def shop(sales: int, *, settled: bool = True) -> Path:
    """Return the folder of a journal with so many sales, made if it is not kept from before.

    Without `settled` every sale still waits for its end. Nobody may write into this folder.
    """
    folder = WORK / f"journal-{LAYOUT}-{sales}{'' if settled else '-open'}"
    done = folder / "complete"
    if done.exists():
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    if settled and sales > LONG and not sales % LONG:
        grown(shop(LONG), folder, sales // LONG)
        done.touch()
        return folder
    asyncio.run(_make_empty(folder))
    connection = sqlite3.connect(journal_path(folder), isolation_level=None)
    for speed in SPEEDS:
        connection.execute(f"PRAGMA {speed}").fetchall()
    rng = random.Random(SEED)  # noqa: S311 - made-up sales
    (series,) = connection.execute("SELECT series FROM head").fetchone()
    made = Sales(rng, Ids(series, 0, rng.randbytes), settled)
    for first in range(0, sales, BATCH):
        connection.execute("BEGIN IMMEDIATE")
        for number in range(first, min(first + BATCH, sales)):
            _sell(connection, made, number)
        while index_some(connection):
            pass
        connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.close()
    done.touch()
    return folder


def copy_of(sales: int, name: str, *, settled: bool = True) -> Path:
    """Return a folder with a copy of such a journal, to be written into."""
    folder = WORK / f"copy-{name}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copyfile(journal_path(shop(sales, settled=settled)), journal_path(folder))
    return folder


async def _make_empty(folder: Path) -> None:
    journal = await SqliteJournal.open(options(folder))
    await journal.close()


def _sell(connection: sqlite3.Connection, made: Sales, number: int) -> None:
    """Do what `SqliteJournal.prepare` and `record` do, inside the transaction of the batch."""
    fresh = made.fresh(number)
    at_ms, day = fresh.created_ms, day_at(fresh.created_ms)
    entries.append(
        connection, fresh.ref, codec.prepared(fresh.order, day), at_ms, made.rng.randbytes
    )
    before = projection.add(connection, fresh, day, CURRENCY)
    for event in made.story(number):
        at_ms += 700
        after = apply(before, event, at_ms)
        record = codec.record_of(event)
        if projection.earns_receipt(after):
            receipt = projection.allot_receipt(connection, day[:4])
            after = replace(after, receipt_number=receipt)
            record = replace(record, facts={**record.facts, "receipt": receipt})
        entries.append(connection, after.ref, record, at_ms, made.rng.randbytes)
        projection.change(connection, before, after)
        before = after
