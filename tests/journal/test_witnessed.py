"""A head that was kept elsewhere tells a journal that was changed or cut from one that went on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.journal.backup import back_up
from pos_app.journal.files import journal_path
from pos_app.journal.restore import restore
from pos_app.journal.witnessed import Mark, follows, newest_mark
from tests.journal.shop import Shop, change_by_hand
from tests.journal.test_journal import ORDER
from tests.journal.test_verify import a_journal, seal_anew

if TYPE_CHECKING:
    from pathlib import Path


async def test_a_journal_that_goes_on_follows_every_head_it_had(tmp_path: Path) -> None:
    path = await a_journal(tmp_path)
    mark = newest_mark(path)
    shop = Shop(seed=9)
    async with shop.journal(tmp_path) as journal:
        await shop.sold(journal, ORDER)

    assert follows(path, mark)
    assert newest_mark(path) != mark
    assert Mark.read(mark.written) == mark


async def test_a_chain_sealed_anew_does_not(tmp_path: Path) -> None:
    path = await a_journal(tmp_path)
    mark = newest_mark(path)

    seal_anew(tmp_path, "UPDATE entry SET at = replace(at, 'T', 't') WHERE seq = 3")

    assert not follows(path, mark)


async def test_a_cut_journal_does_not(tmp_path: Path) -> None:
    path = await a_journal(tmp_path)
    mark = newest_mark(path)

    change_by_hand(
        tmp_path, "DELETE FROM personal WHERE seq > 12", "DELETE FROM entry WHERE seq > 12"
    )

    assert not follows(path, mark)


async def test_a_restore_that_took_entries_away_says_so_itself(tmp_path: Path) -> None:
    path = await a_journal(tmp_path / "till")
    copy = tmp_path / "copy.sqlite3"
    back_up(tmp_path / "till", copy)
    shop = Shop(seed=9)
    async with shop.journal(tmp_path / "till") as journal:
        await shop.sold(journal, ORDER)
    mark = newest_mark(path)

    restore(shop.options(tmp_path / "till"), copy)

    assert follows(path, mark)
    assert follows(journal_path(tmp_path / "till"), newest_mark(path))


@pytest.mark.parametrize("text", ["", "7", "7-abc", f"x-{'0' * 64}", f"7-{'G' * 64}"])
def test_what_is_no_mark_is_none(text: str) -> None:
    assert Mark.read(text) is None
