"""Puts a backup in the journal's place: nothing is lost by it, nothing is paid twice after it."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal.aside import ASIDE, remove, set_aside
from pos_app.journal.files import appearing_whole, connect_writer, journal_path
from pos_app.journal.home import settle
from pos_app.journal.lock import WriterLock
from pos_app.journal.migrate import apply_missing, checked_schema
from pos_app.journal.opening import refuse_strange
from pos_app.journal.reading import open_for_reading
from pos_app.journal.series import begin_series, newest_of, till_of
from pos_app.journal.troubles import damage_translated, refusal, sqlite_errors_translated
from pos_app.journal.verify import verify

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from pos_app.journal.finding import Problem
    from pos_app.journal.opening import JournalOptions
    from pos_app.journal.series import Newest

LETTERS: Final = re.compile("[A-Z]{1,9}")
"""Which series of a till it is; the replaced journal may hold anything there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What a restore did.

    `backup_seq` and `backup_at` tell the newest entry of the backup; `lost_entries` how many the
    replaced journal had beyond it, None where that cannot be known; `aside` where the replaced
    one stands now, None if there was none. `open_transactions` will be asked about.
    """

    series: str
    backup_seq: int
    backup_at: str
    lost_entries: int | None
    aside: Path | None
    open_transactions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Gap:
    """What the replaced journal knew: its newest entry, and how many the backup lacks."""

    seq: int | None = None
    head: str = ""
    lost: int | None = None


def restore(
    options: JournalOptions, source: Path, *, by: str = "", approved_by: str = ""
) -> Restored:
    """Make the journal of `options.folder` anew from a backup, and say what is missing.

    The replaced journal is kept beside it under a dated name. An entry `restored` says what
    happened, `by` whom and `approved_by` whom; ids and receipts go on in a new series, because
    numbers that the backup does not know may be in customers' hands; each open transaction counts
    as just asked three times.

    Raises TillError: JOURNAL_LOCKED while a till is open there, or somebody reads what is not yet
    in one file; JOURNAL_MISSING, JOURNAL_NEWER, JOURNAL_FOREIGN, JOURNAL_DAMAGED with the backup's
    first problem; nothing was changed then.
    """
    path = journal_path(options.folder)
    if path.exists() and source.exists() and path.samefile(source):
        raise TillError(Trouble.NOT_POSSIBLE_NOW, str(source))
    _refuse_unsound(verify(source).problems)
    try:
        options.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise refusal(error) from error
    lock = WriterLock.acquire(options.folder)
    try:
        with appearing_whole(path) as fresh:
            _copy(source, fresh)
            _refuse_unsound(verify(fresh).problems)
            people = {"by": by, "approved_by": approved_by}
            restored = _continue(options, fresh, {key: who for key, who in people.items() if who})
            aside = set_aside(options, path)
        if aside is not None:
            # Under the new journal's name they would be taken for its own.
            remove(aside.leftovers)
        settle(path)
    finally:
        lock.release()
    return replace(restored, aside=aside.path if aside else None)


def _refuse_unsound(problems: Sequence[Problem]) -> None:
    if problems:
        raise TillError(Trouble.JOURNAL_DAMAGED, str(problems[0]))


def _copy(source: Path, fresh: Path) -> None:
    with (
        sqlite_errors_translated(),
        closing(open_for_reading(source)) as reading,
        closing(sqlite3.connect(fresh, isolation_level=None)) as copy,
    ):
        reading.backup(copy)


def _continue(options: JournalOptions, fresh: Path, people: Mapping[str, str]) -> Restored:
    """Write into the copy what must be known before anything is sold over it."""
    with damage_translated(), closing(connect_writer(fresh)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        schema = checked_schema(connection)
        refuse_strange(connection, options)
        apply_missing(connection, schema)
        newest = newest_of(connection)
        gap = _gap(journal_path(options.folder), newest)
        series = _next_series(options.folder, connection)
        facts = {
            **people,
            "lost_entries": gap.lost,
            "replaced_head": gap.head,
            "replaced_seq": gap.seq,
        }
        open_count = begin_series(connection, series, facts, options.now_ms(), options.random)
        connection.execute("COMMIT")
    return Restored(
        series=series,
        backup_seq=newest.seq,
        backup_at=newest.at,
        lost_entries=gap.lost,
        aside=None,
        open_transactions=open_count,
    )


def _gap(path: Path, newest: Newest) -> _Gap:
    """Compare with the journal that is replaced; a damaged one may not tell."""
    with suppress(TillError), damage_translated(), closing(open_for_reading(path)) as old:
        last, head = old.execute("SELECT seq, hash FROM entry ORDER BY seq DESC").fetchone()
        same = old.execute("SELECT hash FROM entry WHERE seq = ?", (newest.seq,)).fetchone()
        lost = last - newest.seq if same == (bytes.fromhex(newest.head),) else None
        return _Gap(seq=last, head=head.hex(), lost=lost)
    return _Gap()


def _next_series(folder: Path, connection: sqlite3.Connection) -> str:
    """Return a series that no journal of this folder ever used."""
    till = till_of(connection)
    (series,) = connection.execute("SELECT series FROM head").fetchone()
    used = [_count_of(series.removeprefix(till))]
    unreadable = 0
    for path in (journal_path(folder), *folder.glob(f"{ASIDE}*.sqlite3")):
        if not path.exists():
            continue
        letters = _letters(path, till)
        unreadable += not letters
        used.append(_count_of(letters))
    return till + _letters_of(max(used) + 1 + unreadable)


def _letters(path: Path, till: str) -> str:
    with suppress(TillError), damage_translated(), closing(open_for_reading(path)) as old:
        (series,) = old.execute("SELECT series FROM head").fetchone()
        letters = str(series).removeprefix(till)
        return letters if LETTERS.fullmatch(letters) else ""
    return ""


def _count_of(letters: str) -> int:
    """Return the place of A, B, …, Z, AA, AB, … counted from 1."""
    count = 0
    for letter in letters:
        count = count * 26 + ord(letter) - ord("A") + 1
    return count


def _letters_of(count: int) -> str:
    letters = ""
    while count:
        count, place = divmod(count - 1, 26)
        letters = chr(ord("A") + place) + letters
    return letters
