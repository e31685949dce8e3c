"""Checks a journal from the first entry to the last, trusting nothing that stands in it."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field
from itertools import islice
from time import perf_counter
from typing import TYPE_CHECKING, Final

from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal import codec, entries, shift_codec
from pos_app.journal.blueprint import alterations
from pos_app.journal.chain import GENESIS
from pos_app.journal.chain_check import ChainCheck
from pos_app.journal.finding import Problem, no_progress
from pos_app.journal.fold_check import FoldCheck
from pos_app.journal.reading import open_for_reading
from pos_app.journal.troubles import UNREADABLE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from pos_app.journal.finding import Progress

MOST_PROBLEMS: Final = 1_000
"""A file that is damaged all over need not be described in full."""

MOST_OF_THE_TAIL: Final = 5_000
"""So many of the newest entries are checked before anything is sold: some ten milliseconds."""

_TOTALS_KEPT: Final = "SELECT * FROM total WHERE count <> 0 OR francs <> 0"
_TOTALS_MADE: Final = (
    "SELECT day, service, direction, state, count(*), coalesce(sum(amount), 0) FROM sale "
    "GROUP BY day, service, direction, state"
)
_DAYS_KEPT: Final = "SELECT * FROM day"
_DAYS_MADE: Final = "SELECT day, min(number), max(number) FROM sale GROUP BY day"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """What a check found; `head` is the newest entry's hash, 64 hexadecimal digits.

    `chain_s` is how long the chain took, `fold_s` the comparison of the projection with it.
    """

    ok: bool
    entries: int
    head: str
    problems: Sequence[Problem]
    chain_s: float = field(default=0.0, compare=False)
    fold_s: float = field(default=0.0, compare=False)


def verify(path: Path, head: str | None = None, progress: Progress = no_progress) -> Verification:
    """Check a journal's file: chain, personal values, projection, receipts, sums, pages.

    `head` is a hash that left the shop earlier, or 8 and more of its first digits: an entry must
    have it. Works beside a writer, on one view of the file. Raises TillError JOURNAL_MISSING,
    JOURNAL_FOREIGN, JOURNAL_NEWER, and what `progress` raises.
    """
    return _checked(path, lambda connection: _Verifier(connection, head or "", progress))


def verify_tail(path: Path, at_most: int = MOST_OF_THE_TAIL) -> Verification:
    """Check the chain of the newest entries, pages unread: what a start can wait for.

    Takes the same time whatever the journal's length; what lies before is taken at its word.
    Raises TillError as `verify` does.
    """
    return _checked(path, lambda connection: _TailVerifier(connection, at_most))


def _checked(
    path: Path, make: Callable[[sqlite3.Connection], _TailVerifier | _Verifier]
) -> Verification:
    try:
        connection = open_for_reading(path)
    except TillError as error:
        if error.trouble is not Trouble.JOURNAL_DAMAGED:
            raise
        return Verification(ok=False, entries=0, head="", problems=[Problem(what=error.detail)])
    try:
        connection.execute("BEGIN")
        verifier = make(connection)
        problems = list(islice(_all_problems(verifier), MOST_PROBLEMS))
    except (sqlite3.Error, *UNREADABLE) as error:
        what = f"cannot be read further: {error}"
        return Verification(ok=False, entries=0, head="", problems=[Problem(what=what)])
    finally:
        connection.close()
    return Verification(
        ok=not problems,
        entries=verifier.chain.seq,
        head=verifier.chain.hash.hex(),
        problems=problems,
        chain_s=sum(verifier.took_s[:1]),
        fold_s=sum(verifier.took_s[1:2]),
    )


def _all_problems(verifier: _TailVerifier | _Verifier) -> Iterator[Problem]:
    for part in verifier.parts():
        since_s = perf_counter()
        try:
            yield from part()
        except (sqlite3.Error, *UNREADABLE) as error:
            yield Problem(what=f"cannot be read further: {error}", seq=verifier.chain.seq)
        verifier.took_s.append(perf_counter() - since_s)


class _TailVerifier:
    """Checks the end of the chain."""

    def __init__(self, connection: sqlite3.Connection, at_most: int) -> None:
        before = max(entries.last_seq(connection) - at_most, 0)
        row = connection.execute("SELECT hash FROM entry WHERE seq = ?", (before,)).fetchone()
        self.chain = ChainCheck(connection, start=(before, row[0] if row else GENESIS))
        self.took_s: list[float] = []
        self._connection = connection

    def parts(self) -> Sequence[Callable[[], Iterator[Problem]]]:
        return (self.chain.problems, self._head)

    def _head(self) -> Iterator[Problem]:
        row = self._connection.execute("SELECT seq, hash FROM head").fetchone()
        if row != (self.chain.seq, self.chain.hash):
            yield Problem(what="the projection's head is not that of the entries")


class _Verifier:
    """Walks through one whole journal."""

    def __init__(self, connection: sqlite3.Connection, witness: str, progress: Progress) -> None:
        self._connection = connection
        self._series = ""
        self._fold = FoldCheck(connection, progress)
        self.chain = ChainCheck(connection, witness, progress)
        self.took_s: list[float] = []

    def parts(self) -> Sequence[Callable[[], Iterator[Problem]]]:
        return (
            self.chain.problems,
            self._fold.problems,
            self._blueprint,
            self._plain,
            self._head,
            self._sums,
            self._pages,
        )

    def _blueprint(self) -> Iterator[Problem]:
        (schema,) = self._connection.execute("PRAGMA user_version").fetchone()
        yield from (Problem(what=what) for what in alterations(self._connection, schema))

    def _plain(self) -> Iterator[Problem]:
        """Read what belongs to no transaction; the series that is in use stands there."""
        for seq, kind, body in self._connection.execute(
            "SELECT seq, kind, body FROM entry WHERE ref = '' ORDER BY seq"
        ):
            try:
                facts = codec.parsed(body)
                if kind in codec.SERIES_KINDS:
                    self._series = facts["series"]
                elif kind in shift_codec.KINDS:
                    shift_codec.event_of(kind, facts, {})
            except (KeyError, ValueError) as error:
                yield Problem(what=f"cannot be read: {error}", seq=seq)

    def _head(self) -> Iterator[Problem]:
        row = self._connection.execute(
            "SELECT seq, hash, number, receipt, series FROM head"
        ).fetchone()
        receipts = self.chain.receipts(self._series)
        found = (self.chain.seq, self.chain.hash, self._fold.sales, receipts, self._series)
        if row != found:
            yield Problem(
                what="the projection's head is not that of the entries", seq=self.chain.seq
            )

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
