"""Signing in, locking and approving by the numeric pad; nothing of it in a shop of one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from pos_app.domain.staff import Right
from pos_app.engine.staff import Presence
from pos_app.ui.staff.ask import Approval, Ask
from pos_app.ui.theme import Theme
from pos_app.ui.window.main_window import MainWindow
from pos_app.ui.window_parts import StaffLimits
from tests.support.fake_staff import AWA, FATOU, MOUSSA, PINS, HeldBook, a_staff
from tests.support.fake_till import FakeTill, ImmediateBridge, window_parts
from tests.support.keys import hold, strike

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pos_app.domain.staff import Person
    from pos_app.ui.screens.people import PeopleScreen
    from pos_app.ui.staff.pin_panel import PinPanel

DEPOSIT_KEYS = "1771234567\n40000\n+"


def a_window(
    qtbot: QtBot, till: FakeTill, *people: Person, limits: StaffLimits | None = None
) -> MainWindow:
    staff = a_staff(till.clock, *people)
    parts = replace(window_parts(till), staff=staff, limits=limits or StaffLimits())
    window = MainWindow(parts, ImmediateBridge(), Theme())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: window.isActiveWindow() and window.staff.is_locked == (len(people) > 1))
    return window


def covered(window: MainWindow) -> bool:
    return window.staff.is_locked


def the_lock(window: MainWindow) -> PinPanel:
    assert window.staff.lock_screen is not None
    return window.staff.lock_screen.panel


def sign_in(window: MainWindow, person: Person) -> None:
    panel = the_lock(window)
    if panel.chosen is not None:
        strike(panel, "-")
    number = [each.name for each in panel.people].index(person.name) + 1
    strike(panel, f"{number}{PINS[person.name]}\n")


def test_a_shop_of_one_sees_no_lock(qtbot: QtBot, till: FakeTill) -> None:
    window = a_window(qtbot, till)
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    assert window.staff.lock_screen is None
    assert window.top_line.cashier.text() == "Awa"
    assert "Ctrl+Shift+E" in window.note_line.text()  # It says why the till stays open.


def test_two_people_sign_in_by_digit_and_pin(qtbot: QtBot, till: FakeTill) -> None:
    window = a_window(qtbot, till, MOUSSA, AWA)
    sign_in(window, AWA)

    assert not covered(window)
    assert window.top_line.cashier.text() == "Awa"
    strike(window, DEPOSIT_KEYS[:-1])
    till.clock.forward(1)
    strike(window, "+")
    assert [order.cashier for order in till.prepared] == ["Awa"]


def test_a_wrong_pin_is_said_and_its_digits_are_gone(qtbot: QtBot, till: FakeTill) -> None:
    window = a_window(qtbot, till, MOUSSA, AWA)
    panel = the_lock(window)
    for _ in range(3):
        strike(panel, "9990\n")

    assert covered(window)
    assert "5" in panel.problem.text()
    assert "•" not in panel.dots.text()
    till.clock.forward(3)
    window.tick()
    assert "2" in panel.problem.text()


def test_the_lock_takes_every_key(qtbot: QtBot, till: FakeTill) -> None:
    window = a_window(qtbot, till, MOUSSA, AWA)
    QTest.keyClick(window, Qt.Key.Key_F3)
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(the_lock(window), Qt.Key.Key_Escape)
    hold(the_lock(window), Qt.Key.Key_Enter)

    window.key_bar.buttons[3].click()  # Not even by mouse, were it not covered.
    assert covered(window)
    assert list(window.screens) == [1]
    sign_in(window, MOUSSA)
    QTest.keyClick(window, Qt.Key.Key_F3)
    assert list(window.screens) == [1, 3]


def test_the_pad_on_the_screen_does_what_the_keys_do(qtbot: QtBot, till: FakeTill) -> None:
    window = a_window(qtbot, till, MOUSSA, AWA)
    panel = the_lock(window)
    panel.buttons[1].click()
    keys = {key.text(): key for key in panel.pad.findChildren(QPushButton)}
    for digit in PINS["Awa"]:
        keys[digit].click()
    panel.pad.enter_button.click()

    assert window.context.parts.answering == "Awa"


def test_no_pin_stands_in_a_field(qtbot: QtBot, till: FakeTill) -> None:
    window = a_window(qtbot, till, MOUSSA, AWA)
    panel = the_lock(window)
    strike(panel, "407")

    assert panel.findChildren(QLineEdit) == []
    shown = [panel.dots.text(), panel.dots.accessibleName(), panel.hint.text()]
    assert not any("407" in text for text in shown)


def test_ctrl_l_locks_and_the_form_stays_as_it_was(qtbot: QtBot, till: FakeTill) -> None:
    window = a_window(qtbot, till, MOUSSA, AWA)
    sign_in(window, AWA)
    strike(window, "1771")
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert covered(window)

    strike(the_lock(window), f"{PINS['Awa']}\n")  # Who was there last need not be chosen.
    assert not covered(window)
    assert window.screens[1].form.answers()["phone"] == "77 1"  # type: ignore[attr-defined] # sells


def test_a_till_left_alone_locks_itself(qtbot: QtBot, till: FakeTill) -> None:
    window = a_window(qtbot, till, MOUSSA, AWA, limits=StaffLimits(lock_after_s=120))
    sign_in(window, AWA)
    till.clock.forward(119)
    strike(window, "1")
    till.clock.forward(119)
    window.tick()
    assert not covered(window)

    till.clock.forward(1)
    window.tick()
    assert covered(window)


def test_a_large_amount_waits_for_a_chief(qtbot: QtBot, till: FakeTill) -> None:
    limits = StaffLimits(approval_above_francs=39_000)
    window = a_window(qtbot, till, MOUSSA, FATOU, AWA, limits=limits)
    sign_in(window, AWA)
    strike(window, DEPOSIT_KEYS[:-1])
    till.clock.forward(1)
    strike(window, "+")
    approval = window.staff.approval
    assert approval is not None
    assert approval.isVisible()
    assert till.prepared == []

    strike(approval.panel, f"2{PINS['Fatou']}\n")
    assert [order.cashier for order in till.prepared] == ["Awa"]
    assert window.context.parts.answering == "Awa"


def test_an_approval_that_is_not_given_leaves_the_form_as_it_was(
    qtbot: QtBot, till: FakeTill
) -> None:
    limits = StaffLimits(approval_above_francs=39_000)
    window = a_window(qtbot, till, MOUSSA, AWA, limits=limits)
    sign_in(window, AWA)
    strike(window, DEPOSIT_KEYS[:-1])
    till.clock.forward(1)
    strike(window, "+")
    assert window.staff.approval is not None
    strike(window.staff.approval.panel, "\x1b")

    assert till.prepared == []
    assert window.screens[1].form.answers()["amount"] != ""  # type: ignore[attr-defined] # sells
    strike(window, "\n")
    till.clock.forward(1)
    strike(window, "+")
    assert window.staff.approval.isVisible()


def test_who_may_is_not_asked(qtbot: QtBot, till: FakeTill) -> None:
    window = a_window(qtbot, till, MOUSSA, FATOU)
    sign_in(window, FATOU)
    given: list[Approval] = []
    window.screen_shown.require(Ask(right=Right.REFUND, what="", then=given.append))

    assert given == [Approval(by="Fatou")]
    assert window.staff.approval is None


def test_an_approval_names_both(qtbot: QtBot, till: FakeTill) -> None:
    window = a_window(qtbot, till, MOUSSA, AWA)
    sign_in(window, AWA)
    given: list[Approval] = []
    window.screen_shown.require(Ask(right=Right.CASH_OUT, what="Sortie", then=given.append))
    assert window.staff.approval is not None
    strike(window.staff.approval.panel, f"{PINS['Moussa']}\n")  # One approver needs no digit.

    assert given == [Approval(by="Awa", approved_by="Moussa")]


def test_another_screen_gives_the_approval_up(qtbot: QtBot, till: FakeTill) -> None:
    window = a_window(qtbot, till, MOUSSA, AWA)
    sign_in(window, AWA)
    given: list[str] = []
    ask = Ask(
        right=Right.REFUND,
        what="",
        then=lambda _: given.append("then"),
        given_up=lambda: given.append("given up"),
    )
    window.screen_shown.require(ask)
    QTest.keyClick(window, Qt.Key.Key_F2)

    assert given == ["given up"]


def people_screen(window: MainWindow) -> PeopleScreen:
    window.visit_number(14)
    return window.screens[14]  # type: ignore[return-value] # the table says so


def test_people_are_added_by_keys_and_the_till_then_asks(qtbot: QtBot, till: FakeTill) -> None:
    book = HeldBook()
    parts = replace(window_parts(till), staff=a_staff(till.clock, book=book))
    window = MainWindow(parts, ImmediateBridge(), Theme())
    qtbot.addWidget(window)
    window.show()
    screen = people_screen(window)
    strike(screen, "Moussa\n5193\n5193\n")
    strike(screen, "Awa\n\n4071\n4072\n")
    assert [each.person.name for each in book.held] == ["Moussa"]
    assert screen.problem.text()
    screen.again_field.clear()
    strike(screen, "4071\n")

    assert [each.person for each in book.held] == [MOUSSA, AWA]
    assert len(screen.rows) == 2
    assert window.context.parts.answering == "Moussa"
    window.staff.lock()
    assert window.context.parts.staff.presence is Presence.LOCKED


def test_a_cashier_cannot_change_the_people(qtbot: QtBot, till: FakeTill) -> None:
    window = a_window(qtbot, till, MOUSSA, FATOU, AWA)
    sign_in(window, FATOU)
    people_screen(window).remove("Awa")
    assert len(window.context.parts.staff.people) == 3
    assert window.staff.approval is not None
    strike(window.staff.approval.panel, f"{PINS['Moussa']}\n")

    assert len(window.context.parts.staff.people) == 2
