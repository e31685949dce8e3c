"""Kills a till at every system call of every path, restarts it, and judges: the kill harness."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gc
import os
import random
import shutil
import signal
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.reliability import kill_judge
from tests.reliability.kill_mutants import MUTANTS
from tests.reliability.kill_sandbox import SandboxProcess
from tests.reliability.kill_scenarios import BY_NAME, SCENARIOS
from tests.reliability.kill_till import KEPT, Ground, kept_from, recover_and_watch
from tests.reliability.kill_tracer import KILL, Trace, be_traced, why_not

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator, Sequence

    from tests.reliability.kill_scenarios import Scenario
    from tests.reliability.kill_tracer import Blow, Call

    Work = Callable[[Ground], Coroutine[object, object, None]]
    Watch = Callable[[Call], Blow | None]

CANNOT: Final = 77
"""The exit code that says: not possible on this machine."""

LONGEST_RUN_S: Final = 60
MEMORY: Final = Path("/dev/shm")  # noqa: S108 - a kill loses nothing that a file system has
RUNS_A_SANDBOX: Final = 40
AGAIN_SHARE: Final = 0.25
"""So many recoveries are killed too."""


@dataclass(frozen=True, slots=True)
class Point:
    """A system call by its number and its occurrence in a run, from 1."""

    number: int
    occurrence: int


@dataclass(slots=True)
class Tally:
    """What happened so far."""

    runs: int = 0
    landed: int = 0
    points: set[tuple[str, Point]] = field(default_factory=set)
    problems: list[str] = field(default_factory=list)


class Aim:
    """Waits for one point of a run; without a point it only counts."""

    def __init__(self, point: Point | None) -> None:
        self._point = point
        self.seen: Counter[int] = Counter()

    def __call__(self, call: Call) -> Blow | None:
        """Return the blow when the point is reached."""
        if call.result is not None:
            return None
        self.seen[call.number] += 1
        aimed = self._point
        if aimed and call.number == aimed.number and self.seen[call.number] == aimed.occurrence:
            return KILL
        return None


@dataclass(frozen=True, slots=True)
class Life:
    """How one child ended, and what it had said."""

    status: int
    said: Sequence[str]
    killed: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """One folder and its sandbox, the operations there that are of other folders, all promises."""

    folder: Path
    sandbox: SandboxProcess
    others: frozenset[str] = frozenset()
    said: list[str] = field(default_factory=list)


def live(place: Place, work: Work, aim: Watch | None) -> Life:
    """Fork a till, let it work under the tracer if there is an `aim`, and return how it ended."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        ground = Ground(folder=place.folder, url=place.sandbox.url, pipe=writing)
        _be_a_till(ground, work, traced=aim is not None)
    os.close(writing)
    if aim is None:
        said = _lines(reading)
        _, status = os.waitpid(child, 0)
        return Life(status, said)
    trace = Trace(child, aim)
    status = trace.follow()
    return Life(status, _lines(reading), trace.killed)


def _be_a_till(ground: Ground, work: Work, *, traced: bool) -> None:
    status = 1
    try:
        signal.alarm(LONGEST_RUN_S)
        if traced:
            be_traced()
        asyncio.run(work(ground))
        status = 0
    except BaseException:  # noqa: BLE001 - whatever it is, it is shown and the process ends
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(status)


def _lines(pipe: int) -> Sequence[str]:
    with open(pipe, encoding="utf-8") as file:
        return [line.removesuffix("\n") for line in file if line.endswith("\n")]


