"""The pages of the Caisse screen in a pile: one is shown, and one that is begun waits."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from pos_app.ui.screens.cash.page import scrolled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QScrollArea, QWidget

    from pos_app.ui.screens.cash.page import Page


class Pages(QStackedWidget):
    """Gives each page its place when it is first shown; the first one stands there at once."""

    def __init__(self, first: Page) -> None:
        super().__init__()
        self._areas: dict[Page, QScrollArea] = {}
        self._place(first)

    @property
    def shown(self) -> Page:
        """The page that is shown."""
        shown = self.currentWidget()
        return next(page for page, area in self._areas.items() if area is shown)

    def show_page(self, page: Page) -> None:
        """Show one page and give it the keyboard."""
        self.setCurrentWidget(self._areas.get(page) or self._place(page))
        page.take_keyboard()

    def _place(self, page: Page) -> QScrollArea:
        # With its first use: a stack dresses all that it holds to ask for their sizes.
        area = self._areas[page] = scrolled(page)
        page.wants_sight.connect(partial(_show_in, area))
        self.addWidget(area)
        return area


def _show_in(area: QScrollArea, widget: QWidget) -> None:
    area.ensureWidgetVisible(widget, 0, 12)
