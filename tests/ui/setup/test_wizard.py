"""The first run by keys alone: every page is named and reached, and a held key decides nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget

from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.news import PrintResult
from pos_app.ui.setup.face import Draft, KeyVerdict
from tests.support.keys import focused, hold, strike
from tests.ui.setup.answered import BEGUN, FakeFace, a_setup

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pos_app.ui.setup.window import SetupWindow

HELD = (
    Qt.Key.Key_Enter,
    Qt.Key.Key_Return,
    Qt.Key.Key_Plus,
    Qt.Key.Key_Minus,
    Qt.Key.Key_Space,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Tab,
    Qt.Key.Key_1,
)


@pytest.fixture
def face() -> FakeFace:
    return FakeFace()


@pytest.fixture
def window(qtbot: QtBot, face: FakeFace) -> SetupWindow:
    window = a_setup(face)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    return window


def at(window: SetupWindow, step: str) -> SetupWindow:
    names = [each.name for each in window.wizard.progress.steps]
    window.wizard.progress.place = names.index(step) - 1
    window.wizard.go_on()
    QApplication.processEvents()
    return window


STEPS = ["shop", "till", "intech", "printer", "owner", "finish"]


@pytest.mark.parametrize("step", STEPS)
def test_every_control_has_a_name_and_a_role(window: SetupWindow, step: str) -> None:
    at(window, step)
    kinds = (QPushButton, QLineEdit, QComboBox)
    controls = [each for each in window.findChildren(QWidget) if isinstance(each, kinds)]
    told = [QAccessible.queryAccessibleInterface(each) for each in controls if each.isVisible()]

    assert told
    assert all(each.text(QAccessible.Text.Name).strip() for each in told)
    assert all(each.role() != QAccessible.Role.NoRole for each in told)


@pytest.mark.parametrize("step", STEPS)
def test_tab_comes_round_and_stops_only_where_one_sees_it(window: SetupWindow, step: str) -> None:
    at(window, step)
    begin, stops = focused(window), 0
    while stops < 30:
        QTest.keyClick(focused(window), Qt.Key.Key_Tab)
        stops += 1
        assert focused(window).isVisible()
        if focused(window) is begin:
            break

    assert stops < 30


@pytest.mark.parametrize("step", STEPS[:-1])
def test_a_held_key_turns_one_page_at_most_and_finishes_nothing(
    window: SetupWindow, face: FakeFace, step: str
) -> None:
    for key in HELD:
        at(window, step)
        place = window.wizard.progress.place
        hold(window, key, 60)

        assert abs(window.wizard.progress.place - place) <= 1
        assert (key, face.asked) == (key, [])


def test_minus_and_escape_go_back_and_answers_stay(window: SetupWindow) -> None:
    at(window, "shop")
    strike(window, "Chez Awa\n\n")
    assert window.wizard.progress.step.name == "till"
    strike(window, "\x1b")
    card = window.wizard.page.cards[0]

    assert (window.wizard.progress.step.name, card.value) == ("shop", "Chez Awa")


def test_a_value_that_cannot_stand_keeps_the_page(window: SetupWindow) -> None:
    at(window, "shop")
    strike(window, "A!\n\n")

    assert window.wizard.progress.step.name == "shop"
    assert not window.wizard.page.cards[0].wrong.isHidden()


def test_two_pins_that_differ_keep_the_page(window: SetupWindow, face: FakeFace) -> None:
    at(window, "owner")
    strike(window, "4711\n4712\n")
    assert window.wizard.progress.step.name == "owner"
    QTest.keyClick(focused(window), Qt.Key.Key_Backspace)
    strike(window, "1\n\n")

    assert window.wizard.progress.step.name == "finish" or face.finished
    assert window.wizard.progress.secrets["owner_pin"] == "4711"


@pytest.mark.parametrize("verdict", KeyVerdict)
def test_each_outcome_of_a_trial_is_told_with_words_and_a_picture(
    window: SetupWindow, face: FakeFace, verdict: KeyVerdict
) -> None:
    face.verdict = verdict
    at(window, "intech")
    window.wizard.try_it()

    assert face.asked == ["try intech"]
    assert window.wizard.page.result.isVisible()
    assert window.wizard.trial.isEnabled()


@pytest.mark.parametrize("result", PrintResult)
def test_each_outcome_of_a_test_print_is_told(
    window: SetupWindow, face: FakeFace, result: PrintResult
) -> None:
    face.printed = result
    at(window, "printer")
    window.wizard.try_it()

    assert window.wizard.page.result.text()


def test_a_found_printer_is_taken_by_a_click(window: SetupWindow) -> None:
    at(window, "printer")
    (button,) = window.wizard.page.findChildren(QPushButton)
    button.click()

    assert window.wizard.progress.value("printer") == "device:/dev/usb/lp0"


def test_what_could_not_be_kept_is_told_and_can_be_tried_again(
    window: SetupWindow, face: FakeFace
) -> None:
    face.refuses = TillError(Trouble.KEY_STORE_MISSING, "none")
    at(window, "finish")
    strike(window, "\n")
    assert "none" in window.wizard.page.result.text()
    face.refuses = None
    strike(window, "\n")

    assert face.asked == ["finish training"]


def test_no_secret_goes_into_a_draft_and_it_is_taken_up_where_it_was_left(
    window: SetupWindow, face: FakeFace, qtbot: QtBot
) -> None:
    at(window, "intech")
    strike(window, "planted-key\nhttps://x\n")
    assert window.wizard.progress.step.name == "printer"
    assert "planted" not in str(face.drafts)
    assert "planted" not in repr(window.wizard.progress)
    again = a_setup(face, replace(BEGUN, draft=Draft(step="printer", values={"shop_name": "A"})))
    qtbot.addWidget(again)

    assert again.wizard.progress.step.name == "printer"
    assert again.wizard.progress.value("shop_name") == "A"


def test_the_guide_opens_at_the_step_and_gives_the_keys_back(window: SetupWindow) -> None:
    window.wizard.guide.click()
    assert window.guide is not None
    assert window.guide.reader.name == "first_day"
    strike(window, "\x1b")
    assert window.guide.isHidden()
    at(window, "printer")
    field = window.wizard.page.cards[0].input
    strike(window, "abc")
    window.show_guide()
    assert window.guide.reader.name == "receipts"
    window.resize(640, 480)
    assert window.wizard.rect().contains(window.guide.geometry())
    window.show_guide()

    assert window.focusWidget() is field
    assert window.wizard.progress.value("printer").endswith("abc")


def test_the_systems_new_colours_keep_page_and_answers(window: SetupWindow) -> None:
    changed = QGuiApplication.styleHints().colorSchemeChanged
    at(window, "printer")
    strike(window, "abc")
    before = window.wizard
    changed.emit(Qt.ColorScheme.Dark)
    assert window.wizard is not before
    assert window.wizard.page.cards[0].input.hasFocus()
    assert window.wizard.progress.value("printer").endswith("abc")

    at(window, "finish")  # A page without questions.
    changed.emit(Qt.ColorScheme.Light)
    asked = window.wizard
    asked.on.setEnabled(False)  # An answer is waited for.
    changed.emit(Qt.ColorScheme.Dark)
    assert (window.wizard, asked.progress.step.name) == (asked, "finish")
