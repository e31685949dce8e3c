"""The till as its faces see it: sell, send, cancel, ask now, settle, and hear the news."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.domain import events as e
from pos_app.domain.order import Reading, read_order
from pos_app.domain.reason import Reason
from pos_app.domain.transaction import UNSETTLED, State
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine import guards
from pos_app.engine.callbacks import Heeded, heed
from pos_app.engine.clock_guard import ClockGuard
from pos_app.engine.news import TransactionChanged
from pos_app.engine.places import Lane
from pos_app.engine.recover import LAPSE_MS, has_lapsed, recover
from pos_app.engine.sleep import Awakening
from pos_app.engine.slices import in_slices
from pos_app.engine.submit import submit

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping, Sequence

    from pos_app.domain.order import Order
    from pos_app.domain.transaction import Ref, Transaction
    from pos_app.engine.aftercare import Aftercare
    from pos_app.engine.callbacks import Told
    from pos_app.engine.float_book import FloatBook
    from pos_app.engine.ids import Ids
    from pos_app.engine.ledger import Ledger
    from pos_app.engine.lookups import Lookups
    from pos_app.engine.news import News, Newsroom
    from pos_app.engine.places import Places
    from pos_app.engine.ports import Catalogue, Clock, Journal, Provider
    from pos_app.engine.printing import PrintDesk
    from pos_app.engine.recover import Found
    from pos_app.engine.soundness import Soundness
    from pos_app.engine.watch import Watch

STOP_GRACE_S: Final = 3.0
PRINT_GRACE_S: Final = 1.0

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class TillParts:
    """What a till is made of."""

    providers: Mapping[str, Provider]
    watches: Mapping[str, Watch]
    catalogue: Catalogue
    journal: Journal
    ledger: Ledger
    places: Places
    float_book: FloatBook
    aftercare: Aftercare
    print_desk: PrintDesk
    soundness: Soundness
    lookups: Lookups
    ids: Ids
    clock: Clock
    newsroom: Newsroom


class Till:
    """One shop's till. Every method may be called from the loop's thread only."""

    def __init__(self, parts: TillParts) -> None:
        self._parts = parts
        self._running: set[asyncio.Task[object]] = set()
        self._sending: set[asyncio.Task[Transaction]] = set()
        self._changed = asyncio.Event()
        parts.newsroom.listen(self._on_news)
        parts.newsroom.listen(parts.float_book.hear)

    @property
    def catalogue(self) -> Catalogue:
        """What is on sale."""
        return self._parts.catalogue

    @property
    def float_book(self) -> FloatBook:
        """The providers' balances."""
        return self._parts.float_book

    @property
    def lookups(self) -> Lookups:
        """Bills, transfers and quotes."""
        return self._parts.lookups

    @property
    def print_desk(self) -> PrintDesk:
        """Receipts, printed and printed again."""
        return self._parts.print_desk

    @property
    def soundness(self) -> Soundness:
        """Whether the journal may be sold on."""
        return self._parts.soundness

    @property
    def aftercare(self) -> Aftercare:
        """Refunds and claims."""
        return self._parts.aftercare

    def listen(self, listener: Callable[[News], None]) -> None:
        """Call `listener` with all news from now on."""
        self._parts.newsroom.listen(listener)

    async def start(self) -> Sequence[Found]:
        """Take up what an earlier run left open, then watch; return what was found.

        Nothing is resubmitted.
        """
        parts = self._parts
        found = await recover(parts.ledger, parts.providers, parts.clock)
        async for transaction in in_slices(parts.ledger.open_transactions()):
            if watch := parts.watches.get(transaction.order.provider):
                watch.take_up(transaction)
        for watch in parts.watches.values():
            self._run(watch.run())
        self._run(self._lapse())
        self._run(self._parts.print_desk.run())
        awakening = Awakening(parts.providers, parts.watches.values(), parts.newsroom)
        self._run(awakening.watch_for_sleep(parts.clock))
        self._run(ClockGuard(parts.providers, parts.clock, parts.newsroom).run())
        return found

    def keep_float(self) -> None:
        """Begin to refresh the balances by itself, as a window wants it."""
        self._run(self._parts.float_book.run())

    async def stop(self) -> None:
        """End within a few seconds; whatever is unfinished is on disk and will be asked about."""
        if self._sending:
            await asyncio.wait(self._sending, timeout=STOP_GRACE_S)
        await self._parts.print_desk.finish(PRINT_GRACE_S)
        for task in (*self._running, *self._sending):
            task.cancel()
        for watch in self._parts.watches.values():
            await watch.stop()
        await asyncio.gather(*self._running, *self._sending, return_exceptions=True)
        await self._parts.ledger.finish()

    def read(self, service: str, answers: Mapping[str, str], cashier: str) -> Reading:
        """Check typed answers. Raises TillError when the service is not known."""
        found = self._parts.catalogue.find(service)
        if found is None:
            raise TillError(Trouble.NOT_POSSIBLE_NOW, service)
        return read_order(found, answers, cashier)

    async def prepare(self, order: Order, *, confirmed_again: bool = False) -> Transaction:
        """Put an order on disk; nothing is sent.

        Raises GuardStop when it looks like one just made, unless a person confirmed it again,
        and TillError when the till cannot work; nothing was journaled then.
        """
        parts = self._parts
        await parts.soundness.require()
        if missing := parts.providers[order.provider].missing():
            raise TillError(missing, order.provider)
        now_ms = parts.clock.now_ms()
        judging = None if confirmed_again else guards.judging_at(now_ms)
        return await parts.ledger.prepare(parts.ids.next(now_ms), order, judging)

    async def send(self, ref: Ref) -> Transaction:
        """Send a prepared transaction, once, and return it as the answer left it.

        Goes on to its end when the caller is cancelled. One that lapsed or was given up meanwhile
        is returned as it is; raises TillError when it was sent before.
        """
        task = asyncio.get_running_loop().create_task(self._send(ref))
        self._sending.add(task)
        task.add_done_callback(self._sending.discard)
        return await asyncio.shield(task)

    async def sell(self, order: Order, *, confirmed_again: bool = False) -> Transaction:
        """Prepare and send in one go: what the confirm key does."""
        prepared = await self.prepare(order, confirmed_again=confirmed_again)
        return await self.send(prepared.ref)

    async def cancel(self, ref: Ref, by: str) -> Transaction:
        """Give up a prepared transaction. Raises TillError when it is too late for that."""
        return await self._give_up(ref, e.Cancelled(reason=Reason.CANCELLED_BY_CASHIER, by=by))

    async def settle(self, ref: Ref, outcome: e.Outcome, by: str, why: str) -> Transaction:
        """Close a transaction in REVIEW as a named person, with a reason.

        Raises TillError when it is not in REVIEW, or name or reason is empty.
        """
        if not by.strip() or not why.strip():
            raise TillError(Trouble.NOT_POSSIBLE_NOW, ref)
        event = e.Settled(outcome=outcome, by=by.strip(), why=why.strip())
        return await self._parts.ledger.record(ref, event, only_in=State.REVIEW)

    async def heed(self, told: Told) -> Heeded:
        """Take up a provider's call: a signed one is evidence, any other brings a question.

        Raises TillError when the journal cannot be written.
        """
        heeded = await heed(told, self._parts.ledger)
        if heeded is Heeded.HINT:
            self.ask_now(told.ref)
        return heeded

    async def resembles(self, ref: Ref) -> Transaction | None:
        """Return our own earlier transaction that a refusal as a repetition may be about.

        None when it was refused for another reason, or not, or nothing like it was sent lately.
        Raises TillError when there is no transaction of that id.
        """
        parts = self._parts
        return await guards.lost_twin(await parts.ledger.current(ref), parts.journal)

    def ask_now(self, ref: Ref) -> None:
        """Bring the next permitted question about a transaction forward."""
        for watch in self._parts.watches.values():
            watch.ask_now(ref)

    def next_question_s(self, ref: Ref) -> float | None:
        """Return in how many seconds the next question leaves; None when none is planned."""
        times = (watch.next_question_s(ref) for watch in self._parts.watches.values())
        return next((time_s for time_s in times if time_s is not None), None)

    def open_transactions(self) -> tuple[Transaction, ...]:
        """Return what is not final, oldest first."""
        return self._parts.ledger.open_transactions()

    async def settled(self) -> None:
        """Wait until no transaction is SENDING, PENDING or UNCERTAIN."""
        while any(open_one.state in UNSETTLED for open_one in self.open_transactions()):
            self._changed.clear()
            await self._changed.wait()

    async def _send(self, ref: Ref) -> Transaction:
        parts = self._parts
        await parts.soundness.require()
        async with parts.places.taken(Lane.SALE):
            prepared = await parts.ledger.current(ref)
            if prepared.state is State.CANCELLED:
                return prepared
            if prepared.state is State.PREPARED and has_lapsed(prepared, parts.clock.now_ms()):
                return await self._let_lapse(ref)
            provider = parts.providers[prepared.order.provider]
            return await submit(ref, provider, parts.ledger)

    async def _let_lapse(self, ref: Ref) -> Transaction:
        return await self._give_up(ref, e.Cancelled(reason=Reason.NOT_CONFIRMED_IN_TIME))

    async def _give_up(self, ref: Ref, event: e.Cancelled) -> Transaction:
        """Record it, and overwrite a card that nobody will send any more."""
        given_up = await self._parts.ledger.record(ref, event, only_in=State.PREPARED)
        given_up.order.sealed.wipe()
        return given_up

    async def _lapse(self) -> None:
        while True:
            await asyncio.sleep(LAPSE_MS / 1000 / 4)
            now_ms = self._parts.clock.now_ms()
            for prepared in self.open_transactions():
                if prepared.state is State.PREPARED and has_lapsed(prepared, now_ms):
                    with suppress(TillError):  # It may have been sent this very moment.
                        await self._let_lapse(prepared.ref)

    def _on_news(self, news: News) -> None:
        if isinstance(news, TransactionChanged):
            if watch := self._parts.watches.get(news.transaction.order.provider):
                watch.follow(news.transaction)
            self._changed.set()

    def _run(self, work: Coroutine[object, object, object]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._running.add(task)
        task.add_done_callback(self._on_ended)

    def _on_ended(self, task: asyncio.Task[object]) -> None:
        self._running.discard(task)
        if not task.cancelled() and (bug := task.exception()):
            log.error("a part of the till stopped by a fault of the program", exc_info=bug)
