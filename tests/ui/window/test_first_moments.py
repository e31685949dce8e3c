"""Before there is a till: the window stands, keeps what is typed, and plays it back in order."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pos_app.ui.front import Front
from pos_app.ui.screen_table import SCREENS
from pos_app.ui.screens.sell.screen import SellScreen
from pos_app.ui.theme import Theme
from pos_app.ui.window.main_window import MainWindow
from tests.support.fake_staff import AWA, FATOU, a_staff
from tests.support.fake_till import FakeTill, ImmediateBridge, window_parts
from tests.support.keys import strike

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pos_app.ui.window_parts import WindowParts

PHONE = "771234567"


def standing(qtbot: QtBot, parts: WindowParts) -> MainWindow:
    """Return a window in its first moments, as a start makes it."""
    front = Front(
        texts=parts.texts,
        clock=parts.clock,
        cashier=parts.cashier,
        shop=parts.shop,
        till_name=parts.till_name,
        watermark=parts.watermark,
    )
    window = MainWindow(front, theme=Theme())
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    return window


def test_the_first_frame_shows_the_whole_frame_before_there_is_a_till(qtbot: QtBot) -> None:
    parts = window_parts(FakeTill())

    window = standing(qtbot, parts)

    assert window.top_line.cashier.text() == parts.cashier
    assert [number for number, each in window.key_bar.buttons.items() if each.isChecked()] == [1]
    assert window.screens == {}


def test_what_is_typed_before_there_is_a_till_reaches_its_form_in_order(qtbot: QtBot) -> None:
    till = FakeTill()
    window = standing(qtbot, window_parts(till))

    strike(window, f"1{PHONE}\n5000\n+")
    window.furnish(window_parts(till), ImmediateBridge())

    screen = window.screen_shown
    assert isinstance(screen, SellScreen)
    assert screen.form is not None
    typed = [re.sub("[^0-9]", "", each.text()) for each in screen.form.editors.values()]
    assert sorted(typed) == sorted([PHONE, "5000"])
    assert till.prepared == []  # what nobody saw read back is not confirmed
    till.clock.forward(0.5)
    strike(window, "+")
    assert [order.phone.national for order in till.prepared if order.phone] == [PHONE]


def test_a_screens_key_struck_before_there_is_a_till_leads_there(qtbot: QtBot) -> None:
    window = standing(qtbot, window_parts(FakeTill()))

    QTest.keyClick(window, Qt.Key.Key_F2)
    window.furnish(window_parts(FakeTill()), ImmediateBridge())

    assert window.screen_shown is window.screens[SCREENS[1].number]


def test_keys_after_the_till_is_there_are_not_kept(qtbot: QtBot) -> None:
    window = standing(qtbot, window_parts(FakeTill()))
    window.furnish(window_parts(FakeTill()), ImmediateBridge())
    before = window.screen_shown

    strike(window, "a")
    window.tick()

    assert window.screen_shown is before


def test_a_window_closed_before_there_is_a_till_closes_the_program_with_it(qtbot: QtBot) -> None:
    till, closed = FakeTill(), list[str]()
    window = standing(qtbot, window_parts(till))
    window.close()
    assert not window.isEnabled()

    async def close() -> None:
        closed.append("closed")

    window.furnish(replace(window_parts(till), on_close=close), ImmediateBridge())

    assert closed == ["closed"]


def test_what_is_typed_before_a_locked_till_never_reaches_its_form(qtbot: QtBot) -> None:
    till = FakeTill()
    parts = replace(window_parts(till), staff=a_staff(till.clock, AWA, FATOU))
    window = standing(qtbot, parts)

    strike(window, f"1{PHONE}")
    window.furnish(parts, ImmediateBridge())
    qtbot.waitUntil(lambda: window.staff.is_locked)

    screen = window.screen_shown
    assert isinstance(screen, SellScreen)
    assert screen.form is None
