"""Leads the closing of an operation in REVIEW from the approval to what is on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pos_app.domain.staff import Right
from pos_app.domain.transaction import Ref
from pos_app.ui.screens.follow.settle import SettlePanel
from pos_app.ui.staff.ask import Ask
from pos_app.ui.widgets.greyed import grey

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.domain.events import Outcome
    from pos_app.domain.transaction import Transaction
    from pos_app.domain.trouble import TillError
    from pos_app.ui.models.followed import Followed
    from pos_app.ui.staff.ask import Approval
    from pos_app.ui.window_parts import Context


class Settling(QObject):
    """Works for Suivi, which gives the panel its place and makes room for it."""

    begun = Signal()
    """The panel is about to be shown: whoever may not close operations alone had it approved."""
    settled = Signal(object)
    """The `Transaction` as a person closed it."""
    ended = Signal()
    """The panel is away again, whatever came of it."""
    note = Signal(str)
    trouble = Signal(object)

    def __init__(self, context: Context, require: Callable[[Ask], None], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._require = require
        self.panel = SettlePanel(context.texts)
        self.panel.hide()
        self.panel.confirmed.connect(self._settle)
        self.panel.given_up.connect(self.put_away)

    @property
    def is_shown(self) -> bool:
        """Whether somebody is about to close an operation."""
        return not self.panel.isHidden()

    def begin(self, operation: Followed, told: str) -> None:
        """Begin for one operation, once who is there may, or had it approved."""
        parts = self._context.parts
        what = parts.texts.of("approval.settle", name=parts.answering, what=told)
        self.panel.name.setReadOnly(parts.staff.is_shared)

        def then(approval: Approval) -> None:
            self.begun.emit()
            self.panel.ask(operation, told, approval.by)

        self._require(Ask(right=Right.SETTLE, what=what, then=then, ref=operation.ref))

    def put_away(self) -> None:
        """Take the panel away."""
        grey(self.panel, "")
        self.panel.hide()
        self.ended.emit()

    def _settle(self, ref: str, outcome: Outcome, name: str, why: str) -> None:
        grey(self.panel, self._context.texts.of("greyed.writing"))
        work = self._context.till.settle(Ref(ref), outcome, name, why)
        self._context.bridge.start(work, self._on_settled, self._on_not_settled)

    def _on_settled(self, transaction: Transaction) -> None:
        self.settled.emit(transaction)
        self.note.emit(self._context.texts.of("settle.done", name=self.panel.name.text()))
        self.put_away()

    def _on_not_settled(self, trouble: TillError) -> None:
        grey(self.panel, "")
        self.trouble.emit(trouble)
