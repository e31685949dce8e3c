"""Leads from an operation to a message about it: an ordinary sale of its own, journaled first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pos_app.domain.transaction import Ref, Transaction
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.guards import GuardStop
from pos_app.engine.telling import Teller, answers_for, draft_of, message_service
from pos_app.ui import wording
from pos_app.ui.prepared import prepared_or_stopped

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pos_app.domain.order import Order
    from pos_app.domain.service import Service
    from pos_app.engine.telling import Draft, Offer
    from pos_app.ui.frame.note_line import NoteLine
    from pos_app.ui.messages.panel import MessagePanel
    from pos_app.ui.window_parts import Context


class MessageDesk(QObject):
    """Owns the panel; `subject` names the operation that the cashier means."""

    note = Signal(str)
    trouble = Signal(object)
    """A `TillError`."""
    closed = Signal()

    def __init__(
        self, context: Context, surface: QWidget, subject: Callable[[], Ref | None]
    ) -> None:
        super().__init__(surface)
        self._context = context
        self._surface = surface
        self._subject = subject
        self._again = False
        self.panel: MessagePanel | None = None

    def report_to(
        self, notes: NoteLine, tell: Callable[[TillError], None], closed: Callable[[], None]
    ) -> None:
        """Let a window say what becomes of messages, and have its keyboard back."""
        self.note.connect(notes.say)
        self.trouble.connect(tell)
        self.closed.connect(closed)

    def begin_meant(self) -> None:
        """Show what can be sent about the operation that is shown or picked."""
        ref = self._subject()
        if ref is None:
            self.note.emit(self._context.texts.of("message.no_operation"))
        else:
            self.begin(ref)

    def begin(self, ref: Ref) -> None:
        """Show what can be sent about an operation."""
        if self._service() is None:
            self.note.emit(self._context.texts.of("message.not_sold"))
            return
        self._context.bridge.start(self._drafted(ref), self._on_draft, self.trouble.emit)

    def put_away(self) -> None:
        """Take the panel away; nothing is sent."""
        if self.panel is not None:
            self.panel.hide()

    async def _drafted(self, ref: Ref) -> Draft | None:
        timeline = await self._context.parts.history.timeline(ref)
        return None if timeline is None else await draft_of(self._teller(), timeline.transaction)

    def _service(self) -> Service | None:
        return message_service(self._context.till.catalogue)

    def _teller(self) -> Teller:
        parts = self._context.parts
        return Teller(
            catalogue=parts.till.catalogue,
            history=parts.history,
            templates=parts.templates,
            links=parts.links,
            shop=parts.shop or self._context.texts.of("top.shop"),
            now_ms=parts.clock.now_ms(),
            papers=parts.papers,
        )

    def _on_draft(self, draft: Draft | None) -> None:
        service = self._service()
        if draft is None or not draft.offers or service is None:
            self.note.emit(self._context.texts.of("message.nothing"))
            return
        from pos_app.ui.messages.panel import MessagePanel  # noqa: PLC0415 - seldom needed

        if self.panel is None:
            self.panel = MessagePanel(self._context, service, self._surface)
            self.panel.confirmed.connect(self._on_confirmed)
            self.panel.closed.connect(self.closed)
        self._again = False
        self.panel.show_draft(draft)

    def _on_confirmed(self) -> None:
        panel, order = self.panel, self._order()
        if panel is None or panel.offer is None or panel.draft is None or order is None:
            return
        work = self._put_on_disk(order, panel.offer, panel.draft.transaction.ref)
        self._context.bridge.start(work, self._on_prepared, self._on_refused)

    def _order(self) -> Order | None:
        """Return the checked order, or show what is wrong with it."""
        panel, service = self.panel, self._service()
        if panel is None or panel.offer is None or service is None:
            return None
        parts = self._context.parts
        answers = answers_for(panel.offer, panel.phone.text(), parts.country)
        reading = self._context.till.read(service.code, answers, parts.answering)
        if reading.order is None:
            said = (
                wording.problem(self._context.texts, each) for each in reading.problems.values()
            )
            panel.arm()
            panel.say("\n".join(said))
        return reading.order

    async def _put_on_disk(self, order: Order, offer: Offer, about: Ref) -> Transaction | GuardStop:
        """Journal the sale, and the copy that goes with it; nothing is on the wire yet."""
        prepared = await prepared_or_stopped(self._context.till, order, again=self._again)
        papers = self._context.parts.papers
        if isinstance(prepared, Transaction) and offer.is_receipt and papers is not None:
            await papers.count_message(about, order.cashier)
        return prepared

    def _on_prepared(self, outcome: Transaction | GuardStop) -> None:
        panel, texts = self.panel, self._context.texts
        if panel is None:
            return
        if isinstance(outcome, GuardStop):
            self._again = True
            panel.arm()
            panel.say(texts.of("message.again"))
            return
        panel.close_now()
        phone = wording.recipient(outcome.order)
        self.note.emit(texts.of("message.gone", phone=phone))
        work = self._context.till.send(outcome.ref)
        self._context.bridge.start(work, refused=self._on_not_sent)

    def _on_refused(self, trouble: TillError) -> None:
        if self.panel is not None:
            self.panel.arm()
            said = wording.trouble(self._context.texts, trouble.trouble)
            self.panel.say(f"{said.title}. {said.advice}")

    def _on_not_sent(self, trouble: TillError) -> None:
        # It was cancelled or lapsed while it waited for its turn: its row says so already.
        if trouble.trouble is not Trouble.NOT_POSSIBLE_NOW:
            self.trouble.emit(trouble)
