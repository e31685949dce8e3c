"""Settings go to a file and come from one by keys: shown first, taken in once, no secret in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from pos_app.domain.trouble import TillError, Trouble
from pos_app.ui.frame.asked_panel import Stage
from pos_app.ui.screen_table import ALL_SCREENS
from pos_app.ui.screens.settings.screen import SettingsScreen
from pos_app.ui.screens.settings.ways import Way
from pos_app.ui.theme import Theme
from pos_app.ui.window.main_window import MainWindow
from tests.support.fake_till import FakeTill, ImmediateBridge, window_parts
from tests.support.kept_options import Kept
from tests.support.keys import hold, strike

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from pos_app.ui.screens.settings.carry import CarryPanel

SPEC = next(each for each in ALL_SCREENS if each.title == "screen.settings")


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def screen(qtbot: QtBot, kept: Kept, till: FakeTill) -> Iterator[SettingsScreen]:
    window = MainWindow(replace(window_parts(till), settings=kept), ImmediateBridge(), Theme())
    qtbot.addWidget(window)
    window.show()
    window.visit(SPEC)
    screen = window.screen_shown
    assert isinstance(screen, SettingsScreen)
    yield screen
    for timer in window.findChildren(QTimer):
        timer.stop()


def panel_of(screen: SettingsScreen) -> CarryPanel:
    assert screen.carrying is not None
    return screen.carrying


def test_settings_are_written_where_they_were_said_to_be(
    screen: SettingsScreen, kept: Kept, till: FakeTill, tmp_path: Path
) -> None:
    screen.carry_buttons[0].click()
    panel = panel_of(screen)
    there = tmp_path / "there.toml"
    there.touch()
    panel.field.setText(str(there))
    strike(screen.window(), "\n")
    assert "remplacé" in panel.said.text()
    strike(screen.window(), "\x1b")
    assert panel.stage is Stage.TYPING
    panel.field.setText(str(tmp_path / "new.toml"))
    strike(screen.window(), "\n")
    till.clock.forward(0.5)
    hold(screen.window(), Qt.Key.Key_Plus)
    panel.confirm_button.click()

    assert kept.written == [tmp_path / "new.toml"]
    assert "3 réglages" in panel.said.text()
    strike(screen.window(), "\n")
    assert screen.search_field.hasFocus()


def test_what_a_file_changes_is_shown_and_taken_in_once(
    screen: SettingsScreen, kept: Kept, till: FakeTill, tmp_path: Path
) -> None:
    screen.carry(Way.IN)
    panel = panel_of(screen)
    panel.field.setText(str(tmp_path / "Keur Fatou.toml"))
    strike(screen.window(), "\n")
    assert panel.list.item(0).text() == "Nom de la boutique\u00a0: Chez Awa → Keur Fatou"
    assert kept.changes == []
    till.clock.forward(0.5)
    strike(screen.window(), "++")

    assert kept.changes == [{"shop_name": "Keur Fatou"}]
    assert [card.value for card in screen.cards if card.setting.key == "shop_name"] == [
        "Keur Fatou"
    ]
    strike(screen.window(), "\x1b")
    screen.carry(Way.IN)
    panel.field.setText("same")
    strike(screen.window(), "\n+")
    assert len(kept.changes) == 1


def test_a_file_that_cannot_be_is_told_and_changes_wait_for_their_own_saving(
    screen: SettingsScreen, kept: Kept, till: FakeTill
) -> None:
    kept.refuses = TillError(Trouble.SETTINGS_INVALID, "shop_nme")
    screen.carry(Way.IN)
    panel = panel_of(screen)
    strike(screen.window(), "\n")
    assert "shop_nme" in panel.said.text()
    assert panel.said.property("tone") == "bad"
    panel.browse_button.click()
    (dialogue,) = panel.findChildren(QFileDialog)
    dialogue.fileSelected.emit("/somewhere/else.toml")
    assert panel.field.text() == "/somewhere/else.toml"
    dialogue.reject()
    panel.close_now()

    screen.cards[1].put("Autre")
    screen.carry(Way.OUT)
    assert panel.isHidden()


def test_the_numeric_pad_alone_reaches_both_ways(screen: SettingsScreen) -> None:
    pad = Qt.KeyboardModifier.KeypadModifier
    QTest.keyClick(screen.search_field, Qt.Key.Key_Plus, pad)
    assert screen.carry_buttons[0].hasFocus()
    strike(screen.window(), "+")
    assert screen.carry_buttons[1].hasFocus()
    strike(screen.window(), "-+\n")
    assert panel_of(screen).way is Way.IN
    panel_of(screen).close_now()

    strike(screen.window(), "\x1b")
    assert screen.search_field.hasFocus()


def test_another_screen_takes_the_panel_away(screen: SettingsScreen) -> None:
    screen.carry(Way.IN)
    assert panel_of(screen).isVisible()
    QTest.keyClick(screen.window(), Qt.Key.Key_F2)

    assert not panel_of(screen).isVisible()
