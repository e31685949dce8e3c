"""The copies of the journal by keys: listed, checked, one more made, and the way back to one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer

from pos_app.domain.transaction import State
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.backups import Attempt, Condition, RestoreWish
from pos_app.texts.catalogue import Language, load_texts
from pos_app.ui.backups.ask_page import AskStage
from pos_app.ui.rescue.window import RescueContext, RescueParts, RescueWindow
from pos_app.ui.screens.backups import BackupsScreen
from pos_app.ui.theme import Theme
from pos_app.ui.window.main_window import SMALLEST, MainWindow
from tests.support.cut_words import cut_words
from tests.support.fake_backups import BEFORE, CUT_OFF, NEWEST, OLDER, FakeBackups
from tests.support.fake_staff import AWA, MOUSSA, PINS, a_staff
from tests.support.fake_till import (
    FakeTill,
    HandClock,
    ImmediateBridge,
    nothing_to_close,
    window_parts,
)
from tests.support.keys import hold, strike
from tests.support.orders import a_transaction

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from pos_app.ui.backups.view import BackupsView


@pytest.fixture
def copies() -> FakeBackups:
    return FakeBackups()


@pytest.fixture
def till() -> FakeTill:
    return FakeTill()


@pytest.fixture
def window(qtbot: QtBot, till: FakeTill, copies: FakeBackups) -> Iterator[MainWindow]:
    window = MainWindow(replace(window_parts(till), backups=copies), ImmediateBridge(), Theme())
    qtbot.addWidget(window)
    window.show()
    strike(window, "-16")
    yield window
    for timer in window.findChildren(QTimer):
        timer.stop()


def view_of(window: MainWindow) -> BackupsView:
    screen = window.screen_shown
    assert isinstance(screen, BackupsScreen)
    return screen.view


def test_the_numeric_pad_alone_goes_back_to_a_copy_once(
    window: MainWindow, till: FakeTill, copies: FakeBackups
) -> None:
    view = view_of(window)
    assert copies.checked == [NEWEST.path, CUT_OFF.path, OLDER.path, BEFORE.path]
    assert "vérifiée" in view.list_page.list.item(0).text()
    assert "ABÎMÉE" in view.list_page.list.item(1).text()
    strike(window, "22\n")
    asked = view.ask_page
    assert "12 opérations de plus, dont 9 réussies, pour 245" in asked.losses.text()
    assert "7 d\u2019entre elles sont encore ouvertes" in asked.open_ones.text()
    assert asked.open_ones.text().count("T01A") == 5
    assert "et 2 de plus" in asked.open_ones.text()
    assert "mis de côté dans /boutique/pos-app" in asked.consequences.text()

    strike(window, "+")
    assert copies.wishes == []  # Struck before it could be read.
    hold(window, Qt.Key.Key_Plus, 60, lambda: till.clock.forward(0.5))
    strike(window, "\n")
    assert copies.wishes == []
    strike(window, "++")
    asked.confirm_button.click()

    assert copies.wishes == [RestoreWish(path=OLDER.path, by="Awa")]
    assert asked.stage is AskStage.UNDER_WAY
    assert not asked.leave_button.isEnabled()


def test_nothing_changes_on_the_way_back_to_the_list(
    window: MainWindow, till: FakeTill, copies: FakeBackups
) -> None:
    strike(window, "\n")
    till.clock.forward(0.5)
    strike(window, "-")
    view = view_of(window)
    assert view.currentWidget() is view.list_page
    strike(window, "\n")
    strike(window, "\x1b")
    assert view.currentWidget() is view.list_page

    assert copies.wishes == []
    strike(window, "-01")
    assert not isinstance(window.screen_shown, BackupsScreen)


def test_a_damaged_copy_is_never_gone_back_to(
    window: MainWindow, till: FakeTill, copies: FakeBackups
) -> None:
    strike(window, "2\n")
    till.clock.forward(0.5)
    strike(window, "+")

    asked = view_of(window).ask_page
    assert asked.stage is AskStage.REFUSED
    assert "abîmée" in asked.said.text()
    assert not asked.confirm_button.isVisible()
    assert copies.wishes == []


def test_it_waits_for_what_is_on_the_wire(
    window: MainWindow, till: FakeTill, copies: FakeBackups
) -> None:
    strike(window, "\n")
    till.clock.forward(0.5)
    till.open_ones.append(replace(a_transaction(), state=State.SENDING))
    strike(window, "+")
    asked = view_of(window).ask_page
    assert "en train de partir" in asked.said.text()
    till.open_ones.clear()
    strike(window, "-\n")
    till.clock.forward(0.5)
    strike(window, "+")

    assert [each.path for each in copies.wishes] == [NEWEST.path]


def test_one_more_is_made_and_what_failed_is_told(window: MainWindow, copies: FakeBackups) -> None:
    page = view_of(window).list_page
    strike(window, "0")
    assert "Sauvegardé et vérifié" in page.said.text()
    assert (copies.made, page.backups[0].condition) == (1, Condition.SOUND)

    copies.refuses = TillError(Trouble.DISK_FULL)
    copies.stick = False
    copies.attempt = Attempt(at_ms=NEWEST.made_ms, trouble=copies.refuses)
    strike(window, "0")

    assert "plus de place" in page.said.text()
    assert "n\u2019a pas réussi" in page.troubles.text()
    assert "Branchez la clé" in page.troubles.text()
    assert [each.path for each in page.backups] == [OLDER.path, BEFORE.path]
    copies.stick = True
    strike(window, "5")
    assert len(page.backups) == 5


def test_checking_stops_when_it_is_told_to_or_nobody_looks(
    window: MainWindow, copies: FakeBackups
) -> None:
    view, page = view_of(window), view_of(window).list_page
    copies.copies = [replace(each, condition=Condition.UNCHECKED) for each in copies.copies]
    copies.checked.clear()
    stopped: list[bool] = []

    async def check(backup: object, watch: object) -> object:
        stopped.append(watch.is_stopped)  # type: ignore[attr-defined] # a watch
        view.turn_checks()
        stopped.append(watch.is_stopped)  # type: ignore[attr-defined] # the same
        raise TillError(Trouble.STOPPING)

    copies.check = check  # type: ignore[assignment,method-assign] # one that a person stops
    strike(window, "5")

    assert stopped == [False, True]
    assert "Tout vérifier" in page.checks_button.text()
    assert "pas encore vérifiée" in page.list.item(0).text()


def test_the_owner_approves_it_where_a_cashier_asks(
    qtbot: QtBot, till: FakeTill, copies: FakeBackups
) -> None:
    staff = a_staff(till.clock, MOUSSA, AWA)
    parts = replace(window_parts(till), backups=copies, staff=staff)
    window = MainWindow(parts, ImmediateBridge(), Theme())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.staff.is_locked)
    lock = window.staff.lock_screen
    assert lock is not None
    number = [each.name for each in lock.panel.people].index("Awa") + 1
    strike(lock.panel, f"-{number}{PINS['Awa']}\n")
    strike(window, "-16\n")
    till.clock.forward(0.5)
    strike(window, "+")
    approval = window.staff.approval
    assert approval is not None
    assert "veut revenir à la copie" in approval.what.text()
    strike(approval.panel, "\x1b")
    asked = view_of(window).ask_page
    qtbot.waitUntil(lambda: "Pas d\u2019accord" in asked.said.text())
    till.clock.forward(0.5)
    strike(window, "+")
    strike(approval.panel, f"{PINS['Moussa']}\n")

    assert copies.wishes == [RestoreWish(path=NEWEST.path, by="Awa", approved_by="Moussa")]
    for timer in window.findChildren(QTimer):
        timer.stop()


def a_rescue(
    copies: FakeBackups, language: Language, theme: Theme, clock: HandClock
) -> RescueWindow:
    """Return the window of a till whose journal is damaged."""
    parts = RescueParts(
        face=copies,
        texts=load_texts(language),
        clock=clock,
        staff=a_staff(clock, MOUSSA, AWA),
        cashier="Awa",
        open_again=nothing_to_close,
        on_close=nothing_to_close,
    )
    window = RescueWindow(RescueContext(parts=parts, bridge=ImmediateBridge(), theme=theme))
    window.show()
    window.explain(TillError(Trouble.JOURNAL_DAMAGED, "NOTADB: file is not a database"))
    return window


def test_a_till_that_does_not_open_leads_to_its_copies(qtbot: QtBot, copies: FakeBackups) -> None:
    copies.beyond = None
    clock = HandClock()
    window = a_rescue(copies, Language.FRENCH, Theme(), clock)
    qtbot.addWidget(window)
    assert "son journal est abîmé" in window.title.text()
    assert "Ne supprimez rien" in window.advice.text()
    strike(window, "\n")
    assert "trop abîmé pour dire" in window.view.ask_page.losses.text()
    clock.forward(0.5)
    strike(window, "+")
    assert copies.wishes == []  # Nobody signed in here, not even the first of the list.
    approval = window.approval
    assert approval is not None
    strike(approval.panel, f"{PINS['Moussa']}\n")

    assert copies.wishes[0].approved_by == "Moussa"


@pytest.mark.allows_stalls
@pytest.mark.parametrize("language", Language)
def test_no_word_is_cut_at_twice_the_size(
    qapp: QApplication, copies: FakeBackups, language: Language
) -> None:
    theme = Theme(scale=2.0)
    theme.apply(qapp)
    window = a_rescue(copies, language, theme, HandClock())
    found: list[str] = []
    for keys in ("", "\n", "-2\n"):
        strike(window, keys)
        for _ in range(4):
            qapp.processEvents()
        found += [f"{keys!r} {each}" for each in cut_words(window)]
    width = window.width()
    window.deleteLater()
    Theme().apply(qapp)
    qapp.setStyleSheet("")

    assert found == []
    assert width == SMALLEST[0]
