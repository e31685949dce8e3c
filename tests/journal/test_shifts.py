"""Shifts over real journals: sums are functions of the entries, and a second count agrees."""

from __future__ import annotations

import json
import random
import sqlite3
from contextlib import closing
from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from pos_app.domain import events as e
from pos_app.domain.reason import Reason
from pos_app.domain.service import Direction
from pos_app.domain.shift.events import CashMoved, HandedOver, MoveKind
from pos_app.domain.transaction import State
from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal.bookings import bookings_between
from pos_app.journal.files import journal_path
from pos_app.journal.reading import open_for_reading
from pos_app.journal.shifts import SqliteShifts
from pos_app.journal.verify import verify
from tests.journal.shift_shop import HEARD, Drawer, drawer

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.domain.transaction import Transaction


async def test_a_day_over_a_real_journal_closes_to_the_franc(tmp_path: Path) -> None:
    async with drawer(tmp_path) as till:
        await till.open()
        await till.succeeds(await till.begin(Direction.DEPOSIT, 25_000))
        await till.succeeds(await till.begin(Direction.WITHDRAWAL, 40_000))
        refunded = await till.succeeds(await till.begin(Direction.DEPOSIT, 5_000))
        await till.is_refunded(refunded)
        await till.fails(await till.begin(Direction.SALE, 2_000))
        waiting = await till.begin(Direction.DEPOSIT, 9_000)
        await till.book.move(CashMoved(kind=MoveKind.SAFE_DROP, by="Awa", francs=10_000))
        till.cash -= 10_000
        first = await till.close()
        await till.succeeds(waiting)
        await till.open("Binta")
        await till.book.hand_over(HandedOver(by="Binta", to="Awa"))
        second = await till.close()
        story = await till.shifts.story()
        findings = await till.shifts.audit()

    assert (first.unexplained, first.difference, first.figures.held) == (0, 9_000, 9_000)
    assert (second.unexplained, second.difference) == (0, 0)
    assert [line.sold_francs for line in second.figures.between] == [9_000]
    assert (second.grand.sold, second.grand.undone) == (4, 1)
    assert second.grand.sold_francs == 25_000 + 40_000 + 5_000 + 9_000
    assert (story.events, story.shifts) == ((), 2)
    assert story.last_report == second
    assert findings == []
    assert verify(journal_path(tmp_path)).problems == []


async def test_an_answer_that_comes_in_the_next_shift_is_booked_there_and_named_late(
    tmp_path: Path,
) -> None:
    async with drawer(tmp_path) as till:
        await till.open()
        waiting = await till.begin(Direction.DEPOSIT, 9_000)
        refused = await till.begin(Direction.DEPOSIT, 4_000)
        first = await till.close()
        await till.open()
        await till.succeeds(waiting)
        await till.fails(refused)
        second = await till.close()

    assert (first.figures.expected, first.difference) == (100_000, 13_000)
    assert (second.figures.late_francs, second.figures.held_before) == (9_000, 13_000)
    assert (second.figures.expected, second.difference, second.unexplained) == (
        113_000 + 9_000,
        -13_000,
        0,
    )


VERDICTS: tuple[e.Event, ...] = (
    e.Accepted(heard=HEARD),
    e.Succeeded(heard=HEARD),
    e.Declined(reason=Reason.NO_ACCOUNT, heard=HEARD),
    e.Refunded(heard=HEARD),
)


async def test_the_sum_of_all_bookings_is_the_same_whatever_the_order_of_answers(
    tmp_path: Path,
) -> None:
    async with drawer(tmp_path) as till:
        sums: dict[frozenset[e.Event], set[int]] = {}
        for number in range(1, len(VERDICTS) + 1):
            for told in permutations(VERDICTS, number):
                sale = await till.begin(Direction.DEPOSIT, 1_000)
                sale = await till.hear(sale, *told)
                booked = await _booked(till, sale)
                assert booked == (1_000 if sale.state is State.SUCCEEDED else 0)
                sums.setdefault(frozenset(told), set()).add(booked)

    assert all(len(found) == 1 for found in sums.values())
    assert {1_000} in sums.values()


async def _booked(till: Drawer, sale: Transaction) -> int:
    with closing(open_for_reading(journal_path(till.journal._options.folder))) as reading:
        (last,) = reading.execute("SELECT seq FROM head").fetchone()
        every = bookings_between(reading, 0, last)
    return sum(each.drawer_francs for each in every if each.ref == sale.ref)


