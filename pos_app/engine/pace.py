"""How fast one address may ask about all its transactions together."""

from __future__ import annotations

from typing import Final

PER_MINUTE: Final = 120


class Pace:
    """At most so many questions a minute, evenly: a burst is what a limiter notices first."""

    def __init__(self, per_minute: int = PER_MINUTE) -> None:
        self._gap_s = 60.0 / per_minute
        self._ready_at_s = float("-inf")

    def ready_at_s(self, now_s: float) -> float:
        """Return the earliest time, from `now_s` on, for the next question."""
        return max(now_s, self._ready_at_s)

    def spend(self, now_s: float) -> None:
        """Note a question that leaves."""
        self._ready_at_s = now_s + self._gap_s
