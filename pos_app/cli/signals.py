"""The signals that ask a command to end, and what they do while nothing has been begun."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Handler = Callable[[int, FrameType | None], Any] | int | None


def heeded() -> Mapping[signal.Signals, Handler]:
    """Return the signals that ask to end, with what they do so far.

    They are Ctrl-C, a kill, a closed terminal. The last one is unknown to Windows, and stays
    silenced where `nohup` has silenced it.
    """
    found: dict[signal.Signals, Handler] = {
        number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)
    }
    if sys.platform != "win32" and signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
        found[signal.SIGHUP] = signal.getsignal(signal.SIGHUP)
    return found


@contextmanager
def nothing_begun() -> Iterator[None]:
    """Let a signal end the program at once inside the block: there is nothing to close in peace.

    A pipe that nobody writes to would hold the loop, and with it every signal, for ever.
    """
    before = heeded()
    for number in before:
        signal.signal(number, signal.default_int_handler)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler or signal.SIG_DFL)
