"""Recharge (F5): account and amount; the code that comes back stands below the next form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.ui.aftercare.desk import AftercareDesk
from pos_app.ui.screens.reload.code_card import CodeCard
from pos_app.ui.screens.sell.screen import SellScreen, ServiceChoice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pos_app.domain.service import Family
    from pos_app.domain.transaction import Ref, Transaction
    from pos_app.ui.window_parts import Context


class ReloadScreen(SellScreen):
    """A sale that may bring a code, which is what the customer paid for."""

    def __init__(self, context: Context, title: str, families: frozenset[Family]) -> None:
        super().__init__(context, title, families, ServiceChoice.BY_DIGIT)
        self.code = CodeCard(context)
        self.code.copied.connect(lambda: self.note.emit(context.texts.of("reload.copied")))
        self.code.claim_asked.connect(self.claim)
        self.code.message_button.clicked.connect(self.message_asked)
        self.aftercare = AftercareDesk(context, self._covered)
        self.aftercare.report_to(self.note, self.trouble, self.require)
        self.aftercare.closed.connect(self._on_aftercare_closed)
        self.page.put_above_services(self.code)
        self.page.put_above_services(self.aftercare.panel)
        context.bridge.transaction_changed.connect(self._on_transaction_changed)

    def leave(self) -> bool:
        """Give a claim up first."""
        return self.aftercare.leave() or super().leave()

    def copy_code(self) -> None:
        """Put the code in sight into the clipboard."""
        self.code.copy()

    def subject(self) -> Ref | None:
        """Return the recharge whose code is in sight."""
        return self.code.transaction.ref if self.code.transaction is not None else None

    def claim(self) -> None:
        """Begin a claim about the recharge in sight."""
        if self.code.transaction is not None:
            self.aftercare.begin_claim(self.code.transaction.ref)
            self.page.keep_in_sight(self.aftercare.panel)

    def _on_transaction_changed(self, transaction: Transaction) -> None:
        codes = {service.code for service in self.services}
        if transaction.order.service in codes:
            self.code.show_transaction(transaction)

    def _covered(self) -> tuple[QWidget, ...]:
        return tuple(each for each in (self.tiles, self.form, self.guard, self.code) if each)

    def _on_aftercare_closed(self) -> None:
        self.enter()
