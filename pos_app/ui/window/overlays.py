"""What lies over the window for a moment: help, guide, numbers, palette, what was left open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from pos_app.ui.favourites.desk import FavouritesDesk
from pos_app.ui.forgetting.desk import ForgettingDesk
from pos_app.ui.screen_table import ALL_SCREENS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pos_app.ui.about.panel import AboutPanel
    from pos_app.ui.frame.notice import Notice, NoticeBar
    from pos_app.ui.frame.overlay import HelpOverlay, NumberPrompt
    from pos_app.ui.frame.palette import Palette
    from pos_app.ui.frame.recovery import RecoveryPanel
    from pos_app.ui.guide.panel import GuidePanel
    from pos_app.ui.shortcuts import Act
    from pos_app.ui.window_face import WindowFace
    from pos_app.ui.window_parts import Context

DIRECT: Final = Qt.FindChildOption.FindDirectChildrenOnly
LEFT_OPEN_SCREEN: Final = 9
"""Suivi has what an earlier run left open."""


class Overlays:
    """Each is loaded and made when it is first wanted, and kept."""

    def __init__(self, window: WindowFace, context: Context) -> None:
        self._window = window
        self._context = context
        self.acts: Mapping[Act, Callable[[], None]] = {}
        """What the window's keys do, once it is furnished."""
        self.help: HelpOverlay | None = None
        self.guide: GuidePanel | None = None
        self.about: AboutPanel | None = None
        self.numbers: NumberPrompt | None = None
        self.palette: Palette | None = None
        self.recovery: RecoveryPanel | None = None
        self.notices: NoticeBar | None = None
        self.favourites = FavouritesDesk(window)
        self.forgetting = ForgettingDesk(window)

    def ask_for_number(self) -> None:
        """Ask for the two digits of a screen."""
        from pos_app.ui.frame.overlay import NumberPrompt  # noqa: PLC0415 - when first wanted

        if self.numbers is None:
            self.numbers = NumberPrompt(self._context, ALL_SCREENS, self._window.surface)
            self.numbers.chosen.connect(self._on_number)
            self.numbers.closed.connect(self._window.enter_screen)
        self.numbers.open()

    def _on_number(self, number: int) -> None:
        from pos_app.ui.frame.overlay import (  # noqa: PLC0415 - there by then
            ABOUT,
            FAVOURITES,
            FORGET,
            GUIDE,
        )

        if number == FAVOURITES:
            self.favourites.open()
        elif number == FORGET:
            self.forgetting.open()
        elif number == GUIDE:
            self.show_guide()
        elif number == ABOUT:
            self.show_about()
        else:
            self._window.visit_number(number)

    def show_palette(self) -> None:
        """Lay the list of everything that can be had by name over the window."""
        from pos_app.ui.frame.palette import Palette, Reach, commands_of  # noqa: PLC0415 - as above

        if self.palette is None:
            window = self._window
            reach = Reach(
                screens=ALL_SCREENS, visit=window.visit, choose=window.choose, acts=self.acts
            )
            commands = partial(commands_of, self._context, reach)
            self.palette = Palette(self._context, commands, window.surface)
            self.palette.closed.connect(self._window.enter_screen)
        if self.help is not None:
            self.help.hide()
        self.palette.open()

    def show_help(self) -> None:
        """Lay the list of all keys over the window, or take it away."""
        from pos_app.ui.frame.overlay import HelpOverlay  # noqa: PLC0415 - when first wanted

        if self.help is None:
            self.help = HelpOverlay(self._context, ALL_SCREENS, self._window.surface)
            self.help.closed.connect(self._window.enter_screen)
            self.help.guide_wanted.connect(self.show_guide)
            self.help.about_wanted.connect(self.show_about)
            self.help.everything_wanted.connect(self.show_palette)
        if self.help.isVisible():
            self.help.close_now()
        else:
            self.help.open()

    def show_guide(self) -> None:
        """Lay the guide over the window, at the page of the screen that is shown."""
        from pos_app.ui.guide.pages import page_of  # noqa: PLC0415 - when first wanted
        from pos_app.ui.guide.panel import GuidePanel  # noqa: PLC0415 - the same

        window = self._window
        if self.guide is None:
            self.guide = GuidePanel(self._context, window.surface)
            self.guide.closed.connect(window.enter_screen)
        if self.guide.isVisible():
            self.guide.close_now()
            return
        if self.help is not None:
            self.help.hide()
        shown = window.screen_shown
        number = next(number for number, screen in window.screens.items() if screen is shown)
        self.guide.open_at(page_of(number))

    def show_about(self) -> None:
        """Lay the program's version and terms over the window, or take them away."""
        from pos_app.ui.about.panel import AboutPanel  # noqa: PLC0415 - when first wanted

        if self.about is None:
            self.about = AboutPanel(self._context, self._window.surface)
            self.about.closed.connect(self._window.enter_screen)
        if self.about.isVisible():
            self.about.close_now()
            return
        if self.help is not None:
            self.help.hide()
        self.about.open()

    def show_recovery(self) -> None:
        """Lay what an earlier run left open over the window; it leads to Suivi."""
        from pos_app.ui.frame.recovery import RecoveryPanel  # noqa: PLC0415 - seldom needed

        if self.recovery is None:
            found = self._context.parts.found
            self.recovery = RecoveryPanel(self._context, found, self._window.surface)
            self.recovery.closed.connect(partial(self._window.visit_number, LEFT_OPEN_SCREEN))
        self.recovery.open()

    def offer(self, notice: Notice) -> None:
        """Offer what can wait, below the top line."""
        from pos_app.ui.frame.notice import NoticeBar  # noqa: PLC0415 - seldom needed

        if self.notices is None:
            window = self._window
            self.notices = NoticeBar(self._context, window.surface)
            self.notices.closed.connect(self._window.enter_screen)
            window.put_below_banner(self.notices)
        self.notices.offer(notice)

    def put_away(self) -> None:
        """Take away whatever lies there."""
        self.favourites.put_away()
        self.forgetting.put_away()
        # Screens lay panels of their own over the window too: none stays above another screen.
        surface = self._window.surface
        for under in (surface, surface.window()):
            for panel in under.findChildren(QFrame, options=DIRECT):
                if panel.property("panel") == "overlay":
                    panel.hide()
