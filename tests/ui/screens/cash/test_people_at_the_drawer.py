"""The drawer of several people: handed over with two PINs, and what a chief approves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from pos_app.domain.shift.events import (
    Approved,
    CashMoved,
    HandedOver,
)
from pos_app.domain.staff import Right
from pos_app.ui.screens.cash.offer import Job
from tests.support.cash import CashShop
from tests.support.cash_hands import a_window, an_open_drawer, count_keys, drawer, events, shows
from tests.support.fake_staff import AWA, FATOU, MOUSSA, PINS
from tests.support.fake_till import FakeTill
from tests.support.keys import strike

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


MOST_KEYS: Final = 40


@pytest.fixture
def shop() -> CashShop:
    return CashShop(FakeTill())


def test_a_drawer_is_handed_over_with_two_pins(qtbot: QtBot, shop: CashShop) -> None:
    window = a_window(qtbot, shop, MOUSSA, FATOU, AWA)
    qtbot.waitUntil(lambda: window.staff.is_locked)
    assert window.staff.lock_screen is not None
    strike(window.staff.lock_screen.panel, f"-3{PINS['Awa']}\n")
    screen = drawer(window)
    strike(window, "1/100*+")
    strike(window, "5" + count_keys(100_000))
    assert shows(screen, screen.over_page)
    strike(screen.over_page.panel, "9990\n")
    assert len(events(shop)) == 1
    strike(screen.over_page.panel, f"{PINS['Awa']}\n2{PINS['Fatou']}\n")

    over = events(shop)[1]
    assert isinstance(over, HandedOver)
    assert (over.by, over.to) == ("Awa", "Fatou")
    assert over.counted is not None
    assert over.counted.francs == 100_000
    assert window.top_line.cashier.text() == "Fatou"


def test_a_hand_over_without_a_count_takes_thirteen_keys(qtbot: QtBot, shop: CashShop) -> None:
    window = a_window(qtbot, shop, MOUSSA, AWA)
    qtbot.waitUntil(lambda: window.staff.is_locked)
    assert window.staff.lock_screen is not None
    strike(window.staff.lock_screen.panel, f"{PINS['Moussa']}\n")
    screen = drawer(window)
    strike(window, "1/100*+")
    keys = ("5+", f"{PINS['Moussa']}\n{PINS['Awa']}\n")
    strike(window, keys[0])
    strike(screen.over_page.panel, keys[1])
    over = events(shop)[1]

    assert isinstance(over, HandedOver)
    assert (over.by, over.to, over.counted) == ("Moussa", "Awa", None)
    assert 1 + sum(map(len, keys)) <= 13  # With F12.


def test_a_shop_of_one_hands_nothing_over(qtbot: QtBot, shop: CashShop) -> None:
    window, screen = an_open_drawer(qtbot, shop)
    strike(window, "5")

    assert shows(screen, screen.desk.menu)
    assert not screen.desk.menu.tiles[Job.HAND_OVER].isEnabled()
    assert "deux personnes" in screen.desk.menu.tiles[Job.HAND_OVER].accessibleDescription()
    assert (
        screen.desk.menu.tiles[Job.OPEN].accessibleDescription() == screen.desk.menu.standing.text()
    )


def test_a_cashier_has_cash_out_and_x_approved(qtbot: QtBot, shop: CashShop) -> None:
    window = a_window(qtbot, shop, MOUSSA, AWA)
    qtbot.waitUntil(lambda: window.staff.is_locked)
    assert window.staff.lock_screen is not None
    strike(window.staff.lock_screen.panel, f"-2{PINS['Awa']}\n")
    screen = drawer(window)
    strike(window, "1/100*+")
    strike(window, "32500\n1+")
    assert len(events(shop)) == 1
    assert window.staff.approval is not None
    strike(window.staff.approval.panel, f"{PINS['Moussa']}\n")
    approved, moved = events(shop)[1:]
    assert approved == Approved(right=Right.CASH_OUT, by="Awa", approved_by="Moussa", francs=2_500)
    assert isinstance(moved, CashMoved)
    assert (moved.by, moved.approved_by) == ("Awa", "Moussa")

    strike(window, "6")
    assert shows(screen, screen.desk.menu)
    strike(window.staff.approval.panel, f"{PINS['Moussa']}\n")
    assert shows(screen, screen.report_page)
