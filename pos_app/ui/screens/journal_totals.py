"""The sums of one day above the journal: what was done, and what is still open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.money import screen_francs
from pos_app.domain.service import Direction
from pos_app.domain.transaction import FINAL, State
from pos_app.ui.widgets.plain_label import PlainLabel
from pos_app.ui.widgets.restyle import mark

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from pos_app.engine.ports import Total
    from pos_app.texts.catalogue import Texts

SHOWN: Final = (Direction.DEPOSIT, Direction.WITHDRAWAL, Direction.SALE)
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
        row = QHBoxLayout(self)
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
        self._day.setText(self._texts.of(key, day=f"{day:%d/%m/%Y}"))
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
