"""The filter row of the journal: day, service, state, direction, cashier, and the search field."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QPushButton, QWidget

from pos_app.domain.service import Direction
from pos_app.domain.transaction import State
from pos_app.engine.ports import Filter
from pos_app.ui.models.columns import harmless
from pos_app.ui.theme import LARGE_TYPE
from pos_app.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent

    from pos_app.domain.service import Service
    from pos_app.engine.ports import Clock
    from pos_app.ui.models.columns import RowWords
    from pos_app.ui.window_parts import Context

DEBOUNCE_MS: Final = 120
"""Between the last key and the search: short enough to feel like none."""

ENTERS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Span(StrEnum):
    """Which days are shown; `journal.span.SPAN` is its name."""

    ALL = "all"
    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEK = "week"
    MONTH = "month"
    ONE_DAY = "one_day"


@dataclass(frozen=True, slots=True)
class Days:
    """Local days, the first and the last included."""

    first: date
    last: date


def days_of(span: Span, today: date, chosen: date) -> Days | None:
    """Return the days that a span means; None for all of them."""
    yesterday = today - timedelta(days=1)
    return {
        Span.ALL: None,
        Span.TODAY: Days(today, today),
        Span.YESTERDAY: Days(yesterday, yesterday),
        Span.WEEK: Days(today - timedelta(days=6), today),
        Span.MONTH: Days(today - timedelta(days=29), today),
        Span.ONE_DAY: Days(chosen, chosen),
    }[span]


class SearchField(QLineEdit):
    """Where one searches: arrows and Enter lead into the list, a sign on the empty field away."""

    to_list = Signal()
    number_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that are orders here; all others are text."""
        key = event.key()
        if key in ENTERS or key in {Qt.Key.Key_Down, Qt.Key.Key_PageDown}:
            self.to_list.emit()
        elif not self.text() and event.text() == "-":
            self.number_asked.emit()
        elif not self.text() and event.text() == "/":
            event.accept()  # The key that led here is no part of what is searched.
        else:
            super().keyPressEvent(event)


class FilterRow(QWidget):
    """What the list is narrowed by. Changes are told once typing pauses."""

    changed = Signal()

    def __init__(self, context: Context, words: RowWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock: Clock = context.parts.clock
        self._theme = context.theme
        self._words = words
        texts = words.texts
        services = ((each.code, self._service(each)) for each in context.till.catalogue.services())
        every = texts.of("journal.every_service")
        self.search_field = SearchField()
        self.search_field.setPlaceholderText(texts.of("journal.search"))
        self.search_field.setClearButtonEnabled(True)
        self.search_field.setAccessibleName(texts.of("journal.search"))
        self.span = choice((span.value, texts.of(f"journal.span.{span}")) for span in Span)
        self.day = QDateEdit()
        self.day.setDisplayFormat("dd/MM/yyyy")
        self.day.setDate(to_qt(self.today()))
        self.day.hide()
        self.service = choice((("", every), *services))
        states = ((state.value, texts.of(f"state.{state}")) for state in State)
        self.state = choice((("", texts.of("journal.every_state")), *states))
        directions = ((each.word, texts.of(f"direction.{each.word}")) for each in Direction)
        self.direction = choice((("", texts.of("journal.every_direction")), *directions))
        self.cashier = choice((("", texts.of("journal.every_cashier")),))
        self.clear_button = QPushButton(texts.of("journal.clear"))
        self.clear_button.setProperty("kind", "row")
        self.clear_button.hide()
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._names()
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._connect()

    @property
    def boxes(self) -> tuple[QComboBox, ...]:
        """The choices, in the order in which they stand."""
        return (self.span, self.service, self.state, self.direction, self.cashier)

    def today(self) -> date:
        """Return the shop's own day."""
        return self._words.moment_ms(self._clock.now_ms()).date()

    def days(self) -> Days | None:
        """Return the days that are chosen, None for all."""
        return days_of(Span(self.span.currentData()), self.today(), of_qt(self.day.date()))

    def wanted(self) -> Filter:
        """Return what is chosen, as the journal reads it."""
        days = self.days()
        state = self.state.currentData()
        return Filter(
            states=frozenset({State(state)}) if state else frozenset(),
            service=self.service.currentData(),
            direction=self.direction.currentData(),
            cashier=self.cashier.currentData(),
            search=self.search_field.text().strip(),
            since_ms=self._begin_ms(days.first) if days else None,
            until_ms=self._begin_ms(days.last + timedelta(days=1)) if days else None,
        )

    def is_narrow(self) -> bool:
        """Tell whether anything is left out."""
        return bool(self.search_field.text()) or any(box.currentIndex() for box in self.boxes)

    def clear(self) -> None:
        """Show everything again, at once."""
        for box in self.boxes:
            box.setCurrentIndex(0)
        self.search_field.clear()
        self._tell()

    def know_cashiers(self, names: Iterable[str]) -> None:
        """Offer cashiers that were seen in the list."""
        known = {self.cashier.itemData(place) for place in range(self.cashier.count())}
        for name in sorted(set(names) - known - {""}):
            self.cashier.addItem(harmless(name), name)

    def _service(self, service: Service) -> str:
        return self._words.service(service.code, service.direction.word)

    def _begin_ms(self, day: date) -> int:
        begin = datetime.combine(day, time(), tzinfo=self._words.zone)
        return int(begin.timestamp() * 1000)

    def _names(self) -> None:
        for box, name in zip(
            self.boxes, ("span", "service", "state", "direction", "cashier"), strict=True
        ):
            box.setAccessibleName(self._words.texts.of(f"journal.filter.{name}"))
            box.setObjectName(f"filter_{name}")

    def _lay_out(self) -> None:
        row = Flow(self, even=True)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for box in self.boxes if self._theme.scale > LARGE_TYPE else ():
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        row.addWidget(self.span, 2)
        row.addWidget(self.day)
        for box in self.boxes[1:]:
            row.addWidget(box, 2)
        row.addWidget(self.clear_button)

    def _connect(self) -> None:
        self._timer.timeout.connect(self._tell)
        self.search_field.textEdited.connect(self._timer.start)
        self.search_field.textChanged.connect(self._on_text_changed)
        self.day.dateChanged.connect(self._timer.start)
        self.clear_button.clicked.connect(self.clear)
        self.span.currentIndexChanged.connect(self._on_span_changed)
        for box in self.boxes:
            box.currentIndexChanged.connect(self._timer.start)

    def _tell(self) -> None:
        self._timer.stop()
        self.clear_button.setVisible(self.is_narrow())
        self.changed.emit()

    def _on_text_changed(self, text: str) -> None:
        if not text:  # the field's own little cross, which is no edit to Qt
            self._timer.start()

    def _on_span_changed(self) -> None:
        self.day.setVisible(self.span.currentData() == Span.ONE_DAY.value)


def choice(options: Iterable[tuple[str, str]]) -> QComboBox:
    """Return a box of values with their names, the first one chosen."""
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(5)
    for value, name in options:
        box.addItem(name, value)
    return box


def to_qt(day: date) -> QDate:
    """Return a day as Qt's fields take it."""
    return QDate(day.year, day.month, day.day)


def of_qt(day: QDate) -> date:
    """Return a day that one of Qt's fields holds."""
    return date(day.year(), day.month(), day.day())
