"""What the tests of Suivi share: the screen over a long history."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pos_app.domain.transaction import Ref
from pos_app.texts.catalogue import Language, load_texts
from pos_app.ui.bridge import Bridge
from pos_app.ui.models.follow_table import FOLLOW_COLUMNS
from pos_app.ui.screens.follow.screen import FollowScreen
from pos_app.ui.theme import Theme
from pos_app.ui.window_parts import Context, WindowParts
from tests.support.fake_history import FakeHistory, a_row
from tests.support.ui_till import NEWEST, FakeTill, FixedClock, a_timeline

if TYPE_CHECKING:
    from PySide6.QtCore import Qt
    from pytestqt.qtbot import QtBot

REVIEW = Ref(a_row(NEWEST + 1).ref)


@dataclass
class Shown:
    """Suivi on screen."""

    screen: FollowScreen
    till: FakeTill
    history: FakeHistory
    bridge: Bridge
    clock: FixedClock

    @property
    def focus(self) -> QWidget:
        return self.screen.window().focusWidget()

    async def settle(self) -> None:
        await self.bridge.finish()
        QApplication.processEvents()

    def strike(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.focus, key)

    def write(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)

    def text(self, row: int, key: str) -> str:
        column = next(place for place, each in enumerate(FOLLOW_COLUMNS) if each.key == key)
        return str(self.screen.table.index(row, column).data())

    def pick(self, ref: Ref) -> None:
        row = self.screen.table.row_of(ref)
        assert row is not None
        self.screen.view.selectRow(row)
        self.screen.view.setFocus()


@pytest.fixture
async def shown(qtbot: QtBot) -> Shown:
    history, bridge, clock = FakeHistory(NEWEST), Bridge(), FixedClock()
    history.timelines = {REVIEW: a_timeline()}
    till = FakeTill(clock)

    async def close() -> None:
        """Nothing ends here."""

    parts = WindowParts(
        till=till,
        history=history,
        texts=load_texts(Language.FRENCH),
        clock=clock,
        cashier="Awa Diop",
        on_close=close,
    )
    screen = FollowScreen(Context(parts=parts, bridge=bridge, theme=Theme()))
    qtbot.addWidget(screen)
    screen.resize(900, 640)
    screen.show()
    screen.enter()
    made = Shown(screen, till, history, bridge, clock)
    await made.settle()
    return made
