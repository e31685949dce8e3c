"""The keys' own key: the passphrase while the key file is locked, else the keys themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from pos_app.domain.secret import Lock
from pos_app.domain.staff import Right
from pos_app.ui.staff.ask import Ask

if TYPE_CHECKING:
    from pos_app.ui.frame.keys_panel import KeysPanel, UnlockPanel
    from pos_app.ui.window_face import WindowFace


class KeysKey:
    """Lays one of two panels over the window; both are built when they are wanted."""

    def __init__(self, window: WindowFace) -> None:
        self._window = window
        self._over = window.surface.window()  # Above the lock too.
        self.unlocking: UnlockPanel | None = None
        self.keys: KeysPanel | None = None
        if window.context.parts.keys.lock() is not Lock.OPEN:
            # With the next event: the window that is being made must stand first.
            QTimer.singleShot(0, window.surface, self.open)

    def open(self) -> None:
        """Ask for the passphrase if one is wanted; else show the keys, which are the owner's."""
        # Here and not above: it is not in the first frame.
        from pos_app.ui.frame.keys_panel import UnlockPanel  # noqa: PLC0415 - see above

        window = self._window
        if window.context.parts.keys.lock() is not Lock.OPEN:
            if self.unlocking is None:
                self.unlocking = UnlockPanel(window.context, self._over)
                self.unlocking.closed.connect(self._on_closed)
            self.unlocking.open()
            return
        parts = window.context.parts
        what = window.context.texts.of("approval.settings", name=parts.answering)
        window.screen_shown.require(
            Ask(right=Right.SETTINGS, what=what, then=lambda _: self._show_keys())
        )

    def _show_keys(self) -> None:
        from pos_app.ui.frame.keys_panel import KeysPanel  # noqa: PLC0415 - not in the first frame

        window = self._window
        if self.keys is None:
            self.keys = KeysPanel(window.context, self._over, window.note_line.say)
            self.keys.closed.connect(self._on_closed)
        self.keys.open()

    def _on_closed(self) -> None:
        self._window.screen_shown.enter()
