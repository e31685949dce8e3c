"""What the window hears of its parts and of every screen: one line each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pos_app.ui.screens.screen import Screen
    from pos_app.ui.window.main_window import MainWindow

JOURNAL_SCREEN: Final = 11


def connect_window(window: MainWindow) -> None:
    """Let the zones, the engine's news and the panels over the window be heard."""
    bridge = window.bridge
    bridge.attend(window.context.till.listen)
    bridge.health_changed.connect(window.top_line.hear)
    bridge.till_troubled.connect(window.show_trouble)
    bridge.crashed.connect(window.banner.show_bug)
    window.side.trouble.connect(window.show_trouble)
    window.side.message_asked.connect(window.messages.begin)
    window.messages.report_to(window.note_line, window.show_trouble, window.enter_screen)
    window.key_bar.asked.connect(window.visit)
    window.key_bar.help_asked.connect(window.show_help)
    window.staff.report_to(window.note_line, window.enter_screen)
    window.side.note.connect(window.note_line.say)
    window.cash.report_to(window.top_line, window.banner)


def connect_screen(window: MainWindow, screen: Screen) -> None:
    """Let a new screen be heard."""
    screen.trouble.connect(window.show_trouble)
    screen.number_asked.connect(window.ask_for_number)
    screen.search_asked.connect(window.search)
    screen.paid_out.connect(window.side.verdicts.hand_over)
    screen.read_back_shown.connect(window.customer.show_order)
    screen.note.connect(window.note_line.say)
    screen.message_asked.connect(window.messages.begin_meant)
    screen.approval_asked.connect(window.staff.ask)
    screen.forget_asked.connect(window.overlays.forgetting.open)
    screen.operation_asked.connect(partial(_show_operation, window))
    screen.read_back_shown.connect(window.side.weigh)


def _show_operation(window: MainWindow, ref: str) -> None:
    """Show one operation in the journal, with all that happened to it."""
    window.visit_number(JOURNAL_SCREEN)
    window.screen_shown.show_operation(ref)
