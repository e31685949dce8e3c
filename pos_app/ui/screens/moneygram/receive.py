"""Checks a MoneyGram reference: whether it can be paid out, and if not, why not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from pos_app.domain.money import grouped
from pos_app.domain.transfer import Incoming, Pickup
from pos_app.ui import wording
from pos_app.ui.forms.keypad import Stroke, stroke_of
from pos_app.ui.screens.sell.look_up import LookUp
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped

if TYPE_CHECKING:
    from collections.abc import Coroutine, Iterator, Mapping
    from decimal import Decimal

    from PySide6.QtGui import QKeyEvent

    from pos_app.domain.service import Field, Service
    from pos_app.texts.catalogue import Texts
    from pos_app.ui.window_parts import Context

REFERENCE: Final = "referenceNumber"
SPACE: Final = "\u202f"
NO_BREAK: Final = "\u00a0"
CURRENCY_SIGNS: Final[Mapping[str, str]] = {"XOF": "F"}


def exact(amount: Decimal, currency: str) -> str:
    """Return an exact amount with its currency, cents only where there are some.

    Ours is written as everywhere else in the till: `F`.
    """
    whole, cents = divmod(amount, 1)
    figures = grouped(int(whole), SPACE)
    sign = CURRENCY_SIGNS.get(currency, currency)
    return f"{figures}{f',{int(cents * 100):02d}' if cents else ''}{NO_BREAK}{sign}"


class IncomingSheet(QWidget):
    """A transfer as a readable sheet; + goes on to the receiver's identity, if it is ready."""

    accepted = Signal()
    left = Signal()

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(texts.of("moneygram.sheet"))
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(14)
        self.grid.setVerticalSpacing(2)
        self.grid.setColumnStretch(1, 1)
        self.go_on = QPushButton(texts.of("moneygram.go_on"))
        self.go_on.setProperty("kind", "main")
        self.go_on.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.go_on.clicked.connect(self.accepted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.grid)
        column.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignRight)

    def show_transfer(self, transfer: Incoming) -> None:
        """Show who sent what to whom."""
        while (item := self.grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (name, value, role) in enumerate(self._lines(transfer)):
            self.grid.addWidget(PlainLabel(name, "muted"), row, 0)
            self.grid.addWidget(wrapped(value, role), row, 1)
        self.go_on.setVisible(transfer.pickup is Pickup.READY)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """+ goes on, - and Esc go back; Enter does nothing."""
        if event.isAutoRepeat():
            return
        match stroke_of(event):
            case Stroke.CONFIRM if not self.go_on.isHidden():
                self.accepted.emit()
            case Stroke.BACK | Stroke.LEAVE:
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def _lines(self, transfer: Incoming) -> Iterator[tuple[str, str, str]]:
        texts = self._texts
        yield texts.of("field.amount"), exact(transfer.amount, transfer.currency), "amount"
        yield texts.of("moneygram.sender"), transfer.sender, "strong"
        yield texts.of("moneygram.receiver"), transfer.receiver, "strong"
        yield texts.of("field.referenceNumber"), transfer.reference, "strong"
        for name, value in transfer.details:
            if texts.has(key := f"field.{name}"):
                yield texts.of(key), wording.choice(texts, name, value), ""


class ReferenceSearch(LookUp[Incoming]):
    """A reference, then the transfer that waits under it."""

    accepted = Signal(object)
    """The `Incoming` that is to be paid out."""

    def __init__(self, context: Context, service: Service, field: Field) -> None:
        self.sheet = IncomingSheet(context.texts)
        self.transfer: Incoming | None = None
        super().__init__(context, service, field, self.sheet)
        self.sheet.accepted.connect(lambda: self.accepted.emit(self.transfer))
        self.sheet.left.connect(self.left)

    def question(self, typed: str) -> Coroutine[object, object, Incoming]:
        """Ask what waits under the reference."""
        return self.context.till.lookups.incoming(self.service.code, typed)

    def waiting_text(self) -> str:
        """Say what is looked for, and how to give it up."""
        return self.context.texts.of("moneygram.searching")

    def show_answer(self, answer: Incoming) -> bool:
        """Show the transfer, and whether it can be paid out."""
        texts = self.context.texts
        self.transfer = answer
        key = f"moneygram.pickup.{answer.pickup}"
        tone = "good" if answer.pickup is Pickup.READY else "bad"
        self.say(tone, texts.of(key), texts.of(f"{key}.advice"))
        self.sheet.show_transfer(answer)
        return True
