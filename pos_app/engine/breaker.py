"""Stops all questions when the server turns them away, before it blacklists the shop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pos_app.domain.transaction import Ref

ALIKE: Final = 3
FIRST_REST_S: Final = 15 * 60.0
LONGEST_REST_S: Final = 2 * 3600.0


class Breaker:
    """Three different ids refused in a row open it: 15 minutes of rest, doubling to 2 hours.

    After a rest one refusal is enough to rest again; one answer closes it. Only refusals by the
    server count: faults before the first byte never do.
    """

    def __init__(self) -> None:
        self._refused: set[Ref] = set()
        self._rest_s = FIRST_REST_S
        self._rests_until_s = float("-inf")
        self._rested = 0

    def ready_at_s(self, now_s: float) -> float:
        """Return the earliest time, from `now_s` on, at which questions may leave."""
        return max(now_s, self._rests_until_s)

    def refused(self, ref: Ref, now_s: float) -> float:
        """Note a refusal; return for how many seconds all questions rest, 0 if they do not."""
        self._refused.add(ref)
        if len(self._refused) < ALIKE and not self._rested:
            return 0.0
        rest_s = self._rest_s
        self._rests_until_s = now_s + rest_s
        self._rest_s = min(2 * rest_s, LONGEST_REST_S)
        self._rested += 1
        return rest_s

    def answered(self) -> bool:
        """Note that the server answers; return whether it had been refusing."""
        had_rested = self._rested > 0
        self._refused.clear()
        self._rest_s = FIRST_REST_S
        self._rests_until_s = float("-inf")
        self._rested = 0
        return had_rested
