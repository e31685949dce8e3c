"""Suivi (F9): what is open, what waits for a person, and what came to its end today."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from pos_app.domain.transaction import Ref
from pos_app.ui.aftercare.desk import AftercareDesk
from pos_app.ui.models.columns import RowWords, harmless
from pos_app.ui.models.follow_table import FollowParts, FollowTable
from pos_app.ui.models.followed import Place, followed
from pos_app.ui.screens.follow.card import FollowCard, can_ask, told
from pos_app.ui.screens.follow.counts import FollowCounts
from pos_app.ui.screens.follow.settling import Settling
from pos_app.ui.screens.follow.view import FollowView, recently_finished
from pos_app.ui.screens.journal.detail import JournalDetail
from pos_app.ui.screens.journal.filters import SearchField
from pos_app.ui.screens.journal.view import inks
from pos_app.ui.screens.screen import Screen
from pos_app.ui.widgets.following_area import list_column

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pos_app.domain.transaction import Transaction
    from pos_app.engine.ports import Timeline
    from pos_app.ui.models.followed import Followed
    from pos_app.ui.window_parts import Context


HIGH_PX: Final = 560
"""From this height on, at text scale 1, the list stays in sight above the panel that closes."""


class FollowScreen(Screen):
    """The list, what to do about the picked operation, and how one in REVIEW is closed."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        texts, till = context.texts, context.till
        self._words = RowWords(texts, till.catalogue)
        self.table = FollowTable(
            FollowParts(
                words=self._words,
                inks=inks(context.theme),
                next_s=lambda ref: till.next_question_s(Ref(ref)),
                now_ms=context.parts.clock.now_ms,
            )
        )
        self.search_field = SearchField()
        self.search_field.setPlaceholderText(texts.of("follow.search"))
        self.search_field.setAccessibleName(texts.of("follow.search"))
        self.search_field.setClearButtonEnabled(True)
        self.counts = FollowCounts(context)
        self.view = FollowView(self.table, context.theme)
        self.view.setAccessibleName(texts.of("follow.list"))
        self.settling = Settling(context, self.require, self)
        self.detail = JournalDetail(self._words, context.theme)
        self.detail.hide()
        self.aftercare = AftercareDesk(context, lambda: (self.view, self.detail, self.card))
        self.card = FollowCard(self._words, self.aftercare.weigh)
        self._wanted_ref = ""
        self._lay_out()
        self._connect()

    def enter(self) -> None:
        """Show how everything stands now, ready to be searched."""
        self.table.put(map(followed, self.context.till.open_transactions()))
        parts = self.context.parts
        reading = recently_finished(parts.history, parts.clock.now_ms())
        self.context.bridge.start(reading, self._on_finished, self.tell)
        self.search()
        self.counts.show_counts(self.table)
        self._show_picked()

    def search(self) -> None:
        """Go to the search field."""
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.selectAll()

    def leave(self) -> bool:
        """Give up a claim or closing, close the detail, or clear the search: one step back."""
        if self.aftercare.leave():
            return True
        if self.settling.is_shown:
            self.settling.put_away()
        elif not self.detail.isHidden():
            self._close_detail()
        elif self.search_field.text():
            self.search_field.clear()
            self.search()
        else:
            return False
        return True

    def tick(self) -> None:
        """Count the seconds on."""
        self.table.tick()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what the list does not know: ask now, close, back, search, another screen."""
        orders = {" ": self.ask_now, "c": self.open_settle, "/": self.search}
        order = orders.get(event.text().casefold())
        if event.key() == Qt.Key.Key_Escape and self.leave():
            return
        if event.text() == "-":
            self.number_asked.emit()
        elif order is not None and not self.settling.is_shown:
            if not event.isAutoRepeat():
                order()
        else:
            super().keyPressEvent(event)

    def picked(self) -> Followed | None:
        """Return the operation that the keyboard is on."""
        return self.table.at(self.view.current_row())

    def ask_now(self) -> None:
        """Bring the next permitted question about the picked operation forward."""
        each = self.picked()
        if each is not None and can_ask(each):
            self.context.till.ask_now(Ref(each.ref))
            self.table.tick()
            self.note.emit(self.context.texts.of("follow.asked"))

    def subject(self) -> Ref | None:
        """Return the picked operation."""
        return Ref(self._wanted_ref or each.ref) if (each := self.picked()) else None

    def claim(self) -> None:
        """Begin a claim about the picked operation."""
        if ref := self.subject():
            self.aftercare.begin_claim(ref)

    def refund(self) -> None:
        """Begin a refund of the picked operation."""
        if ref := self.subject():
            self.aftercare.begin_refund(ref)

    def open_settle(self) -> None:
        """Begin to close the picked operation, when it waits for a person."""
        each = self.picked()
        if each is not None and each.place is Place.FOR_A_PERSON:
            self.settling.begin(each, told(each, self._words))

    # How it is put together.

    def _lay_out(self) -> None:
        layout = list_column(self, self.view, self.context.theme)
        layout.setSpacing(self.context.theme.pixels(8))
        layout.addWidget(self.search_field)
        layout.addWidget(self.counts)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.detail, 1)
        layout.addWidget(self.aftercare.panel, 1)
        layout.addWidget(self.card)
        layout.addWidget(self.settling.panel)
        self._show_picked()

    def _connect(self) -> None:
        field = self.search_field
        field.textChanged.connect(self._on_search)
        field.to_list.connect(self.view.enter)
        field.number_asked.connect(self.number_asked)
        self.card.ask_asked.connect(self.ask_now)
        self.card.settle_asked.connect(self.open_settle)
        self.card.detail_asked.connect(self._open_picked)
        self.card.claim_asked.connect(self.claim)
        self.card.refund_asked.connect(self.refund)
        self.hear_papers(self.card, self.detail)
        self.aftercare.report_to(self.note, self.trouble, self.require)
        self.settling.begun.connect(self._make_room)
        self.aftercare.closed.connect(self._on_aftercare_closed)
        self.view.opened.connect(self._open_picked)
        self.view.copied.connect(self._copy)
        self.view.left_upwards.connect(self.search)
        self.view.selectionModel().currentRowChanged.connect(self._show_picked)
        self.table.modelReset.connect(self._show_picked)
        self.settling.settled.connect(self._on_transaction_changed)
        self.settling.ended.connect(self._on_settling_ended)
        self.settling.note.connect(self.note)
        self.settling.trouble.connect(self.trouble)
        self.detail.closed.connect(self._close_detail)
        self.detail.copied.connect(self._on_copied)
        self.context.bridge.transaction_changed.connect(self._on_transaction_changed)
        self.context.bridge.question_planned.connect(self._on_question_planned)

    # What a person does.

    def _on_search(self, text: str) -> None:
        self.table.narrow(text)
        self._show_picked()

    def _copy(self, row: int) -> None:
        if each := self.table.at(row):
            reference = harmless(each.reference) or each.ref
            QGuiApplication.clipboard().setText(reference)
            self._on_copied(reference)

    def _on_copied(self, reference: str) -> None:
        self.note.emit(self.context.texts.of("journal.copied", reference=reference))

    def _open_picked(self) -> None:
        if each := self.picked():
            self._open(each.ref)

    def _open(self, ref: str) -> None:
        self._wanted_ref = ref
        reading = self.context.parts.history.timeline(Ref(ref))
        self.context.bridge.start(reading, partial(self._on_timeline, ref), self.tell)

    def _on_timeline(self, ref: str, timeline: Timeline | None) -> None:
        if timeline is None or ref != self._wanted_ref:
            return
        self.detail.show_timeline(timeline, self.aftercare.permitted(timeline.transaction))
        if self.detail.isHidden() and self.aftercare.panel.isHidden():
            self.detail.show()
            self.view.hide()
            self.card.hide()
            self.detail.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _close_detail(self) -> None:
        self._wanted_ref = ""
        self.detail.hide()
        self.view.show()
        self.card.show()
        self.view.enter()

    def _on_aftercare_closed(self) -> None:
        (self.detail.setFocus if self._wanted_ref else self.view.enter)()

    def _make_room(self) -> None:
        self.card.hide()
        self.view.setVisible(self.height() >= self.context.theme.pixels(HIGH_PX))

    def _on_settling_ended(self) -> None:
        self.view.show()
        self.card.show()
        self.view.enter()

    def _on_finished(self, found: list[Followed]) -> None:
        picked = self.picked()
        self.table.put(found)
        row = None if picked is None else self.table.row_of(picked.ref)
        if row is not None:
            self.view.selectRow(row)
        self.counts.show_counts(self.table)
        self._show_picked()

    def _on_transaction_changed(self, transaction: Transaction) -> None:
        self.table.put([followed(transaction)])
        self.counts.show_counts(self.table)
        self._show_picked()
        self._on_question_planned(transaction.ref)

    def _on_question_planned(self, ref: Ref) -> None:
        if ref == self._wanted_ref:
            self._open(ref)

    def _show_picked(self) -> None:
        if (each := self.picked()) is not None:
            self.card.show_operation(each)
        else:
            self.card.show_none(self._none_picked())

    def _none_picked(self) -> str:
        """Return the key of the words that say why no operation is shown."""
        if self.search_field.text() and not self.table.rowCount():
            return "follow.nothing_found"
        is_open = self.table.count(Place.OPEN) or self.table.count(Place.FOR_A_PERSON)
        return "follow.pick" if is_open else "follow.nothing_open"
