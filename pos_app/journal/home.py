"""Tells a journal from a copy of it: two files must never give the same receipt number twice."""

from __future__ import annotations

import logging
import os
import re
import sys
from contextlib import closing, suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pos_app.domain.trouble import TillError
from pos_app.journal.codec import RESTORED, parsed
from pos_app.journal.files import appearing_whole, journal_path
from pos_app.journal.reading import open_for_reading
from pos_app.journal.series import begin_series, till_of
from pos_app.journal.troubles import damage_translated

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

HOME_NAME: Final = "journal.home"
LETTERS: Final = "BCDFGHJKLMNPQRSTVWXZ"
DRAWN: Final = 5
"""So many letters make a series of a copy: it cannot know which ones were used since."""

COPY: Final = "copy"
"""What `found` says in the entry: nobody asked for a restore."""

_MOST_BYTES: Final = 4096
_IDENTITY: Final = re.compile("[0-9a-f]* [0-9]+ [0-9]+")

log = logging.getLogger(__name__)

if sys.platform == "win32":  # pragma: no cover
    import winreg

    def _machine() -> str:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])

    def _generation(_path: Path) -> int:
        # The file's number holds a count of its uses already.
        return 0
else:
    import fcntl

    _GET_VERSION: Final = 0x80087601

    def _machine() -> str:
        return Path("/etc/machine-id").read_text(encoding="ascii")

    def _generation(path: Path) -> int:
        # A number can be given again to the next file; its generation then differs.
        answer = bytearray(8)
        with path.open("rb") as file, suppress(OSError):
            fcntl.ioctl(file, _GET_VERSION, answer)
        return int.from_bytes(answer[:4], sys.byteorder)


def identity_of(path: Path) -> str:
    """Return what no copy of a file has: its machine, its number there and the number's use."""
    machine = ""
    with suppress(OSError, ValueError):
        machine = sha256(_machine().strip().encode()).hexdigest()[:16]
    return f"{machine} {path.stat().st_ino} {_generation(path)}"


def take_home(
    connection: sqlite3.Connection,
    path: Path,
    now_ms: int,
    random: Callable[[int], bytes] = os.urandom,
) -> None:
    """Begin a new series when the journal is a copy of the one that was written here last.

    Call it with the writer's lock held. Raises TillError when the disk refuses the new series.
    """
    noted, here = _noted(path), identity_of(path)
    if noted == here:
        return
    if noted:
        with damage_translated():
            series = till_of(connection) + _drawn(random)
            connection.execute("BEGIN IMMEDIATE")
            facts = {
                "found": COPY,
                "lost_entries": None,
                "replaced_head": "",
                "replaced_seq": None,
            }
            begin_series(connection, series, facts, now_ms, random)
            connection.execute("COMMIT")
        log.info("the journal is a copy: it goes on in series %s", series)
    settle(path)


def settle(path: Path) -> None:
    """Note that this file is the journal; where that cannot be written, the next opening will."""
    home = path.with_name(HOME_NAME)
    with suppress(TillError), appearing_whole(home) as fresh, fresh.open("wb") as file:
        file.write(identity_of(path).encode("ascii"))
        file.flush()
        os.fsync(file.fileno())


def copy_found(folder: Path) -> str:
    """Return the series of a journal that was found to be a copy, until something is sold in it.

    Raises TillError.
    """
    with damage_translated(), closing(open_for_reading(journal_path(folder))) as reading:
        row = reading.execute(
            "SELECT body FROM entry WHERE ref = '' AND kind = ? AND seq > "
            "(SELECT coalesce(max(seq), 0) FROM entry WHERE kind = 'prepared') "
            "ORDER BY seq DESC LIMIT 1",
            (RESTORED,),
        ).fetchone()
    facts = parsed(row[0]) if row else {}
    return str(facts["series"]) if facts.get("found") == COPY else ""


def _noted(path: Path) -> str:
    """Return the identity that was noted last; empty where none can be read.

    What a power cut left of one is none: it would call the only journal a copy.
    """
    noted = ""
    with suppress(OSError), path.with_name(HOME_NAME).open("rb") as file:
        noted = file.read(_MOST_BYTES).decode("ascii", "replace")
    return noted if _IDENTITY.fullmatch(noted) else ""


def _drawn(random: Callable[[int], bytes]) -> str:
    return "".join(LETTERS[byte % len(LETTERS)] for byte in random(DRAWN))
