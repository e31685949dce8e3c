"""The writer's thread: who waits together shares a commit, who fails fails alone."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from typing import TYPE_CHECKING, ClassVar

import pytest

from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal.writer import MOST_JOBS, Writer

if TYPE_CHECKING:
    import logging
    from collections.abc import Callable
    from pathlib import Path


class Faulty(sqlite3.Connection):
    """A connection that counts statements, and fails where a test wants it."""

    heard: ClassVar[list[str]] = []
    failing: ClassVar[frozenset[str]] = frozenset()

    def execute(self, sql: str, *rest: object) -> sqlite3.Cursor:
        self.heard.append(sql)
        if sql in self.failing:
            error = sqlite3.OperationalError("disk I/O error")
            error.sqlite_errorcode = sqlite3.SQLITE_IOERR
            error.sqlite_errorname = "SQLITE_IOERR"
            raise error
        return super().execute(sql, *rest)  # type: ignore[arg-type] # as it came


@pytest.fixture
def connection(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Faulty:
    monkeypatch.setattr(Faulty, "heard", [])
    monkeypatch.setattr(Faulty, "failing", frozenset())
    opened = sqlite3.connect(
        tmp_path / "file", isolation_level=None, check_same_thread=False, factory=Faulty
    )
    opened.execute("CREATE TABLE line (text UNIQUE)")
    return opened


def idle(_: sqlite3.Connection) -> bool:
    return False


def add(text: str) -> Callable[[sqlite3.Connection], str]:
    def work(connection: sqlite3.Connection) -> str:
        connection.execute("INSERT INTO line VALUES (?)", (text,))
        return text

    return work


def lines(connection: sqlite3.Connection) -> list[str]:
    return [text for (text,) in connection.execute("SELECT text FROM line ORDER BY rowid")]


async def test_jobs_that_wait_together_share_a_commit(connection: Faulty) -> None:
    writer = Writer(connection, idle)
    gate = threading.Event()
    first = asyncio.ensure_future(writer.read(lambda _: gate.wait(30)))
    rest = asyncio.gather(*(writer.write(add(str(n))) for n in range(MOST_JOBS + 10)))
    await asyncio.sleep(0)
    gate.set()

    assert await first
    assert await rest == [str(n) for n in range(MOST_JOBS + 10)]
    assert Faulty.heard.count("COMMIT") <= 3
    assert "SAVEPOINT job" not in Faulty.heard  # Two statements a job, kept for when one fails.
    assert await writer.read(lines) == [str(n) for n in range(MOST_JOBS + 10)]
    await writer.stop()


async def test_a_job_that_fails_takes_nothing_else_with_it(connection: Faulty) -> None:
    writer = Writer(connection, idle)

    def bug(connection: sqlite3.Connection) -> None:
        add("half done")(connection)
        raise LookupError("a bug")

    results = await asyncio.gather(
        writer.write(add("a")),
        writer.write(bug),
        writer.write(add("a")),
        writer.write(add("b")),
        return_exceptions=True,
    )

    assert results[0] == "a"
    assert isinstance(results[1], LookupError)
    assert isinstance(results[2], TillError)
    assert results[3] == "b"
    assert await writer.read(lines) == ["a", "b"]
    await writer.stop()


async def test_after_a_failed_commit_nothing_is_written_any_more(
    connection: Faulty, monkeypatch: pytest.MonkeyPatch, expected_warnings: list[logging.LogRecord]
) -> None:
    writer = Writer(connection, idle)
    await writer.write(add("before"))
    monkeypatch.setattr(Faulty, "failing", frozenset({"COMMIT"}))

    results = await asyncio.gather(
        writer.write(add("lost")), writer.write(add("too")), return_exceptions=True
    )
    monkeypatch.setattr(Faulty, "failing", frozenset())
    after = await asyncio.gather(
        writer.write(add("after")), writer.read(lines), return_exceptions=True
    )

    for result in (*results, after[0]):
        assert isinstance(result, TillError)
        assert result.trouble is Trouble.JOURNAL_UNWRITABLE
    assert after[1] == ["before"]
    assert writer.stopped_by is not None
    assert len(expected_warnings) in {1, 2}
    await writer.stop()


@pytest.mark.allows_warnings
async def test_what_cannot_be_rolled_back_stops_the_writer(
    connection: Faulty, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer = Writer(connection, idle)
    monkeypatch.setattr(Faulty, "failing", frozenset({"ROLLBACK"}))

    with pytest.raises(TillError):
        await writer.write(lambda _: int("a bug"))

    await writer.stop()
    assert writer.stopped_by is not None


@pytest.mark.allows_warnings
async def test_a_file_that_cannot_be_begun_on_may_be_written_later(
    connection: Faulty, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer = Writer(connection, idle)
    monkeypatch.setattr(Faulty, "failing", frozenset({"BEGIN IMMEDIATE"}))
    with pytest.raises(TillError):
        await writer.write(add("not now"))
    monkeypatch.setattr(Faulty, "failing", frozenset())

    assert await writer.write(add("now")) == "now"
    assert await writer.read(lines) == ["now"]
    await writer.stop()


@pytest.mark.allows_warnings
async def test_a_full_disk_fails_all_who_share_the_commit_and_nothing_later(
    connection: Faulty,
) -> None:
    writer = Writer(connection, idle)
    connection.execute("PRAGMA max_page_count = 10").fetchall()

    results = await asyncio.gather(
        writer.write(add("small")), writer.write(add("x" * 100_000)), return_exceptions=True
    )

    assert isinstance(results[1], TillError)
    assert results[1].trouble is Trouble.DISK_FULL
    assert await writer.write(add("later")) == "later"
    assert "later" in await writer.read(lines)
    await writer.stop()


async def test_who_does_not_wait_any_more_is_written_all_the_same(connection: Faulty) -> None:
    writer = Writer(connection, idle)
    impatient = asyncio.ensure_future(writer.write(add("cancelled")))
    await asyncio.sleep(0)
    impatient.cancel()

    assert await writer.read(lines) == ["cancelled"]
    await writer.stop()


async def test_a_stopped_writer_finishes_what_waits_and_takes_nothing_more(
    connection: Faulty,
) -> None:
    writer = Writer(connection, idle)
    waiting = asyncio.ensure_future(writer.write(add("last")))
    await asyncio.sleep(0)

    await writer.stop()
    await writer.stop()

    assert await waiting == "last"
    with pytest.raises(TillError) as caught:
        await writer.write(add("late"))
    assert caught.value.trouble is Trouble.STOPPING


async def test_chores_are_done_when_nothing_waits(connection: Faulty) -> None:
    steps = iter([True, False, False])
    done = asyncio.Event()
    loop = asyncio.get_running_loop()

    def chore(_: sqlite3.Connection) -> bool:
        more = next(steps)
        if not more:
            loop.call_soon_threadsafe(done.set)
        return more

    writer = Writer(connection, chore)
    async with asyncio.timeout(30):
        await done.wait()

    await writer.stop()


@pytest.mark.allows_warnings
async def test_a_failing_chore_and_a_failing_checkpoint_lose_nothing(
    connection: Faulty, monkeypatch: pytest.MonkeyPatch
) -> None:
    def chore(connection: sqlite3.Connection) -> bool:
        raise sqlite3.OperationalError("no room")

    writer = Writer(connection, chore)
    await writer.write(add("kept"))
    checkpoint = "PRAGMA wal_checkpoint(PASSIVE)"
    monkeypatch.setattr(Faulty, "failing", frozenset({checkpoint}))

    await writer.stop()

    assert writer.stopped_by is None
    assert checkpoint in Faulty.heard


@pytest.mark.allows_warnings
def test_a_loop_that_ended_does_not_stop_the_thread(connection: Faulty) -> None:
    gate, ended = threading.Event(), threading.Event()

    async def leave() -> None:
        writer = Writer(connection, idle)

        def work(connection: sqlite3.Connection) -> None:
            gate.wait(30)
            add("written")(connection)

        writing = asyncio.ensure_future(writer.write(work))
        await asyncio.sleep(0)
        writing.cancel()
        threads.extend(t for t in threading.enumerate() if t.name == "journal-writer")
        # What `stop` does, without a loop to wait on.
        writer._jobs.put(None)

    threads: list[threading.Thread] = []
    asyncio.run(leave())
    gate.set()
    for thread in threads:
        thread.join(30)
    ended.set()

    with pytest.raises(sqlite3.ProgrammingError):
        connection.execute("SELECT 1")
