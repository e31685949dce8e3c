"""Measures the frozen program: its size, and its start against the source and a bare window."""

from __future__ import annotations

import json
import random
import statistics
import subprocess
from typing import TYPE_CHECKING, Final

from console import say
from environment import DEVELOPMENT
from package_facts import WORK, in_mb, size_bytes
from package_freeze import bare_environment

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from package_facts import Frozen

ROUNDS: Final = 15
SEED: Final = 20260101
BARE: Final = """
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        from pos_app.composition.window.measure import age_ms
        print('{"first_paint_ms": %f}' % age_ms())
        QApplication.exit()
application = QApplication([])
window = Window()
window.resize(1024, 700)
window.show()
application.exec()
"""
PAINT: Final = ("--sandbox", "--exit-after-first-paint")


def tell(frozen: Frozen) -> None:
    """Print the size of the frozen folder, and the starts' medians and ratios as one JSON line."""
    say(f"frozen folder: {in_mb(size_bytes(frozen.folder))}")
    for kind, share in sorted(shares(frozen).items(), key=lambda each: -each[1])[:8]:
        say(f"  {kind}: {in_mb(share)}")
    python = str(DEVELOPMENT.python)
    variants = {
        "frozen": (str(frozen.program), *PAINT),
        "source": (python, "-P", "-m", "pos_app", *PAINT),
        "bare": (python, "-c", BARE),
    }
    taken = alternate(variants)
    medians = {name: statistics.median(values) for name, values in taken.items()}
    print(
        json.dumps(
            {f"{name}_ms": round(value, 1) for name, value in medians.items()}
            | {
                "rounds": ROUNDS,
                "size_bytes": size_bytes(frozen.folder),
                "frozen_to_source": round(medians["frozen"] / medians["source"], 3),
                "frozen_to_bare": round(medians["frozen"] / medians["bare"], 3),
            }
        )
    )


def alternate(variants: Mapping[str, Sequence[str]]) -> dict[str, list[float]]:
    """Run every variant `ROUNDS` times in random order; return the milliseconds of each.

    The first round warms up.
    """
    order = random.Random(SEED)  # noqa: S311 - the order of a measurement
    taken: dict[str, list[float]] = {name: [] for name in variants}
    for number in range(ROUNDS + 1):
        names = list(variants)
        order.shuffle(names)
        for name in names:
            value = _life_ms(name, variants[name])
            if number:
                taken[name].append(value)
    return taken


def _life_ms(name: str, command: Sequence[str]) -> float:
    """Return the milliseconds from the process's start to its first frame, as it says itself."""
    home = WORK / "measure" / name
    home.mkdir(parents=True, exist_ok=True)
    answer = subprocess.run(
        command, env=bare_environment(home), capture_output=True, text=True, check=True
    )
    return float(json.loads(answer.stdout.splitlines()[0])["first_paint_ms"])


def shares(frozen: Frozen) -> dict[str, int]:
    """Return what each top folder or file of the frozen program takes, in bytes."""
    inside = frozen.folder / "_internal"
    return {
        path.name: size_bytes(path) if path.is_dir() else path.stat().st_size
        for path in inside.iterdir()
        if not path.is_symlink()
    }
