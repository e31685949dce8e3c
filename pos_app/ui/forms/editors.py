"""One editor for each kind of field: what a cashier types, and in which shape it is shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QWidget

from pos_app.domain.service import FieldKind
from pos_app.ui.forms.keypad import Keypad, digit_of
from pos_app.ui.forms.shapes import as_amount, as_date, as_phone, as_typed, as_upper
from pos_app.ui.widgets.hidden_line import HiddenLine
from pos_app.ui.widgets.plain_label import PlainLabel
from pos_app.ui.widgets.restyle import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pos_app.domain.service import Field, Service
    from pos_app.texts.catalogue import Texts

LONGEST_TYPED: Final = 4096
"""A paste beyond this is cut: no field needs it, and a huge one would stall the screen."""


class Editor(QWidget):
    """What all editors share: a text, an input that takes the focus, and orders from its keys."""

    changed = Signal()
    struck = Signal(object)
    """A `Stroke`."""

    def __init__(self, field: Field, input_widget: QWidget) -> None:
        super().__init__()
        self.field = field
        self.input = input_widget
        self.keypad = Keypad(input_widget, field.kind)
        self.keypad.struck.connect(self.struck)
        self.setFocusProxy(input_widget)
        input_widget.setProperty("big", "true")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.addWidget(input_widget, 1)

    def text(self) -> str:
        """Return what is typed, as the domain reads it."""
        raise NotImplementedError

    def set_text(self, text: str) -> None:
        """Show `text` as if it had been typed."""
        raise NotImplementedError

    def clear(self) -> None:
        """Empty the field."""
        self.set_text("")

    def add_thousand(self) -> None:
        """Type three zeros, where that makes sense."""

    def set_wrong(self, *, wrong: bool) -> None:
        """Show by its border that the text cannot be used; the words stand beside it."""
        mark(self.input, "wrong", "true" if wrong else "false")


class LineEditor(Editor):
    """One line of text."""

    def __init__(
        self,
        field: Field,
        shape: Callable[[str], str] = as_typed,
        line: QLineEdit | None = None,
    ) -> None:
        self.line = line or QLineEdit()
        self.line.setMaxLength(LONGEST_TYPED)
        super().__init__(field, self.line)
        self._shape = shape
        self.line.textEdited.connect(self._on_edited)

    def text(self) -> str:
        """Return what is typed."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Show `text` as if it had been typed."""
        self.line.setText(self._shape(text))
        self.changed.emit()

    def add_thousand(self) -> None:
        """Type three zeros at the end of an amount that has begun."""
        if self.field.kind is FieldKind.AMOUNT and self.line.text():
            self.set_text(self.line.text() + "000")

    def _on_edited(self, text: str) -> None:
        # Only at the end: a person who mends the middle shall not lose the cursor.
        if self.line.cursorPosition() == len(text):
            shaped = self._shape(text)
            if shaped != text:
                self.line.setText(shaped)
        self.changed.emit()


class ChoiceEditor(Editor):
    """A short numbered list: a digit picks, so no arrow key is needed."""

    def __init__(self, field: Field, texts: Texts) -> None:
        self.list = QListWidget()
        super().__init__(field, self.list)
        self.list.installEventFilter(self)
        for number, value in enumerate(field.choices, 1):
            key = f"choice.{field.name}.{value}"
            self.list.addItem(f"{number}  {texts.of(key) if texts.has(key) else value}")
        self.list.setMaximumHeight(52 * min(4, max(1, len(field.choices))))
        self.list.currentRowChanged.connect(self._on_row_changed)

    def text(self) -> str:
        """Return the picked wire value, or an empty text."""
        row = self.list.currentRow()
        return self.field.choices[row] if row >= 0 else ""

    def set_text(self, text: str) -> None:
        """Pick a wire value; anything else picks nothing."""
        choices = self.field.choices
        self.list.setCurrentRow(choices.index(text) if text in choices else -1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pick by digit."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            digit = digit_of(event)
            if digit is not None:
                if 1 <= digit <= len(self.field.choices):
                    self.list.setCurrentRow(digit - 1)
                return True
        return super().eventFilter(watched, event)

    def _on_row_changed(self, _row: int) -> None:
        self.changed.emit()


def _phone(field: Field, service: Service, _texts: Texts) -> Editor:
    return LineEditor(field, partial(as_phone, country=service.country))


def _amount(field: Field, _service: Service, _texts: Texts) -> Editor:
    editor = LineEditor(field, as_amount)
    editor.row.addWidget(PlainLabel("F", "figures"))
    return editor


def _line(field: Field, _service: Service, _texts: Texts) -> Editor:
    return LineEditor(field)


def _date(field: Field, _service: Service, texts: Texts) -> Editor:
    editor = LineEditor(field, as_date)
    editor.line.setPlaceholderText(texts.of("form.date_shape"))
    return editor


def _rib(field: Field, _service: Service, _texts: Texts) -> Editor:
    return LineEditor(field, as_upper)


def _choice(field: Field, _service: Service, texts: Texts) -> Editor:
    return ChoiceEditor(field, texts)


def _card_digits(field: Field, _service: Service, _texts: Texts) -> Editor:
    # Hidden as soon as the field is left: a queue of customers can read the screen.
    return LineEditor(field, line=HiddenLine(shown_while_typing=True))


EDITORS: Final[Mapping[FieldKind, Callable[[Field, Service, Texts], Editor]]] = {
    FieldKind.PHONE: _phone,
    FieldKind.AMOUNT: _amount,
    FieldKind.ACCOUNT: _line,
    FieldKind.NAME: _line,
    FieldKind.TEXT: _line,
    FieldKind.EMAIL: _line,
    FieldKind.RIB: _rib,
    FieldKind.CHOICE: _choice,
    FieldKind.DATE: _date,
    FieldKind.FILE: _line,
    FieldKind.CARD_DIGITS: _card_digits,
}
"""How each kind of field is typed."""


def make_editor(field: Field, service: Service, texts: Texts) -> Editor:
    """Return the editor of one field of a service."""
    editor = EDITORS[field.kind](field, service, texts)
    editor.input.setAccessibleName(label_of(field, texts))
    return editor


def label_of(field: Field, texts: Texts) -> str:
    """Return a field's name for people; an unknown one shows its wire name."""
    key = field.label or f"field.{field.name}"
    return texts.of(key) if texts.has(key) else field.name
