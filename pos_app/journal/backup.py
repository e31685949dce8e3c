"""A copy of the journal, taken while the till sells, and opened before it is believed."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal.files import appearing_whole, journal_path
from pos_app.journal.reading import open_for_reading
from pos_app.journal.troubles import refusal, sqlite_errors_translated
from pos_app.journal.verify import Verification, verify

if TYPE_CHECKING:
    from pathlib import Path


def back_up(folder: Path, destination: Path) -> Verification:
    """Copy a folder's journal to the file `destination`, and verify the copy.

    Needs no lock; the copy is one moment of the journal, in one file. A copy that does not verify
    is removed. Raises TillError: JOURNAL_MISSING, JOURNAL_DAMAGED with the first problem,
    DISK_FULL, JOURNAL_UNWRITABLE when the destination refuses.
    """
    try:
        destination.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise refusal(error) from error
    with appearing_whole(destination) as unfinished:
        _copy(folder, unfinished)
        verification = verify(unfinished)
        if not verification.ok:
            raise TillError(Trouble.JOURNAL_DAMAGED, str(verification.problems[0]))
    return verification


def _copy(folder: Path, destination: Path) -> None:
    with (
        sqlite_errors_translated(),
        closing(open_for_reading(journal_path(folder))) as source,
        closing(sqlite3.connect(destination, isolation_level=None)) as copy,
    ):
        source.backup(copy)
        # One file without companions can be carried away whole.
        copy.execute("PRAGMA journal_mode = DELETE").fetchall()
