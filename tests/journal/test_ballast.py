"""A full disk stops new business, never the end of what was begun."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain import events as e
from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal.ballast import BALLAST_NAME, FULL_BYTES, MIB, Ballast, Room
from pos_app.journal.files import journal_path
from pos_app.journal.journal import SqliteJournal
from pos_app.journal.lock import WriterLock
from pos_app.journal.verify import verify
from pos_app.journal.writer import Writer
from tests.journal.shop import Shop, success

if TYPE_CHECKING:
    from pathlib import Path

SMALL = Room(least_free_bytes=4 * MIB, ballast_bytes=MIB)


class Disk:
    """Says how much is free."""

    def __init__(self, free: int) -> None:
        self.free = free

    def __call__(self, _: Path) -> int:
        return self.free


async def opened(folder: Path, disk: Disk, shop: Shop | None = None) -> SqliteJournal:
    options = replace((shop or Shop()).options(folder), room=replace(SMALL, free_bytes=disk))
    return await SqliteJournal.open(options)


async def test_nothing_is_begun_on_a_disk_that_is_nearly_full(tmp_path: Path) -> None:
    disk, shop = Disk(100 * MIB), Shop()
    journal = await opened(tmp_path, disk, shop)
    begun = await shop.prepared(journal)
    sold = await shop.sold(journal)
    disk.free = 4 * MIB - 1

    with pytest.raises(TillError) as caught:
        await shop.prepared(journal)
    with pytest.raises(TillError):
        await shop.happens(journal, sold, e.RefundStarted(attempt=1, by="Awa"))
    ended = await shop.happens(journal, begun, e.SendStarted(attempt=1), success("TX2"))

    assert caught.value.trouble is Trouble.DISK_FULL
    assert caught.value.detail == "3 MiB free of 4 needed"
    assert ended.receipt_number
    disk.free = 4 * MIB
    await shop.prepared(journal)
    await journal.close()
    with closing(sqlite3.connect(journal_path(tmp_path))) as connection:
        assert connection.execute("SELECT count(*) FROM sale").fetchone() == (3,)
    assert verify(journal_path(tmp_path)).ok


async def test_ballast_is_taken_in_once_and_for_its_owner_alone(tmp_path: Path) -> None:
    for _ in range(2):
        await (await opened(tmp_path, Disk(100 * MIB))).close()

    ballast = (tmp_path / BALLAST_NAME).stat()
    assert ballast.st_size == MIB
    if sys.platform != "win32":
        assert ballast.st_mode & 0o077 == 0
        assert ballast.st_blocks * 512 >= MIB, "a file of holes takes up no room"


@pytest.mark.parametrize("free", [0, 5 * MIB - 1])
async def test_ballast_never_fills_the_disk_itself(tmp_path: Path, free: int) -> None:
    await (await opened(tmp_path, Disk(free))).close()

    assert not (tmp_path / BALLAST_NAME).exists()


async def test_ballast_that_cannot_be_made_is_done_without(tmp_path: Path) -> None:
    (tmp_path / BALLAST_NAME).mkdir()

    journal = await opened(tmp_path, Disk(100 * MIB))
    await Shop().sold(journal)
    await journal.close()

    assert not Ballast(tmp_path, SMALL).throw_out()


@pytest.mark.allows_warnings
async def test_an_outcome_is_written_when_the_ballast_makes_room() -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    connection.execute("CREATE TABLE line (text)")
    connection.execute("PRAGMA max_page_count = 5").fetchall()
    thrown_out = 0

    def make_room() -> bool:
        nonlocal thrown_out
        thrown_out += 1
        connection.execute("PRAGMA max_page_count = 1000").fetchall()
        return thrown_out == 1

    def add(inside: sqlite3.Connection) -> str:
        inside.execute("INSERT INTO line VALUES (?)", ("x" * 100_000,))
        return "written"

    writer = Writer(connection, lambda _: False, make_room)

    assert await writer.write(add) == "written"
    assert thrown_out == 1
    assert writer.stopped_by is None
    await writer.stop()


async def test_a_journal_on_a_full_disk_opens_once_the_ballast_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = Disk(100 * MIB)
    await (await opened(tmp_path, disk)).close()
    honest = WriterLock.acquire
    refusals = [Trouble.JOURNAL_UNWRITABLE]

    def acquire(folder: Path) -> WriterLock:
        if (folder / BALLAST_NAME).exists():
            raise TillError(refusals[0])
        return honest(folder)

    monkeypatch.setattr(WriterLock, "acquire", acquire)
    with pytest.raises(TillError):
        await opened(tmp_path, disk)
    disk.free = FULL_BYTES - 1
    await (await opened(tmp_path, disk)).close()

    assert not (tmp_path / BALLAST_NAME).exists()
    disk.free = 100 * MIB
    await (await opened(tmp_path, disk)).close()
    assert (tmp_path / BALLAST_NAME).exists()
    refusals[0] = Trouble.DISK_FULL
    await (await opened(tmp_path, disk)).close()
