"""The key bar: one button for each screen, drawn from the table of screens."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QSizePolicy, QWidget

from pos_app.ui.shortcuts import Act, key_name, shortcut_of
from pos_app.ui.theme import LARGE_TYPE, SIZES
from pos_app.ui.widgets.early import take_no_focus
from pos_app.ui.widgets.restyle import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from pos_app.ui.front import FrontContext
    from pos_app.ui.screen_table import ScreenSpec


MARGINS_PX: Final = 20
NARROWEST_PX: Final = 1004
MOST_PICTURED: Final = 2
"""Rows in which the buttons have pictures even where words alone would need fewer."""

BESIDE_PX: Final = 24
"""What a button takes beside its icon and its words."""

ICON_GAP_PX: Final = 4
"""What Qt leaves between a button's icon and its words."""


def _words_px(button: QPushButton) -> int:
    """Return how wide a button is without its picture."""
    pictured = not button.icon().isNull()
    picture_px = button.iconSize().width() + ICON_GAP_PX if pictured else 0
    return button.sizeHint().width() - picture_px


class KeyBar(QFrame):
    """Shows every screen's key; a click does what the key does and leaves the focus alone."""

    asked = Signal(object)
    """A `ScreenSpec`."""
    help_asked = Signal()

    def __init__(
        self, context: FrontContext, screens: Sequence[ScreenSpec], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.setObjectName("keyBar")
        self.buttons: dict[int, QPushButton] = {}
        self._icons: list[tuple[QPushButton, str]] = []
        # Never squeezed: its words would be cut where a tall screen wants the room.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row_count = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(8, 0, 8, 0)
        self._grid.setSpacing(2)
        for spec in screens:
            button = self._button(spec.key, context.texts.of(spec.title), spec.icon)
            button.setCheckable(True)
            button.clicked.connect(partial(self._on_clicked, spec))
            self.buttons[spec.number] = button
        key = shortcut_of(Act.HELP).keys[0]
        self.help_button = self._button(key, context.texts.of("help.title"), "help")
        self.help_button.clicked.connect(self.help_asked)
        rows = self._rows_at_first()
        for button in self._all():
            # Before they are dressed: to dress them anew loads all that Qt declares of styles.
            button.setProperty("dense", "true" if rows > 1 else "false")
        self._arrange(rows)

    def _rows_at_first(self) -> int:
        """Guess how many rows the smallest window needs; the first resizing knows."""
        letters = self.fontMetrics()
        beside = self._context.theme.pixels(SIZES.icon) + BESIDE_PX
        wanted = sum(letters.horizontalAdvance(each.text()) + beside for each in self._all())
        return 2 if wanted > NARROWEST_PX else 1

    def show_icons(self) -> None:
        """Draw the buttons' icons, once: the first frame does not wait for what draws them."""
        from pos_app.ui.icons import icon  # noqa: PLC0415 - not in the first frame

        theme = self._context.theme
        while self._icons:
            button, name = self._icons.pop()
            button.setIcon(icon(name, theme.colours.accent, theme.pixels(SIZES.icon)))

    def show_current(self, number: int) -> None:
        """Mark the screen that is shown."""
        for each, button in self.buttons.items():
            button.setChecked(each == number)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in two rows where large type leaves no room for one."""
        super().resizeEvent(event)
        theme = self._context.theme
        side = theme.pixels(SIZES.icon) if theme.scale <= LARGE_TYPE else 0
        pictured, rows = self._rows(side + ICON_GAP_PX if side else 0), self._rows(0)
        if pictured <= max(rows, MOST_PICTURED):
            rows = pictured
        else:
            side = 0  # A row more for pictures would take it from the form, where there is little.
        for button in self._all():
            button.setIconSize(QSize(side, side))
        if rows != self._row_count:
            self._arrange(rows)

    def _rows(self, icon_px: int) -> int:
        every = range(1, len(self._all()) + 1)
        return next(rows for rows in every if self._fits(rows, icon_px))

    def _fits(self, rows: int, icon_px: int) -> bool:
        """Tell whether so many rows leave every button its width; one below the other always do."""
        columns = -(-len(self._all()) // rows)
        beside = self._grid.spacing()
        wide = [_words_px(button) + icon_px + beside for button in self._all()]
        asked = sum(max(wide[place::columns]) for place in range(columns))
        return columns == 1 or asked <= self.width() - MARGINS_PX

    def _all(self) -> tuple[QPushButton, ...]:
        return (*self.buttons.values(), self.help_button)

    def _arrange(self, rows: int) -> None:
        self._row_count = rows
        columns = -(-len(self._all()) // rows)
        for place, button in enumerate(self._all()):
            self._grid.addWidget(button, place // columns, place % columns)
            mark(button, "dense", "true" if rows > 1 else "false")

    def _on_clicked(self, spec: ScreenSpec) -> None:
        # A click unchecks the button of the screen that is shown already.
        self.buttons[spec.number].setChecked(True)
        self.asked.emit(spec)

    def _button(self, key: str, text: str, icon_name: str) -> QPushButton:
        theme = self._context.theme
        button = QPushButton(f"{key_name(self._context.texts, key)}  {text}")
        button.setProperty("kind", "key")
        # No minimum of its own: the window must not become wider than a small screen.
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setMinimumWidth(1)
        side = theme.pixels(SIZES.icon)
        if theme.scale <= LARGE_TYPE:  # Else pictures would cost the words a row of their own.
            button.setIconSize(QSize(side, side))
            self._icons.append((button, icon_name))
        take_no_focus(button)  # Its F-key is its key.
        button.setAccessibleName(text)
        return button
