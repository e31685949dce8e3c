"""The journal's file: its name, its mark, and how connections to it are opened."""

from __future__ import annotations

import os
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal.troubles import refusal, sqlite_errors_translated

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

JOURNAL_NAME: Final = "journal.sqlite3"
APPLICATION_ID: Final = 0x504F534A
"""« POSJ »: tells our journals from other SQLite files."""

BUSY_MS: Final = 5_000
"""How long a virus scanner or a checkpoint may hold the file."""

WAL_LIMIT_BYTES: Final = 8 * 1024 * 1024

_SAFE: Final = (
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
    "PRAGMA temp_store = MEMORY",
)
_WRITING: Final = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",
    "PRAGMA secure_delete = ON",
    f"PRAGMA journal_size_limit = {WAL_LIMIT_BYTES}",
)


def journal_path(folder: Path) -> Path:
    """Return where a data folder's journal stands."""
    return folder / JOURNAL_NAME


def refuse_pipe(path: Path) -> None:
    """Raise TillError JOURNAL_FOREIGN for a pipe or a device: opening it could wait for ever."""
    if path.exists() and not (path.is_file() or path.is_dir()):
        raise TillError(Trouble.JOURNAL_FOREIGN, f"{path} is no file")


def create_file(path: Path) -> None:
    """Make an empty file that only its owner can read, unless there is one."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def create_journal(path: Path) -> None:
    """Make an empty journal unless there is one, and see that what is there may be written.

    It is in WAL mode when it gets its name. Brought into it under its own name, a kill could
    leave a rollback journal beside it, and then nobody could look at it without writing to it.
    Raises TillError.
    """
    if path.is_symlink() and not path.exists():
        # A disk that is not there now, perhaps: a new journal would hide the old one for ever.
        raise TillError(Trouble.JOURNAL_MISSING, f"{path} -> {path.readlink()}")
    refuse_pipe(path)
    try:
        if path.exists() and path.stat().st_size:
            create_file(path)
            return
    except OSError as error:
        raise refusal(error) from error
    with appearing_whole(path) as unfinished:
        _connect(unfinished, "rw", ("PRAGMA journal_mode = WAL",)).close()


@contextmanager
def appearing_whole(path: Path) -> Iterator[Path]:
    """Give a file to write beside `path`, which takes its name when the block ends well.

    Raises TillError when the place refuses; nothing is left of the file then.
    """
    unfinished = path.with_name(path.name + ".unfinished")
    try:
        unfinished.unlink(missing_ok=True)
        create_file(unfinished)
        try:
            yield unfinished
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
    except OSError as error:
        raise refusal(error) from error


def connect_writer(path: Path) -> sqlite3.Connection:
    """Open an existing file for writing. Raises TillError.

    SQLite's own errors of later statements are translated by whoever runs them.
    """
    return _connect(path, "rw", _SAFE + _WRITING)


def connect_reader(path: Path) -> sqlite3.Connection:
    """Open the journal for reading: never writes, never checkpoints, needs no lock.

    Raises TillError: JOURNAL_MISSING when there is no file, JOURNAL_UNWRITABLE in a folder that is
    somebody else's.
    """
    try:
        found = path.exists()
    except OSError as error:
        raise refusal(error) from error
    if not found:
        raise TillError(Trouble.JOURNAL_MISSING, str(path))
    refuse_pipe(path)
    return _connect(path, "ro", (*_SAFE, "PRAGMA query_only = ON"))


def _connect(path: Path, mode: str, settings: tuple[str, ...]) -> sqlite3.Connection:
    with sqlite_errors_translated():
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            isolation_level=None,
            timeout=BUSY_MS / 1000,
            check_same_thread=False,
        )
        try:
            for setting in settings:
                # Read to its end: an open cursor would hold a statement in progress.
                connection.execute(setting).fetchall()
        except sqlite3.Error:
            connection.close()
            raise
    return connection
