"""What the tests of the jobs share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.jobs.counter import Counter, till_selling

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


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
