"""The earliest news that the rule permits: the best ages to ask at, by a dynamic programme."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, Final

from pos_app.engine.allowance import MARGIN_S, WINDOW_S

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pos_app.engine.waits import Waits

STEPS: Final = 45
"""Into how many steps it cuts the window: finer ones bring the news 0.3 % sooner at most."""

LONGEST_S: Final = 420.0
"""How far it plans; beyond, little is left and the steady pace loses next to nothing."""

_Plane = list[list[float]]
"""Cost to go by the last gap and the one before it, both in steps."""


@dataclass(frozen=True, slots=True)
class _Grid:
    """Time in steps. A question is placed where the server reads it, half an answer after it left.

    `final` is the share of transactions that are final at each step, `spent_s` the part of their
    mean wait that lies before it.
    """

    step_s: float
    window: int
    least_gap: int
    end: int
    final: Sequence[float]
    spent_s: Sequence[float]

    def cost(self, begin: int, end: int) -> float:
        """Return what those wait on average who become final between two questions."""
        share = self.final[end] - self.final[begin]
        return end * self.step_s * share - (self.spent_s[end] - self.spent_s[begin])

    def least(self, last: int, before: int) -> int:
        """Return the least next gap: question n waits a window after question n-3."""
        return max(self.least_gap, self.window - last - before)


def window_of(answer_s: float) -> float:
    """Return the least time from a question's leaving to that of the third one after it."""
    return WINDOW_S + MARGIN_S + answer_s


def best_ages(
    waits: Waits, answer_s: float, *, steps: int = STEPS, longest_s: float = LONGEST_S
) -> tuple[float, ...]:
    """Return the ages in seconds at which to let questions leave, up to about `longest_s`.

    They make the mean time from a final state to its news as short as the completion rule of
    `allowance` permits, when every answer takes `answer_s` and transactions become final by the
    law `waits`. Takes a tenth of a second of plain computing: never call it on the loop.
    """
    grid = _grid(waits, answer_s, steps, longest_s)
    planes = _costs_to_go(grid)
    return tuple(at * grid.step_s - answer_s / 2 for at in _walk(grid, planes))


def _grid(waits: Waits, answer_s: float, steps: int, longest_s: float) -> _Grid:
    step_s = window_of(answer_s) / steps
    end = ceil(longest_s / step_s)
    times_s = [step_s * number for number in range(end + steps + 1)]
    return _Grid(
        step_s=step_s,
        window=steps,
        least_gap=max(1, ceil(answer_s / step_s)),
        end=end,
        final=[waits.share_until(time_s) for time_s in times_s],
        spent_s=[waits.seconds_until(time_s) for time_s in times_s],
    )


def _costs_to_go(grid: _Grid) -> list[_Plane]:
    """Work backwards: for each step, what is still to come after a question there."""
    window, least_gap = grid.window, grid.least_gap
    planes: list[_Plane] = [[] for _ in range(grid.end)]
    for step in range(grid.end, grid.end + window + 1):
        # Afterwards one in a third of the window, so half of that on average.
        rest = window * grid.step_s / 6 * (1 - grid.final[step])
        planes.append([[rest] * (window + 1)] * (window + 1))
    for step in range(grid.end - 1, -1, -1):
        # best[k][last]: the least cost when the next gap is at least `window - k` steps.
        best = [_after(grid, planes, step, window)]
        for gap in range(window - 1, least_gap - 1, -1):
            later = _after(grid, planes, step, gap)
            best.append([min(y, x) for x, y in zip(best[-1], later, strict=True)])
        planes[step] = [
            _by_gap_before(costs, last, window)
            for last, costs in enumerate(zip(*best, strict=True))
        ]
    return planes


def _after(grid: _Grid, planes: list[_Plane], step: int, gap: int) -> list[float]:
    """Return the cost of asking next after `gap`, by the last gap so far."""
    cost = grid.cost(step, step + gap)
    return [cost + to_go for to_go in planes[step + gap][gap]]


def _by_gap_before(costs: tuple[float, ...], last: int, window: int) -> list[float]:
    """Turn the costs by permitted gap, longest first, into those by the gap before the last."""
    row = list(costs[last:window])
    return row + [costs[-1]] * (window + 1 - len(row))


def _walk(grid: _Grid, planes: list[_Plane]) -> Iterator[int]:
    """Go forwards along the cheapest way and yield the steps of its questions."""
    window = grid.window
    last, before = window, window
    at = min(
        range(grid.least_gap, grid.end),
        key=lambda step: grid.cost(0, step) + planes[step][window][window],
    )
    while at < grid.end:
        yield at
        here, a = at, last
        gap = min(
            range(grid.least(last, before), window + 1),
            key=lambda gap: grid.cost(here, here + gap) + planes[here + gap][gap][a],
        )
        at, last, before = at + gap, gap, last
