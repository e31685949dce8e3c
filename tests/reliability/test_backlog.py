"""Thousands of open sales after an outage: the window stays smooth, live sales go first."""

from __future__ import annotations

import gc
import random
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.engine import assembly
from pos_app.engine.assembly import Materials, build_till
from pos_app.engine.pace import Pace
from pos_app.engine.schedule import Schedule
from pos_app.ui.bridge import Bridge
from tests.reliability.backlog_shop import Patient, Pulse, journal_with
from tests.support.fakes import LoopClock, MemoryShelf, ThreeServices
from tests.support.orders import an_order

if TYPE_CHECKING:
    from pathlib import Path

LONGEST_STALL_S: Final = 0.050
LIVE: Final = 5
MOST_BEFORE: Final = 12
"""Old questions between a live one's being due and its answer: those under way, one in four."""


async def visit_all(folder: Path, count: int) -> Pulse:
    """Take a backlog up, sell meanwhile, and return once each was asked about."""
    async with journal_with(folder, count, random.Random(count)) as journal:
        pulse, provider, bridge = Pulse(), Patient(), Bridge()
        till = await build_till(
            Materials(
                journal=journal,
                providers={provider.code: provider},
                catalogue=ThreeServices(),
                shelf=MemoryShelf(),
                clock=LoopClock(),
                schedule_of=lambda _: Schedule(),
            )
        )
        till.listen(bridge.hear)
        found = await till.start()
        gc.freeze()  # as the composition does
        assert len(found) == count
        waited = []
        for number in range(LIVE):
            sold = await till.sell(an_order(777 + number))
            before = len(provider.order)
            till.ask_now(sold.ref)
            await provider.seen(sold.ref)
            waited.append(provider.order.index(sold.ref) - before)
        await provider.has_seen(count + LIVE)
        pulse.stop()
        await till.stop()
    assert max(waited) <= MOST_BEFORE, waited
    assert set(provider.visited) > provider.sold
    return pulse


@pytest.mark.qt_loop
async def test_a_thousand_open_sales_never_hold_up_the_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(assembly, "Pace", lambda _: Pace(60_000))  # an hour of asking in seconds
    pulse = await visit_all(tmp_path, 1_000)
    print(f"longest stall {1000 * pulse.longest_s:.1f} ms, wall {1000 * pulse.longest_wall_s:.1f}")
    assert pulse.longest_s < LONGEST_STALL_S


@pytest.mark.long
@pytest.mark.timeout(600)
@pytest.mark.qt_loop
async def test_ten_thousand_open_sales_never_hold_up_the_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(assembly, "Pace", lambda _: Pace(60_000))
    pulse = await visit_all(tmp_path, 10_000)
    print(f"longest stall {1000 * pulse.longest_s:.1f} ms, wall {1000 * pulse.longest_wall_s:.1f}")
    assert pulse.longest_s < LONGEST_STALL_S
