"""Kills a till at every system call of every path, restarts it, and judges: the kill harness."""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from tests.reliability import kill_judge
from tests.reliability.kill_life import Place, a_folder, live, warm_up
from tests.reliability.kill_mutants import MUTANTS, install
from tests.reliability.kill_sandbox import SandboxProcess
from tests.reliability.kill_scenarios import BY_NAME, SCENARIOS
from tests.reliability.kill_till import KEPT, kept_from, recover_and_watch
from tests.reliability.kill_tracer import KILL, why_not

if TYPE_CHECKING:
    from collections.abc import Coroutine, Sequence
    from pathlib import Path

    from tests.reliability.kill_life import Life
    from tests.reliability.kill_scenarios import Scenario
    from tests.reliability.kill_till import Ground
    from tests.reliability.kill_tracer import Blow, Call

CANNOT: Final = 77
"""The exit code that says: not possible on this machine."""

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

    def __init__(self, point: Point | None, _folder: Path) -> None:
        self._point = point
        self.seen: Counter[int] = Counter()
        self.struck = False

    def __call__(self, call: Call) -> Blow | None:
        """Return the blow when the point is reached."""
        if call.result is not None:
            return None
        if self.reaches(call):
            self.struck = True
            return KILL
        return None

    def reaches(self, call: Call) -> bool:
        """Count a call; tell whether it is the point."""
        self.seen[call.number] += 1
        return self._point == Point(call.number, self.seen[call.number])


class Harness:
    """Runs one scenario again and again, each time with another point to die at."""

    aim: type[Aim] = Aim
    again_share = AGAIN_SHARE

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

    def ends_badly(self, point: Point, aim: Aim, life: Life) -> Sequence[str]:
        """Return what is wrong with the end of the life itself."""
        if life.status == 0 or aim.struck:
            return ()
        return [f"{point}: a till ended with status {life.status}"]

    def is_unharmed(self, life: Life) -> bool:
        """Tell whether a life without a blow came to its end."""
        return life.status == 0

    def _plan(self) -> list[Point]:
        """Trace unharmed runs, and list what they call: one point for each occurrence."""
        most: Counter[int] = Counter()
        for _ in range(2):
            with a_folder() as folder, SandboxProcess() as sandbox:
                self._fill(folder, sandbox)
                aim = self.aim(None, folder)
                life = self._live(Place(folder, sandbox), aim)
                if not self.is_unharmed(life):
                    self._tally.problems.append(f"an unharmed run was none: {life}")
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

    def _live(self, place: Place, aim: Aim | None) -> Life:
        scenario, number = self._scenario, self._run

        def work(ground: Ground) -> Coroutine[object, object, None]:
            scenario.prepare()
            return scenario.work(ground, number)

        return live(place, work, aim)

    def _recover(self, place: Place, aim: Aim | None) -> Life:
        def work(ground: Ground) -> Coroutine[object, object, None]:
            self._scenario.prepare()
            return recover_and_watch(ground)

        return live(place, work, aim)

    def _once(self, place: Place) -> None:
        point = self._points[self._run % len(self._points)]
        self._run += 1
        aim = self.aim(point, place.folder)
        self._count(point, aim, self._live(place, aim), place)
        if self._chance.random() < self.again_share:
            again = self._chance.choice(self._points)
            aim = self.aim(again, place.folder)
            self._count(again, aim, self._recover(place, aim), place)
        life = self._recover(place, None)
        found = _verdict(place, life)
        self._tally.problems += [f"{self._scenario.name}, {point}: {each}" for each in found]

    def _count(self, point: Point, aim: Aim, life: Life, place: Place) -> None:
        self._tally.runs += 1
        if aim.struck:
            self._tally.landed += 1
            self._tally.points.add((self._scenario.name, point))
        self._tally.problems += self.ends_badly(point, aim, life)
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
    if mutant := install(options.mutant, MUTANTS):
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
