"""PySide6 6.12.0 drops a reference to None at each call that returns nothing, and kills the till.

On Python 3.11 the process aborts when the count reaches zero, within seconds of use. This test
lifts or keeps the upper bound of PySide6 in requirements/runtime.in.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from pytestqt.qtbot import QtBot

EMISSIONS: Final = 20_000
PAINTS: Final = 500
NOISE: Final = 200
"""Other code keeps and drops a few references meanwhile; the fault loses thousands."""


class Bell(QObject):
    rung = Signal()


class Canvas(QWidget):
    paints = 0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        self.paints += 1


def test_signals_do_not_drop_references_to_none(qtbot: QtBot) -> None:
    bell = Bell()
    heard: list[int] = []
    bell.rung.connect(lambda: heard.append(1))
    before = [sys.getrefcount(None), sys.getrefcount(True)]

    for _ in range(EMISSIONS):
        bell.rung.emit()

    assert len(heard) == EMISSIONS
    after = [sys.getrefcount(None), sys.getrefcount(True)]
    assert min(now - then for now, then in zip(after, before, strict=True)) > -NOISE


def test_painting_does_not_drop_references_to_none(qtbot: QtBot) -> None:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    before = [sys.getrefcount(None), sys.getrefcount(True)]

    for _ in range(PAINTS):
        canvas.grab()

    assert canvas.paints >= PAINTS
    after = [sys.getrefcount(None), sys.getrefcount(True)]
    assert min(now - then for now, then in zip(after, before, strict=True)) > -NOISE
