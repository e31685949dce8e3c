"""The till's machine in the simulator: clocks, disk, power, and one till after the other on it."""

from __future__ import annotations

import asyncio
import tempfile
from contextlib import contextmanager
from enum import Enum, auto
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar
from unittest import mock

from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.assembly import Materials, build_till
from pos_app.engine.schedule import EARLY_END_S, LATER, Schedule, Stretch
from pos_app.journal import journal as journal_module
from pos_app.journal import writer as writer_module
from pos_app.journal.files import journal_path
from pos_app.journal.journal import SqliteJournal
from pos_app.journal.opening import JournalOptions, open_for_writing
from pos_app.journal.writer import MOST_JOBS, Writer, _Job, _resolve
from tests.reliability.simulator_provider import SimulatedIntech
from tests.support.fakes import LoopClock, MemoryShelf, ThreeServices

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator
    from random import Random

    from pos_app.domain.transaction import Ref
    from pos_app.engine.till import Till
    from tests.reliability.simulator_network import Network

T = TypeVar("T")

QUICK_DISK: Final = Path("/dev/shm")  # noqa: S108 - only speed; the tests' own folder in it

SENT: Final = "SELECT count(*) FROM sale WHERE ref = ? AND state = 'SENDING' AND attempts > 0"
ASKED: Final = "SELECT count(*) FROM question WHERE ref = ?"


SPARSE: Final = Schedule(later=(Stretch(EARLY_END_S, 120.0), *LATER[1:]))


class Fate(Enum):
    """What becomes of one commit."""

    WELL = auto()
    CUT_BEFORE = auto()
    CUT_AFTER = auto()
    FAILS = auto()


class _NoThread:
    """Takes the place of the writer's thread, whose work the loop does."""

    def __init__(self, **_: object) -> None:
        pass

    def start(self) -> None:
        pass


class SteadyWriter(Writer):
    """The journal's writer on the loop instead of on its thread: the seed decides when it works.

    Jobs that wait together share one commit, as with the thread; the code that serves them is the
    real one.
    """

    machine: Machine

    def __init__(self, *parts: Any) -> None:  # noqa: ANN401 - passed on untouched
        super().__init__(*parts)
        self._waiting: list[_Job] = []
        self.machine.writer = self

    async def stop(self) -> None:
        self._closing = True
        self._serve_waiting()
        self._finish_chore()
        self._empty_wal()
        self._connection.close()

    async def _run(self, work: Callable[[sqlite3.Connection], T], *, writes: bool) -> T:
        if self._closing:
            raise TillError(Trouble.STOPPING)
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._waiting.append(_Job(work=work, writes=writes, future=future))
        if len(self._waiting) == 1:
            asyncio.get_running_loop().call_later(self.machine.disk_s(), self._serve_waiting)
        return await future

    def _serve_waiting(self) -> None:
        while self._waiting and self.machine.writer is self:
            jobs, self._waiting = self._waiting[:MOST_JOBS], self._waiting[MOST_JOBS:]
            writes = any(job.writes for job in jobs)
            fate = self.machine.fate() if writes else Fate.WELL
            if fate is Fate.CUT_BEFORE:
                self.machine.cut()
                return
            if fate is Fate.FAILS:
                self.stopped_by = TillError(Trouble.JOURNAL_UNWRITABLE, "simulated")
                self.machine.ends_soon()
            done = self._serve(jobs)
            if fate is Fate.CUT_AFTER:
                self.machine.cut()
                return
            _resolve(done)


@cache
def _blank() -> bytes:
    """Make one empty journal in each test process: copying it is quicker than making another."""
    with tempfile.TemporaryDirectory(prefix="pos-app-tests-simulator-", dir=quick_disk()) as name:
        folder = Path(name)
        opened = open_for_writing(JournalOptions(folder=folder, now_ms=lambda: 0))
        opened.keeper.close()
        opened.connection.close()
        opened.lock.release()
        return journal_path(folder).read_bytes()


def quick_disk() -> Path | None:
    """Return a folder in memory for what needs no disk, where the machine has one."""
    return QUICK_DISK if QUICK_DISK.is_dir() else None


