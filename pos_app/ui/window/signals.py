"""What the window hears of its parts and of every screen: one line each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from pos_app.ui.shortcuts import Act

if TYPE_CHECKING:
    from pos_app.ui.screens.screen import Screen
    from pos_app.ui.window.furnishing import Furniture
    from pos_app.ui.window_face import WindowFace

SEARCH_SCREEN: Final = 9
"""Suivi finds open operations and the last day's finished ones."""

JOURNAL_SCREEN: Final = 11
BACKUPS_SCREEN: Final = 16


def connect_parts(window: WindowFace, made: Furniture) -> None:
    """Let the engine's news, the right zone and the panels over the window be heard."""
    bridge, note_line, back = window.bridge, window.note_line, window.enter_screen
    bridge.attend(window.context.till.listen)
    bridge.till_troubled.connect(window.show_trouble)
    bridge.crashed.connect(made.banner.show_bug)
    made.side.trouble.connect(window.show_trouble)
    made.side.message_asked.connect(made.messages.begin)
    made.messages.report_to(note_line, window.show_trouble, back)
    made.staff.report_to(note_line, back)
    made.side.note.connect(note_line.say)


def connect_screen(window: WindowFace, made: Furniture, screen: Screen) -> None:
    """Let a new screen be heard."""
    screen.trouble.connect(window.show_trouble)
    screen.number_asked.connect(made.overlays.ask_for_number)
    screen.search_asked.connect(partial(_search, window))
    screen.paid_out.connect(made.side.verdicts.hand_over)
    screen.read_back_shown.connect(made.customer.show_order)
    screen.note.connect(window.note_line.say)
    screen.message_asked.connect(made.messages.begin_meant)
    screen.print_asked.connect(partial(_print, made))
    screen.approval_asked.connect(made.staff.ask)
    screen.forget_asked.connect(made.overlays.forgetting.open)
    screen.backups_asked.connect(partial(window.visit_number, BACKUPS_SCREEN))
    screen.cash_waits = partial(_cash_waits, made)
    screen.operation_asked.connect(partial(_show_operation, window))
    screen.read_back_shown.connect(made.side.weigh)


def _print(made: Furniture) -> None:
    made.overlays.acts[Act.PRINT]()


def _search(window: WindowFace) -> None:
    """Go where one searches; what was typed in a form stays there."""
    window.visit_number(SEARCH_SCREEN)
    window.screen_shown.search()


def _show_operation(window: WindowFace, ref: str) -> None:
    """Show one operation in the journal, with all that happened to it."""
    window.visit_number(JOURNAL_SCREEN)
    window.screen_shown.show_operation(ref)


def _cash_waits(made: Furniture) -> bool:
    """Tell whether cash is still to be handed over to a customer."""
    return bool(made.side.verdicts.waiting)
