"""Every job is done by the mouse alone, and by a finger alone, at both sizes of type."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QInputDevice, QInputMethodEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QScrollArea,
    QWidget,
)

from pos_app.domain.transaction import State
from pos_app.texts.catalogue import Language
from pos_app.ui.forms.read_back import ReadBack
from pos_app.ui.frame.palette import Palette
from pos_app.ui.screens.bills.due_list import BillList
from pos_app.ui.screens.follow.view import FollowView
from pos_app.ui.theme import Scheme, Theme
from tests.support.counter import METER, PHONE
from tests.ui.places import Round

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.allows_stalls  # Everything is drawn at once here.

LOOKED_S: Final = 0.5


@dataclass
class Hand:
    """Presses what is in sight, there where it stands, and writes as a keyboard on the screen."""

    way: Round
    finger: QPointingDevice | None

    def press(self, named: str) -> None:
        """Press the button of that name; what scrolls is scrolled first."""
        self.press_at(self._button(named))

    def press_at(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Press the middle of something in sight, or another place of it."""
        window = self.way.window
        self.way.settle()
        above: QWidget | None = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget)
            above = above.parentWidget()
        self.way.settle()
        point = widget.mapTo(window, place or widget.rect().center())
        hit: QWidget | None = window.childAt(point)
        assert hit is not None
        assert hit is widget or widget.isAncestorOf(hit), f"{hit} lies over {widget}"
        handle = window.windowHandle()
        if self.finger is None:
            QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=point)
        else:
            QTest.touchEvent(handle, self.finger).press(0, point).commit()
            QTest.touchEvent(handle, self.finger).release(0, point).commit()
        self.way.settle()

    def write(self, text: str) -> None:
        """Write into what has the keyboard, without a key."""
        inside = self.way.window.focusWidget()
        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QApplication.sendEvent(inside, event)
        self.way.settle()

    def pick(self, view: QAbstractItemView, row: int = 0) -> None:
        """Press a row of a list."""
        index = view.model().index(row, 0)
        self.press_at(view.viewport(), view.visualRect(index).center())

    def look(self) -> None:
        """Read before the next press."""
        self.way.till.clock.forward(LOOKED_S)
        for read_back in self.way.window.findChildren(ReadBack):
            for timer in read_back.findChildren(QTimer):
                timer.timeout.emit()

    def _button(self, named: str) -> QAbstractButton:
        buttons = self.way.window.findChildren(QAbstractButton)
        shown = [each for each in buttons if each.isVisible()]
        return next(each for each in shown if named in f"{each.text()} {each.accessibleName()}")


@pytest.fixture(params=["mouse", "finger"])
def finger(request: pytest.FixtureRequest) -> QPointingDevice | None:
    if request.param == "mouse":
        return None
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


@pytest.fixture(params=[Theme(), Theme(scale=2.0, scheme=Scheme.DARK)], ids=["100", "200"])
def hand(
    request: pytest.FixtureRequest, qapp: QApplication, finger: QPointingDevice | None
) -> Iterator[Hand]:
    request.param.apply(qapp)
    way = Round(Language.FRENCH, request.param)
    yield Hand(way, finger)
    way.end()
    Theme().apply(qapp)
    qapp.setStyleSheet("")


async def test_all_six_jobs_are_done_without_a_keyboard(hand: Hand) -> None:
    till = hand.way.till
    for screen, service, texts in (
        ("Dépôt", "Wave", (PHONE, "25000")),
        ("Retrait", "Wave", (PHONE, "25000")),
        ("Crédit", "", (PHONE, "1000")),
        ("Recharge", "Woyofal", (METER, PHONE, "5000")),
    ):
        hand.press(f"  {screen}")
        if service:
            hand.press(service)
        for text in texts:
            hand.write(text)
            hand.press("Continuer")
        hand.look()
        hand.press("Confirmer")
        assert till.asked[-1].startswith("send"), screen
        done = replace(till.open_ones[-1], state=State.SUCCEEDED)
        till.change(done)
        hand.look()
        if screen == "Retrait":
            hand.press("Remis")
            assert not hand.way.window.side.verdicts.waiting
    hand.press("  Facture")
    hand.press("Sénélec")
    hand.write(METER)
    hand.press("Continuer")
    hand.press_at(hand.way.window.findChildren(BillList)[0].rows[0])
    hand.write(PHONE)
    hand.press("Continuer")
    hand.look()
    hand.press("Confirmer")
    assert len(till.prepared) == 5

    hand.press("  Suivi")
    hand.write(PHONE[-4:])
    follow = hand.way.window.screen_shown
    hand.pick(follow.findChildren(FollowView)[0])
    subject = follow.subject()
    assert subject is not None
    hand.press("  Aide")
    hand.press("Tout par son nom")
    hand.write("imprimer le reçu")
    hand.pick(hand.way.window.findChildren(Palette)[0].list)
    assert till.print_desk.asked
