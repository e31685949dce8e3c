"""Changes domain and engine in every small way, and counts how many changes the tests notice."""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final

from console import ROOT, say
from mutation_points import Point, points_of
from mutation_runner import Fate, Reach, begin, ended, measure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mutation_runner import Running

SOURCES: Final = ("pos_app/domain", "pos_app/engine")
FOLDER: Final = ROOT / "build" / "mutation"
GOAL: Final = 0.90


def main(words: Sequence[str]) -> int:
    """Test the mutants that `words` ask for; return 1 when too many live."""
    options = _parser().parse_args(words)
    if sys.platform == "win32":
        say("mutants run in forked processes, which this system does not have")
        return 2
    os.chdir(ROOT)
    sys.path.insert(0, str(ROOT))
    os.environ["CI"] = "1"  # the same examples every time
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"  # each costs every mutant its start
    FOLDER.mkdir(parents=True, exist_ok=True)
    points = _chosen(options)
    say(f"{len(points)} mutants, seed {options.seed}; the tests run once to see what they reach")
    reach = measure(FOLDER, SOURCES)
    fates = dict(_judged(points, reach, options.processes))
    return _report(fates)


def _chosen(options: argparse.Namespace) -> list[Point]:
    paths = sorted(path for source in SOURCES for path in (ROOT / source).glob("*.py"))
    if options.only:
        paths = [path for path in paths if path.stem in options.only]
    points = [point for path in paths for point in points_of(path)]
    if options.sample and options.sample < len(points):
        points = random.Random(options.seed).sample(points, options.sample)  # noqa: S311 - a sample
    return points


def _judged(points: Sequence[Point], reach: Reach, processes: int) -> Iterator[tuple[Point, Fate]]:
    waiting = list(reversed(points))
    running: list[Running] = []
    done = 0
    while waiting or running:
        while waiting and len(running) < processes:
            point = waiting.pop()
            if tests := reach.of(point):
                running.append(begin(point, tests, reach))
            else:
                yield point, Fate.UNREACHED
        time.sleep(0.02)
        for each in tuple(running):
            if fate := ended(each):
                running.remove(each)
                done += 1
                if fate is Fate.SURVIVED:
                    say(f"lives: {_described(each.point)}")
                if not done % 100:
                    say(f"{done} of {len(points)} are judged")
                yield each.point, fate


def _report(fates: dict[Point, Fate]) -> int:
    counts = Counter(fates.values())
    dead = counts[Fate.KILLED] + counts[Fate.TIMED_OUT]
    lines = [
        f"{fate.value}\t{_described(point)}"
        for point, fate in sorted(fates.items(), key=lambda item: str(item[0]))
        if fate in {Fate.SURVIVED, Fate.UNREACHED}
    ]
    (FOLDER / "living.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    for fate in Fate:
        say(f"{fate.value}: {counts[fate]}")
    share = dead / max(1, len(fates))
    say(f"{share:.1%} of {len(fates)} mutants are dead; the living are in {FOLDER}/living.txt")
    return 0 if share >= GOAL else 1


def _described(point: Point) -> str:
    return f"{Path(point.path).relative_to(ROOT)}:{point.line} {point.change}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="mutation.py", description=__doc__)
    parser.add_argument("--sample", type=int, default=0, help="so many mutants, chosen by the seed")
    parser.add_argument("--seed", type=int, default=1, help="of the sample")
    parser.add_argument("--only", nargs="*", default=[], help="names of modules: watch, ...")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
