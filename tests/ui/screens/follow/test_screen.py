"""Suivi: what is open and what waits for a person, and that closing takes a name and a reason."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pos_app.domain.events import Outcome
from pos_app.domain.transaction import Ref, State
from pos_app.domain.trouble import TillError, Trouble
from pos_app.ui.models.follow_table import DAY_MS
from pos_app.ui.models.followed import Place
from tests.support.fake_history import a_row
from tests.support.ui_till import NEWEST, an_open_one

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester

    from tests.ui.screens.follow.conftest import Shown

REVIEW = Ref(a_row(NEWEST + 1).ref)
UNCERTAIN = Ref(a_row(NEWEST + 2).ref)
PENDING = Ref(a_row(NEWEST + 3).ref)


async def test_what_waits_for_a_person_is_first_then_what_is_open(shown: Shown) -> None:
    table = shown.screen.table
    refs = [table.at(row).ref for row in range(3)]  # type: ignore[union-attr] # there are rows

    assert refs == [REVIEW, PENDING, UNCERTAIN]
    assert table.count(Place.FINISHED) == table.rowCount() - 3
    assert {table.at(row).place for row in range(3, 20)} == {  # type: ignore[union-attr] # the same
        Place.FINISHED
    }


async def test_only_the_last_day_is_among_the_finished(shown: Shown) -> None:
    table = shown.screen.table
    oldest = table.at(table.rowCount() - 1)

    assert oldest is not None
    assert shown.clock.now_ms() - DAY_MS <= oldest.updated_ms < shown.clock.now_ms()
    assert table.count(Place.FINISHED) > 1_000


async def test_a_finished_one_leaves_after_a_day(shown: Shown) -> None:
    before = shown.screen.table.rowCount()
    shown.clock.at_ms += 3_600_000
    shown.screen.tick()

    assert shown.screen.table.rowCount() == before - 76  # one every 47 seconds
    assert shown.screen.table.row_of(REVIEW) == 0


async def test_four_digits_find_an_operation(shown: Shown) -> None:
    shown.write("1234")

    assert shown.screen.table.row_of(PENDING) == 0
    assert shown.screen.table.count(Place.OPEN) == 2

    shown.write("9")
    assert "F11" in shown.screen.card.advice.text()


async def test_each_second_counts_down(shown: Shown) -> None:
    shown.till.next_s[PENDING] = 7.2
    row = shown.screen.table.row_of(PENDING)
    assert row is not None
    assert shown.text(row, "next") == "dans 0:08"

    shown.till.next_s[PENDING] = 0.0
    shown.screen.tick()
    assert shown.text(row, "next") == "en cours…"
    assert shown.text(0, "next") == "à clore"


async def test_space_asks_now_about_the_picked_one_only_where_one_can_ask(shown: Shown) -> None:
    shown.pick(UNCERTAIN)
    shown.strike(Qt.Key.Key_Space)
    shown.screen.view.selectRow(10)
    shown.strike(Qt.Key.Key_Space)

    assert shown.till.asked == [UNCERTAIN]


async def test_the_card_says_why_and_what_to_do(shown: Shown) -> None:
    shown.pick(REVIEW)

    card = shown.screen.card
    assert "Toujours pas de réponse définitive" in card.advice.text()
    assert not card.settle_button.isHidden()
    shown.pick(PENDING)
    assert card.settle_button.isHidden()


async def test_closing_takes_an_outcome_a_reason_and_a_confirmation(shown: Shown) -> None:
    shown.pick(REVIEW)
    shown.write("c")
    panel = shown.screen.settling.panel
    assert not panel.isHidden()
    assert panel.name.text() == "Awa Diop"
    assert panel.outcome is None
    assert not panel.confirm_button.isEnabled()

    QTest.keyClick(shown.focus, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert shown.till.settled == []

    panel.unpaid.setFocus()
    shown.strike(Qt.Key.Key_Space, Qt.Key.Key_Return)
    assert shown.focus is panel.why
    shown.write("vu avec Wave")
    shown.strike(Qt.Key.Key_Return)
    assert shown.till.settled == []
    QTest.keyClick(panel.why, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await shown.settle()

    assert shown.till.settled == [(REVIEW, Outcome.UNPAID, "Awa Diop", "vu avec Wave")]
    assert panel.isHidden()
    followed = shown.screen.table
    row = followed.row_of(REVIEW)
    assert row is not None
    assert followed.at(row).state is State.DECLINED  # type: ignore[union-attr] # it is there


async def test_what_is_not_in_review_cannot_be_closed(shown: Shown) -> None:
    shown.pick(PENDING)
    shown.write("c")

    assert shown.screen.settling.panel.isHidden()


async def test_a_refused_closing_keeps_what_was_typed(shown: Shown) -> None:
    troubles: list[TillError] = []
    shown.screen.trouble.connect(troubles.append)
    shown.till.refuses = TillError(Trouble.NOT_POSSIBLE_NOW)
    shown.pick(REVIEW)
    shown.write("c")
    panel = shown.screen.settling.panel
    panel.paid.setChecked(True)
    panel.why.setText("client présent")
    panel.confirm()
    await shown.settle()

    assert [each.trouble for each in troubles] == [Trouble.NOT_POSSIBLE_NOW]
    assert not panel.isHidden()
    assert panel.isEnabled()
    assert panel.why.text() == "client présent"


async def test_escape_steps_back_once_at_a_time(shown: Shown) -> None:
    shown.write("2233")
    shown.strike(Qt.Key.Key_Return, Qt.Key.Key_Return)
    await shown.settle()
    assert not shown.screen.detail.isHidden()

    shown.strike(Qt.Key.Key_Escape)
    assert shown.screen.detail.isHidden()
    shown.write("c")
    shown.strike(Qt.Key.Key_Escape)
    assert shown.screen.settling.panel.isHidden()
    assert shown.screen.leave()
    assert shown.screen.search_field.text() == ""
    assert not shown.screen.leave()


async def test_what_changes_moves_and_stays_picked(shown: Shown) -> None:
    shown.pick(PENDING)
    done = replace(
        an_open_one(NEWEST + 3, State.SUCCEEDED, "+221770001234", 41), updated_ms=shown.clock.at_ms
    )
    shown.bridge.transaction_changed.emit(done)

    picked = shown.screen.picked()
    assert picked is not None
    assert picked.ref == PENDING
    assert picked.place is Place.FINISHED
    assert shown.screen.view.current_row() == 2


async def test_the_model_keeps_its_promises_to_qt(shown: Shown, qtmodeltester: ModelTester) -> None:
    shown.screen.table.narrow("123")
    qtmodeltester.check(shown.screen.table)  # type: ignore[no-untyped-call] # pytest-qt's
    shown.bridge.transaction_changed.emit(an_open_one(NEWEST + 4, State.REVIEW, "+22177123", 4))
    qtmodeltester.check(shown.screen.table)  # type: ignore[no-untyped-call] # pytest-qt's
