"""The bills that are due on an account, numbered: a digit picks the one that is paid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from pos_app.domain.money import screen_francs
from pos_app.ui.forms.keypad import Stroke, digit_of, stroke_of
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from pos_app.domain.bill import Bill
    from pos_app.texts.catalogue import Texts

PAGE: Final = 9
ROW_PX: Final = 58


class BillList(QWidget):
    """Up to nine bills at a time; 0 turns the page. The amount can only be paid as it stands."""

    picked = Signal(object)
    """A `Bill`."""
    left = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._bills: tuple[Bill, ...] = ()
        self._page = 0
        self.rows: list[QPushButton] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(texts.of("bill.list"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    @property
    def bills(self) -> tuple[Bill, ...]:
        """All bills that were found."""
        return self._bills

    def show_bills(self, bills: Sequence[Bill]) -> None:
        """Show bills from the first one on."""
        self._bills = tuple(bills)
        self._page = 0
        self._fill()

    def turn_page(self) -> None:
        """Show the next nine, after the last ones the first."""
        pages = -(-len(self._bills) // PAGE)
        self._page = (self._page + 1) % max(1, pages)
        self._fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick by digit; go back by - or Esc."""
        if event.isAutoRepeat():
            return
        digit = digit_of(event)
        if digit == 0:
            self.turn_page()
        elif digit is not None:
            shown = self._on_page()
            if digit <= len(shown):
                self.picked.emit(shown[digit - 1])
        elif stroke_of(event) in {Stroke.BACK, Stroke.LEAVE}:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_page(self) -> tuple[Bill, ...]:
        return self._bills[self._page * PAGE : (self._page + 1) * PAGE]

    def _fill(self) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(number, bill) for number, bill in enumerate(self._on_page(), 1)]
        if len(self._bills) > PAGE:
            more = QPushButton(self._texts.of("services.more"))
            more.setProperty("kind", "service")
            more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            more.clicked.connect(self.turn_page)
            self.rows.append(more)
        for row in self.rows:
            self._column.addWidget(row)

    def _row(self, number: int, bill: Bill) -> QPushButton:
        texts = self._texts
        amount = screen_francs(bill.amount.francs)
        due = texts.of("bill.due", due=bill.due) if bill.due else ""
        row = QPushButton()
        row.setProperty("kind", "service")
        # The width is the screen's to give, and the words break where that ends.
        row.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        row.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # The digits are its keys.
        row.setAccessibleName(" ".join(part for part in (bill.name, due, amount) if part))
        row.clicked.connect(lambda: self.picked.emit(bill))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(wrapped(bill.name or texts.of("bill.one"), "strong"))
        rest = " · ".join(part for part in (due, bill.reference) if part)
        words.addWidget(wrapped(rest, "muted"))
        line = QHBoxLayout(row)
        line.setContentsMargins(12, 6, 14, 6)
        line.setSpacing(14)
        line.addWidget(PlainLabel(str(number), "key"))
        line.addLayout(words, 1)
        line.addWidget(PlainLabel(amount, "amount"))
        for label in row.findChildren(PlainLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        # A button asks for no room for the layout in it.
        row.setMinimumHeight(max(ROW_PX, line.sizeHint().height()))
        return row
