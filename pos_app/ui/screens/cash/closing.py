"""Leads a closing from the blind count over the gap to the Z report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pos_app.engine.shift.problems import ShiftProblem, ShiftStop
from pos_app.ui.screens.cash.gap_page import MOST_EXPLANATIONS, GapPage
from pos_app.ui.screens.cash.gap_words import told_of
from pos_app.ui.screens.cash.work import or_stopped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.shift.count import Count
    from pos_app.domain.shift.events import Noted
    from pos_app.domain.shift.gap import Gap
    from pos_app.domain.shift.report import ZReport
    from pos_app.engine.shift.standing import Standing
    from pos_app.ui.screens.cash.desk import DrawerDesk
    from pos_app.ui.screens.cash.gap_words import Told


class Closing(QObject):
    """The job that ends a shift."""

    closed = Signal(object)
    """The `ZReport` of the shift that has just ended."""

    def __init__(self, desk: DrawerDesk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._context = desk.context
        self.gap_page = GapPage(desk.context)
        self.gap_page.accepted.connect(self._on_accepted)
        self.gap_page.recount_asked.connect(self.recount)

    def begin(self, standing: Standing) -> None:
        """Have the drawer counted, or go on with a count that still holds."""
        if standing.counted is None:
            self.recount()
        else:
            self._look()

    def recount(self) -> None:
        """Have the drawer counted anew; the count before stays in the journal."""
        hint = self._context.texts.of("cash.count.close.hint")
        self._desk.ask_count(self._on_counted, "close", hint)

    def _on_counted(self, counted: Count) -> None:
        by = self._context.parts.answering
        self._desk.run(self._desk.cash.shifts.count(by, counted), self._on_noted)

    def _on_noted(self, _noted: Noted) -> None:
        self._look()

    def _look(self) -> None:
        self._desk.run(self._told(), self._on_told)

    async def _told(self) -> tuple[Gap, Sequence[Told]]:
        gap = await self._desk.cash.shifts.gap()
        return await told_of(self._context, gap, MOST_EXPLANATIONS)

    def _on_told(self, found: tuple[Gap, Sequence[Told]]) -> None:
        gap, told = found
        self.gap_page.show_gap(gap, told)
        self._desk.pages.show_page(self.gap_page)

    def _on_accepted(self, why: str) -> None:
        by = self._context.parts.answering
        work = or_stopped(self._desk.cash.shifts.close(by, why))
        self._context.bridge.start(work, self._on_closed, self._desk.trouble.emit)

    def _on_closed(self, result: ZReport | ShiftStop) -> None:
        if isinstance(result, ShiftStop):
            self._desk.stop(result.problem)
            if result.problem is ShiftProblem.NOT_COUNTED:
                self.recount()
            return
        said = self._context.texts.of("cash.done.closed", number=result.number)
        self._desk.note.emit(said)
        self.closed.emit(result)
