"""The window: every screen by key and by number, one timer, an end that loses nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from pos_app.domain.transaction import State
from pos_app.domain.trouble import Trouble
from pos_app.engine.news import Health, HealthChanged, TillTrouble
from pos_app.texts.catalogue import Language
from pos_app.ui.screen_table import SCREENS
from pos_app.ui.theme import LARGE_TYPE, Theme
from pos_app.ui.window.main_window import MainWindow
from tests.support.fake_till import WAVE_LINK, FakeTill, ImmediateBridge, window_parts
from tests.support.keys import hold, strike
from tests.support.orders import a_transaction

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SELLING: Final = [spec for spec in SCREENS if spec.families]


@pytest.fixture
def window(qtbot: QtBot, till: FakeTill) -> MainWindow:
    return a_window(qtbot, till)


def a_window(qtbot: QtBot, till: FakeTill, **changes: object) -> MainWindow:
    parts = replace(window_parts(till), **changes)  # type: ignore[arg-type] # real fields
    window = MainWindow(parts, ImmediateBridge(), Theme())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    return window


def test_only_the_first_screen_is_built_at_start(window: MainWindow) -> None:
    assert list(window.screens) == [1]


def test_an_f_key_and_a_number_reach_a_screen(window: MainWindow) -> None:
    for screen in SELLING:
        QTest.keyClick(window, Qt.Key[f"Key_F{screen.number}"])
        assert window.screen_shown is window.screens[screen.number]
        assert window.key_bar.buttons[screen.number].isChecked()

    window.visit_number(1)
    strike(window, "-02")
    assert window.screen_shown is window.screens[2]


def test_a_number_that_is_no_screen_changes_nothing(window: MainWindow) -> None:
    strike(window, "-88")

    assert window.screen_shown is window.screens[1]
    assert window.focusWidget() is window.screens[1].tiles  # type: ignore[attr-defined] # sells


def test_a_slash_goes_to_the_search_and_keeps_what_was_typed(window: MainWindow) -> None:
    strike(window, "1771/")
    assert window.screen_shown is window.screens[9]
    assert isinstance(window.focusWidget(), QLineEdit)

    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.screens[1].form.answers()["phone"] == "77 1"  # type: ignore[attr-defined] # sells


def test_help_leads_a_mouse_to_everything_that_keys_reach(window: MainWindow) -> None:
    window.overlays.show_help()
    assert window.overlays.help is not None
    QTest.mouseClick(window.overlays.help.everything_button, Qt.MouseButton.LeftButton)

    assert window.overlays.palette is not None
    assert window.overlays.palette.isVisible()
    assert not window.overlays.help.isVisible()


def test_escape_closes_the_number_prompt_and_the_help(window: MainWindow) -> None:
    strike(window, "-")
    strike(window, "\x1b1")
    assert window.screens[1].form is not None  # type: ignore[attr-defined] # it sells

    window.overlays.show_help()
    strike(window, "\x1b")
    assert not [
        each
        for each in (window.overlays.help, window.overlays.numbers)
        if each and each.isVisible()
    ]


def test_seventeen_keys_make_a_deposit(window: MainWindow, till: FakeTill) -> None:
    keys = "1771234567\n25*\n"
    QTest.keyClick(window, Qt.Key.Key_F1)
    strike(window, keys)
    till.clock.forward(0.5)
    strike(window, "+")

    assert len(till.prepared) == 1
    assert 1 + len(keys) + 1 == 17


def test_news_of_the_till_reaches_the_strip_and_the_top_line(
    window: MainWindow, till: FakeTill
) -> None:
    strike(window, "1771234567\n25*\n")
    till.clock.forward(0.5)
    strike(window, "+")
    till.tell(HealthChanged("intech", Health.NO_NETWORK, 20))

    assert len(window.side.in_progress.rows) == 1
    assert window.top_line.network.text() == "Pas de réseau"


def test_a_trouble_of_the_till_stands_in_the_banner_and_keeps_the_focus(
    window: MainWindow, till: FakeTill
) -> None:
    strike(window, "177")
    before = window.focusWidget()
    till.tell(TillTrouble(Trouble.DISK_FULL, "journal.sqlite3"))

    assert window.banner.isVisible()
    assert window.banner.title.text() == "Le disque est plein"
    assert window.focusWidget() is before
    QTest.keyClick(window, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert not window.banner.isVisible()


def test_every_provider_without_keys_is_told_one_after_the_other(window: MainWindow) -> None:
    window.banner.show_each(
        [(Trouble.NO_CREDENTIALS, "intech_api_key"), (Trouble.NO_CREDENTIALS, "intram_secret_key")]
    )
    told = []
    while window.banner.isVisible():
        told.append(window.banner.detail.text())
        QTest.keyClick(window, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)

    assert told == ["intech_api_key", "intram_secret_key"]


def test_a_verdict_is_never_squeezed_on_a_small_screen(window: MainWindow, till: FakeTill) -> None:
    window.resize(1024, 600)
    for number in range(3):
        waiting = a_transaction(State.PENDING, f"T{number}")
        till.change(waiting)
        till.change(replace(waiting, state=State.SUCCEEDED))
        window.grab()  # as it is painted before any later layout

        for card in window.side.verdicts.cards:
            assert card.height() >= card.sizeHint().height()
            assert card.word.height() >= card.word.sizeHint().height()


def test_a_note_is_seen_for_a_few_seconds_and_keeps_the_focus(
    window: MainWindow, till: FakeTill
) -> None:
    strike(window, "177")
    before = window.focusWidget()
    window.screens[1].note.emit("<b>Copié</b>")
    assert window.note_line.isVisible()
    assert window.note_line.text() == "<b>Copié</b>"
    assert window.focusWidget() is before

    till.clock.forward(9)
    window.tick()
    assert not window.note_line.isVisible()


def test_a_fault_of_the_program_is_told_without_its_text(window: MainWindow) -> None:
    window.bridge.crashed.emit(LookupError("api key 123"))

    assert window.banner.isVisible()
    assert "123" not in window.banner.detail.text()


@pytest.mark.parametrize(
    "key",
    [
        Qt.Key.Key_Enter,
        Qt.Key.Key_Plus,
        Qt.Key.Key_Minus,
        Qt.Key.Key_1,
        Qt.Key.Key_Space,
        Qt.Key.Key_Escape,
    ],
)
def test_holding_a_key_on_any_screen_sends_nothing(
    window: MainWindow, till: FakeTill, key: Qt.Key
) -> None:
    for screen in SELLING:
        window.visit(screen)
        hold(window, key, 60)
        till.clock.forward(30)
        hold(window, key, 60)

    assert till.prepared == []
    assert till.asked == []


def test_no_shortcut_repeats_itself(window: MainWindow) -> None:
    shortcuts = window.findChildren(QShortcut)

    assert shortcuts
    assert not [each for each in shortcuts if each.autoRepeat()]


def test_one_timer_shows_all_ages(window: MainWindow) -> None:
    running = [timer for timer in window.findChildren(QTimer) if timer.isActive()]

    assert len(running) == 1


def test_the_first_frame_is_told_once(qtbot: QtBot, till: FakeTill) -> None:
    window = MainWindow(window_parts(till), ImmediateBridge(), Theme())
    qtbot.addWidget(window)
    told: list[None] = []
    window.painted.connect(lambda: told.append(None))
    with qtbot.waitSignal(window.painted):
        window.show()
    window.repaint()
    QApplication.processEvents()

    assert len(told) == 1


def test_closing_asks_the_composition_once_and_leaves_the_window_until_then(
    qtbot: QtBot, till: FakeTill
) -> None:
    closings: list[str] = []

    async def on_close() -> None:
        closings.append("asked")

    window = a_window(qtbot, till, on_close=on_close)
    window.close()
    window.close()

    assert closings == ["asked"]
    assert window.isVisible()


def test_a_sandbox_is_marked_and_a_real_till_is_not(qtbot: QtBot, till: FakeTill) -> None:
    marked = a_window(qtbot, till, watermark="Bac à sable")
    assert marked.top_line.watermark.isVisible()
    assert marked.top_line.watermark.text() == "BAC À SABLE"

    assert not a_window(qtbot, till).top_line.watermark.isVisible()


@pytest.mark.parametrize("scale", [LARGE_TYPE, 2.0])
@pytest.mark.parametrize("language", list(Language))
def test_the_window_fits_a_small_screen_at_any_text_size(
    qtbot: QtBot, till: FakeTill, scale: float, language: Language
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme = Theme(scale=scale)
    before = application.styleSheet(), application.font()
    theme.apply(application)
    try:
        parts = replace(window_parts(till, language), watermark="Bac à sable")
        window = MainWindow(parts, ImmediateBridge(), theme)
        qtbot.addWidget(window)
        window.resize(1024, 600)
        window.show()
        window.visit(SCREENS[1])
        till.tell(TillTrouble(Trouble.DISK_FULL, "journal.sqlite3"))
        for number in range(6):
            waiting = replace(
                a_transaction(State.PENDING, f"T{number}"), extras={"deepLinkUrl": WAVE_LINK}
            )
            till.change(waiting)
            if number % 2:
                till.change(replace(waiting, state=State.SUCCEEDED))
        QApplication.processEvents()
        assert window.width() <= 1024
        assert window.height() <= 600
    finally:
        application.setStyleSheet(before[0])
        application.setFont(before[1])
