"""A disk that refuses stops the selling, and never makes the books untrue."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain import events as e
from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal import files
from pos_app.journal.backup import back_up
from pos_app.journal.ballast import BALLAST_NAME, Room
from pos_app.journal.files import journal_path
from pos_app.journal.journal import SqliteJournal
from pos_app.journal.verify import verify
from tests.journal.shop import Shop, success
from tests.reliability.kill_command import must_catch, must_pass
from tests.reliability.kill_mutants import DISK_MUTANTS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SHORT = "90"
MOST_FOR_A_MUTANT = "600"
LONG = "840"
COPIES = 100
BACKUPS = 100
SMALL_BYTES = 8 * 1024 * 1024
FILL_STEP_BYTES = 1024
FILLED_BYTES = 200 * FILL_STEP_BYTES


@pytest.mark.timeout(300)
def test_a_disk_that_refuses_loses_nothing_and_doubles_nothing() -> None:
    must_pass("kill_disk", "--faults", SHORT)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("mutant", [mutant.name for mutant in DISK_MUTANTS])
def test_the_bad_disks_catch_a_broken_till(mutant: str) -> None:
    must_catch("kill_disk", mutant, "--faults", MOST_FOR_A_MUTANT)


@pytest.mark.long
@pytest.mark.timeout(4 * 3600)
def test_a_disk_that_refuses_at_every_write_loses_nothing_and_doubles_nothing() -> None:
    must_pass("kill_disk", "--faults", LONG)


async def test_a_journal_copied_without_its_wal_file_never_passes_for_the_whole(
    tmp_path: Path,
) -> None:
    shop, till, alone = Shop(), tmp_path / "till", tmp_path / "alone.sqlite3"
    async with shop.journal(till) as journal:
        await shop.trade(journal, 30)
    torn_apart = 0
    async with shop.journal(till) as journal:
        for _ in range(COPIES):
            await shop.prepared(journal)
            shutil.copyfile(journal_path(till), alone)
            whole = verify(journal_path(till))
            copy = verify(alone, whole.head)
            assert copy.ok == (copy.entries == whole.entries)
            torn_apart += not copy.ok
    assert torn_apart > COPIES // 2

    shutil.copyfile(journal_path(till), alone)
    assert verify(alone, verify(journal_path(till)).head).ok


@pytest.mark.long
@pytest.mark.timeout(600)
async def test_a_hundred_backups_under_load_all_verify(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path / "till") as journal:
        for number in range(BACKUPS):
            await shop.trade(journal, 10)
            copy = tmp_path / f"{number}.sqlite3"
            assert back_up(tmp_path / "till", copy).ok
            copy.unlink()


async def test_a_scanner_that_holds_the_file_is_waited_for_and_then_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expected_warnings: list[object]
) -> None:
    monkeypatch.setattr(files, "BUSY_MS", 50)
    shop = Shop()
    journal = await SqliteJournal.open(shop.options(tmp_path))
    before = await shop.sold(journal)
    with closing(sqlite3.connect(journal_path(tmp_path), isolation_level=None)) as scanner:
        scanner.execute("BEGIN IMMEDIATE")
        with pytest.raises(TillError) as caught:
            await shop.prepared(journal)
        scanner.execute("ROLLBACK")

    assert caught.value.trouble is Trouble.JOURNAL_LOCKED
    assert expected_warnings
    after = await shop.sold(journal)
    await journal.close()
    assert after.receipt_number.endswith("000002")
    assert before.receipt_number.endswith("000001")
    assert verify(journal_path(tmp_path)).ok


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "small"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={SMALL_BYTES}", "tmpfs", str(place)]
    try:
        mounted = subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        mounted = False
    if not mounted:
        pytest.skip("this user cannot mount a small disk; the refused calls stand in for it")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.mark.allows_warnings
async def test_what_was_sent_finds_its_end_on_a_disk_filled_at_any_point(
    small_disk: Path, request: pytest.FixtureRequest
) -> None:
    step_bytes = FILL_STEP_BYTES if request.config.getoption("long") else 5 * FILL_STEP_BYTES
    room = Room(ballast_bytes=512 * 1024)
    for left in range(0, FILLED_BYTES, step_bytes):
        folder, filler = small_disk / str(left), small_disk / "filler"
        shop, known = Shop(left), 0
        journal = await SqliteJournal.open(replace(shop.options(folder), room=room))
        filler.write_bytes(bytes(shutil.disk_usage(small_disk).free - left))
        while journal.stopped_by is None and (folder / BALLAST_NAME).exists():
            sending = await shop.happens(
                journal, await shop.prepared(journal), e.SendStarted(attempt=1)
            )
            await shop.happens(journal, sending, success())
            known += 1
        await journal.close()
        filler.unlink()

        journal = await SqliteJournal.open(shop.options(folder))
        assert await journal.open_transactions() == []
        await journal.close()
        found = verify(journal_path(folder))
        assert (found.problems, known > 0) == ([], True)
        shutil.rmtree(folder)
