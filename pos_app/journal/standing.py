"""Notices that an open journal was taken away: what is written then is remembered nowhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from pos_app.domain.trouble import TillError, Trouble

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Files that this process holds open, and where they stand."""

    files: tuple[tuple[Path, tuple[int, int]], ...]

    @classmethod
    def of(cls, *paths: Path) -> Self:
        """Note which files stand there now."""
        return cls(files=tuple((path, _which(path)) for path in paths))

    def refuse_gone(self) -> None:
        """Raise TillError JOURNAL_UNWRITABLE when one was removed, moved or replaced.

        An open file outlives its name: writing to it goes on without any error.
        """
        for path, which in self.files:
            try:
                found = _which(path)
            except OSError as error:
                raise TillError(Trouble.JOURNAL_UNWRITABLE, f"{path} is gone") from error
            if found != which:
                raise TillError(Trouble.JOURNAL_UNWRITABLE, f"{path} is another file now")


def _which(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino
