"""Sale after sale leaves nothing behind: widgets, Qt objects and objects of ours are counted."""

from __future__ import annotations

import gc
from collections import Counter
from dataclasses import replace
from importlib import import_module
from types import FunctionType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from pos_app.domain.transaction import State
from pos_app.ui.theme import Theme
from pos_app.ui.window import warm_up
from pos_app.ui.window.main_window import MainWindow
from tests.support.fake_till import FakeTill, ImmediateBridge, window_parts
from tests.support.keys import strike

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

WARM: Final = 10
"""By then everything was made once, and lists that are kept short are full."""

MORE: Final = 45
"""A multiple of three and five: both counts are taken at the same point of the play."""

BETWEEN_S: Final = 60.0


def _sell(window: MainWindow, till: FakeTill, number: int) -> None:
    """Type a sale, let it wait and end, and let a minute pass; every third begins a new form."""
    if number % 3 == 0:
        strike(window, "\x1b1")
    strike(window, f"77{number:07d}\n5*\n")
    till.clock.forward(0.5)
    strike(window, "+")
    (waiting,) = till.open_ones
    state = State.DECLINED if number % 5 == 0 else State.SUCCEEDED
    till.change(replace(waiting, state=state, updated_ms=till.clock.now_ms()))
    till.prepared.clear()
    till.asked.clear()
    till.clock.forward(BETWEEN_S)
    window.tick()


def _census(window: MainWindow) -> Counter[str]:
    """Count what is alive once Qt has deleted what it was told to and the collector ran."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    gc.collect()
    counts = Counter(
        f"{kind.__module__}.{kind.__qualname__}"
        for kind in map(type, gc.get_objects())
        if kind.__module__.startswith("pos_app.")
    )
    counts["widgets"] = len(QApplication.allWidgets())
    counts["Qt objects"] = len(window.findChildren(QObject))
    counts.update(
        f"{each.__module__}.{each.__qualname__}()"
        for each in gc.get_objects()
        if isinstance(each, FunctionType) and each.__module__.startswith("pos_app.")
    )
    return counts


def test_fifty_five_sales_leave_no_more_behind_than_ten(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Loaded at once instead: its turns would come between the two counts.
    monkeypatch.setattr(warm_up, "warm_up", lambda: None)
    for name in (*warm_up.ON_THIS_THREAD, *warm_up.IN_A_THREAD):
        import_module(name)
    till = FakeTill()
    window = MainWindow(window_parts(till), ImmediateBridge(), Theme())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    strike(window, "1")
    for number in range(WARM):
        _sell(window, till, number)
    warm = _census(window)

    for number in range(WARM, WARM + MORE):
        _sell(window, till, number)

    assert _census(window) - warm == Counter()
