"""What is done with the window whose memory is looked at: nothing, a look back, a whole day."""

from __future__ import annotations

import asyncio
import gc
from typing import TYPE_CHECKING, Final

from bench_figures import memory_of
from bench_window_plays import look_through, opened_hands, sell_one_after_another

if TYPE_CHECKING:
    from bench_window import Seen

    from pos_app.composition.window.loop import OpenWindow

WARM_S: Final = 3.0
"""By then the screens' modules are loaded, one in each turn of the loop."""

WARM_SALES: Final = 10
"""Then whatever a sale needs is loaded too."""

HOURS: Final = 8
TICKS: Final = HOURS * 3600
"""The window's own, one a second."""


async def play_idle(_opened: OpenWindow, seen: Seen, times: int) -> None:
    """Do nothing, so many times, once everything is loaded."""
    for _ in range(times):
        await asyncio.sleep(WARM_S)
        note(seen)


async def play_look(opened: OpenWindow, seen: Seen, times: int) -> None:
    """Look through the journal and leave it on the screen."""
    hands = await opened_hands(opened)
    await asyncio.sleep(WARM_S)
    for number in range(times):
        await look_through(hands, number)
    note(seen)
    hands.let_go()


async def play_day(opened: OpenWindow, seen: Seen, times: int) -> None:
    """Sell so many times in eight hours of the window's ticks; look after the first and the last.

    What stands before both is the memory once everything is loaded.
    """
    hands = await opened_hands(opened)
    await asyncio.sleep(WARM_S)
    await sell_one_after_another(opened, hands, WARM_SALES, lambda _: None)
    note(seen)

    def let_time_pass(number: int) -> None:
        for _ in range(TICKS // times):
            opened.window.tick()
        if number in {times // HOURS, times - 1}:
            note(seen)

    await sell_one_after_another(opened, hands, times, let_time_pass)
    hands.let_go()


def note(seen: Seen) -> None:
    """Note what the process holds now, after a full turn of the garbage collector."""
    gc.collect()
    seen.memory_mib.append(memory_of().unshared_mib)
