"""The sums of one day above the journal: what was done, and what is still open."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from pos_app.domain.money import screen_francs
from pos_app.domain.service import Direction
from pos_app.domain.transaction import FINAL, State
from pos_app.engine.ports import Filter
from pos_app.ui.widgets.flow import Flow
from pos_app.ui.widgets.plain_label import PlainLabel
from pos_app.ui.widgets.restyle import mark

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from pos_app.domain.trouble import TillError
    from pos_app.engine.ports import Total
    from pos_app.engine.review import Sums
    from pos_app.texts.catalogue import Texts
    from pos_app.ui.screens.journal.filters import FilterRow
    from pos_app.ui.window_parts import Context

SHOWN: Final = (Direction.DEPOSIT, Direction.WITHDRAWAL, Direction.SALE)
NO_FIGURE: Final = "…"
PATIENCE_MS: Final = 200
"""So long the figures of the list before may stand: shorter than a flicker is seen."""

OPEN: Final = frozenset(state.value for state in State if state not in FINAL)


def francs_of(totals: Sequence[Total], direction: Direction) -> int:
    """Return what succeeded that day in one direction, in francs."""
    return sum(
        each.francs
        for each in totals
        if each.direction == direction.word and each.state == State.SUCCEEDED
    )


def count_of(totals: Sequence[Total], states: frozenset[str]) -> int:
    """Return how many transactions of that day stand in one of `states`."""
    return sum(each.count for each in totals if each.state in states)


class DayTotals(QFrame):
    """One line of figures; a day without business shows zeros, not nothing."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self.setProperty("card", "true")
        self._day = PlainLabel("", "heading")
        self._values: list[PlainLabel] = []
        row = Flow(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(18)
        row.addWidget(self._day)
        row.addStretch(1)
        names = (*(f"total.{each.word}" for each in SHOWN), "total.succeeded", "total.open")
        for name in names:
            row.addLayout(self._figure(texts.of(name)))

    def show_day(self, day: date, today: date, totals: Sequence[Total]) -> None:
        """Show the sums of one day."""
        key = "total.today" if day == today else "total.day"
        self._show(self._texts.of(key, day=f"{day:%d/%m/%Y}"), totals)

    def show_list(self, sums: Sums) -> None:
        """Show the sums of whatever the list shows, or how far they have come."""
        self._show(self._texts.of("total.adding" if sums.left else "total.shown"), sums.totals)

    def show_nothing_yet(self) -> None:
        """Show that the figures of another list are gone, and the new ones still to come."""
        self._show_no_figures("total.adding")

    def show_unknown(self) -> None:
        """Show that the figures could not be read."""
        self._show_no_figures("total.shown")

    def _show_no_figures(self, key: str) -> None:
        self._day.setText(self._texts.of(key))
        for label in self._values:
            label.setText(NO_FIGURE)

    def _show(self, title: str, totals: Sequence[Total]) -> None:
        self._day.setText(title)
        still_open = count_of(totals, OPEN)
        figures = [screen_francs(francs_of(totals, each)) for each in SHOWN]
        figures += [str(count_of(totals, frozenset({State.SUCCEEDED.value}))), str(still_open)]
        for label, figure in zip(self._values, figures, strict=True):
            label.setText(figure)
        mark(self._values[-1], "tone", "doubt" if still_open else "")

    def figures(self) -> tuple[str, ...]:
        """Return what is shown, for whoever reads it aloud."""
        return tuple(label.text() for label in self._values)

    def _figure(self, name: str) -> QVBoxLayout:
        value = PlainLabel("", "heading")
        value.setAccessibleName(name)
        self._values.append(value)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(PlainLabel(name, "small"))
        column.addWidget(value)
        return column


class ShownSums(QObject):
    """Reads the sums: of the one day that is shown, or of what the list was narrowed to.

    What takes long is shown as it grows, and given up when another list is shown.
    """

    failed = Signal(object)
    """A `TillError`."""

    def __init__(self, context: Context, filters: FilterRow, totals: DayTotals) -> None:
        super().__init__(totals)
        self._context = context
        self._filters = filters
        self._totals = totals
        self._task: asyncio.Task[object] | None = None
        self._adding: Filter | None = None
        """What is being added up."""
        self._ticket = 0
        self._is_old = False
        self._late = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._late.timeout.connect(totals.show_nothing_yet)

    def read(self) -> None:
        """Read them anew; those of another list are given up, those of this one come to an end."""
        wanted = self._filters.wanted()
        if wanted == self._adding:
            self._is_old = True
            return
        self._give_up()
        if not self._is_one_day():
            self._late.start()
            self._begin(wanted)
            return
        day = self._day()
        self._context.bridge.start(
            self._context.parts.history.totals(day.isoformat()),
            partial(self._on_totals, day),
            self.failed.emit,
        )

    def _is_one_day(self) -> bool:
        days, wanted = self._filters.days(), self._filters.wanted()
        is_narrow = replace(wanted, since_ms=None, until_ms=None) != Filter()
        return not is_narrow and (days is None or days.first == days.last)

    def _day(self) -> date:
        days = self._filters.days()
        return days.last if days else self._filters.today()

    def _on_totals(self, day: date, totals: Sequence[Total]) -> None:
        if day == self._day() and self._is_one_day():
            self._totals.show_day(day, self._filters.today(), totals)

    def _begin(self, wanted: Filter) -> None:
        self._adding, self._is_old = wanted, False
        self._ticket += 1
        self._context.bridge.start(self._add_up(wanted, self._ticket), None, self._on_failed)

    async def _add_up(self, wanted: Filter, ticket: int) -> None:
        if ticket != self._ticket:
            return
        self._task = asyncio.current_task()
        try:
            async for sums in self._context.parts.review.sums(wanted):
                if not isValid(self):
                    return  # The window was dressed anew meanwhile.
                self._late.stop()
                self._totals.show_list(sums)
        finally:
            if ticket == self._ticket and isValid(self):
                self._task = self._adding = None
                self._late.stop()
        if self._is_old and ticket == self._ticket:
            self._begin(wanted)

    def _on_failed(self, trouble: TillError) -> None:
        self._totals.show_unknown()
        self.failed.emit(trouble)

    def _give_up(self) -> None:
        self._late.stop()
        self._ticket += 1
        if self._task is not None:
            self._task.cancel()
        self._task = self._adding = None