class Harness:
    """Runs one scenario again and again, each time with another point to die at."""

    def __init__(self, scenario: Scenario, chance: random.Random, tally: Tally) -> None:
        self._scenario = scenario
        self._chance = chance
        self._tally = tally
        self._run = 0
        self._points = self._plan()

    @property
    def points(self) -> int:
        """How many points one unharmed run has."""
        return len(self._points)

    def kill(self, most: int, until_s: float) -> None:
        """Kill at so many points, one folder after the other, or until the time is over."""
        end = self._run + most
        while self._goes_on(end, until_s):
            with a_folder() as template, SandboxProcess() as sandbox:
                said = self._fill(template, sandbox)
                sold = frozenset(sandbox.accepted())
                for _ in range(max(1, RUNS_A_SANDBOX // self._scenario.runs_a_folder)):
                    if not self._goes_on(end, until_s):
                        return
                    others = frozenset(sandbox.accepted()) - sold
                    with a_folder() as folder:
                        shutil.copytree(template, folder, dirs_exist_ok=True)
                        place = Place(folder, sandbox, others, [*said])
                        for _ in range(min(end - self._run, self._scenario.runs_a_folder)):
                            self._once(place)
                            if self._tally.problems:
                                return

    def _goes_on(self, end: int, until_s: float) -> bool:
        return self._run < end and time.monotonic() < until_s and not self._tally.problems

    def _plan(self) -> list[Point]:
        """Trace unharmed runs, and list what they call: one point for each occurrence."""
        most: Counter[int] = Counter()
        for _ in range(2):
            with a_folder() as folder, SandboxProcess() as sandbox:
                self._fill(folder, sandbox)
                aim = Aim(None)
                life = self._live(Place(folder, sandbox), aim)
                if life.status:
                    self._tally.problems.append(f"an unharmed run ended with {life.status}")
                most |= aim.seen
        return dealt(most, self._chance)

    def _fill(self, folder: Path, sandbox: SandboxProcess) -> Sequence[str]:
        before = self._scenario.before
        if before is None:
            return ()
        life = live(Place(folder, sandbox), lambda ground: before(ground, 0), None)
        if life.status:
            self._tally.problems.append(f"a run to begin with ended with {life.status}")
        return life.said

    def _live(self, place: Place, aim: Watch | None) -> Life:
        scenario, number = self._scenario, self._run

        def work(ground: Ground) -> Coroutine[object, object, None]:
            scenario.prepare()
            return scenario.work(ground, number)

        return live(place, work, aim)

    def _recover(self, place: Place, aim: Watch | None) -> Life:
        def work(ground: Ground) -> Coroutine[object, object, None]:
            self._scenario.prepare()
            return recover_and_watch(ground)

        return live(place, work, aim)

    def _once(self, place: Place) -> None:
        point = self._points[self._run % len(self._points)]
        self._run += 1
        self._count(point, self._live(place, Aim(point)), place)
        if self._chance.random() < AGAIN_SHARE:
            again = self._chance.choice(self._points)
            self._count(again, self._recover(place, Aim(again)), place)
        life = self._recover(place, None)
        found = _verdict(place, life)
        self._tally.problems += [f"{self._scenario.name}, {point}: {each}" for each in found]

    def _count(self, point: Point, life: Life, place: Place) -> None:
        self._tally.runs += 1
        if life.killed:
            self._tally.landed += 1
            self._tally.points.add((self._scenario.name, point))
        elif life.status:
            self._tally.problems.append(f"{point}: a till ended with status {life.status}")
        place.said.extend(line for line in life.said if not line.startswith(KEPT))
        place.sandbox.catch_up()


def _verdict(place: Place, life: Life) -> Sequence[str]:
    kept = kept_from(life.said)
    if life.status or kept is None:
        return [f"the recovery ended with status {life.status}: {life.said}"]
    place.said.extend(line for line in life.said if not line.startswith(KEPT))
    accepted = [ref for ref in place.sandbox.accepted() if ref not in place.others]
    books = place.sandbox.books([*{*accepted, *kept.sales}])
    return list(kill_judge.problems(kept, place.said, accepted, books))


def dealt(most: Counter[int], chance: random.Random) -> list[Point]:
    """Return every point once, in an order that takes each kind of call in turn.

    Hundreds of calls only read; the few that write, send or synchronise shall come early.
    """
    decks = []
    for number, count in sorted(most.items()):
        deck = [Point(number, occurrence) for occurrence in range(1, count + 1)]
        chance.shuffle(deck)
        decks.append(deck)
    points = []
    while decks:
        chance.shuffle(decks)
        points += [deck.pop() for deck in decks]
        decks = [deck for deck in decks if deck]
    return points


def warm_up() -> None:
    """Sell once in this very process, so that no child pays for loading anything."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    with a_folder() as folder, SandboxProcess() as sandbox:
        ground = Ground(folder=folder, url=sandbox.url, pipe=nowhere)
        asyncio.run(BY_NAME["sale"].work(ground, 0))
    os.close(nowhere)
    for thread in threading.enumerate():
        if thread is not threading.main_thread():
            thread.join()  # a process with threads must not fork
    gc.collect()
    gc.freeze()


@contextlib.contextmanager
def a_folder() -> Iterator[Path]:
    """Give a folder that only this process uses, in memory where there is one."""
    base = MEMORY if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) else None
    folder = Path(tempfile.mkdtemp(prefix="pos-app-kill-", dir=base))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def _options(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="kill_run", description=__doc__)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    parser.add_argument("--kills", type=int, default=250, help="runs in all")
    parser.add_argument("--scenario", choices=sorted(BY_NAME), action="append", default=[])
    parser.add_argument("--mutant", choices=[each.name for each in MUTANTS])
    parser.add_argument("--minutes", type=float, default=60.0, help="stop after so long")
    return parser.parse_args(words)


def main(words: Sequence[str]) -> int:
    """Run the harness; 0 when nothing was wrong, 1 when something was, 77 when impossible."""
    options = _options(words)
    print(f"seed {options.seed}", flush=True)
    if reason := why_not():
        print(f"no kills: {reason}")
        return CANNOT
    names = options.scenario or [scenario.name for scenario in SCENARIOS]
    for mutant in MUTANTS:
        if mutant.name == options.mutant:
            mutant.install()
            names = options.scenario or [mutant.scenario]
    warm_up()
    tally, began_s = Tally(), time.monotonic()
    until_s = began_s + 60 * options.minutes
    for place, name in enumerate(names):
        harness = Harness(BY_NAME[name], random.Random(f"{options.seed} {name}"), tally)
        share = options.kills // len(names) + (place < options.kills % len(names))
        harness.kill(share, until_s)
        print(f"{name}: {harness.points} points, {tally.landed} kills so far", flush=True)
        if tally.problems:
            break
    print("\n".join(tally.problems[:20]))
    print(
        f"{tally.landed} kills landed in {tally.runs} runs at {len(tally.points)} points; "
        f"{len(tally.problems)} problems; {time.monotonic() - began_s:.0f} s"
    )
    return 1 if tally.problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
