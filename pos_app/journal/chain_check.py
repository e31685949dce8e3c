"""Walks along the chain as fast as hashing allows: nothing is parsed that is not suspicious."""

from __future__ import annotations

import json
import re
import sqlite3
from binascii import hexlify
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from pos_app.journal.chain import GENESIS
from pos_app.journal.finding import Problem, no_progress

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pos_app.journal.finding import Progress

SHORTEST_WITNESS: Final = 8
"""So many hexadecimal digits of a head are on every receipt; fewer witness nothing."""

STEP: Final = 1_024
"""So many entries are read at once, and lie between two reports of progress."""

_HEAD: Final = re.compile(f"[0-9a-f]{{{SHORTEST_WITNESS},64}}")
_LINES: Final = """
SELECT seq, CAST(seq || char(10) || at || char(10) || ref || char(10) || kind || char(10) || body
  AS BLOB), hash
FROM entry WHERE seq >= ? ORDER BY seq
"""
_BESIDE: Final = """
SELECT seq, CAST(name AS BLOB), CAST(salt || value AS BLOB)
FROM personal WHERE seq >= ? ORDER BY seq, name
"""
_REF: Final = "SELECT CAST(ref AS BLOB) FROM entry WHERE seq = ?"
_NO_MORE: Final = (1 << 64, b"", b"")
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
        self._series = self._year = b""
        self._counted = 0
        self._next_receipt = b"\n\n"

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
        next_beside = self._connection.execute(_BESIDE, (self.seq + 1,)).fetchone
        owner, name, salted = next_beside() or _NO_MORE
        # The loop is as flat as it is because a shop waits for it: see docs/JOURNAL.md.
        previous, before, waited_for = self.hash, self.seq, self._waited_for
        try:
            for rows in self._pages():
                for seq, text, digest in rows:
                    if (
                        text is None
                        or seq != before + 1
                        or sha256(previous + text).digest() != digest
                    ):
                        yield from self._explain(seq, before, previous, (text, digest))
                        text = text or b""  # noqa: PLW2901 - damage has made it nothing
                    opening = _PERSONAL
                    while owner <= seq:
                        cover = hexlify(sha256(salted or b"").digest())
                        if text.find(b'%b"%b":"%b"' % (opening, name, cover)) < 0:
                            yield from self._compare((owner, seq), text, name, cover)
                        opening = b","
                        owner, name, salted = next_beside() or _NO_MORE
                    if text.find(_RECEIPT) > 0 and (miscounted := self._miscounted(text)):
                        yield self._at(seq, miscounted)
                    previous, before = digest, seq
                    if waited_for and digest.hex().startswith(waited_for):
                        waited_for = self._waited_for = ""
                if len(rows) == STEP:
                    self._progress(before, last)
        finally:
            # A damaged row may hold none, which its problem tells.
            self.seq, self.hash = before, previous or b""

    def _pages(self) -> Iterator[Sequence[tuple[int, bytes | None, bytes]]]:
        """Yield the entries in pages; from a damaged one on one by one, as far as they go."""
        above = self.seq
        rows = self._connection.execute(_LINES, (above + 1,))
        try:
            while page := rows.fetchmany(STEP):
                yield page
                above = page[-1][0]
        except sqlite3.Error:
            for row in self._connection.execute(_LINES, (above + 1,)):
                yield [row]
            raise

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
        if text.find(self._next_receipt) > 0:  # As nearly always: the next one of its series.
            self._counted += 1
            self._next_receipt = b'%b%06d"' % (self._year, self._counted + 1)
            return ""
        start = text.find(_RECEIPT) + len(_RECEIPT)
        receipt = text[start : text.find(b'"', start)]
        series, _, rest = receipt.partition(b"-")
        self._receipts[self._series] = self._counted
        wanted = self._counted = self._receipts.get(series, 0) + 1
        self._series = series
        self._year = b"%b%b-%b-" % (_RECEIPT, series, rest[: rest.find(b"-")])
        self._next_receipt = b'%b%06d"' % (self._year, wanted + 1)
        if receipt.endswith(b"-%06d" % wanted) or not self._is_whole:
            return ""
        return f"receipt {receipt.decode(errors='replace')} is number {wanted} of its series"

    def receipts(self, series: str) -> int:
        """Return how many receipts of a series there are."""
        self._receipts[self._series] = self._counted
        return self._receipts.get(series.encode(), 0)

    def _at(self, seq: int, what: str) -> Problem:
        # As bytes: damage may have made a text of it that is none.
        row = self._connection.execute(_REF, (seq,)).fetchone()
        ref = row[0].decode(errors="replace") if row and row[0] else ""
        return Problem(what=what, seq=seq, ref=ref)
