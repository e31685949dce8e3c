"""Shows a payment link as a QR code for the customer's telephone, until it expires."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pos_app.domain.links import expires_in_s, payment_link
from pos_app.ui import wording
from pos_app.ui.act_buttons import message_button
from pos_app.ui.icons import icon
from pos_app.ui.square_code import qr_pixmap
from pos_app.ui.theme import LARGE_TYPE, SIZES
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped

if TYPE_CHECKING:
    from pos_app.domain.transaction import Ref, Transaction
    from pos_app.ui.window_parts import Context

SIDE: Final = 152


class LinkCard(QFrame):
    """The payment link of one operation, with what is left of its fifteen minutes."""

    message_asked = Signal(object)
    """The `Ref` of the operation whose link is to go to the customer by message."""

    changed = Signal()
    """It was put up, or away."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.transaction: Transaction | None = None
        self.setProperty("card", "true")
        texts = context.texts
        self.code = PlainLabel()
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code.setAccessibleName(texts.of("link.code"))
        self.title = wrapped("", "heading")
        self.amount = PlainLabel("", "amount")
        self.left = PlainLabel("", "strong")
        self.address = wrapped("", "small")
        self.close_button = QPushButton()
        side = context.theme.pixels(SIZES.icon)
        self.close_button.setIcon(icon("close", context.theme.colours.text, side))
        self.close_button.setIconSize(QSize(side, side))
        self.close_button.setAccessibleName(texts.of("link.close"))
        self.close_button.setProperty("kind", "small")
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.clicked.connect(self.put_away)
        self.message_button = message_button(texts)
        self.message_button.clicked.connect(lambda: self.message_asked.emit(self.ref))
        words = QVBoxLayout()
        words.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        words.addLayout(head)
        for label in (self.amount, self.left, self.address):
            words.addWidget(label)
        words.addWidget(self.message_button)
        words.addStretch(1)
        directions = QBoxLayout.Direction
        large = context.theme.scale > LARGE_TYPE
        row = QBoxLayout(directions.TopToBottom if large else directions.LeftToRight, self)
        row.setContentsMargins(8, 8, 8, 8)
        row.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.hide()

    @property
    def ref(self) -> Ref | None:
        """Whose link is shown."""
        return self.transaction.ref if self.transaction else None

    def show_link(self, transaction: Transaction) -> None:
        """Show the link of an operation, if it has one that may be shown; takes no focus."""
        link = payment_link(transaction, self._context.parts.links)
        if link is None:
            return
        self.transaction = transaction
        # Without a picture that was read back there is still the address.
        self.code.setPixmap(qr_pixmap(link, self._context.theme.pixels(SIDE)) or QPixmap())
        name = wording.service_name(self._context.till.catalogue, transaction.order.service)
        self.title.setText(self._context.texts.of("link.title", service=name))
        self.amount.setText(wording.amount(transaction.order))
        # Broken by hand: an address has no spaces at which a line could end.
        self.address.setText(
            "\u200b".join(link[start : start + 8] for start in range(0, len(link), 8))
        )
        self.tick()
        self.show()
        self.changed.emit()

    def follow(self, transaction: Transaction) -> None:
        """Put the link away once its operation is not waited for any more."""
        rule = self._context.parts.links
        if transaction.ref == self.ref and payment_link(transaction, rule) is None:
            self.put_away()

    def put_away(self) -> None:
        """Hide the link; the row of the operation can show it again."""
        self.transaction = None
        self.hide()
        self.changed.emit()

    def tick(self) -> None:
        """Show what is left of the time to pay; puts the link away when nothing is left."""
        if self.transaction is None:
            return
        left_s = expires_in_s(self.transaction, self._context.parts.clock.now_ms())
        if left_s <= 0:
            self.put_away()
        else:
            left = wording.countdown(left_s)
            self.left.setText(self._context.texts.of("link.left", left=left))
