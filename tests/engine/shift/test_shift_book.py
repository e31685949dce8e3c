"""A shift from its opening to its Z report, over a journal in memory."""

from __future__ import annotations

import pytest

from pos_app.domain.service import Direction
from pos_app.domain.shift.count import DENOMINATIONS, Count, fewest_pieces
from pos_app.domain.shift.events import CashMoved, HandedOver, MoveKind, ShiftClosed
from pos_app.domain.shift.gap import Cause
from pos_app.domain.shift.report import Closing
from pos_app.engine.news import News, Newsroom, ShiftChanged
from pos_app.engine.shift.book import ShiftBook, ShiftParts
from pos_app.engine.shift.problems import ShiftProblem, ShiftStop
from tests.support.fake_shifts import MemoryShifts

HOUR_MS = 3_600_000
EIGHT_MS = 1_780_300_800_000  # 2026-06-01, 08:00 UTC


class HandClock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.at_ms = EIGHT_MS

    def now_ms(self) -> int:
        return self.at_ms

    def monotonic_s(self) -> float:
        return self.at_ms / 1000


class Counter:
    """A shop: its clock, its journal in memory, its book."""

    def __init__(self) -> None:
        self.clock = HandClock()
        self.shifts = MemoryShifts(self.clock)
        self.news: list[News] = []
        newsroom = Newsroom()
        newsroom.listen(self.news.append)
        self.book = ShiftBook(
            ShiftParts(
                journal=self.shifts, history=self.shifts, clock=self.clock, newsroom=newsroom
            )
        )


async def _problem(work: object) -> ShiftProblem:
    with pytest.raises(ShiftStop) as stopped:
        await work  # type: ignore[misc] # any of the book's coroutines
    return stopped.value.problem


def test_the_fourteen_denominations_are_those_of_the_franc() -> None:
    assert len(DENOMINATIONS) == 14
    assert sum(each.francs for each in DENOMINATIONS) == 19_641


@pytest.mark.parametrize("francs", [0, 1, 4, 499, 750, 18_641, 123_456])
def test_fewest_pieces_come_to_the_same_sum(francs: int) -> None:
    assert fewest_pieces(francs).francs == francs


async def test_a_whole_shift_comes_to_the_franc() -> None:
    shop = Counter()
    await shop.book.open("Awa", fewest_pieces(50_000))
    shop.shifts.sell(Direction.DEPOSIT, 25_000)
    shop.shifts.sell(Direction.WITHDRAWAL, 10_000)
    await shop.book.move(CashMoved(kind=MoveKind.CASH_IN, by="Awa", francs=5_000, why="change"))
    await shop.book.move(CashMoved(kind=MoveKind.CASH_OUT, by="Awa", francs=1_500, why="tea"))
    await shop.book.move(CashMoved(kind=MoveKind.SAFE_DROP, by="Awa", francs=20_000))
    await shop.book.hand_over(HandedOver(by="Awa", to="Binta"))
    figures = (await shop.book.x_report("Binta")).figures

    assert figures.expected == 50_000 + 25_000 - 10_000 + 5_000 - 1_500 - 20_000
    assert figures.people == ("Awa", "Binta")

    await shop.book.count("Binta", fewest_pieces(figures.expected))
    report = await shop.book.close("Binta")

    assert (report.number, report.difference, report.closing) == (
        "T01A-Z-00001",
        0,
        Closing.ON_TIME,
    )
    assert report.grand.sold == 2
    assert isinstance(shop.news[-1], ShiftChanged)
    assert isinstance(shop.news[-1].noted.event, ShiftClosed)


async def test_a_refund_is_booked_in_the_shift_where_it_becomes_certain() -> None:
    shop = Counter()
    await shop.book.open("Awa", fewest_pieces(0))
    sold = shop.shifts.sell(Direction.DEPOSIT, 7_000)
    await shop.book.count("Awa", fewest_pieces(7_000))
    first = await shop.book.close("Awa")
    await shop.book.open("Awa", fewest_pieces(7_000))
    shop.shifts.sell(Direction.DEPOSIT, 7_000, sign=-1, ref=sold.ref)
    await shop.book.count("Awa", fewest_pieces(0))
    second = await shop.book.close("Awa")

    assert (first.difference, second.difference) == (0, 0)
    assert second.grand.sold_francs == second.grand.undone_francs == 7_000


