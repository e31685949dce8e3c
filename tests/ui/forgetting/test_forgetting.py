"""A customer is forgotten by keys: read back, approved by the owner, once, and said in words."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer

from pos_app.domain.transaction import State
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.forgetting import Forgotten
from pos_app.ui.frame.asked_panel import Stage
from pos_app.ui.theme import Theme
from pos_app.ui.window.main_window import MainWindow
from tests.support.fake_staff import AWA as CASHIER
from tests.support.fake_staff import MOUSSA, PINS, a_staff
from tests.support.fake_till import FakeTill, ImmediateBridge, window_parts
from tests.support.keys import hold, strike
from tests.ui.memory.known import AWA, MODOU, Known

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from pos_app.domain.phone import PhoneNumber
    from pos_app.ui.forgetting.panel import ForgetPanel


@dataclass
class Books:
    """Forgets in memory; `refuses`, when set, is raised instead."""

    asked: list[tuple[str, str]] = field(default_factory=list)
    refuses: TillError | None = None

    async def forget(self, phone: PhoneNumber, by: str) -> Forgotten:
        if self.refuses is not None:
            raise self.refuses
        self.asked.append((phone.e164, by))
        return Forgotten(transactions=2, still_open=1)


@pytest.fixture
def books() -> Books:
    return Books()


@pytest.fixture
def window(qtbot: QtBot, books: Books) -> Iterator[MainWindow]:
    till = FakeTill()
    known = Known([AWA, AWA, replace(AWA, state=State.PENDING), MODOU])
    parts = replace(window_parts(till), memory=known, forgetter=books)
    window = MainWindow(parts, ImmediateBridge(), Theme())
    qtbot.addWidget(window)
    window.show()
    yield window
    for timer in window.findChildren(QTimer):
        timer.stop()


def panel_of(window: MainWindow) -> ForgetPanel:
    panel = window.overlays.forgetting.panel
    assert panel is not None
    return panel


def let_time_pass(window: MainWindow) -> None:
    till = window.context.till
    assert isinstance(till, FakeTill)
    till.clock.forward(0.5)


def test_the_numeric_pad_alone_forgets_a_customer_once(window: MainWindow, books: Books) -> None:
    strike(window, "-21")
    strike(window, "771234567\n")
    panel = panel_of(window)
    assert "77 123 45 67" in panel.said.text()
    assert "2 opérations" in panel.said.text()
    assert "1 autre" in panel.said.text()
    assert panel.stays.isVisible()

    strike(window, "+")
    assert books.asked == []  # Struck before it could be read.
    let_time_pass(window)
    hold(window, Qt.Key.Key_Plus)
    strike(window, "+")
    panel.confirm_button.click()

    assert books.asked == [("+221771234567", window.context.parts.answering)]
    assert panel.stage is Stage.TOLD
    assert "2 opérations" in panel.said.text()
    strike(window, "\n")
    assert panel.isHidden()
    assert window.screen_shown.isAncestorOf(window.focusWidget())


def test_an_unknown_or_wrong_number_forgets_nobody(window: MainWindow, books: Books) -> None:
    window.overlays.forgetting.open()
    panel = panel_of(window)
    strike(window, "12\n")
    assert panel.stage is Stage.TYPING
    assert panel.said.text()
    panel.field.setText("709999999")
    strike(window, "\n+")

    assert "aucune opération" in panel.said.text()
    assert (panel.stage, panel.field.text()) == (Stage.TYPING, "709999999")
    strike(window, "\x1b")
    assert panel.isHidden()
    assert books.asked == []


def test_the_owner_approves_it_where_a_cashier_asks(qtbot: QtBot, books: Books) -> None:
    till = FakeTill()
    staff = a_staff(till.clock, MOUSSA, CASHIER)
    parts = replace(window_parts(till), memory=Known(), forgetter=books, staff=staff)
    window = MainWindow(parts, ImmediateBridge(), Theme())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.staff.is_locked)
    lock = window.staff.lock_screen
    assert lock is not None
    if lock.panel.chosen is not None:
        strike(lock.panel, "-")
    number = [each.name for each in lock.panel.people].index("Awa") + 1
    strike(lock.panel, f"{number}{PINS['Awa']}\n")
    assert not window.staff.is_locked
    window.overlays.forgetting.open()
    panel = panel_of(window)
    strike(window, "771234567\n")
    let_time_pass(window)
    strike(window, "+")
    assert books.asked == []
    approval = window.staff.approval
    assert approval is not None
    assert "77 123 45 67" in approval.what.text()
    approval.close_now()
    qtbot.waitUntil(panel.isVisible)
    assert panel.stage is Stage.ASKING
    let_time_pass(window)
    strike(window, "+")
    strike(approval.panel, f"{PINS['Moussa']}\n")
    assert "2 opérations" in panel.said.text()

    assert books.asked == [("+221771234567", "Awa")]
    for timer in window.findChildren(QTimer):
        timer.stop()


def test_a_refusal_is_told_and_money_is_not_meant(window: MainWindow, books: Books) -> None:
    books.refuses = TillError(Trouble.JOURNAL_DAMAGED)
    window.overlays.forgetting.open()
    strike(window, "771234567\n")
    let_time_pass(window)
    strike(window, "+")

    assert panel_of(window).said.property("tone") == "bad"
    strike(window, "\x1b")
    assert panel_of(window).isHidden()
