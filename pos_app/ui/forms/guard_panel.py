"""Asks a person whether an order that looks like an earlier one is really another one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from pos_app.domain.service import FieldKind
from pos_app.ui import wording
from pos_app.ui.forms.keypad import Keypad, Stroke
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped
from pos_app.ui.widgets.restyle import mark

if TYPE_CHECKING:
    from pos_app.domain.order import Order
    from pos_app.engine.guards import GuardStop
    from pos_app.ui.window_parts import Context

DIGITS: Final = 2


class GuardPanel(QFrame):
    """Shows the earlier operation, and goes on only after the last two digits were typed again.

    Two digits, because a single key would be struck by habit; nothing was journaled or sent.
    """

    confirmed = Signal(object)
    """The `Order` that a person says is another one."""
    given_up = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._order: Order | None = None
        texts = context.texts
        self.setProperty("panel", "stop")
        self.title = PlainLabel("", "title")
        self.title.setProperty("tone", "doubt")
        self.advice = wrapped()
        self.earlier = wrapped("", "strong")
        self.question = wrapped("", "label")
        self.digits = QLineEdit()
        self.digits.setProperty("big", "true")
        self.digits.setMaxLength(DIGITS)
        self.digits.setAccessibleName(texts.of("guard.digits"))
        self.digits.textEdited.connect(lambda: mark(self.digits, "wrong", "false"))
        keypad = Keypad(self.digits, FieldKind.PHONE)
        keypad.struck.connect(self._on_struck)
        self.accept = QPushButton(texts.of("guard.accept"))
        self.accept.setProperty("kind", "main")
        self.accept.clicked.connect(self._confirm)
        self.refuse = QPushButton(texts.of("guard.refuse"))
        self.refuse.clicked.connect(self._give_up)
        for button in (self.accept, self.refuse):
            button.setAutoRepeat(False)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.refuse)
        buttons.addStretch(1)
        buttons.addWidget(self.accept)
        answer = QHBoxLayout()
        answer.addWidget(self.question, 1)
        answer.addWidget(self.digits)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        for widget in (self.title, self.advice, self.earlier):
            column.addWidget(widget)
        column.addLayout(answer)
        column.addLayout(buttons)

    def show_stop(self, order: Order, stop: GuardStop) -> None:
        """Explain why `order` was stopped and take the focus, as the confirm key asked."""
        texts = self._context.texts
        self._order = order
        earlier = stop.earlier
        age_s = (self._context.parts.clock.now_ms() - earlier.created_ms) / 1000
        self.title.setText(texts.of(f"guard.{stop.guard}"))
        self.advice.setText(texts.of(f"guard.{stop.guard}.advice"))
        self.earlier.setText(
            texts.of(
                "guard.earlier",
                service=wording.service_name(self._context.till.catalogue, earlier.order.service),
                recipient=wording.recipient(earlier.order),
                amount=wording.amount(earlier.order),
                age=wording.age(texts, age_s),
                state=wording.state_of(texts, earlier.state, earlier.order),
            )
        )
        self.question.setText(texts.of("guard.question"))
        self.digits.setFixedWidth(self.digits.fontMetrics().horizontalAdvance("0000") + 40)
        self.digits.clear()
        mark(self.digits, "wrong", "false")
        self.show()
        self.digits.setFocus()

    def _on_struck(self, stroke: Stroke) -> None:
        match stroke:
            case Stroke.CONFIRM:
                self._confirm()
            case Stroke.LEAVE | Stroke.BACK:
                self._give_up()
            case _:
                return

    def _confirm(self) -> None:
        order = self._order
        if order is None:
            return
        if self.digits.text() != wording.last_digits(order, DIGITS):
            mark(self.digits, "wrong", "true")
            self.digits.setFocus()
            return
        self._order = None
        self.hide()
        self.confirmed.emit(order)

    def _give_up(self) -> None:
        self._order = None
        self.hide()
        self.given_up.emit()
