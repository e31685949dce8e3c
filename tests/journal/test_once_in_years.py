"""What an owner meets once in years: a changed entry, a forged day, a very busy one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.service import Direction
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.ports import Filter
from pos_app.journal.bundle import BundleOrder, read_bundle, write_bundle
from pos_app.journal.collection import merge
from pos_app.journal.files import journal_path
from pos_app.journal.history import SqliteHistory
from pos_app.journal.moment import read
from pos_app.journal.shifts import SqliteShifts
from pos_app.journal.verify import verify
from tests.journal.shift_shop import drawer
from tests.journal.shop import Shop, change_by_hand
from tests.journal.test_bundle import KEY, TRUSTED, a_till
from tests.journal.test_journal import ORDER
from tests.journal.test_verify import seal_anew

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("statement", "broken"),
    [
        ("UPDATE entry SET body = replace(body, 'Awa', 'Eva') WHERE seq = 2", [2]),
        ("UPDATE entry SET at = '2020' || substr(at, 5) WHERE seq = 4", [4]),
        ("UPDATE entry SET hash = zeroblob(32) WHERE seq = 3", [3, 4]),
        ("UPDATE personal SET value = 'Eva' WHERE name = 'field.firstName' AND seq = 2", [2]),
    ],
)
async def test_an_operation_names_its_own_entries_that_do_not_hold(
    tmp_path: Path, statement: str, broken: list[int]
) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        sold = await shop.sold(journal, ORDER)
        other = await shop.sold(journal, ORDER)
    change_by_hand(tmp_path, statement)

    history = SqliteHistory(tmp_path)
    asked, beside = await history.timeline(sold.ref), await history.timeline(other.ref)
    await history.close()
    assert asked is not None
    assert asked.proof is not None
    assert asked.proof.broken == broken
    assert beside is not None
    assert beside.proof is not None
    assert beside.proof.broken == []


async def test_a_busy_day_is_found_in_the_owners_copy_to_its_last_sale(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path / "till") as journal:
        for _ in range(80):
            await shop.prepared(journal, ORDER)
            await shop.sold(journal, ORDER)
    order = BundleOrder(out=tmp_path / "day", till="T01", day="", since_ms=None, until_ms=1 << 42)
    write_bundle(tmp_path / "till", order, KEY)

    told = merge(tmp_path / "owner", [order.out], TRUSTED)

    history = SqliteHistory(tmp_path / "owner" / "T01")
    found = await history.page(Filter(search="4567"), None, 500)
    await history.close()
    assert told.added == verify(journal_path(tmp_path / "till")).entries > 200
    assert len(found) == 160


async def test_a_day_that_does_not_follow_what_came_before_is_refused(tmp_path: Path) -> None:
    bundles = await a_till(tmp_path / "till")
    merge(tmp_path / "owner", bundles[:2], TRUSTED)
    last = read_bundle(bundles[1]).last
    seal_anew(tmp_path / "till", "UPDATE entry SET at = substr(at, 1, 20) || '999Z' WHERE seq = 9")
    forged = BundleOrder(
        out=tmp_path / "forged",
        till="T01",
        day="2026-11-30",
        since_ms=read(read_bundle(bundles[2]).entries[0].line.at),
        until_ms=1 << 42,
    )
    write_bundle(tmp_path / "till", forged, KEY)

    told = merge(tmp_path / "owner", [forged.out], TRUSTED)

    assert [each.what for each in told.refused] == [
        f"entry {last + 1} does not follow what this till sent before"
    ]
    assert verify(journal_path(tmp_path / "owner" / "T01")).entries == last


async def test_what_was_booked_is_told_or_the_journal_is_damaged(tmp_path: Path) -> None:
    async with drawer(tmp_path) as till:
        await till.open()
        await till.succeeds(await till.begin(Direction.DEPOSIT, 25_000))
        until, booked = await till.shifts.bookings(0)
        assert [each.amount for each in booked] == [25_000]
        assert (await till.shifts.bookings(until))[1] == []
    change_by_hand(tmp_path, "UPDATE entry SET body = '[]' WHERE kind = 'prepared'")

    shifts = SqliteShifts(tmp_path)
    with pytest.raises(TillError) as refused:
        await shifts.bookings(0)
    await shifts.close()
    assert refused.value.trouble is Trouble.JOURNAL_DAMAGED


async def test_a_z_report_whose_number_leaves_a_gap_is_found_by_the_second_count(
    tmp_path: Path,
) -> None:
    async with drawer(tmp_path) as till:
        for _ in range(2):
            await till.open()
            await till.close()
    change_by_hand(
        tmp_path,
        "UPDATE entry SET body = replace(body, 'Z-00002', 'Z-00003') WHERE kind = 'shift_closed'",
    )

    shifts = SqliteShifts(tmp_path)
    findings = await shifts.audit()
    await shifts.close()
    assert [(each.report[-7:], each.figure) for each in findings] == [("Z-00003", "number")]


async def test_a_broken_chain_is_never_signed(tmp_path: Path) -> None:
    (bundle, *_) = await a_till(tmp_path)
    bundle.unlink()
    change_by_hand(tmp_path, "UPDATE entry SET body = body || ' ' WHERE seq = 3")
    order = BundleOrder(out=bundle, till="T01", day="", since_ms=None, until_ms=1 << 42)

    with pytest.raises(TillError) as refused:
        write_bundle(tmp_path, order, KEY)

    assert refused.value.trouble is Trouble.JOURNAL_DAMAGED
    assert not bundle.exists()
