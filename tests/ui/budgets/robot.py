"""A cashier without a mouse: strikes one key after the other in a whole window, and counts."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pos_app.domain.transaction import State
from pos_app.ui.theme import Theme
from pos_app.ui.window.main_window import MainWindow
from tests.support.fake_till import FakeCatalogue, FakeTill, ImmediateBridge, window_parts
from tests.support.keys import NAMED, focused
from tests.support.orders import AIRTIME, DEPOSIT, WITHDRAWAL
from tests.ui.memory.known import AWA, Known

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pytestqt.qtbot import QtBot

FUNCTION_KEYS: Final[Mapping[str, Qt.Key]] = {
    f"F{number}": Qt.Key[f"Key_F{number}"] for number in range(1, 13)
}
MOUSE: Final = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.TouchBegin,
        QEvent.Type.Wheel,
    }
)
READING_S: Final = 0.5
"""A person looks at what is read back before the next key."""


class NoMouse(QObject):
    """Notes whatever is not a key."""

    def __init__(self) -> None:
        super().__init__()
        self.touched: list[QEvent.Type] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let everything through, and remember the mouse."""
        if event.type() in MOUSE:
            self.touched.append(event.type())
        return super().eventFilter(watched, event)


@dataclass
class Robot:
    """Plays one job in one window."""

    window: MainWindow
    till: FakeTill
    known: Known
    keys: int = 0
    mouse: NoMouse = field(default_factory=NoMouse)

    def strike(self, keys: str) -> None:
        """Strike keys, parted by spaces: `F1`, `Ctrl+D`, `Enter`; other words one by one."""
        for word in keys.split():
            if word in FUNCTION_KEYS:
                self._strike(FUNCTION_KEYS[word])
            elif word.startswith("Ctrl+"):
                self.keys += 1  # Ctrl is a key too.
                key = Qt.Key[f"Key_{word.removeprefix('Ctrl+')}"]
                self._strike(key, Qt.KeyboardModifier.ControlModifier)
            elif word == "Enter":
                self._strike(Qt.Key.Key_Enter)
            else:
                for letter in word:
                    self._type(letter)

    def look(self) -> None:
        """Read what the screen says."""
        QApplication.processEvents()
        self.till.clock.forward(READING_S)

    def customer_approves(self) -> None:
        """Let the newest open operation succeed."""
        waiting = self.till.open_ones[-1]
        now_ms = self.till.clock.now_ms()
        self.till.change(replace(waiting, state=State.SUCCEEDED, updated_ms=now_ms))

    @property
    def sold(self) -> list[tuple[str, str, int]]:
        """What was prepared: service, national number, francs."""
        return [
            (order.service, order.phone.national, order.amount.francs)
            for order in self.till.prepared
            if order.phone and order.amount
        ]

    def _strike(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self.keys += 1
        QTest.keyClick(focused(self.window), key, modifier)

    def _type(self, letter: str) -> None:
        if letter in NAMED:
            self._strike(NAMED[letter])
        else:
            self.keys += 1
            QTest.keyClicks(focused(self.window), letter)


def a_robot(qtbot: QtBot) -> Robot:
    """Return a robot before a till with three services, which knows one customer."""
    till = FakeTill(catalogue=FakeCatalogue((DEPOSIT, WITHDRAWAL, AIRTIME)))
    known = Known([AWA], usual=[25_000, 5_000, 1_000] * 10)
    window = MainWindow(replace(window_parts(till), memory=known), ImmediateBridge(), Theme())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    robot = Robot(window, till, known)
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(robot.mouse)
    return robot
