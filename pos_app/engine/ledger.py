"""The only place that changes a transaction: apply, write down, publish, in that order."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

from pos_app.domain import events as e
from pos_app.domain.lifecycle import apply, is_open, open_transaction
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.news import TransactionChanged

if TYPE_CHECKING:
    from pos_app.domain.order import Order
    from pos_app.domain.transaction import Ref, State, Transaction
    from pos_app.engine.news import Newsroom
    from pos_app.engine.ports import Clock, Journal


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

    async def load(self) -> None:
        """Take up what the journal says is not final. To be called once, at start."""
        for transaction in await self._journal.open_transactions():
            self._known[transaction.ref] = transaction

    def open_transactions(self) -> tuple[Transaction, ...]:
        """Return what is not final, oldest first."""
        return tuple(self._known.values())

    async def prepare(self, ref: Ref, order: Order) -> Transaction:
        """Put a confirmed order on disk."""
        fresh = open_transaction(ref, e.Prepared(order=order), self._clock.now_ms())
        prepared = await self._journal.prepare(fresh)
        self._known[ref] = prepared
        self._newsroom.publish(TransactionChanged(prepared))
        return prepared

    async def current(self, ref: Ref) -> Transaction:
        """Return a transaction as it stands. Raises TillError when there is none."""
        found = self._known.get(ref) or await self._journal.find(ref)
        if found is None:
            raise TillError(Trouble.UNKNOWN_TRANSACTION, ref)
        return found

    async def record(
        self, ref: Ref, event: e.Event, *, only_in: State | None = None
    ) -> Transaction:
        """Apply `event`, write it down, tell the listeners, return the result.

        With `only_in`, raises TillError when the transaction has left that state meanwhile.

        An event that adds no evidence is not written. Raises IllegalTransitionError for our own
        bugs and TillError when the journal cannot be written; nothing changed then. A caller
        that is cancelled meanwhile does not stop the writing: what is on disk and what is known
        here never part.
        """
        writing = asyncio.get_running_loop().create_task(self._record(ref, event, only_in))
        self._writing.add(writing)
        writing.add_done_callback(self._writing.discard)
        return await asyncio.shield(writing)

    async def finish(self) -> None:
        """Wait for every record that was begun."""
        await asyncio.gather(*self._writing, return_exceptions=True)

    async def _record(self, ref: Ref, event: e.Event, only_in: State | None) -> Transaction:
        async with self._turns.setdefault(ref, asyncio.Lock()):
            before = await self.current(ref)
            if only_in is not None and before.state is not only_in:
                raise TillError(Trouble.NOT_POSSIBLE_NOW, f"{ref} {before.state}")
            after = apply(before, event, self._clock.now_ms())
            if after is before:
                return before
            after = await self._journal.record(before, event, after)
            self._keep(after)
        self._newsroom.publish(TransactionChanged(after))
        return after

    def _keep(self, transaction: Transaction) -> None:
        if is_open(transaction):
            self._known[transaction.ref] = transaction
        else:
            self._known.pop(transaction.ref, None)
