"""Decides what the customer's window shows: the newest operation, and each verdict for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from pos_app.domain.transaction import FINAL

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pos_app.domain.order import Order
    from pos_app.domain.transaction import Transaction
    from pos_app.ui.customer.face import CustomerFace
    from pos_app.ui.window_parts import Context

STAY_S: Final = 60.0
"""For how long a verdict stays before the window shows nothing of that customer any more."""


class CustomerDesk(QObject):
    """Opens and closes the customer's window, and feeds it what the provider said alone."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self.face: CustomerFace | None = None
        self._newest = 0
        self._until_s: float | None = None
        context.bridge.transaction_changed.connect(self._on_changed)

    def toggle(self) -> None:
        """Open the window on another screen if there is one, or close it."""
        from pos_app.ui.customer.face import CustomerFace  # noqa: PLC0415 - not in the first frame

        if self.face is not None and self.face.isVisible():
            self.face.hide()
            return
        if self.face is None:
            self.face = CustomerFace(self._context, self._window)
        others = [each for each in QGuiApplication.screens() if each is not self._window.screen()]
        if others:
            self.face.setScreen(others[0])
            self.face.move(others[0].availableGeometry().topLeft())
            self.face.showFullScreen()
        else:
            self.face.show()

    def show_order(self, order: Order) -> None:
        """Show what is read back to the customer now."""
        if self.face is not None:
            self._until_s = None
            self.face.show_order(order)

    def tick(self) -> None:
        """Take a verdict away that was shown long enough; count a code's time down."""
        if self.face is not None:
            self.face.tick()
        now_s = self._context.parts.clock.monotonic_s()
        if self.face is not None and self._until_s is not None and now_s >= self._until_s:
            self._until_s = None
            self.face.welcome()

    def _on_changed(self, transaction: Transaction) -> None:
        self._newest = max(self._newest, transaction.number)
        ended = transaction.state in FINAL
        if self.face is None or (transaction.number < self._newest and not ended):
            return
        self.face.show_transaction(transaction)
        now_s = self._context.parts.clock.monotonic_s()
        self._until_s = now_s + STAY_S if ended else None
