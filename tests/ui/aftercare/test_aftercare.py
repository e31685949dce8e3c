"""Refund and claim: asked for once, by + alone, and the letter says nothing of the customer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from pos_app.domain.facts import Fact, Piece
from pos_app.domain.staff import Right
from pos_app.domain.transaction import Ref, State, Transaction
from pos_app.domain.trouble import TillError, Trouble
from pos_app.texts.catalogue import Language, load_texts
from pos_app.ui.aftercare.desk import AftercareDesk
from pos_app.ui.aftercare.letter import letter_of
from pos_app.ui.aftercare.panel import Stage
from pos_app.ui.models.columns import RowWords
from pos_app.ui.screens.follow.screen import FollowScreen
from pos_app.ui.staff.ask import Approval, Ask
from pos_app.ui.theme import Theme
from pos_app.ui.window_parts import Context
from tests.support.fake_till import FakeTill, ImmediateBridge, screen_context, window_parts
from tests.support.keys import hold, strike
from tests.support.ui_till import FakeTill as UiTill
from tests.support.ui_till import FixedClock, a_timeline, an_entry

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Bench:
    """A desk over a till that knows one sale."""

    def __init__(self, qtbot: QtBot) -> None:
        self.till = FakeTill()
        context = screen_context(self.till)
        self.timeline = a_timeline()
        self.till.aftercare.known = (self.sale,)
        self.history = context.parts.history
        self.put(self.sale)
        self.desk = AftercareDesk(context, tuple)
        self.notes: list[str] = []
        self.desk.note.connect(self.notes.append)
        self.asked: list[Ask] = []
        self.desk.approval_asked.connect(self._approve)
        qtbot.addWidget(self.desk.panel)

    def _approve(self, ask: Ask) -> None:
        self.asked.append(ask)
        ask.then(Approval(by="Awa"))

    @property
    def sale(self) -> Transaction:
        return self.timeline.transaction

    def put(self, transaction: Transaction) -> None:
        timelines: dict[str, object] = self.history.timelines  # type: ignore[attr-defined] # a fake
        timelines[transaction.ref] = replace(self.timeline, transaction=transaction)

    def confirm(self) -> None:
        self.till.clock.forward(0.5)
        strike(self.desk.panel, "+")


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench(qtbot)


def test_a_refund_is_asked_for_once_and_is_not_called_done(bench: Bench) -> None:
    bench.desk.begin_refund(bench.sale.ref)
    assert [ask.right for ask in bench.asked] == [Right.REFUND]
    assert "25\u202f000" in bench.desk.panel.warning.text()
    bench.confirm()
    bench.confirm()

    assert bench.till.aftercare.refunds == [(bench.sale.ref, "Awa")]
    assert bench.desk.panel.stage is Stage.TOLD
    assert "pas encore prouvé" in bench.desk.panel.outcome.text()


def test_a_claim_goes_with_its_letter_and_shows_its_number(bench: Bench) -> None:
    bench.desk.begin_claim(bench.sale.ref)
    bench.confirm()

    [(ref, by, subject, text)] = bench.till.aftercare.claims
    assert (ref, by) == (bench.sale.ref, "Awa")
    assert "25\u202f000" in subject
    assert bench.sale.reference in text
    assert "C0000000000017" in bench.desk.panel.outcome.text()


def test_a_changed_letter_goes_as_it_was_changed(bench: Bench) -> None:
    bench.desk.begin_claim(bench.sale.ref)
    bench.desk.panel.subject.setText("Autre objet")
    bench.desk.panel.text.setPlainText("Autre texte")
    bench.confirm()

    assert bench.till.aftercare.claims[0][2:] == ("Autre objet", "Autre texte")


@pytest.mark.parametrize("language", Language)
def test_a_letter_names_nobody(language: Language) -> None:
    timeline = a_timeline()
    words = RowWords(load_texts(language), FakeTill().catalogue)
    letter = letter_of(timeline, words)

    whole = letter.subject + letter.text
    phone = timeline.transaction.order.phone
    assert phone is not None
    for personal in (phone.national, phone.shown(), "77", "Awa", "PAYÉ"):
        assert personal not in whole.replace(timeline.transaction.ref, "")
    assert timeline.transaction.ref in letter.text


@pytest.mark.parametrize("key", [Qt.Key.Key_Enter, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_no_other_key_confirms(bench: Bench, key: Qt.Key) -> None:
    bench.desk.begin_refund(bench.sale.ref)
    bench.till.clock.forward(1)
    hold(bench.desk.panel, key, 20)

    assert bench.till.aftercare.refunds == []


def test_a_bounce_of_the_key_that_opened_it_confirms_nothing(bench: Bench) -> None:
    bench.desk.begin_refund(bench.sale.ref)
    strike(bench.desk.panel, "+")

    assert bench.till.aftercare.refunds == []


def test_escape_leaves_with_nothing_sent(bench: Bench) -> None:
    closed: list[bool] = []
    bench.desk.closed.connect(lambda: closed.append(True))
    bench.desk.begin_claim(bench.sale.ref)
    strike(bench.desk.panel, "\x1b")

    assert bench.desk.panel.isHidden()
    assert closed == [True]
    assert bench.till.aftercare.claims == []


def test_what_cannot_be_refunded_is_said_and_asks_nothing(bench: Bench) -> None:
    bench.put(replace(bench.sale, state=State.DECLINED))
    bench.desk.begin_refund(bench.sale.ref)

    assert bench.desk.panel.isHidden()
    assert bench.notes == ["Cette opération ne peut pas être remboursée maintenant"]


def test_what_the_provider_does_not_know_cannot_be_claimed(bench: Bench) -> None:
    bench.put(replace(bench.sale, reference=""))
    bench.desk.begin_claim(bench.sale.ref)

    assert bench.desk.panel.isHidden()
    assert len(bench.notes) == 1


def test_a_till_that_refuses_is_told_in_words(bench: Bench) -> None:
    bench.till.aftercare.refuses = TillError(Trouble.NO_NETWORK)
    bench.desk.begin_refund(bench.sale.ref)
    bench.confirm()

    assert bench.desk.panel.stage is Stage.TOLD
    assert bench.desk.panel.outcome.property("tone") == "bad"


def test_a_refund_that_ended_at_once_says_why(bench: Bench) -> None:
    evidence = {Piece(Fact.REFUND_STARTED, 1), Piece(Fact.REFUND_ENDED, 1)}
    bench.till.aftercare.known = (replace(bench.sale, evidence=frozenset(evidence)),)
    ended = an_entry(6, 300, "refund_ended", {"attempt": 1, "reason": "refund_not_offered"})
    bench.timeline = replace(bench.timeline, entries=(*bench.timeline.entries, ended), questions=())
    bench.put(bench.sale)
    bench.desk.begin_refund(bench.sale.ref)
    bench.confirm()

    panel = bench.desk.panel
    assert panel.outcome.text() == "Pas de remboursement"
    assert "Ce service ne fait pas de remboursement" in panel.advice.text()


def test_an_unknown_operation_opens_nothing(bench: Bench) -> None:
    bench.desk.begin_claim(Ref("T01A-nobody"))

    assert bench.desk.panel.isHidden()


def test_news_do_not_push_the_panel_away(qtbot: QtBot) -> None:
    till = UiTill(FixedClock())
    parts = replace(window_parts(FakeTill()), till=till, clock=till.clock)
    context = Context(parts=parts, bridge=ImmediateBridge(), theme=Theme())
    timelines: dict[str, object] = parts.history.timelines  # type: ignore[attr-defined] # a fake
    first = till.open_ones[0]
    timelines[first.ref] = replace(a_timeline(), transaction=first)
    screen = FollowScreen(context)
    qtbot.addWidget(screen)
    screen.show()
    screen.enter()
    strike(screen, "\n\n")
    assert screen.detail.isVisible()
    screen.claim()
    context.bridge.question_planned.emit(first.ref)

    assert screen.aftercare.panel.isVisible()
    assert screen.detail.isHidden()
    assert screen.leave()
    assert screen.detail.isVisible()
