"""Declares what is measured: every goal as data, and what a figure against it is."""

from __future__ import annotations

import math
import random
import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum
from pathlib import Path
from typing import Final

FRAME_MS: Final = 1000 / 60
SEED: Final = 20260101


class Sense(Enum):
    """On which side of a goal a figure must be."""

    AT_MOST = "≤"
    AT_LEAST = "≥"


class Verdict(StrEnum):
    """How a figure stands to its goal."""

    MET = "met"
    MISSED = "missed"
    FAILED = "FAILED"
    FACT = ""
    """There is no goal: the figure explains others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """One figure that is measured, always a ratio to something bare, and where it has to be.

    Beyond `refuse` a change is refused; without `goal` the figure only explains others.
    """

    id: str
    area: str
    what: str
    goal: float | None = None
    refuse: float | None = None
    sense: Sense = Sense.AT_MOST

    def judge(self, ratio: float) -> Verdict:
        """Return how a measured ratio stands to this goal."""
        if self.goal is None:
            return Verdict.FACT
        sign = 1 if self.sense is Sense.AT_MOST else -1
        if sign * ratio <= sign * self.goal:
            return Verdict.MET
        refuse = self.goal if self.refuse is None else self.refuse
        return Verdict.MISSED if sign * ratio <= sign * refuse else Verdict.FAILED


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One measured ratio: what was measured and what it was held against, in words."""

    id: str
    ratio: float
    measured: str
    bare: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """How much is measured: `rounds` of each comparison, journals of `small` and `large` sales.

    `is_full` adds what takes minutes.
    """

    rounds: int
    small: int
    large: int
    is_full: bool


QUICK: Final = Extent(rounds=3, small=2_000, large=10_000, is_full=False)
FULL: Final = Extent(rounds=9, small=10_000, large=1_000_000, is_full=True)
LONG: Final = Extent(rounds=9, small=10_000, large=10_000_000, is_full=True)

Measure = Callable[[Extent], Sequence[Figure]]

