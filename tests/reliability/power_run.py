"""Cuts the power after every operation of a till and opens what may be left: the power harness."""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import sqlite3
import sys
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pos_app.journal.files import journal_path
from pos_app.journal.opening import JournalOptions, open_for_writing
from pos_app.journal.verify import verify
from tests.reliability.kill_life import Place, a_folder, live, warm_up
from tests.reliability.kill_mutants import POWER_MUTANTS, install
from tests.reliability.kill_run import CANNOT
from tests.reliability.kill_sandbox import SandboxProcess
from tests.reliability.kill_scenarios import BY_NAME
from tests.reliability.kill_tracer import can_spoil, why_not
from tests.reliability.power_rebuild import Platter
from tests.reliability.power_record import Posted, Promised, Questioned, Recorder

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from tests.reliability.kill_till import Ground
    from tests.reliability.power_record import Operation

LIVES: Final = ("first opening", "sale", "three at once", "answer lost", "given up", "sale")
"""What the recorded till lived through, one process after the other, on one folder."""

UPGRADE: Final = "migration"
"""The life after those: what it left is opened by the program of the newer schema."""

UPGRADE_SHARE: Final = 0.2
MOST_SHOWN: Final = 20
SAID_EVERY: Final = 10_000

COUNTS: Final = (
    "SELECT ref, count(*) FROM entry GROUP BY ref",
    "SELECT ref, attempts FROM sale",
    "SELECT ref, count(*) FROM question GROUP BY ref",
)


@dataclass(frozen=True, slots=True)
class Recording:
    """All operations in order, and how many of them came before the upgrade."""

    operations: Sequence[Operation]
    before_upgrade: int


def record() -> Recording:
    """Return all that the tills did, one process after the other."""
    before = 0
    with a_folder() as folder, SandboxProcess() as sandbox:
        recorder = Recorder(folder)
        for number, name in enumerate((*LIVES, UPGRADE)):
            scenario = BY_NAME[name]
            recorder.new_life()
            before = len(recorder.operations)

            async def work(ground: Ground) -> None:
                scenario.prepare()  # noqa: B023 - the life ends inside this turn
                await scenario.work(ground, number)  # noqa: B023 - the same

            life = live(Place(folder, sandbox), work, recorder)
            if life.status:
                raise RuntimeError(f"the life {name!r} ended with {life.status}")
        return Recording(recorder.operations, before)


@dataclass(slots=True)
class Told:
    """What the world was told before the cut: how often, by transaction."""

    promised: Counter[str]
    posted: Counter[str]
    questioned: Counter[str]

    def hear(self, operation: Operation) -> None:
        """Count what is heard outside."""
        match operation:
            case Promised(ref=ref):
                self.promised[ref] += 1
            case Posted(ref=ref):
                self.posted[ref] += 1
            case Questioned(ref=ref):
                self.questioned[ref] += 1


@dataclass(frozen=True, slots=True)
class Opened:
    """What the real opening code made of a state: its problems, and what it still knows.

    Numbers by transaction: its entries, its attempts to send, its questions.
    """

    problems: Sequence[str]
    entries: Mapping[str, int]
    attempts: Mapping[str, int]
    questions: Mapping[str, int]


