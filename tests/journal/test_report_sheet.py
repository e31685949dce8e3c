"""What leaves for the accountant says what the journal says: Z reports, and lists with sums."""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from pos_app.domain.money import Money
from pos_app.domain.service import Direction
from pos_app.engine.ports import Filter
from pos_app.journal import listed as listed_module
from pos_app.journal.listed import listed
from tests.journal.shift_shop import drawer
from tests.journal.shop import Shop
from tests.journal.test_journal import ORDER

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

END_MS = 1 << 42


async def test_the_accountants_sheet_says_what_each_z_report_says(tmp_path: Path) -> None:
    async with drawer(tmp_path) as till:
        await till.open()
        await till.succeeds(await till.begin(Direction.DEPOSIT, 25_000))
        till.cash -= 700
        short = await till.close(why="=1+1")
        next_ms = till.shop.now + 1
        till.shop.now = next_ms
        await till.open("Binta")
        await till.succeeds(await till.begin(Direction.WITHDRAWAL, 40_000))
        till.cash += 300
        over = await till.close("Binta", "tip")
        lines = await till.shifts.write_sheet(tmp_path / "z.csv", 0, END_MS)
        later = await till.shifts.write_sheet(tmp_path / "later.csv", next_ms, END_MS)

    with (tmp_path / "z.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert (lines, later) == (2, 1)
    for row, report in zip(rows, (short, over), strict=True):
        drawer_of_it = report.figures.drawer
        wanted = {
            "number": report.number,
            "sales_in": drawer_of_it.sales_in,
            "sales_out": drawer_of_it.sales_out,
            "expected": report.figures.expected,
            "counted": report.counted.francs,
            "difference": report.difference,
            "unexplained": report.unexplained,
            "sold_francs": report.grand.sold_francs,
            "over_short": report.grand.over_short,
        }
        assert {name: row[name] for name in wanted} == {k: str(v) for k, v in wanted.items()}
    assert [row["difference"] for row in rows] == ["-700", "300"]
    assert [row["why"] for row in rows] == ["'=1+1", "tip"]
    assert [row["sold_francs"] for row in rows] == ["25000", "65000"]


async def test_a_list_in_pages_adds_up_to_its_sums_while_the_till_sells_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listed_module, "PAGE", 2)
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        for francs in range(1_000, 6_000, 1_000):
            await shop.sold(journal, replace(ORDER, amount=Money(francs)))
        await shop.sold(journal, replace(ORDER, amount=Money(7), cashier="Binta"))
        await shop.prepared(journal, replace(ORDER, amount=Money(9_000)))

        with listed(tmp_path, Filter(cashier=ORDER.cashier), 0) as told:
            await shop.sold(journal, ORDER)
            rows = list(told.rows)

    numbers = [row.number for row in rows]
    assert numbers == sorted(set(numbers))
    assert told.count == len(rows) == 6
    paid = Counter({row.state: 0 for row in rows})
    for row in rows:
        paid[row.state] += row.amount or 0
    assert {total.state: total.francs for total in told.totals} == paid
    assert sum(paid.values()) == 15_000 + 9_000
