"""Says when the shop's clock and a provider's differ so much that signatures are refused."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final, Protocol, runtime_checkable

from pos_app.engine.news import ClockApart

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.engine.news import Newsroom
    from pos_app.engine.ports import Clock, Provider

LOOK_EVERY_S: Final = 10.0
MOST_APART_S: Final = 60.0
TOLD_AGAIN_S: Final = 60.0
"""By so much a difference must have changed to be told anew."""


@runtime_checkable
class TellsTime(Protocol):
    """A provider whose answers tell its own time."""

    def server_now_ms(self) -> int:
        """Return its time, ms UTC, as the latest answer told it; ours while none did."""
        ...


class ClockGuard:
    """Compares our wall clock with the providers'. It only tells: waits are monotonic anyway."""

    def __init__(self, providers: Mapping[str, Provider], clock: Clock, newsroom: Newsroom) -> None:
        told: Mapping[str, object] = providers
        self._told_by = {code: each for code, each in told.items() if isinstance(each, TellsTime)}
        self._clock = clock
        self._newsroom = newsroom
        self._told_s: dict[str, float] = {}

    async def run(self) -> None:
        """Look every few seconds, until cancelled; not at all where nobody tells the time."""
        while self._told_by:
            await asyncio.sleep(LOOK_EVERY_S)
            self.look()

    def look(self) -> None:
        """Tell the listeners of a difference that came, changed much or went."""
        for code, provider in self._told_by.items():
            self._compare(code, (provider.server_now_ms() - self._clock.now_ms()) / 1000)

    def _compare(self, code: str, apart_s: float) -> None:
        before_s = self._told_s.get(code, 0.0)
        if abs(apart_s) <= MOST_APART_S:
            apart_s = 0.0
        if apart_s == before_s or (apart_s and abs(apart_s - before_s) < TOLD_AGAIN_S):
            return
        self._told_s[code] = apart_s
        self._newsroom.publish(ClockApart(code, apart_s))
