"""Notices that the machine slept: connections are dead then, and answers may be waiting."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final, Protocol, runtime_checkable

from pos_app.engine.news import MachineSlept

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pos_app.engine.news import Newsroom
    from pos_app.engine.ports import Clock, Provider
    from pos_app.engine.watch import Watch

LOOK_EVERY_S: Final = 10.0
LEAST_S: Final = 30.0
"""Shorter gaps are a busy machine, or a clock that was corrected."""


@runtime_checkable
class Connected(Protocol):
    """A provider that keeps connections, which do not outlive a sleep."""

    async def disconnect(self) -> None:
        """Close every connection; a request under way ends as lost. New ones open when needed."""
        ...


class SleepDetector:
    """Compares the two clocks: asleep, the wall's goes on and the monotonic one stands still.

    Where the monotonic clock goes on too, a look that comes much too late tells the same. A wall
    clock that is set forward looks like a sleep, which does no harm.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._seen_ms = clock.now_ms()
        self._seen_s = clock.monotonic_s()

    def slept_s(self) -> float:
        """Return how many seconds were slept since the last look; 0.0 when it was none."""
        now_ms, now_s = self._clock.now_ms(), self._clock.monotonic_s()
        by_wall_s = (now_ms - self._seen_ms) / 1000
        by_monotonic_s = now_s - self._seen_s
        self._seen_ms, self._seen_s = now_ms, now_s
        apart_s = by_wall_s - by_monotonic_s
        if apart_s > LEAST_S:
            return apart_s
        late_s = by_monotonic_s - LOOK_EVERY_S
        return late_s if late_s > LEAST_S else 0.0


class Awakening:
    """What is done after a sleep: drop connections, ask about what is open, tell the faces.

    The allowance is not released by it: it counts monotonic time since the last answers. All
    questions are due at once; the pace lets them go one by one.
    """

    def __init__(
        self, providers: Mapping[str, Provider], watches: Iterable[Watch], newsroom: Newsroom
    ) -> None:
        self._providers = providers
        self._watches = tuple(watches)
        self._newsroom = newsroom

    async def watch_for_sleep(self, clock: Clock) -> None:
        """Look every few seconds, until cancelled."""
        detector = SleepDetector(clock)
        while True:
            await asyncio.sleep(LOOK_EVERY_S)
            if slept_s := detector.slept_s():
                await self.wake(slept_s)

    async def wake(self, slept_s: float) -> None:
        """Go on after a sleep of so many seconds."""
        for watch in self._watches:
            await watch.wake()
        for provider in self._providers.values():
            if isinstance(provider, Connected):
                await provider.disconnect()
        self._newsroom.publish(MachineSlept(slept_s))
