"""The customer's window: masked, in big type, by the provider's word alone, never in the way."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pos_app.domain.service import Direction
from pos_app.domain.transaction import State
from pos_app.texts.catalogue import Language, load_texts
from pos_app.ui.customer.face import WORDS, CustomerFace
from pos_app.ui.looks import LOOKS
from pos_app.ui.theme import Theme
from pos_app.ui.window.main_window import MainWindow
from tests.support.fake_till import WAVE_LINK, FakeTill, ImmediateBridge, window_parts
from tests.support.keys import focused, strike
from tests.support.orders import a_transaction, an_order

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WITHDRAWAL = replace(an_order(), direction=Direction.WITHDRAWAL)


@pytest.fixture
def window(qtbot: QtBot, till: FakeTill) -> MainWindow:
    parts = replace(window_parts(till), watermark="Bac à sable")
    window = MainWindow(parts, ImmediateBridge(), Theme())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    return window


def opened(window: MainWindow) -> CustomerFace:
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(focused(window), Qt.Key.Key_C, modifiers)
    face = window.customer.face
    assert face is not None
    return face


def test_it_opens_and_closes_by_its_key_and_takes_no_keyboard(window: MainWindow) -> None:
    strike(window, "177")
    before = window.focusWidget()
    face = opened(window)

    assert face.isVisible()
    assert face.isWindow()
    assert window.focusWidget() is before
    opened(window)
    assert not face.isVisible()


def test_what_is_read_back_is_shown_with_the_number_masked(window: MainWindow) -> None:
    face = opened(window)
    strike(window, "1771234567\n25*\n")

    assert face.amount.text() == "25\u202f000\u00a0F"
    assert face.words.text() == "vingt-cinq mille francs"
    assert face.number.text() == "•" * 7 + "67"
    assert "Wave" in face.service.text()
    assert face.watermark.text() == "BAC À SABLE"


def test_a_link_is_a_code_to_pay_by_until_the_verdict(window: MainWindow, till: FakeTill) -> None:
    face = opened(window)
    waiting = replace(
        a_transaction(State.PENDING),
        order=WITHDRAWAL,
        extras={"deepLinkUrl": WAVE_LINK},
        sent_ms=till.clock.ms,
    )
    till.change(waiting)
    assert not face.code.isHidden()
    assert face.word.text() == "Validez sur votre téléphone"
    till.clock.forward(70)
    window.customer.tick()
    assert face.left.text() == "Valable encore 13:50"

    till.change(replace(waiting, state=State.SUCCEEDED))
    assert face.code.isHidden()
    assert face.word.text() == "C\u2019est fait"
    assert face.verdict.property("verdict") == LOOKS[State.SUCCEEDED].tone


def test_a_code_that_nobody_can_pay_by_any_more_goes(window: MainWindow, till: FakeTill) -> None:
    face = opened(window)
    waiting = replace(a_transaction(State.PENDING), order=WITHDRAWAL, sent_ms=till.clock.ms)
    till.change(replace(waiting, extras={"deepLinkUrl": WAVE_LINK}))
    till.clock.forward(15 * 60)
    window.customer.tick()

    assert face.code.isHidden()
    assert face.left.isHidden()


def test_a_verdict_goes_after_a_minute_and_leaves_nothing_of_the_customer(
    window: MainWindow, till: FakeTill
) -> None:
    face = opened(window)
    till.change(a_transaction(State.SUCCEEDED))
    till.clock.forward(59)
    window.customer.tick()
    assert face.amount.text()

    till.clock.forward(2)
    window.customer.tick()
    assert (face.amount.text(), face.number.text(), face.word.text()) == ("", "", "Bienvenue")


def test_an_older_operation_that_still_waits_does_not_replace_a_newer_one(
    window: MainWindow, till: FakeTill
) -> None:
    face = opened(window)
    till.change(replace(a_transaction(State.PENDING, "T2"), number=2, order=an_order(5_000)))
    till.change(replace(a_transaction(State.PENDING, "T1"), number=1))
    assert face.amount.text() == "5\u202f000\u00a0F"

    till.change(replace(a_transaction(State.DECLINED, "T1"), number=1))
    assert face.amount.text() == "25\u202f000\u00a0F"


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("state", State)
def test_every_state_has_its_words_for_the_customer(state: State, language: Language) -> None:
    assert load_texts(language).of(WORDS[state])


def test_what_is_read_from_afar_grows_with_the_window(window: MainWindow, till: FakeTill) -> None:
    face = opened(window)
    heights = []
    for size in ((800, 600), (1920, 1080)):
        face.resize(*size)
        till.change(replace(a_transaction(State.PENDING), extras={"deepLinkUrl": WAVE_LINK}))
        face.amount.ensurePolished()
        heights.append((face.amount.fontMetrics().height(), face.code.pixmap().height()))
        assert face.size().toTuple() == size

    assert all(large > 1.5 * small for small, large in zip(*heights, strict=True))
