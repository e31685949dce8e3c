"""A restore that is killed anywhere leaves one whole journal, and everything that was in it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from contextlib import closing
from itertools import count
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.backups import Place
from pos_app.journal import aside
from pos_app.journal.copies import beyond, copies_in, open_in
from pos_app.journal.files import journal_path
from pos_app.journal.reading import open_for_reading
from pos_app.journal.restore import restore
from pos_app.journal.verify import verify
from tests.journal.test_journal import ORDER
from tests.journal.test_restore import a_shop_with_a_backup

if TYPE_CHECKING:
    from pathlib import Path

    from tests.journal.shop import Shop

TOUCHES: Final = frozenset({"os.link", "os.remove", "os.rename"})
"""What Python tells before it is done; SQLite's own writes go to a file that has no name yet."""

KILLED: Final = 9


def killed_at(place: int, shop: Shop, folder: Path, backup: Path) -> bool:
    """Restore in a process that dies before so many touches of the disk; tell whether it did."""
    child = os.fork()
    if not child:
        left = [place]

        def die(event: str, _arguments: object) -> None:
            if event in TOUCHES:
                left[0] -= 1
                if left[0] < 0:
                    os._exit(KILLED)

        sys.addaudithook(die)
        restore(shop.options(folder), backup)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status) == KILLED


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process that dies in the middle")
@pytest.mark.parametrize("is_damaged", [False, True])
async def test_killed_anywhere_a_restore_loses_nothing(tmp_path: Path, *, is_damaged: bool) -> None:
    shop, backup = await a_shop_with_a_backup(tmp_path / "origin")
    origin = tmp_path / "origin" / "till"
    if is_damaged:
        for name in ("journal.sqlite3", "journal.sqlite3-wal"):
            (origin / name).write_bytes(b"damaged" * 4_000)
    replaced = journal_path(origin).read_bytes()
    before = verify(journal_path(origin))
    outcomes = set()
    for place in count():
        folder = tmp_path / f"killed-{place}"
        shutil.copytree(origin, folder)
        was_killed = killed_at(place, shop, folder, backup)
        found = verify(journal_path(folder))
        is_old = journal_path(folder).read_bytes() == replaced
        assert is_old or found.ok, f"killed before touch {place}"
        if not is_old:
            (kept,) = folder.glob(f"{aside.ASIDE}*.sqlite3")
            assert kept.read_bytes() == replaced
            assert verify(kept) == before
        outcomes.add((was_killed, is_old))
        if not was_killed:
            break

    assert outcomes >= {(True, True), (False, False)}


async def test_what_somebody_still_reads_is_not_torn_from_its_journal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop, backup = await a_shop_with_a_backup(tmp_path)
    folder = tmp_path / "till"
    monkeypatch.setattr(aside, "PATIENCE_MS", 0)
    with closing(open_for_reading(journal_path(folder))) as reading:
        reading.execute("BEGIN")
        reading.execute("SELECT count(*) FROM entry").fetchone()
        async with shop.journal(folder) as journal:
            await shop.sold(journal, ORDER)
        before = verify(journal_path(folder))
        with pytest.raises(TillError) as caught:
            restore(shop.options(folder), backup)

    assert caught.value.trouble is Trouble.JOURNAL_LOCKED
    assert verify(journal_path(folder)) == before
    told = restore(shop.options(folder), backup)
    assert told.aside is not None
    assert verify(told.aside) == before


async def test_the_copies_of_a_till_tell_what_going_back_would_cost(tmp_path: Path) -> None:
    shop, backup = await a_shop_with_a_backup(tmp_path)
    folder = tmp_path / "till"
    (tmp_path / "backups" / "notes.sqlite3").write_bytes(b"somebody else's")
    async with shop.journal(folder) as journal:
        lost = await shop.prepared(journal, ORDER)

    (copy,) = copies_in(tmp_path / "backups", Place.CHOSEN)
    assert (copy.path, copy.operations) == (backup, 2)
    assert verify(backup).head.startswith(copy.head)
    found = beyond(journal_path(folder), backup)
    assert (found.operations, found.succeeded, found.open_count) == (2, 1, 1)
    assert ORDER.amount is not None
    assert found.francs == ORDER.amount.francs
    assert [each.ref for each in found.still_open] == [lost.ref]
    assert open_in(backup) == 1


async def test_the_way_back_is_a_copy_too(tmp_path: Path) -> None:
    shop, backup = await a_shop_with_a_backup(tmp_path)
    folder = tmp_path / "till"
    told = restore(shop.options(folder), backup, by="Awa", approved_by="Moussa")
    assert told.aside is not None

    (copy,) = copies_in(folder, Place.ASIDE)

    assert copy.path == told.aside
    assert beyond(journal_path(folder), copy.path).operations == 0
    assert restore(shop.options(folder), copy.path).open_transactions == 1
    with closing(sqlite3.connect(told.aside)) as connection:
        assert connection.execute("SELECT count(*) FROM sale").fetchone() == (3,)
    with closing(sqlite3.connect(journal_path(folder))) as connection:
        assert connection.execute("SELECT count(*) FROM sale").fetchone() == (3,)
