"""Keeps room on the disk: what was begun can be ended there even when it is full."""

from __future__ import annotations

import logging
import os
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.domain.trouble import TillError, Trouble

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

logger = logging.getLogger(__name__)

BALLAST_NAME: Final = "journal.ballast"
MIB: Final = 1024 * 1024
FULL_BYTES: Final = MIB
"""With less than this free, a refused write is believed to mean a full disk."""


def free_bytes(folder: Path) -> int:
    """Return how much this user may still write where the folder is."""
    return shutil.disk_usage(folder).free


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """How much of the disk is kept for the journal.

    Nothing new is begun with less than `least_free_bytes` free. A file of `ballast_bytes` is
    given up when the disk is full, so that the outcomes of what was sent can be written.
    """

    least_free_bytes: int = 0
    ballast_bytes: int = 0
    free_bytes: Callable[[Path], int] = free_bytes


NO_CARE: Final = Room()
"""For journals that are only looked at, or short-lived."""

SHOP_ROOM: Final = Room(least_free_bytes=64 * MIB, ballast_bytes=16 * MIB)
"""What a till keeps that moves money."""


class Ballast:
    """The file that only takes up room, beside one journal."""

    def __init__(self, folder: Path, room: Room) -> None:
        self._folder = folder
        self._path = folder / BALLAST_NAME
        self._room = room

    def take_in(self) -> None:
        """Make the file, unless it is there or would itself fill the disk."""
        size = self._room.ballast_bytes
        try:
            if not size or (self._path.exists() and self._path.stat().st_size >= size):
                return
            if self._room.free_bytes(self._folder) < size + self._room.least_free_bytes:
                logger.info("no room for ballast")
                return
            _fill(self._path, size)
        except OSError as error:
            # A till without ballast sells; it only ends less gracefully on a full disk.
            logger.info("no ballast: %s", error)

    def throw_out(self) -> bool:
        """Give the file's room back; tell whether there was any."""
        try:
            self._path.unlink()
        except OSError as error:
            logger.info("no ballast to throw out: %s", error)
            return False
        logger.info("the disk is full: the ballast is thrown out")
        return True

    def is_needed(self, error: TillError) -> bool:
        """Tell whether a refusal comes from a full disk, whatever the system called it."""
        if error.trouble is Trouble.DISK_FULL:
            return True
        return (
            error.trouble is Trouble.JOURNAL_UNWRITABLE
            and self._folder.is_dir()
            and self._room.free_bytes(self._folder) < FULL_BYTES
        )

    def refuse_new(self) -> None:
        """Let nothing be begun whose end might find no room. Raises TillError DISK_FULL."""
        least = self._room.least_free_bytes
        if least and (free := self._room.free_bytes(self._folder)) < least:
            raise TillError(Trouble.DISK_FULL, f"{free // MIB} MiB free of {least // MIB} needed")


def _fill(path: Path, size: int) -> None:
    file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(file, 0, size)
        else:  # pragma: no cover
            for _ in range(0, size, MIB):
                os.write(file, bytes(min(MIB, size)))
    except OSError:
        os.ftruncate(file, 0)
        raise
    finally:
        os.close(file)
