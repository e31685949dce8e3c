"""What became of an operation, in letters that are read from two metres: pay out, or do not."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
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
from pos_app.ui.theme import LARGE_TYPE, SIZES
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
    """For how long a verdict stays in sight, in seconds: cash to hand over stays longest."""

    pay_out_s: int = 180
    other_s: int = 60


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
        self.dismiss.setIcon(icon("close", on_strong, theme.pixels(SIZES.icon)))
        side = theme.pixels(SIZES.icon)
        self.dismiss.setIconSize(QSize(side, side))
        self.dismiss.setProperty("kind", "small")
        self.dismiss.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.dismiss.setAccessibleName(texts.of("verdict.dismiss"))
        self.setAccessibleName(f"{self.word.text()} {self.amount.text()}, {self.what.text()}")
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
        # Only now: a label without a parent would show as a window of its own.
        self.why.setVisible(bool(self.why.text()))

    def shrink(self) -> None:
        """Make room for a newer verdict; cash that may still have to be handed over stays big."""
        if pays_out(self.transaction) or self.word.property("role") == "heading":
            return
        self._head.insertWidget(2, self.amount)
        for label in (self.word, self.amount):
            mark(label, "role", "heading")
        self.why.hide()


class Verdicts(QWidget):
    """The last verdicts, newest on top. They take no focus and go by themselves."""

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
        for older in self.cards:
            older.shrink()
        self.cards.appendleft(card)
        self._column.insertWidget(0, card)
        while len(self.cards) > MOST:
            self._drop(self.cards[-1])
        self.show()
        QApplication.beep()

    def dismiss(self) -> None:
        """Take the newest verdict away."""
        if self.cards:
            self._drop(self.cards[0])

    def tick(self) -> None:
        """Take away what has been in sight long enough."""
        now_ms = self._context.parts.clock.now_ms()
        for card in tuple(self.cards):
            if now_ms - card.transaction.updated_ms > 1000 * _stay_s(card.transaction):
                self._drop(card)

    def _drop(self, card: VerdictCard) -> None:
        if card in self.cards:
            self.cards.remove(card)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
            self.setVisible(bool(self.cards))


def pays_out(transaction: Transaction) -> bool:
    """Tell whether a verdict says that cash is to be handed over."""
    withdrawal = transaction.order.direction is Direction.WITHDRAWAL
    return withdrawal and transaction.state is State.SUCCEEDED


def _stay_s(transaction: Transaction) -> int:
    return STAY.pay_out_s if pays_out(transaction) else STAY.other_s


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
