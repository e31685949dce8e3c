"""What was sold is printed again from the window, and a printer that fails is told."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot  # noqa: TC002 - the fixture's type

from pos_app.domain.transaction import Ref, State
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.news import PrinterTold, PrintResult, TransactionChanged
from pos_app.ui.shortcuts import Act
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


class Papers:
    """Writes nothing and remembers what was wanted."""

    def __init__(self) -> None:
        self.receipts: list[Ref] = []

    async def save_receipt(self, ref: Ref) -> Path:
        """Return where the page would be."""
        self.receipts.append(ref)
        return Path("receipt.pdf")

    async def save_day(self) -> Path:
        """Return where the page would be."""
        return Path("day.pdf")


def test_without_a_printer_the_receipt_is_a_page_and_the_note_says_where(qtbot: QtBot) -> None:
    till, papers = FakeTill(), Papers()
    till.print_desk.refuses = TillError(Trouble.NOT_POSSIBLE_NOW)
    window = a_window(qtbot, till, papers=papers)
    for state in (State.PENDING, State.SUCCEEDED):
        window.bridge.hear(TransactionChanged(a_transaction(state)))
    window.overlays.acts[Act.PRINT]()

    assert papers.receipts == [a_transaction(State.SUCCEEDED).ref]
    assert window.note_line.text().endswith("receipt.pdf")


def test_what_a_screen_wants_printed_is_printed_like_by_the_key(qtbot: QtBot) -> None:
    till = FakeTill()
    window = a_window(qtbot, till)
    for state in (State.PENDING, State.SUCCEEDED):
        window.bridge.hear(TransactionChanged(a_transaction(state)))
    window.screen_shown.print_asked.emit()

    asked = (a_transaction(State.SUCCEEDED).ref, window.context.parts.cashier)
    assert till.print_desk.asked == [asked]
