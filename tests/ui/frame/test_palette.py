"""Everything of the window can be had by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pos_app.ui.frame.palette import Palette
from pos_app.ui.screen_table import ALL_SCREENS
from pos_app.ui.screens.sell.screen import SellScreen
from pos_app.ui.screens.settings.screen import SettingsScreen
from pos_app.ui.shortcuts import SHORTCUTS
from tests.support.keys import focused, strike

if TYPE_CHECKING:
    from pos_app.ui.window.main_window import MainWindow


def opened(window: MainWindow) -> Palette:
    QTest.keyClick(focused(window), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    (palette,) = window.findChildren(Palette)
    assert palette.isVisible()
    return palette


def names(palette: Palette) -> list[str]:
    return [palette.list.item(row).text() for row in range(palette.list.count())]


def test_it_names_every_screen_service_and_act(window: MainWindow) -> None:
    listed = "\n".join(names(opened(window)))
    texts = window.context.texts

    assert [spec.title for spec in ALL_SCREENS if texts.of(spec.title) not in listed] == []
    assert "Dépôt · Wave" in listed
    assert [each.act for each in SHORTCUTS if each.keys and texts.of(each.text) not in listed] == []


def test_a_few_letters_without_accents_and_enter_go_to_a_screen(window: MainWindow) -> None:
    palette = opened(window)
    strike(window, "reglages\n")

    assert isinstance(window.screen_shown, SettingsScreen)
    assert not palette.isVisible()


def test_a_service_opens_its_form(window: MainWindow) -> None:
    opened(window)
    strike(window, "retrait wave\n")
    screen = window.screen_shown

    assert isinstance(screen, SellScreen)
    assert screen.form is not None
    assert screen.form.service.code == "WAVE_SN_API_CASH_OUT"
    assert window.focusWidget() is screen.form.editors["phone"].input


def test_arrows_move_the_mark_and_escape_gives_the_keyboard_back(window: MainWindow) -> None:
    strike(window, "177")
    palette = opened(window)
    QTest.keyClick(focused(window), Qt.Key.Key_Down)
    assert palette.list.currentRow() == 1
    strike(window, "\x1b45")

    screen = window.screen_shown
    assert isinstance(screen, SellScreen)
    assert screen.form is not None
    assert screen.form.answers()["phone"] == "77 45"


def test_what_nothing_is_called_runs_nothing(window: MainWindow) -> None:
    palette = opened(window)
    strike(window, "zzz\n")

    assert names(palette) == []
    assert palette.isVisible()


def test_settings_are_reached_by_number_and_by_their_key(window: MainWindow) -> None:
    strike(window, "-13")
    assert isinstance(window.screen_shown, SettingsScreen)
    window.visit_number(1)
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)

    assert isinstance(window.screen_shown, SettingsScreen)
