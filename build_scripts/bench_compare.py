"""Tells how far two runs of the measurements lie apart, figure by figure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bench_figures import GOALS, Verdict, goal_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bench_report import Report

APART: Final = 0.15
"""A larger spread than this is marked: then the figure did not come out the same way twice."""

HEAD: Final = ("", "first", "second", "second/first", "spread", "goal", "verdicts", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """One figure of two runs; a ratio is None where a run has none."""

    id: str
    first: float | None
    second: float | None

    @property
    def spread(self) -> float | None:
        """How far apart they lie, as a share of the smaller one; None where that says nothing."""
        if self.first is None or self.second is None:
            return None
        low, high = sorted((self.first, self.second))
        if low == high:
            return 0.0
        return high / low - 1 if low > 0 else None

    @property
    def is_apart(self) -> bool:
        """Whether it came out another way the second time, or only once."""
        return self.spread is None or self.spread > APART


def pairs_of(first: Report, second: Report) -> Sequence[Pair]:
    """Return every figure of either run, in the order of the goals."""
    ratios = [{figure.id: figure.ratio for figure in each.figures} for each in (first, second)]
    return [
        Pair(id=goal.id, first=ratios[0].get(goal.id), second=ratios[1].get(goal.id))
        for goal in GOALS
        if goal.id in ratios[0] or goal.id in ratios[1]
    ]


def comparison_of(pairs: Sequence[Pair]) -> str:
    """Return the pairs as a table for a terminal, with what to look at in its last line."""
    rows = [HEAD, *(tuple(_cells(pair)) for pair in pairs)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
    apart = [pair.id for pair in pairs if pair.is_apart]
    told = f"further apart than {APART:.0%}, or there only once: {', '.join(apart)}"
    return "\n".join([*lines, told if apart else f"none further apart than {APART:.0%}"])


def _cells(pair: Pair) -> Iterator[str]:
    goal = goal_of(pair.id)
    yield pair.id
    yield _number(pair.first)
    yield _number(pair.second)
    yield _number(pair.second / pair.first if pair.first and pair.second is not None else None)
    yield "" if pair.spread is None else f"{pair.spread:.0%}"
    yield "" if goal.goal is None else f"{goal.sense.value} {goal.goal:g}"
    verdicts = [goal.judge(each) for each in (pair.first, pair.second) if each is not None]
    same = len(set(verdicts)) == 1
    yield verdicts[0].value if same else ", ".join(each.value or "-" for each in verdicts)
    failed = Verdict.FAILED in verdicts
    yield "<<" if pair.is_apart or failed or not same else ""


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.3g}"
