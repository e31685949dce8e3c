"""What is done with the window whose memory is looked at: nothing, a look back, a whole day."""

from __future__ import annotations

import asyncio
import gc
from typing import TYPE_CHECKING, Final
from unittest.mock import patch

from bench_figures import memory_of
from bench_window_plays import look_through, opened_hands, sell_one_after_another

from pos_app.ui.forms import read_back

if TYPE_CHECKING:
    from bench_window import Seen

    from pos_app.composition.window.loop import OpenWindow
    from pos_app.ui.self_check.hands import Hands

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

    What stands before both is the memory once everything is loaded. The confirm key is taken at
    once: the rest before it, five hundred times, would be most of what the measurement lasts.
    """
    hands = await opened_hands(opened)
    with patch.object(read_back, "ARMED_AFTER_S", 0.0):
        await _sell_all_day(opened, hands, seen, times)
    hands.let_go()


async def _sell_all_day(opened: OpenWindow, hands: Hands, seen: Seen, times: int) -> None:
    def let_time_pass(_number: int) -> None:
        for _ in range(TICKS // times):
            opened.window.tick()

    await asyncio.sleep(WARM_S)
    await sell_one_after_another(opened, hands, WARM_SALES, lambda _: None)
    await _note_at_rest(seen)
    first_hour = times // HOURS
    for sales in (first_hour, times - first_hour):
        await sell_one_after_another(opened, hands, sales, let_time_pass)
        await _note_at_rest(seen)


async def _note_at_rest(seen: Seen) -> None:
    """Wait for what follows a sale, too: the search index, and rows that leave the screen."""
    await asyncio.sleep(WARM_S)
    note(seen)


def note(seen: Seen) -> None:
    """Note what the process holds now, after a full turn of the garbage collector."""
    gc.collect()
    seen.memory_mib.append(memory_of().unshared_mib)
