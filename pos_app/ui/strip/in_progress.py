"""« En cours »: one row for each open operation, so that waiting keeps nobody from selling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from pos_app.domain.transaction import FINAL
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped

if TYPE_CHECKING:
    from pos_app.domain.transaction import Ref, Transaction
    from pos_app.ui.strip.row import OpenRow
    from pos_app.ui.window_parts import Context


class InProgress(QFrame):
    """The open operations, newest first, and what can be done about the picked one."""

    link_asked = Signal(object)
    """A `Transaction` whose payment link a person wants to see."""
    trouble = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.rows: dict[Ref, OpenRow] = {}
        self._picked: Ref | None = None
        self.setProperty("card", "true")
        self.title = PlainLabel("", "heading")
        self.empty = wrapped(context.texts.of("strip.empty"), "muted")
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(6)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._list)
        self._scroll.setAccessibleName(context.texts.of("strip.name"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 8, 10)
        column.addWidget(self.title)
        column.addWidget(self.empty, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._scroll, 1)
        for transaction in context.till.open_transactions():
            self.show_transaction(transaction)
        self._count()

    def show_transaction(self, transaction: Transaction) -> None:
        """Show how one operation stands now; a final one leaves the list."""
        row = self.rows.get(transaction.ref)
        if transaction.state in FINAL:
            if row is not None:
                self._drop(row)
        elif row is None:
            self._add(transaction)
        else:
            row.show_transaction(transaction)
        self._count()

    def show_plan(self, ref: Ref) -> None:
        """Show anew when one operation is asked about next."""
        if row := self.rows.get(ref):
            row.tick()

    def tick(self) -> None:
        """Show ages and countdowns anew."""
        for row in self.rows.values():
            row.tick()

    def pick_next(self, step: int) -> None:
        """Pick the next row down (+1) or up (-1), without taking the focus from a field."""
        order = self._in_order()
        if order:
            places = [place for place, row in enumerate(order) if row.ref == self._picked]
            place = (places[0] + step) % len(order) if places else 0
            self._pick(order[place].ref)

    def act(self) -> None:
        """Do the first thing that the picked row offers: send it, or ask now."""
        if row := self._picked_row():
            row.act()

    def cancel(self) -> None:
        """Give up the picked row, where that is still possible."""
        if row := self._picked_row():
            row.cancel()

    def show_link(self) -> None:
        """Show the payment link of the picked row, if it has one."""
        if row := self._picked_row():
            row.show_link()

    def _picked_row(self) -> OpenRow | None:
        return self.rows.get(self._picked) if self._picked is not None else None

    def _in_order(self) -> list[OpenRow]:
        return sorted(self.rows.values(), key=lambda row: row.transaction.created_ms, reverse=True)

    def _add(self, transaction: Transaction) -> None:
        # Loaded with the first row: the first frame of a quiet morning has none.
        from pos_app.ui.strip.row import OpenRow  # noqa: PLC0415 - see above

        row = OpenRow(self._context, transaction)
        row.link_asked.connect(self.link_asked)
        row.trouble.connect(self.trouble)
        self.rows[transaction.ref] = row
        self._column.insertWidget(self._in_order().index(row), row)
        if self._picked is None:
            self._pick(transaction.ref)

    def _drop(self, row: OpenRow) -> None:
        del self.rows[row.ref]
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        if self._picked == row.ref:
            order = self._in_order()
            self._pick(order[0].ref if order else None)

    def _pick(self, ref: Ref | None) -> None:
        if row := self._picked_row():
            row.set_picked(picked=False)
        self._picked = ref
        if row := self._picked_row():
            row.set_picked(picked=True)
            self._scroll.ensureWidgetVisible(row)

    def _count(self) -> None:
        self.title.setText(self._context.texts.of("strip.title", number=len(self.rows)))
        self.empty.setVisible(not self.rows)
        self._scroll.setVisible(bool(self.rows))
