"""The desk as a whole: recounts after a closing, asks for balances, and numbers reports."""

from __future__ import annotations

import asyncio
from decimal import Decimal

import pytest

from pos_app.domain.service import Direction
from pos_app.domain.shift.audit import AuditFinding
from pos_app.domain.shift.count import Count
from pos_app.domain.shift.report import Certainty, ZReport
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.news import BooksDiffer, News
from pos_app.engine.shift.book import next_number
from tests.cli.fake_shift_desk import FakeShiftDesk
from tests.journal.test_shift_codec import REPORT
from tests.support.virtual_time import run_virtual, settle

FINDING = AuditFinding(report="T01A-Z-00001", figure="sales", kept="5", recounted="4")


def test_every_closing_is_counted_a_second_time_and_a_difference_is_loud() -> None:
    async def story() -> None:
        desk = FakeShiftDesk()
        news: list[News] = []
        desk.cash._materials.newsroom.listen(news.append)
        running = asyncio.ensure_future(desk.cash.run())
        await settle()
        assert not any(isinstance(each, BooksDiffer) for each in news)

        await desk.cash.shifts.open("Awa", Count())
        await desk.cash.shifts.count("Awa", Count())
        desk.shifts.findings = (FINDING,)
        await desk.cash.shifts.close("Awa")
        await settle()
        assert BooksDiffer((FINDING,)) in news
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)

    run_virtual(story())


def test_a_journal_that_cannot_be_recounted_stops_nothing() -> None:
    async def story() -> None:
        desk = FakeShiftDesk()

        async def refuse(newest: int | None = None) -> tuple[AuditFinding, ...]:
            raise TillError(Trouble.JOURNAL_DAMAGED)

        vars(desk.shifts)["audit"] = refuse
        running = asyncio.ensure_future(desk.cash.run())
        await settle()
        assert not running.done()
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)

    run_virtual(story())


async def test_balances_are_asked_for_and_stand_beside_the_drawer() -> None:
    desk = FakeShiftDesk()
    await desk.cash.ask_balances()
    told = desk.cash.told()["intech"]
    await desk.cash.shifts.open("Awa", Count())
    figures = (await desk.cash.shifts.x_report("Awa")).figures

    assert (told.amount, told.certainty) == (Decimal("250000.5"), Certainty.PROVEN)
    assert figures.floats[0].difference == 0


async def test_what_a_balance_could_not_know_yet_is_no_difference() -> None:
    desk = FakeShiftDesk()
    await desk.cash.ask_balances()
    await desk.cash.shifts.open("Awa", Count())
    desk.clock.at_ms += 1_000
    desk.shifts.sell(Direction.DEPOSIT, 25_000)
    (line,) = (await desk.cash.shifts.x_report("Awa")).figures.floats

    assert (line.moved, line.commission) == (-25_000, Decimal(125))
    assert (line.unseen, line.difference) == (Decimal(-24_875), Decimal(0))


@pytest.mark.parametrize(
    ("series", "last", "wanted"),
    [
        ("T01A", None, "T01A-Z-00001"),
        ("T01A", REPORT, "T01A-Z-00004"),
        ("T01B", REPORT, "T01B-Z-00001"),
    ],
)
def test_a_series_numbers_its_reports_without_gaps(
    series: str, last: ZReport | None, wanted: str
) -> None:
    assert next_number(series, last) == wanted
