"""A reader's connections: never write, never wait for the writer, work in any process."""

from __future__ import annotations

import asyncio
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from queue import Empty, SimpleQueue
from threading import Lock
from typing import TYPE_CHECKING, Final, TypeVar

from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal.files import connect_reader, journal_path
from pos_app.journal.migrate import checked_schema
from pos_app.journal.troubles import damage_translated, sqlite_errors_translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

T = TypeVar("T")

MOST_THREADS: Final = 2
"""A long search shall not hold up the list behind it."""


def open_for_reading(path: Path) -> sqlite3.Connection:
    """Open an existing journal for reading. Raises TillError as `schema_of` does.

    An empty file is JOURNAL_MISSING: a writer was stopped before it made one.
    """
    connection = connect_reader(path)
    try:
        with sqlite_errors_translated():
            schema = checked_schema(connection)
    except TillError:
        connection.close()
        raise
    if not schema:
        connection.close()
        raise TillError(Trouble.JOURNAL_MISSING, str(path))
    return connection


class _Piece:
    """One piece of reading, which the one who asked for it may not need any more."""

    def __init__(self) -> None:
        self._guard = Lock()
        self._connection: sqlite3.Connection | None = None

    @contextmanager
    def on(self, connection: sqlite3.Connection) -> Iterator[None]:
        """Let it be broken off for as long as this connection works on it."""
        with self._guard:
            self._connection = connection
        try:
            yield
        finally:
            with self._guard:
                self._connection = None

    def break_off(self) -> None:
        """Stop it, if it is under way: its thread is wanted for what is asked next."""
        with self._guard:
            if self._connection is not None:
                self._connection.interrupt()


class Readers:
    """Runs reading work on threads of its own, each piece in one view of the file."""

    def __init__(self, folder: Path) -> None:
        self._path = journal_path(folder)
        self._threads = ThreadPoolExecutor(MOST_THREADS, thread_name_prefix="journal-reader")
        self._idle: SimpleQueue[sqlite3.Connection] = SimpleQueue()
        self._busy: set[sqlite3.Connection] = set()

    async def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Return what `work` reads; cancelled, it is broken off. Raises TillError."""
        piece = _Piece()
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._threads, self._read, work, piece)
        except asyncio.CancelledError:
            piece.break_off()
            raise

    async def close(self) -> None:
        """Break off what is being read, and close the connections."""
        for connection in tuple(self._busy):
            with suppress(sqlite3.ProgrammingError):  # It may have been closed at this moment.
                connection.interrupt()
        await asyncio.to_thread(self._threads.shutdown)
        while not self._idle.empty():
            self._idle.get_nowait().close()

    def _read(self, work: Callable[[sqlite3.Connection], T], piece: _Piece) -> T:
        try:
            connection = self._idle.get_nowait()
        except Empty:
            connection = open_for_reading(self._path)
        self._busy.add(connection)
        try:
            with damage_translated(), piece.on(connection):
                connection.execute("BEGIN")
                result = work(connection)
                connection.execute("COMMIT")
        except BaseException:
            connection.close()
            raise
        else:
            self._idle.put(connection)
            return result
        finally:
            self._busy.discard(connection)
