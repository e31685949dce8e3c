"""Reading: pages without gaps, filters, search, in this process and beside another one."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import pos_app
from pos_app.domain import events as e
from pos_app.domain.reason import Reason
from pos_app.domain.transaction import Ref, State
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.ports import Filter, History, Question, Total
from pos_app.journal.files import connect_reader, journal_path
from pos_app.journal.history import SqliteHistory
from pos_app.journal.moment import day_at, read, written
from tests.journal.shop import MORNING_MS, Shop, accepted
from tests.journal.test_journal import BILL, ORDER

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import AsyncIterator, Callable, Sequence

    from pos_app.engine.ports import Row

ROOT = Path(pos_app.__file__).parents[1]


@asynccontextmanager
async def history_of(folder: Path) -> AsyncIterator[SqliteHistory]:
    history = SqliteHistory(folder)
    try:
        yield history
    finally:
        await history.close()


def as_the_screens_ask(history: SqliteHistory) -> History:
    return history  # the type checker compares them


def numbers(rows: Sequence[Row]) -> list[int]:
    return [row.number for row in rows]


async def test_pages_go_from_the_newest_to_the_oldest_without_gaps(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal, history_of(tmp_path) as history:
        assert await history.newest_number() == 0
        assert await history.page(Filter(), None, 10) == []
        await asyncio.gather(*(shop.prepared(journal) for _ in range(25)))

        assert await history.newest_number() == 25
        first = await history.page(Filter(), None, 10)
        second = await history.page(Filter(), first[-1].number, 10)
        third = await history.page(Filter(), second[-1].number, 10)
    assert numbers([*first, *second, *third]) == list(range(25, 0, -1))


async def test_a_row_shows_the_transaction(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal, history_of(tmp_path) as history:
        sold = await shop.sold(journal, ORDER)
        (row,) = await history.page(Filter(), None, 10)
    assert (row.ref, row.phone, row.amount, row.state) == (
        sold.ref,
        "+221771234567",
        25_000,
        "SUCCEEDED",
    )
    assert (row.currency, row.direction, row.cashier) == ("XOF", "deposit", "Awa")
    assert (read(row.created_at), read(row.updated_at)) == (sold.created_ms, sold.updated_ms)


async def test_filters_narrow_and_combine(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal, history_of(tmp_path) as history:
        await shop.sold(journal, ORDER)
        await shop.sold(journal, BILL)
        await shop.prepared(journal, replace(ORDER, cashier="Élisé"))
        shop.now += 10 * 24 * 3_600_000
        since_ms = shop.now
        await shop.sold(journal, ORDER)
        until_ms = shop.now + 1
        shop.now += 10 * 24 * 3_600_000
        await shop.prepared(journal, ORDER)

        async def found(**wanted: object) -> list[int]:
            return numbers(await history.page(Filter(**wanted), None, 10))  # type: ignore[arg-type] # as named

        assert await found(states=frozenset({State.SUCCEEDED})) == [4, 2, 1]
        assert await found(states=frozenset({State.PREPARED, State.REVIEW})) == [5, 3]
        assert await found(states=frozenset({State.PREPARED, State.SUCCEEDED})) == [5, 4, 3, 2, 1]
        assert await found(service="SENELEC") == [2]
        assert await found(direction="sale") == []
        assert await found(cashier="Élisé") == [3]
        assert await found(since_ms=since_ms) == [5, 4]
        assert await found(until_ms=until_ms) == [4, 3, 2, 1]
        assert await found(since_ms=since_ms, until_ms=until_ms) == [4]
        assert await found(since_ms=-(10**14), until_ms=10**15) == [5, 4, 3, 2, 1]
        assert await found(since_ms=0, until_ms=5) == []
        assert await found(since_ms=shop.now + 10**10) == []
        assert await found(service="SENELEC", cashier="Élisé") == []


async def test_a_span_of_hours_is_exact(tmp_path: Path) -> None:
    shop = Shop()
    shop.now = read("2026-11-22T12:30:00.000Z")
    async with shop.journal(tmp_path) as journal, history_of(tmp_path) as history:
        prepared = await shop.prepared(journal)
        at_ms = prepared.created_ms

        assert len(await history.page(Filter(since_ms=at_ms, until_ms=at_ms + 1), None, 5)) == 1
        assert await history.page(Filter(since_ms=at_ms + 1), None, 5) == []
        assert await history.page(Filter(until_ms=at_ms), None, 5) == []


async def test_a_timeline_holds_all_that_happened(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal, history_of(tmp_path) as history:
        sent = await shop.happens(
            journal, await shop.prepared(journal, ORDER), e.SendStarted(attempt=1), accepted()
        )
        await journal.note_question(sent.ref, 5)
        await journal.note_answer(sent.ref, 1, 9, "PENDING")
        await journal.note_question(sent.ref, 65)

        timeline = await history.timeline(sent.ref)
        assert await history.timeline(Ref("unknown")) is None
    assert timeline is not None
    assert timeline.transaction == sent
    assert [entry.kind for entry in timeline.entries] == ["prepared", "send_started", "accepted"]
    assert timeline.entries[0].personal["phone"] == "+221771234567"
    assert len(timeline.entries[0].hash) == 64
    assert timeline.questions == [
        Question(ref=sent.ref, number=1, asked_ms=5, answered_ms=9, word="PENDING"),
        Question(ref=sent.ref, number=2, asked_ms=65),
    ]


async def test_totals_of_a_local_day(tmp_path: Path) -> None:
    shop = Shop()
    shop.local_day = lambda at_ms: day_at(at_ms, 60)  # Benin
    shop.now = read("2026-11-22T23:30:00.000Z")
    async with shop.journal(tmp_path) as journal, history_of(tmp_path) as history:
        await shop.sold(journal, ORDER)
        await shop.sold(journal, ORDER)
        lapsed = e.Cancelled(reason=Reason.NOT_CONFIRMED_IN_TIME)
        await shop.happens(
            journal, await shop.prepared(journal, replace(ORDER, amount=None)), lapsed
        )
        totals = await history.totals("2026-11-23")
        assert await history.totals("2026-11-22") == []

    shared_part = {"day": "2026-11-23", "service": ORDER.service, "direction": "deposit"}
    assert totals == [
        Total(**shared_part, state="CANCELLED", count=1, francs=0),
        Total(**shared_part, state="SUCCEEDED", count=2, francs=50_000),
    ]


async def test_without_a_journal_the_reader_says_so(tmp_path: Path) -> None:
    async with history_of(tmp_path) as history:
        with pytest.raises(TillError) as caught:
            await history.newest_number()
    assert caught.value.trouble is Trouble.JOURNAL_MISSING
    assert not journal_path(tmp_path).exists()


def test_a_folder_that_may_not_be_looked_into_is_told_in_words(tmp_path: Path) -> None:
    # A name that no system takes fails as a folder of another person's does, for root too.
    with pytest.raises(TillError) as caught:
        connect_reader(tmp_path / ("x" * 300) / "journal.sqlite3")

    assert caught.value.trouble is Trouble.JOURNAL_UNWRITABLE


async def test_a_reader_cannot_write(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path), history_of(tmp_path) as history:
        with pytest.raises(TillError):
            await history._readers.read(lambda reading: reading.execute("DELETE FROM question"))


def _endless(begun: threading.Event) -> Callable[[sqlite3.Connection], object]:
    """Return reading that never ends by itself."""
    counting = (
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    )

    def work(reading: sqlite3.Connection) -> object:
        reading.set_progress_handler(begun.set, 1_000)
        return reading.execute(counting).fetchone()

    return work


async def test_closing_breaks_off_a_long_search(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path):
        pass
    begun = threading.Event()

    history = SqliteHistory(tmp_path)
    searching = asyncio.ensure_future(history._readers.read(_endless(begun)))
    await asyncio.to_thread(begun.wait, 30)
    await history.close()

    with pytest.raises(TillError) as caught:
        await searching
    assert caught.value.trouble is Trouble.STOPPING


async def test_what_nobody_waits_for_any_more_holds_nobody_up(tmp_path: Path) -> None:
    async with Shop().journal(tmp_path), history_of(tmp_path) as history:
        for _ in range(3):  # One more than there are threads.
            begun = threading.Event()
            reading = asyncio.ensure_future(history._readers.read(_endless(begun)))
            assert await asyncio.to_thread(begun.wait, 30)
            reading.cancel()

        async with asyncio.timeout(30):
            assert await history.newest_number() == 0


READER = """
import asyncio, sys
from pathlib import Path
from pos_app.engine.ports import Filter
from pos_app.journal.history import SqliteHistory

