"""Keeps the job that stands in a form as a favourite, and begins a favourite in a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pos_app.domain.trouble import TillError
from pos_app.engine.favourites import favourite_of, with_one_more
from pos_app.ui.screen_table import SCREENS
from pos_app.ui.screens.sell.screen import SellScreen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.engine.favourites import Favourite
    from pos_app.ui.favourites.panel import FavouritesPanel
    from pos_app.ui.window_face import WindowFace


class FavouritesDesk(QObject):
    """Works for one window. A favourite fills a form and confirms nothing."""

    def __init__(self, window: WindowFace) -> None:
        super().__init__(window.surface)
        self._window = window
        self.panel: FavouritesPanel | None = None

    def open(self) -> None:
        """Lay the list over the window."""
        from pos_app.ui.favourites.panel import FavouritesPanel  # noqa: PLC0415 - seldom needed

        if self.panel is None:
            self.panel = FavouritesPanel(self._window.context, self._window.surface)
            self.panel.picked.connect(self.begin)
            self.panel.dropped.connect(self._drop)
            self.panel.closed.connect(self._window.enter_screen)
        self.panel.show_all(self._window.context.parts.favourites.all())
        self.panel.open()

    def put_away(self) -> None:
        """Take the list away without a word."""
        if self.panel is not None:
            self.panel.hide()

    def add(self) -> None:
        """Keep what stands in the form that is shown."""
        screen = self._window.screen_shown
        form = screen.form if isinstance(screen, SellScreen) else None
        one = favourite_of(form.service, form.answers()) if form is not None else None
        if one is None:
            self._say("favourite.nothing")
            return
        after = with_one_more(self._window.context.parts.favourites.all(), one)
        if after is None:
            self._say("favourite.full")
        elif self._keep(after):
            self._say("favourite.kept", digit=list(after).index(one) + 1)

    def begin(self, favourite: Favourite) -> None:
        """Fill the form of a favourite's service and go to the first field that it leaves empty."""
        service = self._window.context.till.catalogue.find(favourite.service)
        spec = next((each for each in SCREENS if service and service.family in each.families), None)
        if service is None or spec is None:
            self._say("favourite.gone")
            return
        self._window.visit(spec)
        screen = self._window.screen_shown
        screen.offer(service)
        if isinstance(screen, SellScreen) and screen.form is not None:
            if screen.form.handed_over:
                return
            screen.form.start_over()
            screen.form.fill(favourite.answers)

    def _drop(self, favourite: Favourite) -> None:
        book = self._window.context.parts.favourites
        if self._keep([each for each in book.all() if each != favourite]) and self.panel:
            self.panel.show_all(book.all())
            self.panel.setFocus()

    def _keep(self, favourites: Sequence[Favourite]) -> bool:
        try:
            self._window.context.parts.favourites.keep(favourites)
        except TillError as trouble:
            self._window.screen_shown.tell(trouble)
            return False
        return True

    def _say(self, key: str, **values: object) -> None:
        self._window.note_line.say(self._window.context.texts.of(key, **values))
