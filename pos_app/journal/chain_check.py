"""Walks along the chain as fast as hashing allows: nothing is parsed that is not suspicious."""

from __future__ import annotations

import json
import re
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from pos_app.journal.chain import GENESIS
from pos_app.journal.finding import Problem, no_progress

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from pos_app.journal.finding import Progress

SHORTEST_WITNESS: Final = 8
"""So many hexadecimal digits of a head are on every receipt; fewer witness nothing."""

STEP: Final = 4_096
"""So many entries lie between two reports of progress: a power of two."""

_HEAD: Final = re.compile(f"[0-9a-f]{{{SHORTEST_WITNESS},64}}")
_LINES: Final = """
SELECT seq, CAST(seq || char(10) || at || char(10) || ref || char(10) || kind || char(10) || body
  AS BLOB), hash
FROM entry WHERE seq >= ? ORDER BY seq
"""
_BESIDE: Final = """
SELECT seq, CAST(name AS BLOB), salt, CAST(value AS BLOB)
FROM personal WHERE seq >= ? ORDER BY seq, name
"""
_NO_MORE: Final = (1 << 64, b"", b"", b"")
_RECEIPT: Final = b'"receipt":"'
"""Stands nowhere else in a body: inside a text every quotation mark has a backslash."""

_PERSONAL: Final = b'"personal":{'


class ChainCheck:
    """Checks numbers, hashes, personal values and receipts, from `first` to the newest entry.

    `previous` is the hash before the first. `witness` is a head that left the shop, at least 8 of
    its first hexadecimal digits. Afterwards `seq` and `hash` are the newest entry's.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        witness: str = "",
        progress: Progress = no_progress,
        start: tuple[int, bytes] = (0, GENESIS),
    ) -> None:
        self._connection = connection
        self._waited_for = "".join(witness.split()).lower()
        self._progress = progress
        self._is_whole = start[0] == 0
        self.seq, self.hash = start
        self._receipts: dict[bytes, int] = {}

    def problems(self) -> Iterator[Problem]:
        """Yield all that is wrong with the chain."""
        if self._waited_for and not _HEAD.fullmatch(self._waited_for):
            yield Problem(what=f"{self._waited_for!r} is not the beginning of a hash")
            self._waited_for = ""
        witness = self._waited_for
        yield from self._walk()
        if witness and self._waited_for:
            yield Problem(
                what=f"no entry has the hash {witness}: the journal is older than that "
                "witness, or was written anew"
            )

    def _walk(self) -> Iterator[Problem]:
        (last,) = self._connection.execute("SELECT coalesce(max(seq), 0) FROM entry").fetchone()
        first = self.seq + 1
        beside = self._connection.execute(_BESIDE, (first,))
        owner, name, salt, value = next(beside, _NO_MORE)
        # The loop is as flat as it is because a shop waits for it: see docs/JOURNAL.md.
        previous, before, waited_for = self.hash, self.seq, self._waited_for
        try:
            for seq, text, digest in self._connection.execute(_LINES, (first,)):
                if text is None or seq != before + 1 or sha256(previous + text).digest() != digest:
                    yield from self._explain(seq, before, previous, (text, digest))
                    text = text or b""  # noqa: PLW2901 - damage has made it nothing
                while owner <= seq:
                    cover = sha256(salt + value).hexdigest().encode()
                    if text.find(b'"%b":"%b"' % (name, cover), text.find(_PERSONAL)) < 0:
                        yield from self._compare((owner, seq), text, name, cover)
                    owner, name, salt, value = next(beside, _NO_MORE)
                if _RECEIPT in text and (miscounted := self._miscounted(text)):
                    yield self._at(seq, miscounted)
                previous, before = digest, seq
                if waited_for and digest.hex().startswith(waited_for):
                    waited_for = self._waited_for = ""
                if not seq % STEP:
                    self._progress(seq, last)
        finally:
            self.seq, self.hash = before, previous

    def _explain(
        self, seq: int, before: int, previous: bytes, found: tuple[bytes | None, object]
    ) -> Iterator[Problem]:
        text, digest = found
        if seq != before + 1:
            yield self._at(seq, f"entries {before + 1} to {seq - 1} are missing")
        if text is None or sha256(previous + text).digest() != digest:
            yield self._at(seq, "its hash does not follow from it and the entry before it")

    def _compare(
        self, owners: tuple[int, int], text: bytes, name: bytes, cover: bytes
    ) -> Iterator[Problem]:
        """Judge a personal value whose hash did not stand where most stand, without a doubt."""
        owner, seq = owners
        shown = name.decode(errors="replace")
        try:
            body: Any = json.loads(text.split(b"\n", 4)[4])
            fits = owner == seq and body["personal"][shown] == cover.decode()
        except (IndexError, KeyError, TypeError, ValueError):
            fits = False
        if not fits:
            yield self._at(owner, f"the personal value {shown!r} is not the one that was recorded")

    def _miscounted(self, text: bytes) -> str:
        start = text.find(_RECEIPT) + len(_RECEIPT)
        receipt = text[start : text.find(b'"', start)]
        series = receipt[: receipt.find(b"-")]
        wanted = self._receipts[series] = self._receipts.get(series, 0) + 1
        if receipt.endswith(b"-%06d" % wanted) or not self._is_whole:
            return ""
        return f"receipt {receipt.decode(errors='replace')} is number {wanted} of its series"

    def receipts(self, series: str) -> int:
        """Return how many receipts of a series there are."""
        return self._receipts.get(series.encode(), 0)

    def _at(self, seq: int, what: str) -> Problem:
        row = self._connection.execute("SELECT ref FROM entry WHERE seq = ?", (seq,)).fetchone()
        ref = row[0] if row and isinstance(row[0], str) else ""
        return Problem(what=what, seq=seq, ref=ref)
