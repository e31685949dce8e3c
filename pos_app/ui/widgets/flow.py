"""A row that goes on in the next line where large type leaves it no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QWidget, QWidgetItem

from pos_app.ui.theme import LARGE_TYPE

if TYPE_CHECKING:
    from pos_app.ui.theme import Theme


def row_for(theme: Theme, parent: QWidget) -> QHBoxLayout | Flow:
    """Return the layout of a row: one line at ordinary sizes, as many as are needed above."""
    return Flow(parent) if theme.scale > LARGE_TYPE else QHBoxLayout(parent)


class Flow(QLayout):
    """Puts one thing behind the other and begins a new line where the width ends."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Take one thing more."""
        self._items.append(item)

    def addWidget(self, widget: QWidget, _stretch: int = 0) -> None:
        """Take one widget more."""
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    def addLayout(self, layout: QLayout) -> None:
        """Take one group more."""
        self.addChildLayout(layout)
        self.addItem(layout)

    def addStretch(self, _stretch: int = 0) -> None:
        """Leave no gap: lines are filled from their beginning."""

    def count(self) -> int:
        """Return how many things stand here."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return one of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one of them away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Be taller where it is narrower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return self._laid_out(QRect(0, 0, width, 0), is_meant=False)

    def sizeHint(self) -> QSize:
        """Ask for the widest thing only."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the widest and of the tallest thing."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        margins: QMargins = self.contentsMargins()
        return size.grownBy(margins)

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._laid_out(rect, is_meant=True)

    def _laid_out(self, rect: QRect, *, is_meant: bool) -> int:
        room = rect.marginsRemoved(self.contentsMargins())
        gap = max(0, self.spacing())
        left, top, high = room.x(), room.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(room.width(), 10_000))
            if high and left + size.width() > room.right() + 1:
                left, top, high = room.x(), top + high + gap, 0
            if is_meant:
                item.setGeometry(QRect(left, top, size.width(), size.height()))
            left, high = left + size.width() + gap, max(high, size.height())
        return top + high - rect.y() + self.contentsMargins().bottom()
