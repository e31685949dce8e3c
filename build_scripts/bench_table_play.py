"""The measured process of the table: one view, one model, its thumb thrown about."""

from __future__ import annotations

import json
import os
import random
import sys
import time
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from bench_figures import SEED, memory_of
from bench_table_models import qt_loop, scene_of
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping


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


async def _play(scene: Scene, jumps: int) -> Mapping[str, object]:
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
    for _ in range(jumps):
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


def _main(name: str, folder: str, jumps: str) -> None:
    loop = qt_loop()
    view, make, settle = scene_of(name, folder)
    told = loop.run_until_complete(_play(Scene(view, make, settle), int(jumps)))
    print(json.dumps(told), flush=True)
    os._exit(0)  # nothing here needs an end in order


if __name__ == "__main__":
    _main(*sys.argv[1:])
