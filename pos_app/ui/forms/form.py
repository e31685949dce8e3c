"""A form drawn from a service: it checks, shows each problem beside its field, and reads back."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from pos_app.domain.order import read_field, read_order
from pos_app.domain.phone import PhoneNumber
from pos_app.domain.problem import Problem
from pos_app.domain.service import FieldKind
from pos_app.engine.customers import ending_of
from pos_app.ui import wording
from pos_app.ui.forms.field_row import add_row
from pos_app.ui.forms.keypad import Stroke
from pos_app.ui.forms.read_back import ARMED_AFTER_S, ReadBack

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pos_app.domain.order import Order
    from pos_app.domain.service import Field, Service
    from pos_app.ui.forms.editors import Editor
    from pos_app.ui.widgets.plain_label import PlainLabel
    from pos_app.ui.window_parts import WindowParts


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
        """Whether somebody answers `ending_typed`, by `fill`, `say_beside_first` or `go_past`."""
        self._parts = parts
        self._empty_since_s = parts.clock.monotonic_s()
        self._repeats = False
        self.setProperty("card", "true")
        self.editors: dict[str, Editor] = {}
        self.problems: dict[str, PlainLabel] = {}
        self.read_back = ReadBack(parts.texts, parts.clock)
        self.read_back.confirmed.connect(self._on_confirmed)
        self.read_back.gone_back.connect(self._on_gone_back)
        self.read_back.left.connect(self._on_gone_back)
        self.read_back.retyped.connect(self._change_amount)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 14)
        self._column.setSpacing(4)
        for field in service.fields:
            self._add(field)
        self._column.addSpacing(4)
        self._column.addWidget(self.read_back)

    def _add(self, field: Field) -> None:
        row = add_row(self._column, field, self.service, self._parts.texts)
        row.editor.changed.connect(lambda: self._on_changed(field))
        row.editor.struck.connect(lambda stroke: self._on_struck(field, stroke))
        self.editors[field.name] = row.editor
        self.problems[field.name] = row.problem

    def answers(self) -> Mapping[str, str]:
        """Return what is typed now, valid or not; optional fields left empty are not in it."""
        typed = {name: editor.text() for name, editor in self.editors.items()}
        return {
            field.name: typed[field.name]
            for field in self.service.fields
            if typed[field.name].strip() or not field.optional
        }

    def retarget(self, service: Service) -> None:
        """Fill the same fields for another service, once the number tells which one it is."""
        if service.fields == self.service.fields and self.stage is Stage.FILLING:
            self.service = service

    def focus_first(self) -> None:
        """Put the focus on the first field."""
        self._go_to(self._editor_at(0))

    def focus_now(self) -> None:
        """Put the focus where the cashier stopped."""
        if self.stage is Stage.READ_BACK:
            self.read_back.setFocus()
            return
        inside = self.focusWidget()
        stopped = next((each for each in self.editors.values() if each.input is inside), None)
        self._go_to(stopped or self._first_empty())

    def _first_empty(self) -> Editor:
        editors = [self.editors[field.name] for field in self.service.fields]
        return next((each for each in editors if not each.text()), editors[-1])

    def start_over(self) -> None:
        """Empty the form for the next customer."""
        self.stage = Stage.FILLING
        self.read_back.disarm()
        for field in self.service.fields:
            self.editors[field.name].clear()
            self.editors[field.name].input.setEnabled(True)
            self._show_problem(field, None)
        self._empty_since_s = self._parts.clock.monotonic_s()
        self._repeats = False
        self.started_over.emit()
        if self.isVisible():
            self.focus_first()

    def fill(self, answers: Mapping[str, str]) -> None:
        """Take known answers over and go to the first field that they leave empty."""
        self.resume()
        for name, text in answers.items():
            if name in self.editors:
                self.editors[name].set_text(text)
        for field in self.service.fields:
            value = read_field(self.service, field, self.editors[field.name].text())
            if isinstance(value, PhoneNumber):
                self.phone_read.emit(value)
        self._go_to(self._first_empty())

    def say_beside_first(self, sentence: str) -> None:
        """Say beside the first field why it cannot be used as it is."""
        first = self.service.fields[0]
        self.problems[first.name].setText(sentence)
        self.editors[first.name].set_wrong(wrong=True)

    def go_past_first(self) -> None:
        """Take the first field as it was typed: it is a whole number after all."""
        self._step(self.service.fields[0])

    def insert_below_first(self, widget: QWidget) -> None:
        """Give a widget its place right below the first field."""
        self._column.insertWidget(self._column.indexOf(self._editor_at(0)) + 1, widget)

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
        for editor in self.editors.values():
            editor.input.setEnabled(True)
        self._go_to(self._editor_at(-1))

    def show_problems(self, problems: Mapping[str, Problem]) -> None:
        """Show what is wrong beside each field and go to the first such field."""
        for field in self.service.fields:
            self._show_problem(field, problems.get(field.name))
        first = next((field for field in self.service.fields if field.name in problems), None)
        if first is not None:
            self._go_to(self.editors[first.name])

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
        for editor in self.editors.values():
            editor.input.setEnabled(False)
        self.submitted.emit(self.answers())

    def _on_gone_back(self) -> None:
        if self.stage is Stage.READ_BACK:
            self.resume()

    def _on_changed(self, field: Field) -> None:
        self._show_problem(field, None)
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
        if any(editor.text() for editor in self.editors.values()):
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
            self._show_problem(field, value)
            return
        if isinstance(value, PhoneNumber):
            self.phone_read.emit(value)
        place = self.service.fields.index(field)
        if place + 1 < len(self.service.fields):
            self._go_to(self._editor_at(place + 1))
        else:
            self.ask_to_confirm()

    def _go_back(self, field: Field) -> None:
        place = self.service.fields.index(field)
        if place:
            self._go_to(self._editor_at(place - 1))
        elif not self.editors[field.name].text():
            self.number_asked.emit()

    def _show_problem(self, field: Field, found: Problem | None) -> None:
        label = self.problems[field.name]
        label.setText(wording.problem(self._parts.texts, found) if found else "")
        self.editors[field.name].set_wrong(wrong=found is not None)

    def _go_to(self, editor: Editor) -> None:
        editor.setFocus()
        self.wants_sight.emit(editor)

    def _editor_at(self, place: int) -> Editor:
        return self.editors[self.service.fields[place].name]
