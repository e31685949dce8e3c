"""A part of a screen that scrolls where it is too tall, and keeps in sight what takes the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from pos_app.ui.theme import LARGE_TYPE

if TYPE_CHECKING:
    from pos_app.ui.theme import Theme

ROUND_PX: Final = 12
LEAST_LIST_PX: Final = 120
"""The head of a list and two rows, at text scale 1: in large type a list is no less."""


class FollowingArea(QScrollArea):
    """Scrolls up and down only, by itself where the focus goes."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)

    def sizeHint(self) -> QSize:
        """Ask for all that stands inside: Qt's own asks for what stood there some time ago."""
        inside = self.widget()
        if inside is None:
            return super().sizeHint()
        hint = inside.sizeHint()
        wide = max(self.width(), hint.width())
        high = inside.heightForWidth(wide) if inside.hasHeightForWidth() else hint.height()
        return QSize(hint.width(), max(hint.height() if high < 0 else high, 1))

    def show_all(self, most_px: int) -> None:
        """Be as tall as all that stands inside, up to so many pixels."""
        self.setMinimumHeight(max(1, min(self.sizeHint().height(), most_px)))

    def follow(self, *fields: QWidget) -> None:
        """Keep these in sight when they take the keys."""
        for field in fields:
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll to what has just taken the keys."""
        if event.type() is QEvent.Type.FocusIn and watched is not self.widget():
            self.ensureWidgetVisible(watched, 0, ROUND_PX)  # type: ignore[arg-type] # a widget
        return super().eventFilter(watched, event)


def list_column(screen: QWidget, rows: QWidget, theme: Theme) -> QVBoxLayout:
    """Return the column of a screen that has a list of `rows` in it.

    In large type it scrolls as a whole, and the list keeps a height in which one can read it.
    """
    whole = QVBoxLayout(screen)
    if theme.scale <= LARGE_TYPE:
        whole.setContentsMargins(16, 10, 16, 10)
        return whole
    inside = QWidget()
    area = FollowingArea(inside)
    area.follow(rows)
    rows.setMinimumHeight(theme.pixels(LEAST_LIST_PX))
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(area)
    column = QVBoxLayout(inside)
    column.setContentsMargins(8, 10, 2, 10)  # The bar beside it takes as much as it lacks here.
    return column
