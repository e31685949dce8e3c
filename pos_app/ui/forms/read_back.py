"""Reads an order back before it is confirmed: the last moment at which a slip costs nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pos_app.domain.service import Direction, FieldKind
from pos_app.engine.customers import Risk
from pos_app.texts.in_words import francs_in_words
from pos_app.ui import wording
from pos_app.ui.forms.editors import label_of
from pos_app.ui.forms.keypad import Stroke, digit_of, stroke_of
from pos_app.ui.forms.shapes import as_date
from pos_app.ui.widgets.greyed import grey
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped
from pos_app.ui.widgets.restyle import mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from pos_app.domain.order import Order
    from pos_app.domain.service import Field, Service
    from pos_app.engine.ports import Clock
    from pos_app.texts.catalogue import Texts

ARMED_AFTER_S: Final = 0.4
"""Shorter than reading, longer than a bounce: what was typed for the last field cannot confirm."""

MARGINS_PX: Final = 60
PROOF_DIGITS: Final = 2
"""So many last digits of the number show that a person looked at a risky order."""

SENTENCES: Final = {
    Direction.DEPOSIT: "read_back.deposit",
    Direction.WITHDRAWAL: "read_back.withdrawal",
    Direction.SALE: "read_back.sale",
    Direction.COLLECTION: "read_back.collection",
    Direction.MESSAGE: "read_back.message",
}


class ReadBack(QFrame):
    """Shows an order and waits for the key that confirms, which never is Enter.

    Emits `confirmed` at most once for each `show_order`, whatever is held or bounces.
    """

    confirmed = Signal()
    gone_back = Signal()
    left = Signal()
    retyped = Signal(str)
    """A digit was struck that begins another amount."""

    def __init__(self, texts: Texts, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._clock = clock
        self._armed_from_s: float | None = None
        self._weighing = False
        self.order: Order | None = None
        self.setProperty("panel", "ask")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(texts.of("read_back.name"))
        self.sentence = wrapped("", "heading")
        self.figures = PlainLabel("", "figures")
        self.words = wrapped("", "words")
        self.warning = wrapped("", "strong")
        self.warning.setProperty("tone", "doubt")
        self.typed = PlainLabel("", "figures")
        self.typed.setAccessibleName(texts.of("guard.digits"))
        self._proof = ""
        self._typed = ""
        self.details = QGridLayout()
        self.details.setHorizontalSpacing(16)
        self.details.setColumnStretch(0, 2)
        self.details.setColumnStretch(1, 5)
        self.button = QPushButton(texts.of("read_back.confirm"))
        self.button.setProperty("kind", "main")
        # Space presses a focused button and repeats: this one never has the focus.
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.setAccessibleName(texts.of("read_back.confirm"))
        self.button.clicked.connect(self._confirm)
        self._arming = QTimer(self)
        self._arming.setSingleShot(True)
        self._arming.setInterval(round(ARMED_AFTER_S * 1000) + 20)
        self._arming.timeout.connect(self._show_armed)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        # The width is the form's to give: large type goes into two rows, not out of sight.
        self.figures.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.addWidget(self.figures, 1)
        self._foot.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(6)
        column.addWidget(self.sentence)
        column.addLayout(self.details)
        column.addWidget(self.words)
        proof = QHBoxLayout()
        proof.addWidget(self.warning, 1)
        proof.addWidget(self.typed)
        column.addLayout(proof)
        column.addLayout(self._foot)

    def show_order(self, service: Service, order: Order) -> None:
        """Read `order` back and take the focus; it can be confirmed a moment later."""
        self.sentence.setText(self._texts.of(SENTENCES[order.direction], service=service.name))
        self.figures.setText(wording.amount(order))
        francs = order.amount.francs if order.amount else None
        said = "" if francs is None else francs_in_words(francs, self._texts.language)
        self.words.setText(said)
        self.words.setVisible(bool(said))
        self._fill(service, order)
        self.order = order
        self._weighing = False
        self.release(Risk.USUAL)
        self._armed_from_s = self._clock.monotonic_s() + ARMED_AFTER_S
        grey(self.button, self._texts.of("greyed.arming"))
        self._arming.start()
        self.show()
        self.setFocus()

    def hold(self) -> None:
        """Wait with the confirmation until `release` tells how risky the order is."""
        self._weighing = True
        self._show_armed()

    def release(self, risk: Risk) -> None:
        """Take the confirm key alone, or ask for the number's last two digits before it."""
        self._weighing = False
        self._typed = ""
        order = self.order if risk is not Risk.USUAL else None
        self._proof = wording.last_digits(order, PROOF_DIGITS) if order else ""
        self.warning.setText(self._texts.of(f"risk.{risk}") if self._proof else "")
        self.warning.setVisible(bool(self._proof))
        self._show_typed()
        self._show_armed()

    def disarm(self) -> None:
        """Hide; nothing can be confirmed until an order is shown again."""
        self._armed_from_s = None
        self._arming.stop()
        self.hide()

    @property
    def armed(self) -> bool:
        """Whether the next confirmation counts."""
        start_s = self._armed_from_s
        waited = start_s is not None and self._clock.monotonic_s() >= start_s
        return waited and not self._weighing

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the key below the amount where both do not fit side by side."""
        super().resizeEvent(event)
        asked = self.figures.sizeHint().width() + self.button.sizeHint().width() + MARGINS_PX
        directions = QBoxLayout.Direction
        self._foot.setDirection(
            directions.LeftToRight if asked <= self.width() else directions.TopToBottom
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Obey the orders of the numeric pad; a held key is one key."""
        if event.isAutoRepeat():
            return
        digit = digit_of(event)
        if digit is not None:
            self._on_digit(str(digit))
            return
        match stroke_of(event):
            case Stroke.CONFIRM:
                self._confirm()
            case Stroke.BACK if self._typed:
                self._typed = self._typed[:-1]
                self._show_typed()
            case Stroke.BACK:
                self.gone_back.emit()
            case Stroke.LEAVE:
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def _on_digit(self, digit: str) -> None:
        if not self.armed:
            return  # Still typed for the last field.
        if not self._proof:
            self.retyped.emit(digit)
            return
        self._typed = (self._typed + digit)[-PROOF_DIGITS:]
        self._show_typed()

    def _show_typed(self) -> None:
        self.typed.setText(" ".join(self._typed.ljust(PROOF_DIGITS, "_")))
        self.typed.setVisible(bool(self._proof))
        mark(self.typed, "tone", "quiet")

    def _confirm(self) -> None:
        if self.armed and self._typed != self._proof:
            self._typed = ""
            self._show_typed()
            mark(self.typed, "tone", "bad")
        elif self.armed:
            self._armed_from_s = None
            self.confirmed.emit()

    def _show_armed(self) -> None:
        grey(self.button, "" if self.armed else self._texts.of("greyed.arming"))

    def _fill(self, service: Service, order: Order) -> None:
        while (item := self.details.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (name, value, role) in enumerate(self._lines(service, order)):
            self.details.addWidget(wrapped(name, "muted"), row, 0)
            self.details.addWidget(wrapped(value, role), row, 1)

    def _lines(self, service: Service, order: Order) -> Iterator[tuple[str, str, str]]:
        texts = self._texts
        if order.phone:
            yield texts.of("field.phone"), wording.recipient(order), "amount"
            operator = order.phone.operator
            known = texts.of(f"operator.{operator}") if operator else texts.of("operator.unknown")
            yield texts.of("read_back.operator"), known, "strong"
        for field in service.fields:
            if value := order.fields.get(field.name):
                # Card digits are read on the card, never on a screen that a queue can see.
                yield label_of(field, texts), _shown(texts, field, value), "strong"


def _shown(texts: Texts, field: Field, value: str) -> str:
    match field.kind:
        case FieldKind.CARD_DIGITS:
            return "•" * len(value)
        case FieldKind.CHOICE:
            return wording.choice(texts, field.name, value)
        case FieldKind.DATE:
            return as_date(value)
        case _:
            return value
