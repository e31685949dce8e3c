"""Runs a coroutine on a loop whose time jumps to the next timer: a day takes a millisecond."""

from __future__ import annotations

import asyncio
import selectors
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Coroutine

Result = TypeVar("Result")


class StandstillError(AssertionError):
    """Nothing is ready and no timer is set: the code under test waits for ever."""


class _JumpingSelector(selectors.DefaultSelector):
    """Sells the loop that time has passed instead of letting it pass."""

    def __init__(self) -> None:
        super().__init__()
        self.now_s = 1000.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            raise StandstillError
        self.now_s += max(0.0, timeout)
        return super().select(0)


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop with a clock of its own."""

    def __init__(self) -> None:
        self._jumping = _JumpingSelector()
        super().__init__(self._jumping)

    def time(self) -> float:
        return self._jumping.now_s


def run_virtual(work: Coroutine[object, object, Result]) -> Result:
    """Run `work` to its end in virtual time; whatever it left running is cancelled."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(work)


async def settle(steps: int = 30) -> None:
    """Let everything run that is ready, without letting time pass."""
    for _ in range(steps):
        await asyncio.sleep(0)


async def until_s(seconds: float) -> None:
    """Let virtual time pass until `seconds` after now."""
    await asyncio.sleep(seconds)
    await settle()
