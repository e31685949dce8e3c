"""The journal (F11): find any transaction and see all that happened to it, without a network."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pos_app.domain.transaction import Ref
from pos_app.ui.aftercare.desk import AftercareDesk
from pos_app.ui.backups.button import backups_button
from pos_app.ui.models.columns import RowWords
from pos_app.ui.models.transaction_table import TableParts, TransactionTable
from pos_app.ui.screens.journal.count import FoundCount
from pos_app.ui.screens.journal.detail import JournalDetail
from pos_app.ui.screens.journal.export import ExportPanel
from pos_app.ui.screens.journal.filters import FilterRow
from pos_app.ui.screens.journal.totals import DayTotals, ShownSums
from pos_app.ui.screens.journal.view import JournalView, inks
from pos_app.ui.screens.screen import Screen
from pos_app.ui.widgets.following_area import list_column

if TYPE_CHECKING:
    from pos_app.domain.transaction import Transaction
    from pos_app.engine.ports import Timeline
    from pos_app.ui.window_parts import Context

BESIDE_PX: Final = 940
"""From this width on, at text scale 1, list and detail stand side by side."""

DETAIL_PX: Final = 400
FOLLOW_MS: Final = 80
TOTALS_MS: Final = 400


class JournalScreen(Screen):
    """Search, filters, totals of the day, the list, and the detail of one transaction."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        bridge, history = context.bridge, context.parts.history
        self._words = RowWords(context.texts, context.till.catalogue)
        self.table = TransactionTable(
            TableParts(
                history=history,
                start=partial(bridge.start, refused=self.tell),
                words=self._words,
                inks=inks(context.theme),
            )
        )
        self.filters = FilterRow(context, self._words)
        self.totals = DayTotals(context.texts)
        self.sums = ShownSums(context, self.filters, self.totals)
        self.exports = ExportPanel(context, self.filters)
        self.view = JournalView(self.table, context.theme)
        self.view.setAccessibleName(context.texts.of("journal.list"))
        self.detail = JournalDetail(self._words, context.theme)
        self.detail.hide()
        self.aftercare = AftercareDesk(
            context, lambda: (self.filters, self.totals, self.view, self.detail)
        )
        self.count = FoundCount(self.table, context.texts)
        self._wanted_ref = ""
        self._follow = self._timer(FOLLOW_MS, self._follow_row)
        self._totals_due = self._timer(TOTALS_MS, self.sums.read)
        self._lay_out()
        self._connect()
        self._find()

    def enter(self) -> None:
        """Begin at the search field; the sums may be those of a new day."""
        self.sums.read()
        self.search()

    def search(self) -> None:
        """Go to the search field, whatever is open."""
        if self.view.isHidden():
            self._close_detail()
        self.filters.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search_field.selectAll()

    def leave(self) -> bool:
        """Give up a claim or a file, else close the detail, else clear what narrows the list."""
        if self.aftercare.leave() or self.exports.leave():
            return True
        if not self.detail.isHidden():
            self._close_detail()
            return True
        if self.filters.is_narrow():
            self.filters.clear()
            self.search()
            return True
        return False

    def subject(self) -> Ref | None:
        """Return the operation that is open, or picked."""
        ref = self._picked_ref()
        return Ref(ref) if ref else None

    def claim(self) -> None:
        """Begin a claim about the operation that is open, or picked."""
        if ref := self._picked_ref():
            self.aftercare.begin_claim(ref)

    def refund(self) -> None:
        """Begin a refund of the operation that is open, or picked."""
        if ref := self._picked_ref():
            self.aftercare.begin_refund(ref)

    def renew(self) -> None:
        """Read the list anew, and what is open in it."""
        self._find()
        if self._wanted_ref:
            self.show_operation(self._wanted_ref)

    def export(self) -> None:
        """Offer to write what the list shows to a file."""
        self.exports.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what neither list nor detail wanted: back, search, another screen."""
        if event.key() == Qt.Key.Key_Escape and self.leave():
            return
        if event.text() == "/":
            self.search()
        elif event.text() == "-":
            self.number_asked.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put list and detail side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _timer(self, interval_ms: int, slot: object) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=interval_ms)
        timer.timeout.connect(slot)
        return timer

    def _lay_out(self) -> None:
        theme = self.context.theme
        self.detail.setMinimumWidth(min(theme.pixels(DETAIL_PX) * 3 // 4, DETAIL_PX))
        lists = QHBoxLayout()
        lists.setSpacing(theme.pixels(8))
        lists.addWidget(self.view, 3)
        lists.addWidget(self.detail, 2)
        top = QHBoxLayout()
        top.addWidget(self.filters.search_field, 1)
        top.addWidget(self.count)
        top.addWidget(backups_button(self.context, self.backups_asked.emit))
        layout = list_column(self, self.view, theme)
        layout.setSpacing(theme.pixels(8))
        layout.addLayout(top)
        layout.addWidget(self.filters)
        layout.addWidget(self.exports)
        layout.addWidget(self.totals)
        layout.addLayout(lists, 1)
        layout.addWidget(self.aftercare.panel, 100)

    def _connect(self) -> None:
        self.filters.changed.connect(self._find)
        field = self.filters.search_field
        field.to_list.connect(self.view.enter)
        field.number_asked.connect(self.number_asked)
        self.table.shown.connect(self._on_shown)
        self.table.failed.connect(self.tell)
        self.table.dataChanged.connect(self._know_cashiers)
        self.view.opened.connect(self.open_row)
        self.view.copied.connect(self._on_copied_row)
        self.view.left_upwards.connect(self.search)
        self.view.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.detail.closed.connect(self._close_detail)
        self.detail.copied.connect(self._on_copied)
        self.detail.claim_asked.connect(self.claim)
        self.detail.refund_asked.connect(self.refund)
        self.hear_papers(self.detail)
        self.detail.forget_asked.connect(self.forget_asked)
        self.exports.told.connect(self.note)
        self.exports.failed.connect(self.tell)
        self.exports.closed.connect(self.search)
        self.sums.failed.connect(self.tell)
        self.aftercare.report_to(self.note, self.trouble, self.require)
        self.aftercare.closed.connect(self._on_aftercare_closed)
        bridge = self.context.bridge
        bridge.transaction_changed.connect(self._on_transaction_changed)
        bridge.question_planned.connect(self._on_question_planned)

    # The list.

    def _find(self) -> None:
        self.table.show(self.filters.wanted())
        self.sums.read()

    def _on_shown(self) -> None:
        self.view.scrollToTop()
        self._know_cashiers()

    def _know_cashiers(self) -> None:
        lines = map(self.table.line_at, range(min(self.table.rowCount(), 128)))
        self.filters.know_cashiers({line.cashier for line in lines if line is not None})

    def _on_copied_row(self, row: int) -> None:
        if line := self.table.line_at(row):
            QGuiApplication.clipboard().setText(line.reference)
            self._on_copied(line.reference)

    def _on_copied(self, reference: str) -> None:
        said = self.context.texts.of("journal.copied", reference=reference)
        self.count.setText(said)
        self.note.emit(said)

    # The detail.

    def open_row(self, row: int) -> None:
        """Show everything about the transaction in a row."""
        if line := self.table.line_at(row):
            self.show_operation(line.ref)

    def show_operation(self, ref: str) -> None:
        """Show everything about one transaction."""
        self._wanted_ref = ref
        reading = self.context.parts.history.timeline(Ref(ref))
        self.context.bridge.start(reading, partial(self._on_timeline, ref), self.tell)

    def _on_timeline(self, ref: str, timeline: Timeline | None) -> None:
        if timeline is None or ref != self._wanted_ref:
            return
        is_new = self.detail.isHidden()
        self.detail.show_timeline(timeline, self.aftercare.permitted(timeline.transaction))
        if not self.aftercare.panel.isHidden():
            return  # It stands in place of the detail until it is left.
        self.detail.show()
        self._arrange()
        if is_new:
            self.detail.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _close_detail(self) -> None:
        self._wanted_ref = ""
        self.detail.hide()
        self._arrange()
        self.view.enter()

    def _picked_ref(self) -> str:
        line = self.table.line_at(self.view.current_row())
        return self._wanted_ref or (line.ref if line else "")

    def _on_aftercare_closed(self) -> None:
        self._arrange()
        if self.detail.isHidden():
            self.view.enter()
        else:
            self.detail.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _arrange(self) -> None:
        if not self.aftercare.panel.isHidden():
            return
        beside = self.width() >= self.context.theme.pixels(BESIDE_PX)
        self.view.setVisible(beside or self.detail.isHidden())
        for above in (self.totals, self.filters):
            above.setVisible(not self.view.isHidden())

    def _on_row_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        if self._wanted_ref:
            self._follow.start()

    def _follow_row(self) -> None:
        if self._wanted_ref:
            self.open_row(self.view.current_row())

    # What the engine tells.

    def _on_transaction_changed(self, transaction: Transaction) -> None:
        self.table.hear(transaction)
        self._totals_due.start()
        self._on_question_planned(transaction.ref)

    def _on_question_planned(self, ref: Ref) -> None:
        if ref == self._wanted_ref:
            self.show_operation(ref)
