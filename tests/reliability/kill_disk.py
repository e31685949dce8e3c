"""Lets the disk refuse at every write and every synchronisation of a till, and judges."""

from __future__ import annotations

import argparse
import errno
import os
import random
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Final

from pos_app.domain.trouble import TillError
from pos_app.journal.ballast import BALLAST_NAME
from tests.reliability.kill_life import warm_up
from tests.reliability.kill_mutants import DISK_MUTANTS, install
from tests.reliability.kill_run import CANNOT, Aim, Harness, Tally
from tests.reliability.kill_scenarios import Scenario
from tests.reliability.kill_till import an_order, open_shop
from tests.reliability.kill_tracer import Blow, can_spoil, why_not

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.reliability.kill_life import Life
    from tests.reliability.kill_run import Point
    from tests.reliability.kill_till import Ground
    from tests.reliability.kill_tracer import Call

WRITE, PLACED_WRITE, SYNC, DATA_SYNC, RESIZE, RESERVE = 1, 18, 74, 75, 77, 285
"""The system calls of x86-64 that put something on a disk."""

BAD_DISK: Final = Blow(errno.EIO)
NO_SPACE: Final = Blow(errno.ENOSPC)


class StumblingDisk(Aim):
    """One call fails with an input/output error, the next ones work."""

    spoils: ClassVar = frozenset({WRITE, PLACED_WRITE, SYNC, DATA_SYNC, RESIZE, RESERVE})
    blow: ClassVar = BAD_DISK

    def __init__(self, point: Point | None, folder: Path) -> None:
        """Watch the files of one folder only."""
        super().__init__(point, folder)
        self._folder = str(folder.resolve())

    def __call__(self, call: Call) -> Blow | None:
        """Return the blow when it is time for it."""
        if call.result is not None:
            return None
        if call.number not in self.spoils or not self._is_ours(call):
            return None
        if self.reaches(call):
            self.struck = True
            return self.blow
        return self.blow if self.goes_on() else None

    def goes_on(self) -> bool:
        """Tell whether calls after the first blow fail too."""
        return False

    def _is_ours(self, call: Call) -> bool:
        link = Path(f"/proc/{call.thread}/fd/{call.arguments[0]}")
        try:
            return str(link.readlink()).startswith(self._folder)
        except OSError:
            return False


class BrokenDisk(StumblingDisk):
    """From the point on every call fails."""

    def goes_on(self) -> bool:
        """Fail for ever."""
        return self.struck


class FullDisk(StumblingDisk):
    """From the point on nothing can be written, until the ballast is given up."""

    spoils: ClassVar = frozenset({WRITE, PLACED_WRITE, RESERVE})
    blow: ClassVar = NO_SPACE

    def __init__(self, point: Point | None, folder: Path) -> None:
        """Begin with a disk that has room."""
        super().__init__(point, folder)
        self._ballast = folder / BALLAST_NAME
        self._had_ballast = False

    def reaches(self, call: Call) -> bool:
        """Fill the disk when the point is reached."""
        reached = super().reaches(call)
        if reached:
            self._had_ballast = self._ballast.exists()
        return reached

    def goes_on(self) -> bool:
        """Fail until there is room."""
        return self.struck and (self._ballast.exists() or not self._had_ballast)


SALES: Final = 2


async def _two_sales(ground: Ground, number: int) -> None:
    try:
        async with open_shop(ground) as shop:
            for place in range(SALES):
                try:
                    await shop.till.sell(an_order(SALES * number + place), confirmed_again=True)
                except TillError:
                    continue
            await shop.quiet()
    except TillError:
        return


SCENARIO: Final = Scenario(
    name="two sales", why="and the second after the trouble", work=_two_sales
)


class DiskHarness(Harness):
    """Runs two sales with one kind of bad disk; the till must end by itself, whatever happens."""

    again_share = 0.0

    def is_unharmed(self, life: Life) -> bool:
        """Troubles are taken as they come: without a blow there must be none."""
        return sum(" SUCCEEDED " in line for line in life.said) == SALES

    def ends_badly(self, point: Point, aim: Aim, life: Life) -> Sequence[str]:
        """A disk is no reason to crash, and a full one no reason to lose an outcome."""
        found = []
        if life.status:
            found.append(f"{point}: a till ended with status {life.status}")
        if isinstance(aim, FullDisk):
            found += [f"{point}: {ref} has no outcome" for ref in _without_outcome(life.said)]
        return found


def _without_outcome(said: Sequence[str]) -> frozenset[str]:
    last = dict(line.split(" ")[:2] for line in said)
    return frozenset(ref for ref, state in last.items() if state == "SENDING")


class StumblingHarness(DiskHarness):
    """E2: one error."""

    aim = StumblingDisk


class BrokenDiskHarness(DiskHarness):
    """E2: nothing works any more."""

    aim = BrokenDisk


class FullDiskHarness(DiskHarness):
    """E1: no space left."""

    aim = FullDisk


DISKS: Final[dict[str, type[DiskHarness]]] = {
    "one error": StumblingHarness,
    "broken": BrokenDiskHarness,
    "full": FullDiskHarness,
}


def main(words: Sequence[str]) -> int:
    """Run the harness; 0 when nothing was wrong, 1 when something was, 77 when impossible."""
    parser = argparse.ArgumentParser(prog="kill_disk", description=__doc__)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    parser.add_argument("--faults", type=int, default=90, help="runs in all")
    parser.add_argument("--disk", choices=list(DISKS), action="append", default=[])
    parser.add_argument("--mutant", choices=[each.name for each in DISK_MUTANTS])
    options = parser.parse_args(words)
    print(f"seed {options.seed}", flush=True)
    mutant = install(options.mutant, DISK_MUTANTS)
    if (reason := why_not()) or not can_spoil():
        print(f"no bad disks: {reason or os.uname().machine}")
        return CANNOT
    warm_up()
    tally, began_s = Tally(), time.monotonic()
    names = options.disk or ([mutant.scenario] if mutant else list(DISKS))
    for name in names:
        harness = DISKS[name](SCENARIO, random.Random(f"{options.seed} {name}"), tally)
        harness.kill(options.faults // len(names), float("inf"))
        print(f"{name}: {harness.points} points, {tally.landed} faults so far", flush=True)
    print("\n".join(tally.problems[:20]))
    print(
        f"{tally.landed} disk faults at {len(tally.points)} points; "
        f"{len(tally.problems)} problems; {time.monotonic() - began_s:.0f} s"
    )
    return 1 if tally.problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
