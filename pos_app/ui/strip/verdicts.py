"""What became of an operation, in letters that are read from two metres: pay out, or do not."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pos_app.domain.service import Direction
from pos_app.domain.transaction import State
from pos_app.ui import wording
from pos_app.ui.icons import icon, pixmap
from pos_app.ui.looks import LOOKS
from pos_app.ui.messages.button import message_button
from pos_app.ui.theme import LARGE_TYPE, SIZES, Tone
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped
from pos_app.ui.widgets.restyle import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.domain.transaction import Transaction
    from pos_app.ui.window_parts import Context

MOST: Final = 3
SHOWN: Final = frozenset({State.SUCCEEDED, State.DECLINED, State.REFUNDED})


@dataclass(frozen=True, slots=True)
class Stay:
    """For how long a verdict stays in sight, in seconds; cash to hand over stays until it is."""

    paid_s: int = 20
    other_s: int = 60


ARMED_AFTER_S: Final = 0.4
"""A key that was struck before the verdict could be read does not say that cash left."""


STAY: Final = Stay()
WORDS: Final[Mapping[tuple[Direction, State], str]] = {
    (direction, state): f"verdict.{direction.word}.{state}"
    for direction in Direction
    for state in SHOWN
}
"""The verdict in one or two words, by what the customer came for and how it ended."""


class VerdictCard(QFrame):
    """One verdict: a colour, an icon and a word together."""

    def __init__(self, context: Context, transaction: Transaction, parent: QWidget) -> None:
        super().__init__(parent)
        self.transaction = transaction
        self.waits = pays_out(transaction)
        """Whether cash is to be handed over, and nobody has said yet that it was."""
        self.shown_s = context.parts.clock.monotonic_s()
        self.settled_ms = transaction.updated_ms
        self._texts = context.texts
        order, texts, theme = transaction.order, context.texts, context.theme
        look = LOOKS[transaction.state]
        self.setProperty("verdict", look.tone)
        on_strong = theme.colours.on_strong
        self.icon = PlainLabel()
        self.icon.setPixmap(pixmap(look.icon, on_strong, theme.pixels(SIZES.icon_big) + 8))
        role = "verdict" if theme.scale <= LARGE_TYPE else "title"
        self.word = wrapped(texts.of(WORDS[order.direction, transaction.state]), role)
        self.amount = PlainLabel(wording.amount(order), role)
        name = wording.service_name(context.till.catalogue, order.service)
        self.what = wrapped(
            texts.of("strip.what", service=name, recipient=wording.recipient(order)), "strong"
        )
        self.why = wrapped(_why(context, transaction))
        self.dismiss = QPushButton()
        side = theme.pixels(SIZES.icon)
        self.dismiss.setIcon(icon("close", on_strong, side))
        self.dismiss.setIconSize(QSize(side, side))
        self.dismiss.setProperty("kind", "small")
        self.dismiss.setAccessibleName(texts.of("verdict.dismiss"))
        self.paid = QPushButton(texts.of("pay_out.button"))
        self.message = message_button(texts)
        for button in (self.dismiss, self.paid):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAutoRepeat(False)
        self._lay_out()
        self._name_itself()

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.setSpacing(10)
        self._head.addWidget(self.icon)
        self._head.addWidget(self.word, 1)
        self._head.addWidget(self.dismiss)
        # A verdict is never squeezed: where room is short, the zone scrolls.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)
        column.setContentsMargins(14, 10, 10, 12)
        column.setSpacing(2)
        column.addLayout(self._head)
        column.addWidget(self.amount)
        column.addWidget(self.what)
        column.addWidget(self.why)
        column.addWidget(self.paid)
        column.addWidget(self.message, 0, Qt.AlignmentFlag.AlignLeft)
        self.paid.setVisible(self.waits)
        self.message.setVisible(_can_be_told(self.transaction))
        self.dismiss.setVisible(not self.waits)
        # Only now: a label without a parent would show as a window of its own.
        self.why.setVisible(bool(self.why.text()))
        self.amount.setVisible(bool(self.amount.text()))

    def _name_itself(self) -> None:
        self.setAccessibleName(f"{self.word.text()} {self.amount.text()}, {self.what.text()}")

    def shrink(self) -> None:
        """Make room for a newer verdict; cash that may still have to be handed over stays big."""
        if self.waits or self.word.property("role") == "heading":
            return
        self._head.insertWidget(2, self.amount)
        for label in (self.word, self.amount):
            mark(label, "role", "heading")
        self.why.hide()
        self.message.hide()

    def name_key(self, key: str) -> None:
        """Show on the button which key presses it, if any."""
        self.paid.setText("  ".join(filter(None, (self._texts.of("pay_out.button"), key))))

    def show_paid(self, now_ms: int) -> None:
        """Say that the cash was handed over; the verdict goes by itself then."""
        self.waits = False
        self.settled_ms = now_ms
        self.paid.hide()
        self.dismiss.show()
        self.word.setText(self._texts.of("pay_out.paid"))
        mark(self, "verdict", Tone.QUIET)
        self._name_itself()
        self.shrink()


class Verdicts(QWidget):
    """The last verdicts, newest on top. They take no focus and go by themselves.

    One that says to hand cash over stays until a person says that it was done.
    """

    handed_over = Signal(object)
    """The `Ref` of a withdrawal whose cash a person says to have handed over."""

    message_asked = Signal(object)
    """The `Ref` of an operation whose receipt is to go to the customer by message."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.cards: deque[VerdictCard] = deque()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._column = QVBoxLayout(self)
        self._column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.hide()

    def show_transaction(self, transaction: Transaction) -> None:
        """Show the verdict on an operation that has just ended; nothing for any other."""
        for card in [each for each in self.cards if each.transaction.ref == transaction.ref]:
            if card.transaction.state is transaction.state:
                return
            self._drop(card)
        if transaction.state not in SHOWN:
            return
        card = VerdictCard(self._context, transaction, self)
        card.dismiss.clicked.connect(lambda: self._drop(card))
        card.paid.clicked.connect(lambda: self._hand_over(card))
        card.message.clicked.connect(lambda: self.message_asked.emit(transaction.ref))
        for older in self.cards:
            older.shrink()
        self.cards.appendleft(card)
        self._column.insertWidget(0, card)
        others = [each for each in self.cards if not each.waits]
        for oldest in others[max(0, MOST - len(self.waiting)) :]:
            self._drop(oldest)
        self._name_key()
        self.show()
        QApplication.beep()

    @property
    def waiting(self) -> tuple[VerdictCard, ...]:
        """The verdicts that tell to hand cash over, oldest first."""
        return tuple(each for each in reversed(self.cards) if each.waits)

    def hand_over(self) -> None:
        """Take note that the cash of the oldest such verdict was handed over."""
        now_s = self._context.parts.clock.monotonic_s()
        ready = [each for each in self.waiting if now_s - each.shown_s >= ARMED_AFTER_S]
        if ready:
            self._hand_over(ready[0])

    def dismiss(self) -> bool:
        """Take the newest verdict away that asks for nothing; tell whether there was one."""
        card = next((each for each in self.cards if not each.waits), None)
        if card is not None:
            self._drop(card)
        return card is not None

    def tick(self) -> None:
        """Take away what has been in sight long enough."""
        now_ms = self._context.parts.clock.now_ms()
        for card in tuple(self.cards):
            stay_s = STAY.paid_s if pays_out(card.transaction) else STAY.other_s
            if not card.waits and now_ms - card.settled_ms > 1000 * stay_s:
                self._drop(card)

    def _hand_over(self, card: VerdictCard) -> None:
        card.show_paid(self._context.parts.clock.now_ms())
        self._name_key()
        self.handed_over.emit(card.transaction.ref)

    def _name_key(self) -> None:
        for place, card in enumerate(self.waiting):
            card.name_key("+" if place == 0 else "")

    def _drop(self, card: VerdictCard) -> None:
        if card in self.cards:
            self.cards.remove(card)
            self._name_key()
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
            self.setVisible(bool(self.cards))


def pays_out(transaction: Transaction) -> bool:
    """Tell whether a verdict says that cash is to be handed over."""
    withdrawal = transaction.order.direction is Direction.WITHDRAWAL
    return withdrawal and transaction.state is State.SUCCEEDED


def _can_be_told(transaction: Transaction) -> bool:
    """Tell whether a receipt is worth a message: a message itself has none."""
    is_message = transaction.order.direction is Direction.MESSAGE
    return transaction.state is not State.DECLINED and not is_message


def _why(context: Context, transaction: Transaction) -> str:
    said = wording.Said("", "")
    if transaction.state is State.DECLINED:
        said = wording.reason(context.texts, transaction)
    extras = [
        context.texts.of(f"extra.{name}", value=value)
        for name, value in transaction.extras.items()
        if context.texts.has(f"extra.{name}")
    ]
    return "\n".join(line for line in (said.title, said.advice, *extras) if line)
