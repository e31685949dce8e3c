"""The only place that changes a transaction: apply, write down, publish, in that order."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from weakref import WeakValueDictionary

from pos_app.domain import events as e
from pos_app.domain.lifecycle import apply, is_open, open_transaction
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.news import TransactionChanged

if TYPE_CHECKING:
    from pos_app.domain.order import Order
    from pos_app.domain.transaction import Ref, State, Transaction
    from pos_app.engine.judging import Judging
    from pos_app.engine.news import Newsroom
    from pos_app.engine.ports import Clock, Journal

WIRE_FIRST_S: Final = 0.02
"""So long the screen waits for a request to get under way: a frame or so, which nobody sees."""


@dataclass(frozen=True, slots=True)
class _Held:
    """News that wait for the wire."""

    news: TransactionChanged
    waiting: asyncio.TimerHandle


class Ledger:
    """Knows the transactions that are not final, and changes them one event at a time."""

    def __init__(self, journal: Journal, clock: Clock, newsroom: Newsroom) -> None:
        self._journal = journal
        self._clock = clock
        self._newsroom = newsroom
        self._known: dict[Ref, Transaction] = {}
        # Weak: a turn lives as long as somebody holds it or waits for it.
        self._turns: WeakValueDictionary[Ref, asyncio.Lock] = WeakValueDictionary()
        self._writing: set[asyncio.Task[Transaction]] = set()
        self._held: dict[Ref, _Held] = {}

    async def load(self) -> None:
        """Take up what the journal says is not final. To be called once, at start."""
        for transaction in await self._journal.open_transactions():
            self._known[transaction.ref] = transaction

    def open_transactions(self) -> tuple[Transaction, ...]:
        """Return what is not final, oldest first."""
        return tuple(self._known.values())

    async def prepare(self, ref: Ref, order: Order, judging: Judging | None = None) -> Transaction:
        """Put a confirmed order on disk; raises what `judging` raises, nothing written then."""
        fresh = open_transaction(ref, e.Prepared(order=order), self._clock.now_ms())
        prepared = await self._journal.prepare(fresh, judging)
        self._known[ref] = prepared
        self._tell(prepared)
        return prepared

    async def current(self, ref: Ref) -> Transaction:
        """Return a transaction as it stands. Raises TillError when there is none."""
        found = self._known.get(ref) or await self._journal.find(ref)
        if found is None:
            raise TillError(Trouble.UNKNOWN_TRANSACTION, ref)
        return found

    async def record(
        self, ref: Ref, event: e.Event, *, only_in: State | None = None, wire_first: bool = False
    ) -> Transaction:
        """Apply `event`, write it down, tell the listeners, return the result.

        With `only_in`, raises TillError when the transaction has left that state meanwhile. With
        `wire_first` the listeners hear of it `WIRE_FIRST_S` later, or before what happens next:
        what a screen does with it would stand in the way of the request.

        An event that adds no evidence is not written. Raises IllegalTransitionError for our own
        bugs and TillError when the journal cannot be written; nothing changed then. A caller
        that is cancelled meanwhile does not stop the writing: what is on disk and what is known
        here never part.
        """
        writing = asyncio.get_running_loop().create_task(
            self._record(ref, event, only_in, wire_first=wire_first)
        )
        self._writing.add(writing)
        writing.add_done_callback(self._writing.discard)
        return await asyncio.shield(writing)

    async def finish(self) -> None:
        """Wait for every record that was begun, and tell what was held."""
        await asyncio.gather(*self._writing, return_exceptions=True)
        for ref in tuple(self._held):
            self._tell_held(ref)

    async def _record(
        self, ref: Ref, event: e.Event, only_in: State | None, *, wire_first: bool
    ) -> Transaction:
        async with self._turns.setdefault(ref, asyncio.Lock()):
            before = await self.current(ref)
            if only_in is not None and before.state is not only_in:
                raise TillError(Trouble.NOT_POSSIBLE_NOW, f"{ref} {before.state}")
            after = apply(before, event, self._clock.now_ms())
            if after is before:
                return before
            after = await self._journal.record(before, event, after)
            self._keep(after)
        if wire_first:
            waiting = asyncio.get_running_loop().call_later(WIRE_FIRST_S, self._tell_held, ref)
            self._held[ref] = _Held(TransactionChanged(after), waiting)
        else:
            self._tell(after)
        return after

    def _tell(self, transaction: Transaction) -> None:
        self._tell_held(transaction.ref)
        self._newsroom.publish(TransactionChanged(transaction))

    def _tell_held(self, ref: Ref) -> None:
        if held := self._held.pop(ref, None):
            held.waiting.cancel()
            self._newsroom.publish(held.news)

    def _keep(self, transaction: Transaction) -> None:
        if is_open(transaction):
            self._known[transaction.ref] = transaction
        else:
            self._known.pop(transaction.ref, None)