@pytest.mark.parametrize("seed", range(4))
async def test_whatever_happens_the_second_count_agrees(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    async with drawer(tmp_path, seed) as till:
        for _ in range(4):
            await till.shop.trade(till.journal, chance.randrange(20))
            await till.open()
            await till.shop.trade(till.journal, chance.randrange(40))
            await till.book.move(CashMoved(kind=MoveKind.CASH_IN, by="Awa", francs=7, why="x"))
            await till.shop.trade(till.journal, chance.randrange(10))
            story = await till.shifts.story()
            fresh = SqliteShifts(tmp_path)
            assert await fresh.story() == story, seed
            await fresh.close()
            await till.close(why="made up")
        assert await till.shifts.audit() == [], seed
        assert [await till.shifts.audit(newest) for newest in range(6)] == [[]] * 6, seed
    assert verify(journal_path(tmp_path)).problems == [], seed


@pytest.mark.parametrize(
    ("place", "value", "figure"),
    [
        ("$.figures.drawer.sales_in", 1, "sales"),
        ("$.figures.drawer.opening", 1, "opening"),
        ("$.figures.drawer.moved_out", 1, "moves"),
        ("$.figures.services[0].sold_francs", 1, "services"),
        ("$.grand.over_short", 1, "over_short"),
        ("$.grand.sold_francs", 1, "grand_francs"),
        ("$.head", "00", "head"),
    ],
)
async def test_a_figure_that_the_entries_do_not_bear_out_is_found(
    tmp_path: Path, place: str, value: object, figure: str
) -> None:
    async with drawer(tmp_path) as till:
        for _ in range(2):
            await till.open()
            await till.succeeds(await till.begin(Direction.DEPOSIT, 25_000))
            await till.close()
    with closing(sqlite3.connect(journal_path(tmp_path))) as writer:
        writer.execute("DROP TRIGGER entry_no_update")
        writer.execute(
            "UPDATE entry SET body = json_set(body, ?, json(?)) WHERE kind = 'shift_closed' "
            "AND body ->> 'number' LIKE '%2'",
            (place, json.dumps(value)),
        )
        writer.commit()
    shifts = SqliteShifts(tmp_path)
    findings = await shifts.audit()
    assert await shifts.audit(1) == findings
    await shifts.close()

    assert figure in {each.figure for each in findings}
    assert {each.report for each in findings} == {"T01A-Z-00002"}


async def test_reports_are_found_by_number_and_never_change(tmp_path: Path) -> None:
    async with drawer(tmp_path) as till:
        made = []
        for _ in range(3):
            await till.open()
            made.append(await till.close())
        found = await till.book.reports(limit=2)
        again = await till.book.report("T01A-Z-00001")
        await till.book.next_copy("T01A-Z-00001", "Awa", "pdf")
        copy = await till.book.next_copy("T01A-Z-00001", "Awa", "pdf")

    assert [each.event.report for each in found] == [made[2], made[1]]  # type: ignore[union-attr] # they are closings
    assert again.event.report == made[0]  # type: ignore[union-attr] # the same
    assert (len(again.hash), copy) == (64, 2)


async def test_the_order_in_which_answers_come_changes_no_figure_of_their_shift(
    tmp_path: Path,
) -> None:
    found = []
    for seed in range(4):
        async with drawer(tmp_path / str(seed)) as till:
            await till.open()
            sales = [await till.begin(Direction.DEPOSIT, 1_000 * n) for n in range(1, 9)]
            sales += [await till.begin(Direction.WITHDRAWAL, 700 * n) for n in range(1, 9)]
            numbered = list(enumerate(sales))
            random.Random(seed).shuffle(numbered)
            for number, sale in numbered:
                await (till.fails(sale) if number % 5 == 0 else till.succeeds(sale))
            figures = (await till.close()).figures
            found.append((figures.drawer, figures.services, figures.floats))

    assert all(each == found[0] for each in found)


async def test_a_journal_with_shifts_is_rebuilt_and_read_as_before(tmp_path: Path) -> None:
    async with drawer(tmp_path) as till:
        await till.open()
        await till.succeeds(await till.begin(Direction.DEPOSIT, 5_000))
        await till.close()
        before = await till.shifts.story()
        await till.journal.rebuild()
        assert await till.shifts.story() == before
    assert verify(journal_path(tmp_path)).problems == []


async def test_a_damaged_entry_of_a_shift_is_named_by_verify_and_by_reading(
    tmp_path: Path,
) -> None:
    async with drawer(tmp_path) as till:
        await till.open()
    with closing(sqlite3.connect(journal_path(tmp_path))) as writer:
        writer.execute("DROP TRIGGER entry_no_update")
        writer.execute("UPDATE entry SET body = '{}' WHERE kind = 'shift_opened'")
        writer.commit()
    shifts = SqliteShifts(tmp_path)
    with pytest.raises(TillError) as damaged:
        await shifts.story()
    await shifts.close()

    assert damaged.value.trouble is Trouble.JOURNAL_DAMAGED
    assert any("KeyError" in problem.what for problem in verify(journal_path(tmp_path)).problems)


async def test_flows_and_sums_of_days_come_from_what_stands_as_sold(tmp_path: Path) -> None:
    async with drawer(tmp_path) as till:
        sold = await till.succeeds(await till.begin(Direction.DEPOSIT, 5_000))
        await till.is_refunded(await till.succeeds(await till.begin(Direction.DEPOSIT, 9_000)))
        flows = await till.shifts.flows(0)
        days = await till.shifts.sold("2026-01-01", "2026-12-31")

    assert {(flow.resource, flow.francs) for flow in flows} == {
        ("drawer", 5_000),
        ("intech", -5_000),
    }
    assert [(each.amount, each.count, each.newest_ms) for each in days] == [
        (5_000, 1, sold.updated_ms)
    ]
