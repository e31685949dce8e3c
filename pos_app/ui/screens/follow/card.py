"""What to do about the picked operation of Suivi: its advice, and the buttons that it permits."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pos_app.domain.transaction import ASKED, State
from pos_app.ui.act_buttons import message_button, print_button
from pos_app.ui.models.columns import amount_shown, harmless, phone_shown
from pos_app.ui.models.followed import Place
from pos_app.ui.shortcuts import Act
from pos_app.ui.widgets.flow import Flow
from pos_app.ui.widgets.greyed import grey, grey_all
from pos_app.ui.widgets.plain_label import wrapped

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from pos_app.ui.models.columns import RowWords
    from pos_app.ui.models.followed import Followed


Weigh = Callable[[str, Callable[[frozenset[Act]], None]], None]
"""Reads the operation of that id, and tells what can be done about it now."""


PRINTED: Final = frozenset({State.SUCCEEDED, State.REFUNDED})
"""Where there is a receipt."""

SENT_ABOUT: Final = frozenset({State.SUCCEEDED, State.REFUNDED, State.PENDING})
"""Where there may be a receipt, a code or a link to send."""


def can_ask(each: Followed) -> bool:
    """Tell whether the provider can be asked about an operation."""
    return each.state in ASKED or each.state is State.REVIEW


def told(each: Followed, words: RowWords) -> str:
    """Return an operation in one line: what, for whom, how much."""
    return words.texts.of(
        "follow.what",
        service=words.service(each.service, each.direction),
        phone=phone_shown(harmless(each.phone)),
        amount=amount_shown(each.amount, ""),
    )


class FollowCard(QFrame):
    """One operation, why it stands as it does, and what a person can do now."""

    ask_asked = Signal()
    settle_asked = Signal()
    detail_asked = Signal()
    claim_asked = Signal()
    refund_asked = Signal()
    message_asked = Signal()
    print_asked = Signal()

    def __init__(self, words: RowWords, weigh: Weigh, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._weigh = weigh
        self._weighed: Followed | None = None
        self.setProperty("card", "true")
        self.what = wrapped("", "strong")
        self.advice = wrapped("", "muted")
        self.ask_button = self._button("follow.ask_now", self.ask_asked)
        self.settle_button = self._button("follow.settle", self.settle_asked)
        self.detail_button = self._button("follow.detail", self.detail_asked)
        self.claim_button = self._button("follow.claim", self.claim_asked)
        self.refund_button = self._button("follow.refund", self.refund_asked)
        self.message_button = message_button(words.texts)
        self.message_button.clicked.connect(self.message_asked)
        self.print_button = print_button(words.texts)
        self.print_button.clicked.connect(self.print_asked)
        self._buttons = (
            self.ask_button,
            self.settle_button,
            self.detail_button,
            self.claim_button,
            self.refund_button,
        )
        row = QWidget()
        buttons = Flow(row)  # In large type a row of four is wider than a small window.
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(6)
        for button in self._buttons:
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self.what, 1)
        head.addWidget(self.print_button)
        head.addWidget(self.message_button)
        column.addLayout(head)
        column.addWidget(self.advice)
        column.addWidget(row)

    def show_operation(self, each: Followed) -> None:
        """Show one operation."""
        self.what.setText(told(each, self._words))
        self.what.show()
        self.advice.setText(self._advice(each))
        self.ask_button.setVisible(can_ask(each))
        self.settle_button.setVisible(each.place is Place.FOR_A_PERSON)
        self.detail_button.show()
        self.message_button.setVisible(each.state in SENT_ABOUT)
        self.print_button.setVisible(each.state in PRINTED)
        self._permit(each)
        self.claim_button.setVisible(bool(each.reference))
        self.refund_button.setVisible(bool(each.reference) and each.state is State.SUCCEEDED)

    def _permit(self, each: Followed) -> None:
        """Let be pressed what the engine takes on: its row does not tell of a refund under way."""
        if each == self._weighed:
            return
        self._weighed = each
        grey_all((self.claim_button, self.refund_button), self._words.texts.of("greyed.reading"))
        if each.reference:
            self._weigh(each.ref, partial(self._on_weighed, each))

    def _on_weighed(self, each: Followed, permitted: frozenset[Act]) -> None:
        if each == self._weighed:
            of = self._words.texts.of
            grey(self.claim_button, "" if Act.CLAIM in permitted else of("greyed.claim"))
            grey(self.refund_button, "" if Act.REFUND in permitted else of("greyed.refund"))

    def show_none(self, key: str) -> None:
        """Say something instead, where no operation is picked."""
        self.advice.setText(self._words.texts.of(key))
        for widget in (self.what, self.print_button, self.message_button, *self._buttons):
            widget.hide()

    def _button(self, key: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(self._words.texts.of(key))
        button.setProperty("kind", "small")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(signal)
        return button

    def _advice(self, each: Followed) -> str:
        texts = self._words.texts
        reason = f"reason.{each.reason}"
        if each.reason and texts.has(reason):
            return f"{texts.of(reason)}. {texts.of(f'{reason}.advice')}"
        return self._words.state(each.state, each.direction, each.service)
