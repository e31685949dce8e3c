"""Opens a journal for writing: lock, identity, schema and head are checked before anything else."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import pos_app
from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal import codec, entries
from pos_app.journal.backup import back_up
from pos_app.journal.ballast import NO_CARE, Ballast
from pos_app.journal.blueprint import refuse_altered
from pos_app.journal.chain import GENESIS, link
from pos_app.journal.files import connect_writer, create_journal, journal_path
from pos_app.journal.home import take_home
from pos_app.journal.lock import LOCK_NAME, WriterLock
from pos_app.journal.migrate import apply_missing, checked_schema, newest_schema, schema_of
from pos_app.journal.moment import day_at
from pos_app.journal.reading import open_for_reading
from pos_app.journal.standing import Standing
from pos_app.journal.troubles import damage_translated, refusal

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from pathlib import Path

    from pos_app.journal.ballast import Room

DEFAULT_TILL: Final = "T01"
FIRST_SERIES: Final = "A"


def any_series(_series: str) -> bool:
    """Take every journal for one of this folder."""
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalOptions:
    """Where a journal stands, and what it needs from outside.

    `now_ms` is the wall clock; `local_day` says on which day of the shop, YYYY-MM-DD, a moment
    lies; `till` is the code in ids and receipts, used when the journal is made; `random` returns
    so many unpredictable bytes; `room` says how much of the disk is kept; `is_ours` tells by its
    series whether a journal may stand in this folder.
    """

    folder: Path
    now_ms: Callable[[], int]
    local_day: Callable[[int], str] = day_at
    till: str = DEFAULT_TILL
    random: Callable[[int], bytes] = os.urandom
    room: Room = NO_CARE
    is_ours: Callable[[str], bool] = any_series


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A journal that may be written: its lock, its connection, its series.

    `keeper` only reads. While it is open, closing the writer leaves the WAL file in place, which
    the next start overwrites: that is half the price of letting it grow anew.
    """

    lock: WriterLock
    connection: sqlite3.Connection
    keeper: sqlite3.Connection
    series: str
    ballast: Ballast
    standing: Standing

    def refuse_new(self) -> None:
        """Let nothing be begun that might not be remembered to its end. Raises TillError."""
        self.standing.refuse_gone()
        self.ballast.refuse_new()


def open_for_writing(options: JournalOptions) -> Opened:
    """Take the lock, check what is there, make or upgrade the journal, and open it.

    On a full disk the ballast makes room: what was sent is to be asked about. Raises TillError;
    nothing was written when the journal is locked, newer, foreign or damaged.
    """
    ballast = Ballast(options.folder, options.room)
    try:
        opened = _locked_and_opened(options, ballast)
    except TillError as error:
        if not (ballast.is_needed(error) and ballast.throw_out()):
            raise
        opened = _locked_and_opened(options, ballast)
    ballast.take_in()
    return opened


def _locked_and_opened(options: JournalOptions, ballast: Ballast) -> Opened:
    path = journal_path(options.folder)
    try:
        options.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise refusal(error) from error
    lock = WriterLock.acquire(options.folder)
    try:
        connection = _connection(options, path)
        keeper, series = _beside(connection, path)
        standing = Standing.of(path, options.folder / LOCK_NAME)
    except BaseException:
        lock.release()
        raise
    return Opened(
        lock=lock,
        connection=connection,
        keeper=keeper,
        series=series,
        ballast=ballast,
        standing=standing,
    )


def _connection(options: JournalOptions, path: Path) -> sqlite3.Connection:
    create_journal(path)
    schema = schema_of(path)
    if 0 < schema < newest_schema():
        back_up(options.folder, path.parent / "backups" / f"before-schema-{schema + 1}.sqlite3")
    connection = connect_writer(path)
    try:
        with damage_translated():
            _bring_up_to_date(connection, options)
            check_head(connection)
        take_home(connection, path, options.now_ms(), options.random)
    except BaseException:
        connection.close()
        raise
    return connection


def _beside(connection: sqlite3.Connection, path: Path) -> tuple[sqlite3.Connection, str]:
    try:
        keeper = open_for_reading(path)
        (series,) = connection.execute("SELECT series FROM head").fetchone()
    except BaseException:
        connection.close()
        raise
    return keeper, series


def _bring_up_to_date(connection: sqlite3.Connection, options: JournalOptions) -> None:
    schema = checked_schema(connection)
    if schema:
        refuse_altered(connection, schema)
        refuse_strange(connection, options)
    if schema == newest_schema():
        return
    connection.execute("BEGIN IMMEDIATE")
    apply_missing(connection, schema)
    if not schema:
        series = options.till + FIRST_SERIES
        connection.execute("UPDATE head SET series = ?", (series,))
        record = codec.Record(
            kind=codec.OPENED, facts={"program": pos_app.__version__, "series": series}
        )
        entries.append(connection, "", record, options.now_ms(), options.random)
    connection.execute("COMMIT")


def refuse_strange(connection: sqlite3.Connection, options: JournalOptions) -> None:
    """Raise TillError JOURNAL_FOREIGN for a journal that belongs elsewhere: one of a training."""
    (series,) = connection.execute("SELECT series FROM head").fetchone()
    if not options.is_ours(series):
        raise TillError(Trouble.JOURNAL_FOREIGN, f"series {series} in {options.folder}")


def check_head(connection: sqlite3.Connection) -> None:
    """Check the newest entry against the one before it and the projection's head.

    Takes the same time whatever the journal's length. Raises TillError JOURNAL_DAMAGED.
    """
    with damage_translated():
        _check_head(connection)


def _check_head(connection: sqlite3.Connection) -> None:
    seq, digest, *counts, series = connection.execute(
        "SELECT seq, hash, number, receipt, indexed_seq, series FROM head"
    ).fetchone()
    # Damaged pages give values of types that no column of ours can hold.
    if not (isinstance(series, str) and all(isinstance(count, int) for count in counts)):
        raise TillError(Trouble.JOURNAL_DAMAGED, "the head cannot be read")
    newest = list(entries.between(connection, seq - 1, seq + 1))
    previous = newest[0].hash if len(newest) > 1 else GENESIS
    if not newest or newest[-1].line.seq != seq or newest[-1].hash != digest:
        raise TillError(Trouble.JOURNAL_DAMAGED, f"the newest entry is not number {seq}")
    if link(previous, newest[-1].line) != digest:
        raise TillError(Trouble.JOURNAL_DAMAGED, f"entry {seq} does not follow the one before it")
