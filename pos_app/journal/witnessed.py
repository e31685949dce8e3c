"""Whether a journal goes on from a head that was kept elsewhere."""

from __future__ import annotations

import re
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Self

from pos_app.journal.codec import RESTORED, parsed
from pos_app.journal.home import COPY
from pos_app.journal.reading import open_for_reading
from pos_app.journal.troubles import damage_translated

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_WRITTEN: Final = re.compile(r"([0-9]{1,18})-([0-9a-f]{64})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One entry's number and hash."""

    seq: int
    hash: str

    @property
    def written(self) -> str:
        """The mark as a text without spaces."""
        return f"{self.seq}-{self.hash}"

    @classmethod
    def read(cls, text: str) -> Self | None:
        """Return a written mark; None for what is none."""
        found = _WRITTEN.fullmatch(text)
        return cls(seq=int(found[1]), hash=found[2]) if found else None


def newest_mark(path: Path) -> Mark:
    """Return the newest entry's mark. Raises TillError."""
    with damage_translated(), closing(open_for_reading(path)) as reading:
        seq, digest = reading.execute("SELECT seq, hash FROM head").fetchone()
        return Mark(seq=seq, hash=bytes(digest).hex())


def follows(path: Path, mark: Mark) -> bool:
    """Tell whether a journal holds the entry of a mark, or tells that a restore took it away.

    Raises TillError.
    """
    with damage_translated(), closing(open_for_reading(path)) as reading:
        row = reading.execute("SELECT hash FROM entry WHERE seq = ?", (mark.seq,)).fetchone()
        if row is not None and bytes(row[0]).hex() == mark.hash:
            return True
        restores = reading.execute(
            "SELECT body FROM entry WHERE ref = '' AND kind = ?", (RESTORED,)
        )
        return any(_took_away(parsed(body), mark.seq) for (body,) in restores)


def _took_away(restored: Mapping[str, Any], seq: int) -> bool:
    """Tell whether a restore replaced a journal that may have had that entry.

    Either the backup ends before it, or, on the way back, the replaced journal went that far.
    """
    if restored.get("found") == COPY:
        return False  # Of a copy that was put in the journal's place nobody told.
    replaced = restored.get("replaced_seq")
    return bool(restored.get("backup_seq", seq) < seq or (replaced is not None and replaced >= seq))
