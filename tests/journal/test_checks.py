"""The quick checks find what the slow ones would, tell how far they are, and can be stopped."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from pos_app.journal import chain_check, fold_check
from pos_app.journal.columns import SALE
from pos_app.journal.files import journal_path
from pos_app.journal.verify import verify, verify_tail
from tests.journal.shop import Shop, change_by_hand
from tests.journal.test_verify import a_journal, seal_anew

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = {"ref", "provider", "service", "direction", "phone", "cashier", "fields", "state", "reason"}
TEXTS |= {"message", "provider_reference", "receipt_number", "extras", "evidence", "claim"}


@pytest.mark.parametrize("seed", range(4))
async def test_every_column_of_every_row_is_compared(tmp_path: Path, seed: int) -> None:
    print(f"seed {seed}")
    shop = Shop(seed)
    async with shop.journal(tmp_path) as journal:
        await shop.trade(journal, 60)
    assert verify(journal_path(tmp_path)).problems == []

    for column in SALE[1:]:
        place = 1 + shop.random.randrange(8)
        with closing(sqlite3.connect(journal_path(tmp_path))) as reading:
            (was,) = reading.execute(
                f"SELECT quote({column}) FROM sale WHERE number = {place}"  # noqa: S608 - made up here
            ).fetchone()
        other = f"{column} || 'x'" if column in TEXTS else f"coalesce({column}, 0) + 1"
        change_by_hand(
            tmp_path,
            "PRAGMA ignore_check_constraints = ON",
            f"UPDATE sale SET {column} = {other} WHERE number = {place}",  # noqa: S608 - the same
        )
        whats = {problem.what for problem in verify(journal_path(tmp_path)).problems}
        assert whats, column
        change_by_hand(
            tmp_path,
            "PRAGMA ignore_check_constraints = ON",
            f"UPDATE sale SET {column} = {was} WHERE number = {place}",  # noqa: S608 - the same
        )
    assert verify(journal_path(tmp_path)).ok


async def test_nonsense_does_not_fill_the_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop = Shop(7)
    async with shop.journal(tmp_path) as journal:
        await shop.trade(journal, 80)
    monkeypatch.setattr(fold_check, "MOST_SHAPES", 1)

    assert verify(journal_path(tmp_path)).problems == []


async def test_the_short_form_on_a_receipt_is_a_witness(tmp_path: Path) -> None:
    path = await a_journal(tmp_path)
    head = verify(path).head

    assert verify(path, head[:8].upper()).ok
    assert verify(path, f" {head[:4]} {head[4:12]}\n").ok
    assert not verify(path, head[:7]).ok
    assert not verify(path, "no hash at all").ok
    seal_anew(tmp_path, "UPDATE entry SET at = replace(at, '2026', '2025') WHERE seq = 9")
    assert not verify(path, head[:8]).ok


async def test_the_tail_is_checked_by_itself(tmp_path: Path) -> None:
    path = await a_journal(tmp_path)

    whole, tail = verify(path), verify_tail(path, 4)

    assert tail.ok
    assert (tail.entries, tail.head) == (whole.entries, whole.head)
    assert verify_tail(path).ok
    change_by_hand(tmp_path, "UPDATE entry SET body = replace(body, 'e', 'a') WHERE seq = 5")
    assert verify_tail(path, 4).ok
    assert {problem.seq for problem in verify_tail(path, 12).problems} == {5}
    change_by_hand(tmp_path, "DELETE FROM entry WHERE seq = 15")
    assert not verify_tail(path, 4).ok


async def test_a_tail_of_a_file_without_a_table_is_no_journal(tmp_path: Path) -> None:
    path = await a_journal(tmp_path)
    change_by_hand(tmp_path, "ALTER TABLE entry RENAME TO away")

    assert not verify_tail(path).ok


async def test_long_work_tells_how_far_it_is_and_can_be_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = await a_journal(tmp_path)
    monkeypatch.setattr(chain_check, "STEP", 4)
    monkeypatch.setattr(fold_check, "STEP", 2)
    told: list[tuple[int, int]] = []

    verify(path, progress=lambda done, in_all: told.append((done, in_all)))

    assert told == [(4, 15), (8, 15), (12, 15), (2, 5), (4, 5)]

    def stop(done: int, in_all: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        verify(path, progress=stop)
