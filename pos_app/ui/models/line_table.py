"""A table of lines found by their number: what Qt asks of it is answered at once, or later."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from pos_app.ui.models.columns import COLUMNS, STATE_COLUMN
from pos_app.ui.models.pages import DenseRows, FoundRows, PageCache

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QColor, QIcon

    from pos_app.domain.transaction import State
    from pos_app.texts.catalogue import Texts
    from pos_app.ui.models.columns import Line

WAITING: Final = "\u2026"
"""What a row says until its page is there."""

WAITING_COLUMN: Final = next(place for place, each in enumerate(COLUMNS) if not each.room_px)
"""In one cell, always in sight: words in all of them take half as long to paint as the row's."""

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_DECORATION: Final = int(Qt.ItemDataRole.DecorationRole)
_ALIGNMENT: Final = int(Qt.ItemDataRole.TextAlignmentRole)
_FOREGROUND: Final = int(Qt.ItemDataRole.ForegroundRole)
_ALIGNMENTS: Final = tuple(column.alignment for column in COLUMNS)

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Ink:
    """What a state is painted with in a list, beside its word."""

    colour: QColor
    icon: QIcon


class LineTable(QAbstractTableModel):
    """Paints lines that are at hand and asks `want` for the pages of those that are not."""

    counted = Signal()
    """There are more rows than before, or fewer."""

    def __init__(self, texts: Texts, inks: Mapping[State, Ink]) -> None:
        super().__init__()
        self._inks = inks
        self._headings = [texts.of(f"journal.column.{each.key}") for each in COLUMNS]
        self._rows: DenseRows | FoundRows = DenseRows(0)
        self._cache = PageCache()

    def want(self, below: int) -> None:
        """Have the page read that begins below a number."""
        raise NotImplementedError

    def line_at(self, row: int) -> Line | None:
        """Return a row's words, None while its page is not there."""
        if not 0 <= row < len(self._rows):
            return None
        return self._cache.peek(self._rows.number_at(row))

    def row_of(self, number: int) -> int | None:
        """Return the row of a number, None when it is not among them."""
        return self._rows.row_of(number)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many rows there are, as far as they are known."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many columns are declared."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:  # noqa: ANN401 - any kind of value
        """Return what a cell shows; leaves at once for whatever it does not know."""
        if role == _DISPLAY:
            return self.text_at(index.row(), index.column())
        if role == _ALIGNMENT:
            return _ALIGNMENTS[index.column()]
        if role not in {_DECORATION, _FOREGROUND} or index.column() != STATE_COLUMN:
            return None
        ink = self.ink_at(index.row())
        if ink is None:
            return None
        return ink.icon if role == _DECORATION else ink.colour

    def text_at(self, row: int, column: int) -> str | None:
        """Return a cell's words; has their page read where it is not there yet."""
        line = self._line(row)
        if line is not None:
            return line.cells[column]
        return WAITING if column == WAITING_COLUMN else None

    def ink_at(self, row: int) -> Ink | None:
        """Return what a row's state is painted with; None while its page is not there."""
        line = self.line_at(row)
        return None if line is None or line.state is None else self._inks[line.state]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:  # noqa: ANN401 - any kind of value
        """Return a column's heading."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == _DISPLAY:
            return self._headings[section]
        return _ALIGNMENTS[section] if role == _ALIGNMENT else None

    def insert_number(self, rows: FoundRows, number: int) -> None:
        """Put a number where it belongs, unless it is there."""
        if rows.row_of(number) is None:
            place = rows.place_of(number)
            self.beginInsertRows(QModelIndex(), place, place)
            rows.insert(number)
            self.endInsertRows()
            self.counted.emit()

    def remove_row(self, rows: FoundRows, row: int) -> None:
        """Take one row out."""
        self.beginRemoveRows(QModelIndex(), row, row)
        rows.remove(row)
        self.endRemoveRows()
        self.counted.emit()

    def repaint(self, newest: int, oldest: int) -> None:
        """Have the rows of these numbers painted again."""
        rows = self._rows
        if isinstance(rows, DenseRows):
            first = max(0, rows.newest - newest)
            last = min(rows.newest - oldest, len(rows) - 1)
        else:
            first, last = rows.place_of(newest), min(rows.place_of(oldest), len(rows) - 1)
        if 0 <= first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    def _line(self, row: int) -> Line | None:
        rows = self._rows
        if not 0 <= row < len(rows):
            return None
        line = self._cache.find(rows.number_at(row))
        if line is None:
            self.want(rows.page_below(row))
        return line
