"""A numbered list of the customers whose number ends alike: a digit picks one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from pos_app.engine.customers import MOST_LISTED
from pos_app.texts.states import state_word
from pos_app.ui import wording
from pos_app.ui.forms.keypad import Stroke, digit_of, stroke_of
from pos_app.ui.widgets.plain_label import wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from pos_app.engine.customers import Customer
    from pos_app.ui.window_parts import Context

QUIET_S: Final = 0.4
"""A digit picks only after so long without a key: those that were typed ahead meant an amount."""


class RecallList(QFrame):
    """Shows up to nine customers and has the keyboard until one is picked or none is meant."""

    picked = Signal(object)
    """A `Customer`."""
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._customers: tuple[Customer, ...] = ()
        self._quiet_since_s = 0.0
        self.rows: list[QPushButton] = []
        self.setProperty("panel", "ask")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(context.texts.of("memory.list"))
        self.heading = wrapped("", "label")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 10)
        self._column.setSpacing(4)
        self._column.addWidget(self.heading)
        self.hide()

    def show_customers(self, customers: Sequence[Customer]) -> None:
        """List customers and take the focus, as the key that asked for them wanted."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._customers = tuple(customers[:MOST_LISTED])
        texts = self._context.texts
        more = len(customers) > len(self._customers)
        self.heading.setText(texts.of("memory.choose_or_type" if more else "memory.choose"))
        self.rows = [self._row(place, each) for place, each in enumerate(self._customers, 1)]
        for row in self.rows:
            self._column.addWidget(row)
        self._wait_for_quiet()
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick by digit; `-` and Esc go back to the number."""
        if event.isAutoRepeat():
            return
        quiet = self._context.parts.clock.monotonic_s() - self._quiet_since_s >= QUIET_S
        self._wait_for_quiet()
        digit = digit_of(event)
        if digit is not None:
            if quiet and 1 <= digit <= len(self._customers):
                self._pick(self._customers[digit - 1])
        elif stroke_of(event) in {Stroke.BACK, Stroke.LEAVE}:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _wait_for_quiet(self) -> None:
        self._quiet_since_s = self._context.parts.clock.monotonic_s()

    def _pick(self, customer: Customer) -> None:
        self.hide()
        self.picked.emit(customer)

    def _row(self, place: int, customer: Customer) -> QPushButton:
        text = customer_line(self._context, customer)
        row = QPushButton()
        row.setProperty("kind", "service")
        # The width is the form's to give, and the line breaks where that ends.
        row.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        label = wrapped(f"{place}\u2003{text}")
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = QVBoxLayout(row)
        inside.setContentsMargins(10, 4, 10, 4)
        inside.addWidget(label)
        row.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # The digits are its keys.
        row.setAutoRepeat(False)
        row.setAccessibleName(text)
        row.clicked.connect(lambda: self._pick(customer))
        return row


def customer_line(context: Context, customer: Customer) -> str:
    """Return a customer's number or account and their last operation, in one line."""
    return f"{wording.known_as(customer)} · {last_time(context, customer)}"


def last_time(context: Context, customer: Customer) -> str:
    """Return what a customer did last, how long ago, and how it ended."""
    texts, last = context.texts, customer.last
    sold = context.till.catalogue.find(last.service)
    direction = "" if sold is None else sold.direction.word
    age_s = (context.parts.clock.now_ms() - last.created_ms) / 1000
    return texts.of(
        "memory.last",
        service=wording.service_name(context.till.catalogue, last.service),
        amount=wording.francs(last.francs),
        age=wording.age(texts, age_s),
        state=state_word(texts, last.state, direction, last.service),
    )