async def test_cash_for_an_open_sale_is_shown_apart() -> None:
    shop = Counter()
    await shop.book.open("Awa", fewest_pieces(10_000))
    shop.shifts.open_sale(Direction.DEPOSIT, 3_000)
    await shop.book.count("Awa", fewest_pieces(13_000))
    gap = await shop.book.gap()
    report = await shop.book.close("Awa")

    assert (gap.difference, gap.held_change, gap.unexplained) == (3_000, 3_000, 0)
    assert report.figures.expected == 10_000
    assert [sale.amount for sale in report.figures.open_sales] == [3_000]


async def test_a_gap_needs_a_reason_and_gets_an_explanation() -> None:
    shop = Counter()
    await shop.book.open("Awa", fewest_pieces(50_000))
    shop.shifts.sell(Direction.DEPOSIT, 12_345)
    culprit = shop.shifts.sell(Direction.WITHDRAWAL, 8_000)
    expected = 50_000 + 12_345 - 8_000
    await shop.book.count("Awa", fewest_pieces(expected + 8_000))

    assert await _problem(shop.book.close("Awa")) is ShiftProblem.NO_REASON
    gap = await shop.book.gap()
    assert gap.explanations[0].cause is Cause.NOT_EXCHANGED
    assert gap.explanations[0].groups == ((culprit.ref,),)
    report = await shop.book.close("Awa", why="a withdrawal was not paid out")
    assert (report.difference, report.grand.over_short) == (8_000, 8_000)


async def test_what_moves_cash_after_the_count_makes_it_stale() -> None:
    shop = Counter()
    await shop.book.open("Awa", fewest_pieces(0))
    await shop.book.count("Awa", fewest_pieces(0))
    shop.shifts.sell(Direction.DEPOSIT, 1_000)

    assert await _problem(shop.book.close("Awa")) is ShiftProblem.NOT_COUNTED
    assert (await shop.book.standing()).counted is None


async def test_a_shift_across_midnight_is_no_forgotten_one() -> None:
    shop = Counter()
    await shop.book.open("Awa", fewest_pieces(0))
    shop.clock.at_ms += 15 * HOUR_MS
    shop.shifts.sell(Direction.DEPOSIT, 1_000)
    shop.clock.at_ms += 2 * HOUR_MS  # 01:00 of the next day

    assert (await shop.book.standing()).forgotten is None
    assert await _problem(shop.book.open("Binta", Count())) is ShiftProblem.ALREADY_OPEN


async def test_a_forgotten_closing_is_told_at_the_next_opening_and_closed_by_name() -> None:
    shop = Counter()
    await shop.book.open("Awa", fewest_pieces(2_000))
    shop.clock.at_ms += 24 * HOUR_MS

    assert await _problem(shop.book.open("Binta", Count())) is ShiftProblem.FORGOTTEN
    forgotten = (await shop.book.standing()).forgotten
    assert forgotten is not None
    assert (forgotten.by, forgotten.opened_ms) == ("Awa", EIGHT_MS)

    await shop.book.count("Binta", fewest_pieces(2_000))
    report = await shop.book.close("Binta")
    assert (report.closing, report.closed_by) == (Closing.FORGOTTEN, "Binta")
    await shop.book.open("Binta", fewest_pieces(2_000))


async def test_what_cannot_be_is_refused_and_recorded_nowhere() -> None:
    shop = Counter()
    move = CashMoved(kind=MoveKind.CASH_OUT, by="Awa", francs=1, why="tea")

    assert await _problem(shop.book.move(move)) is ShiftProblem.NOT_OPEN
    assert await _problem(shop.book.x_report("Awa")) is ShiftProblem.NOT_OPEN
    assert await _problem(shop.book.open(" ", Count())) is ShiftProblem.NO_NAME
    await shop.book.open("Awa", Count())
    assert await _problem(shop.book.move(move)) is ShiftProblem.MORE_THAN_EXPECTED
    over = HandedOver(by="Awa", to="Awa ")
    assert await _problem(shop.book.hand_over(over)) is ShiftProblem.SAME_PERSON
    assert await _problem(shop.book.close("Awa")) is ShiftProblem.NOT_COUNTED
    assert len(shop.shifts.noted) == 1


async def test_copies_of_a_report_are_counted_on_disk() -> None:
    shop = Counter()
    await shop.book.open("Awa", Count())
    await shop.book.count("Awa", Count())
    number = (await shop.book.close("Awa")).number

    assert [await shop.book.next_copy(number, "Awa", "pdf") for _ in range(3)] == [1, 2, 3]
    assert await _problem(shop.book.report("T01A-Z-00009")) is ShiftProblem.NO_REPORT
