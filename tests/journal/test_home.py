"""A journal that was copied gives no receipt number and no id a second time, and says so."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from pos_app.domain import events as e
from pos_app.engine.allowance import EarlierQuestions
from pos_app.journal.files import journal_path
from pos_app.journal.home import HOME_NAME, copy_found
from pos_app.journal.restore import restore
from pos_app.journal.verify import verify
from pos_app.journal.witnessed import follows, newest_mark
from tests.journal.shop import Shop, accepted
from tests.journal.test_journal import ORDER

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.domain.transaction import Transaction


async def sold_in(shop: Shop, folder: Path) -> Transaction:
    async with shop.journal(folder) as journal:
        return await shop.sold(journal, ORDER)


async def test_a_folder_put_back_from_yesterday_gives_no_receipt_number_twice(
    tmp_path: Path,
) -> None:
    shop, folder, yesterday = Shop(), tmp_path / "till", tmp_path / "yesterday"
    numbers = [(await sold_in(shop, folder)).receipt_number]
    shutil.copytree(folder, yesterday)
    numbers.append((await sold_in(shop, folder)).receipt_number)
    for _ in range(2):
        shutil.rmtree(folder)
        shutil.copytree(yesterday, folder)
        numbers += [(await sold_in(shop, folder)).receipt_number for _ in range(2)]
    assert len(set(numbers)) == 6, numbers
    assert verify(journal_path(folder)).problems == []


async def test_the_same_file_goes_on_in_its_series_and_so_does_one_of_an_older_program(
    tmp_path: Path,
) -> None:
    shop = Shop()
    numbers = [(await sold_in(shop, tmp_path)).receipt_number for _ in range(2)]
    (tmp_path / HOME_NAME).unlink()
    numbers += [(await sold_in(shop, tmp_path)).receipt_number for _ in range(2)]
    for left_by_a_power_cut in (b"", bytes(30), b"4af1"):
        (tmp_path / HOME_NAME).write_bytes(left_by_a_power_cut)
        numbers.append((await sold_in(shop, tmp_path)).receipt_number)
    assert numbers == [f"T01A-2026-00000{n}" for n in range(1, 8)]
    assert copy_found(tmp_path) == ""


async def test_a_copy_says_so_until_it_sells_and_counts_what_is_open_as_just_asked(
    tmp_path: Path,
) -> None:
    shop, folder = Shop(), tmp_path / "till"
    async with shop.journal(folder) as journal:
        sent = e.SendStarted(attempt=1)
        sale = await shop.happens(journal, await shop.prepared(journal, ORDER), sent, accepted())
    shutil.copytree(folder, tmp_path / "clone")
    folder = tmp_path / "clone"
    async with shop.journal(folder) as journal:
        assert await journal.questions_asked() == {
            sale.ref: EarlierQuestions(asked=3, unanswered=3)
        }
        series = journal.series()
        assert series.startswith("T01")
        assert series != "T01A"
        assert copy_found(folder) == series
        await shop.sold(journal, ORDER)
        assert copy_found(folder) == ""


async def test_a_copy_in_the_place_of_a_witnessed_journal_still_raises_the_alarm(
    tmp_path: Path,
) -> None:
    shop, folder = Shop(), tmp_path / "till"
    await sold_in(shop, folder)
    shutil.copytree(folder, tmp_path / "copy")
    await sold_in(shop, folder)
    kept = newest_mark(journal_path(folder))
    await sold_in(shop, tmp_path / "copy")
    assert not follows(journal_path(tmp_path / "copy"), kept)


async def test_a_restore_is_no_copy(tmp_path: Path) -> None:
    shop, folder = Shop(), tmp_path / "till"
    await sold_in(shop, folder)
    shutil.copytree(folder, tmp_path / "copy")
    restore(shop.options(folder), journal_path(tmp_path / "copy"))
    assert (await sold_in(shop, folder)).receipt_number == "T01B-2026-000001"
    with closing(sqlite3.connect(journal_path(folder))) as connection:
        bodies = connection.execute("SELECT body FROM entry WHERE kind = 'restored'").fetchall()
    assert ["found" in json.loads(body) for (body,) in bodies] == [False]
