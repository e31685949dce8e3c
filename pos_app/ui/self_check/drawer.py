"""The self-check's day at the drawer: opened, looked at, counted with a gap, closed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from pos_app.domain.shift.report import ZReport
from pos_app.ui.screens.cash.screen import CashScreen
from pos_app.ui.self_check.hands import Hands, StepFailedError
from pos_app.ui.self_check.typing import FUNCTION_KEYS

if TYPE_CHECKING:
    from pos_app.ui.screens.cash.page import Page

GAP_FRANCS: Final = -10_000


async def close_a_shift(hands: Hands) -> str:
    """Open with 100 000 F, take 5 000 out, find 10 000 too few, and close with a reason."""
    hands.strike(FUNCTION_KEYS[12])
    screen = hands.window.screen_shown
    if not isinstance(screen, CashScreen):
        raise StepFailedError("F12 does not show the drawer")

    async def shows(page: Page, what: str) -> None:
        await hands.until(lambda: screen.pages.shown is page, what)

    await hands.until(lambda: bool(screen.desk.menu.jobs), "what can be done with the drawer")
    hands.write("1/100*+")
    await hands.until(lambda: not screen.desk.menu.can_open, "an open shift")
    hands.photograph("drawer-open")
    hands.write("35*")
    hands.strike(Qt.Key.Key_Return)
    hands.write("1+")
    await shows(screen.desk.menu, "the cash move noted")
    hands.write("6")
    await shows(screen.report_page, "the X report")
    hands.photograph("x")
    hands.strike(Qt.Key.Key_Escape)
    hands.write("7")
    await shows(screen.desk.count_page, "the count")
    hands.write("8")
    hands.strike(Qt.Key.Key_Return)
    hands.write("1+")
    await shows(screen.closing.gap_page, "the gap")
    hands.photograph("gap")
    hands.write("1+")
    await shows(screen.report_page, "the Z report")
    hands.photograph("z")
    report = screen.report_page.report
    if not isinstance(report, ZReport) or report.unexplained != GAP_FRANCS:
        raise StepFailedError("the Z report tells another gap")
    hands.strike(Qt.Key.Key_Escape)
    return report.number
