"""What the customer sees: service, masked number, amount, code and verdict, in big type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.links import expires_in_s, payment_link
from pos_app.domain.service import Direction
from pos_app.domain.transaction import State
from pos_app.texts.in_words import francs_in_words
from pos_app.ui import wording
from pos_app.ui.icons import pixmap
from pos_app.ui.looks import LOOKS
from pos_app.ui.square_code import qr_pixmap
from pos_app.ui.theme import LARGE_TYPE, SIZES
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped
from pos_app.ui.widgets.restyle import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from pos_app.domain.order import Order
    from pos_app.domain.transaction import Transaction
    from pos_app.ui.window_parts import Context

CODE_SHARE: Final = 0.4
"""Of the window's height, at any text size: it is a camera that reads the code."""

SIZE: Final = (800, 600)
ROOM: Final = (600, 450)
"""Where letters have their own size; they grow with a larger window: it is read from afar."""

GROWING: Final[Mapping[str, int]] = {
    "poster": SIZES.poster,
    "title": SIZES.title,
    "figures": SIZES.verdict,
}
"""The roles of its labels, and how large their letters are in pixels."""

WORDS: Final[Mapping[State, str]] = {
    State.PREPARED: "customer.waiting",
    State.SENDING: "customer.waiting",
    State.PENDING: "customer.waiting",
    State.UNCERTAIN: "customer.doubt",
    State.REVIEW: "customer.doubt",
    State.SUCCEEDED: "customer.succeeded",
    State.DECLINED: "customer.declined",
    State.CANCELLED: "customer.cancelled",
    State.REFUNDED: "customer.refunded",
}
"""What is said to the customer; « remettre » is for the cashier alone."""


class CustomerFace(QWidget):
    """A window of its own that never takes the keyboard."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        flags = Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus
        super().__init__(parent, flags)
        self._context = context
        texts, parts = context.texts, context.parts
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setObjectName("surface")
        # A window that is no QMainWindow paints its background only when told to.
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(texts.of("customer.title"))
        self.setAccessibleName(texts.of("customer.title"))
        self.shop = wrapped(parts.shop or texts.of("top.shop"), "title")
        self.watermark = PlainLabel(parts.watermark.upper(), "watermark")
        self.watermark.setVisible(bool(parts.watermark))
        self.service = wrapped("", "title")
        self.number = PlainLabel("", "figures")
        self.amount = PlainLabel("", "poster")
        self.words = wrapped("", "title")
        self.code = PlainLabel()
        self.code.setAccessibleName(texts.of("link.code"))
        self.left = PlainLabel("", "title")
        self._shown: Transaction | None = None
        self._said: tuple[str, State | None] = ("customer.welcome", None)
        self._growth = 1.0
        self.verdict = QFrame()
        self.icon = PlainLabel()
        # Large type is large enough as a title; a poster of it would not stand on a small screen.
        self.word = wrapped("", "poster" if context.theme.scale <= LARGE_TYPE else "title")
        self._lay_out()
        self.resize(*SIZE)
        self.welcome()

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self.verdict)
        inside.setContentsMargins(20, 16, 20, 16)
        inside.addWidget(self.icon)
        inside.addWidget(self.word)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 20, 32, 24)
        column.setSpacing(8)
        facts = QVBoxLayout()
        facts.setSpacing(8)
        said = (self.service, self.number, self.amount, self.words)
        for label in said:
            facts.addWidget(label)
        middle = QHBoxLayout()
        middle.addLayout(facts, 1)
        codes = QVBoxLayout()
        codes.addWidget(self.code)
        codes.addWidget(self.left)
        middle.addLayout(codes)
        column.addWidget(self.shop)
        column.addWidget(self.watermark)
        column.addStretch(1)
        column.addLayout(middle)
        column.addStretch(1)
        column.addWidget(self.verdict)
        pay = self.code, self.left
        for label in (self.shop, self.watermark, *said, *pay, self.icon, self.word):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def welcome(self) -> None:
        """Show the shop and nothing of any customer."""
        for label in (self.service, self.number, self.amount, self.words):
            label.clear()
        self._show_code(None)
        self._say("customer.welcome", None)

    def show_order(self, order: Order) -> None:
        """Show what the cashier reads back, for the customer to agree."""
        texts = self._context.texts
        name = wording.service_name(self._context.till.catalogue, order.service)
        direction = texts.of(f"direction.{order.direction.word}")
        self.service.setText(f"{direction} · {name}")
        self.number.setText(order.phone.masked() if order.phone else "")
        self.amount.setText(wording.amount(order))
        francs = order.amount.francs if order.amount else None
        said = "" if francs is None else francs_in_words(francs, texts.language)
        self.words.setText(said)
        self._show_code(None)
        self._say("customer.check", None)

    def show_transaction(self, transaction: Transaction) -> None:
        """Show how an operation stands: its code to pay by, or the provider's verdict."""
        self.show_order(transaction.order)
        self._show_code(transaction)
        state, direction = transaction.state, transaction.order.direction
        key = WORDS[state]
        if state is State.PENDING and direction in {Direction.WITHDRAWAL, Direction.COLLECTION}:
            key = "customer.approve"
        self._say(key, state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let everything grow with the window."""
        super().resizeEvent(event)
        theme = self._context.theme
        growth = min(self.width() / ROOM[0], self.height() / ROOM[1]) / theme.scale
        self._growth = max(1.0, round(growth, 2))
        self.setStyleSheet(
            "".join(
                f'QLabel[role="{role}"] {{ font-size: {self._grown(length)}px; }}'
                for role, length in GROWING.items()
            )
        )
        self._show_code(self._shown)
        self._say(*self._said)

    def _grown(self, length: int) -> int:
        return round(self._context.theme.pixels(length) * self._growth)

    def tick(self) -> None:
        """Count the time to pay down; a code that nobody can pay by any more goes."""
        if self._shown is None:
            return
        left_s = expires_in_s(self._shown, self._context.parts.clock.now_ms())
        if left_s <= 0:
            self._show_code(None)
        else:
            self.left.setText(self._context.texts.of("link.left", left=wording.countdown(left_s)))

    def _show_code(self, transaction: Transaction | None) -> None:
        rule = self._context.parts.links
        link = None if transaction is None else payment_link(transaction, rule)
        self._shown = transaction if link is not None else None
        if link is not None:
            self.code.setPixmap(qr_pixmap(link, round(self.height() * CODE_SHARE)) or QPixmap())
        for label in (self.code, self.left):
            label.setVisible(link is not None)
        self.tick()

    def _say(self, key: str, state: State | None) -> None:
        self._said = key, state
        theme = self._context.theme
        look = LOOKS[state] if state is not None else None
        self.word.setText(self._context.texts.of(key))
        tone = look.tone if look else "none"
        mark(self.verdict, "verdict", tone)
        mark(self.word, "on", tone)  # Its colour comes from the frame: polished anew with it.
        self.icon.setVisible(look is not None)
        if look is not None:
            side = round(SIZES.icon_big * 2 * self._growth)
            self.icon.setPixmap(pixmap(look.icon, theme.colours.on_strong, side))
