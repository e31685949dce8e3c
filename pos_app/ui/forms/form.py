"""A form drawn from a service: it checks, shows each problem beside its field, and reads back."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.order import read_field, read_order
from pos_app.domain.phone import PhoneNumber
from pos_app.domain.problem import Problem
from pos_app.ui import wording
from pos_app.ui.forms.editors import Editor, label_of, make_editor
from pos_app.ui.forms.keypad import Stroke
from pos_app.ui.forms.read_back import ReadBack
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.domain.service import Field, Service
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

    def __init__(self, service: Service, parts: WindowParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.service = service
        self.stage = Stage.FILLING
        self._parts = parts
        self.setProperty("card", "true")
        self.editors: dict[str, Editor] = {}
        self.problems: dict[str, PlainLabel] = {}
        self.read_back = ReadBack(parts.texts, parts.clock)
        self.read_back.confirmed.connect(self._on_confirmed)
        self.read_back.gone_back.connect(self._on_gone_back)
        self.read_back.left.connect(self._on_gone_back)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 14)
        self._column.setSpacing(4)
        for field in service.fields:
            self._add(field)
        self._column.addSpacing(4)
        self._column.addWidget(self.read_back)

    def _add(self, field: Field) -> None:
        texts = self._parts.texts
        editor = make_editor(field, self.service, texts)
        name = label_of(field, texts)
        label = PlainLabel(name + (texts.of("form.optional") if field.optional else ""), "label")
        label.setBuddy(editor.input)
        wrong = wrapped("", "problem")
        wrong.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        wrong.setAccessibleName(texts.of("form.problem_of", field=name))
        head = QHBoxLayout()
        head.addWidget(label)
        head.addWidget(wrong, 1)
        self._column.addLayout(head)
        self._column.addWidget(editor)
        self._column.addSpacing(6)
        editor.changed.connect(lambda: self._on_changed(field))
        editor.struck.connect(lambda stroke: self._on_struck(field, stroke))
        self.editors[field.name] = editor
        self.problems[field.name] = wrong

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
        names = [field.name for field in self.service.fields]
        empty = next((name for name in names if not self.editors[name].text()), names[-1])
        self._go_to(self.editors[empty])

    def start_over(self) -> None:
        """Empty the form for the next customer."""
        self.stage = Stage.FILLING
        self.read_back.disarm()
        for field in self.service.fields:
            self.editors[field.name].clear()
            self.editors[field.name].input.setEnabled(True)
            self._show_problem(field, None)
        if self.isVisible():
            self.focus_first()

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
        reading = read_order(self.service, self.answers(), self._parts.cashier)
        self.show_problems(reading.problems)
        if reading.order is not None:
            self.stage = Stage.READ_BACK
            self.read_back.show_order(self.service, reading.order)
            self.wants_sight.emit(self.read_back)

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
                self.ask_to_confirm()
            case Stroke.BACK:
                self._go_back(field)
            case Stroke.THOUSAND:
                self.editors[field.name].add_thousand()
            case Stroke.SEARCH:
                self.search_asked.emit()
            case Stroke.LEAVE:
                self.left.emit()

    def _go_on(self, field: Field) -> None:
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
