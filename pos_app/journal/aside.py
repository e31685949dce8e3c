"""Gives a journal that is replaced a second name: whole under it before it loses the first."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal.files import connect_writer
from pos_app.journal.moment import written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from pos_app.journal.opening import JournalOptions

ASIDE: Final = "journal-before-restore-"
COMPANIONS: Final = ("-wal", "-shm")
PATIENCE_MS: Final = 5_000
"""How long a reader may keep the newest entries out of the journal's own file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """A journal's second name, and what is to go once its first name was taken over."""

    path: Path
    leftovers: Sequence[Path] = ()


def set_aside(options: JournalOptions, path: Path) -> Aside | None:
    """Give the journal at `path` a second name; None where there is none.

    The first name is taken over in one step later. Stopped anywhere, the journal is still whole
    under the first name. Raises TillError JOURNAL_LOCKED while somebody reads what is not yet in
    its own file.
    """
    if not path.exists():
        return None
    aside = next(name for name in _free_names(options, path) if not name.exists())
    companions = [_beside(path, companion) for companion in COMPANIONS]
    try:
        is_whole = _brought_into_one_file(path)
    except (TillError, sqlite3.Error) as error:
        if isinstance(error, TillError) and error.trouble is not Trouble.JOURNAL_DAMAGED:
            raise
        # Too damaged for SQLite to say: what stands beside it may be a part of it. It goes last,
        # since without it the journal might pass for a sound one that is older.
        if companions[0].exists():
            _give_second_name(companions[0], _beside(aside, COMPANIONS[0]))
        _give_second_name(path, aside)
        return Aside(path=aside, leftovers=companions)
    if not is_whole:
        raise TillError(Trouble.JOURNAL_LOCKED, f"{path} is being read")
    _give_second_name(path, aside)
    remove(companions)
    return Aside(path=aside)


def remove(companions: Sequence[Path]) -> None:
    """Remove what SQLite kept beside a journal, where it is still there."""
    for companion in companions:
        companion.unlink(missing_ok=True)


def _brought_into_one_file(path: Path) -> bool:
    """Bring what stands beside a journal into its own file; tell whether all of it is there."""
    with closing(connect_writer(path)) as old:
        old.execute("PRAGMA busy_timeout = 0").fetchall()
        if _is_checkpointed(old, "PASSIVE"):
            return True
        old.execute(f"PRAGMA busy_timeout = {PATIENCE_MS}").fetchall()
        return _is_checkpointed(old, "FULL")


def _is_checkpointed(connection: sqlite3.Connection, how: str) -> bool:
    _, frames, moved = connection.execute(f"PRAGMA wal_checkpoint({how})").fetchone()
    return bool(frames == moved)


def _give_second_name(path: Path, name: Path) -> None:
    try:
        os.link(path, name)
    except OSError:
        # Some file systems know no second names.
        shutil.copy2(path, name)
        with name.open("rb+") as copy:
            os.fsync(copy.fileno())


def _beside(path: Path, companion: str) -> Path:
    return path.with_name(path.name + companion)


def _free_names(options: JournalOptions, path: Path) -> Iterator[Path]:
    moment = written(options.now_ms())[:19].replace(":", "-")
    yield path.with_name(f"{ASIDE}{moment}.sqlite3")
    count = 1
    while True:
        count += 1
        yield path.with_name(f"{ASIDE}{moment}-{count}.sqlite3")
