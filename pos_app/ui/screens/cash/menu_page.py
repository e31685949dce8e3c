"""What can be done with the drawer now: nine tiles with fixed digits, and how things stand."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from pos_app.ui.forms.keypad import Stroke
from pos_app.ui.screens.cash.offer import Job
from pos_app.ui.screens.cash.page import Page, button
from pos_app.ui.theme import LARGE_TYPE
from pos_app.ui.widgets.greyed import grey
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped
from pos_app.ui.widgets.restyle import mark

if TYPE_CHECKING:
    from pos_app.ui.screens.cash.offer import Offer
    from pos_app.ui.window_parts import Context


COLUMNS: Final = 2


class MenuPage(Page):
    """Tiles that never re-sort themselves: 1 opens, 7 counts and closes, 0 writes the file."""

    chosen = Signal(object)
    """A `Job`."""
    number_asked = Signal()
    search_asked = Signal()
    paid_out = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._jobs: frozenset[Job] = frozenset()
        self.heading = PlainLabel(self.texts.of("screen.cash"), "title")
        self.standing = wrapped("", "label")
        self.hint = wrapped(self.texts.of("cash.menu.hint"), "muted")
        self.tiles: dict[Job, QPushButton] = {job: self._tile(job) for job in Job}
        grid = QGridLayout()
        grid.setSpacing(8)
        columns = COLUMNS if context.theme.scale <= LARGE_TYPE else 1
        for place, tile in enumerate(self.tiles.values()):
            grid.addWidget(tile, place // columns, place % columns)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.standing)
        column.addLayout(grid)
        column.addWidget(self.hint)
        column.addStretch(1)

    @property
    def jobs(self) -> frozenset[Job]:
        """What can be done now; nothing before it was read how the shift stands."""
        return self._jobs

    @property
    def can_open(self) -> bool:
        """Whether a shift can be opened."""
        return Job.OPEN in self._jobs

    def show_offer(self, offer: Offer) -> None:
        """Show how things stand, and let be chosen what can be done."""
        self._jobs = offer.jobs
        self.standing.setText(offer.sentence)
        mark(self.standing, "tone", offer.tone)
        for job, tile in self.tiles.items():
            alone = job is Job.HAND_OVER and Job.CASH_IN in offer.jobs
            why = self.texts.of("greyed.alone") if alone else offer.sentence
            grey(tile, "" if job in offer.jobs else why)

    def on_digit(self, digit: int) -> None:
        """Choose by digit: 1 to 9, and 0 for the last."""
        job = tuple(Job)[digit - 1 if digit else len(Job) - 1]
        if job in self._jobs:
            self.chosen.emit(job)

    def on_stroke(self, stroke: Stroke) -> None:
        """Pass on what is meant for the window."""
        match stroke:
            case Stroke.BACK:
                self.number_asked.emit()
            case Stroke.SEARCH:
                self.search_asked.emit()
            case Stroke.CONFIRM:
                self.paid_out.emit()
            case _:
                return

    def _tile(self, job: Job) -> QPushButton:
        digit = (tuple(Job).index(job) + 1) % len(Job)
        tile = button(f"{digit}   {self.texts.of(f'cash.job.{job}')}", "service")
        tile.clicked.connect(partial(self._on_clicked, job))
        return tile

    def _on_clicked(self, job: Job) -> None:
        self.chosen.emit(job)
