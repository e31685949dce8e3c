"""A closing by the numeric pad: counted blind, its gap found, in forty keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pos_app.domain.service import Direction
from pos_app.domain.shift.count import DENOMINATIONS
from pos_app.domain.shift.events import (
    DrawerCounted,
    ShiftClosed,
)
from pos_app.domain.shift.gap import Cause
from pos_app.texts.catalogue import Language, load_texts
from tests.support.cash import CashShop
from tests.support.cash_hands import an_open_drawer, count_keys, events, shows
from tests.support.fake_till import FakeTill
from tests.support.keys import hold, strike

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


MOST_KEYS: Final = 40


@pytest.fixture
def shop() -> CashShop:
    return CashShop(FakeTill())


def test_the_count_is_blind(qtbot: QtBot, shop: CashShop) -> None:
    window, screen = an_open_drawer(qtbot, shop)
    shop.sell(Direction.DEPOSIT, 37_500)
    strike(window, "7")

    shown = " ".join(
        label.text() for label in screen.desk.count_page.findChildren(type(screen.desk.menu.hint))
    )
    assert "137" not in shown
    strike(window, count_keys(137_500))
    assert isinstance(events(shop)[1], DrawerCounted)


def test_a_closing_that_fits_takes_few_keys(qtbot: QtBot, shop: CashShop) -> None:
    window, screen = an_open_drawer(qtbot, shop)
    shop.sell(Direction.DEPOSIT, 37_500)
    keys = "7" + count_keys(137_500) + "+"
    strike(window, keys)
    closed = events(shop)[-1]

    assert isinstance(closed, ShiftClosed)
    assert (closed.report.unexplained, closed.report.why) == (0, "")
    assert shows(screen, screen.report_page)
    assert screen.report_page.report == closed.report
    assert shop.papers.asked == [f"print {closed.report.number} Awa"]
    assert 1 + len(keys) <= MOST_KEYS  # With F12.


def test_a_full_drawer_of_fourteen_denominations_closes_in_forty_keys(
    qtbot: QtBot, shop: CashShop
) -> None:
    numbers = (12, 8, 15, 9, 6, 7, 2, 4, 12, 8, 6, 5, 3, 2)
    assert len(numbers) == len(DENOMINATIONS)
    counted = sum(n * each.francs for n, each in zip(numbers, DENOMINATIONS, strict=True))
    window, _ = an_open_drawer(qtbot, shop)
    shop.sell(Direction.DEPOSIT, counted - 100_000)
    keys = "7" + "\n".join(map(str, numbers)) + "++"
    strike(window, keys)
    closed = events(shop)[-1]

    assert isinstance(closed, ShiftClosed)
    assert closed.report.counted.pieces == numbers
    assert closed.report.difference == 0
    assert 1 + len(keys) <= MOST_KEYS


def test_a_gap_is_found_opened_and_accepted(qtbot: QtBot, shop: CashShop) -> None:
    window, screen = an_open_drawer(qtbot, shop)
    shop.sell(Direction.DEPOSIT, 5_000)
    lost = shop.sell(Direction.DEPOSIT, 45_000, "+221770009876")
    shop.sell(Direction.WITHDRAWAL, 20_000)
    strike(window, "7" + count_keys(85_000))

    page = screen.closing.gap_page
    assert shows(screen, page)
    assert "45" in page.figures.text()
    first = page.reasons.buttons[0].accessibleName()
    assert load_texts(Language.FRENCH).of(f"cash.cause.{Cause.NOT_EXCHANGED}") in first
    assert "98 76" in first.replace("\u00a0", " ")
    asked: list[str] = []
    screen.operation_asked.disconnect()  # The journal's list needs a loop of its own.
    screen.operation_asked.connect(asked.append)
    strike(window, "1\n")
    assert asked == [lost]

    QTest.keyClick(window, Qt.Key.Key_F1)
    QTest.keyClick(window, Qt.Key.Key_F12)
    assert shows(screen, page)
    strike(window, "+")
    closed = events(shop)[-1]
    assert isinstance(closed, ShiftClosed)
    assert closed.report.unexplained == -45_000
    assert closed.report.why.startswith("Espèces d")
    assert "98" not in closed.report.why  # A report is never forgotten: no customer's number.


def test_a_gap_is_not_closed_without_a_reason(qtbot: QtBot, shop: CashShop) -> None:
    window, screen = an_open_drawer(qtbot, shop)
    strike(window, "7" + count_keys(99_350))
    hold(screen.closing.gap_page.reasons, Qt.Key.Key_Plus)

    assert not any(isinstance(each, ShiftClosed) for each in events(shop))
    assert screen.closing.gap_page.problem.text()


def test_a_sale_after_the_count_asks_for_another(qtbot: QtBot, shop: CashShop) -> None:
    window, screen = an_open_drawer(qtbot, shop)
    strike(window, "7" + count_keys(100_000))
    shop.sell(Direction.DEPOSIT, 5_000)
    strike(window, "+")

    assert shows(screen, screen.desk.count_page)
    assert not any(isinstance(each, ShiftClosed) for each in events(shop))


def test_a_count_that_still_holds_is_not_asked_for_again(qtbot: QtBot, shop: CashShop) -> None:
    window, screen = an_open_drawer(qtbot, shop)
    strike(window, "7" + count_keys(100_000) + "\x1b7")

    assert shows(screen, screen.closing.gap_page)


def test_an_empty_count_is_not_taken(qtbot: QtBot, shop: CashShop) -> None:
    window, screen = an_open_drawer(qtbot, shop)
    strike(window, "7+")

    assert shows(screen, screen.desk.count_page)
    assert screen.desk.count_page.problem.text()
    strike(window, "0+")
    assert shows(screen, screen.closing.gap_page)


def test_letters_signs_and_foreign_digits_do_not_count(qtbot: QtBot, shop: CashShop) -> None:
    window, screen = an_open_drawer(qtbot, shop)
    strike(window, "7")
    screen.desk.count_page.fields[0].textEdited.emit("a1\u00b2\u06632")

    assert screen.desk.count_page.fields[0].text() == "12"
    assert screen.desk.count_page.count.francs == 120_000
