"""The fields of a form, one below the other: what is typed in each, and what is wrong with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pos_app.ui import wording
from pos_app.ui.forms.field_row import add_row
from pos_app.ui.widgets.greyed import grey_all

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from pos_app.domain.problem import Problem
    from pos_app.domain.service import Field, Service
    from pos_app.texts.catalogue import Texts
    from pos_app.ui.forms.editors import Editor
    from pos_app.ui.widgets.plain_label import PlainLabel


class FieldRows(QObject):
    """Stand at the end of a form's column, in the declared order."""

    changed = Signal(object)
    """The `Field` in which something was typed."""
    struck = Signal(object, object)
    """The `Field` that has the keyboard, and the `Stroke` of the numeric pad."""

    def __init__(self, column: QVBoxLayout, service: Service, texts: Texts) -> None:
        super().__init__(column)
        self._texts = texts
        self._fields = service.fields
        self.editors: dict[str, Editor] = {}
        self.problems: dict[str, PlainLabel] = {}
        for field in service.fields:
            row = add_row(column, field, service, texts)
            row.editor.changed.connect(partial(self.changed.emit, field))
            row.editor.struck.connect(partial(self.struck.emit, field))
            self.editors[field.name] = row.editor
            self.problems[field.name] = row.problem

    def answers(self) -> Mapping[str, str]:
        """Return what is typed now, valid or not; optional fields left empty are not in it."""
        typed = {name: editor.text() for name, editor in self.editors.items()}
        return {
            field.name: typed[field.name]
            for field in self._fields
            if typed[field.name].strip() or not field.optional
        }

    def is_empty(self) -> bool:
        """Tell whether nothing is typed in any of them."""
        return not any(editor.text() for editor in self.editors.values())

    def at(self, place: int) -> Editor:
        """Return the editor at a place, counted from 0, or from the end below it."""
        return self.editors[self._fields[place].name]

    def around(self, inside: QWidget | None) -> Editor | None:
        """Return the editor whose input is `inside`; None where none is."""
        return next((each for each in self.editors.values() if each.input is inside), None)

    def first_empty(self) -> Editor:
        """Return the first editor in which nothing is typed, else the last one."""
        return next((each for each in self.editors.values() if not each.text()), self.at(-1))

    def fill(self, answers: Mapping[str, str]) -> None:
        """Type known answers into their fields."""
        for name, text in answers.items():
            if name in self.editors:
                self.editors[name].set_text(text)

    def clear(self) -> None:
        """Empty all of them, and take back what was said beside them."""
        for field in self._fields:
            self.editors[field.name].clear()
            self.show_problem(field, None)

    def open(self) -> None:
        """Let be typed in all of them."""
        grey_all((each.input for each in self.editors.values()), "")

    def close(self) -> None:
        """Let nothing be typed any more."""
        why = self._texts.of("greyed.under_way")
        grey_all((each.input for each in self.editors.values()), why)

    def show_problem(self, field: Field, found: Problem | None) -> None:
        """Say beside a field what is wrong with it, or that nothing is."""
        self.say_beside(field, wording.problem_of(self._texts, field, found) if found else "")

    def say_beside(self, field: Field, sentence: str) -> None:
        """Say beside a field why it cannot be used as it is; an empty sentence takes that back."""
        self.problems[field.name].setText(sentence)
        self.editors[field.name].set_wrong(wrong=bool(sentence))
