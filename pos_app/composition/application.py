"""The one application object, and how its process ends: by signals in order, by force if not."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import signal
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from pos_app.bundle import resources
from pos_app.composition.display import has_screen
from pos_app.domain.trouble import TillError, Trouble

if TYPE_CHECKING:
    from threading import Timer

APPLICATION_ID: Final = "sn.posapp.PosApp"
COLLECT_MS: Final = 1000
DEPTHS: Final = (0, 0, 0, 0, 1, 0, 0, 0, 0, 2)
"""Which generation the collector looks at, one second after the other."""

_QT_LEVELS: Final = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
}

log = logging.getLogger(__name__)


def make_application() -> QApplication:
    """Return the one application object. Raises TillError NO_SCREEN: Qt itself would abort."""
    if not has_screen():
        raise TillError(Trouble.NO_SCREEN)
    qInstallMessageHandler(_log_of_qt)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)  # noqa: S101 - nothing else makes one here
    application.setApplicationName("pos-app")
    application.setDesktopFileName(APPLICATION_ID)
    _show_as_one_program()
    application.setWindowIcon(QIcon(str(resources() / "desktop" / f"{APPLICATION_ID}.svg")))
    # Otherwise Qt stops the loop under the engine's feet when the window closes.
    application.setQuitOnLastWindowClosed(False)
    return application


def _show_as_one_program() -> None:
    """Give Windows' task bar a name for the till, before its first window."""
    if sys.platform == "win32":  # pragma: no cover
        import ctypes  # noqa: PLC0415 - only Windows asks for this

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APPLICATION_ID)


def _log_of_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Keep what Qt says in the log; a person at a terminal can do nothing with it."""
    level = _QT_LEVELS.get(kind, logging.ERROR)
    quiet = message.startswith("This plugin does not support")
    log.log(logging.DEBUG if quiet else level, "Qt: %s", message)


def end_at_signals(closed: asyncio.Event) -> None:
    """Close as if a person had: log-off, shutdown and Ctrl-C leave everything on disk."""
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):
            loop.add_signal_handler(name, closed.set)
            continue
        # Windows has no handlers in the loop.
        signal.signal(name, lambda *_: loop.call_soon_threadsafe(closed.set))


def end_by_force_after(seconds: float) -> Timer:
    """End the process if the ordered end takes longer than that, unless it is cancelled."""
    import threading  # noqa: PLC0415 - at the end, where time no longer matters

    timer = threading.Timer(seconds, os._exit, (0,))
    timer.daemon = True
    timer.start()
    return timer


def collect_on_this_thread(application: QApplication) -> None:
    """Let the garbage collector run here only: it may free Qt objects, which have this thread."""
    gc.disable()
    timer = QTimer(application)
    timer.setInterval(COLLECT_MS)
    turn = iter(range(sys.maxsize))
    timer.timeout.connect(lambda: gc.collect(DEPTHS[next(turn) % len(DEPTHS)]))
    timer.start()
