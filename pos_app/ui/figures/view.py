"""A picture on the screen with its title and, on demand, the table that says the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from pos_app.ui.figures.draw import draw, height_of
from pos_app.ui.figures.palette import look_of
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped

if TYPE_CHECKING:
    from pos_app.texts.pictures import Picture, Words
    from pos_app.ui.window_parts import Context

ROOM: Final = 4.0
"""Around a picture, for the frame that shows where the keys are."""


class Drawing(QWidget):
    """The picture itself: the keys can stand on it, and a screen reader tells what it says."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._picture: Picture | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_picture(self, picture: Picture) -> None:
        """Draw another picture."""
        self._picture = picture
        texts = self._context.texts
        self.setAccessibleName(
            texts.of("figures.picture", title=picture.title, summary=picture.summary)
        )
        self.setAccessibleDescription(as_text(picture.table))
        self._make_room()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it, with a frame when the keys are here."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._context.theme
        if self._picture is not None:
            box = QRectF(self.rect()).adjusted(ROOM, ROOM, -ROOM, -ROOM)
            draw(painter, box, self._picture, look_of(theme.scheme), theme.scale)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.colours.focus), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the height that the legend needs at this width."""
        super().resizeEvent(event)
        self._make_room()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw the frame."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Draw no frame."""
        super().focusOutEvent(event)
        self.update()

    def _make_room(self) -> None:
        if self._picture is not None:
            scale = self._context.theme.scale
            wide = max(self.width() - 2 * ROOM, 200) / scale
            self.setMinimumHeight(round(height_of(self._picture, wide) * scale + 2 * ROOM))


class PictureCard(QFrame):
    """A title, a sentence, and the picture or its table."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setProperty("card", "true")
        self.title = PlainLabel("", "heading")
        self.summary = wrapped("", "small")
        self.drawing = Drawing(context)
        self.table = QTableWidget()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.hide()
        layout = QVBoxLayout(self)
        for widget in (self.title, self.summary, self.drawing, self.table):
            layout.addWidget(widget)

    def show_picture(self, picture: Picture) -> None:
        """Show another picture, and fill its table."""
        self.title.setText(picture.title)
        self.summary.setText(picture.summary)
        self.drawing.show_picture(picture)
        self.table.setAccessibleName(self._context.texts.of("figures.table", title=picture.title))
        self._fill(picture.table)

    def show_words(self, *, words: bool) -> None:
        """Show the table in place of the picture, or the picture again."""
        self.table.setVisible(words)
        self.drawing.setVisible(not words)

    def _fill(self, words: Words) -> None:
        self.table.setColumnCount(len(words.heads))
        self.table.setRowCount(len(words.lines))
        self.table.setHorizontalHeaderLabels(list(words.heads))
        for row, line in enumerate(words.lines):
            for column, text in enumerate(line):
                item = QTableWidgetItem(text)
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows = self.table.verticalHeader().defaultSectionSize() * max(len(words.lines), 1)
        self.table.setFixedHeight(rows + header.sizeHint().height() + 6)


def as_text(words: Words) -> str:
    """Return a table in lines: each cell behind its head, for who hears it."""
    return "\n".join(
        f"{line[0]}: "
        + ", ".join(f"{head} {cell}" for head, cell in zip(words.heads[1:], line[1:], strict=True))
        for line in words.lines
    )
