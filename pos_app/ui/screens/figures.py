"""Figures (Ctrl+G): the days in pictures for who would rather look than read, and in words."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QApplication,
    QDateEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pos_app.engine.review import Days
from pos_app.texts.pictures import pictures
from pos_app.ui.figures.view import PictureCard
from pos_app.ui.models.columns import RowWords
from pos_app.ui.screens.journal.filters import Span, choice, days_of, of_qt, to_qt
from pos_app.ui.screens.screen import Screen
from pos_app.ui.widgets.flow import Flow
from pos_app.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent

    from pos_app.engine.review import Figures
    from pos_app.ui.window_parts import Context


class FiguresScreen(Screen):
    """Three pictures of some days; `Tab` goes from one to the next, all that is drawn is told."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        texts = context.texts
        self._words = RowWords(texts, context.till.catalogue)
        spans = (span for span in Span if span is not Span.ALL)
        self.span = choice((span.value, texts.of(f"journal.span.{span}")) for span in spans)
        self.span.setAccessibleName(texts.of("figures.days"))
        self.day = QDateEdit()
        self.day.setDisplayFormat("dd/MM/yyyy")
        self.day.setDate(to_qt(self._today()))
        self.day.setAccessibleName(texts.of("figures.days"))
        self.day.hide()
        self.said = PlainLabel("", "small")
        self.span.setMinimumContentsLength(12)
        self.as_words = QPushButton(texts.of("figures.as_words"))
        self.as_words.setCheckable(True)
        self.save_button = QPushButton(texts.of("figures.save"))
        self.print_button = QPushButton(texts.of("figures.print"))
        self.cards = tuple(PictureCard(context) for _ in range(3))
        for button in (self.as_words, self.save_button, self.print_button):
            button.setProperty("kind", "row")
        self._lay_out()
        self.span.currentIndexChanged.connect(self._on_span_changed)
        self.day.dateChanged.connect(self.read)
        self.as_words.toggled.connect(self._on_words)
        self.save_button.clicked.connect(self.export)
        self.print_button.clicked.connect(self.print_pages)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr] # a window has one

    def enter(self) -> None:
        """Begin at the choice of days; what was sold meanwhile counts."""
        self.read()
        self.span.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def days(self) -> Days:
        """Return the days that are chosen."""
        picked = of_qt(self.day.date())
        days = days_of(Span(self.span.currentData()), self._today(), picked)
        first, last = (days.first, days.last) if days else (picked, picked)
        return Days(first=first.isoformat(), last=last.isoformat())

    def read(self) -> None:
        """Read the figures of the chosen days."""
        days = self.days()
        reading = self.context.parts.review.figures(days)
        self.context.bridge.start(reading, partial(self._on_figures, days), self.tell)

    def export(self) -> None:
        """Write the pictures and their tables as pages."""
        self._save(lambda _: "print.saved")

    def print_pages(self) -> None:
        """Write the same pages, and open them with the system's own program, which prints them."""
        self._save(lambda path: "figures.opened" if open_file(path) else "figures.not_opened")

    def _save(self, told: Callable[[Path], str]) -> None:
        papers, texts = self.context.parts.papers, self.context.texts
        if papers is None:
            return

        def saved(path: Path) -> None:
            self.note.emit(texts.of(told(path), path=path))

        self.context.bridge.start(papers.save_figures(self.days()), saved, self.tell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead to the search and to the other screens."""
        if event.text() == "/":
            self.search_asked.emit()
        elif event.text() == "-":
            self.number_asked.emit()
        else:
            super().keyPressEvent(event)

    def _today(self) -> date:
        return self._words.moment_ms(self.context.parts.clock.now_ms()).date()

    def _lay_out(self) -> None:
        theme = self.context.theme
        top = Flow()
        top.setSpacing(6)
        for widget in (self.span, self.day, self.as_words, self.save_button, self.print_button):
            top.addWidget(widget)
        top.addStretch(1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.pixels(8))
        for card in self.cards:
            column.addWidget(card)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.addLayout(top)
        layout.addWidget(self.said)
        layout.addWidget(self.area, 1)

    def _on_span_changed(self) -> None:
        self.day.setVisible(self.span.currentData() == Span.ONE_DAY.value)
        self.read()

    def _on_figures(self, days: Days, figures: Figures) -> None:
        if days != self.days():
            return
        drawn = pictures(figures, self.context.texts, lambda code: self._words.service(code, ""))
        for card, picture in zip(self.cards, drawn, strict=True):
            card.show_picture(picture)
        self.said.setText(self._span_words(days))

    def _span_words(self, days: Days) -> str:
        first, last = (f"{date.fromisoformat(day):%d/%m/%Y}" for day in (days.first, days.last))
        if days.first == days.last:
            return first
        return self.context.texts.of("figures.span", first=first, last=last)

    def _on_words(self) -> None:
        is_words = self.as_words.isChecked()
        key = "figures.as_pictures" if is_words else "figures.as_words"
        self.as_words.setText(self.context.texts.of(key))
        for card in self.cards:
            card.show_words(words=is_words)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.area.isAncestorOf(now):
            self.area.ensureWidgetVisible(now)


def open_file(path: Path) -> bool:
    """Hand a file to whatever program the system opens it with; return False where there is none.

    It is not waited for: pages are printed from there, and selling goes on.
    """
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.absolute())))
