"""The journal on screen: by keys alone, without a network, and never fooled by others' words."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from pos_app.domain.transaction import State
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.ports import Filter, Total
from pos_app.texts.catalogue import Language, load_texts
from pos_app.ui.bridge import Bridge
from pos_app.ui.screens.journal.screen import JournalScreen
from pos_app.ui.theme import Theme
from pos_app.ui.window_parts import Context, WindowParts
from tests.support.fake_history import FakeHistory, a_row
from tests.support.orders import a_transaction
from tests.support.ui_till import EVIL, NEWEST, FakeTill, FixedClock, a_timeline

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SUMS = [
    Total(day="x", service="a", direction="deposit", state="SUCCEEDED", count=41, francs=1_250_000),
    Total(day="x", service="b", direction="deposit", state="DECLINED", count=3, francs=99),
    Total(day="x", service="b", direction="sale", state="PENDING", count=2, francs=500),
]


@dataclass
class Shown:
    """A journal on screen over a made-up history."""

    screen: JournalScreen
    history: FakeHistory
    bridge: Bridge

    async def settle(self) -> None:
        """Let the pause of typing end, and what was asked be read and painted."""
        for timer in (self.screen.filters._timer, self.screen._follow, self.screen._totals_due):
            if timer.isActive():
                timer.stop()
                timer.timeout.emit()
        await self.bridge.finish()
        QApplication.processEvents()
        await self.bridge.finish()

    @property
    def focus(self) -> QWidget:
        """Who gets the keys; another test's window may be the active one."""
        return self.screen.window().focusWidget()

    def leads_to(self, widget: QWidget) -> bool:
        """Tell whether keys go there."""
        return self.focus is widget

    def strike(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.focus, key)

    def write(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)


@pytest.fixture
async def shown(qtbot: QtBot) -> Shown:
    history, bridge, clock = FakeHistory(NEWEST), Bridge(), FixedClock()
    history.timelines = {a_row(NEWEST - 1).ref: a_timeline(), a_row(NEWEST).ref: a_timeline()}
    history.sums = SUMS

    async def close() -> None:
        """Nothing ends here."""

    parts = WindowParts(
        till=FakeTill(clock),
        history=history,
        texts=load_texts(Language.FRENCH),
        clock=clock,
        cashier="Awa Diop",
        on_close=close,
    )
    screen = JournalScreen(Context(parts=parts, bridge=bridge, theme=Theme()))
    qtbot.addWidget(screen)
    screen.resize(1000, 600)
    screen.show()
    screen.enter()
    made = Shown(screen, history, bridge)
    await made.settle()
    return made


async def test_it_opens_at_the_search_field_with_the_sums_of_the_day(shown: Shown) -> None:
    assert shown.leads_to(shown.screen.filters.search_field)
    assert shown.screen.table.rowCount() == NEWEST
    assert shown.screen.totals.figures() == (
        "1\u202f250\u202f000\u00a0F",
        "0\u00a0F",
        "0\u00a0F",
        "41",
        "2",
    )
    assert shown.history.days[-1] == shown.screen.filters.today().isoformat()


async def test_typing_finds_once_it_pauses_and_asks_once(shown: Shown) -> None:
    before = len(shown.history.asked)
    shown.write("0001997")
    await shown.settle()

    asked = {wanted.search for wanted, _, _ in shown.history.asked[before:]}
    assert asked == {"0001997"}
    assert shown.screen.table.rowCount() == 1


