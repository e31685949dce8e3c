"""Keys and passphrases are typed into the window, are never shown, and leave nothing behind."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pos_app.domain.secret import Lock
from pos_app.ui.frame.keys_panel import KeysPanel, UnlockPanel
from pos_app.ui.window.main_window import MainWindow
from tests.support.fake_staff import AWA, FATOU, a_staff, pin_of
from tests.support.fake_till import FakeTill, ImmediateBridge, window_parts
from tests.support.keys import strike
from tests.ui.frame.fake_keys import PASSPHRASE, FakeKeys

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pos_app.ui.widgets.hidden_line import HiddenLine


def window_with(qtbot: QtBot, keys: FakeKeys) -> MainWindow:
    window = MainWindow(replace(window_parts(FakeTill()), keys=keys), ImmediateBridge())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    assert QTest.qWaitForWindowActive(window)
    return window


def typed(line: HiddenLine, text: str) -> None:
    line.setFocus()
    QTest.keyClicks(line, text)
    strike(line, "\n")


def panel(window: MainWindow, kind: type[UnlockPanel | KeysPanel]) -> UnlockPanel | KeysPanel:
    (found,) = window.findChildren(kind)
    return found


def open_by_key(window: MainWindow) -> None:
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_L, modifiers)


@pytest.fixture
def keys() -> FakeKeys:
    return FakeKeys()


def test_a_locked_key_file_asks_for_its_passphrase_at_the_start(
    qtbot: QtBot, keys: FakeKeys
) -> None:
    keys.state = Lock.LOCKED
    window = window_with(qtbot, keys)
    qtbot.waitUntil(lambda: bool(window.findChildren(UnlockPanel)))
    asking = panel(window, UnlockPanel)
    assert isinstance(asking, UnlockPanel)
    assert asking.isVisible()
    assert not asking.again.isVisible()

    typed(asking.line, "wrong")
    assert asking.isVisible()
    assert asking.wrong.text()
    assert asking.line.text() == ""

    typed(asking.line, PASSPHRASE)
    assert keys.state is Lock.OPEN
    assert not asking.isVisible()
    assert asking.line.text() == ""


def test_a_new_passphrase_is_typed_twice(qtbot: QtBot, keys: FakeKeys) -> None:
    keys.state = Lock.NEW
    window = window_with(qtbot, keys)
    qtbot.waitUntil(lambda: bool(window.findChildren(UnlockPanel)))
    asking = panel(window, UnlockPanel)
    assert isinstance(asking, UnlockPanel)

    for first, second in (("a long passphrase", "another passphrase"), ("short", "short")):
        typed(asking.line, first)
        typed(asking.again, second)
        assert asking.wrong.text()
        assert keys.state is Lock.NEW
    typed(asking.line, PASSPHRASE)
    typed(asking.again, PASSPHRASE)

    assert keys.state is Lock.OPEN


def test_keys_show_where_they_are_and_their_fingerprint_and_take_a_new_one(
    qtbot: QtBot, keys: FakeKeys
) -> None:
    window = window_with(qtbot, keys)
    open_by_key(window)
    shown = panel(window, KeysPanel)
    assert isinstance(shown, KeysPanel)
    words = " ".join(label.text() for label in shown.findChildren(type(shown.state)))
    assert "1a2b3c4d" in words

    line = shown.lines["intech_api_key"]
    typed(line, "sk_new_key_0123")

    assert keys.kept == {"intech_api_key": "sk_new_key_0123"}
    assert all(each.text() == "" for each in shown.lines.values())
    assert window.note_line.text()


def test_what_is_no_key_is_told_and_what_was_typed_is_gone(qtbot: QtBot, keys: FakeKeys) -> None:
    window = window_with(qtbot, keys)
    open_by_key(window)
    shown = panel(window, KeysPanel)
    assert isinstance(shown, KeysPanel)

    typed(shown.lines["intech_api_key"], "two words")
    assert keys.kept == {}
    shown.lines["intech_api_key"].setText("left standing")
    left = shown.lines["intech_api_key"]
    shown.close_now()

    assert left.text() == ""


def test_the_key_store_is_read_again_by_a_button(qtbot: QtBot, keys: FakeKeys) -> None:
    window = window_with(qtbot, keys)
    open_by_key(window)
    shown = panel(window, KeysPanel)
    assert isinstance(shown, KeysPanel)

    shown.again_button.click()

    assert keys.asked_again == 1


def test_only_an_owner_comes_to_the_keys(qtbot: QtBot, keys: FakeKeys) -> None:
    till = FakeTill()
    staff = a_staff(till.clock, AWA, FATOU)
    window = MainWindow(replace(window_parts(till), keys=keys, staff=staff), ImmediateBridge())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    asyncio.run(staff.sign_in(AWA.name, pin_of(AWA)))
    open_by_key(window)

    assert window.findChildren(KeysPanel) == []


def test_another_screen_takes_the_keys_away(qtbot: QtBot, keys: FakeKeys) -> None:
    window = window_with(qtbot, keys)
    open_by_key(window)
    shown = panel(window, KeysPanel)
    QTest.keyClick(window, Qt.Key.Key_F2)

    assert not shown.isVisible()
