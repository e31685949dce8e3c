"""The list of favourites over the window: a digit begins one, `*` takes the marked one away."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from pos_app.ui import wording
from pos_app.ui.forms.keypad import digit_of
from pos_app.ui.frame.overlay import Overlay
from pos_app.ui.icons import icon
from pos_app.ui.theme import SIZES
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from pos_app.engine.favourites import Favourite
    from pos_app.ui.window_parts import Context

WIDE_PX: Final = 640


class FavouritesPanel(Overlay):
    """Shows up to nine favourites; it closes when one is begun, and on Esc."""

    picked = Signal(object)
    """A `Favourite`."""
    dropped = Signal(object)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._favourites: tuple[Favourite, ...] = ()
        texts = context.texts
        self.setAccessibleName(texts.of("favourite.title"))
        self.setMinimumWidth(min(context.theme.pixels(WIDE_PX), round(parent.width() * 0.9)))
        self.hint = wrapped("", "muted")
        self.rows: list[QPushButton] = []
        self._inside = QWidget()
        self._list = QVBoxLayout(self._inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(4)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 14, 20, 16)
        self._column.addWidget(PlainLabel(texts.of("favourite.title"), "title"))
        self._column.addWidget(self.hint)
        self._column.addWidget(self._inside)

    def show_all(self, favourites: Sequence[Favourite]) -> None:
        """Draw the list anew."""
        self._favourites = tuple(favourites)
        old, self._inside = self._inside, QWidget()
        self._list = QVBoxLayout(self._inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(4)
        self._column.replaceWidget(old, self._inside)
        old.hide()
        old.deleteLater()
        self.rows = [self._row(place, each) for place, each in enumerate(self._favourites, 1)]
        key = "favourite.hint" if self._favourites else "favourite.empty"
        self.hint.setText(self._context.texts.of(key))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin one by its digit."""
        digit = digit_of(event)
        if digit is None or event.isAutoRepeat():
            super().keyPressEvent(event)
        elif 1 <= digit <= len(self._favourites):
            self._pick(self._favourites[digit - 1])

    def _pick(self, favourite: Favourite) -> None:
        self.close_now()
        self.picked.emit(favourite)

    def _row(self, place: int, favourite: Favourite) -> QPushButton:
        texts, theme = self._context.texts, self._context.theme
        name = described(self._context, favourite)
        row = QPushButton(f"{place}   {name}".replace("&", "&&"))
        row.setProperty("kind", "service")
        row.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # The digits are its keys.
        row.setAutoRepeat(False)
        row.setAccessibleName(name)
        row.clicked.connect(partial(self._pick, favourite))
        drop = QPushButton()
        drop.setIcon(icon("close", theme.colours.text, theme.pixels(SIZES.icon)))
        drop.setProperty("kind", "quiet")
        drop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        drop.setAutoRepeat(False)
        drop.setAccessibleName(texts.of("favourite.drop", name=name))
        drop.clicked.connect(partial(self.dropped.emit, favourite))
        line = QHBoxLayout()
        line.addWidget(row, 1)
        line.addWidget(drop)
        self._list.addLayout(line)
        return row


def described(context: Context, favourite: Favourite) -> str:
    """Return a favourite in a line: the service, then what is filled in."""
    service = context.till.catalogue.find(favourite.service)
    if service is None:
        return favourite.service
    shown = [wording.answer(service, name, text) for name, text in favourite.answers.items()]
    return " · ".join((service.name, *shown))
