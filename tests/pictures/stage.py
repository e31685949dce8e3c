"""What pictures are taken of: a window that is led by keys, and comes to rest before each."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from tests.support.keys import focused, strike

if TYPE_CHECKING:
    from pos_app.ui.bridge import Bridge
    from tests.pictures.moments import Moment

TURNS: Final = 12
"""Of the loop, for what a screen reads and lays out after it is shown."""

KEYS: Final = re.compile(r"<([^>]+)>|([^<]+)")
"""`<Ctrl+K>` is a key by its name, anything else is typed letter by letter."""


class Stage:
    """A window under a script. `sight` is what the pictures show: the window, or another of its."""

    def __init__(self, window: QWidget, bridge: Bridge) -> None:
        self.window = window
        self.bridge = bridge
        window.show()
        window.activateWindow()

    @property
    def sight(self) -> QWidget:
        """What is looked at."""
        return self.window

    def tick(self) -> None:
        """Let a second pass where the window counts them."""

    def strike(self, keys: str) -> None:
        """Strike keys where the focus is by then."""
        for name, letters in KEYS.findall(keys):
            if name:
                QTest.keySequence(focused(self.window), QKeySequence(name))
            else:
                strike(self.window, letters)

    async def play(self, moment: Moment) -> None:
        """Go from where it stands to a moment, letting each step be answered."""
        self.window.activateWindow()
        QApplication.processEvents()
        for step in moment.steps:
            if isinstance(step, str):
                self.strike(step)
            else:
                step(self)  # type: ignore[arg-type] # a sheet's steps are of its own stage
            await self.answer()
        self.tick()
        for timer in self.window.findChildren(QTimer):
            if timer.isActive():
                timer.stop()
                timer.timeout.emit()

    async def answer(self) -> None:
        """Let what was asked be answered."""
        await self.bridge.finish()
        QApplication.processEvents()

    async def rest(self) -> None:
        """Let everything come to rest."""
        for _ in range(TURNS):
            QApplication.processEvents()
            await asyncio.sleep(0)
        await self.answer()

    def leave(self) -> None:
        """Take the window away, so that no later style sheet dresses it."""
        self.window.hide()
        delete(self.window)

    def picture(self) -> QImage:
        """Return how it looks."""
        self.window.setUpdatesEnabled(True)
        picture = self.sight.grab().toImage()
        # Nobody sees the window itself: it is painted for its pictures only.
        self.window.setUpdatesEnabled(False)
        return picture.convertToFormat(QImage.Format.Format_RGB32)
