"""How the window's process ends: by signals in order, by force if not; and who collects garbage."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from collections.abc import Callable
    from threading import Timer

    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    from pos_app.composition.lives import Way

_ENDING: Final = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)
"""What asks a window to end: Ctrl-C, a kill, a closed terminal, which Windows does not know."""

COLLECT_MS: Final = 1000
DEPTHS: Final = (0, 0, 0, 0, 1, 0, 0, 0, 0, 2)
"""Which generation the collector looks at, one second after the other."""


def end_at_signals(way: Way) -> None:
    """Close as if a person had, once for all: what was to come next does not come any more.

    Log-off, shutdown, Ctrl-C and the end of the terminal that the till was started from leave
    everything on disk.
    """
    loop = asyncio.get_running_loop()
    for name in _ENDING:
        if name == getattr(signal, "SIGHUP", None) and signal.getsignal(name) is signal.SIG_IGN:
            continue  # `nohup` wants it to live on.
        with suppress(NotImplementedError):
            loop.add_signal_handler(name, way.end)
            continue
        # Windows has no handlers in the loop.
        signal.signal(name, lambda *_: loop.call_soon_threadsafe(way.end))


def end_with_session(application: QGuiApplication, end: Callable[[], None]) -> None:
    """Close in order when the person's session ends.

    Some desktops ask their programs instead of sending a signal. Nothing can be waited for there:
    every state is on disk already, and what time is left is used to end in order. A desktop that
    then tells the program to quit closes its windows, which is the same.
    """
    application.commitDataRequest.connect(end)


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
