"""« En cours »: rows for the open operations, so that waiting keeps nobody from selling.

There are never more than `MOST_ROWS` rows, however many operations are open: a row is a dozen
widgets. The rows are a part of the list that holds the picked one, the newest ones to begin with.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from pos_app.domain.transaction import FINAL
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from pos_app.domain.transaction import Ref, Transaction
    from pos_app.ui.strip.row import OpenRow
    from pos_app.ui.window_parts import Context


MOST_ROWS: Final = 24
"""More than a screen shows, and few enough to cost nothing."""


class InProgress(QFrame):
    """The open operations, newest first, and what can be done about the picked one."""

    link_asked = Signal(object)
    """A `Transaction` whose payment link a person wants to see."""
    trouble = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.rows: dict[Ref, OpenRow] = {}
        self._open: dict[Ref, Transaction] = {}
        self._order: list[tuple[int, Ref]] = []
        self._first = 0
        self._picked: Ref | None = None
        self.setProperty("card", "true")
        self.title = PlainLabel("", "heading")
        self.empty = wrapped(context.texts.of("strip.empty"), "muted")
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(6)
        self.newer = wrapped("", "muted")
        self.older = wrapped("", "muted")
        self._column.addWidget(self.newer)
        self._column.addWidget(self.older)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._list)
        self._scroll.setAccessibleName(context.texts.of("strip.name"))
        self._whole = column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 8, 10)
        column.addWidget(self.title)
        column.addWidget(self.empty, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._scroll, 1)
        for transaction in context.till.open_transactions():
            self._open[transaction.ref] = transaction
        self._order = sorted(map(_place, self._open.values()))
        self._arrange()

    def least_px(self) -> int:
        """Return how tall it has to be for its title, which counts what is open."""
        around = self._whole.contentsMargins()
        return self.title.sizeHint().height() + around.top() + around.bottom()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave only the title where a verdict in large type leaves no room for a row."""
        super().resizeEvent(event)
        self._show_rows()

    def _show_rows(self) -> None:
        roomy = self.height() >= self.least_px() + self.title.sizeHint().height()
        self._scroll.setVisible(bool(self._order) and roomy)

    def holds(self, ref: Ref) -> bool:
        """Tell whether an operation is open here, in sight or not."""
        return ref in self._open

    def show_transaction(self, transaction: Transaction) -> None:
        """Show how one operation stands now; a final one leaves the list."""
        ref = transaction.ref
        if transaction.state in FINAL:
            if (gone := self._open.pop(ref, None)) is not None:
                del self._order[bisect_left(self._order, _place(gone))]
                self._arrange()
            return
        known = ref in self._open
        self._open[ref] = transaction
        if not known:
            insort(self._order, _place(transaction))
            self._arrange()
        elif row := self.rows.get(ref):
            row.show_transaction(transaction)

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
        if self._order:
            place = (self._picked_place() + step) % len(self._order)
            self._pick(self._order[place][1])

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

    def _picked_place(self) -> int:
        if self._picked is None:
            return 0
        return bisect_left(self._order, _place(self._open[self._picked]))

    def _arrange(self) -> None:
        """Bring the rows in line with what is open, the picked one always among them."""
        if self._picked is None or self._picked not in self._open:
            self._first = 0
            self._set_picked(self._order[0][1] if self._order else None)
        place = self._picked_place()
        self._first = max(place - MOST_ROWS + 1, min(self._first, place))
        wanted = [ref for _, ref in self._order[self._first : self._first + MOST_ROWS]]
        for ref in self.rows.keys() - set(wanted):
            self._drop(self.rows[ref])
        for at, ref in enumerate(wanted, 1):
            if ref not in self.rows:
                self._column.insertWidget(at, self._add(self._open[ref]))
        self._count()

    def _add(self, transaction: Transaction) -> OpenRow:
        # Loaded with the first row: the first frame of a quiet morning has none.
        from pos_app.ui.strip.row import OpenRow  # noqa: PLC0415 - see above

        row = OpenRow(self._context, transaction)
        row.link_asked.connect(self.link_asked)
        row.trouble.connect(self.trouble)
        row.set_picked(picked=transaction.ref == self._picked)
        self.rows[transaction.ref] = row
        return row

    def _drop(self, row: OpenRow) -> None:
        del self.rows[row.ref]
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _pick(self, ref: Ref) -> None:
        self._set_picked(ref)
        self._arrange()
        # Once a row that is new among them has its place.
        QTimer.singleShot(0, self, self._show_picked)

    def _show_picked(self) -> None:
        if row := self._picked_row():
            self._scroll.ensureWidgetVisible(row)

    def _set_picked(self, ref: Ref | None) -> None:
        if row := self._picked_row():
            row.set_picked(picked=False)
        self._picked = ref
        if row := self._picked_row():
            row.set_picked(picked=True)

    def _count(self) -> None:
        texts, number = self._context.texts, len(self._order)
        self.title.setText(texts.of("strip.title", number=number))
        self.empty.setVisible(not number)
        self._show_rows()
        below = number - self._first - len(self.rows)
        for label, key, more in (
            (self.newer, "strip.newer", self._first),
            (self.older, "strip.older", below),
        ):
            label.setText(texts.of(key, count=more))
            label.setVisible(more > 0)


def _place(transaction: Transaction) -> tuple[int, Ref]:
    """Return what the list is sorted by: the newest first."""
    return -transaction.created_ms, transaction.ref
