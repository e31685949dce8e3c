"""Has an act approved by somebody who may, while the cashier stays signed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pos_app.domain.shift.events import Approved
from pos_app.engine.news import TillTrouble
from pos_app.engine.staff import PinRefused
from pos_app.ui.frame.overlay import Overlay
from pos_app.ui.staff.ask import Approval
from pos_app.ui.staff.pin_panel import PinPanel
from pos_app.ui.theme import LARGE_TYPE
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from pos_app.domain.secret import Secret
    from pos_app.domain.staff import Person
    from pos_app.domain.trouble import TillError
    from pos_app.ui.staff.ask import Ask
    from pos_app.ui.staff.face import PinContext


class ApprovalPanel(Overlay):
    """Says what is to be approved, and takes the PIN of one who may."""

    def __init__(self, context: PinContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._ask: Ask | None = None
        texts = context.texts
        self.title = PlainLabel(texts.of("approval.title"), "title")
        self.what = wrapped("", "strong")
        self.panel = PinPanel(context)
        self.panel.given.connect(self._on_given)
        self.panel.left.connect(self.close_now)
        leave = QPushButton(texts.of("approval.leave"))
        leave.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        leave.clicked.connect(self.close_now)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        column.addLayout(head)
        column.addWidget(self.what)
        column.addWidget(self.panel, 1)
        if context.theme.scale > LARGE_TYPE:
            head.addWidget(leave)  # The twelve keys need the height.
        else:
            column.addWidget(leave, 0, Qt.AlignmentFlag.AlignLeft)

    def ask(self, ask: Ask) -> None:
        """Ask for one approval."""
        self._ask = ask
        self.what.setText(ask.what)
        self.setAccessibleName(f"{self.title.text()} {ask.what}")
        approvers = self._context.parts.staff.approvers(ask.right)
        self.panel.ask(approvers)
        self.open()
        self.panel.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Count a panel that goes away unanswered as a refusal."""
        super().hideEvent(event)
        ask, self._ask = self._ask, None
        if ask is not None:
            ask.given_up()

    def _on_given(self, name: str, pin: Secret) -> None:
        ask = self._ask
        if ask is not None:
            work = self._context.parts.staff.approve(ask.right, name, pin)
            self._context.bridge.start(work, self._on_answer)

    def _on_answer(self, answer: Person | PinRefused) -> None:
        if isinstance(answer, PinRefused):
            self.panel.refuse(answer)
            return
        ask, self._ask = self._ask, None
        self.close_now()
        if ask is not None:
            self._note(ask, Approval(by=self._context.parts.answering, approved_by=answer.name))

    def _note(self, ask: Ask, approval: Approval) -> None:
        """Put the approval on disk, then do what it is for."""
        cash = self._context.parts.cash
        if cash is None:
            ask.then(approval)
            return
        approved = Approved(
            right=ask.right,
            by=approval.by,
            approved_by=approval.approved_by,
            ref=ask.ref,
            francs=ask.francs,
        )
        bridge = self._context.bridge

        def refused(trouble: TillError) -> None:
            bridge.till_troubled.emit(TillTrouble(trouble.trouble, trouble.detail))
            ask.given_up()

        work = cash.shifts.note_approval(approved)
        bridge.start(work, lambda _noted: ask.then(approval), refused)
