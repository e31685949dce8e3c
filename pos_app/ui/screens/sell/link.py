"""Lien (F7): a payment link for a customer who is not here; its state stays below the form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from pos_app.domain.links import LINKS, expires_in_s, payment_link
from pos_app.ui import wording
from pos_app.ui.act_buttons import message_button
from pos_app.ui.looks import LOOKS
from pos_app.ui.screens.sell.screen import SellScreen, ServiceChoice
from pos_app.ui.shortcuts import Act, key_name, shortcut_of
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped
from pos_app.ui.widgets.restyle import mark

if TYPE_CHECKING:
    from pos_app.domain.service import Family
    from pos_app.domain.transaction import Ref, Transaction
    from pos_app.ui.window_parts import Context

PIECE: Final = 8


class LinkSheet(QFrame):
    """The newest link that was made here: amount, state, what is left of its time, its address."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.transaction: Transaction | None = None
        texts = context.texts
        self.setProperty("card", "true")
        self.what = wrapped("", "heading")
        self.amount = PlainLabel("", "amount")
        self.state = PlainLabel("", "strong")
        self.left = PlainLabel("", "muted")
        self.address = wrapped("", "small")
        key = key_name(texts, shortcut_of(Act.COPY_CODE).keys[0])
        self.copy_button = QPushButton(texts.of("pay_link.copy", keys=key))
        self.copy_button.setProperty("kind", "small")
        self.copy_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.message_button = message_button(texts)
        head = QHBoxLayout()
        head.addWidget(self.what, 1)
        head.addWidget(self.amount)
        said = QHBoxLayout()
        said.setSpacing(12)
        said.addWidget(self.state)
        said.addWidget(self.left, 1)
        # Below, not beside: English words and keys are wider than a small screen's left zone.
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.message_button)
        foot.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 10)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.address)
        column.addLayout(said)
        column.addLayout(foot)
        self.hide()

    @property
    def link(self) -> str:
        """The address, empty when it cannot be paid any more."""
        if self.transaction is None:
            return ""
        return payment_link(self.transaction, self._context.parts.links) or ""

    def show_transaction(self, transaction: Transaction) -> None:
        """Show a link of this screen: a newer one, or the one in sight as it stands now."""
        shown = self.transaction
        is_newer = shown is None or transaction.number >= shown.number
        if not is_newer or not {*LINKS} & transaction.extras.keys():
            return
        self.transaction = transaction
        order, texts = transaction.order, self._context.texts
        name = wording.service_name(self._context.till.catalogue, order.service)
        about = next(iter(order.fields.values()), "")
        self.what.setText(" · ".join(part for part in (name, about) if part))
        self.amount.setText(wording.amount(order))
        self.state.setText(texts.of(f"state.{transaction.state}"))
        mark(self.state, "tone", LOOKS[transaction.state].tone)
        link = self.link
        self.address.setText(_breakable(link))
        for widget in (self.address, self.copy_button, self.message_button, self.left):
            widget.setVisible(bool(link))
        self.tick()
        self.show()

    def tick(self) -> None:
        """Show what is left of the time to pay."""
        if self.transaction is None or not self.link:
            return
        left_s = expires_in_s(self.transaction, self._context.parts.clock.now_ms())
        key = "link.left" if left_s > 0 else "pay_link.expired"
        self.left.setText(self._context.texts.of(key, left=wording.countdown(left_s)))


def _breakable(link: str) -> str:
    """Return an address that may break anywhere: it has no spaces at which a line could end."""
    return "\u200b".join(link[start : start + PIECE] for start in range(0, len(link), PIECE))


class LinkScreen(SellScreen):
    """Amount and description, then a link whose QR code stands on the right."""

    def __init__(self, context: Context, title: str, families: frozenset[Family]) -> None:
        super().__init__(context, title, families, ServiceChoice.BY_DIGIT)
        self.sheet = LinkSheet(context)
        self.sheet.copy_button.clicked.connect(self.copy_code)
        self.sheet.message_button.clicked.connect(self.message_asked)
        self.page.put_last(self.sheet)
        context.bridge.transaction_changed.connect(self._on_transaction_changed)

    def enter(self) -> None:
        """Begin at once where only one service can be meant."""
        if self.form is None and len(self.services) == 1:
            self.choose(self.services[0])
        else:
            super().enter()

    def copy_code(self) -> None:
        """Put the link in sight into the clipboard, to be sent by whatever the customer reads."""
        from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - seldom needed

        if self.sheet.link:
            QGuiApplication.clipboard().setText(self.sheet.link)
            self.note.emit(self.context.texts.of("pay_link.copied"))

    def subject(self) -> Ref | None:
        """Return the operation whose link is in sight."""
        return self.sheet.transaction.ref if self.sheet.transaction is not None else None

    def tick(self) -> None:
        """Count the link's time down."""
        self.sheet.tick()

    def _on_transaction_changed(self, transaction: Transaction) -> None:
        if transaction.order.service in {service.code for service in self.services}:
            self.sheet.show_transaction(transaction)
