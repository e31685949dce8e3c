"""A form drawn from a service: it checks, shows each problem beside its field, and reads back."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from pos_app.domain.order import read_field, read_order
from pos_app.domain.phone import PhoneNumber
from pos_app.domain.problem import Problem
from pos_app.domain.service import FieldKind
from pos_app.engine.customers import ending_of
from pos_app.ui.forms.field_rows import FieldRows
from pos_app.ui.forms.keypad import Stroke
from pos_app.ui.forms.read_back import ARMED_AFTER_S, ReadBack
from pos_app.ui.widgets.greyed import grey

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pos_app.domain.order import Order
    from pos_app.domain.service import Field, Service
    from pos_app.ui.forms.editors import Editor
    from pos_app.ui.window_parts import WindowParts

GREY_AFTER_MS: Final = 50
"""Longer than most disks take for an order, shorter than what a person notices."""


class Stage(Enum):
    """How far one order has got in the form."""

    FILLING = auto()
    READ_BACK = auto()
    HANDED_OVER = auto()


class ServiceForm(QFrame):
    """Asks a cashier for what one service needs, and hands over valid answers.

    It knows no provider and starts nothing: a screen decides what to do with `submitted`, then
    calls `start_over` or `resume`.
    """

    submitted = Signal(object)
    """A mapping of wire name to typed text, valid for the service."""
    phone_read = Signal(object)
    """A `PhoneNumber` that the cashier has finished typing."""
    left = Signal()
    number_asked = Signal()
    search_asked = Signal()
    wants_sight = Signal(object)
    """A widget that is to be scrolled into sight."""
    ending_typed = Signal(object)
    """An `Ending`: what was typed in the first field may be the end of a known number."""
    read_back_shown = Signal(object)
    """An `Order` that waits for the confirm key; a risky one may be asked more of."""
    started_over = Signal()
    paid_out = Signal()
    """`+` was struck in an empty form: cash that a verdict told to hand over was handed over."""

    def __init__(self, service: Service, parts: WindowParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.service = service
        self.stage = Stage.FILLING
        self.remembers = False
        """Whether somebody hears `ending_typed`: `fill`, `say_beside_first` or `go_past_first`."""
        self._parts = parts
        self._empty_since_s = parts.clock.monotonic_s()
        self._repeats = False
        self.setProperty("card", "true")
        self.read_back = ReadBack(parts.texts, parts.clock)
        self.read_back.confirmed.connect(self._on_confirmed)
        self.read_back.gone_back.connect(self._on_gone_back)
        self.read_back.left.connect(self._on_gone_back)
        self.read_back.retyped.connect(self._change_amount)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 14)
        self._column.setSpacing(4)
        self._rows = FieldRows(self._column, service, parts.texts)
        self._rows.changed.connect(self._on_changed)
        self._rows.struck.connect(self._on_struck)
        self.editors, self.problems = self._rows.editors, self._rows.problems
        self._column.addSpacing(4)
        self._column.addWidget(self.read_back)

    def answers(self) -> Mapping[str, str]:
        """Return what is typed now, valid or not; optional fields left empty are not in it."""
        return self._rows.answers()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is typed and nothing is under way."""
        return self.stage is Stage.FILLING and not any(self.answers().values())

    def retarget(self, service: Service) -> None:
        """Fill the same fields for another service, once the number tells which one it is."""
        if service.fields == self.service.fields and self.stage is Stage.FILLING:
            self.service = service

    def focus_first(self) -> None:
        """Put the focus on the first field."""
        self._go_to(self._rows.at(0))

    def focus_now(self) -> None:
        """Put the focus where the cashier stopped."""
        if self.stage is Stage.READ_BACK:
            self.read_back.setFocus()
            return
        self._go_to(self._rows.around(self.focusWidget()) or self._rows.first_empty())

    def start_over(self) -> None:
        """Empty the form for the next customer."""
        self.stage = Stage.FILLING
        self.read_back.disarm()
        self._rows.clear()
        self._rows.open()
        self._empty_since_s = self._parts.clock.monotonic_s()
        self._repeats = False
        self.started_over.emit()
        if self.isVisible():
            self.focus_first()

    def fill(self, answers: Mapping[str, str]) -> None:
        """Take known answers over and go to the first field that they leave empty."""
        self.resume()
        self._rows.fill(answers)
        for field in self.service.fields:
            value = read_field(self.service, field, self.editors[field.name].text())
            if isinstance(value, PhoneNumber):
                self.phone_read.emit(value)
        self._go_to(self._rows.first_empty())

    def say_beside_first(self, sentence: str) -> None:
        """Say beside the first field why it cannot be used as it is."""
        first = self.service.fields[0]
        self._rows.say_beside(first, sentence)
        self._show_why(first)

    def go_past_first(self) -> None:
        """Take the first field as it was typed: it is a whole number after all."""
        self._step(self.service.fields[0])

    def insert_below_first(self, widget: QWidget) -> None:
        """Give a widget its place right below the first field."""
        self._column.insertWidget(self._column.indexOf(self._rows.at(0)) + 1, widget)

    @property
    def handed_over(self) -> bool:
        """Whether an order is being put on disk: the form is not free yet."""
        return self.stage is Stage.HANDED_OVER

    def repeat(self, answers: Mapping[str, str]) -> None:
        """Read an earlier order back at once; a digit begins another amount."""
        self.start_over()
        self.fill(answers)
        self._repeats = True
        self.ask_to_confirm()

    def _change_amount(self, digit: str) -> None:
        amount = next((f for f in self.service.fields if f.kind is FieldKind.AMOUNT), None)
        if amount is not None and self._repeats:
            self.resume()
            self._go_to(self.editors[amount.name])
            self.editors[amount.name].set_text(digit)

    def resume(self) -> None:
        """Let the cashier go on with what is typed: nothing was sent."""
        self.stage = Stage.FILLING
        self.read_back.disarm()
        self._rows.open()
        self._go_to(self._rows.at(-1))

    def show_problems(self, problems: Mapping[str, Problem]) -> None:
        """Show what is wrong beside each field and go to the first such field."""
        for field in self.service.fields:
            self._rows.show_problem(field, problems.get(field.name))
        first = next((field for field in self.service.fields if field.name in problems), None)
        if first is not None:
            self._go_to(self.editors[first.name])
            self._show_why(first)

    def ask_to_confirm(self) -> None:
        """Check everything; read the order back, or show what is wrong."""
        reading = read_order(self.service, self.answers(), self._parts.answering)
        self.show_problems(reading.problems)
        if reading.order is not None:
            self.read_order_back(self.service, reading.order)

    def read_order_back(self, service: Service, order: Order) -> None:
        """Show a checked order and wait for the key that confirms it."""
        self.stage = Stage.READ_BACK
        self.read_back.show_order(service, order)
        self.read_back_shown.emit(order)
        # Its foot, below all the rest: the amount and the key that confirms.
        self.wants_sight.emit(self.read_back.button)

    def _on_confirmed(self) -> None:
        self.stage = Stage.HANDED_OVER
        self.submitted.emit(self.answers())
        # Not at once: Qt would paint that before the order is on its way to the disk.
        QTimer.singleShot(GREY_AFTER_MS, self, self._grey)

    def _grey(self) -> None:
        if self.handed_over:
            self._rows.close()
            grey(self.read_back.button, self._parts.texts.of("greyed.under_way"))

    def _on_gone_back(self) -> None:
        if self.stage is Stage.READ_BACK:
            self.resume()

    def _on_changed(self, field: Field) -> None:
        self._rows.show_problem(field, None)
        if self.stage is Stage.READ_BACK:
            # What was read back is not what stands in the fields any more.
            self.stage = Stage.FILLING
            self.read_back.disarm()

    def _on_struck(self, field: Field, stroke: Stroke) -> None:
        if self.stage is Stage.HANDED_OVER:
            return
        match stroke:
            case Stroke.NEXT:
                self._go_on(field)
            case Stroke.CONFIRM:
                self._confirm_typed(field)
            case Stroke.BACK:
                self._go_back(field)
            case Stroke.THOUSAND:
                self.editors[field.name].add_thousand()
            case Stroke.SEARCH:
                self.search_asked.emit()
            case Stroke.LEAVE:
                self.left.emit()

    def _confirm_typed(self, field: Field) -> None:
        if not self._rows.is_empty():
            self._recall_or(self.ask_to_confirm, field)
        elif self._parts.clock.monotonic_s() - self._empty_since_s >= ARMED_AFTER_S:
            # Not at once: a bounce of the key that confirmed must not hand cash over.
            self.paid_out.emit()

    def _go_on(self, field: Field) -> None:
        self._recall_or(lambda: self._step(field), field)

    def _recall_or(self, go_on: Callable[[], None], field: Field) -> None:
        editor = self.editors[field.name]
        is_first = field is self.service.fields[0]
        ending = ending_of(self.service, field, editor.text()) if is_first else None
        if self.remembers and ending is not None:
            self.ending_typed.emit(ending)
        else:
            go_on()

    def _step(self, field: Field) -> None:
        editor = self.editors[field.name]
        value = read_field(self.service, field, editor.text())
        if isinstance(value, Problem):
            self._rows.show_problem(field, value)
            self._show_why(field)
            return
        if isinstance(value, PhoneNumber):
            self.phone_read.emit(value)
        place = self.service.fields.index(field)
        if place + 1 < len(self.service.fields):
            self._go_to(self._rows.at(place + 1))
        else:
            self.ask_to_confirm()

    def _go_back(self, field: Field) -> None:
        place = self.service.fields.index(field)
        if place:
            self._go_to(self._rows.at(place - 1))
        elif not self.editors[field.name].text():
            self.number_asked.emit()

    def _show_why(self, field: Field) -> None:
        """Bring what is said beside a field into sight: in large type it stands above it."""
        self.wants_sight.emit(self.problems[field.name])

    def _go_to(self, editor: Editor) -> None:
        editor.setFocus()
        self.wants_sight.emit(editor)
