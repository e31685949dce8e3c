"""Keeps the window's door: locked, opened, approved, and locked again when nobody is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from pos_app.engine.staff import Presence
from pos_app.ui.bridge import while_there

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.ui.frame.note_line import NoteLine
    from pos_app.ui.staff.approve import ApprovalPanel
    from pos_app.ui.staff.ask import Ask
    from pos_app.ui.staff.lock import LockScreen
    from pos_app.ui.window_parts import Context

SIGNS_OF_LIFE: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.Wheel,
    }
)


class StaffDesk(QObject):
    """Owns the lock and the approval panel of one window."""

    opened = Signal()
    """Somebody signed in: the screen has the keyboard again."""
    closed = Signal()
    """An approval was given or not: the screen has the keyboard again."""
    note = Signal(str)

    def __init__(self, context: Context, window: QWidget, surface: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._surface = surface
        self._lock: LockScreen | None = None
        self._approval: ApprovalPanel | None = None
        self._alive_s = context.parts.clock.monotonic_s()
        window.installEventFilter(self)
        context.parts.staff.listen(while_there(self._on_staff))
        application = QApplication.instance()
        if context.parts.limits.lock_after_s and application is not None:
            application.installEventFilter(self)
        if context.parts.staff.presence is Presence.LOCKED:
            # After the window has its size.
            QTimer.singleShot(0, self, self._on_staff)

    def report_to(self, notes: NoteLine, back: Callable[[], None]) -> None:
        """Say sentences there, and give the keyboard back there."""
        self.note.connect(notes.say)
        self.opened.connect(back)
        self.closed.connect(back)

    @property
    def is_locked(self) -> bool:
        """Whether the lock covers the window."""
        return self._lock is not None and not self._lock.isHidden()

    @property
    def lock_screen(self) -> LockScreen | None:
        """What covers the window; None before the first time."""
        return self._lock

    @property
    def approval(self) -> ApprovalPanel | None:
        """The panel that asks for an approval; None before the first time."""
        return self._approval

    def lock(self) -> None:
        """Lock the till; where nobody has a PIN, say why it stays open."""
        staff = self._context.parts.staff
        if staff.can_lock:
            staff.lock()
        else:
            self.note.emit(self._context.texts.of("lock.nobody"))

    def ask(self, ask: Ask) -> None:
        """Ask for an approval."""
        from pos_app.ui.staff.approve import ApprovalPanel  # noqa: PLC0415 - not in a shop of one

        if self._approval is None:
            self._approval = ApprovalPanel(self._context, self._surface)
            self._approval.closed.connect(self.closed)
        self._approval.ask(ask)

    def tick(self) -> None:
        """Lock when nobody touched anything for too long; count waits down."""
        after_s = self._context.parts.limits.lock_after_s
        idle_s = self._context.parts.clock.monotonic_s() - self._alive_s
        if after_s and idle_s >= after_s and not self.is_locked:
            self._context.parts.staff.lock()
        for panel in (self._lock, self._approval):
            if panel is not None and not panel.isHidden():
                panel.panel.tick()

    def put_away(self) -> None:
        """Give an approval up that is asked for: another screen is wanted."""
        if self._approval is not None:
            self._approval.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that somebody is there, and go on covering a window that grows."""
        if watched is self._window and event.type() is QEvent.Type.Resize:
            if self._lock is not None:
                self._lock.setGeometry(self._window.rect())
        elif event.type() in SIGNS_OF_LIFE:
            self._alive_s = self._context.parts.clock.monotonic_s()
        return super().eventFilter(watched, event)

    def _on_staff(self) -> None:
        locked = self._context.parts.staff.presence is Presence.LOCKED
        if locked and not self.is_locked:
            self._cover()
        elif not locked and self._lock is not None and self.is_locked:
            self._uncover(self._lock)

    def _cover(self) -> None:
        from pos_app.ui.staff.lock import LockScreen  # noqa: PLC0415 - not in a shop of one

        if self._lock is None:
            self._lock = LockScreen(self._context, self._window)
        self.put_away()
        # A disabled surface takes no key; the keys of the whole window are its own.
        self._surface.setEnabled(False)
        self._let_shortcuts(enabled=False)
        self._lock.cover()

    def _uncover(self, lock: LockScreen) -> None:
        self._alive_s = self._context.parts.clock.monotonic_s()
        lock.hide()
        self._surface.setEnabled(True)
        self._let_shortcuts(enabled=True)
        self.opened.emit()

    def _let_shortcuts(self, *, enabled: bool) -> None:
        for shortcut in self._window.findChildren(QShortcut):
            shortcut.setEnabled(enabled)
