"""A journal grows: into a newer schema, and against the end of the disk."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

import pos_app
from pos_app.domain.trouble import Trouble
from pos_app.journal import migrate
from pos_app.journal.files import journal_path
from pos_app.journal.history import SqliteHistory
from pos_app.journal.migrate import Step, schema_of
from pos_app.journal.verify import verify
from tests.journal.shop import Shop
from tests.journal.test_opening import a_journal, trouble_of_opening

ROOT: Final = Path(pos_app.__file__).parents[1]

SECOND = "CREATE TABLE shift (number INTEGER PRIMARY KEY) STRICT;\n"


async def test_an_older_journal_is_backed_up_and_brought_up_to_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = await a_journal(tmp_path)
    head = verify(path).head
    steps = [*migrate.steps(), Step(2, SECOND)]
    monkeypatch.setattr(migrate, "steps", lambda: steps)

    async with Shop().journal(tmp_path) as journal:
        assert len(await journal.open_transactions()) == 0

    assert schema_of(path) == 2
    assert verify(path).head == head
    backup = tmp_path / "backups" / "before-schema-2.sqlite3"
    assert verify(backup).head == head
    assert schema_of(backup) == 1


async def test_a_migration_that_fails_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = await a_journal(tmp_path)
    steps = [*migrate.steps(), Step(2, SECOND + "CREATE TABLE entry (twice);\n")]
    with monkeypatch.context() as patch:
        patch.setattr(migrate, "steps", lambda: steps)
        assert (await trouble_of_opening(tmp_path)).trouble is Trouble.JOURNAL_UNWRITABLE

    assert schema_of(path) == 1
    assert verify(path).ok


FULL_DISK = """
import asyncio, resource, sys
from pathlib import Path
from tests.journal.shop import Shop
from pos_app.domain.trouble import TillError

async def main(folder):
    shop = Shop()
    async with shop.journal(folder) as journal:
        resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, resource.RLIM_INFINITY))
        done = 0
        try:
            while True:
                await shop.sold(journal)
                done += 1
        except TillError as error:
            print(error.trouble, journal.stopped_by is not None, done, flush=True)

asyncio.run(main(Path(sys.argv[1])))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no file's size")
async def test_a_file_that_cannot_grow_stops_the_writer_and_loses_nothing(tmp_path: Path) -> None:
    result = subprocess.run(  # noqa: ASYNC221 - a test may wait
        [sys.executable, "-c", FULL_DISK, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=50,
        check=True,
    )

    trouble, stopped, done = result.stdout.split()
    assert trouble in {Trouble.JOURNAL_UNWRITABLE, Trouble.DISK_FULL}
    assert stopped == "True"
    async with Shop().journal(tmp_path) as journal:
        assert len(await journal.open_transactions()) <= 1
    assert verify(journal_path(tmp_path)).ok
    history = SqliteHistory(tmp_path)
    assert await history.newest_number() in {int(done), int(done) + 1}
    await history.close()
