"""A journal that cannot be used says why, and keeps every byte."""

from __future__ import annotations

import os
import socket
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import pos_app
from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal import files, opening
from pos_app.journal.files import APPLICATION_ID, journal_path
from pos_app.journal.history import SqliteHistory
from pos_app.journal.journal import SqliteJournal
from pos_app.journal.lock import LOCK_NAME, WriterLock
from pos_app.journal.migrate import schema_of
from pos_app.journal.verify import verify
from tests.journal.shop import Shop, change_by_hand

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(pos_app.__file__).parents[1]


async def trouble_of_opening(folder: Path) -> TillError:
    with pytest.raises(TillError) as caught:
        await SqliteJournal.open(Shop().options(folder))
    # Whoever could not open the journal does not keep others from it.
    if caught.value.trouble is not Trouble.JOURNAL_UNWRITABLE:
        WriterLock.acquire(folder).release()
    return caught.value


async def a_journal(folder: Path) -> Path:
    shop = Shop()
    async with shop.journal(folder) as journal:
        await shop.sold(journal)
    return journal_path(folder)


async def test_a_new_journal_begins_with_its_series(tmp_path: Path) -> None:
    path = await a_journal(tmp_path / "new" / "folder")

    with closing(sqlite3.connect(path)) as connection:
        first = connection.execute("SELECT kind, body FROM entry WHERE seq = 1").fetchone()
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    program = pos_app.__version__
    assert first == ("journal_opened", f'{{"program":"{program}","series":"T01A"}}')
    if sys.platform != "win32":
        assert path.stat().st_mode & 0o077 == 0


async def test_settings_of_the_writing_connection(tmp_path: Path) -> None:
    path = await a_journal(tmp_path)

    with closing(files.connect_writer(path)) as connection:
        settings = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in (
                "journal_mode",
                "synchronous",
                "foreign_keys",
                "trusted_schema",
                "cell_size_check",
                "temp_store",
                "secure_delete",
                "recursive_triggers",
            )
        }
    assert settings == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "temp_store": 2,
        "secure_delete": 1,
        "recursive_triggers": 1,
    }


async def test_closing_keeps_the_wal_file_and_leaves_nothing_in_it_alone(tmp_path: Path) -> None:
    path = await a_journal(tmp_path / "kept")

    assert path.with_name(path.name + "-wal").exists()
    alone = tmp_path / "alone.sqlite3"
    alone.write_bytes(path.read_bytes())
    assert verify(alone).head == verify(path).head


async def test_a_second_writer_is_told_who_writes(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path):
        with pytest.raises(TillError) as caught:
            await SqliteJournal.open(shop.options(tmp_path))

    assert caught.value.trouble is Trouble.JOURNAL_LOCKED
    assert caught.value.detail == f"{os.getpid()}@{socket.gethostname()}"


