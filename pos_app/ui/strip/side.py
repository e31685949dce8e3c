"""The right zone of the window: verdicts, a payment link, what is in progress, and the float."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.domain.transaction import State
from pos_app.ui.links import payment_link
from pos_app.ui.strip.float_panel import FloatPanel
from pos_app.ui.strip.in_progress import InProgress
from pos_app.ui.strip.link_card import LinkCard
from pos_app.ui.strip.verdicts import Verdicts

if TYPE_CHECKING:
    from pos_app.domain.transaction import Ref, Transaction
    from pos_app.ui.window_parts import Context

WIDTH: Final = 372


class Side(QWidget):
    """Everything that goes on while the form serves the next customer. It takes no focus."""

    trouble = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdicts = Verdicts(context)
        self.link = LinkCard(context)
        self.in_progress = InProgress(context)
        providers = dict.fromkeys(each.provider for each in context.till.catalogue.services())
        self.floats = tuple(FloatPanel(context, provider) for provider in providers)
        self._linked: set[Ref] = set()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 12, 10)
        column.setSpacing(8)
        column.addWidget(self.verdicts)
        column.addWidget(self.link)
        column.addWidget(self.in_progress, 1)
        for panel in self.floats:
            column.addWidget(panel)
            panel.trouble.connect(self.trouble)
        self.in_progress.link_asked.connect(self.link.show_link)
        self.in_progress.trouble.connect(self.trouble)
        bridge = context.bridge
        bridge.transaction_changed.connect(self.show_transaction)
        bridge.question_planned.connect(self.in_progress.show_plan)
        for panel in self.floats:
            bridge.float_read.connect(panel.hear)

    def show_transaction(self, transaction: Transaction) -> None:
        """Show how one operation stands now, everywhere on this side."""
        known = transaction.ref in self.in_progress.rows
        self.in_progress.show_transaction(transaction)
        # What ended long before this window opened is no news for the counter.
        if known or transaction.state is State.REFUNDED:
            self.verdicts.show_transaction(transaction)
        self.link.follow(transaction)
        if transaction.ref not in self._linked and payment_link(transaction) is not None:
            self._linked.add(transaction.ref)
            self.link.show_link(transaction)

    def refresh_floats(self) -> None:
        """Ask every provider for its balance."""
        for panel in self.floats:
            panel.refresh()

    def tick(self) -> None:
        """Show all ages and countdowns anew."""
        self.verdicts.tick()
        self.link.tick()
        self.in_progress.tick()
        for panel in self.floats:
            panel.tick()
