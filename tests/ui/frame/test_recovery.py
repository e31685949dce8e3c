"""After a stop: each operation found open, what is known, and the one advised action."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.transaction import State
from pos_app.engine.recover import ADVICE, Found
from pos_app.texts.states import state_word
from pos_app.ui.frame.recovery import MOST_ROWS
from pos_app.ui.screens.follow.screen import FollowScreen
from pos_app.ui.theme import Theme
from pos_app.ui.widgets.plain_label import PlainLabel
from pos_app.ui.window.main_window import MainWindow
from tests.support.fake_till import FakeTill, ImmediateBridge, window_parts
from tests.support.keys import strike
from tests.support.orders import a_transaction

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.qtbot import QtBot


def found(state: State, was: State | None = None) -> Found:
    return Found(transaction=a_transaction(state), was=was or state, advice=ADVICE[state])


def window_after(qtbot: QtBot, what: Sequence[Found]) -> MainWindow:
    parts = replace(window_parts(FakeTill()), found=what)
    window = MainWindow(parts, ImmediateBridge(), Theme())
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    return window


@pytest.mark.parametrize("state", ADVICE)
def test_each_operation_is_shown_with_its_one_advised_action(qtbot: QtBot, state: State) -> None:
    window = window_after(qtbot, [found(state, State.SENDING)])

    assert window.overlays.recovery is not None
    assert window.overlays.recovery.isVisible()
    texts = window.context.texts
    shown = [label.text() for label in window.overlays.recovery.rows[0].findChildren(PlainLabel)]
    assert texts.of(f"advice.{ADVICE[state]}") in shown
    word = state_word(texts, state, "deposit", "")
    assert any(word in line for line in shown)


def test_enter_does_nothing_and_escape_leads_to_follow_up(qtbot: QtBot) -> None:
    window = window_after(qtbot, [found(State.UNCERTAIN, State.SENDING)])
    panel = window.overlays.recovery
    assert panel is not None
    strike(panel, "\n\n1+")
    assert panel.isVisible()
    strike(panel, "\x1b")

    assert panel.isHidden()
    assert isinstance(window.screen_shown, FollowScreen)


def test_a_clean_start_shows_nothing(qtbot: QtBot) -> None:
    assert window_after(qtbot, []).overlays.recovery is None


def test_thousands_are_counted_and_not_all_drawn(qtbot: QtBot) -> None:
    window = window_after(qtbot, [found(State.PENDING)] * (MOST_ROWS + 9_000))

    assert window.overlays.recovery is not None
    assert len(window.overlays.recovery.rows) == MOST_ROWS
    texts = [label.text() for label in window.overlays.recovery.findChildren(PlainLabel)]
    assert "9000 autres : voyez Suivi" in texts
