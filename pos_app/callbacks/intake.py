"""Takes calls in, one after the other and never too many: written down before they are answered."""

from __future__ import annotations

import asyncio
import logging
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from pos_app.domain.trouble import TillError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from pos_app.engine.callbacks import Call, CallbackReader, Heeded, Told

MOST_WAITING: Final = 64
"""So many calls may wait; whoever calls then is asked to call again."""

LONGEST_WAIT_S: Final = 5.0

log = logging.getLogger(__name__)


class Taken(StrEnum):
    """What the caller is told; a forged call is told the same as a genuine one."""

    DONE = "done"
    NOT_NOW = "not_now"


class Intake:
    """Hands calls to the till, in the order in which they came.

    `heed` is the till's; `counts` tells how many calls came to what, `forged` among them.
    """

    def __init__(
        self,
        readers: Mapping[str, CallbackReader],
        heed: Callable[[Told], Awaitable[Heeded]],
    ) -> None:
        self._readers = readers
        self._heed = heed
        self._waiting: asyncio.Queue[tuple[Call, asyncio.Future[Taken]]] = asyncio.Queue(
            MOST_WAITING
        )
        self.counts: dict[str, int] = {}

    @property
    def providers(self) -> frozenset[str]:
        """Whose calls are taken."""
        return frozenset(self._readers)

    async def take(self, call: Call) -> Taken:
        """Return once the call is on disk, or was found not to be worth it.

        NOT_NOW means that nothing was kept, or that it is not known yet: to be called again.
        """
        answer: asyncio.Future[Taken] = asyncio.get_running_loop().create_future()
        try:
            self._waiting.put_nowait((call, answer))
        except asyncio.QueueFull:
            self._count("refused")
            return Taken.NOT_NOW
        try:
            async with asyncio.timeout(LONGEST_WAIT_S):
                return await answer
        except TimeoutError:
            return Taken.NOT_NOW

    async def run(self) -> None:
        """Work until cancelled; a call that breaks something breaks nothing but itself."""
        while True:
            call, answer = await self._waiting.get()
            taken = Taken.NOT_NOW
            try:
                taken = await self._one(call)
            except TillError as trouble:
                log.info("a callback could not be written down: %s", trouble)
            except Exception:
                log.exception("a callback failed by a fault of the program")
            finally:
                # Whoever waited may have given up.
                if not answer.done():
                    answer.set_result(taken)

    async def _one(self, call: Call) -> Taken:
        told = self._readers[call.provider].read(call)
        self._count("forged" if told is None else await self._heed(told))
        return Taken.DONE

    def _count(self, what: str) -> None:
        self.counts[what] = self.counts.get(what, 0) + 1
