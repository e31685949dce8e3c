"""Leads a refund or a claim from a picked operation to its outcome, on whichever screen it is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pos_app.domain.evidence import count_of
from pos_app.domain.facts import Fact, Piece
from pos_app.domain.staff import Right
from pos_app.domain.transaction import Ref
from pos_app.ui import wording
from pos_app.ui.aftercare.letter import letter_of
from pos_app.ui.aftercare.panel import AftercarePanel
from pos_app.ui.models.columns import RowWords, amount_shown
from pos_app.ui.models.timeline import moments
from pos_app.ui.shortcuts import Act
from pos_app.ui.staff.ask import Ask

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from pos_app.domain.transaction import Transaction
    from pos_app.domain.trouble import TillError
    from pos_app.engine.ports import Timeline
    from pos_app.ui.staff.ask import Approval
    from pos_app.ui.window_parts import Context


class AftercareDesk(QObject):
    """Owns one panel; a screen puts it where it likes and calls `begin_claim`, `begin_refund`.

    `covered` returns what the panel stands in place of: it is hidden while the panel is open.
    """

    note = Signal(str)
    """A sentence: what was asked cannot be done for this operation."""
    trouble = Signal(object)
    """A `TillError`."""
    approval_asked = Signal(object)
    """An `Ask`: a refund that the cashier may not give alone."""
    closed = Signal()
    """The panel is gone; the screen has the keyboard again."""

    def __init__(self, context: Context, covered: Callable[[], Sequence[QWidget]]) -> None:
        super().__init__()
        self._context = context
        self._covered = covered
        self._hidden: tuple[QWidget, ...] = ()
        self._words = RowWords(context.texts, context.till.catalogue)
        self._wanted = ""
        self._work: Callable[[], None] = lambda: None
        self.panel = AftercarePanel(context.texts, context.parts.clock)
        self.panel.confirmed.connect(self._on_confirmed)
        self.panel.left.connect(self.leave)

    def report_to(
        self, note: SignalInstance, trouble: SignalInstance, require: Callable[[Ask], None]
    ) -> None:
        """Let a screen say what cannot be done, and have approved what needs it."""
        self.note.connect(note)
        self.trouble.connect(trouble)
        self.approval_asked.connect(require)

    def begin_claim(self, ref: str) -> None:
        """Show the letter about an operation, if a claim about it can be filed."""
        self._begin(ref, self._ask_claim)

    def begin_refund(self, ref: str) -> None:
        """Ask whether a sale is to be given back, if that can be asked for."""
        self._begin(ref, self._ask_refund)

    def permitted(self, transaction: Transaction) -> frozenset[Act]:
        """Return what the engine would take on for an operation as it stands."""
        care = self._context.till.aftercare
        may = {Act.CLAIM: care.can_claim(transaction), Act.REFUND: care.can_refund(transaction)}
        return frozenset(act for act, is_taken in may.items() if is_taken)

    def weigh(self, ref: str, then: Callable[[frozenset[Act]], None]) -> None:
        """Read an operation as it stands on disk, and tell `then` what is permitted."""

        def tell(timeline: Timeline | None) -> None:
            then(self.permitted(timeline.transaction) if timeline is not None else frozenset())

        reading = self._context.parts.history.timeline(Ref(ref))
        self._context.bridge.start(reading, tell, self.trouble.emit)

    def leave(self) -> bool:
        """Close the panel; return False when it is not open."""
        if self.panel.isHidden():
            return False
        self._wanted = ""
        self.panel.hide()
        for widget in self._hidden:
            widget.show()
        self._hidden = ()
        self.closed.emit()
        return True

    def _begin(self, ref: str, ask: Callable[[Timeline], None]) -> None:
        if not self.panel.isHidden():
            return
        self._wanted = ref
        reading = self._context.parts.history.timeline(Ref(ref))
        self._context.bridge.start(reading, partial(self._on_timeline, ref, ask), self.trouble.emit)

    def _on_confirmed(self) -> None:
        self._work()

    def _on_timeline(
        self, ref: str, ask: Callable[[Timeline], None], timeline: Timeline | None
    ) -> None:
        if timeline is not None and ref == self._wanted:
            ask(timeline)

    def _ask_claim(self, timeline: Timeline) -> None:
        transaction = timeline.transaction
        if not self._context.till.aftercare.can_claim(transaction):
            self.note.emit(self._context.texts.of("claim.not_possible"))
            return
        self._cover()
        self._work = partial(self._claim, transaction)
        self.panel.ask_claim(self._what(transaction), letter_of(timeline, self._words))

    def _ask_refund(self, timeline: Timeline) -> None:
        transaction = timeline.transaction
        if not self._context.till.aftercare.can_refund(transaction):
            self.note.emit(self._context.texts.of("refund.not_possible"))
            return
        what = self._context.texts.of(
            "approval.refund", name=self._context.parts.answering, what=self._what(transaction)
        )
        self.approval_asked.emit(
            Ask(
                right=Right.REFUND,
                what=what,
                then=partial(self._open_refund, transaction),
                ref=transaction.ref,
                francs=wording.whole_francs(transaction.order),
            )
        )

    def _open_refund(self, transaction: Transaction, _approval: Approval) -> None:
        self._cover()
        self._work = partial(self._refund, transaction)
        self.panel.ask_refund(self._what(transaction), wording.amount(transaction.order))

    def _cover(self) -> None:
        self._hidden = tuple(each for each in self._covered() if not each.isHidden())
        for widget in self._hidden:
            widget.hide()

    def _what(self, transaction: Transaction) -> str:
        order = transaction.order
        return self._context.texts.of(
            "follow.what",
            service=self._words.service(order.service, order.direction.word),
            phone=wording.recipient(order),
            amount=amount_shown(order.amount.francs if order.amount else None, ""),
        )

    def _claim(self, about: Transaction) -> None:
        panel = self.panel
        cashier = self._context.parts.answering
        subject, text = panel.subject.text().strip(), panel.text.toPlainText().strip()
        work = self._context.till.aftercare.claim(about.ref, cashier, subject, text)
        self._context.bridge.start(work, self._on_claimed, self._on_refused)

    def _refund(self, sale: Transaction) -> None:
        work = self._context.till.aftercare.refund(sale.ref, self._context.parts.answering)
        self._context.bridge.start(work, self._on_refunded, self._on_refused)

    def _on_claimed(self, about: Transaction) -> None:
        attempt = count_of(about.evidence, Fact.CLAIM_STARTED)
        if about.claim and Piece(Fact.CLAIM_ENDED, attempt) not in about.evidence:
            texts = self._context.texts
            sentence = texts.of("claim.filed", claim=about.claim)
            self.panel.end("good", sentence, texts.of("claim.filed.advice"))
        else:
            self._tell_why(about.ref)

    def _on_refunded(self, sale: Transaction) -> None:
        attempt = count_of(sale.evidence, Fact.REFUND_STARTED)
        if Piece(Fact.REFUND_ENDED, attempt) not in sale.evidence:
            texts = self._context.texts
            self.panel.end("waiting", texts.of("refund.asked"), texts.of("refund.asked.advice"))
        else:
            self._tell_why(sale.ref)

    def _on_refused(self, trouble: TillError) -> None:
        said = wording.trouble(self._context.texts, trouble.trouble)
        self.panel.end("bad", said.title, said.advice)

    def _tell_why(self, ref: Ref) -> None:
        """Show the journal's last line: why it was not taken stands there."""
        reading = self._context.parts.history.timeline(ref)
        self._context.bridge.start(reading, self._on_ended, self.trouble.emit)

    def _on_ended(self, timeline: Timeline | None) -> None:
        told = moments(timeline, self._words) if timeline is not None else ()
        last = told[-1] if told else None
        if last is None:
            self.panel.end("doubt", self._context.texts.of("aftercare.unknown"))
        else:
            self.panel.end("doubt", last.title, "\n".join(last.lines))
