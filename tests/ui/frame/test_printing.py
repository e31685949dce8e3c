"""What was sold is printed again from the window, and a printer that fails is told."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot  # noqa: TC002 - the fixture's type

from pos_app.domain.transaction import Ref, State
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.news import PrinterTold, PrintResult, TransactionChanged
from tests.support.fake_till import FakeTill
from tests.support.orders import a_transaction
from tests.ui.window.test_main_window import a_window


def test_one_key_prints_the_newest_verdicts_receipt_and_its_fate_is_told(qtbot: QtBot) -> None:
    till = FakeTill()
    window = a_window(qtbot, till)
    assert QTest.qWaitForWindowActive(window)
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert till.print_desk.asked == []
    nothing = window.note_line.text()

    pending = a_transaction(State.PENDING)
    for transaction in (pending, replace(pending, state=State.SUCCEEDED)):
        window.bridge.hear(TransactionChanged(transaction))
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert till.print_desk.asked == [(pending.ref, window.context.parts.cashier)]

    window.bridge.hear(PrinterTold(pending.ref, "network:printer", PrintResult.OUT_OF_PAPER))
    assert window.note_line.text() not in {"", nothing}


def test_without_a_printer_the_note_says_where_to_set_one_and_no_sale_hears_of_it(
    qtbot: QtBot,
) -> None:
    till = FakeTill()
    till.print_desk.refuses = TillError(Trouble.NOT_POSSIBLE_NOW)
    window = a_window(qtbot, till)
    assert QTest.qWaitForWindowActive(window)
    window.bridge.hear(PrinterTold(Ref("T01A1"), "", PrintResult.ABSENT))
    assert not window.note_line.isVisible()
    window.bridge.hear(TransactionChanged(a_transaction(State.PENDING)))
    window.bridge.hear(TransactionChanged(a_transaction(State.SUCCEEDED)))
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert "Ctrl+," in window.note_line.text()