async def main(folder):
    history = SqliteHistory(folder)
    print("ready", flush=True)
    seen = []
    while not seen or seen[-1] < 60:
        newest = await history.newest_number()
        rows = await history.page(Filter(), None, 100)
        assert [row.number for row in rows] == list(range(rows[0].number, 0, -1)) if rows else True
        assert (rows[0].number if rows else 0) >= newest
        seen.append(newest)
    await history.close()
    assert seen == sorted(seen)
    print(len(set(seen)), flush=True)

asyncio.run(main(Path(sys.argv[1])))
"""


async def test_another_process_reads_while_this_one_writes(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        with subprocess.Popen(  # noqa: ASYNC220 - a test may wait
            [sys.executable, "-c", READER, str(tmp_path)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        ) as reader:
            assert reader.stdout is not None
            assert await asyncio.to_thread(reader.stdout.readline) == "ready\n"
            for _ in range(60):
                await shop.sold(journal)
            different = int(await asyncio.to_thread(reader.stdout.readline))
    assert reader.returncode == 0
    assert different > 1


def test_times_are_written_in_one_shape() -> None:
    assert written(MORNING_MS + 5) == "2026-11-22T08:00:00.005Z"
    assert read(written(MORNING_MS + 5)) == MORNING_MS + 5
    assert written(0) == "1970-01-01T00:00:00.000Z"
    assert day_at(read("2026-12-31T23:30:00.000Z"), 60) == "2027-01-01"
