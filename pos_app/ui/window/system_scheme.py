"""Takes the system's light or dark while the till is in use, as soon as nothing is lost by it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from pos_app.ui.frame.overlay import Overlay
from pos_app.ui.screens.sell.serving import is_serving

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance

    from pos_app.ui.screens.screen import Screen
    from pos_app.ui.window.main_window import MainWindow

TRY_MS: Final = 700
"""A customer is served in seconds: the colours change between two of them."""


class SystemScheme(QObject):
    """Has a window dressed anew after the system said that its colours changed.

    `changed` is the system's signal, `window` the present window; `redress` puts another one in
    its place. It waits while something is typed, asked or laid over the window.
    """

    def __init__(
        self,
        changed: SignalInstance,
        window: Callable[[], MainWindow],
        redress: Callable[[], None],
    ) -> None:
        super().__init__()
        self._window = window
        self._redress = redress
        self._changed = changed
        self._timer = QTimer(self, interval=TRY_MS)
        self._timer.timeout.connect(self.take)
        changed.connect(self._on_changed)

    def take(self) -> None:
        """Dress the window anew if it was asked for and nothing would be lost."""
        if self._timer.isActive() and is_free(self._window()):
            self._timer.stop()
            self._redress()

    def stop(self) -> None:
        """Hear no more of the system."""
        self._timer.stop()
        self._changed.disconnect(self._on_changed)

    def _on_changed(self, _scheme: object) -> None:
        self._timer.start()


def is_free(window: MainWindow) -> bool:
    """Tell whether a window may be made anew: nothing is typed, begun, asked or covered."""
    if window.staff.is_locked or any(map(_is_shown, window.findChildren(Overlay))):
        return False
    return not any(map(_is_begun, window.screens.values()))


def _is_shown(overlay: Overlay) -> bool:
    return not overlay.isHidden()


def _is_begun(screen: Screen) -> bool:
    return screen.is_begun() or is_serving(screen)
