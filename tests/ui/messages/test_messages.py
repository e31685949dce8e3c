"""One key and + send a receipt, a code or a link: an ordinary sale, on disk before the wire."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pos_app.domain.template import Kind, Template, is_template
from pos_app.domain.transaction import Ref, State, Transaction
from pos_app.engine.guards import Guard, GuardStop
from pos_app.engine.ports import Timeline
from pos_app.texts.catalogue import Language, load_texts
from pos_app.ui.theme import Theme
from pos_app.ui.window.main_window import MainWindow
from tests.support.counter import till_selling
from tests.support.fake_history import FakeHistory, a_row
from tests.support.fake_till import NOON_MS, WAVE_LINK, FakeTill, ImmediateBridge, window_parts
from tests.support.keys import focused, hold, strike
from tests.support.orders import a_transaction

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pos_app.engine.review import Days
    from pos_app.ui.messages.panel import MessagePanel

TEMPLATES: Final = (
    Template(kind=Kind.LINK, text="{service} : {montant}{ligne}{lien}"),
    Template(kind=Kind.CODE, text="{client} : {code}"),
    Template(kind=Kind.RECEIPT, text="{recu}"),
    Template(kind=Kind.OWN, name="Merci", text="Merci {client}, {boutique}"),
)
CODE: Final = "12345678901234567890"


@dataclass
class FakePapers:
    """Notes, with the till, in which order things were done."""

    till: FakeTill
    counted: list[str] = field(default_factory=list)

    async def save_receipt(self, ref: Ref) -> Path:
        return Path(ref)

    async def save_figures(self, days: Days) -> Path:
        raise NotImplementedError

    async def save_day(self) -> Path:
        return Path("day")

    async def receipt_text(self, ref: Ref) -> str:
        return f"RECU {ref}"

    async def count_message(self, ref: Ref, by: str) -> None:
        self.counted.append(ref)
        self.till.asked.append(f"count {ref}")


class Desk:
    """A window, and one operation that was made a while ago."""

    def __init__(self, qtbot: QtBot, transaction: Transaction) -> None:
        self.till = till_selling()
        self.papers = FakePapers(self.till)
        self.about = transaction
        history = FakeHistory(newest=0)
        history.timelines = {
            transaction.ref: Timeline(transaction=transaction, entries=[], questions=[])
        }
        self.history = history
        parts = replace(
            window_parts(self.till),
            papers=self.papers,
            templates=TEMPLATES,
            history=history,
        )
        self.window = MainWindow(parts, ImmediateBridge(), Theme())
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.window.side.show_transaction(replace(transaction, state=State.PENDING))
        self.window.side.show_transaction(transaction)

    def ask(self) -> MessagePanel:
        QTest.keyClick(focused(self.window), Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
        panel = self.window.messages.panel
        assert panel is not None
        return panel

    def confirm(self) -> None:
        self.till.clock.forward(0.5)
        strike(self.window, "+")


def sold(**changes: object) -> Transaction:
    done = replace(a_transaction(State.SUCCEEDED), receipt_number="T01A-2026-000481", number=7)
    return replace(done, **changes)  # type: ignore[arg-type] # fields of a transaction


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, sold())


def test_a_receipt_goes_by_one_key_and_plus(desk: Desk) -> None:
    panel = desk.ask()
    assert panel.isVisible()
    assert panel.preview.toPlainText() == f"RECU {desk.about.ref}"
    desk.confirm()

    [order] = desk.till.prepared
    assert order.service == "WHATSAPP_MESSAGING"
    assert order.phone == desk.about.order.phone
    assert order.fields == {"message": f"RECU {desk.about.ref}"}
    assert order.amount is None
    # The copy is counted once the sale is on disk, and before anything is on the wire.
    assert desk.till.asked == [f"count {desk.about.ref}", "send T01A000000001"]
    assert not panel.isVisible()


def test_enter_and_a_held_key_send_nothing(desk: Desk) -> None:
    panel = desk.ask()
    desk.till.clock.forward(1)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        hold(desk.window, key, 20)
    assert desk.till.prepared == []
    strike(desk.window, "+")
    hold(desk.window, Qt.Key.Key_Plus, 20)

    assert len(desk.till.prepared) == 1
    assert not panel.isVisible()


def test_a_bounce_of_the_key_that_opened_it_sends_nothing(desk: Desk) -> None:
    desk.ask()
    strike(desk.window, "+")

    assert desk.till.prepared == []


def test_another_text_and_another_number_are_chosen_by_keys(desk: Desk) -> None:
    panel = desk.ask()
    strike(desk.window, "2-")
    panel.phone.clear()
    strike(desk.window, "781112233\n")
    desk.confirm()

    [order] = desk.till.prepared
    assert order.phone is not None
    assert order.phone.e164 == "+221781112233"
    assert order.fields["message"].startswith("Merci 77")
    assert desk.papers.counted == []


def test_a_number_that_cannot_be_is_said_and_nothing_goes(desk: Desk) -> None:
    panel = desk.ask()
    panel.phone.set_text("77123")
    desk.confirm()

    assert desk.till.prepared == []
    assert panel.problem.text()
    assert panel.armed is False  # armed anew, a moment later


def test_a_second_message_to_the_number_takes_a_second_plus(desk: Desk) -> None:
    desk.till.stop = GuardStop(Guard.EQUAL_ONE_RECENT, desk.about)
    panel = desk.ask()
    desk.confirm()
    assert desk.till.prepared == []
    assert "vient de partir" in panel.problem.text()
    assert desk.papers.counted == []
    desk.confirm()

    assert len(desk.till.prepared) == 1
    assert desk.papers.counted == [desk.about.ref]


def test_a_code_is_sent_again_from_its_verdict(qtbot: QtBot) -> None:
    reload = sold(
        order=replace(a_transaction().order, service="WOYOFAL_SN_BILL_RELOAD"),
        extras={"woyofalCode": CODE},
    )
    desk = Desk(qtbot, reload)
    desk.window.side.verdicts.cards[0].message.click()
    panel = desk.window.messages.panel
    assert panel is not None
    desk.confirm()

    assert "1234 5678 9012 3456 7890" in desk.till.prepared[0].fields["message"]


def test_a_link_is_sent_while_it_can_be_paid(qtbot: QtBot) -> None:
    waiting = sold(state=State.PENDING, extras={"deepLinkUrl": WAVE_LINK}, sent_ms=NOON_MS)
    desk = Desk(qtbot, waiting)
    desk.window.side.link.message_button.click()
    desk.confirm()
    assert WAVE_LINK in desk.till.prepared[0].fields["message"]

    desk.till.clock.forward(15 * 60)
    panel = desk.ask()
    names = [panel.which.item(row).text() for row in range(panel.which.count())]
    assert names == ["1  Merci"]


def test_the_fee_of_the_last_message_is_told_before(desk: Desk) -> None:
    desk.history.newest = 1
    message = sold(extras={"amount": "1150"})
    desk.history.changed[1] = replace(a_row(1), service="WHATSAPP_MESSAGING", ref="T9")
    desk.history.timelines["T9"] = Timeline(transaction=message, entries=[], questions=[])

    assert "1\u202f150\u00a0F" in desk.ask().fee.text()


def test_what_has_nothing_to_tell_says_so(qtbot: QtBot) -> None:
    desk = Desk(qtbot, sold(state=State.DECLINED))
    bare = replace(desk.window.context.parts, templates=TEMPLATES[:3])
    desk.window.messages._context = replace(desk.window.context, parts=bare)
    desk.window.messages.begin(desk.about.ref)

    assert desk.window.messages.panel is None
    assert "Rien à envoyer" in desk.window.note_line.text()


@pytest.mark.parametrize("language", Language)
def test_the_tills_own_texts_are_templates(language: Language) -> None:
    texts = load_texts(language)

    assert [
        kind
        for kind in (Kind.LINK, Kind.CODE, Kind.RECEIPT)
        if not is_template(texts.of(f"template.{kind}")) or not texts.of(f"template.{kind}.name")
    ] == []
