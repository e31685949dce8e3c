"""What screens and reports read: implements the engine's `History`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.engine.ports import Question, Timeline, Total
from pos_app.journal import entries, projection
from pos_app.journal.figures import figures
from pos_app.journal.lasting import completions
from pos_app.journal.proof import proof
from pos_app.journal.reading import Readers
from pos_app.journal.recall import amounts, recall
from pos_app.journal.selection import newest, page
from pos_app.journal.sums import Adding

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import AsyncIterator, Sequence
    from pathlib import Path

    from pos_app.domain.transaction import Ref
    from pos_app.engine.completions import Completion
    from pos_app.engine.customers import Ending, Sold
    from pos_app.engine.ports import Filter, Row
    from pos_app.engine.review import Days, Figures, Sums


class SqliteHistory:
    """A journal open for reading, beside its writer or without one, in any process.

    Every method raises TillError: JOURNAL_MISSING when there is none, JOURNAL_NEWER,
    JOURNAL_FOREIGN, JOURNAL_DAMAGED.
    """

    def __init__(self, folder: Path, utc_offset_minutes: int = 0) -> None:
        self._readers = Readers(folder)
        self._utc_offset_minutes = utc_offset_minutes

    async def close(self) -> None:
        """Break off what is being read, and close the file."""
        await self._readers.close()

    async def newest_number(self) -> int:
        """Return the number of the newest transaction, 0 in an empty journal."""
        return await self._readers.read(newest)

    async def page(self, wanted: Filter, below: int | None, limit: int) -> Sequence[Row]:
        """Return the newest `limit` rows whose number is less than `below`, newest first.

        A search is split at spaces, every word must be found; a number typed in groups is one
        word. Words of one or two letters are passed over, one or two digits end a phone number.
        """
        return await self._readers.read(lambda reading: page(reading, wanted, below, limit))

    async def timeline(self, ref: Ref) -> Timeline | None:
        """Return one transaction with all that happened to it, oldest first."""
        return await self._readers.read(lambda reading: timeline_of(reading, ref))

    async def totals(self, day: str) -> Sequence[Total]:
        """Return the totals of one local day, written YYYY-MM-DD."""
        return await self._readers.read(lambda reading: _totals(reading, day))

    async def sums(self, wanted: Filter) -> AsyncIterator[Sums]:
        """Yield the sums of a list as they grow, its newest rows first; the last are whole."""
        adding = Adding(wanted=wanted, offset_minutes=self._utc_offset_minutes)
        told = await self._readers.read(adding.step)
        while told.left:
            yield told
            told = await self._readers.read(adding.step)
        yield told

    async def figures(self, days: Days) -> Figures:
        """Return some days in figures."""
        offset = self._utc_offset_minutes
        return await self._readers.read(lambda reading: figures(reading, days, offset))

    async def completions(self, service: str, limit: int) -> Sequence[Completion]:
        """Return how long the newest transactions of one service took, by what asking saw."""
        return await self._readers.read(lambda reading: completions(reading, service, limit))

    async def recall(self, ending: Ending, limit: int) -> Sequence[Sold]:
        """Return what customers did whose number ends so, `limit` operations of each at most."""
        return await self._readers.read(lambda reading: recall(reading, ending, limit))

    async def amounts(self, service: str, limit: int) -> Sequence[int]:
        """Return the francs of the newest successes of one service."""
        return await self._readers.read(lambda reading: amounts(reading, service, limit))


def timeline_of(reading: sqlite3.Connection, ref: Ref) -> Timeline | None:
    """Return one transaction with all that happened to it, oldest first."""
    transaction = projection.load(reading, ref)
    if transaction is None:
        return None
    questions = reading.execute(
        "SELECT number, asked_ms, answered_ms, word FROM question WHERE ref = ? ORDER BY number",
        (ref,),
    )
    stored = entries.of_ref(reading, ref)
    return Timeline(
        transaction=transaction,
        proof=proof(reading, stored),
        entries=[entry.shown() for entry in stored],
        questions=[
            Question(ref=ref, number=number, asked_ms=asked, answered_ms=answered, word=word)
            for number, asked, answered, word in questions
        ],
    )


def _totals(reading: sqlite3.Connection, day: str) -> Sequence[Total]:
    rows = reading.execute(
        "SELECT day, service, direction, state, count, francs FROM total "
        "WHERE day = ? AND count > 0 ORDER BY service, direction, state",
        (day,),
    )
    return [
        Total(
            day=of_day,
            service=service,
            direction=direction,
            state=state,
            count=count,
            francs=francs,
        )
        for of_day, service, direction, state, count, francs in rows
    ]
