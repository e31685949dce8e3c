"""A shop's bad day with a provider that misbehaves, over real sockets, and what is judged then."""

from __future__ import annotations

import asyncio
import gc
import sqlite3
import tempfile
import warnings
from contextlib import asynccontextmanager, closing
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Final
from unittest import mock

from pos_app.domain.transaction import FINAL, State
from pos_app.domain.trouble import TillError
from pos_app.engine.assembly import Materials, build_till
from pos_app.journal import journal as journal_module
from pos_app.journal.ballast import Room
from pos_app.journal.files import journal_path
from pos_app.journal.journal import SqliteJournal
from pos_app.journal.opening import JournalOptions
from pos_app.journal.verify import verify
from pos_app.providers.intech.declaration import INTECH
from tests.providers.shop import KEY, MemoryShelf, parts_for
from tests.reliability.adversary_loop import CountedWriter, SocketClock, run_with_sockets
from tests.reliability.adversary_server import Adversary
from tests.reliability.simulator_machine import SPARSE, quick_disk
from tests.support.orders import DEPOSIT, WITHDRAWAL, an_order
from tests.support.promptness import worst_window

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from pos_app.domain.order import Order
    from pos_app.domain.transaction import Ref
    from pos_app.engine.till import Till

SENT: Final = "SELECT count(*) FROM sale WHERE ref = ? AND state = 'SENDING' AND attempts > 0"
STATES: Final = "SELECT ref, state FROM transaction_view"
LIVES: Final = 3
HORIZON_S: Final = 26 * 3600.0
WORDS: Final = {
    State.SUCCEEDED: frozenset({"SUCCESS"}),
    State.REFUNDED: frozenset({"REFUNDED"}),
    State.DECLINED: frozenset({"FAILLED", "CANCELED", "REFUSED"}),
}
"""Which of the server's words can end a sale so."""


def play(seed: int, sales: int) -> list[str]:
    """Play the day of one seed with about so many sales; return every breach."""
    with (
        tempfile.TemporaryDirectory(prefix="pos-app-tests-adversary-", dir=quick_disk()) as name,
        mock.patch.object(journal_module, "Writer", CountedWriter),
        warnings.catch_warnings(),
    ):
        # The server leaves connections open on purpose; they go with its loop, and not later.
        warnings.simplefilter("ignore", ResourceWarning)
        breaches = run_with_sockets(_play(Path(name), Random(seed), sales))
        gc.collect()
    return breaches


async def _play(folder: Path, chance: Random, sales: int) -> list[str]:
    def is_announced(ref: str) -> bool:
        with closing(sqlite3.connect(f"file:{journal_path(folder)}?mode=ro", uri=True)) as reader:
            (count,) = reader.execute(SENT, (ref,)).fetchone()
        return int(count) == 1

    adversary, late, clock = Adversary(chance, is_announced), list[str](), SocketClock()
    async with adversary.listening() as url:
        for life in range(LIVES):
            async with _till(folder, url, clock) as till:
                acts = await _busy(till, chance, sales // LIVES)
                if life == LIVES - 1:
                    await asyncio.wait(acts)
                    adversary.heal()
                    late = await _end(till)
            for act in acts:
                act.cancel()
            await asyncio.gather(*acts, return_exceptions=True)
    return [*late, *_judged(folder, adversary)]


@asynccontextmanager
async def _till(folder: Path, url: str, clock: SocketClock) -> AsyncIterator[Till]:
    journal = await SqliteJournal.open(
        JournalOptions(folder=folder, now_ms=clock.now_ms, room=Room(ballast_bytes=64 * 1024))
    )
    intech = INTECH.build(replace(parts_for(url), clock=clock))
    till = await build_till(
        Materials(
            journal=journal,
            providers={intech.provider.code: intech.provider},
            catalogue=intech.catalogue,
            shelf=MemoryShelf(),
            clock=clock,
            schedule_of=lambda _: SPARSE,
            questions_per_minute=6000,
        )
    )
    await till.start()
    try:
        yield till
    finally:
        await till.stop()
        await intech.close()
        await journal.close()


async def _busy(till: Till, chance: Random, sales: int) -> list[asyncio.Task[None]]:
    """Sell, hammer "ask now" and ask for refunds; return what still goes on."""
    acts: list[asyncio.Task[None]] = []
    for _ in range(sales):
        service = chance.choice([DEPOSIT, WITHDRAWAL])
        order = an_order(chance.choice([500, 1000]), f"+22177{chance.randrange(10**7):07}")
        order = replace(order, service=service.code, direction=service.direction)
        acts.append(asyncio.ensure_future(_sell(till, order, chance)))
        await asyncio.sleep(chance.choice([0.0, 0.1, 3.0, 20.0]))
        for open_one in till.open_transactions()[-5:]:
            till.ask_now(open_one.ref)
    await asyncio.wait(acts, timeout=chance.choice([0.0, 60.0, 600.0]))
    return acts


async def _sell(till: Till, order: Order, chance: Random) -> None:
    sold = await till.sell(order)
    for _ in range(8):
        await asyncio.sleep(chance.choice([1.0, 20.0, 60.0]))
        till.ask_now(sold.ref)
        if chance.random() < 0.2:
            await _refund(till, sold.ref)


async def _refund(till: Till, ref: Ref) -> None:
    try:
        await till.aftercare.refund(ref, by="Awa")
    except TillError:
        return


async def _end(till: Till) -> list[str]:
    try:
        async with asyncio.timeout(HORIZON_S):
            await till.settled()
    except TimeoutError:
        return [f"never ends: {each.ref} {each.state}" for each in till.open_transactions()]
    return []


def _judged(folder: Path, adversary: Adversary) -> Iterator[str]:
    """Yield every breach: what the journal holds against what the server knows."""
    file = journal_path(folder)
    yield from (f"V8: {problem.what} {problem.ref}" for problem in verify(file).problems)
    if adversary.elsewhere_visits:
        yield f"a redirect was followed {adversary.elsewhere_visits} times"
    if KEY.encode() in file.read_bytes():
        yield "V9: the key stands in the journal"
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as reader:
        states = {ref: State(state) for ref, state in reader.execute(STATES)}
    for ref in adversary.accounts.keys() - states.keys():
        yield f"V1: {ref} left and the journal does not know it"
    for ref, state in states.items():
        yield from (f"{breach}: {ref} {state}" for breach in _breaches(adversary, ref, state))


def _breaches(adversary: Adversary, ref: str, state: State) -> Iterator[str]:
    account = adversary.accounts[ref]
    if account.arrived > 1:
        yield f"V2: arrived {account.arrived} times"
    if account.unannounced:
        yield "V1: it left before its intent was on disk"
    if account.questions_s and worst_window(account.questions_s) > 3:
        yield f"V7: more than three questions in a minute: {sorted(account.questions_s)}"
    if state not in FINAL | {State.REVIEW}:
        yield "not at its end"
    if state in WORDS and not account.said & WORDS[state]:
        yield f"V4: nobody said so, only {sorted(account.said)}"
    if state is State.CANCELLED and account.arrived:
        yield "V4: it arrived"
    if account.refunds > 8:
        yield "refunded again and again"
