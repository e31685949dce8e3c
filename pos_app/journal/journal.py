"""The memory of the till on disk: implements the engine's `Journal`."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Final, Self

from pos_app.domain import events as e
from pos_app.domain.shift.events import Noted
from pos_app.domain.transaction import Ref
from pos_app.engine.allowance import EarlierQuestions
from pos_app.engine.ids import time_of
from pos_app.journal import codec, entries, projection, shift_codec
from pos_app.journal.columns import CURRENCY
from pos_app.journal.equals import equal_orders, transactions
from pos_app.journal.forgetting import Forgotten, Rule, clean_index, forget_aged, forget_phone
from pos_app.journal.indexing import index_some
from pos_app.journal.opening import JournalOptions, Opened, open_for_writing
from pos_app.journal.rebuild import rebuild
from pos_app.journal.writer import Writer

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping, Sequence

    from pos_app.domain.order import Order
    from pos_app.domain.phone import PhoneNumber
    from pos_app.domain.shift.events import ShiftEvent
    from pos_app.domain.transaction import Transaction
    from pos_app.domain.trouble import TillError
    from pos_app.engine.judging import Judging


class SqliteJournal:
    """One journal, opened for writing by this process alone.

    What returns from a method is on disk. Methods raise TillError when the disk refuses, and
    nothing was recorded then.
    """

    def __init__(self, options: JournalOptions, opened: Opened) -> None:
        self._options = options
        self._opened = opened
        self._writer = Writer(opened.connection, index_some, opened.ballast.throw_out)

    @classmethod
    async def open(cls, options: JournalOptions) -> Self:
        """Open the journal of a folder, made when there is none.

        Raises TillError: JOURNAL_LOCKED (with the holder's pid@host), JOURNAL_NEWER,
        JOURNAL_FOREIGN, JOURNAL_DAMAGED, JOURNAL_UNWRITABLE, DISK_FULL.
        """
        return cls(options, await asyncio.to_thread(open_for_writing, options))

    @property
    def stopped_by(self) -> TillError | None:
        """Why nothing is written any more, if so: sell nothing until it is opened again."""
        return self._writer.stopped_by

    async def close(self) -> None:
        """Write what waits, close the file, give the lock back."""
        await self._writer.stop()
        self._opened.keeper.close()
        self._opened.lock.release()

    async def open_transactions(self) -> Sequence[Transaction]:
        """Return every transaction that is not final, oldest first."""
        return await self._writer.read(
            lambda connection: transactions(connection, projection.OPEN, {})
        )

    async def find(self, ref: Ref) -> Transaction | None:
        """Return one transaction as it stands."""
        return await self._writer.read(lambda connection: projection.load(connection, ref))

    async def prepare(
        self, transaction: Transaction, judging: Judging | None = None
    ) -> Transaction:
        """Record a new transaction, unless `judging` stops it; returned with its number.

        Raises TillError: DISK_FULL while there is too little room to be sure of its end,
        JOURNAL_UNWRITABLE when the journal's file was taken away.
        """
        day = self._options.local_day(transaction.created_ms)
        record = codec.prepared(transaction.order, day)

        def work(connection: sqlite3.Connection) -> Transaction:
            if judging is not None:
                judging.judge(equal_orders(connection, transaction.order, judging.since_ms))
            self._opened.refuse_new()
            self._append(connection, transaction.ref, record, transaction.created_ms)
            return projection.add(connection, transaction, day, CURRENCY)

        return await self._writer.write(work)

    async def record(self, before: Transaction, event: e.Event, after: Transaction) -> Transaction:
        """Record one event and the projection that follows, in one database transaction.

        The first time a transaction becomes SUCCEEDED its receipt number is allotted there too.
        Raises StaleTransactionError when `before` is not what the journal holds.
        """
        record = codec.record_of(event)
        # Paper and hearsay leave the operation's own time alone, and happened now all the same.
        at_ms = self._options.now_ms() if isinstance(event, _BESIDE) else after.updated_ms

        def work(connection: sqlite3.Connection) -> Transaction:
            if isinstance(event, _BEGINS):
                self._opened.refuse_new()
            elif isinstance(event, e.SendStarted):
                self._opened.standing.refuse_gone()
            result, facts = after, record.facts
            if projection.earns_receipt(after):
                year = self._options.local_day(after.updated_ms)[:4]
                number = projection.allot_receipt(connection, year)
                result, facts = replace(after, receipt_number=number), {**facts, "receipt": number}
            self._append(connection, after.ref, replace(record, facts=facts), at_ms)
            projection.change(connection, before, result)
            return result

        return await self._writer.write(work)

    async def append_plain(self, kind: str, facts: Mapping[str, object]) -> None:
        """Record something that belongs to no transaction. `facts` are JSON values."""
        record = codec.Record(kind=kind, facts=facts)
        at_ms = self._options.now_ms()
        await self._writer.write(lambda connection: self._append(connection, "", record, at_ms))

    async def note_shift(self, event: ShiftEvent) -> Noted:
        """Append one event of a shift as an entry that belongs to no transaction.

        Raises TillError.
        """
        at_ms = self._options.now_ms()
        record = shift_codec.record_of(event)

        def work(connection: sqlite3.Connection) -> Noted:
            self._opened.standing.refuse_gone()
            self._append(connection, "", record, at_ms)
            seq, digest = connection.execute("SELECT seq, hash FROM head").fetchone()
            return Noted(seq=seq, at_ms=at_ms, hash=bytes(digest).hex(), event=event)

        return await self._writer.write(work)

    async def questions_asked(self) -> Mapping[Ref, EarlierQuestions]:
        """Return what was ever asked about each transaction that is not final."""

        def work(connection: sqlite3.Connection) -> Mapping[Ref, EarlierQuestions]:
            rows = connection.execute(f"{_COUNT_QUESTIONS} WHERE {projection.OPEN}")
            return {
                Ref(ref): EarlierQuestions(asked=asked, unanswered=unanswered)
                for ref, asked, unanswered in rows
            }

        return await self._writer.read(work)

    async def note_question(self, ref: Ref, at_ms: int) -> int:
        """Put an attempt to ask on disk before it leaves; return its number, from 1."""

        def work(connection: sqlite3.Connection) -> int:
            # An attempt that the next start does not find could become a fourth of a minute.
            self._opened.standing.refuse_gone()
            (number,) = connection.execute(
                "SELECT coalesce(max(number), 0) + 1 FROM question WHERE ref = ?", (ref,)
            ).fetchone()
            connection.execute(
                "INSERT INTO question VALUES (?, ?, ?, NULL, '')", (ref, number, at_ms)
            )
            return int(number)

        return await self._writer.write(work)

    async def note_answer(self, ref: Ref, number: int, at_ms: int | None, word: str) -> None:
        """Note what became of a question, at None where no answer came: not evidence."""
        row = (at_ms, codec.storable(word), ref, number)
        sql = "UPDATE question SET answered_ms = ?, word = ? WHERE ref = ? AND number = ?"
        await self._writer.write(lambda connection: connection.execute(sql, row).close())

    async def equal_orders(self, order: Order, since_ms: int) -> Sequence[Transaction]:
        """Return transactions of the same service, recipient and amount, newest first.

        Those not final, however old, and those created since `since_ms`. The recipient is the
        phone number, or every other answer where a service asks for none.
        """
        return await self._writer.read(lambda connection: equal_orders(connection, order, since_ms))

    async def last_id_ms(self) -> int:
        """Return the time part of the newest id, 0 in an empty journal."""

        def work(connection: sqlite3.Connection) -> int:
            row = connection.execute("SELECT ref FROM sale ORDER BY number DESC LIMIT 1").fetchone()
            return time_of(Ref(row[0])) if row else 0

        return await self._writer.read(work)

    async def head(self) -> str:
        """Return the newest entry's hash: what a receipt bears witness to."""

        def work(connection: sqlite3.Connection) -> str:
            (digest,) = connection.execute("SELECT hash FROM head").fetchone()
            return bytes(digest).hex()

        return await self._writer.read(work)

    async def rebuild(self) -> None:
        """Make projection, totals and search index anew from the entries.

        Raises TillError JOURNAL_DAMAGED, nothing changed, when an entry cannot be read.
        """
        await self._writer.write(rebuild)

    async def forget(self, phone: PhoneNumber, by: str) -> Forgotten:
        """Make the finished transactions of a phone number nameless; `by` is who asked for it.

        Everything that stands beside their entries goes, out of the search too. The chain and
        the sums stay; an entry `forgotten` tells how many there were, never whose.
        """

        def work(connection: sqlite3.Connection) -> Forgotten:
            forgotten = forget_phone(connection, phone.e164)
            if forgotten.transactions:
                self._note_forgotten(connection, "customer", by, forgotten.transactions)
                clean_index(connection)
            return forgotten

        forgotten = await self._writer.write(work)
        await self._writer.read(_empty_wal)
        return forgotten

    async def purge(self, rule: Rule) -> int:
        """Make nameless whatever a rule names, some at once; return how many.

        What was done stays done when it is cancelled; the next call goes on.
        """
        purged = 0
        while some := await self._writer.write(
            lambda connection: self._purge_some(connection, rule)
        ):
            purged += some
        if purged:
            await self._writer.write(clean_index)
            await self._writer.read(_empty_wal)
        return purged

    def _purge_some(self, connection: sqlite3.Connection, rule: Rule) -> int:
        if some := forget_aged(connection, rule):
            self._note_forgotten(connection, rule.why, rule.by, some)
        return some

    def _note_forgotten(
        self, connection: sqlite3.Connection, why: str, by: str, transactions: int
    ) -> None:
        facts = {"by": codec.storable(by), "transactions": transactions, "why": why}
        record = codec.Record(kind=codec.FORGOTTEN, facts=facts)
        self._append(connection, "", record, self._options.now_ms())

    def series(self) -> str:
        """Return the prefix of ids and receipts: the till's code and its series letter."""
        return self._opened.series

    def _append(
        self, connection: sqlite3.Connection, ref: str, record: codec.Record, at_ms: int
    ) -> None:
        entries.append(connection, ref, record, at_ms, self._options.random)


_BEGINS: Final = (e.RefundStarted, e.ClaimStarted)
"""What makes something new leave; an operation's own sending was begun when it was prepared."""

_BESIDE: Final = (e.Printed, e.CalledBack)

_COUNT_QUESTIONS: Final = (
    "SELECT ref, coalesce((SELECT max(number) FROM question WHERE question.ref = sale.ref), 0), "
    "(SELECT count(*) FROM question WHERE question.ref = sale.ref AND answered_ms ISNULL "
    "AND number > (SELECT max(number) - 12 FROM question WHERE question.ref = sale.ref)) FROM sale"
)


def _empty_wal(connection: sqlite3.Connection) -> None:
    """Leave no copy of a removed page beside the journal, unless a reader still needs it."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
