"""A restore loses nothing, says what is missing, and cannot make a till pay twice."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from pos_app.domain import events as e
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.allowance import EarlierQuestions
from pos_app.engine.ids import Ids
from pos_app.journal.backup import back_up
from pos_app.journal.files import journal_path
from pos_app.journal.restore import Restored, restore
from pos_app.journal.verify import verify
from tests.journal.shop import Shop, accepted, change_by_hand, made_from_entries
from tests.journal.test_journal import ORDER

if TYPE_CHECKING:
    from pathlib import Path


async def a_shop_with_a_backup(folder: Path) -> tuple[Shop, Path]:
    shop = Shop()
    target = folder / "backups" / "one.sqlite3"
    async with shop.journal(folder / "till") as journal:
        await shop.sold(journal, ORDER)
        sent = await shop.happens(
            journal, await shop.prepared(journal, ORDER), e.SendStarted(attempt=1), accepted()
        )
        await journal.note_question(sent.ref, 1)
        await asyncio.to_thread(back_up, folder / "till", target)
        await shop.sold(journal, ORDER)
    return shop, target


async def restored_at(folder: Path) -> tuple[Shop, Restored]:
    shop, backup = await a_shop_with_a_backup(folder)
    return shop, restore(shop.options(folder / "till"), backup)


async def test_a_restore_keeps_the_journal_that_it_replaces(tmp_path: Path) -> None:
    shop, backup = await a_shop_with_a_backup(tmp_path)
    replaced = verify(journal_path(tmp_path / "till"))

    told = restore(shop.options(tmp_path / "till"), backup)

    assert told.aside is not None
    assert told.aside.name.startswith("journal-before-restore-2026-11-")
    assert verify(told.aside) == replaced
    assert told.lost_entries == 3
    assert told.backup_seq == replaced.entries - 3
    assert verify(journal_path(tmp_path / "till")).problems == []
    assert verify(backup).ok


async def test_the_restore_itself_is_an_entry_that_names_the_gap(tmp_path: Path) -> None:
    await restored_at(tmp_path)

    with closing(sqlite3.connect(journal_path(tmp_path / "till"))) as connection:
        kind, lost, series = connection.execute(
            "SELECT kind, body ->> 'lost_entries', body ->> 'series' FROM entry "
            "ORDER BY seq DESC LIMIT 1"
        ).fetchone()
    assert (kind, lost, series) == ("restored", 3, "T01B")


async def test_ids_and_receipts_go_on_in_a_new_series(tmp_path: Path) -> None:
    shop, told = await restored_at(tmp_path)

    async with shop.journal(tmp_path / "till") as journal:
        assert journal.series() == told.series == "T01B"
        shop._ids = Ids(journal.series(), await journal.last_id_ms(), shop.random.randbytes)
        sold = await shop.sold(journal, ORDER)
        again = await shop.sold(journal, ORDER)
    assert sold.ref.startswith("T01B")
    assert sold.receipt_number == "T01B-2026-000001"
    assert again.receipt_number == "T01B-2026-000002"
    assert verify(journal_path(tmp_path / "till")).problems == []


async def test_what_was_open_counts_as_just_asked_three_times(tmp_path: Path) -> None:
    shop, told = await restored_at(tmp_path)

    assert told.open_transactions == 1
    async with shop.journal(tmp_path / "till") as journal:
        (ref,) = [each.ref for each in await journal.open_transactions()]
        assert await journal.questions_asked() == {ref: EarlierQuestions(asked=4, unanswered=4)}


async def test_what_follows_from_the_entries_can_be_made_anew_after_a_restore(
    tmp_path: Path,
) -> None:
    shop, _ = await restored_at(tmp_path)
    folder = tmp_path / "till"
    async with shop.journal(folder) as journal:
        await shop.sold(journal, ORDER)
    before = made_from_entries(folder)

    async with shop.journal(folder) as journal:
        await journal.rebuild()

    assert made_from_entries(folder) == before
    assert verify(journal_path(folder)).problems == []


async def test_no_two_restores_share_a_series(tmp_path: Path) -> None:
    shop, backup = await a_shop_with_a_backup(tmp_path)
    options = shop.options(tmp_path / "till")

    assert [restore(options, backup).series for _ in range(3)] == ["T01B", "T01C", "T01D"]
    journal_path(tmp_path / "till").write_bytes(b"damaged")
    told = restore(options, backup)
    assert told.series == "T01E"
    assert told.lost_entries is None
    assert told.aside is not None
    assert told.aside.read_bytes() == b"damaged"


async def test_a_new_machine_needs_no_journal_to_restore(tmp_path: Path) -> None:
    shop, backup = await a_shop_with_a_backup(tmp_path)

    told = restore(shop.options(tmp_path / "new"), backup)

    assert (told.aside, told.lost_entries, told.series) == (None, None, "T01B")
    assert verify(journal_path(tmp_path / "new")).ok
    async with shop.journal(tmp_path / "new") as journal:
        assert await journal.head() == verify(journal_path(tmp_path / "new")).head
        assert len(await journal.open_transactions()) == 1


async def test_a_damaged_backup_changes_nothing(tmp_path: Path) -> None:
    shop, backup = await a_shop_with_a_backup(tmp_path)
    before = verify(journal_path(tmp_path / "till"))
    (tmp_path / "copy").mkdir()
    backup.rename(journal_path(tmp_path / "copy"))
    change_by_hand(tmp_path / "copy", "UPDATE entry SET at = '' WHERE seq = 2")

    with pytest.raises(TillError) as caught:
        restore(shop.options(tmp_path / "till"), journal_path(tmp_path / "copy"))

    assert caught.value.trouble is Trouble.JOURNAL_DAMAGED
    assert verify(journal_path(tmp_path / "till")) == before
    names = {each.name for each in (tmp_path / "till").iterdir()}
    assert not any("restore" in name for name in names)


async def test_nothing_is_restored_under_an_open_till(tmp_path: Path) -> None:
    shop, backup = await a_shop_with_a_backup(tmp_path)

    async with shop.journal(tmp_path / "till"):
        with pytest.raises(TillError) as caught:
            restore(shop.options(tmp_path / "till"), backup)
    assert caught.value.trouble is Trouble.JOURNAL_LOCKED
    with pytest.raises(TillError) as caught:
        restore(shop.options(tmp_path / "till"), journal_path(tmp_path / "till"))
    assert caught.value.trouble is Trouble.NOT_POSSIBLE_NOW
    with pytest.raises(TillError) as caught:
        restore(shop.options(tmp_path / "till"), tmp_path / "nothing")
    assert caught.value.trouble is Trouble.JOURNAL_MISSING
