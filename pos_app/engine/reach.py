"""Remembers whether the network works, and how soon to try again when it does not."""

from __future__ import annotations

from typing import Final

FIRST_PAUSE_S: Final = 5.0
LONGEST_PAUSE_S: Final = 30.0


class Reach:
    """While nothing gets out, one attempt at a time: after 5, 10, 20, then every 30 seconds."""

    def __init__(self) -> None:
        self._pause_s = 0.0
        self._retry_at_s = float("-inf")

    @property
    def lost(self) -> bool:
        """Whether the last attempt did not get out."""
        return self._pause_s > 0

    def ready_at_s(self, now_s: float) -> float:
        """Return the earliest time, from `now_s` on, for the next attempt."""
        return max(now_s, self._retry_at_s)

    def failed(self, now_s: float) -> float:
        """Note that nothing got out; return the pause in seconds."""
        self._pause_s = min(2 * self._pause_s or FIRST_PAUSE_S, LONGEST_PAUSE_S)
        self._retry_at_s = now_s + self._pause_s
        return self._pause_s

    def worked(self) -> bool:
        """Note that something got out; return whether it had been failing."""
        was_lost = self.lost
        self._pause_s = 0.0
        self._retry_at_s = float("-inf")
        return was_lost