@contextmanager
def disk() -> Iterator[Path]:
    """Give a folder with an empty journal, for one story."""
    with tempfile.TemporaryDirectory(prefix="pos-app-tests-simulator-", dir=quick_disk()) as name:
        folder = Path(name)
        journal_path(folder).write_bytes(_blank())
        yield folder


class Machine:
    """Runs one till after the other on one disk; its power can be cut at any commit."""

    def __init__(self, folder: Path, rng: Random, network: Network) -> None:
        self.folder = folder
        self.rng = rng
        self.network = network
        self.clock = LoopClock()
        self.runs = False
        self.head = ""
        self.writer: SteadyWriter | None = None
        # A sparse one leaves room for more stories; people ask as often as they like anyway.
        self._schedule = Schedule() if rng.random() < 0.2 else SPARSE
        self._commits_left = -1
        self._fate = Fate.WELL
        self._ended = asyncio.Event()
        self._journal: SqliteJournal | None = None
        self._connections: tuple[sqlite3.Connection, ...] = ()

    def plan_death(self, fate: Fate, commits: int) -> None:
        """Let the power, or the disk, fail at one of the next commits."""
        self._fate, self._commits_left = fate, commits

    def fate(self) -> Fate:
        """Return what becomes of the commit at hand."""
        self._commits_left -= 1
        return self._fate if self._commits_left == 0 else Fate.WELL

    def disk_s(self) -> float:
        """Draw how long the disk takes."""
        return self.rng.choice([0.0, 0.0, 0.001, 0.02, 0.5])

    def cut(self) -> None:
        """Cut the power: nothing of this till's life happens any more."""
        self.runs, self.writer = False, None
        self._ended.set()

    def ends_soon(self) -> None:
        """Let a person start the till anew a while after its disk failed."""
        asyncio.get_running_loop().call_later(self.rng.uniform(0, 60), self._ended.set)

    async def until_it_ends(self) -> None:
        """Wait until the power is cut, or somebody has to start the till anew."""
        await self._ended.wait()

    async def start(self) -> Till:
        """Begin a life of the till on what the disk holds."""
        self._ended.clear()
        self._commits_left = -1
        self.runs = True
        options = JournalOptions(
            folder=self.folder, now_ms=self.clock.now_ms, random=self.rng.randbytes
        )
        opened = open_for_writing(options)
        SteadyWriter.machine = self
        with (
            mock.patch.object(journal_module, "Writer", SteadyWriter),
            mock.patch.object(writer_module, "Thread", _NoThread),
        ):
            self._journal = SqliteJournal(options, opened)
        self._connections = (opened.connection, opened.keeper)
        self._lock = opened.lock
        provider = SimulatedIntech(self.network, self._is_durable)
        till = await build_till(
            Materials(
                journal=self._journal,
                providers={provider.code: provider},
                catalogue=ThreeServices(),
                shelf=MemoryShelf(),
                clock=self.clock,
                schedule_of=lambda _: self._schedule,
                random=self.rng.randbytes,
            )
        )
        await till.start()
        return till

    async def close(self) -> None:
        """Close the journal in order."""
        assert self._journal is not None
        self._note_head()
        self.runs = True
        await self._journal.close()
        self.runs = False

    async def die(self) -> None:
        """Take away whatever the dead process held; what is on disk stays."""
        self.runs, self.writer = False, None
        me = asyncio.current_task()
        left = [task for task in asyncio.all_tasks() if task is not me]
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        self._note_head()
        for connection in self._connections:
            connection.close()
        self._lock.release()

    def _note_head(self) -> None:
        (head,) = self._connections[1].execute("SELECT hash FROM head").fetchone()
        self.head = bytes(head).hex()

    def _is_durable(self, what: str, ref: Ref) -> bool:
        """Look with another connection whether the disk holds it already."""
        reader = self._connections[1]
        (count,) = reader.execute(SENT if what == "sent" else ASKED, (ref,)).fetchone()
        account = self.network.account(ref)
        return int(count) > (0 if what == "sent" else len(account.questions_s))