def opened(files: Mapping[str, bytes], folder: Path) -> Opened:
    """Put the files of a state down, open them as the program does, verify, and look inside."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
    try:
        journal = open_for_writing(JournalOptions(folder=folder, now_ms=lambda: 0))
    except Exception as error:  # noqa: BLE001 - a broken till may break anywhere
        return Opened([f"it cannot be opened: {error!r}"], {}, {}, {})
    journal.connection.close()
    journal.keeper.close()
    journal.lock.release()
    return _looked_into(journal_path(folder))


def _looked_into(path: Path) -> Opened:
    problems = [str(problem) for problem in verify(path).problems]
    try:
        with closing(sqlite3.connect(path)) as connection:
            counts = [dict(connection.execute(sql).fetchall()) for sql in COUNTS]
    except sqlite3.DatabaseError as error:
        # The opening looks at few pages; a broken till may have left others in pieces.
        return Opened([*problems, f"it cannot be read: {error!r}"], {}, {}, {})
    return Opened(problems, *counts)


def forgotten(now: Opened, told: Told) -> Iterator[str]:
    """Yield what the world was told and the journal does not know."""
    for ref, promised in told.promised.items():
        if now.entries.get(ref, 0) < promised:
            yield f"{ref}: {promised} changes were promised, {now.entries.get(ref, 0)} are there"
    for ref, posted in told.posted.items():
        if now.attempts.get(ref, 0) < posted:
            yield f"{ref}: sent without an intent"
    for ref, questioned in told.questioned.items():
        if now.questions.get(ref, 0) < questioned:
            yield f"{ref}: asked {questioned} times, {now.questions.get(ref, 0)} are known"


@dataclass(slots=True)
class Outcome:
    """How many states were made, and what was wrong with them.

    `known` remembers what opening made of the same bytes before: it can make nothing else of them.
    """

    states: int = 0
    bad: int = 0
    problems: list[str] = field(default_factory=list)
    known: dict[bytes, Opened] = field(default_factory=dict)
    different: int = 0

    def forget(self) -> None:
        """Another program opens the states from now on."""
        self.known.clear()


@dataclass(frozen=True, slots=True)
class Cuts:
    """Which operations are followed by cuts, how many in all, and until when."""

    first: int
    end: int
    states: int
    until_s: float

    def go_on(self, outcome: Outcome) -> bool:
        """Tell whether there is more to do."""
        return outcome.states < self.states and time.monotonic() < self.until_s


def cut_everywhere(
    operations: Sequence[Operation], cuts: Cuts, chance: random.Random, outcome: Outcome
) -> None:
    """Open so many states: after every operation of the span, again and again.

    Fewer states than operations are spread evenly. From the second round on, places where only
    one state is possible are left out.
    """
    step = max(1.0, (cuts.end - cuts.first) / (cuts.states - outcome.states))
    every_place, owed = True, 0.0
    while cuts.go_on(outcome):
        platter, told = Platter(), Told(Counter(), Counter(), Counter())
        for number, operation in enumerate(operations[: cuts.end]):
            platter.carry_out(operation)
            told.hear(operation)
            if number < cuts.first or not cuts.go_on(outcome):
                continue
            owed += 1
            if owed >= step and (every_place or platter.has_choice):
                owed = max(0.0, owed - step)
                _cut(platter, told, chance, outcome)
        every_place = False


def _cut(platter: Platter, told: Told, chance: random.Random, outcome: Outcome) -> None:
    files = platter.after_a_power_cut(chance)
    name = _fingerprint(files)
    if (now := outcome.known.get(name)) is None:
        with a_folder() as folder:
            now = outcome.known[name] = opened(files, folder)
        outcome.different += 1
    found = [*now.problems, *forgotten(now, told)]
    outcome.states += 1
    outcome.bad += bool(found)
    if len(outcome.problems) < MOST_SHOWN:
        outcome.problems += found
    if outcome.states % SAID_EVERY == 0:
        print(f"{outcome.states} states, {outcome.bad} bad", flush=True)


def _fingerprint(files: Mapping[str, bytes]) -> bytes:
    digest = hashlib.sha256()
    for name, content in sorted(files.items()):
        digest.update(f"{name} {len(content)} ".encode() + content)
    return digest.digest()


def _options(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="power_run", description=__doc__)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    parser.add_argument("--states", type=int, default=400)
    parser.add_argument("--mutant", choices=[each.name for each in POWER_MUTANTS])
    parser.add_argument("--minutes", type=float, default=60.0, help="stop after so long")
    return parser.parse_args(words)


def main(words: Sequence[str]) -> int:
    """Run the harness; 0 when nothing was wrong, 1 when something was, 77 when impossible."""
    options = _options(words)
    print(f"seed {options.seed}", flush=True)
    if (reason := why_not()) or not can_spoil():
        print(f"no power cuts: {reason or os.uname().machine}")
        return CANNOT
    install(options.mutant, POWER_MUTANTS)
    warm_up()
    began_s = time.monotonic()
    recording = record()
    operations, upgrade = recording.operations, recording.before_upgrade
    print(f"{len(operations)} operations recorded", flush=True)
    outcome, chance = Outcome(), random.Random(options.seed)
    until_s = began_s + 60 * options.minutes
    sales = int(options.states * (1 - UPGRADE_SHARE))
    cut_everywhere(operations, Cuts(0, upgrade, sales, until_s), chance, outcome)
    BY_NAME[UPGRADE].prepare()
    outcome.forget()
    upgrades = Cuts(upgrade, len(operations), options.states, until_s)
    cut_everywhere(operations, upgrades, chance, outcome)
    print("\n".join(outcome.problems[:MOST_SHOWN]))
    print(
        f"{outcome.states} states, {outcome.different} different, {outcome.bad} bad; "
        f"{time.monotonic() - began_s:.0f} s"
    )
    return 1 if outcome.bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
