"""Every widget of every screen can be named, reached and read; a held key sells nowhere."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

from pos_app.ui.screen_table import ALL_SCREENS, SCREENS
from pos_app.ui.theme import Theme
from pos_app.ui.window.main_window import MainWindow
from tests.support.counter import till_selling
from tests.support.fake_till import ImmediateBridge, window_parts
from tests.support.kept_options import Kept
from tests.support.keys import focused, hold, strike

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from pos_app.ui.screen_table import ScreenSpec
    from tests.support.fake_till import FakeTill

CONTROLS: Final = (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
)
HELD: Final = (
    Qt.Key.Key_Enter,
    Qt.Key.Key_Return,
    Qt.Key.Key_Plus,
    Qt.Key.Key_Minus,
    Qt.Key.Key_Asterisk,
    Qt.Key.Key_Slash,
    Qt.Key.Key_1,
    Qt.Key.Key_Space,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Tab,
)
MOST_STOPS: Final = 60


def titled(spec: ScreenSpec) -> str:
    return spec.title


@pytest.fixture
def till() -> FakeTill:
    return till_selling(moneygram=True)


@pytest.fixture
def window(qtbot: QtBot, till: FakeTill) -> Iterator[MainWindow]:
    parts = replace(window_parts(till), settings=Kept())
    window = MainWindow(parts, ImmediateBridge(), Theme())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    yield window
    for timer in window.findChildren(QTimer):
        timer.stop()


def shown(window: MainWindow, spec: ScreenSpec) -> MainWindow:
    window.visit(spec)
    if spec.families:
        strike(window, "1")
    QApplication.processEvents()
    return window


def is_inside(widget: QWidget, kinds: tuple[type[QWidget], ...]) -> bool:
    above: QWidget | None = widget.parentWidget()  # None at the top, whatever Qt's types say
    return above is not None and (isinstance(above, kinds) or is_inside(above, kinds))


def described(widget: QWidget) -> str:
    return f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"


@pytest.mark.parametrize("spec", ALL_SCREENS, ids=titled)
async def test_every_control_in_sight_has_a_name_and_a_role(
    window: MainWindow, spec: ScreenSpec
) -> None:
    shown(window, spec)
    controls = [
        each
        for each in window.findChildren(QWidget)
        if isinstance(each, CONTROLS)
        and each.isVisible()
        # Parts of a control are named by it.
        and not is_inside(each, (QComboBox, QDateEdit, QAbstractItemView, QLineEdit))
    ]

    assert controls
    told = [(each, QAccessible.queryAccessibleInterface(each)) for each in controls]
    assert [
        described(each) for each, face in told if not face.text(QAccessible.Text.Name).strip()
    ] == []
    assert [described(each) for each, face in told if face.role() == QAccessible.Role.NoRole] == []


@pytest.mark.parametrize("spec", ALL_SCREENS, ids=titled)
async def test_tab_goes_round_and_stops_only_where_one_sees_it(
    window: MainWindow, spec: ScreenSpec
) -> None:
    shown(window, spec)
    begin = focused(window)
    stops: list[QWidget] = []
    for _ in range(MOST_STOPS):
        QTest.keyClick(focused(window), Qt.Key.Key_Tab)
        stop = focused(window)
        if stop is begin or stop in stops:
            break
        stops.append(stop)

    assert len(stops) < MOST_STOPS
    assert [described(stop) for stop in stops if not stop.isVisible()] == []
    assert [described(stop) for stop in stops if isinstance(stop, QScrollBar)] == []


@pytest.mark.parametrize("spec", ALL_SCREENS, ids=titled)
async def test_what_takes_keys_shows_that_it_does(window: MainWindow, spec: ScreenSpec) -> None:
    shown(window, spec)
    stop = focused(window)

    assert stop.isVisible()
    assert stop.isEnabled()
    assert is_inside(stop, (type(window.screens[spec.number]),))


@pytest.mark.parametrize("spec", ALL_SCREENS, ids=titled)
async def test_a_key_held_for_thirty_seconds_sells_nothing_on_any_screen(
    window: MainWindow, till: FakeTill, spec: ScreenSpec
) -> None:
    for key in HELD:
        shown(window, spec)
        hold(window, key, 60, lambda: till.clock.forward(0.5))

        assert (key, till.prepared, till.asked) == (key, [], [])
    assert (till.aftercare.refunds, till.aftercare.claims) == ([], [])
    kept = window.context.parts.settings
    assert isinstance(kept, Kept)
    assert kept.changes == []


def test_every_screen_stands_in_the_key_bar_or_behind_it(window: MainWindow) -> None:
    assert set(window.key_bar.buttons) == {spec.number for spec in SCREENS}
    assert {spec.number for spec in ALL_SCREENS} > set(window.key_bar.buttons)
