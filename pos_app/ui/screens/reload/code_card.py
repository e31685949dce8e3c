"""The code that a recharge brought, big enough to be read out, or what to do when it is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from pos_app.domain.reload_code import NO_BREAK, codes_of, sells_a_code
from pos_app.domain.transaction import State
from pos_app.ui import wording
from pos_app.ui.act_buttons import message_button
from pos_app.ui.icons import icon
from pos_app.ui.shortcuts import Act, key_name, shortcut_of
from pos_app.ui.theme import SIZES
from pos_app.ui.widgets.flow import Flow
from pos_app.ui.widgets.plain_label import wrapped
from pos_app.ui.widgets.restyle import mark

if TYPE_CHECKING:
    from pos_app.domain.transaction import Transaction
    from pos_app.ui.window_parts import Context

ENERGY: Final = "woyofalKwh"


class CodeCard(QFrame):
    """One finished recharge: its codes, copied by one key, or the claim for a lost one."""

    claim_asked = Signal()
    copied = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.transaction: Transaction | None = None
        self._codes: tuple[str, ...] = ()
        texts = context.texts
        self.setProperty("card", "true")
        self.title = wrapped("", "heading")
        self.what = wrapped("", "muted")
        self.code = wrapped("", "figures")
        self.advice = wrapped("", "strong")
        copy_key = key_name(texts, shortcut_of(Act.COPY_CODE).keys[0])
        self.copy_button = self._button(texts.of("reload.copy", keys=copy_key))
        self.copy_button.clicked.connect(self.copy)
        claim_key = key_name(texts, shortcut_of(Act.CLAIM).keys[0])
        self.claim_button = self._button(texts.of("aftercare.claim", keys=claim_key))
        self.claim_button.clicked.connect(self.claim_asked)
        self.close_button = self._button("")
        side = context.theme.pixels(SIZES.icon)
        self.close_button.setIcon(icon("close", context.theme.colours.text, side))
        self.close_button.setIconSize(QSize(side, side))
        self.close_button.setAccessibleName(texts.of("reload.close"))
        self.close_button.clicked.connect(self.put_away)
        row = QWidget()
        head = Flow(row)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(6)
        head.addWidget(self.title, 1)
        self.message_button = message_button(texts)
        head.addWidget(self.message_button)
        head.addWidget(self.copy_button)
        head.addWidget(self.claim_button)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 10, 10)
        column.setSpacing(2)
        column.addWidget(row)
        for label in (self.code, self.advice, self.what):
            column.addWidget(label)
        self.hide()

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "small")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def show_transaction(self, transaction: Transaction) -> None:
        """Show a recharge that succeeded; it takes no focus from the next customer's form."""
        order, texts = transaction.order, self._context.texts
        service = self._context.till.catalogue.find(order.service)
        if transaction.state is not State.SUCCEEDED or not sells_a_code(service):
            return
        self.transaction = transaction
        self._codes = codes_of(transaction, service)
        name = service.name if service is not None else order.service
        key = "reload.code" if self._codes else "reload.no_code"
        self.title.setText(texts.of(key, service=name))
        mark(self.title, "tone", "good" if self._codes else "doubt")
        # Where a line is too short, whole groups go to the next one: none is ever cut.
        self.code.setText("\n".join(each.replace(NO_BREAK, " ") for each in self._codes))
        self.code.setVisible(bool(self._codes))
        self.advice.setText("" if self._codes else texts.of("reload.no_code.advice"))
        self.advice.setVisible(not self._codes)
        energy = transaction.extras.get(ENERGY, "")
        facts = (
            next(iter(order.fields.values()), ""),
            wording.amount(order),
            texts.of("extra.woyofalKwh", value=wording.figure(texts, energy)) if energy else "",
        )
        self.what.setText(" · ".join(fact for fact in facts if fact))
        for button in (self.copy_button, self.message_button):
            button.setVisible(bool(self._codes))
        can_claim = self._context.till.aftercare.can_claim(transaction)
        self.claim_button.setVisible(not self._codes and can_claim)
        self.show()

    def copy(self) -> None:
        """Put the codes into the clipboard, one a line."""
        from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - seldom needed

        if self._codes:
            text = "\n".join(code.replace(NO_BREAK, " ") for code in self._codes)
            QGuiApplication.clipboard().setText(text)
            self.copied.emit(text)

    def put_away(self) -> None:
        """Hide it; the journal keeps the code for ever."""
        self.transaction = None
        self._codes = ()
        self.hide()
