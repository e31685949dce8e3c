"""One writer at a time: a lock of the operating system, which it releases even at a crash."""

from __future__ import annotations

import os
import socket
import sys
from typing import TYPE_CHECKING, Final

from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal.troubles import refusal

if TYPE_CHECKING:
    from pathlib import Path

LOCK_NAME: Final = "journal.lock"

if sys.platform == "win32":  # pragma: no cover
    import msvcrt

    # Windows hides locked bytes from readers: a byte far behind the holder's name is locked.
    _LOCKED_BYTE: Final = 1 << 30

    def _seize(file: int) -> None:
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        os.lseek(file, 0, os.SEEK_SET)
else:
    import fcntl

    def _seize(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class WriterLock:
    """The right to write one journal, held from `acquire` until `release` or the process ends."""

    def __init__(self, file: int) -> None:
        self._file = file

    @classmethod
    def acquire(cls, folder: Path) -> WriterLock:
        """Take the lock. Raises TillError JOURNAL_LOCKED with the holder's pid@host."""
        path = folder / LOCK_NAME
        try:
            file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise refusal(error) from error
        try:
            _seize(file)
        except OSError as error:
            holder = os.read(file, 255).decode(errors="replace")
            os.close(file)
            raise TillError(Trouble.JOURNAL_LOCKED, holder) from error
        try:
            os.ftruncate(file, 0)
            os.write(file, f"{os.getpid()}@{socket.gethostname()}".encode())
        except OSError as error:
            os.close(file)
            raise refusal(error) from error
        return cls(file)

    def release(self) -> None:
        """Give the lock back. The file stays: removing it could free another one's lock."""
        os.close(self._file)
