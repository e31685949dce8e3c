"""What a code to scan took from a verdict is given back when the code is gone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from pos_app.domain.service import Direction
from pos_app.domain.transaction import Ref, State, Transaction
from pos_app.ui.strip.side import Side
from tests.support.fake_till import NOON_MS, WAVE_LINK, FakeTill, screen_context
from tests.support.orders import an_order

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SMALL: Final = QSize(372, 497)
"""The right zone of a window of 1024 by 600."""

HOLE_PX: Final = 40
"""More than this between a verdict and « En cours » is room that nobody uses."""


def made(ref: str, state: State, direction: Direction, **extras: str) -> Transaction:
    return Transaction(
        ref=Ref(ref),
        order=replace(an_order(), direction=direction),
        state=state,
        number=1,
        created_ms=NOON_MS,
        updated_ms=NOON_MS,
        sent_ms=NOON_MS,
        extras=extras,
    )


def test_cash_to_hand_over_is_large_again_once_its_code_was_scanned(qtbot: QtBot) -> None:
    till = FakeTill()
    context = screen_context(till)
    till.listen(context.bridge.hear)
    side = Side(context)
    qtbot.addWidget(side)
    side.resize(SMALL)
    side.show()
    till.change(made("A", State.PENDING, Direction.DEPOSIT))
    till.change(made("A", State.SUCCEEDED, Direction.DEPOSIT))
    QApplication.processEvents()
    till.change(made("B", State.PENDING, Direction.WITHDRAWAL, deepLinkUrl=WAVE_LINK))
    QApplication.processEvents()
    till.clock.forward(30)
    side.tick()
    till.change(made("B", State.SUCCEEDED, Direction.WITHDRAWAL))
    QApplication.processEvents()
    side.verdicts.dismiss()
    QApplication.processEvents()

    (card,) = side.verdicts.cards
    assert card.word.text() == "REMETTRE"
    assert card.word.property("role") == "verdict"

    assert side.in_progress.y() - side.verdicts.height() < HOLE_PX
