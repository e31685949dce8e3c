"""The Z reports of this till, newest first: any of them can be looked at and printed again."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pos_app.domain.money import screen_francs
from pos_app.domain.shift.events import ShiftClosed
from pos_app.ui.screens.cash.page import Page, button
from pos_app.ui.widgets.greyed import grey
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.shift.events import Noted
    from pos_app.domain.shift.report import ZReport
    from pos_app.ui.window_parts import Context

ON_A_PAGE: Final = 6
"""As many as a small screen shows; one more is asked for to know whether older ones are left."""


class ListPage(Page):
    """A digit opens a report, 0 shows older ones."""

    chosen = Signal(object)
    """A `ZReport`."""
    older_asked = Signal(int)
    """The entry's number below which older reports stand."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._reports: list[ZReport] = []
        self._below = 0
        self.heading = PlainLabel(self.texts.of("cash.job.reports"), "title")
        self.hint = wrapped("", "muted")
        self.rows: list[QPushButton] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.older_button = button(self.texts.of("cash.list.older"))
        self.older_button.clicked.connect(self._on_older)
        leave = button(self.texts.of("cash.leave"))
        leave.clicked.connect(self.left)
        foot = QHBoxLayout()
        foot.addWidget(leave)
        foot.addStretch(1)
        foot.addWidget(self.older_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self.heading)
        column.addWidget(self.hint)
        column.addLayout(self._list)
        column.addStretch(1)
        column.addLayout(foot)

    def show_reports(self, noted: Sequence[Noted]) -> None:
        """Show some reports, newest first."""
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        shown = noted[:ON_A_PAGE]
        self._reports = [each.event.report for each in shown if isinstance(each.event, ShiftClosed)]
        self._below = shown[-1].seq if shown else 0
        self.rows = [self._row(place) for place in range(len(self._reports))]
        for row in self.rows:
            self._list.addWidget(row)
        is_last = len(noted) <= ON_A_PAGE
        grey(self.older_button, self.texts.of("greyed.no_older") if is_last else "")
        self.hint.setText(self.texts.of("cash.list.hint" if shown else "cash.list.none"))

    def on_digit(self, digit: int) -> None:
        """Open a report, or show older ones."""
        if not digit:
            self._on_older()
        elif digit <= len(self._reports):
            self.chosen.emit(self._reports[digit - 1])

    def _on_older(self) -> None:
        if self.older_button.isEnabled():
            self.older_asked.emit(self._below)

    def _row(self, place: int) -> QPushButton:
        report = self._reports[place]
        closed = datetime.fromtimestamp(report.closed_ms / 1000).astimezone()
        sentence = self.texts.of(
            "cash.list.row",
            number=report.number,
            closed=closed.strftime("%d/%m/%Y %H:%M"),
            name=report.closed_by,
            amount=("+" if report.unexplained > 0 else "") + screen_francs(report.unexplained),
        )
        row = button(f"{place + 1}   {sentence}", "service")
        row.clicked.connect(partial(self._on_clicked, report))
        return row

    def _on_clicked(self, report: ZReport) -> None:
        self.chosen.emit(report)
