"""Counts a drawer by the piece: fourteen denominations, and nothing that says what should be."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from pos_app.domain.money import grouped, screen_francs
from pos_app.domain.service import FieldKind
from pos_app.domain.shift.count import DENOMINATIONS, Count
from pos_app.ui.forms.keypad import Keypad, Stroke
from pos_app.ui.screens.cash.page import Page, beside, button
from pos_app.ui.staff.pad import NumberPad
from pos_app.ui.widgets.flow import Flow
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped

if TYPE_CHECKING:
    from pos_app.ui.window_parts import Context

MOST_DIGITS: Final = 5
MOST_LOOSE_DIGITS: Final = 9
LOOSE: Final = len(DENOMINATIONS)
"""The place of the field for a sum that nobody counted by the piece."""

FIELD_PX: Final = 84
NARROW: Final = "\u202f"


class CountPage(Page):
    """One field for each denomination, largest first; an empty one means none."""

    counted = Signal(object)
    """A `Count`."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.may_be_empty = False
        self.heading = PlainLabel("", "title")
        self.hint = wrapped("", "muted")
        self.fields = [self._field(place) for place in range(LOOSE + 1)]
        self.total = PlainLabel("", "figures")
        self.problem = wrapped("", "problem")
        self.confirm_button = button("", "main")
        self.confirm_button.clicked.connect(self.confirm)
        self.leave_button = button(self.texts.of("cash.leave"))
        self.leave_button.clicked.connect(self.left)
        self.pad = NumberPad(context)
        self.pad.digit.connect(self._on_pad_digit)
        self.pad.back.connect(self._on_pad_back)
        self.pad.enter.connect(self._on_pad_enter)
        self._lay_out()

    def _lay_out(self) -> None:
        rows = (LOOSE + 2) // 2
        grids = (QGridLayout(), QGridLayout())
        for grid in grids:
            grid.setHorizontalSpacing(8)
            grid.setVerticalSpacing(2)
            grid.setColumnStretch(0, 1)
        for place, field in enumerate(self.fields):
            name = PlainLabel(self._name(place))
            name.setBuddy(field)
            grids[place // rows].addWidget(name, place % rows, 0)
            grids[place // rows].addWidget(field, place % rows, 1)
        middle = beside(self.pad, *grids)
        foot = Flow()
        foot.addWidget(self.leave_button)
        foot.addStretch(1)
        foot.addWidget(self.total)
        foot.addWidget(self.confirm_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(self.hint)
        column.addLayout(middle)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addLayout(foot)

    def begin(self, title: str, hint: str, confirm: str) -> None:
        """Begin with empty fields; the three are sentences."""
        self.heading.setText(title)
        self.hint.setText(hint)
        self.confirm_button.setText(confirm)
        for field in self.fields:
            field.clear()
        self._show_total()

    def take_keyboard(self) -> None:
        """Begin with the largest note."""
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def count(self) -> Count:
        """What is typed now."""
        numbers = [int(field.text() or 0) for field in self.fields]
        return Count(pieces=tuple(numbers[:LOOSE]), loose=numbers[LOOSE])

    def confirm(self) -> None:
        """Give the count, once something was typed; or at once where nobody need count."""
        if self.may_be_empty or any(field.text() for field in self.fields):
            self.counted.emit(self.count)
        else:
            self.problem.setText(self.texts.of("cash.count.nothing"))

    def _name(self, place: int) -> str:
        if place == LOOSE:
            return self.texts.of("cash.count.loose")
        each = DENOMINATIONS[place]
        return self.texts.of(f"cash.piece.{each.form}", francs=grouped(each.francs, NARROW))

    def _field(self, place: int) -> QLineEdit:
        field = QLineEdit()
        field.setMaxLength(MOST_LOOSE_DIGITS if place == LOOSE else MOST_DIGITS)
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.setFixedWidth(self.context.theme.pixels(FIELD_PX))
        field.setAccessibleName(self._name(place))
        field.textEdited.connect(partial(self._on_edited, field))
        Keypad(field, FieldKind.AMOUNT).struck.connect(partial(self._on_struck, place))
        return field

    def _on_edited(self, field: QLineEdit, text: str) -> None:
        digits = "".join(letter for letter in text if letter in "0123456789")
        if digits != text:
            field.setText(digits)
        self._show_total()

    def _on_struck(self, place: int, stroke: Stroke) -> None:
        match stroke:
            case Stroke.NEXT if place < LOOSE:
                self._go_to(place + 1)
            case Stroke.NEXT | Stroke.CONFIRM:
                self.confirm()
            case Stroke.BACK if place:
                self._go_to(place - 1)
            case Stroke.SEARCH:
                self._go_to(LOOSE)
            case Stroke.THOUSAND if place == LOOSE:
                self.fields[place].insert("000")
                self._show_total()
            case Stroke.BACK | Stroke.LEAVE:
                self.left.emit()
            case _:
                return

    def _go_to(self, place: int) -> None:
        self.fields[place].setFocus(Qt.FocusReason.TabFocusReason)
        self.fields[place].selectAll()
        self.wants_sight.emit(self.fields[place])

    def _show_total(self) -> None:
        self.problem.setText("")
        self.total.setText(screen_francs(self.count.francs))

    def _place(self) -> int:
        return next((place for place, field in enumerate(self.fields) if field.hasFocus()), 0)

    def _on_pad_digit(self, digit: int) -> None:
        self.fields[self._place()].insert(str(digit))
        self._show_total()

    def _on_pad_back(self) -> None:
        self.fields[self._place()].backspace()
        self._show_total()

    def _on_pad_enter(self) -> None:
        self._on_struck(self._place(), Stroke.NEXT)
