"""A row that goes on in the next line where large type or a narrow window leaves it no room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSpacerItem, QWidget, QWidgetItem

if TYPE_CHECKING:
    from collections.abc import Sequence


MOST_BETWEEN_PX: Final = 6
"""Between two lines: what stands apart side by side does not from line to line."""


class _Line(NamedTuple):
    """Things that stand side by side, each with its share of what is left over."""

    items: Sequence[QLayoutItem]
    shares: Sequence[int]


class Flow(QLayout):
    """Puts one thing behind the other and begins a new line where the width ends.

    What stretches shares what a line leaves over. With `even`, things that need several lines are
    spread over them evenly, for rows in which all are alike.
    """

    def __init__(self, parent: QWidget | None = None, *, even: bool = False) -> None:
        super().__init__() if parent is None else super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._shares: list[int] = []
        self._even = even

    def addItem(self, item: QLayoutItem) -> None:
        """Take one thing more."""
        self._items.append(item)
        self._shares.append(0)

    def addWidget(self, widget: QWidget, stretch: int = 0) -> None:
        """Take one widget more."""
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))
        self._shares[-1] = stretch

    def addLayout(self, layout: QLayout, stretch: int = 0) -> None:
        """Take one group more."""
        self.addChildLayout(layout)
        self.addItem(layout)
        self._shares[-1] = stretch

    def addStretch(self, stretch: int = 1) -> None:
        """Leave a gap that takes what its line leaves over, if that is not shared otherwise."""
        self.addItem(QSpacerItem(0, 0))
        self._shares[-1] = stretch

    def count(self) -> int:
        """Return how many things stand here."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return one of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one of them away."""
        if not 0 <= index < len(self._items):
            return None
        self._shares.pop(index)
        return self._items.pop(index)

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
        top = room.y()
        for line in self._lines(room.width()):
            if top > room.y():
                top += min(max(0, self.spacing()), MOST_BETWEEN_PX)
            widths = self._widths(line, room.width())
            high = max(map(_height, line.items, widths))
            left = room.x()
            for item, wide in zip(line.items, widths, strict=True):
                if is_meant:
                    item.setGeometry(QRect(left, top, wide, high))
                left += wide + self._gap(item)
            top += high
        return top - rect.y() + self.contentsMargins().bottom()

    def _lines(self, width: int) -> Sequence[_Line]:
        """Break what is in sight into lines that fit into `width`."""
        places = [place for place, item in enumerate(self._items) if not _is_hidden(item)]
        lines = self._broken(places, width, len(places))
        if self._even and len(lines) > 1:
            lines = self._broken(places, width, -(-len(places) // len(lines)))
        return [
            _Line([self._items[place] for place in line], [self._shares[place] for place in line])
            for line in lines
        ]

    def _broken(self, places: Sequence[int], width: int, most: int) -> Sequence[Sequence[int]]:
        lines: list[list[int]] = []
        left = 0
        for place in places:
            item = self._items[place]
            wide = item.sizeHint().width()
            is_full = bool(lines) and (len(lines[-1]) == most or left + wide > width)
            if not lines or (is_full and item.spacerItem() is None):
                lines.append([])
                left = 0
            lines[-1].append(place)
            left += wide + self._gap(item)
        return lines

    def _widths(self, line: _Line, width: int) -> Sequence[int]:
        """Return how wide each thing of a line is: what is left over goes to what stretches."""
        widths = [min(item.sizeHint().width(), width) for item in line.items]
        over = width - sum(widths) - sum(map(self._gap, line.items[:-1]))
        shares = list(line.shares)
        if over <= 0 or not any(shares):
            return widths
        for place, share in enumerate(shares):
            more = over * share // sum(shares[place:]) if share else 0
            widths[place] += more
            over -= more
        return widths

    def _gap(self, item: QLayoutItem) -> int:
        """Return what is left free behind a thing; a stretch is itself a gap."""
        return 0 if item.spacerItem() is not None else max(0, self.spacing())


def _is_hidden(item: QLayoutItem) -> bool:
    return item.isEmpty() and item.spacerItem() is None


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
