"""« En cours », verdicts, links and the float, by a clock that is moved by hand."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import QSize, Qt

from pos_app.domain.money import Balance
from pos_app.domain.reason import Reason
from pos_app.domain.service import Direction
from pos_app.domain.transaction import FINAL, Ref, State, Transaction
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.news import FloatRead, QuestionPlanned
from pos_app.ui.strip.side import Side
from tests.support.fake_till import (
    NOON_MS,
    WAVE_LINK,
    FakeCatalogue,
    FakeTill,
    screen_context,
)
from tests.support.orders import DEPOSIT, an_order

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

REF: Final = Ref("T01A000000001")
TALL: Final = QSize(372, 900)
OPEN: Final = sorted(set(State) - FINAL)


def made(state: State, **changes: object) -> Transaction:
    made_now = Transaction(
        ref=REF,
        order=an_order(),
        state=state,
        number=1,
        created_ms=NOON_MS,
        updated_ms=NOON_MS,
        sent_ms=NOON_MS,
    )
    return replace(made_now, **changes)  # type: ignore[arg-type] # each test names real fields


@pytest.fixture
def side(qtbot: QtBot, till: FakeTill) -> Side:
    context = screen_context(till)
    till.listen(context.bridge.hear)
    side = Side(context)
    qtbot.addWidget(side)
    side.resize(TALL)
    side.show()
    return side


@pytest.mark.parametrize("state", OPEN)
def test_an_open_operation_has_a_row_with_word_icon_and_age(
    side: Side, till: FakeTill, state: State
) -> None:
    till.change(made(state, reason=Reason.NO_FINAL_ANSWER if state is State.REVIEW else None))
    till.clock.forward(75)
    side.tick()

    row = side.in_progress.rows[REF]
    assert row.word.text()
    assert not row.icon.pixmap().isNull()
    assert row.age.text() == "1 min"
    assert row.amount.text() == "25\u202f000\u00a0F"


def test_the_countdown_follows_the_till(side: Side, till: FakeTill) -> None:
    till.next_s[REF] = 14.0
    till.change(made(State.PENDING))
    row = side.in_progress.rows[REF]
    assert row.action.text() == "Demander (0:14)"

    till.next_s[REF] = 3.2
    till.tell(QuestionPlanned(REF))
    assert row.action.text() == "Demander (0:04)"

    till.next_s[REF] = 0.0
    side.tick()
    assert row.action.text() == "Question en cours…"


def test_asking_now_asks_the_till(side: Side, till: FakeTill) -> None:
    till.change(made(State.UNCERTAIN))
    side.in_progress.rows[REF].action.click()
    side.in_progress.act()

    assert till.asked == [f"ask {REF}", f"ask {REF}"]


def test_a_prepared_one_can_be_sent_or_cancelled(side: Side, till: FakeTill) -> None:
    till.change(made(State.PREPARED, reason=Reason.NO_NETWORK))
    row = side.in_progress.rows[REF]
    assert row.action.text() == "Envoyer"
    row.action.click()
    assert till.asked == [f"send {REF}"]

    till.change(made(State.PREPARED))
    side.in_progress.rows[REF].give_up.click()
    assert till.asked[-1] == f"cancel {REF} Awa"
    assert REF not in side.in_progress.rows


def test_what_was_sent_cannot_be_cancelled(side: Side, till: FakeTill) -> None:
    till.change(made(State.PENDING))
    side.in_progress.cancel()

    assert till.asked == []
    assert not side.in_progress.rows[REF].give_up.isVisible()


def test_a_review_row_gives_advice_and_reference(side: Side, till: FakeTill) -> None:
    till.change(made(State.REVIEW, reason=Reason.NO_FINAL_ANSWER, reference="1034567890123"))

    note = side.in_progress.rows[REF].note.text()
    assert "1034567890123" in note
    assert len(note.splitlines()) >= 3


@pytest.mark.parametrize(
    ("direction", "state", "word"),
    [
        (Direction.WITHDRAWAL, State.SUCCEEDED, "REMETTRE"),
        (Direction.WITHDRAWAL, State.DECLINED, "NE PAS REMETTRE"),
        (Direction.DEPOSIT, State.SUCCEEDED, "DÉPÔT RÉUSSI"),
    ],
)
def test_a_verdict_is_a_word_an_icon_and_a_colour(
    side: Side, till: FakeTill, direction: Direction, state: State, word: str
) -> None:
    order = replace(an_order(), direction=direction)
    till.change(made(State.PENDING, order=order))
    till.change(made(state, order=order, reason=Reason.CUSTOMER_DID_NOT_APPROVE))

    card = side.verdicts.cards[0]
    assert card.word.text() == word
    assert not card.icon.pixmap().isNull()
    assert card.property("verdict") == ("good" if state is State.SUCCEEDED else "bad")
    assert REF not in side.in_progress.rows


def test_a_newer_verdict_shrinks_the_older_ones_but_not_cash_to_hand_over(
    side: Side, till: FakeTill
) -> None:
    pays_out = replace(an_order(), direction=Direction.WITHDRAWAL)
    for ref, order in (("A", an_order()), ("B", pays_out), ("C", an_order())):
        till.change(made(State.PENDING, ref=Ref(ref), order=order))
        till.change(made(State.SUCCEEDED, ref=Ref(ref), order=order))
    roles = {card.transaction.ref: card.word.property("role") for card in side.verdicts.cards}

    assert roles == {"A": "heading", "B": "verdict", "C": "verdict"}


def test_no_more_than_three_verdicts_stand_at_a_time(side: Side, till: FakeTill) -> None:
    for ref in "ABCD":
        till.change(made(State.PENDING, ref=Ref(ref)))
        till.change(made(State.SUCCEEDED, ref=Ref(ref)))

    assert [card.transaction.ref for card in side.verdicts.cards] == ["D", "C", "B"]


def test_a_provider_that_never_told_a_balance_has_no_panel_until_it_does(qtbot: QtBot) -> None:
    other = replace(DEPOSIT, code="LINK", provider="intram")
    till = FakeTill(catalogue=FakeCatalogue((DEPOSIT, other)))
    context = screen_context(till)
    till.listen(context.bridge.hear)
    side = Side(context)
    qtbot.addWidget(side)
    side.show()
    assert [panel.isVisible() for panel in side.floats] == [True, False]

    till.tell(FloatRead("intram", Balance(Decimal(5), "XOF"), NOON_MS))
    assert [panel.isVisible() for panel in side.floats] == [True, True]


def test_what_ended_without_having_been_open_here_is_no_verdict(side: Side, till: FakeTill) -> None:
    till.change(made(State.SUCCEEDED))

    assert not side.verdicts.cards


def test_a_cancelled_one_has_no_verdict(side: Side, till: FakeTill) -> None:
    till.change(made(State.PREPARED))
    till.change(made(State.CANCELLED))

    assert not side.verdicts.cards


def test_a_link_is_shown_with_its_countdown_and_put_away_when_it_expires(
    side: Side, till: FakeTill
) -> None:
    till.change(made(State.PENDING, extras={"deepLinkUrl": WAVE_LINK}))
    assert side.link.isVisible()
    assert not side.link.code.pixmap().isNull()
    assert side.link.address.text().replace("\u200b", "") == WAVE_LINK

    till.clock.forward(42)
    side.tick()
    assert side.link.left.text() == "Valable encore 14:18"

    till.clock.forward(15 * 60)
    side.tick()
    assert not side.link.isVisible()


def test_a_link_is_put_away_when_its_operation_ends(side: Side, till: FakeTill) -> None:
    till.change(made(State.PENDING, extras={"deepLinkUrl": WAVE_LINK}))
    till.change(made(State.SUCCEEDED, extras={"deepLinkUrl": WAVE_LINK}))

    assert not side.link.isVisible()


def test_a_link_that_was_put_away_comes_back_by_its_row_only(side: Side, till: FakeTill) -> None:
    waiting = made(State.PENDING, extras={"deepLinkUrl": WAVE_LINK})
    till.change(waiting)
    side.link.put_away()
    till.change(replace(waiting, updated_ms=NOON_MS + 1))
    assert not side.link.isVisible()

    side.in_progress.rows[REF].link.click()
    assert side.link.isVisible()


def test_the_picked_row_moves_by_keys_and_in_a_circle(side: Side, till: FakeTill) -> None:
    for place, name in enumerate("ABC"):
        till.change(made(State.PENDING, ref=Ref(name), created_ms=NOON_MS + place))
    seen = []
    for _ in range(4):
        side.in_progress.act()
        seen.append(till.asked[-1])
        side.in_progress.pick_next(+1)

    assert seen == ["ask A", "ask C", "ask B", "ask A"]


def test_an_old_balance_looks_old(side: Side, till: FakeTill) -> None:
    panel = side.floats[0]
    assert panel.age.text() == "Pas encore lu"

    till.tell(FloatRead("intech", Balance(Decimal("2332.0625"), "XOF"), NOON_MS))
    assert panel.balance.text() == "2\u202f332,0625\u00a0F"
    assert panel.balance.property("tone") != "quiet"

    till.clock.forward(3600)
    side.tick()
    assert panel.age.text() == "Ancien\u00a0: lu il y a 1 h"
    assert panel.balance.property("tone") == "quiet"


def test_a_balance_that_cannot_be_had_says_so_and_keeps_the_last(
    qtbot: QtBot, side: Side, till: FakeTill
) -> None:
    panel = side.floats[0]
    panel.refresh_button.click()
    before = panel.balance.text()
    till.float_book.refused = Trouble.NO_NETWORK
    told: list[TillError] = []
    side.trouble.connect(told.append)
    panel.refresh_button.click()

    assert [each.trouble for each in told] == [Trouble.NO_NETWORK]
    assert panel.balance.text() == before
    assert panel.refresh_button.isEnabled()


def test_nothing_on_this_side_takes_the_focus_by_a_click(side: Side, till: FakeTill) -> None:
    till.change(made(State.PENDING, extras={"deepLinkUrl": WAVE_LINK}))
    row = side.in_progress.rows[REF]

    for button in (row.action, row.link, side.floats[0].refresh_button, side.link.close_button):
        assert not button.focusPolicy() & Qt.FocusPolicy.ClickFocus
