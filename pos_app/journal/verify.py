"""Checks a journal from the first entry to the last, trusting nothing that stands in it."""

from __future__ import annotations

import sqlite3
from collections import Counter
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from pos_app.domain.transaction import Ref
from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal import codec, entries, fold
from pos_app.journal.chain import GENESIS, cover, link
from pos_app.journal.codec import UnreadableEntryError
from pos_app.journal.columns import CURRENCY, SALE_LIST, values
from pos_app.journal.reading import open_for_reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from pos_app.journal.entries import StoredEntry

MOST_PROBLEMS: Final = 1_000
"""A file that is damaged all over need not be described in full."""

_SALES: Final = f"SELECT {SALE_LIST}, day, currency FROM sale ORDER BY number"  # noqa: S608 - our own names
_TOTALS_KEPT: Final = "SELECT * FROM total WHERE count <> 0 OR francs <> 0"
_TOTALS_MADE: Final = (
    "SELECT day, service, direction, state, count(*), coalesce(sum(amount), 0) FROM sale "
    "GROUP BY day, service, direction, state"
)
_DAYS_KEPT: Final = "SELECT * FROM day"
_DAYS_MADE: Final = "SELECT day, min(number), max(number) FROM sale GROUP BY day"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something wrong: `what`, and the entry that it was found at.

    `seq` is 0 and `ref` empty where it belongs to no single entry.
    """

    what: str
    seq: int = 0
    ref: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """What a check found; `head` is the newest entry's hash, 64 hexadecimal digits."""

    ok: bool
    entries: int
    head: str
    problems: Sequence[Problem]


def verify(path: Path, head: str | None = None) -> Verification:
    """Check a journal's file: chain, personal values, projection, receipts, sums, pages.

    `head` is a hash that left the shop earlier: an entry must have it. Works beside a writer, on
    one view of the file. Raises TillError JOURNAL_MISSING, JOURNAL_FOREIGN, JOURNAL_NEWER.
    """
    try:
        connection = open_for_reading(path)
    except TillError as error:
        if error.trouble is not Trouble.JOURNAL_DAMAGED:
            raise
        return Verification(ok=False, entries=0, head="", problems=[Problem(what=error.detail)])
    try:
        verifier = _Verifier(connection, head)
        problems = list(islice(verifier.problems(), MOST_PROBLEMS))
    finally:
        connection.close()
    return Verification(
        ok=not problems, entries=verifier.seq, head=verifier.hash.hex(), problems=problems
    )


class _Verifier:
    """Walks through one journal and remembers where it is."""

    def __init__(self, connection: sqlite3.Connection, witness: str | None) -> None:
        self._connection = connection
        self._witness = witness.lower() if witness else None
        self._in_transactions = 0
        self._series = ""
        self._receipts: Counter[str] = Counter()
        self._sales = 0
        self.seq = 0
        self.hash = GENESIS

    def problems(self) -> Iterator[Problem]:
        """Yield all that is wrong, the chain first."""
        self._connection.execute("BEGIN")
        parts: Sequence[Callable[[], Iterator[Problem]]] = (
            self._chain,
            self._projection,
            self._head,
            self._sums,
            self._pages,
        )
        for part in parts:
            try:
                yield from part()
            except (sqlite3.Error, UnicodeDecodeError) as error:
                yield Problem(what=f"cannot be read further: {error}", seq=self.seq)

    def _chain(self) -> Iterator[Problem]:
        waited_for = self._witness
        for entry in entries.between(self._connection, 1, entries.last_seq(self._connection)):
            if entry.line.seq != self.seq + 1:
                yield _at(entry, f"entries {self.seq + 1} to {entry.line.seq - 1} are missing")
            try:
                yield from self._entry(entry)
            except (AttributeError, LookupError, TypeError, ValueError) as error:
                yield _at(entry, f"cannot be read: {error}")
            self.seq, self.hash = entry.line.seq, entry.hash
            if waited_for == self.hash.hex():
                waited_for = None
        if waited_for is not None:
            yield Problem(
                what=f"no entry has the hash {waited_for}: the journal is older than that "
                "witness, or was written anew"
            )

    def _entry(self, entry: StoredEntry) -> Iterator[Problem]:
        if link(self.hash, entry.line) != entry.hash:
            yield _at(entry, "its hash does not follow from it and the entry before it")
        facts = codec.parsed(entry.line.body)
        covers = facts.get("personal", {})
        for name, beside in entry.personal.items():
            if covers.get(name) != cover(beside.salt, beside.value):
                yield _at(entry, f"the personal value {name!r} is not the one that was recorded")
        if entry.line.ref:
            self._in_transactions += 1
        if entry.line.kind == codec.OPENED:
            self._series = facts["series"]
        if receipt := facts.get("receipt"):
            prefix, _, count = receipt.rpartition("-")
            series = prefix.partition("-")[0]
            self._receipts[series] += 1
            if int(count) != self._receipts[series]:
                yield _at(
                    entry, f"receipt {receipt} is number {self._receipts[series]} of its series"
                )

    def _projection(self) -> Iterator[Problem]:
        folded_entries, first_seq = 0, 0
        for row in self._connection.execute(_SALES):
            self._sales += 1
            if row[0] != self._sales:
                yield Problem(what=f"transaction {self._sales} has number {row[0]}", ref=row[1])
            stored = entries.of_ref(self._connection, Ref(row[1]))
            folded_entries += len(stored)
            yield from _sale_problems(row, stored)
            if stored and stored[0].line.seq < first_seq:
                yield _at(stored[0], "transactions are not numbered in the order of their entries")
            first_seq = stored[0].line.seq if stored else first_seq
        if folded_entries != self._in_transactions:
            yield Problem(what="there are entries of transactions that the projection lacks")

    def _head(self) -> Iterator[Problem]:
        row = self._connection.execute(
            "SELECT seq, hash, number, receipt, series FROM head"
        ).fetchone()
        found = (self.seq, self.hash, self._sales, self._receipts[self._series], self._series)
        if row != found:
            yield Problem(what="the projection's head is not that of the entries", seq=self.seq)

    def _sums(self) -> Iterator[Problem]:
        for name, kept, made in (
            ("totals", _TOTALS_KEPT, _TOTALS_MADE),
            ("days", _DAYS_KEPT, _DAYS_MADE),
        ):
            for one, other in ((kept, made), (made, kept)):
                for row in self._connection.execute(f"{one} EXCEPT {other}"):
                    yield Problem(what=f"the {name} of {row[0]} are not the sums of their rows")

    def _pages(self) -> Iterator[Problem]:
        for (what,) in self._connection.execute("PRAGMA integrity_check"):
            if what != "ok":
                yield Problem(what=what)
        for table, *_ in self._connection.execute("PRAGMA foreign_key_check"):
            yield Problem(what=f"a row of {table} belongs to nothing")


def _sale_problems(row: tuple[Any, ...], stored: Sequence[StoredEntry]) -> Iterator[Problem]:
    if not stored:
        yield Problem(what="the projection has a transaction without entries", ref=str(row[1]))
        return
    entry = stored[0]
    try:
        begun = fold.begin(entry)
        transaction = begun.transaction
        for entry in stored[1:]:
            transaction = fold.go_on(transaction, entry)
    except UnreadableEntryError as error:
        yield _at(entry, str(error))
        return
    numbered = replace(transaction, number=row[0])
    if row != (*values(numbered), begun.day, CURRENCY):
        yield _at(entry, "the projection is not what the entries make")


def _at(entry: StoredEntry, what: str) -> Problem:
    return Problem(what=what, seq=entry.line.seq, ref=entry.line.ref)
