"""The one thread that writes: jobs that wait together share one commit."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from contextlib import nullcontext
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any, Final, TypeVar

from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal.troubles import damage_translated, till_error

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T")

logger = logging.getLogger(__name__)

MOST_JOBS: Final = 64
"""One commit carries at most so many: the first of them shall not wait for ever."""

MOST_LAST_STEPS: Final = 25
"""So much of a chore is done before the file is closed; the rest waits for the next opening."""

IDLE_S: Final = 0.25
"""How long nothing must be asked before a chore begins: a sale's entries come close together."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Job:
    work: Callable[[sqlite3.Connection], Any]
    writes: bool
    future: asyncio.Future[Any]


@dataclass(frozen=True, slots=True)
class _Done:
    future: asyncio.Future[Any]
    result: object = None
    error: Exception | None = None


class Writer:
    """Runs jobs on one connection, in their order; a writing job ends after its COMMIT.

    `chore` is called when nothing waits, in a transaction of its own, and says whether there is
    more to do. `make_room` is called when the disk is full, and says whether to try once more.
    After a COMMIT that failed nothing is written any more (`stopped_by`): what is on disk is not
    known until the journal is opened again. A full disk is the exception: it shows before the
    last page of a commit is written, so nothing of it counts.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        chore: Callable[[sqlite3.Connection], bool],
        make_room: Callable[[], bool] = lambda: False,
    ) -> None:
        self._connection = connection
        self._chore = chore
        self._make_room = make_room
        self._chore_waits = True
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._loop = asyncio.get_running_loop()
        self._ended: asyncio.Future[None] = self._loop.create_future()
        self._closing = False
        self.stopped_by: TillError | None = None
        Thread(target=self._live, name="journal-writer", daemon=True).start()

    async def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Return what `work` reads. Raises TillError, and what `work` raises."""
        return await self._run(work, writes=False)

    async def write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Return what `work` returns, once it is on disk. Raises TillError, nothing done then."""
        return await self._run(work, writes=True)

    async def stop(self) -> None:
        """Finish every job that waits, then close the connection."""
        if not self._closing:
            self._closing = True
            self._jobs.put(None)
        await asyncio.shield(self._ended)

    async def _run(self, work: Callable[[sqlite3.Connection], T], *, writes: bool) -> T:
        if self._closing:
            raise TillError(Trouble.STOPPING)
        future: asyncio.Future[T] = self._loop.create_future()
        self._jobs.put(_Job(work=work, writes=writes, future=future))
        return await future

    def _live(self) -> None:
        while (first := self._next()) is not None:
            jobs, ends = self._group(first)
            self._tell(self._serve(jobs))
            if ends:
                break
        self._finish_chore()
        self._empty_wal()
        self._connection.close()
        self._tell([_Done(self._ended)])

    def _next(self) -> _Job | None:
        while self._chore_waits and self.stopped_by is None:
            try:
                return self._jobs.get(timeout=IDLE_S)
            except Empty:
                self._chore_waits = self._do_chore()
        return self._jobs.get()

    def _group(self, first: _Job) -> tuple[Sequence[_Job], bool]:
        jobs = [first]
        while len(jobs) < MOST_JOBS:
            try:
                job = self._jobs.get_nowait()
            except Empty:
                break
            if job is None:
                return jobs, True
            jobs.append(job)
        return jobs, False

    def _serve(self, jobs: Sequence[_Job]) -> Sequence[_Done]:
        if not any(job.writes for job in jobs):
            return [self._attempt(job) for job in jobs]
        if self.stopped_by is not None:
            return [
                _Done(job.future, error=self.stopped_by) if job.writes else self._attempt(job)
                for job in jobs
            ]
        try:
            return self._commit(jobs)
        except sqlite3.Error as error:
            trouble = till_error(error)
            logger.exception("nothing recorded")
            self._roll_back()
        if trouble.trouble is Trouble.DISK_FULL and self._make_room():
            return self._serve(jobs)
        return [_Done(job.future, error=trouble) for job in jobs]

    def _commit(self, jobs: Sequence[_Job]) -> Sequence[_Done]:
        self._connection.execute("BEGIN IMMEDIATE")
        done = [self._attempt(job) for job in jobs]
        if any(each.error is not None for each in done):
            # Hardly ever. So only then is each kept apart from the others, from the beginning.
            if self._connection.in_transaction:  # A full disk may have ended it.
                self._connection.execute("ROLLBACK")
            self._connection.execute("BEGIN IMMEDIATE")
            done = [self._attempt_alone(job) for job in jobs]
        self._chore_waits = True
        try:
            self._connection.execute("COMMIT")
        except sqlite3.Error as error:
            # The disk may hold the commit or not: only opening the journal again can tell.
            trouble = till_error(error)
            if trouble.trouble is not Trouble.DISK_FULL:
                self.stopped_by = trouble
            raise
        return done

    def _attempt_alone(self, job: _Job) -> _Done:
        """Run a job so that its failure takes nothing else with it."""
        self._connection.execute("SAVEPOINT job")
        done = self._attempt(job)
        if done.error is not None:
            cause = done.error.__cause__
            if isinstance(cause, sqlite3.Error) and not isinstance(cause, sqlite3.IntegrityError):
                # The disk, not the job: SQLite may have rolled back everything by itself.
                raise cause
            self._connection.execute("ROLLBACK TO job")
        self._connection.execute("RELEASE job")
        return done

    def _attempt(self, job: _Job) -> _Done:
        try:
            with nullcontext() if job.writes else damage_translated():
                return _Done(job.future, job.work(self._connection))
        except sqlite3.Error as error:
            trouble = till_error(error)
            trouble.__cause__ = error
            return _Done(job.future, error=trouble)
        except Exception as error:  # noqa: BLE001 - it is raised again where the job was asked for
            return _Done(job.future, error=error)

    def _do_chore(self) -> bool:
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            more = self._chore(self._connection)
            self._connection.execute("COMMIT")
        except sqlite3.Error:
            # The entries are safe; the chore waits for the next commit.
            logger.exception("the search index is behind")
            self._roll_back()
            return False
        return more

    def _finish_chore(self) -> None:
        steps = 0
        while self._chore_waits and self.stopped_by is None and steps < MOST_LAST_STEPS:
            self._chore_waits = self._do_chore()
            steps += 1

    def _empty_wal(self) -> None:
        """Move everything into the main file, so that whoever copies only that one has it all."""
        try:
            self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        except sqlite3.Error:
            logger.exception("the journal's newest part stays in its -wal file")

    def _roll_back(self) -> None:
        try:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
        except sqlite3.Error as error:
            self.stopped_by = till_error(error)

    def _tell(self, done: Sequence[_Done]) -> None:
        try:
            self._loop.call_soon_threadsafe(_resolve, done)
        except RuntimeError:
            # What was asked for is on disk; nobody waits for the answer any more.
            logger.info("the loop had ended before %d answers", len(done))


def _resolve(done: Sequence[_Done]) -> None:
    for each in done:
        if each.future.done():
            continue
        if each.error is None:
            each.future.set_result(each.result)
        else:
            each.future.set_exception(each.error)
