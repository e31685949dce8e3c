"""One editor for each kind of field: what a cashier types, and in which shape it is shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QWidget

from pos_app.domain.service import FieldKind
from pos_app.ui import wording
from pos_app.ui.forms.keypad import Keypad, Stroke, digit_of, stroke_of
from pos_app.ui.forms.shapes import as_amount, as_date, as_phone, as_typed, as_upper, from_date
from pos_app.ui.widgets.hidden_line import HiddenLine
from pos_app.ui.widgets.plain_label import PlainLabel
from pos_app.ui.widgets.restyle import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pos_app.domain.service import Field, Service
    from pos_app.texts.catalogue import Texts

LONGEST_TYPED: Final = 4096
"""A paste beyond this is cut: no field needs it, and a huge one would stall the screen."""


ROW_PX: Final = 52
MOST_ROWS: Final = 5
FRAME_PX: Final = 12


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


class DateEditor(LineEditor):
    """A date as people write it; the domain has it the year first."""

    def __init__(self, field: Field, texts: Texts) -> None:
        super().__init__(field, as_date)
        self.line.setPlaceholderText(texts.of("form.date_shape"))

    def text(self) -> str:
        """Return the date with its year first, or what is typed so far."""
        return from_date(self.line.text())


class ChoiceEditor(Editor):
    """A short numbered list: a digit picks, so no arrow key is needed."""

    def __init__(self, field: Field, texts: Texts) -> None:
        self.list = QListWidget()
        super().__init__(field, self.list)
        self.list.installEventFilter(self)
        for number, value in enumerate(field.choices, 1):
            self.list.addItem(f"{number}  {wording.choice(texts, field.name, value)}")
        self.list.setMaximumHeight(ROW_PX * min(MOST_ROWS, max(1, len(field.choices))) + FRAME_PX)
        self.list.itemSelectionChanged.connect(self.changed)

    def text(self) -> str:
        """Return the picked wire value, or an empty text."""
        # Not the current row: Qt makes the first one current when the list takes the keyboard.
        picked = self.list.selectedIndexes()
        return self.field.choices[picked[0].row()] if picked else ""

    def set_text(self, text: str) -> None:
        """Pick a wire value; anything else picks nothing."""
        choices = self.field.choices
        self._pick(choices.index(text) if text in choices else -1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pick by digit; where there is one choice only, Enter takes it."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            digit = digit_of(event)
            if digit is not None:
                if 1 <= digit <= len(self.field.choices):
                    self._pick(digit - 1)
                return True
            if len(self.field.choices) == 1 and stroke_of(event) is Stroke.NEXT:
                self._pick(0)
        return super().eventFilter(watched, event)

    def _pick(self, row: int) -> None:
        self.list.setCurrentRow(row)
        if row < 0:
            self.list.clearSelection()
        elif (item := self.list.item(row)) is not None:
            item.setSelected(True)
            self.list.scrollToItem(item)


def _phone(field: Field, service: Service, _texts: Texts) -> Editor:
    return LineEditor(field, partial(as_phone, country=service.country))


def _amount(field: Field, _service: Service, _texts: Texts) -> Editor:
    editor = LineEditor(field, as_amount)
    editor.row.addWidget(PlainLabel("F", "figures"))
    return editor


def _line(field: Field, _service: Service, texts: Texts) -> Editor:
    editor = LineEditor(field)
    if wording.is_country(field):
        editor.line.setPlaceholderText(texts.of("form.country_shape"))
    return editor


def _date(field: Field, _service: Service, texts: Texts) -> Editor:
    return DateEditor(field, texts)


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
