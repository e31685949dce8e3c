"""Days upon days of a simulated shop, over a real journal: each closes to the franc."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

import pytest

from tests.journal.shift_days import Days
from tests.journal.shift_shop import drawer

if TYPE_CHECKING:
    from pathlib import Path


async def _play(folder: Path, seed: int, days: int, operations: int) -> None:
    began_s = perf_counter()
    async with drawer(folder, seed, cash=2_000_000) as till:
        played = Days(till, seed)
        reports = [await played.day(operations) for _ in range(days)]
        findings = await till.shifts.audit()
        story = await till.shifts.story()
    late = sum(report.figures.late_francs != 0 for report in reports)
    held = sum(report.figures.held_change != 0 for report in reports)
    print(
        f"seed {seed}: {played.operations} operations in {days} days, {late} days with late "
        f"answers, {held} closed with open ones, {perf_counter() - began_s:.0f} s"
    )

    assert {report.unexplained for report in reports} == {0}
    assert [report.number[-5:] for report in reports] == [f"{n:05d}" for n in range(1, days + 1)]
    assert reports[-1].grand.over_short == 0
    assert held
    assert findings == []
    assert story.last_report == reports[-1]


async def test_every_day_closes_to_the_franc(tmp_path: Path) -> None:
    await _play(tmp_path, seed=1, days=4, operations=50)


@pytest.mark.long
@pytest.mark.timeout(3_000)
async def test_sixty_days_of_five_hundred_operations_close_to_the_franc(tmp_path: Path) -> None:
    await _play(tmp_path, seed=2, days=60, operations=500)
