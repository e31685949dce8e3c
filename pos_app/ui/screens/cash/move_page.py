"""Puts cash into the drawer, takes it out, or drops it into the safe."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from pos_app.domain.money import Money, parse_money
from pos_app.domain.service import FieldKind
from pos_app.domain.shift.events import MoveKind
from pos_app.texts.in_words import francs_in_words
from pos_app.ui import wording
from pos_app.ui.forms.keypad import Keypad, Stroke
from pos_app.ui.forms.shapes import as_amount
from pos_app.ui.screens.cash.page import Page, beside, button
from pos_app.ui.screens.cash.reasons import Reasons
from pos_app.ui.staff.pad import NumberPad
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped

if TYPE_CHECKING:
    from pos_app.ui.window_parts import Context

WHY: Final = {
    MoveKind.CASH_IN: ("cash.why.change", "cash.why.bank_in", "cash.why.owner_in"),
    MoveKind.CASH_OUT: (
        "cash.why.supplies",
        "cash.why.transport",
        "cash.why.wages",
        "cash.why.bank_out",
        "cash.why.owner_out",
    ),
    MoveKind.SAFE_DROP: (),
}
"""The usual reasons, by digit; other words can always be typed."""


class MovePage(Page):
    """An amount, a reason, and `+`."""

    confirmed = Signal(object, int, str)
    """The `MoveKind`, francs, and why."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.kind = MoveKind.CASH_IN
        self.heading = PlainLabel("", "title")
        self.hint = wrapped("", "muted")
        self.amount = QLineEdit()
        self.amount.setProperty("big", "true")
        self.amount.setMaxLength(13)
        self.amount.setAccessibleName(self.texts.of("cash.move.amount"))
        self.amount.textEdited.connect(self._on_edited)
        Keypad(self.amount, FieldKind.AMOUNT).struck.connect(self._on_amount_struck)
        self.spoken = wrapped("", "words")
        self.reasons = Reasons(self.texts)
        self.reasons.struck.connect(self._on_reason_struck)
        self.problem = wrapped("", "problem")
        self.pad = NumberPad(context)
        self.pad.digit.connect(self._on_pad_digit)
        self.pad.back.connect(self._on_pad_back)
        self.pad.enter.connect(partial(self._on_amount_struck, Stroke.NEXT))
        self.confirm_button = button(self.texts.of("cash.confirm"), "main")
        self.confirm_button.clicked.connect(self.confirm)
        self.leave_button = button(self.texts.of("cash.leave"))
        self.leave_button.clicked.connect(self.left)
        self._lay_out()

    def _lay_out(self) -> None:
        left, foot = QVBoxLayout(), QHBoxLayout()
        left.addWidget(self.amount)
        left.addWidget(self.spoken)
        left.addWidget(self.reasons)
        left.addStretch(1)
        middle = beside(self.pad, left)
        foot.addWidget(self.leave_button)
        foot.addStretch(1)
        foot.addWidget(self.confirm_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(self.hint)
        column.addLayout(middle, 1)
        column.addWidget(self.problem)
        column.addLayout(foot)

    def begin(self, kind: MoveKind) -> None:
        """Begin anew with one kind of move."""
        self.kind = kind
        self.heading.setText(self.texts.of(f"cash.move.{kind}"))
        self.hint.setText(self.texts.of(f"cash.move.{kind}.hint"))
        self.amount.clear()
        self.spoken.setText("")
        words = [self.texts.of(key) for key in WHY[kind]]
        self.reasons.offer([(each, each) for each in words])
        self.problem.setText("")

    def take_keyboard(self) -> None:
        """Begin with the amount."""
        self.amount.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, sentence: str) -> None:
        """Say what is wrong."""
        self.problem.setText(sentence)

    def take_stop(self, sentence: str) -> bool:
        """Say it beside what is typed: another amount may be possible."""
        self.say(sentence)
        return True

    def confirm(self) -> None:
        """Ask for the move, once amount and reason are there."""
        read = parse_money(self.amount.text())
        if not isinstance(read, Money):
            self.say(wording.problem(self.texts, read))
            self.take_keyboard()
        elif self.kind is not MoveKind.SAFE_DROP and not self.reasons.why:
            self.say(self.texts.of("cash.why.missing"))
            self.reasons.setFocus()
        else:
            self.confirmed.emit(self.kind, read.francs, self.reasons.why)

    def _on_edited(self, text: str) -> None:
        if self.amount.cursorPosition() == len(text):
            self.amount.setText(as_amount(text))
        read = parse_money(self.amount.text())
        said = francs_in_words(read.francs, self.texts.language) if isinstance(read, Money) else ""
        self.spoken.setText(said)
        self.say("")

    def _on_amount_struck(self, stroke: Stroke) -> None:
        match stroke:
            case Stroke.NEXT:
                self.reasons.setFocus(Qt.FocusReason.TabFocusReason)
                self.wants_sight.emit(self.reasons)
            case Stroke.CONFIRM:
                self.confirm()
            case Stroke.THOUSAND if self.amount.text():
                self._type(self.amount.text() + "000")
            case Stroke.BACK | Stroke.LEAVE:
                self.left.emit()
            case _:
                return

    def _on_reason_struck(self, stroke: Stroke) -> None:
        match stroke:
            case Stroke.CONFIRM:
                self.confirm()
            case Stroke.NEXT if self.kind is MoveKind.SAFE_DROP or self.reasons.why:
                self.say(self.texts.of("cash.plus_confirms"))
            case Stroke.BACK:
                self.take_keyboard()
            case Stroke.LEAVE:
                self.left.emit()
            case _:
                return

    def _type(self, text: str) -> None:
        self.amount.setText(as_amount(text))
        self._on_edited(self.amount.text())

    def _on_pad_digit(self, digit: int) -> None:
        self._type(self.amount.text() + str(digit))

    def _on_pad_back(self) -> None:
        self._type(self.amount.text()[:-1])
