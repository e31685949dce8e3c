"""The hands and eyes of the self-check: keys as a person strikes them, and patience with an end."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from pathlib import Path

    from pos_app.domain.transaction import Ref, Transaction
    from pos_app.engine.ports import Clock
    from pos_app.ui.window.main_window import MainWindow

LAYOUTS: Final = 3
"""What changed asks for room in its next turn, and what holds it in the one after."""

HEARTBEAT_MS: Final = 25
STEP_LIMIT_S: Final = 30.0
SETTLE_LIMIT_S: Final = 300.0


class StepFailedError(Exception):
    """A step did not see what it had to see; the message says what, for the report."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfCheckParts:
    """What a self-check is given.

    `verify` checks the journal and returns what is wrong, one line each. `pictures` is a folder
    for the pictures and `report` the JSON file; None keeps none. Limits are seconds of `clock`.
    """

    clock: Clock
    verify: Callable[[], Awaitable[Sequence[str]]]
    pictures: Path | None = None
    report: Path | None = None
    step_limit_s: float = STEP_LIMIT_S
    settle_limit_s: float = SETTLE_LIMIT_S


@dataclass(slots=True)
class Memory:
    """What was seen so far: how each transaction stands, what was sold, what went wrong."""

    seen: dict[Ref, Transaction] = field(default_factory=dict)
    sold: list[Ref] = field(default_factory=list)
    crashes: list[BaseException] = field(default_factory=list)


class Hands:
    """Plays one window. Every key goes to the widget that has the focus, by Qt's own road."""

    def __init__(self, window: MainWindow, parts: SelfCheckParts) -> None:
        self.window = window
        self.parts = parts
        self.memory = Memory()
        self.pictures: list[str] = []
        self._taken = 0
        self._sign = asyncio.Event()
        bridge = window.bridge
        bridge.transaction_changed.connect(self._on_transaction_changed)
        bridge.crashed.connect(self._on_crashed)
        self._heart = QTimer()
        self._heart.setInterval(HEARTBEAT_MS)
        self._heart.timeout.connect(self._sign.set)
        self._heart.start()

    def let_go(self) -> None:
        """Stop looking on."""
        self._heart.stop()
        self.window.bridge.transaction_changed.disconnect(self._on_transaction_changed)
        self.window.bridge.crashed.disconnect(self._on_crashed)

    def strike(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Strike one key, while others may be held."""
        QTest.keyClick(self.focus, key, held)

    def write(self, text: str) -> None:
        """Strike the keys of a text, one after the other, wherever each leads."""
        for letter in text:
            QTest.keyClicks(self.focus, letter)

    async def until(
        self, is_so: Callable[[], bool], what: str, limit_s: float | None = None
    ) -> None:
        """Wait until something is so. Raises StepFailedError at the limit, naming `what`."""
        clock = self.parts.clock
        end_s = clock.monotonic_s() + (limit_s or self.parts.step_limit_s)
        while not is_so():
            if self.memory.crashes:
                raise StepFailedError(f"the program failed: {self.memory.crashes[0]!r}")
            if clock.monotonic_s() >= end_s:
                raise StepFailedError(f"not seen in time: {what}")
            self._sign.clear()
            await self._sign.wait()

    def photograph(self, name: str) -> None:
        """Take a picture of the whole window as it is now."""
        self._taken += 1
        folder = self.parts.pictures
        if folder is None:
            return
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / f"{self._taken:02d}-{name}.png"
        for _ in range(LAYOUTS):
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        if not self.window.grab().save(str(file)):
            raise StepFailedError(f"the picture cannot be written: {file}")
        self.pictures.append(file.name)

    @property
    def focus(self) -> QWidget:
        """What has the keyboard."""
        for focus in (QApplication.focusWidget(), self.window.focusWidget()):
            if focus is not None:
                return focus
        return self.window

    def _on_transaction_changed(self, transaction: Transaction) -> None:
        self.memory.seen[transaction.ref] = transaction
        self._sign.set()

    def _on_crashed(self, fault: BaseException) -> None:
        self.memory.crashes.append(fault)
        self._sign.set()
