"""What keeps the window's thread is found out; what only waits is not."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.support.stalls import StallWatch

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.allows_stalls


def work_for(seconds: float) -> None:
    """Compute for so long, as a busy screen does."""
    end_s = time.thread_time() + seconds
    while time.thread_time() < end_s:
        sum(range(1_000))


def wait_for(seconds: float) -> None:
    """Wait without computing, as a machine that is busy elsewhere makes one wait."""
    threading.Event().wait(seconds)


@pytest.mark.parametrize(
    ("seconds", "do", "stalls"), [(0.08, work_for, 1), (0.01, work_for, 0), (0.08, wait_for, 0)]
)
def test_only_work_above_the_limit_is_a_stall(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    seconds: float,
    do: Callable[[float], None],
    stalls: int,
) -> None:
    watch = StallWatch()
    watch.watch(monkeypatch)
    watch.limit_ms = 50
    field = QLineEdit()
    qtbot.addWidget(field)
    field.textEdited.connect(lambda _: do(seconds))
    QTest.keyClick(field, Qt.Key.Key_A)

    assert len(watch.stalls) == stalls
