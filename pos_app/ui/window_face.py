"""What those who work for one window may ask of it: they know this, and not the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QStackedWidget, QWidget

    from pos_app.domain.service import Service
    from pos_app.domain.trouble import TillError
    from pos_app.engine.news import TillTrouble
    from pos_app.ui.bridge import Bridge
    from pos_app.ui.frame.note_line import NoteLine
    from pos_app.ui.screen_table import ScreenSpec
    from pos_app.ui.screens.screen import Screen
    from pos_app.ui.window_parts import Context


class WindowFace(Protocol):
    """A furnished window; `pos_app.ui.window.main_window.MainWindow` is the real one."""

    @property
    def context(self) -> Context:
        """What its parts get to work with."""
        ...

    @property
    def bridge(self) -> Bridge:
        """The context's own, where coroutines and Qt meet."""
        ...

    @property
    def surface(self) -> QWidget:
        """All that is in it; panels lie over it. `surface.window()` is the window as Qt has it."""
        ...

    @property
    def stack(self) -> QStackedWidget:
        """The left zone, where the screens stand."""
        ...

    @property
    def note_line(self) -> NoteLine:
        """Where one sentence is said."""
        ...

    @property
    def screens(self) -> Mapping[int, Screen]:
        """The screens that were visited, by their numbers."""
        ...

    @property
    def screen_shown(self) -> Screen:
        """The screen of the current job."""
        ...

    def visit(self, spec: ScreenSpec) -> None:
        """Show a screen, building it at its first visit."""
        ...

    def visit_number(self, number: int) -> None:
        """Show the screen of that number, if there is one; else stay."""
        ...

    def choose(self, spec: ScreenSpec, service: Service) -> None:
        """Visit a screen and begin with a service that was chosen by its name."""
        ...

    def enter_screen(self) -> None:
        """Give the keyboard back to the screen, after something that lay over it."""
        ...

    def put_below_banner(self, widget: QWidget) -> None:
        """Give a widget its place below the top line and the banner."""
        ...

    def show_trouble(self, told: TillError | TillTrouble) -> None:
        """Say in the banner that the till cannot do something."""
        ...
