"""Measures the journal's table, one model in a process, against models that do less."""

from __future__ import annotations

import os
import statistics
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bench_figures import Figure, alternate, in_ms, paired, percentile
from bench_process import told_by
from bench_shop import shop

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bench_figures import Extent

NO_IDLING: Final = "QT_QPA_UPDATE_IDLE_TIME"
"""Qt waits so many milliseconds, 5 of its own accord, before each frame of any model."""

WITHOUT: Final = "without Qt's wait of 5 ms before a frame, in both"

PLAY: Final = Path(__file__).with_name("bench_table_play.py")
JUMPS: Final = 150
FEW_JUMPS: Final = 30
"""How often the thumb is thrown."""

MODELS: Final = ("items", "constant", "ours")
FETCHED: Final = "fetched"
"""The naive way: everything is read into memory first."""


@dataclass(frozen=True, slots=True)
class Run:
    """What one process saw: seconds, and MiB above the process before its model."""

    first_s: float
    last_s: float
    frames_s: Sequence[float]
    memory_mib: float


def measure(extent: Extent) -> Sequence[Figure]:
    """Show the same rows through each model in turn."""
    folder = shop(extent.large)
    runs: dict[str, list[Run]] = {name: [] for name in MODELS}

    jumps = JUMPS if extent.is_full else FEW_JUMPS

    def once(name: str) -> float:
        runs[name].append(_run(name, folder, jumps))
        return runs[name][-1].first_s

    firsts = alternate({name: partial(once, name) for name in MODELS}, max(2, extent.rounds // 3))
    items, constant, ours = ([*runs[name][1:]] for name in MODELS)
    p99 = {
        name: [percentile(run.frames_s, 99) for run in some]
        for name, some in (("items", items), ("constant", constant), ("ours", ours))
    }
    first_s, constant_s = (statistics.median(firsts[name]) for name in ("ours", "constant"))
    last_s = statistics.median(run.last_s for run in ours)
    figures = [
        Figure(
            id="T1", ratio=paired(firsts["ours"], firsts["constant"]),
            measured=in_ms(first_s), bare=in_ms(constant_s),
            note=f"{extent.large:,} sales; {WITHOUT}",
        ),
        Figure(
            id="T2", ratio=paired(p99["ours"], p99["items"]),
            measured=in_ms(statistics.median(p99["ours"])),
            bare=in_ms(statistics.median(p99["items"])),
            note=f"a constant in Python: {paired(p99['constant'], p99['items']):.2f}",
        ),
        Figure(
            id="T4", ratio=_later(ours),
            measured=in_ms(last_s), bare=in_ms(first_s),
            note=f"a constant in Python: {_later(constant):.2f}",
        ),
    ]  # fmt: skip
    if extent.is_full:
        figures.append(_memory(ours, constant, _run(FETCHED, folder, JUMPS)))
    return figures


def _later(runs: Sequence[Run]) -> float:
    return statistics.median(run.last_s / run.first_s for run in runs)


def _memory(ours: Sequence[Run], constant: Sequence[Run], fetched: Run) -> Figure:
    ours_mib, constant_mib = (
        statistics.median(run.memory_mib for run in runs) for runs in (ours, constant)
    )
    return Figure(
        id="T3",
        ratio=(ours_mib - constant_mib) / (fetched.memory_mib - constant_mib),
        measured=f"{ours_mib - constant_mib:.1f} MiB",
        bare=f"{fetched.memory_mib - constant_mib:.0f} MiB",
        note=f"fetching all shows its first rows after {in_ms(fetched.first_s)}",
    )


def _run(name: str, folder: Path, jumps: int) -> Run:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", NO_IDLING: "0"}
    return Run(**told_by(PLAY, [name, str(folder), str(jumps)], environment))
