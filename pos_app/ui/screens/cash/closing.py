"""Leads a closing from the blind count over the gap to the Z report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.engine.shift.problems import ShiftProblem, ShiftStop
from pos_app.ui.screens.cash.gap_page import MOST_EXPLANATIONS
from pos_app.ui.screens.cash.gap_words import told_of
from pos_app.ui.screens.cash.work import or_stopped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.shift.count import Count
    from pos_app.domain.shift.events import Noted
    from pos_app.domain.shift.gap import Gap
    from pos_app.domain.shift.report import ZReport
    from pos_app.engine.shift.standing import Standing
    from pos_app.ui.screens.cash.gap_words import Told
    from pos_app.ui.screens.cash.screen import CashScreen


class Closing:
    """The part of the Caisse screen that ends a shift."""

    def __init__(self, screen: CashScreen) -> None:
        self._screen = screen
        page = screen.gap_page
        page.accepted.connect(self._on_accepted)
        page.recount_asked.connect(self.recount)
        page.operation_asked.connect(screen.operation_asked)

    def begin(self, standing: Standing) -> None:
        """Have the drawer counted, or go on with a count that still holds."""
        if standing.counted is None:
            self.recount()
        else:
            self._look()

    def recount(self) -> None:
        """Have the drawer counted anew; the count before stays in the journal."""
        hint = self._screen.context.texts.of("cash.count.close.hint")
        self._screen.ask_count(self._on_counted, "close", hint)

    def _on_counted(self, counted: Count) -> None:
        by = self._screen.context.parts.answering
        self._screen.run(self._screen.cash.shifts.count(by, counted), self._on_noted)

    def _on_noted(self, _noted: Noted) -> None:
        self._look()

    def _look(self) -> None:
        self._screen.run(self._told(), self._on_told)

    async def _told(self) -> tuple[Gap, Sequence[Told]]:
        gap = await self._screen.cash.shifts.gap()
        return await told_of(self._screen.context, gap, MOST_EXPLANATIONS)

    def _on_told(self, found: tuple[Gap, Sequence[Told]]) -> None:
        gap, told = found
        self._screen.gap_page.show_gap(gap, told)
        self._screen.show_page(self._screen.gap_page)

    def _on_accepted(self, why: str) -> None:
        by = self._screen.context.parts.answering
        work = or_stopped(self._screen.cash.shifts.close(by, why))
        self._screen.context.bridge.start(work, self._on_closed, self._screen.tell)

    def _on_closed(self, result: ZReport | ShiftStop) -> None:
        if isinstance(result, ShiftStop):
            self._screen.stop(result.problem)
            if result.problem is ShiftProblem.NOT_COUNTED:
                self.recount()
            return
        self._screen.note.emit(
            self._screen.context.texts.of("cash.done.closed", number=result.number)
        )
        self._screen.show_report(result)
        self._screen.papers.print_first(result)
