"""Whoever changes the file's own tables, triggers and values is found out, and sells nothing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.transaction import Ref
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.ports import Filter
from pos_app.journal.files import journal_path
from pos_app.journal.history import SqliteHistory
from pos_app.journal.journal import SqliteJournal
from pos_app.journal.restore import restore
from pos_app.journal.shifts import SqliteShifts
from pos_app.journal.verify import verify
from tests.journal.shop import Shop, change_by_hand
from tests.journal.test_verify import a_journal

if TYPE_CHECKING:
    from pathlib import Path

ALTERATIONS = {
    "trigger evil": "CREATE TRIGGER evil AFTER INSERT ON entry BEGIN UPDATE sale SET amount=1; END",
    "trigger entry_dense": "DROP TRIGGER entry_dense; CREATE TRIGGER entry_dense "
    "BEFORE INSERT ON entry BEGIN SELECT 1; END",
    "table sale": "ALTER TABLE sale ADD COLUMN extra TEXT",
    "view beside": "CREATE VIEW beside AS SELECT * FROM entry",
    "index sale_open": "DROP INDEX sale_open",
    "table search_idx": "PRAGMA writable_schema = ON; "
    "DELETE FROM sqlite_schema WHERE name = 'search_idx'",
}


@pytest.mark.parametrize("name", ALTERATIONS)
async def test_a_journal_with_a_strangers_part_is_not_written(tmp_path: Path, name: str) -> None:
    path = await a_journal(tmp_path)
    with closing(sqlite3.connect(path)) as writer:
        writer.executescript(ALTERATIONS[name])
    before = path.read_bytes()

    with pytest.raises(TillError, match=name) as refused:
        await SqliteJournal.open(Shop().options(tmp_path))

    assert refused.value.trouble is Trouble.JOURNAL_DAMAGED
    assert path.read_bytes() == before
    assert name in " ".join(problem.what for problem in verify(path).problems)


async def test_a_guard_that_is_missing_is_told_and_stops_nothing(tmp_path: Path) -> None:
    path = await a_journal(tmp_path)
    with closing(sqlite3.connect(path)) as writer:
        writer.execute("DROP TRIGGER entry_no_update")

    await (await SqliteJournal.open(Shop().options(tmp_path))).close()

    (problem,) = verify(path).problems
    assert problem.what == "the trigger entry_no_update is missing"


UNREADABLE = (
    "UPDATE sale SET reason = 'nonsense'",
    "UPDATE sale SET extras = '{'",
    "UPDATE sale SET evidence = 'sent.x'",
    "UPDATE sale SET updated_ms = 1 << 62",
    "UPDATE sale SET direction = 'sideways'",
)


@pytest.mark.parametrize("change", UNREADABLE)
async def test_what_no_program_of_ours_wrote_is_damage(tmp_path: Path, change: str) -> None:
    path = await a_journal(tmp_path)
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        refs = [Ref(ref) for (ref,) in writer.execute("SELECT ref FROM sale")]
        writer.execute(f"{change}, open = 1")
    journal = await SqliteJournal.open(Shop().options(tmp_path))
    history, shifts = SqliteHistory(tmp_path), SqliteShifts(tmp_path)

    reads = (
        journal.open_transactions,
        lambda: journal.find(refs[0]),
        lambda: history.timeline(refs[0]),
        lambda: history.page(Filter(), None, 9),
        shifts.story,
    )
    troubles = []
    for read in reads:
        try:
            await read()
        except TillError as trouble:
            troubles.append(trouble.trouble)

    for closed in (history, shifts, journal):
        await closed.close()
    assert set(troubles) == {Trouble.JOURNAL_DAMAGED}


async def test_nothing_is_rebuilt_from_a_number_that_no_row_takes(tmp_path: Path) -> None:
    await a_journal(tmp_path)
    huge = "UPDATE entry SET body = json_set(body, '$.lasted_ms', json('1180591620717411303424')) "
    change_by_hand(tmp_path, huge + "WHERE kind = 'succeeded'")
    journal = await SqliteJournal.open(Shop().options(tmp_path))

    with pytest.raises(TillError) as refused:
        await journal.rebuild()

    await journal.close()
    assert refused.value.trouble is Trouble.JOURNAL_DAMAGED


@pytest.mark.parametrize(
    "change", ["UPDATE entry SET body = '{\"series\":5}' WHERE seq = 1", "UPDATE head SET seq = 0"]
)
async def test_a_verification_never_stumbles(tmp_path: Path, change: str) -> None:
    path = await a_journal(tmp_path)
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("DROP TRIGGER entry_no_update")
        writer.execute(change)

    assert len(verify(path).problems) > 1


async def test_a_restore_takes_the_place_of_anything(tmp_path: Path) -> None:
    backup = (await a_journal(tmp_path / "one")).rename(tmp_path / "backup.sqlite3")
    path = await a_journal(tmp_path / "two")
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("DROP TRIGGER entry_no_delete")
        writer.execute("PRAGMA foreign_keys = OFF")
        writer.execute("DELETE FROM entry")
        writer.execute("UPDATE head SET series = 'T01' || char(10) || 'é'")

    done = restore(Shop().options(tmp_path / "two"), backup)

    assert done.lost_entries is None
    assert verify(path).ok


async def test_a_link_that_leads_nowhere_gets_no_new_journal(tmp_path: Path) -> None:
    journal_path(tmp_path).symlink_to(tmp_path / "disk-that-is-away" / "journal.sqlite3")

    with pytest.raises(TillError) as refused:
        await SqliteJournal.open(Shop().options(tmp_path))

    assert refused.value.trouble is Trouble.JOURNAL_MISSING
    assert journal_path(tmp_path).is_symlink()
