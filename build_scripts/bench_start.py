"""Measures the start: from spawn to the first painted frame, and the memory it took by then."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import statistics
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bench_figures import Figure, Memory, alternate, memory_of
from bench_process import process_of
from bench_shop import WORK, copy_of
from console import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from bench_figures import Extent

BARE: Final = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    painted = False
    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            QTimer.singleShot(0, self.tell)
    def tell(self):
        print("painted", flush=True)
        QApplication.exit()
application = QApplication([])
window = Window()
window.resize(1024, 700)
window.show()
application.exec()
"""
PRODUCT: Final = ("-P", "-m", "pos_app")
PAINT: Final = "--exit-after-first-paint"
LIMIT_S: Final = 60


@dataclass(slots=True)
class Starts:
    """One way to start, and what was seen of it: seconds, processor seconds, memory."""

    command: tuple[str, ...]
    environment: Mapping[str, str]
    first_frame_s: list[float]
    processor_s: list[float]
    memory: list[Memory]
    ready_s: list[float]

    def once(self) -> float:
        """Start, stop the process at its first frame to look at it, let it end."""
        before = _children_s()
        began = time.perf_counter()
        with process_of(self.command, self.environment, ROOT) as process:
            assert process.stdout is not None  # noqa: S101 - it was asked for above
            line = process.stdout.readline()
            taken_s = time.perf_counter() - began
            if not line:
                raise RuntimeError(f"{' '.join(self.command)} did not start")
            process.send_signal(signal.SIGSTOP)
            memory = memory_of(process.pid)
            process.send_signal(signal.SIGCONT)
            went_on = time.perf_counter()
            process.stdout.readline()
            ready_s = taken_s + time.perf_counter() - went_on
            _, complaint = process.communicate(timeout=LIMIT_S)
            if process.returncode:
                raise RuntimeError(f"{' '.join(self.command)}: {process.returncode}: {complaint}")
        self.first_frame_s.append(taken_s)
        self.processor_s.append(_children_s() - before)
        self.memory.append(memory)
        self.ready_s.append(ready_s)
        return taken_s


def measure(extent: Extent) -> Sequence[Figure]:
    """Start the till and a bare window in turn."""
    kinds = {
        "bare": starts(("-P", "-c", BARE), "bare"),
        "small": starts((*PRODUCT, PAINT), "small", copy_of(extent.small, "start-small")),
        "large": starts((*PRODUCT, PAINT), "large", copy_of(extent.large, "start-large")),
        "sandbox": starts((*PRODUCT, "--sandbox", PAINT), "sandbox", WORK / "start-sandbox"),
    }
    alternate({name: kind.once for name, kind in kinds.items()}, extent.rounds)
    bare, small, large, sandbox = (_median(kind) for kind in kinds.values())
    figures = [
        _figure("S1", large.first_frame_s, bare.first_frame_s),
        _figure("S1r", large.ready_s, bare.first_frame_s),
        _figure("S1c", large.processor_s, bare.processor_s),
        _figure("S1s", sandbox.first_frame_s, bare.first_frame_s),
        Figure(
            id="S2",
            ratio=large.unshared_mib / bare.unshared_mib,
            measured=f"{large.unshared_mib:.0f} MiB",
            bare=f"{bare.unshared_mib:.0f} MiB",
            note="what other programs over Qt share at the time counts for neither",
        ),
        Figure(
            id="S2r",
            ratio=large.resident_mib / bare.resident_mib,
            measured=f"{large.resident_mib:.0f} MiB",
            bare=f"{bare.resident_mib:.0f} MiB",
        ),
    ]
    if extent.is_full:
        note = f"processor time: {large.processor_s / small.processor_s:.2f}"
        figures.append(_figure("S3", large.first_frame_s, small.first_frame_s, note))
    return figures


@dataclass(frozen=True, slots=True)
class _Median:
    first_frame_s: float
    ready_s: float
    processor_s: float
    unshared_mib: float
    resident_mib: float


def _median(kind: Starts) -> _Median:
    return _Median(
        statistics.median(kind.first_frame_s[1:]),
        statistics.median(kind.ready_s[1:]),
        statistics.median(kind.processor_s[1:]),
        statistics.median(each.unshared_mib for each in kind.memory[1:]),
        statistics.median(each.resident_mib for each in kind.memory[1:]),
    )


def _figure(id: str, taken_s: float, bare_s: float, note: str = "") -> Figure:  # noqa: A002 - the tables' word
    return Figure(
        id=id,
        ratio=taken_s / bare_s,
        measured=f"{taken_s * 1000:.0f} ms",
        bare=f"{bare_s * 1000:.0f} ms",
        note=note,
    )


def starts(arguments: tuple[str, ...], name: str, folder: Path | None = None) -> Starts:
    """Return a way to start Python with `arguments`, over a journal's folder if one is given."""
    home = WORK / f"home-{name}"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    # No key store, and no way out of this machine: neither is what is measured.
    environment = {
        "HOME": str(home),
        "PATH": os.environ.get("PATH", ""),
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "PYTHONUNBUFFERED": "1",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "POS_APP_INTECH_API_KEY": "measured",
        "POS_APP_INTECH_URL": "http://127.0.0.1:9",
        "POS_APP_INTRAM_URL": "http://127.0.0.1:9",
    }
    if folder is not None:
        environment["POS_APP_DATA_DIR"] = str(folder)
    return Starts((sys.executable, *arguments), environment, [], [], [], [])


def _children_s() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime
