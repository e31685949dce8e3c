"""The last verdicts, in as much room as there is: what does not fit is counted, never lost."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from pos_app.ui.strip.verdict_card import SHOWN, VerdictCard, pays_out

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.transaction import Transaction
    from pos_app.ui.window_parts import Context

MOST: Final = 3
"""Of verdicts that ask for nothing."""

GAP_PX: Final = 6


@dataclass(frozen=True, slots=True)
class Stay:
    """For how long a verdict stays in sight, in seconds; cash to hand over stays until it is."""

    paid_s: int = 20
    other_s: int = 60


ARMED_AFTER_S: Final = 0.4
"""A key that was struck before the verdict could be read does not say that cash left."""


STAY: Final = Stay()


class Verdicts(QWidget):
    """Verdicts take no focus and go by themselves.

    One that says to hand cash over stays until a person says that it was done. On top stands the
    one that the key speaks of: the oldest cash to hand over; below it the others, newest first.
    """

    handed_over = Signal(object)
    """The `Ref` of a withdrawal whose cash a person says to have handed over."""

    message_asked = Signal(object)
    """The `Ref` of an operation whose receipt is to go to the customer by message."""

    changed = Signal()
    """There are others than before, or they want other room."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.cards: deque[VerdictCard] = deque()
        self._laid: list[VerdictCard] = []
        self.folded: tuple[VerdictCard, ...] = ()
        """What does not fit now, most urgent first."""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._column = QVBoxLayout(self)
        self._column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_PX)
        self.more = QPushButton()
        self.more.setCheckable(True)
        self.more.setProperty("kind", "small")
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.toggled.connect(self.changed)
        self.more.hide()
        self._column.addWidget(self.more)
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
        self.cards.appendleft(card)
        for oldest in [each for each in self.cards if not each.waits][MOST:]:
            self._drop(oldest)
        self.show()  # First: what is hidden is given no room.
        self._stand_anew()
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
            unseen = card.waits or card in self.folded
            if not unseen and now_ms - card.settled_ms > 1000 * stay_s:
                self._drop(card)

    def fit(self, room_px: int, wide: int) -> None:
        """Show what fits into that height at that width; the first one always."""
        standing = self._standing()
        for card in standing:
            self._size(card)
        shown = len(standing)
        if standing and not self._fits(standing, room_px, wide):
            for card in standing[1:]:
                card.shrink()
            while shown > 1 and not self._fits(standing[:shown], room_px - self._count_px(), wide):
                shown -= 1
            if not self._fits(standing[:shown], room_px - self._count_px(shown), wide):
                standing[0].shrink()
        self._fold(standing, len(standing) if self.more.isChecked() else shown, shown)
        self._column.activate()  # Now: a turn later the room is shared out by the old heights.

    def least_px(self, wide: int) -> int:
        """Return how tall it is at that width with one verdict in sight, as small as it can be."""
        cards = self._standing()[:1]
        return sum(card.least_px(wide) for card in cards) + self._count_px()

    def large_px(self, wide: int) -> int:
        """Return how tall it is at that width with the first verdict as large as it may be."""
        for card in self._standing()[:1]:
            self._size(card)
        return self.least_px(wide)

    def _size(self, card: VerdictCard) -> None:
        if card.waits or (card is self.cards[0] and not pays_out(card.transaction)):
            card.grow()
        else:
            card.shrink()

    def _standing(self) -> Sequence[VerdictCard]:
        """Return the verdicts from top to bottom."""
        first = self.waiting[:1]
        return [*first, *(each for each in self.cards if each not in first)]

    def _fits(self, cards: Sequence[VerdictCard], room_px: int, wide: int) -> bool:
        return sum(card.least_px(wide) + GAP_PX for card in cards) - GAP_PX <= room_px

    def _count_px(self, shown: int = 1) -> int:
        several = len(self.cards) > shown
        return GAP_PX + self.more.sizeHint().height() if several else 0

    def _fold(self, standing: Sequence[VerdictCard], shown: int, fitting: int) -> None:
        """Show so many, and count what does not fit."""
        now_ms = self._context.parts.clock.now_ms()
        before, self.folded = self.folded, tuple(standing[shown:])
        for card in standing[:shown]:
            if card in before:
                card.settled_ms = now_ms  # Its time begins when it is seen.
            card.show()
        for card in self.folded:
            card.hide()
        self._count(standing[fitting:])

    def _count(self, folded: Sequence[VerdictCard]) -> None:
        texts = self._context.texts
        said = texts.of("verdict.folded", count=len(folded))
        if unpaid := sum(card.waits for card in folded):
            said = texts.of("verdict.folded_cash", folded=len(folded), number=unpaid)
        self.more.setText(said)
        key = "verdict.fold" if self.more.isChecked() else "verdict.unfold"
        self.more.setAccessibleName(f"{said}, {texts.of(key)}")
        self.more.setVisible(bool(folded))

    def _stand_anew(self) -> None:
        """Put the verdicts in their order, name the key's one, and tell that room is wanted."""
        standing = list(self._standing())
        if standing != self._laid:
            for place, card in enumerate(standing):
                self._column.removeWidget(card)
                self._column.insertWidget(place, card)
            self._laid = standing
        for place, card in enumerate(self.waiting):
            card.name_key("+" if place == 0 else "")
        self.changed.emit()

    def _hand_over(self, card: VerdictCard) -> None:
        card.show_paid(self._context.parts.clock.now_ms())
        self._stand_anew()
        self.handed_over.emit(card.transaction.ref)

    def _drop(self, card: VerdictCard) -> None:
        if card in self.cards:
            self.cards.remove(card)
            self._laid = [each for each in self._laid if each is not card]
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
            self.setVisible(bool(self.cards))
            self._stand_anew()
