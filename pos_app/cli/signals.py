"""The signals that ask a command to end, and what they do while nothing has been begun."""

from __future__ import annotations

import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

SIGNALS: Final = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def nothing_begun() -> Iterator[None]:
    """Let a signal end the program at once inside the block: there is nothing to close in peace.

    A pipe that nobody writes to would hold the loop, and with it every signal, for ever.
    """
    before = {number: signal.getsignal(number) for number in SIGNALS}
    for number in SIGNALS:
        signal.signal(number, signal.default_int_handler)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler or signal.SIG_DFL)
