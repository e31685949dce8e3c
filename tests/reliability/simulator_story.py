"""One story of the simulator: a shop's busy half hour, all of it drawn from one seed."""

from __future__ import annotations

import asyncio
import logging
from contextlib import contextmanager
from dataclasses import dataclass, replace
from random import Random
from typing import TYPE_CHECKING, Final

from pos_app.domain.transaction import State
from tests.reliability.simulator_judge import judged
from tests.reliability.simulator_machine import Machine, disk
from tests.reliability.simulator_network import Network
from tests.reliability.simulator_shop import Counter, Shop
from tests.support.virtual_time import run_virtual

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


HORIZON_S: Final = 26 * 3600.0
"""How long after the last fault everything must have come to its end."""

LAPSED_S: Final = 200.0
"""By then a prepared one must have lapsed."""


@dataclass(frozen=True)
class Length:
    """How much happens in one story."""

    acts: int = 12
    longest_pause_s: float = 60.0


SHORT: Final = Length()
LONG: Final = Length(acts=60, longest_pause_s=300.0)


class _Faults(logging.Handler):
    """Collects what the engine calls a fault of the program."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.told: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        fault = record.exc_info[1] if record.exc_info else None
        self.told.append(f"{record.getMessage()}: {fault!r}")


@contextmanager
def _listening() -> Iterator[list[str]]:
    faults = _Faults()
    engine = logging.getLogger("pos_app.engine")
    engine.addHandler(faults)
    try:
        yield faults.told
    finally:
        engine.removeHandler(faults)


@dataclass(frozen=True)
class Played:
    """Every breach of an invariant, none if all is well, and the journal's last hash."""

    breaches: list[str]
    head: str


def play(seed: int, length: Length = SHORT) -> Played:
    """Play the story of one seed."""
    with disk() as folder, _listening() as faults:
        played = run_virtual(_play(folder, Random(seed), length))
    return replace(played, breaches=played.breaches + faults)


async def _play(folder: Path, rng: Random, length: Length) -> Played:
    network, counter = Network(rng), Counter()
    machine = Machine(folder, rng, network)
    left, head = length.acts, ""
    while left > 0:
        left -= await _life(machine, counter, min(left, rng.randint(4, length.acts)), length)
        head = machine.head
    network.heal()
    late = await _last_life(machine, counter)
    breaches = late + network.breaches + counter.faults + judged(folder, network, counter, head)
    return Played(breaches, machine.head)


async def _life(machine: Machine, counter: Counter, acts: int, length: Length) -> int:
    """Live until the acts are done or the machine dies; return how many acts were done."""
    rng, done = machine.rng, 0
    till = await machine.start()
    shop = Shop(rng, machine, till, counter)
    till.listen(shop.hear)
    ends = asyncio.ensure_future(machine.until_it_ends())
    while done < acts and not ends.done():
        pause_s = rng.choice([0.0, 0.05, 2.0, rng.uniform(0, length.longest_pause_s)])
        await asyncio.wait({ends}, timeout=pause_s)
        if not ends.done():
            shop.act()
            done += 1
    stopping = None
    if not ends.done() and rng.random() < 0.5:
        # The power may fail in the middle of stopping, too.
        stopping = asyncio.ensure_future(till.stop())
        await asyncio.wait({ends, stopping}, return_when=asyncio.FIRST_COMPLETED)
    if stopping is None or ends.done():
        await machine.die()
    else:
        ends.cancel()
        await machine.close()
    return done


async def _last_life(machine: Machine, counter: Counter) -> list[str]:
    """Let the till come to the end of everything in fine weather, or say what has none."""
    till = await machine.start()
    shop = Shop(machine.rng, machine, till, counter)
    till.listen(shop.hear)
    for open_one in till.open_transactions():
        if machine.rng.random() < 0.3:
            shop.regret(open_one.ref)
    late = []
    try:
        async with asyncio.timeout(HORIZON_S):
            await till.settled()
    except TimeoutError:
        late = [f"never ends: {each.ref} {each.state}" for each in till.open_transactions()]
    if any(each.state is State.PREPARED for each in till.open_transactions()):
        await asyncio.sleep(LAPSED_S)
    await till.stop()
    await machine.close()
    return late
