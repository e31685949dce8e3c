"""Virtual time over real sockets and real threads: it jumps only when none of them has work."""

from __future__ import annotations

import asyncio
import os
import selectors
from typing import TYPE_CHECKING, Final, TypeVar, TypeVarTuple, Unpack

from pos_app.journal.writer import Writer
from tests.support.fakes import NOON_MS
from tests.support.virtual_time import StandstillError

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Coroutine
    from concurrent.futures import Executor

Arguments = TypeVarTuple("Arguments")
Result = TypeVar("Result")

GLANCES: Final = 3

THREADS_S: Final = 0.02
STANDSTILL_S: Final = 20.0


class _Selector(selectors.DefaultSelector):
    """Lets time jump to the next timer once no socket has anything and no thread is at work."""

    def __init__(self) -> None:
        super().__init__()
        self.now_s = 1000.0
        self.busy = 0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if ready or timeout == 0:
            return ready
        if self.busy:
            return super().select(THREADS_S)
        ready = self._glances() if timeout is not None else super().select(STANDSTILL_S)
        if not ready:
            if timeout is None:
                raise StandstillError
            self.now_s += max(0.0, timeout)
        return ready

    def _glances(self) -> list[tuple[selectors.SelectorKey, int]]:
        """Look again: a packet on loopback may have been on its way."""
        for _ in range(GLANCES):
            os.sched_yield()
            if ready := super().select(0):
                return ready
        return []


class SocketLoop(asyncio.SelectorEventLoop):
    """An event loop with a clock of its own, whose sockets and threads are real."""

    def __init__(self) -> None:
        self.selector = _Selector()
        super().__init__(self.selector)

    def time(self) -> float:
        return self.selector.now_s

    def run_in_executor(
        self,
        executor: Executor | None,
        func: Callable[[Unpack[Arguments]], Result],
        *args: *Arguments,
    ) -> asyncio.Future[Result]:
        future = super().run_in_executor(executor, func, *args)
        return self.counted(future)

    def counted(self, future: asyncio.Future[Result]) -> asyncio.Future[Result]:
        """Let time stand still until that is done."""
        self.selector.busy += 1
        future.add_done_callback(self._done)
        return future

    def _done(self, _: object) -> None:
        self.selector.busy -= 1


class SocketClock:
    """The loop's time for the till, in whatever thread it is asked for."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()

    def now_ms(self) -> int:
        """Return the wall's time."""
        return NOON_MS + int(self._loop.time() * 1000)

    def monotonic_s(self) -> float:
        """Return the loop's time."""
        return self._loop.time()


class CountedWriter(Writer):
    """The journal's writer; time stands still while its thread works."""

    async def _run(self, work: Callable[[sqlite3.Connection], Result], *, writes: bool) -> Result:
        loop = asyncio.get_running_loop()
        assert isinstance(loop, SocketLoop)
        task = loop.create_task(super()._run(work, writes=writes))
        return await asyncio.shield(loop.counted(task))

    async def stop(self) -> None:
        loop = asyncio.get_running_loop()
        assert isinstance(loop, SocketLoop)
        await loop.counted(loop.create_task(super().stop()))


def run_with_sockets(work: Coroutine[object, object, Result]) -> Result:
    """Run `work` to its end in virtual time."""
    with asyncio.Runner(loop_factory=SocketLoop) as runner:
        return runner.run(work)
