"""The list of the journal on screen: only columns that fit, and nothing moves under the eye."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from pos_app.ui.icons import icon
from pos_app.ui.looks import LOOKS
from pos_app.ui.models.columns import COLUMNS
from pos_app.ui.models.line_table import Ink
from pos_app.ui.screens.journal.line_painter import LinePainter
from pos_app.ui.theme import SIZES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.domain.transaction import State
    from pos_app.ui.models.line_table import LineTable
    from pos_app.ui.theme import Theme

MOVES: Final = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
    }
)
ENTERS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
PADDING: Final = 18
ROW_PADDING: Final = 14
TIGHT_PX: Final = 780
STRETCHED: Final = next(place for place, each in enumerate(COLUMNS) if each.key == "service")


def inks(theme: Theme) -> Mapping[State, Ink]:
    """Return what each state is painted with."""
    side = theme.pixels(SIZES.icon)
    return {
        state: Ink(QColor(theme.colour(look.tone)), icon(look.icon, theme.colour(look.tone), side))
        for state, look in LOOKS.items()
    }


class RowsView(QTableView):
    """A list of rows for the keyboard: arrows move, Enter opens, Ctrl+C copies, all else passes.

    `keyboardSearch` is off: Qt's would read the whole journal for one typed letter.
    """

    opened = Signal(int)
    """Enter or a double click on this row."""
    copied = Signal(int)
    """Ctrl+C on this row."""
    left_upwards = Signal()
    """Arrow up on the first row."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setIconSize(QSize(theme.pixels(SIZES.icon), theme.pixels(SIZES.icon)))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        row_height = self.fontMetrics().height() + theme.pixels(ROW_PADDING)
        self.verticalHeader().setDefaultSectionSize(row_height)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.doubleClicked.connect(self._on_double_clicked)

    def width_of(self, sample: str, place: int, *, with_icon: bool = False) -> int:
        """Return how wide a column is that holds such a text below its heading."""
        width = self.fontMetrics().horizontalAdvance(sample) + self._theme.pixels(PADDING)
        if with_icon:
            width += self._theme.pixels(SIZES.icon + 6)
        return max(width, self.horizontalHeader().sectionSizeHint(place))

    def current_row(self) -> int:
        """Return the row that the keyboard is on, -1 when on none."""
        return self.currentIndex().row()

    def enter(self) -> None:
        """Give the keys to the row that had them, else to the first; an empty list takes none."""
        if self.model().rowCount() == 0:
            return
        if not self.currentIndex().isValid():
            self.selectRow(0)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, open, copy; leave every other key to the window."""
        key = event.key()
        row = self.current_row()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit(row)
        elif key in ENTERS:
            if row >= 0 and not event.isAutoRepeat():
                self.opened.emit(row)
        elif key == Qt.Key.Key_Up and row <= 0:
            self.left_upwards.emit()
        elif key in MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()  # The screen, or the window, may know it.

    def keyboardSearch(self, search: str) -> None:
        """Do nothing with typed letters."""

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())


class JournalView(RowsView):
    """The journal's list: leaves columns out that do not fit, and holds still."""

    def __init__(self, table: LineTable, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setModel(table)
        self.setItemDelegate(LinePainter(table, self))
        header = self.horizontalHeader()
        for place, _column in enumerate(COLUMNS):
            mode = (
                QHeaderView.ResizeMode.Stretch
                if place == STRETCHED
                else QHeaderView.ResizeMode.Fixed
            )
            header.setSectionResizeMode(place, mode)
        table.rowsInserted.connect(self._on_rows_inserted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the columns for which there is room."""
        room = event.size().width() / self._theme.scale
        for place, column in enumerate(COLUMNS):
            self.setColumnHidden(place, room < column.room_px)
            sample = (room < TIGHT_PX and column.tight) or column.sample
            width = self.width_of(sample, place, with_icon=column.key == "state")
            self.horizontalHeader().resizeSection(place, width)
        super().resizeEvent(event)

    def _on_rows_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        bar = self.verticalScrollBar()
        is_looked_at = bar.value() > 0 or self.currentIndex().isValid()
        if first <= bar.value() and is_looked_at:
            self.updateGeometries()
            bar.setValue(bar.value() + last - first + 1)
