"""A backup is taken while the till sells, and believed only after it was opened."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal.backup import back_up
from pos_app.journal.files import journal_path
from pos_app.journal.verify import verify
from tests.journal.shop import Shop, change_by_hand

if TYPE_CHECKING:
    from pathlib import Path


async def test_backups_under_load_all_verify(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path / "till") as journal:
        for n in range(5):
            selling = asyncio.gather(*(shop.sold(journal) for _ in range(5)))
            target = tmp_path / "backups" / f"{n}.sqlite3"
            copied = await asyncio.to_thread(back_up, tmp_path / "till", target)
            await selling
            assert copied == verify(target)
            assert copied.ok

    names = {each.name for each in (tmp_path / "backups").iterdir()}
    assert names == {f"{n}.sqlite3" for n in range(5)}


async def test_a_backup_of_a_damaged_journal_is_not_kept(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path / "till") as journal:
        await shop.sold(journal)
    change_by_hand(tmp_path / "till", "UPDATE entry SET at = '' WHERE seq = 2")
    target = tmp_path / "backups" / "copy.sqlite3"

    with pytest.raises(TillError) as caught:
        back_up(tmp_path / "till", target)

    assert caught.value.trouble is Trouble.JOURNAL_DAMAGED
    assert "entry 2: " in caught.value.detail
    assert list(target.parent.iterdir()) == []


async def test_a_place_that_refuses_a_backup_is_named(tmp_path: Path) -> None:
    async with Shop().journal(tmp_path):
        pass

    with pytest.raises(TillError) as caught:
        back_up(tmp_path, journal_path(tmp_path) / "copy.sqlite3")
    assert caught.value.trouble is Trouble.JOURNAL_UNWRITABLE
    with pytest.raises(TillError) as caught:
        back_up(tmp_path / "nobody", tmp_path / "copy.sqlite3")
    assert caught.value.trouble is Trouble.JOURNAL_MISSING
