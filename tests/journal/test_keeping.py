"""Automatic backups: made when due, believed when verified, fewer the older they are."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal.files import journal_path
from pos_app.journal.keeping import (
    AGES,
    DAY_MS,
    EVERY_MS,
    HOUR_MS,
    BackupKeeper,
    Kept,
    backup_name,
    backups_in,
    is_due,
    keep_backup,
    newest_day,
    surplus,
)
from pos_app.journal.verify import verify
from tests.journal.shop import MORNING_MS, Shop, change_by_hand

if TYPE_CHECKING:
    from pathlib import Path


def kept_after(days: int, seed: int = 1) -> tuple[list[int], int]:
    chance = random.Random(seed)
    kept: list[int] = []
    now_ms = MORNING_MS
    for _ in range(days * 4):
        now_ms += EVERY_MS + chance.randrange(3 * HOUR_MS)
        kept.append(now_ms)
        unwanted = surplus(kept, now_ms)
        kept = [each for each in kept if each not in unwanted]
    return kept, now_ms


def test_a_year_of_backups_is_a_few_dozen() -> None:
    kept, now_ms = kept_after(365)

    assert 30 < len(kept) < 50
    ages = [(now_ms - each) / DAY_MS for each in kept]
    assert sum(age < 1 for age in ages) >= 4
    assert sum(age < 14 for age in ages) >= 13
    gaps = [older - newer for newer, older in zip(ages[1:], ages, strict=False)]
    assert max(gap for gap, age in zip(gaps, ages[1:], strict=False) if age < 80) <= 14
    assert max(gaps) <= 61


def test_the_newest_stays_whatever_its_age() -> None:
    long_ago = MORNING_MS - AGES[-1].up_to_ms - DAY_MS

    assert surplus([long_ago], MORNING_MS) == frozenset()
    assert surplus([long_ago, MORNING_MS], MORNING_MS) == {long_ago}
    assert surplus([], MORNING_MS) == frozenset()


def test_a_backup_from_the_future_is_kept_and_does_not_count(tmp_path: Path) -> None:
    later = MORNING_MS + 5 * DAY_MS
    (tmp_path / backup_name(later)).touch()

    assert is_due(tmp_path, MORNING_MS)
    assert surplus([MORNING_MS, later, later + 1], MORNING_MS) == frozenset()


async def test_a_backup_is_made_when_one_is_due_and_verified(tmp_path: Path) -> None:
    async with Shop().journal(tmp_path / "till") as journal:
        await Shop(2).trade(journal, 10)
        place = tmp_path / "stick" / "backups"
        told: list[Kept | TillError] = []
        moments = [MORNING_MS, MORNING_MS + EVERY_MS - 1, MORNING_MS + EVERY_MS]
        clock = iter(moments)
        keeper = BackupKeeper(
            folder=tmp_path / "till", place=place, now_ms=lambda: next(clock), tell=told.append
        )
        for _ in moments:
            await keeper.look()

    assert [each.path.name for each in told if isinstance(each, Kept)] == [
        "journal-20261122T080000Z.sqlite3",
        "journal-20261122T120000Z.sqlite3",
    ]
    assert all(verify(path).ok for path in backups_in(place))
    assert newest_day(place) == "2026-11-22"


async def test_thinning_touches_only_its_own_files(tmp_path: Path) -> None:
    async with Shop().journal(tmp_path / "till"):
        pass
    place = tmp_path / "backups"
    place.mkdir()
    others = [place / "before-schema-2.sqlite3", place / "journal-1.sqlite3", place / "photo.jpg"]
    old = [place / backup_name(MORNING_MS - 40 * DAY_MS + n * HOUR_MS) for n in range(3)]
    for path in (*others, *old):
        path.touch()

    kept = keep_backup(tmp_path / "till", place, MORNING_MS)

    assert sorted(kept.thinned) == old[1:]
    assert sorted(place.iterdir()) == sorted([*others, old[0], kept.path])


async def test_a_backup_that_does_not_verify_removes_nothing(tmp_path: Path) -> None:
    async with Shop().journal(tmp_path / "till") as journal:
        await Shop(2).trade(journal, 10)
    change_by_hand(tmp_path / "till", "UPDATE entry SET at = '' WHERE seq = 2")
    place = tmp_path / "backups"
    place.mkdir()
    old = [place / backup_name(MORNING_MS - 40 * DAY_MS + n * HOUR_MS) for n in range(3)]
    for path in old:
        path.touch()
    told: list[Kept | TillError] = []
    keeper = BackupKeeper(
        folder=tmp_path / "till", place=place, now_ms=lambda: MORNING_MS, tell=told.append
    )

    await keeper.look()

    assert [each.trouble for each in told if isinstance(each, TillError)] == [
        Trouble.JOURNAL_DAMAGED
    ]
    assert sorted(place.iterdir()) == old


async def test_a_stick_that_is_not_there_is_worth_a_word(tmp_path: Path) -> None:
    async with Shop().journal(tmp_path / "till"):
        pass
    told: list[Kept | TillError] = []
    place = journal_path(tmp_path / "till") / "backups"
    keeper = BackupKeeper(
        folder=tmp_path / "till", place=place, now_ms=lambda: MORNING_MS, tell=told.append
    )

    await keeper.look()

    assert [type(each) for each in told] == [TillError]
    assert newest_day(tmp_path / "nowhere") == ""
