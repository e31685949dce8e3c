"""An X or a Z report on the screen: the drawer and the provider's balance side by side."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pos_app.domain.money import Balance, screen_balance, screen_francs
from pos_app.domain.shift.report import Closing, XReport, ZReport
from pos_app.texts.states import state_word
from pos_app.ui import wording
from pos_app.ui.forms.keypad import Stroke
from pos_app.ui.screens.cash.page import Page, button
from pos_app.ui.theme import LARGE_TYPE
from pos_app.ui.widgets.flow import Flow
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from PySide6.QtGui import QKeyEvent

    from pos_app.domain.shift.report import FloatLine, ShiftFigures
    from pos_app.ui.window_parts import Context

Row = tuple[str, str, str]
"""A name, a figure, and its tone."""

HEAD_DIGITS: Final = 16
MINUS: Final = "\u2212"
TIMES: Final = "\u00d7"


class ReportPage(Page):
    """Drawn from the report alone; 1 prints it, 2 writes it as a PDF."""

    print_asked = Signal(object)
    """The `XReport` or `ZReport` that is shown."""
    save_asked = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.report: XReport | ZReport | None = None
        self.heading = PlainLabel("", "title")
        self.who = wrapped("", "muted")
        self.why = wrapped("", "strong")
        self.print_button = button(self.texts.of("cash.report.print"), "main")
        self.print_button.clicked.connect(self.print_now)
        self.save_button = button(self.texts.of("cash.report.save"))
        self.save_button.clicked.connect(self.save_now)
        self.leave_button = button(self.texts.of("cash.leave"))
        self.leave_button.clicked.connect(self.left)
        large = context.theme.scale > LARGE_TYPE
        directions = QBoxLayout.Direction
        self.cards = QBoxLayout(directions.TopToBottom if large else directions.LeftToRight)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        for column in (self._left, self._right):
            column.addStretch(1)
            self.cards.addLayout(column, 1)
        self.shown: list[QFrame] = []
        self.area = QScrollArea()
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(0, 0, 6, 0)
        body.addWidget(self.why)
        body.addLayout(self.cards)
        body.addStretch(1)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inside)
        foot = Flow()
        foot.addWidget(self.leave_button)
        foot.addStretch(1)
        foot.addWidget(self.save_button)
        foot.addWidget(self.print_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(self.who)
        column.addWidget(self.area, 1)
        column.addLayout(foot)

    def show_report(self, report: XReport | ZReport) -> None:
        """Show one report."""
        self.report = report
        texts, figures = self.texts, report.figures
        is_z = isinstance(report, ZReport)
        self.heading.setText(
            texts.of("cash.report.z", number=report.number)
            if isinstance(report, ZReport)
            else texts.of("cash.report.x", number=figures.number)
        )
        people = ", ".join(dict.fromkeys(figures.people))
        begun = _moment(figures.opened_ms)
        ended = _moment(report.closed_ms if isinstance(report, ZReport) else report.at_ms)
        self.who.setText(
            texts.of("cash.report.who", people=people, begun=begun, ended=ended)
            + (f"\n{texts.of('cash.report.not_closed')}" if not is_z else "")
        )
        self.why.setText("\n".join(self._why(report)))
        self.why.setVisible(bool(self.why.text()))
        for card in self.shown:
            card.hide()
            card.deleteLater()
        proof = texts.of("cash.report.proof", head=report.head[:HEAD_DIGITS])
        drawer = self._card(texts.of("cash.report.drawer"), list(self._drawer_rows(report)), proof)
        floats = [
            self._card(
                texts.of("cash.report.float", provider=line.provider.capitalize()),
                list(self._float_rows(line)),
                texts.of(f"cash.certainty.{line.certainty}"),
            )
            for line in figures.floats
        ]
        sold = self._card(texts.of("cash.report.sold"), list(self._sold_rows(figures)))
        self.shown = [drawer, *floats, sold]
        self._left.insertWidget(0, drawer)
        for place, card in enumerate((*floats, sold)):
            self._right.insertWidget(place, card)
        self.area.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by the arrows, where a report is longer than the screen."""
        bar = self.area.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(bar.value() + step)

    def on_digit(self, digit: int) -> None:
        """Print on 1, write a PDF on 2."""
        if digit == 1:
            self.print_now()
        elif digit == 2:  # noqa: PLR2004 - the second of two keys
            self.save_now()

    def on_stroke(self, stroke: Stroke) -> None:
        """Leave on Esc, `-`, Enter and `+`: there is nothing to confirm."""
        if stroke in {Stroke.LEAVE, Stroke.BACK, Stroke.NEXT, Stroke.CONFIRM}:
            self.left.emit()

    def print_now(self) -> None:
        """Ask for a copy on paper."""
        if self.report is not None:
            self.print_asked.emit(self.report)

    def save_now(self) -> None:
        """Ask for a PDF."""
        if self.report is not None:
            self.save_asked.emit(self.report)

    def _why(self, report: XReport | ZReport) -> Iterator[str]:
        if isinstance(report, ZReport):
            if report.closing is Closing.FORGOTTEN:
                yield self.texts.of("cash.report.forgotten")
            if report.why:
                yield self.texts.of("cash.report.why", why=report.why)
            if report.approved_by:
                yield self.texts.of("cash.report.approved", name=report.approved_by)

    def _drawer_rows(self, report: XReport | ZReport) -> Iterator[Row]:
        of, figures = self.texts.of, report.figures
        drawer = figures.drawer
        yield of("cash.report.opening"), screen_francs(drawer.opening), ""
        yield of("cash.report.sales_in"), _signed(drawer.sales_in), ""
        yield of("cash.report.sales_out"), _signed(-drawer.sales_out), ""
        for key, francs in (
            ("cash.report.moved_in", drawer.moved_in),
            ("cash.report.moved_out", -drawer.moved_out),
            ("cash.report.dropped", -drawer.dropped),
            ("cash.report.held", figures.held_change),
            ("cash.report.late", figures.late_francs),
        ):
            if francs:
                yield of(key), _signed(francs), ""
        yield of("cash.report.expected"), screen_francs(figures.expected), "accent"
        if isinstance(report, ZReport):
            yield of("cash.report.counted"), screen_francs(report.counted.francs), "accent"
            rest = report.unexplained
            tone = "good" if not rest else "doubt" if rest > 0 else "bad"
            yield of("cash.report.difference"), _signed(rest), tone
            yield of("cash.report.grand"), screen_francs(report.grand.sold_francs), ""

    def _float_rows(self, line: FloatLine) -> Iterator[Row]:
        of = self.texts.of
        yield of("cash.report.float_opening"), self._balance(line.opening), ""
        yield of("cash.report.float_moved"), _signed(line.moved), ""
        # Zero is what is added up where no rate is known: it is not shown as a figure.
        earned = self._balance(line.commission) if line.commission else of("cash.report.unknown")
        yield of("cash.report.float_commission"), earned, ""
        yield of("cash.report.float_closing"), self._balance(line.closing), "accent"
        difference = line.difference
        tone = "" if difference is None else "good" if not difference else "doubt"
        yield of("cash.report.difference"), self._balance(difference), tone

    def _sold_rows(self, figures: ShiftFigures) -> Iterator[Row]:
        for line in figures.services:
            name = wording.service_name(self.context.till.catalogue, line.service)
            undone = f" ({MINUS}{line.undone})" if line.undone else ""
            yield f"{line.sold}{undone} {TIMES} {name}", screen_francs(line.sold_francs), ""
        for sale in figures.open_sales:
            name = wording.service_name(self.context.till.catalogue, sale.service)
            state = state_word(self.texts, sale.state, sale.direction.word, sale.service)
            yield f"{name} · {state}", wording.francs(sale.amount), "waiting"

    def _balance(self, amount: Decimal | None) -> str:
        if amount is None:
            return self.texts.of("cash.report.unknown")
        return screen_balance(Balance(amount, "XOF"))

    def _card(self, title: str, rows: list[Row], foot: str = "") -> QFrame:
        card = QFrame()
        card.setProperty("card", "true")
        grid = QGridLayout(card)
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setVerticalSpacing(2)
        grid.addWidget(PlainLabel(title, "heading"), 0, 0, 1, 2)
        for place, (name, figure, tone) in enumerate(rows, 1):
            grid.addWidget(wrapped(name), place, 0)
            value = PlainLabel(figure, "strong")
            value.setProperty("tone", tone)
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            value.setAccessibleName(f"{name} : {figure}")
            grid.addWidget(value, place, 1)
        if not rows:
            grid.addWidget(wrapped(self.texts.of("cash.report.nothing"), "muted"), 1, 0)
        if foot:
            grid.addWidget(wrapped(foot, "small"), len(rows) + 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(len(rows) + 2, 1)
        return card


def _moment(at_ms: int) -> str:
    return datetime.fromtimestamp(at_ms / 1000).astimezone().strftime("%d/%m %H:%M")


def _signed(francs: int) -> str:
    shown = screen_francs(abs(francs))
    return f"+{shown}" if francs > 0 else f"{MINUS}{shown}" if francs else shown
