"""The till that is killed: real engine, real journal files, real HTTP, at a testing pace."""

from __future__ import annotations

import asyncio
import json
import os
import sqlite3
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.composition.clock import SystemClock
from pos_app.domain.lifecycle import is_asked
from pos_app.domain.money import Money
from pos_app.domain.order import Order
from pos_app.domain.phone import PhoneNumber
from pos_app.domain.secret import Secret
from pos_app.engine.assembly import Materials, build_till
from pos_app.engine.news import TransactionChanged
from pos_app.engine.schedule import Schedule, Stretch
from pos_app.journal.ballast import Room
from pos_app.journal.files import journal_path
from pos_app.journal.journal import SqliteJournal
from pos_app.journal.opening import JournalOptions
from pos_app.journal.verify import verify
from pos_app.providers.declaration import ProviderParts
from pos_app.providers.intech.declaration import INTECH
from pos_app.sandbox.credentials import INTECH_API_KEY
from tests.support.fakes import MemoryShelf
from tests.support.orders import DEPOSIT, WITHDRAWAL

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence
    from pathlib import Path

    from pos_app.domain.transaction import Ref
    from pos_app.engine.news import News
    from pos_app.engine.recover import Found
    from pos_app.engine.till import Till
    from pos_app.providers.declaration import Assembly

QUICKLY: Final = Schedule(
    early_s=tuple(hundredths / 100 for hundredths in range(1, 300)),
    later=(Stretch(86_400.0, 3_600.0),),
)
"""As soon as the sandbox can know, and again as far as the allowance permits."""

A_LITTLE: Final = Room(ballast_bytes=64 * 1024)

KEPT: Final = "KEPT"
"""Begins the line in which a recovered till says what its journal holds."""

SOON_S: Final = 1.0
"""A question planned later than this is not waited for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """Where one till works: its folder, its provider, and the pipe on which it says what it did."""

    folder: Path
    url: str
    pipe: int

    def say(self, *words: str) -> None:
        """Tell something that is true from now on, whatever happens."""
        os.write(self.pipe, (" ".join(words) + "\n").encode())


@dataclass(frozen=True, slots=True, kw_only=True)
class Shop:
    """An open till, what it found when it started, and what it knows to be on disk."""

    till: Till
    found: Sequence[Found]
    changed: asyncio.Event

    async def quiet(self) -> None:
        """Wait until everything is final or will not be asked about soon."""
        while any(self._is_busy(ref) for ref in self._unsettled()):
            self.changed.clear()
            await self.changed.wait()

    def _unsettled(self) -> list[Ref]:
        return [each.ref for each in self.till.open_transactions() if is_asked(each)]

    def _is_busy(self, ref: Ref) -> bool:
        due_s = self.till.next_question_s(ref)
        return due_s is None or due_s < SOON_S


@asynccontextmanager
async def open_shop(ground: Ground) -> AsyncIterator[Shop]:
    """Open a till over a folder as the program does, and say each change once it is durable."""
    clock = SystemClock()
    journal = await SqliteJournal.open(
        JournalOptions(folder=ground.folder, now_ms=clock.now_ms, room=A_LITTLE)
    )
    intech = _intech(ground, clock)
    try:
        till = await build_till(
            Materials(
                journal=journal,
                providers={intech.provider.code: intech.provider},
                catalogue=intech.catalogue,
                shelf=MemoryShelf(),
                clock=clock,
                schedule_of=lambda _: QUICKLY,
                questions_per_minute=600_000,
            )
        )
        changed = asyncio.Event()

        def hear(news: News) -> None:
            if isinstance(news, TransactionChanged):
                now = news.transaction
                ground.say(now.ref, now.state, now.receipt_number)
            changed.set()

        till.listen(hear)
        found = await till.start()
        try:
            yield Shop(till=till, found=found, changed=changed)
        finally:
            await till.stop()
    finally:
        await intech.close()
        await journal.close()


def _intech(ground: Ground, clock: SystemClock) -> Assembly:
    return INTECH.build(
        ProviderParts(
            base_url=ground.url,
            secrets={"intech_api_key": Secret(INTECH_API_KEY)},
            settings={"intech_callback_url": "https://relay.example.sn/told"},
            shelf=MemoryShelf(),
            clock=clock,
        )
    )


def an_order(number: int, ending: str = "") -> Order:
    """Return an order; `ending` of its phone number tells the sandbox how the story ends."""
    service = (WITHDRAWAL, DEPOSIT)[number % 2]
    digits = f"{number % 1000:03}{ending}" if ending else f"{number % 1000:03}7199"
    return Order(
        provider=service.provider,
        service=service.code,
        direction=service.direction,
        phone=PhoneNumber(f"+22177{digits}"),
        amount=Money(100 + 5 * (number % 100)),
        cashier="Awa",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Sale:
    """One transaction as the journal has it; `open` when it, or a refund of it, is not final.

    `asked` counts the attempts to ask, those that never arrived included.
    """

    state: str
    receipt: str
    open: int
    asked: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What a journal holds once a till has recovered and closed it.

    `found` are the operations that recovery named.
    """

    problems: Sequence[str]
    sales: Mapping[str, Sale]
    found: frozenset[str]


_SALES: Final = (
    "SELECT ref, state, receipt_number, open, "
    "(SELECT count(*) FROM question WHERE question.ref = sale.ref) FROM sale"
)


async def recover_and_watch(ground: Ground) -> None:
    """Start again on a folder, ask what may be asked, close; say what the journal holds then."""
    async with open_shop(ground) as shop:
        await shop.quiet()
        found = sorted(each.transaction.ref for each in shop.found)
    path = journal_path(ground.folder)
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(_SALES).fetchall()
    problems = [str(problem) for problem in verify(path).problems]
    kept = {"problems": problems, "found": found, "sales": {row[0]: row[1:] for row in rows}}
    ground.say(KEPT, json.dumps(kept))


def kept_from(said: Sequence[str]) -> Kept | None:
    """Read what a recovered till said; None when it did not come so far."""
    for line in said:
        word, _, rest = line.partition(" ")
        if word == KEPT:
            values = json.loads(rest)
            return Kept(
                problems=values["problems"],
                sales={
                    ref: Sale(state=state, receipt=receipt, open=is_open, asked=asked)
                    for ref, (state, receipt, is_open, asked) in values["sales"].items()
                },
                found=frozenset(values["found"]),
            )
    return None