GOALS: Final = (
    Goal(id="S1", area="start", goal=1.5, refuse=2.0,
         what="first painted frame, large journal / bare PySide6 window"),
    Goal(id="S1r", area="start",
         what="the first screen with a till behind it that can sell / bare PySide6 window"),
    Goal(id="S1c", area="start",
         what="processor time of that start, to the till and its end / the same"),
    Goal(id="S1s", area="start",
         what="first painted frame with the embedded sandbox / bare PySide6 window"),
    Goal(id="S2", area="start", goal=1.5, refuse=1.8,
         what="unshared memory at the first frame / bare PySide6 window"),
    Goal(id="S2r", area="start", what="resident memory at the first frame / the same window"),
    Goal(id="S3", area="start", goal=1.05, refuse=1.15,
         what="first frame with the large journal / with the small one"),
    Goal(id="M1", area="memory",
         what="unshared memory at rest, everything loaded / bare PySide6 window"),
    Goal(id="M2", area="memory", goal=1.1, refuse=1.2,
         what="unshared memory after a day of sales / at rest"),
    Goal(id="M4", area="memory", goal=1.05, refuse=1.2,
         what="unshared memory after 8 simulated hours / after the first of them"),
    Goal(id="M3", area="memory", goal=1.05, refuse=1.15,
         what="unshared memory with the large journal on the screen / with the small one"),
    Goal(id="J1", area="journal", goal=1.2, refuse=1.5,
         what="durable row, p50 / raw 4 KiB append and fsync"),
    Goal(id="J1e", area="journal", what="whole `prepare` on its connection, p50 / the same"),
    Goal(id="J2", area="journal", goal=1.6, refuse=2.0,
         what="durable entry as the loop sees it, p50 / the same"),
    Goal(id="J2p", area="journal", what="whole `prepare` as the loop sees it, p50 / the same"),
    Goal(id="J3", area="journal", goal=1.2, refuse=1.5,
         what="durable `prepare` in the large journal / in the small one"),
    Goal(id="J4", area="journal", goal=0.2, refuse=0.3,
         what="20 entries that wait together, each / one raw fsync"),
    Goal(id="J5", area="journal", goal=0.05, refuse=0.1,
         what="hash chain and canonical JSON of an entry / one raw fsync"),
    Goal(id="J6", area="journal", goal=2.1, refuse=3.0,
         what="verify the chain of entries / read the same rows"),
    Goal(id="Q1", area="reads", goal=2.0, refuse=3.0,
         what="look-up, first page, page, day totals: worst, large / a tenth of it"),
    Goal(id="Q2", area="reads", goal=0.1, refuse=0.2,
         what="6 digits anywhere / LIKE over every row"),
    Goal(id="K1", area="sale", goal=10.0, refuse=20.0,
         what="confirm key to PREPARED on disk / raw 4 KiB append and fsync"),
    Goal(id="K2", area="sale", goal=1.3, refuse=2.0,
         what="SENDING on disk to first byte at the server / bare httpx request"),
    Goal(id="K3", area="sale", goal=1.0, refuse=2.0,
         what="answer sent by the server to painted state / one 60 Hz frame"),
    Goal(id="T1", area="table", goal=1.2, refuse=1.5,
         what="first rows of the large journal / a model that returns a constant"),
    Goal(id="T2", area="table", goal=1.5, refuse=2.0,
         what="frame p99, thumb thrown about / items in C++"),
    Goal(id="T3", area="table", goal=0.02, refuse=0.05,
         what="memory above the constant model / that of fetching all"),
    Goal(id="T4", area="table", goal=1.3, refuse=2.0,
         what="time until the last row can be seen / first rows"),
    Goal(id="H1", area="http", goal=35.0, refuse=40.0,
         what="client's processor time a kept POST / raw asyncio streams"),
    Goal(id="H2", area="http", goal=1.3, refuse=2.0,
         what="50 polls through the till's places, 20 ms server / ideal for those places"),
    Goal(id="H3", area="http", goal=0.1, refuse=0.2,
         what="longest stall in that storm / 50 at once on a bare httpx client"),
    Goal(id="H4", area="http", goal=1.0, what="TLS contexts built by a process"),
    Goal(id="H4k", area="http", goal=0.99, refuse=0.99, sense=Sense.AT_LEAST,
         what="questions on a kept connection / questions"),
    Goal(id="P1", area="polling", goal=1.05, refuse=1.3,
         what="detection delay after 30 completions / optimum, worst of four laws"),
    Goal(id="P1d", area="polling", goal=1.25, refuse=1.3,
         what="detection delay before any completion / optimum, worst of four laws"),
    Goal(id="P2", area="polling", goal=0.0, refuse=0.0,
         what="spans of 60 s with more than 3 questions about one transaction"),
    Goal(id="P3", area="polling", goal=3.0, refuse=6.0,
         what="scheduler's processor time a poll, 10,000 pending / bare heap"),
    Goal(id="U1", area="stalls", goal=1.0, refuse=3.0,
         what="p99 of the times the window was not free / one 60 Hz frame"),
    Goal(id="U1m", area="stalls", goal=3.0, refuse=6.0,
         what="longest time the window was not free / one 60 Hz frame"),
    Goal(id="U1c", area="stalls",
         what="longest time the window's thread worked without a pause / one 60 Hz frame"),
)  # fmt: skip
AREAS: Final = tuple(dict.fromkeys(goal.area for goal in GOALS))


def goal_of(id: str) -> Goal:  # noqa: A002 - the word of the tables
    """Return the goal of that id."""
    return next(goal for goal in GOALS if goal.id == id)


def alternate(
    variants: Mapping[str, Callable[[], float]], rounds: int
) -> Mapping[str, Sequence[float]]:
    """Take every variant's value once a round, in random order; the first round warms up.

    So whatever else the machine does meanwhile meets all of them alike.
    """
    order = random.Random(SEED)  # noqa: S311 - the order of a measurement
    taken: dict[str, list[float]] = {name: [] for name in variants}
    for number in range(rounds + 1):
        names = list(variants)
        order.shuffle(names)
        for name in names:
            value = variants[name]()
            if number:
                taken[name].append(value)
    return taken


def paired(taken: Sequence[float], bare: Sequence[float]) -> float:
    """Return the median of the rounds' own ratios."""
    return statistics.median(one / other for one, other in zip(taken, bare, strict=True))


def percentile(values: Sequence[float], percent: float) -> float:
    """Return a nearest-rank percentile: a value that happened."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(percent / 100 * len(ordered)) - 1)]


def in_ms(seconds: float) -> str:
    """Return seconds as milliseconds for people."""
    return f"{seconds * 1000:.3g} ms"


def in_us(seconds: float) -> str:
    """Return seconds as microseconds for people."""
    return f"{seconds * 1e6:.3g} µs"


@dataclass(frozen=True, slots=True)
class Memory:
    """What a process holds, in MiB: all of it, and what no other process shares."""

    resident_mib: float
    unshared_mib: float


def memory_of(process: int | str = "self") -> Memory:
    """Return what a process holds now."""
    lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    kib = {line.split(":")[0]: int(line.split()[1]) for line in lines if line.endswith("kB")}
    private = sum(size for name, size in kib.items() if name.startswith("Private_"))
    return Memory(kib["Rss"] / 1024, private / 1024)