async def test_by_keys_from_search_to_detail_and_back(shown: Shown) -> None:
    shown.strike(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert shown.screen.view.current_row() == 1

    shown.strike(Qt.Key.Key_Return)
    await shown.settle()
    assert shown.leads_to(shown.screen.detail)
    assert shown.screen.detail.transaction is not None

    shown.strike(Qt.Key.Key_Escape)
    assert shown.screen.detail.isHidden()
    assert shown.leads_to(shown.screen.view)
    assert shown.screen.view.current_row() == 1

    shown.strike(Qt.Key.Key_Slash)
    assert shown.leads_to(shown.screen.filters.search_field)
    assert shown.screen.filters.search_field.text() == ""


async def test_escape_clears_what_narrows_and_then_leaves_it_to_the_window(shown: Shown) -> None:
    shown.write("77")
    shown.screen.filters.state.setCurrentIndex(3)
    await shown.settle()

    assert shown.screen.leave()
    await shown.settle()

    assert shown.screen.table.filter == Filter()
    assert not shown.screen.leave()


async def test_one_key_copies_the_reference(shown: Shown) -> None:
    notes: list[str] = []
    shown.screen.note.connect(notes.append)
    shown.strike(Qt.Key.Key_Down)
    QTest.keyClick(shown.screen.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text() == "TXN_0000002000"
    shown.strike(Qt.Key.Key_Return)
    await shown.settle()
    QTest.keyClick(shown.screen.detail, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "TXN_0000999999"
    assert notes[-1] == "Référence copiée : TXN_0000999999"


async def test_a_letter_on_the_list_reads_nothing(shown: Shown) -> None:
    shown.strike(Qt.Key.Key_Down)
    await shown.settle()
    before = len(shown.history.asked)

    shown.write("zz9")
    await shown.settle()

    assert len(shown.history.asked) == before


async def test_minus_on_the_empty_field_asks_for_another_screen(shown: Shown) -> None:
    asked: list[bool] = []
    shown.screen.number_asked.connect(lambda: asked.append(True))
    shown.write("-")

    assert asked == [True]
    assert shown.screen.filters.search_field.text() == ""


async def test_each_filter_narrows_what_is_read(shown: Shown) -> None:
    filters = shown.screen.filters
    filters.know_cashiers(["Awa"])
    for box, value in (
        (filters.state, "DECLINED"),
        (filters.direction, "deposit"),
        (filters.cashier, "Awa"),
        (filters.span, "today"),
        (filters.service, "WAVE_SN_API_CASH_IN"),
    ):
        box.setCurrentIndex(box.findData(value))
    await shown.settle()

    wanted = shown.screen.table.filter
    assert wanted.states == {State.DECLINED}
    assert (wanted.direction, wanted.cashier) == ("deposit", "Awa")
    assert wanted.service == "WAVE_SN_API_CASH_IN"
    assert wanted.since_ms is not None
    assert wanted.until_ms == wanted.since_ms + 86_400_000


async def test_the_sums_are_those_of_the_chosen_day(shown: Shown) -> None:
    span = shown.screen.filters.span
    span.setCurrentIndex(span.findData("yesterday"))
    await shown.settle()

    assert shown.history.days[-1] < shown.screen.filters.today().isoformat()


async def test_a_sale_comes_on_top_while_the_eye_stays_where_it_was(shown: Shown) -> None:
    shown.strike(Qt.Key.Key_Down)
    for _ in range(40):
        shown.strike(Qt.Key.Key_Down)
    await shown.settle()
    view, table = shown.screen.view, shown.screen.table
    line = table.line_at(view.current_row())
    place = view.visualRect(view.currentIndex()).top()

    shown.history.newest += 1
    shown.bridge.transaction_changed.emit(replace(a_transaction(State.PENDING), number=NEWEST + 1))
    await shown.settle()

    assert table.rowCount() == NEWEST + 1
    assert line is not None
    now = table.line_at(view.current_row())
    assert now is not None
    assert now.ref == line.ref
    assert view.visualRect(view.currentIndex()).top() == place


async def test_words_of_others_are_plain_text_everywhere(shown: Shown) -> None:
    shown.strike(Qt.Key.Key_Down, Qt.Key.Key_Return)
    await shown.settle()
    labels = shown.screen.findChildren(QLabel)

    assert any("<img" in label.text() for label in labels)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert not any("\u202e" in label.text() for label in labels)


async def test_the_raw_answer_is_behind_a_fold_and_stays_open_when_more_happens(
    shown: Shown,
) -> None:
    shown.strike(Qt.Key.Key_Down, Qt.Key.Key_Return)
    await shown.settle()
    detail = shown.screen.detail
    assert detail.page.raw.isHidden()

    detail.page.raw_fold.click()
    assert not detail.page.raw.isHidden()
    assert EVIL[:20] in detail.page.raw.toPlainText()

    shown.bridge.question_planned.emit(a_row(NEWEST).ref)
    await shown.settle()
    assert not detail.page.raw.isHidden()


async def test_a_narrow_window_shows_one_thing_at_a_time(shown: Shown) -> None:
    shown.screen.resize(640, 420)
    shown.strike(Qt.Key.Key_Down, Qt.Key.Key_Return)
    await shown.settle()
    assert shown.screen.view.isHidden()

    shown.screen.resize(1000, 600)
    assert not shown.screen.view.isHidden()
    assert not shown.screen.detail.isHidden()


async def test_a_journal_that_cannot_be_read_is_told(shown: Shown) -> None:
    troubles: list[TillError] = []
    shown.screen.trouble.connect(troubles.append)
    shown.history.refuses = TillError(Trouble.JOURNAL_DAMAGED)

    shown.write("77")
    await shown.settle()

    assert {each.trouble for each in troubles} == {Trouble.JOURNAL_DAMAGED}
    assert shown.screen.table.rowCount() == NEWEST


async def test_the_newest_search_wins_over_a_slow_older_one(shown: Shown) -> None:
    shown.history.gate.clear()
    shown.write("000199")
    shown.screen.filters._tell()
    await asyncio.sleep(0)
    shown.write("7")
    shown.screen.filters._tell()
    shown.history.gate.set()
    await shown.settle()

    assert shown.screen.table.filter.search == "0001997"
    assert shown.screen.table.rowCount() == 1
