"""How many requests may be on the wire at once, with places that only sales can take."""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import asynccontextmanager
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

ALL: Final = 8
FOR_OTHERS: Final = 5


class Lane(StrEnum):
    """What a request is for."""

    SALE = "sale"
    OTHER = "other"


class Places:
    """Eight places; questions and look-ups together take at most five of them."""

    def __init__(self) -> None:
        self._taken = dict.fromkeys(Lane, 0)
        self._waiting: dict[Lane, deque[asyncio.Future[None]]] = {lane: deque() for lane in Lane}

    def free(self, lane: Lane) -> bool:
        """Tell whether a request of that lane would get a place at once."""
        all_free = sum(self._taken.values()) < ALL
        return all_free and (lane is Lane.SALE or self._taken[Lane.OTHER] < FOR_OTHERS)

    @asynccontextmanager
    async def taken(self, lane: Lane) -> AsyncIterator[None]:
        """Hold a place of that lane, waiting for one if need be; sales go first."""
        while not self.free(lane):
            turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiting[lane].append(turn)
            try:
                await turn
            except asyncio.CancelledError:
                # Whoever leaves the queue passes on the wake-up that it may have got.
                self._waiting[lane] = deque(t for t in self._waiting[lane] if t is not turn)
                self._wake()
                raise
        self._taken[lane] += 1
        try:
            yield
        finally:
            self._taken[lane] -= 1
            self._wake()

    def _wake(self) -> None:
        for lane in Lane:
            waiting = self._waiting[lane]
            while waiting and self.free(lane):
                turn = waiting.popleft()
                if not turn.done():
                    turn.set_result(None)
                    return
