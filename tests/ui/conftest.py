"""What tests of the window share; each also watches that nothing keeps its thread over 50 ms."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from pos_app.ui.theme import Theme
from pos_app.ui.window.main_window import MainWindow
from pos_app.ui.window.warm_up import IN_A_THREAD, ON_THIS_THREAD
from tests.support.counter import Counter, till_selling
from tests.support.fake_till import FakeTill, ImmediateBridge, window_parts
from tests.support.stalls import StallWatch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture(scope="session", autouse=True)
def _warmed_up() -> None:
    """Load what the program loads right after its first frame, in turns of its own."""
    for name in (*ON_THIS_THREAD, *IN_A_THREAD):
        import_module(name)


@pytest.fixture(autouse=True)
def no_stall(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test during which one turn of the window took too long."""
    watch = StallWatch()
    watch.watch(monkeypatch)
    yield
    if watch.stalls and not request.node.get_closest_marker("allows_stalls"):
        pytest.fail("the window stood still:\n" + "\n".join(watch.stalls), pytrace=False)


@pytest.fixture
def counter(qtbot: QtBot) -> Counter:
    """Return a window whose till sells everything but MoneyGram and cards."""
    made = Counter(till_selling())
    qtbot.addWidget(made.window)
    return made


@pytest.fixture
def moneygram(qtbot: QtBot) -> Counter:
    """Return a window whose owner turned MoneyGram on."""
    made = Counter(till_selling(moneygram=True))
    qtbot.addWidget(made.window)
    return made


@pytest.fixture
def till() -> FakeTill:
    """Return a till that does at once what it is asked."""
    return FakeTill()


@pytest.fixture
def window(qtbot: QtBot, till: FakeTill) -> Iterator[MainWindow]:
    """Yield a whole window on screen, over the test's own till where it has one."""
    made = MainWindow(window_parts(till), ImmediateBridge(), Theme())
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    yield made
    for timer in made.findChildren(QTimer):
        timer.stop()
