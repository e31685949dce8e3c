"""Turns Ctrl-C, a polite kill and a closed terminal into an event, so that waiting ends cleanly."""

from __future__ import annotations

import asyncio
import signal
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

from pos_app.cli.signals import heeded

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Coroutine


@asynccontextmanager
async def interruptible() -> AsyncIterator[asyncio.Event]:
    """Yield an event that is set by the first signal; the old handlers return at the end.

    To be entered before what must be closed in peace: a second signal does not disturb it.
    """
    loop = asyncio.get_running_loop()
    told = asyncio.Event()
    before = heeded()
    for number in before:
        # The loop's own add_signal_handler does not exist on Windows; this works on both.
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(told.set))
    try:
        yield told
    finally:
        for number, handler in before.items():
            signal.signal(number, handler or signal.SIG_DFL)


def stop_if(told: asyncio.Event) -> None:
    """Raise KeyboardInterrupt when told to end, while nothing has been begun yet."""
    if told.is_set():
        raise KeyboardInterrupt


async def unless(
    told: asyncio.Event, work: Coroutine[object, object, object], timeout_s: float | None
) -> bool:
    """Wait for `work` until it is done, time is up or `told` is set; return whether it is done.

    Work that is not done is cancelled; its error is raised here.
    """
    working = asyncio.ensure_future(work)
    telling = asyncio.ensure_future(told.wait())
    try:
        await asyncio.wait(
            {working, telling}, timeout=timeout_s, return_when=asyncio.FIRST_COMPLETED
        )
        if not working.done():
            return False
        await working
        return True
    finally:
        for task in (working, telling):
            if not task.done():
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task
