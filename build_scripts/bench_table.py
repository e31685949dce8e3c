"""Measures the journal's table, one model in a process, against models that do less."""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from bench_figures import SEED, Figure, alternate, in_ms, memory_of, paired, percentile
from bench_shop import shop

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from pathlib import Path

    from bench_figures import Extent

ITEMS: Final = 2_000
JUMPS: Final = 150
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

    def once(name: str) -> float:
        runs[name].append(_run(name, folder))
        return runs[name][-1].first_s

    firsts = alternate({name: partial(once, name) for name in MODELS}, max(3, extent.rounds // 3))
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
            measured=in_ms(first_s), bare=in_ms(constant_s), note=f"{extent.large:,} sales",
        ),
        Figure(
            id="T2", ratio=paired(p99["ours"], p99["items"]),
            measured=in_ms(statistics.median(p99["ours"])),
            bare=in_ms(statistics.median(p99["items"])),
            note=f"a constant in Python: {paired(p99['constant'], p99['items']):.2f}",
        ),
        Figure(
            id="T4", ratio=statistics.median(run.last_s / run.first_s for run in ours),
            measured=in_ms(last_s), bare=in_ms(first_s),
        ),
    ]  # fmt: skip
    if extent.is_full:
        figures.append(_memory(ours, constant, _run(FETCHED, folder)))
    return figures


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


def _run(name: str, folder: Path) -> Run:
    answer = subprocess.run(
        [sys.executable, __file__, name, str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    return Run(**json.loads(answer.stdout.splitlines()[-1]))


# What follows runs in the measured process.


@dataclass(slots=True)
class Scene:
    """A view and how its model comes to be; `settle` waits until nothing is being read.

    Painting happens while the loop runs: a model may begin to read.
    """

    view: Any
    make: Callable[[], Any]
    settle: Callable[[], Awaitable[None]]
    frames_s: list[float] = field(default_factory=list)

    def paint(self) -> None:
        """Paint what is in sight, at once; a frame is the processor time that it took."""
        began = time.thread_time()
        self.view.viewport().repaint()
        self.frames_s.append(time.thread_time() - began)


async def _play(scene: Scene) -> Mapping[str, object]:
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the measured process only

    view = scene.view
    view.resize(1200, 800)
    view.show()
    QApplication.processEvents()
    await scene.settle()
    before_mib, began = memory_of().unshared_mib, time.perf_counter()
    model = scene.make()
    await view.show_rows(partial(view.setModel, model))
    first_s = time.perf_counter() - began
    await view.show_rows(view.scrollToBottom)
    last_s = time.perf_counter() - began
    await scene.settle()
    bar, rng = view.verticalScrollBar(), random.Random(SEED)  # noqa: S311 - where to throw it
    scene.frames_s.clear()
    for _ in range(JUMPS):
        bar.setValue(rng.randrange(bar.maximum() + 1))
        scene.paint()
        await scene.settle()
        scene.paint()
    return {
        "first_s": first_s,
        "last_s": last_s,
        "frames_s": scene.frames_s,
        "memory_mib": memory_of().unshared_mib - before_mib,
    }


def _main(name: str, folder: str) -> None:
    # Only the measured process loads Qt.
    from bench_table_models import qt_loop, scene_of  # noqa: PLC0415 - see above

    loop = qt_loop()
    view, make, settle = scene_of(name, folder)
    told = loop.run_until_complete(_play(Scene(view, make, settle)))
    print(json.dumps(told), flush=True)
    os._exit(0)  # nothing here needs an end in order


if __name__ == "__main__":
    _main(*sys.argv[1:])
