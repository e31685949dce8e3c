"""Paints the journal's cells in half of Qt's time: a frame of them is what scrolling waits for.

Qt's own delegate asks the model for seven things a cell and walks the style sheet for each.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QIcon, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pos_app.ui.models.columns import COLUMNS, STATE_COLUMN

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from pos_app.ui.models.line_table import LineTable

_FLAGS: Final = tuple(
    column.alignment.value | Qt.TextFlag.TextSingleLine.value for column in COLUMNS
)
_PICKED: Final = QStyle.StateFlag.State_Selected.value
_USABLE: Final = QStyle.StateFlag.State_Enabled.value
_ACTIVE: Final = QStyle.StateFlag.State_Active.value
_LOOKS: Final = _USABLE | _ACTIVE


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a column's text and icon stand, measured from its cells' edges by the style."""

    left: int
    right: int
    icon: QRect


@dataclass(frozen=True, slots=True)
class _Look:
    """What all cells of a list that can be used, or cannot, have in common."""

    colour: QColor
    metrics: QFontMetricsF
    elide: Qt.TextElideMode
    mode: QIcon.Mode


class LinePainter(QStyledItemDelegate):
    """Paints what the style would, pixel by pixel; leaves the picked row to the style itself.

    It asks the style once for each place and look: a window that is dressed anew has a new one.
    """

    def __init__(self, table: LineTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._table = table
        self._places: dict[tuple[int, bool], _Place] = {}
        self._looks: dict[int, _Look] = {}
        self._last = (-1, -1)
        self._state = 0

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        row, column = index.row(), index.column()
        if row != self._last[0] or column <= self._last[1]:
            # Once a row: looking at an option's states takes half as long as painting a cell.
            self._state = option.state.value
        self._last = row, column
        if self._state & _PICKED:
            super().paint(painter, option, index)
            return
        text = self._table.text_at(row, column)
        if not text:
            return
        ink = self._table.ink_at(row) if column == STATE_COLUMN else None
        place = self._places.get((column, ink is None))
        if place is None:
            place = self._places[column, ink is None] = self._place(option, index)
        look = self._looks.get(self._state & _LOOKS)
        if look is None:
            look = self._looks[self._state & _LOOKS] = _look_of(option)
        cell = QRect(option.rect)
        if ink is None:
            painter.setPen(look.colour)
        else:
            painter.setPen(ink.colour)
            where = place.icon.translated(cell.topLeft())
            ink.icon.paint(painter, where, option.decorationAlignment, look.mode)
        cell.adjust(place.left, 0, -place.right, 0)
        if look.metrics.horizontalAdvance(text) > cell.width():
            text = look.metrics.elidedText(text, look.elide, cell.width())
        painter.drawText(cell, _FLAGS[column], text)

    def _place(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> _Place:
        exact = QStyleOptionViewItem(option)
        self.initStyleOption(exact, index)
        exact.showDecorationSelected = True  # Then the text's place does not depend on the text.
        widget = option.widget
        style = widget.style()
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, exact, widget) + 1
        elements = QStyle.SubElement
        text = style.subElementRect(elements.SE_ItemViewItemText, exact, widget)
        icon = style.subElementRect(elements.SE_ItemViewItemDecoration, exact, widget)
        cell = option.rect
        return _Place(
            left=text.left() - cell.left() + margin,
            right=cell.right() - text.right() + margin,
            icon=icon.translated(-cell.topLeft()),
        )


def _look_of(option: QStyleOptionViewItem) -> _Look:
    state, groups = option.state.value, QPalette.ColorGroup
    group = groups.Normal if state & _ACTIVE else groups.Inactive
    usable = bool(state & _USABLE)
    # Copies: what an option gives belongs to it, and ends with it.
    return _Look(
        colour=QColor(
            option.palette.color(group if usable else groups.Disabled, QPalette.ColorRole.Text)
        ),
        metrics=QFontMetricsF(option.fontMetrics),
        elide=option.textElideMode,
        mode=QIcon.Mode.Normal if usable else QIcon.Mode.Disabled,
    )
