"""When to ask about a transaction, by its age: early questions where answers are likely."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

EARLY_S: Final = (13.0, 26.0, 44.0, 73.0, 88.0, 107.0, 133.0, 149.0, 169.0)
"""The optimum for a completion time of 5 to 90 s under three questions in any minute."""

STEADY_S: Final = 20.0
EARLY_END_S: Final = 20 * 60.0


@dataclass(frozen=True, slots=True)
class Stretch:
    """From the end of the one before until `until_s` of age, a question every `every_s`."""

    until_s: float
    every_s: float


LATER: Final = (
    Stretch(EARLY_END_S, STEADY_S),
    Stretch(2 * 3600.0, 5 * 60.0),
    Stretch(24 * 3600.0, 30 * 60.0),
)


@dataclass(frozen=True, slots=True)
class Schedule:
    """The ages, in seconds since the sending, at which to ask."""

    early_s: tuple[float, ...] = EARLY_S
    later: tuple[Stretch, ...] = LATER

    def next_after(self, age_s: float) -> float | None:
        """Return the first planned age beyond `age_s`; None when asking has ended."""
        place = bisect_right(self.early_s, age_s)
        if place < len(self.early_s):
            return self.early_s[place]
        begin_s = self.early_s[-1]
        for stretch in self.later:
            if age_s < stretch.until_s:
                steps = int(max(0.0, age_s - begin_s) / stretch.every_s) + 1
                planned_s = begin_s + steps * stretch.every_s
                if planned_s <= stretch.until_s:
                    return planned_s
            begin_s = stretch.until_s
        return None