async def test_the_lock_of_a_killed_process_is_free(tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path\n"
        "from pos_app.journal.lock import WriterLock\n"
        "lock = WriterLock.acquire(Path(sys.argv[1])); print('held', flush=True)\n"
        "sys.stdin.read()\n"
    )
    with subprocess.Popen(  # noqa: ASYNC220 - a test may wait
        [sys.executable, "-c", code, str(tmp_path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(TillError) as caught:
            await SqliteJournal.open(Shop().options(tmp_path))
        assert caught.value.detail.startswith(f"{holder.pid}@")
        holder.kill()
        holder.wait(30)

    async with Shop().journal(tmp_path) as journal:
        assert journal.series() == "T01A"


async def test_a_lock_that_cannot_be_written_is_a_full_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pos_app.journal.lock.os.write", refuse)
    with pytest.raises(TillError) as caught:
        WriterLock.acquire(tmp_path)
    assert caught.value.trouble is Trouble.DISK_FULL


async def test_a_newer_journal_is_refused_and_untouched(tmp_path: Path) -> None:
    path = await a_journal(tmp_path)
    change_by_hand(tmp_path, "PRAGMA user_version = 99", "PRAGMA wal_checkpoint(TRUNCATE)")
    before = path.read_bytes()

    error = await trouble_of_opening(tmp_path)

    assert error.trouble is Trouble.JOURNAL_NEWER
    assert error.detail == "schema 99, this program knows 1"
    assert path.read_bytes() == before
    with pytest.raises(TillError) as caught:
        await SqliteHistory(tmp_path).newest_number()
    assert caught.value.trouble is Trouble.JOURNAL_NEWER


@pytest.mark.parametrize(
    "statement",
    ["CREATE TABLE recipe (name)", "PRAGMA application_id = 7", "PRAGMA user_version=1"],
)
async def test_a_file_of_another_program_is_refused_and_untouched(
    tmp_path: Path, statement: str
) -> None:
    with closing(sqlite3.connect(journal_path(tmp_path))) as connection:
        connection.execute(statement)
    before = journal_path(tmp_path).read_bytes()

    assert (await trouble_of_opening(tmp_path)).trouble is Trouble.JOURNAL_FOREIGN
    assert journal_path(tmp_path).read_bytes() == before


async def test_no_database_at_all_is_a_damaged_journal(tmp_path: Path) -> None:
    journal_path(tmp_path).write_bytes(b"not a database, but longer than a header " * 40)

    assert (await trouble_of_opening(tmp_path)).trouble is Trouble.JOURNAL_DAMAGED


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE head SET seq = 3",
        "UPDATE head SET hash = zeroblob(32)",
        "UPDATE entry SET body = '{}' WHERE seq = 4",
        "DELETE FROM entry WHERE seq > 3",
        "DELETE FROM entry",
    ],
)
async def test_a_tail_that_does_not_fit_is_a_damaged_journal(
    tmp_path: Path, statement: str
) -> None:
    await a_journal(tmp_path)
    change_by_hand(tmp_path, "PRAGMA foreign_keys = OFF", statement)

    assert (await trouble_of_opening(tmp_path)).trouble is Trouble.JOURNAL_DAMAGED


@pytest.mark.parametrize("torn", ["NULL AS seq, hash", "seq, NULL AS hash", "'x' AS seq, hash"])
async def test_a_head_that_a_torn_page_gives_is_a_damaged_journal(
    tmp_path: Path, torn: str
) -> None:
    await a_journal(tmp_path)
    rest = "number, receipt, indexed_seq, series FROM away"
    change_by_hand(
        tmp_path,
        "ALTER TABLE head RENAME TO away",
        f"CREATE TABLE head AS SELECT one, {torn}, {rest}",
    )

    assert (await trouble_of_opening(tmp_path)).trouble is Trouble.JOURNAL_DAMAGED


@pytest.mark.parametrize("table", ["head", "entry"])
async def test_a_missing_table_is_a_trouble_of_the_till(tmp_path: Path, table: str) -> None:
    await a_journal(tmp_path)
    change_by_hand(tmp_path, f"ALTER TABLE {table} RENAME TO away")

    assert isinstance(await trouble_of_opening(tmp_path), TillError)


def test_a_connection_that_cannot_be_set_up_is_closed(tmp_path: Path) -> None:
    path = journal_path(tmp_path)
    path.write_bytes(b"not a database, but longer than a header " * 40)

    with pytest.raises(TillError) as caught:
        files.connect_writer(path)
    assert caught.value.trouble is Trouble.JOURNAL_DAMAGED


async def test_a_journal_cut_in_half_is_damaged(tmp_path: Path) -> None:
    path = await a_journal(tmp_path)
    for companion in ("-wal", "-shm"):
        path.with_name(path.name + companion).unlink()
    path.write_bytes(path.read_bytes()[: 4096 * 3])

    assert (await trouble_of_opening(tmp_path)).trouble is Trouble.JOURNAL_DAMAGED
    assert not verify(path).ok


def a_file_for_a_folder(folder: Path) -> Path:
    (folder / "file").write_bytes(b"")
    return folder / "file"


def a_folder_for_the_journal(folder: Path) -> Path:
    journal_path(folder).mkdir()
    return folder


def a_folder_for_the_lock(folder: Path) -> Path:
    (folder / LOCK_NAME).mkdir()
    return folder


@pytest.mark.parametrize(
    "spoil", [a_file_for_a_folder, a_folder_for_the_journal, a_folder_for_the_lock]
)
async def test_a_place_that_refuses_is_named(tmp_path: Path, spoil: Callable[[Path], Path]) -> None:
    error = await trouble_of_opening(spoil(tmp_path))

    assert error.trouble is Trouble.JOURNAL_UNWRITABLE
    assert error.detail


async def test_a_reader_that_cannot_be_opened_closes_the_writer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> sqlite3.Connection:
        raise TillError(Trouble.JOURNAL_MISSING)

    monkeypatch.setattr(opening, "open_for_reading", refuse)

    assert (await trouble_of_opening(tmp_path)).trouble is Trouble.JOURNAL_MISSING


async def test_an_interrupted_beginning_is_begun_again(tmp_path: Path) -> None:
    with closing(sqlite3.connect(journal_path(tmp_path))) as connection:
        connection.execute("PRAGMA journal_mode = WAL").fetchall()
    with pytest.raises(TillError) as caught:
        await SqliteHistory(tmp_path).newest_number()
    assert caught.value.trouble is Trouble.JOURNAL_MISSING
    assert schema_of(journal_path(tmp_path)) == 0

    assert verify(await a_journal(tmp_path)).ok


def test_the_clock_and_till_are_the_only_options_without_a_default(tmp_path: Path) -> None:
    options = opening.JournalOptions(folder=tmp_path, now_ms=lambda: 0)

    assert replace(options).local_day(1_795_334_400_000) == "2026-11-22"
    assert len(options.random(16)) == 16
