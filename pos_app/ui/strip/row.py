"""One open operation: its state as word, colour and icon together, its age, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pos_app.domain.links import payment_link, refused_host
from pos_app.domain.transaction import ASKED, State
from pos_app.ui import wording
from pos_app.ui.icons import pixmap
from pos_app.ui.looks import LOOKS
from pos_app.ui.theme import LARGE_TYPE, SIZES
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped
from pos_app.ui.widgets.restyle import mark

if TYPE_CHECKING:
    from pos_app.domain.transaction import Transaction
    from pos_app.ui.window_parts import Context


class OpenRow(QFrame):
    """A row of « En cours ». It has no timer: the window's one tells it to `tick`."""

    link_asked = Signal(object)
    trouble = Signal(object)

    def __init__(
        self, context: Context, transaction: Transaction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.transaction = transaction
        self.ref = transaction.ref
        self.setProperty("row", "true")
        self.bar = QFrame()
        self.bar.setProperty("bar", "true")
        self.bar.setFixedWidth(6)
        self.icon = PlainLabel()
        self.word = wrapped("", "strong")
        self.age = PlainLabel("", "muted")
        self.what = wrapped()
        self.amount = PlainLabel("", "strong")
        self.note = wrapped("", "muted")
        texts = context.texts
        self.action = self._button("", self.act)
        self.give_up = self._button(texts.of("strip.cancel"), self.cancel)
        self.link = self._button(texts.of("strip.link"), self.show_link)
        self._lay_out()
        self.show_transaction(transaction)

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "small")
        # By Tab and by mouse; a click here never takes the focus from the form.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoRepeat(False)
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.icon)
        head.addWidget(self.word, 1)
        head.addWidget(self.age)
        middle = QHBoxLayout()
        middle.addWidget(self.what, 1)
        middle.addWidget(self.amount)
        large = self._context.theme.scale > LARGE_TYPE
        directions = QBoxLayout.Direction
        foot = QBoxLayout(directions.TopToBottom if large else directions.LeftToRight)
        foot.setSpacing(6)
        foot.addWidget(self.action)
        foot.addWidget(self.give_up)
        foot.addWidget(self.link)
        foot.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(middle)
        column.addWidget(self.note)
        column.addLayout(foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(6, 8, 10, 8)
        whole.setSpacing(10)
        whole.addWidget(self.bar)
        whole.addLayout(column, 1)

    def show_transaction(self, transaction: Transaction) -> None:
        """Show how the operation stands now."""
        self.transaction = transaction
        state, order, texts = transaction.state, transaction.order, self._context.texts
        look, theme = LOOKS[state], self._context.theme
        self.icon.setPixmap(pixmap(look.icon, theme.colour(look.tone), theme.pixels(SIZES.icon)))
        word = wording.state_of(texts, state, order)
        self.word.setText(word)
        mark(self.word, "tone", look.tone)
        mark(self.bar, "tone", look.tone)
        name = wording.service_name(self._context.till.catalogue, order.service)
        self.what.setText(texts.of("strip.what", service=name, recipient=wording.recipient(order)))
        self.amount.setText(wording.amount(order))
        asks = state in ASKED or state is State.REVIEW
        self.action.setVisible(asks or state is State.PREPARED)
        self.give_up.setVisible(state is State.PREPARED)
        self.link.setVisible(payment_link(transaction, self._context.parts.links) is not None)
        self.setAccessibleName(f"{word}, {name}, {wording.amount(order)}")
        self.note.setText(self._advice())
        self.note.setVisible(bool(self.note.text()))
        self.tick()

    def tick(self) -> None:
        """Show the age, and the seconds to the next question, as they are now."""
        texts, parts = self._context.texts, self._context.parts
        self.age.setText(
            wording.age(texts, (parts.clock.now_ms() - self.transaction.created_ms) / 1000)
        )
        if self.transaction.state is State.PREPARED:
            self.action.setText(texts.of("strip.send"))
            return
        left_s = parts.till.next_question_s(self.ref)
        if left_s is None:
            self.action.setText(texts.of("strip.ask"))
        elif left_s <= 0:
            self.action.setText(texts.of("strip.asking"))
        else:
            self.action.setText(texts.of("strip.ask_in", left=wording.countdown(left_s + 0.999)))

    def set_picked(self, *, picked: bool) -> None:
        """Show that the keys of the strip mean this row."""
        mark(self, "picked", "true" if picked else "false")

    def act(self) -> None:
        """Send what is ready, or bring the next question forward."""
        if self.transaction.state is State.PREPARED:
            work = self._context.till.send(self.ref)
            self._context.bridge.start(work, refused=self.trouble.emit)
        elif self.transaction.state in ASKED or self.transaction.state is State.REVIEW:
            self._context.till.ask_now(self.ref)
            self.tick()

    def cancel(self) -> None:
        """Give up what was not sent."""
        if self.transaction.state is State.PREPARED:
            work = self._context.till.cancel(self.ref, self._context.parts.answering)
            self._context.bridge.start(work, refused=self.trouble.emit)

    def show_link(self) -> None:
        """Ask for the payment link to be shown."""
        if payment_link(self.transaction, self._context.parts.links) is not None:
            self.link_asked.emit(self.transaction)

    def _advice(self) -> str:
        transaction, texts = self.transaction, self._context.texts
        said = wording.reason(texts, transaction)
        if transaction.state is not State.REVIEW:
            host = refused_host(transaction, self._context.parts.links)
            refused = texts.of("link.refused", host=host) if host else ""
            return "\n".join(line for line in (said.title, refused) if line)
        advice = said.advice or texts.of("advice.decide")
        lines = (said.title, advice, transaction.reference, transaction.message)
        return "\n".join(line for line in lines if line)
