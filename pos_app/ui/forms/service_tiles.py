"""The services of one screen as numbered tiles, in an order that never re-sorts itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from pos_app.ui.forms.keypad import Stroke, digit_of, stroke_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from pos_app.domain.phone import Country
    from pos_app.domain.service import Service
    from pos_app.texts.catalogue import Texts

PAGE: Final = 9
MOST_COLUMNS: Final = 3
TILE_PX: Final = 270
"""What the longest names want at text scale 1; below it there are fewer columns."""
FONT_HEIGHT_PX: Final = 20
"""The height of a line at text scale 1."""


def in_order(services: Sequence[Service], home: Country) -> tuple[Service, ...]:
    """Return services as the catalogue has them, those of the shop's own country first."""
    return tuple(sorted(services, key=lambda service: service.country not in {home, None}))


class ServiceTiles(QWidget):
    """Shows up to nine services at a time; a digit picks one, 0 turns the page."""

    chosen = Signal(object)
    """A `Service`."""
    left = Signal()
    number_asked = Signal()
    search_asked = Signal()
    paid_out = Signal()

    def __init__(
        self, services: Sequence[Service], texts: Texts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = tuple(services)
        self._texts = texts
        self._page = 0
        self.tiles: list[QPushButton] = []
        self._picked = ""
        self._columns = 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(texts.of("services.name"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        self._show_page()

    def show_services(self, services: Sequence[Service]) -> None:
        """Show other services from the first page on."""
        self._services, self._page, self._picked = tuple(services), 0, ""
        self._show_page()

    def pick(self, service: Service) -> None:
        """Show which service the form is for, without telling anybody."""
        self._picked = service.code
        place = self._services.index(service)
        if place // PAGE != self._page:
            self._page = place // PAGE
            self._show_page()
        self._mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by digit, and obey the orders of the numeric pad."""
        if event.isAutoRepeat():
            return
        digit = digit_of(event)
        if digit is not None:
            self._on_digit(digit)
            return
        match stroke_of(event):
            case Stroke.BACK:
                self.number_asked.emit()
            case Stroke.SEARCH:
                self.search_asked.emit()
            case Stroke.CONFIRM:
                self.paid_out.emit()
            case Stroke.LEAVE:
                self.left.emit()
            case Stroke.NEXT if self._picked:
                self._choose(next(s for s in self._services if s.code == self._picked))
            case _:
                super().keyPressEvent(event)

    def _on_digit(self, digit: int) -> None:
        if digit == 0:
            self.turn_page()
        elif digit <= len(self._on_page()):
            self._choose(self._on_page()[digit - 1])

    def turn_page(self) -> None:
        """Show the next nine services, after the last ones the first."""
        pages = -(-len(self._services) // PAGE)
        self._page = (self._page + 1) % max(1, pages)
        self._show_page()

    def _on_page(self) -> tuple[Service, ...]:
        return self._services[self._page * PAGE : (self._page + 1) * PAGE]

    def _choose(self, service: Service) -> None:
        self._picked = service.code
        self._mark()
        self.chosen.emit(service)

    def _show_page(self) -> None:
        for tile in self.tiles:
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.tiles = [
            self._tile(number, service) for number, service in enumerate(self._on_page(), 1)
        ]
        if len(self._services) > PAGE:
            more = QPushButton(self._texts.of("services.more"))
            more.setProperty("kind", "service")
            more.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            more.clicked.connect(self.turn_page)
            self.tiles.append(more)
        self._arrange()
        self._mark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in as many columns as there is room for."""
        super().resizeEvent(event)
        if self._columns_for_width() != self._columns:
            self._arrange()

    def _columns_for_width(self) -> int:
        wide = round(TILE_PX * self.fontMetrics().height() / FONT_HEIGHT_PX)
        return max(1, min(MOST_COLUMNS, self.width() // wide))

    def _arrange(self) -> None:
        self._columns = self._columns_for_width()
        for place, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, place // self._columns, place % self._columns)
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)

    def _tile(self, number: int, service: Service) -> QPushButton:
        # A doubled ampersand, or Qt would take the next letter for a shortcut.
        tile = QPushButton(f"{number}   {service.name}".replace("&", "&&"))
        tile.setProperty("kind", "service")
        # The width is the grid's to give: a long name shall not push the others out.
        tile.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        tile.setCheckable(True)
        tile.setAutoRepeat(False)
        tile.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # The digits are its keys.
        tile.setAccessibleName(service.name)
        tile.clicked.connect(lambda: self._choose(service))
        return tile

    def _mark(self) -> None:
        for tile, service in zip(self.tiles, self._on_page(), strict=False):
            tile.setChecked(service.code == self._picked)
