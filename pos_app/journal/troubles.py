"""From what SQLite says to what a person can mend: no error of it leaves this package."""

from __future__ import annotations

import errno
import logging
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from pos_app.domain.trouble import TillError, Trouble

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_TROUBLES: Final[Mapping[int, Trouble]] = {
    sqlite3.SQLITE_FULL: Trouble.DISK_FULL,
    sqlite3.SQLITE_BUSY: Trouble.JOURNAL_LOCKED,
    sqlite3.SQLITE_LOCKED: Trouble.JOURNAL_LOCKED,
    sqlite3.SQLITE_CORRUPT: Trouble.JOURNAL_DAMAGED,
    sqlite3.SQLITE_NOTADB: Trouble.JOURNAL_DAMAGED,
    sqlite3.SQLITE_INTERRUPT: Trouble.STOPPING,
}
_PRIMARY: Final = 0xFF

UNREADABLE: Final = (
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)
"""What reading raises over a value that no column and no body of ours can hold."""

logger = logging.getLogger(__name__)


def till_error(error: sqlite3.Error) -> TillError:
    """Return what an error of SQLite means for the till."""
    # Errors of the driver itself carry no code: text that is no text, a value out of range.
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & _PRIMARY
    name = getattr(error, "sqlite_errorname", type(error).__name__)
    return TillError(_TROUBLES.get(code, Trouble.JOURNAL_UNWRITABLE), f"{name}: {error}")


@contextmanager
def sqlite_errors_translated() -> Iterator[None]:
    """Turn every error of SQLite inside the block into a TillError."""
    try:
        yield
    except sqlite3.Error as error:
        raise till_error(error) from error
    except UnicodeDecodeError as error:
        # The driver itself stumbles over a message that quotes damaged bytes.
        raise TillError(Trouble.JOURNAL_DAMAGED, str(error)) from error


@contextmanager
def damage_translated() -> Iterator[None]:
    """Turn what damage makes of reading into a TillError; inside the block nothing else happens.

    Whoever stands at the counter needs to know that the journal cannot be read, not where the
    program stumbled: that stands in the log.
    """
    try:
        with sqlite_errors_translated():
            yield
    except UNREADABLE as error:
        logger.info("the journal cannot be read", exc_info=error)
        raise TillError(
            Trouble.JOURNAL_DAMAGED, f"cannot be read: {type(error).__name__}: {error}"
        ) from error


def refusal(error: OSError) -> TillError:
    """Return what a refusal of the file system means for the till."""
    full = error.errno in {errno.ENOSPC, errno.EDQUOT}
    return TillError(Trouble.DISK_FULL if full else Trouble.JOURNAL_UNWRITABLE, str(error))
