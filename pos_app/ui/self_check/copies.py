"""The self-check's look at the journal's copies: one is made, checked, and left as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from pos_app.engine.backups import Condition
from pos_app.ui.backups.ask_page import AskStage
from pos_app.ui.screen_table import ALL_SCREENS
from pos_app.ui.screens.backups import BackupsScreen
from pos_app.ui.self_check.hands import Hands, StepFailedError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.engine.backups import Backup


def is_checked(backups: Sequence[Backup]) -> bool:
    """Tell whether every copy was checked."""
    return all(each.condition is not Condition.UNCHECKED for each in backups)


async def look_at_copies(hands: Hands) -> str:
    """Make a copy, read what going back to it would mean, and change nothing."""
    spec = next(each for each in ALL_SCREENS if each.made_by.endswith("BackupsScreen"))
    QTest.keySequence(hands.focus, QKeySequence(spec.key))
    screen = hands.window.screen_shown
    if not isinstance(screen, BackupsScreen):
        raise StepFailedError(f"{spec.key} does not show the copies")
    page, asked = screen.view.list_page, screen.view.ask_page
    hands.write("0")
    await hands.until(lambda: bool(page.backups) and page.make_button.isEnabled(), "a copy")
    await hands.until(lambda: is_checked(page.backups), "the copies checked")
    hands.photograph("backups")
    page.list.picked.emit()
    # It is refused while cash waits to be handed over, as after most of the steps before.
    told = {AskStage.ASKING, AskStage.REFUSED}
    await hands.until(lambda: asked.stage in told, "what going back would mean")
    hands.photograph("going-back")
    hands.write("-")
    if screen.view.currentWidget() is not page:
        raise StepFailedError("the list does not come back")
    return page.backups[0].path.name
