"""One verdict: what became of an operation, in letters that are read from two metres."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from pos_app.domain.reload_code import CODES, NO_BREAK, codes_of
from pos_app.domain.service import Direction
from pos_app.domain.transaction import State
from pos_app.ui import wording
from pos_app.ui.act_buttons import message_button
from pos_app.ui.icons import icon, pixmap
from pos_app.ui.looks import LOOKS
from pos_app.ui.theme import LARGE_TYPE, SIZES, Tone
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped
from pos_app.ui.widgets.restyle import mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pos_app.domain.transaction import Transaction
    from pos_app.ui.window_parts import Context

SHOWN: Final = frozenset({State.SUCCEEDED, State.DECLINED, State.REFUNDED})
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
        """From when on it has been in sight, or cash was handed over."""
        self._texts = context.texts
        order, texts, theme = transaction.order, context.texts, context.theme
        look = LOOKS[transaction.state]
        self.setProperty("verdict", look.tone)
        on_strong = theme.colours.on_strong
        self.icon = PlainLabel()
        self.icon.setPixmap(pixmap(look.icon, on_strong, theme.pixels(SIZES.icon_big) + 8))
        self._is_large = theme.scale > LARGE_TYPE
        self._role = role = "title" if self._is_large else "verdict"
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
        self._column = column = QVBoxLayout(self)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)
        column.setContentsMargins(14, 10, 10, 12)
        column.setSpacing(2)
        column.addLayout(self._head)
        column.addWidget(self.amount)
        column.addWidget(self.what)
        column.addWidget(self.why)
        column.addSpacing(4)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.paid, 1)
        column.addLayout(self._foot)
        # In large type there is no room beside what says that cash was handed over.
        (column if self._is_large else self._foot).addWidget(
            self.message, 0, Qt.AlignmentFlag.AlignLeft
        )
        self.paid.setVisible(self.waits)
        self.message.setVisible(_can_be_told(self.transaction))
        self.dismiss.setVisible(not self.waits)
        # Only now: a label without a parent would show as a window of its own.
        self.why.setVisible(bool(self.why.text()))
        self.amount.setVisible(bool(self.amount.text()))

    def _name_itself(self) -> None:
        self.setAccessibleName(f"{self.word.text()} {self.amount.text()}, {self.what.text()}")

    def grow(self) -> None:
        """Stand in the largest letters: it is the newest, or cash is to be handed over."""
        self._head.removeWidget(self.amount)
        self._foot.removeWidget(self.amount)
        self._column.insertWidget(1, self.amount)
        for label in (self.word, self.amount):
            mark(label, "role", self._role)
        self.why.setVisible(bool(self.why.text()))
        self.message.setVisible(_can_be_told(self.transaction))
        self._measure_anew()

    def shrink(self) -> None:
        """Make room for others: word, amount recipient and what says that it is paid stay."""
        if self._is_large:
            self._foot.insertWidget(0, self.amount)
        else:
            self._head.insertWidget(2, self.amount)
        for label in (self.word, self.amount):
            mark(label, "role", "heading")
        self.why.hide()
        self.message.hide()
        self._measure_anew()

    def _measure_anew(self) -> None:
        # Qt would do so a turn later; the room is shared out in this one.
        self._column.invalidate()
        self.updateGeometry()

    def least_px(self, width: int) -> int:
        """Return how tall it has to be at that width."""
        column = self._column
        return max(column.totalHeightForWidth(width), column.totalMinimumSize().height())

    def name_key(self, key: str) -> None:
        """Show on the button which key presses it, if any."""
        self.paid.setText(self._texts.of("pay_out.button") + (f" ({key})" if key else ""))

    def show_paid(self, now_ms: int) -> None:
        """Say that the cash was handed over; the verdict goes by itself then."""
        self.waits = False
        self.settled_ms = now_ms
        self.paid.hide()
        self.dismiss.show()
        self.word.setText(self._texts.of("pay_out.paid"))
        mark(self, "verdict", Tone.QUIET)
        self._name_itself()


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
    lines = (said.title, said.advice, *_extras(context, transaction))
    return "\n".join(line for line in lines if line)


def _extras(context: Context, transaction: Transaction) -> Iterator[str]:
    texts = context.texts
    service = context.till.catalogue.find(transaction.order.service)
    # As on the code's own card: in groups, which may stand in two lines.
    codes = " ".join(codes_of(transaction, service)).replace(NO_BREAK, " ")
    for name, value in transaction.extras.items():
        if texts.has(f"extra.{name}"):
            is_code = name in CODES.values()
            shown = codes if is_code and codes else wording.figure(texts, value)
            yield texts.of(f"extra.{name}", value=shown)
