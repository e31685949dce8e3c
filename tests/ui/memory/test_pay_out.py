"""Cash is told to be handed over until a person says that it was, and each payment by itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import QSize

from pos_app.domain.service import Direction
from pos_app.domain.transaction import Ref, State
from pos_app.ui.strip.side import Side
from pos_app.ui.strip.verdicts import STAY
from tests.support.fake_till import NOON_MS, FakeTill, screen_context
from tests.support.orders import a_transaction, an_order

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pos_app.domain.order import Order

TALL: Final = QSize(372, 900)


@pytest.fixture
def side(qtbot: QtBot, till: FakeTill) -> Side:
    context = screen_context(till)
    till.listen(context.bridge.hear)
    side = Side(context)
    qtbot.addWidget(side)
    side.resize(TALL)
    side.show()
    return side


PAYS_OUT: Final = replace(an_order(), direction=Direction.WITHDRAWAL)


def succeed(till: FakeTill, *orders: tuple[str, Order]) -> None:
    for ref, order in orders:
        waiting = replace(a_transaction(State.PENDING, ref), order=order, updated_ms=NOON_MS)
        till.change(waiting)
        till.change(replace(waiting, state=State.SUCCEEDED))


def test_a_verdict_goes_by_itself_and_cash_to_hand_over_stays_until_it_is(
    side: Side, till: FakeTill
) -> None:
    succeed(till, ("A", PAYS_OUT), ("B", an_order()))
    till.clock.forward(24 * 3600)
    side.tick()
    assert [card.transaction.ref for card in side.verdicts.cards] == ["A"]
    assert not side.verdicts.dismiss()

    said: list[Ref] = []
    side.verdicts.handed_over.connect(said.append)
    side.verdicts.hand_over()
    (card,) = side.verdicts.cards
    assert (said, card.word.text(), card.paid.isVisibleTo(side)) == (["A"], "REMIS", False)

    till.clock.forward(STAY.paid_s + 1)
    side.tick()
    assert not side.verdicts.cards


def test_the_key_hands_the_oldest_cash_over_and_the_card_says_so(
    side: Side, till: FakeTill
) -> None:
    said: list[Ref] = []
    side.verdicts.handed_over.connect(said.append)
    succeed(till, ("A", PAYS_OUT), ("B", PAYS_OUT))
    side.verdicts.hand_over()
    assert said == []  # Struck before the verdict could be read.

    till.clock.forward(0.5)
    newest, oldest = side.verdicts.cards
    assert (oldest.paid.text(), newest.paid.text()) == ("Remis (+)", "Remis")
    side.verdicts.hand_over()
    assert said == ["A"]
    assert newest.paid.text() == "Remis (+)"
    newest.paid.click()
    side.verdicts.hand_over()
    assert said == ["A", "B"]


def test_newer_verdicts_never_push_cash_to_hand_over_out(side: Side, till: FakeTill) -> None:
    succeed(till, *[(f"P{number}", PAYS_OUT) for number in range(4)])
    succeed(till, *[(f"D{number}", an_order()) for number in range(4)])

    assert [card.transaction.ref for card in side.verdicts.waiting] == ["P0", "P1", "P2", "P3"]


def test_on_a_small_screen_the_keys_verdict_and_what_is_open_stay_in_sight(
    side: Side, till: FakeTill
) -> None:
    side.resize(372, 330)
    till.change(a_transaction(State.PENDING, "OPEN"))
    succeed(till, *[(f"P{number}", PAYS_OUT) for number in range(3)], ("D", an_order()))
    verdicts = side.verdicts

    assert side._scroll.height() > side.verdicts.waiting[0].least_px(360)
    (shown,) = (card for card in verdicts.cards if card.isVisible())
    assert shown.transaction.ref == "P0"
    assert shown.paid.text().endswith("(+)")
    assert "3" in verdicts.more.text()
    assert "2 à remettre" in verdicts.more.text()
    assert not side.in_progress.rows[Ref("OPEN")].visibleRegion().isEmpty()

    till.clock.forward(STAY.other_s + 1)
    side.tick()
    assert len(verdicts.cards) == 4  # What nobody saw yet stays.

    verdicts.more.click()
    assert all(card.isVisible() for card in verdicts.cards)
    verdicts.more.click()
    for _ in range(3):
        verdicts.hand_over()
        till.clock.forward(STAY.paid_s + 1)
        side.tick()
    assert [card.transaction.ref for card in verdicts.cards if card.isVisible()] == ["D"]


def test_a_refusal_is_told_however_much_cash_is_to_be_handed_over(
    side: Side, till: FakeTill
) -> None:
    succeed(till, *[(f"P{number}", PAYS_OUT) for number in range(4)])
    waiting = a_transaction(State.PENDING, "NO")
    till.change(waiting)
    till.change(replace(waiting, state=State.DECLINED))

    assert side.verdicts.cards[0].transaction.ref == "NO"
