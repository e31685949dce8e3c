"""Notices whoever keeps the window's thread for longer than a person forgives.

What counts is the processor time of that thread, not the clock on the wall, and of a processor as
fast as it ever was here: a busy machine makes nobody guilty, nor one whose processor is shared.
One key, one click and one tick of the window are a turn each; between two turns Qt paints and
takes the next key.
"""

from __future__ import annotations

import gc
import sys
import time
from dataclasses import dataclass, field
from functools import wraps
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtTest import QTest

from pos_app.ui.bridge import Bridge
from pos_app.ui.setup.window import SetupWindow
from pos_app.ui.window.main_window import MainWindow
from pos_app.ui.window.overlays import Overlays

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

LIMIT_MS: Final = 50.0
TRACED_TIMES: Final = 5
"""So many times as long may a turn take while coverage watches every line."""

TURNS: Final = (
    (QTest, "keyClick"),
    (QTest, "mouseClick"),
    (MainWindow, "tick"),
    (MainWindow, "visit"),
    (Overlays, "show_help"),
    (Overlays, "show_palette"),
    (SetupWindow, "_on_texts"),
    (Bridge, "hear"),
)
"""Everything through which a person or the till makes the window work."""


def _work_s() -> float:
    """Return the processor time of some work that is always the same."""
    begun_s = time.thread_time()
    sum(range(100_000))
    return time.thread_time() - begun_s


class _Processor:
    """Knows how fast the processor was at best, and how much slower it is now."""

    def __init__(self) -> None:
        self._best_s = min(_work_s() for _ in range(20))

    def slower(self) -> float:
        """Return how many times as long the same work takes now, 1 at least."""
        now_s = min(_work_s() for _ in range(5))
        self._best_s = min(self._best_s, now_s)
        return now_s / self._best_s


_PROCESSOR: Final = _Processor()


@dataclass
class StallWatch:
    """Keeps every turn that took too long, in milliseconds of processor time."""

    limit_ms: float = LIMIT_MS
    stalls: list[str] = field(default_factory=list)
    _depth: int = 0

    def turn(self, name: str, work: Callable[..., Any]) -> Callable[..., Any]:
        """Return `work`, watched; a turn within a turn is part of it."""

        @wraps(work)
        def watched(*values: Any, **named: Any) -> Any:  # noqa: ANN401 - passed on untouched
            self._depth += 1
            # As in the program; a test process of a gigabyte would pay here for all its tests.
            gc.disable()
            begun_s = time.thread_time()
            try:
                return work(*values, **named)
            finally:
                took_ms = (time.thread_time() - begun_s) * 1000
                self._depth -= 1
                if not self._depth:
                    gc.enable()
                if self._is_stall(took_ms):
                    self.stalls.append(f"{name}{_shown(values)}: {took_ms:.0f} ms")

        return watched

    def _is_stall(self, took_ms: float) -> bool:
        # The processor is looked at only where a turn is in doubt.
        if self._depth or took_ms <= self.limit_ms:
            return False
        return took_ms > self.limit_ms * _PROCESSOR.slower()

    def watch(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Begin to watch."""
        if sys.gettrace() is not None:
            self.limit_ms *= TRACED_TIMES
        for owner, name in TURNS:
            work = getattr(owner, name)
            watched = self.turn(name, work)
            is_static = owner is QTest
            monkeypatch.setattr(owner, name, staticmethod(watched) if is_static else watched)


def _shown(values: tuple[object, ...]) -> str:
    return f"({', '.join(type(each).__name__ for each in values)})"
