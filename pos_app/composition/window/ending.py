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
    from threading import Timer

    from PySide6.QtWidgets import QApplication

COLLECT_MS: Final = 1000
DEPTHS: Final = (0, 0, 0, 0, 1, 0, 0, 0, 0, 2)
"""Which generation the collector looks at, one second after the other."""


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
