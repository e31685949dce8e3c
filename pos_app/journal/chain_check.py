"""Walks along the chain as fast as hashing allows: nothing is parsed that is not suspicious."""

from __future__ import annotations

import json
import re
import sqlite3
from hashlib import sha256
from itertools import chain, repeat
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
SELECT seq, CAST(at || char(10) || ref || char(10) || kind AS BLOB), CAST(body AS BLOB), hash
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
_CHAINED: Final = b"%b%d\n%b\n%b"
"""What is hashed, in bytes: the hash before, the number, at with ref and kind, the body."""

_NO_RECEIPT: Final = b"\n"
"""Stands in no body: line feeds are escaped there."""

_Row = tuple[int, bytes | None, bytes | None, bytes]


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
        beside = chain(self._connection.execute(_BESIDE, (self.seq + 1,)), repeat(_NO_MORE))
        owner, name, salted = next(beside)
        # The loop is as flat as it is because a shop waits for it: see docs/JOURNAL.md.
        previous, before, waited_for = self.hash, self.seq, self._waited_for
        counted, year, due = self._counted, self._year, _NO_RECEIPT
        try:
            for rows in self._pages():
                for seq, head, body, digest in rows:
                    if (
                        head is None
                        or body is None
                        or seq != before + 1
                        or sha256(_CHAINED % (previous, seq, head, body)).digest() != digest
                    ):
                        yield from self._explain(before, previous, (seq, head, body, digest))
                        body = body or b""  # noqa: PLW2901 - damage has made it nothing
                    if owner <= seq:
                        opening, place = _PERSONAL, body.find(_PERSONAL)
                        while owner <= seq:
                            cover = sha256(salted or b"").hexdigest().encode()
                            named = b'%b"%b":"%b"' % (opening, name, cover)
                            if not body.startswith(named, place):
                                yield from self._compare((owner, seq), body, name, cover)
                            opening, place = b",", place + len(named)
                            owner, name, salted = next(beside)
                    if (place := body.find(_RECEIPT)) > 0:
                        if body.startswith(due, place):  # As nearly always.
                            counted += 1
                            due = b'%b%06d"' % (year, counted + 1)
                        else:
                            self._counted = counted
                            yield from self._recount(seq, body)
                            counted, year = self._counted, self._year
                            due = b'%b%06d"' % (year, counted + 1)
                    previous, before = digest, seq
                    if waited_for and digest.hex().startswith(waited_for):
                        waited_for = self._waited_for = ""
        finally:
            # A damaged row may hold none, which its problem tells.
            self.seq, self.hash, self._counted = before, previous or b"", counted

    def _pages(self) -> Iterator[Sequence[_Row]]:
        """Yield the entries in pages; from a damaged one on one by one, as far as they go."""
        (last,) = self._connection.execute("SELECT coalesce(max(seq), 0) FROM entry").fetchone()
        above = self.seq
        rows = self._connection.execute(_LINES, (above + 1,))
        try:
            while page := rows.fetchmany(STEP):
                yield page
                above = page[-1][0]
                if len(page) == STEP:
                    self._progress(above, last)
        except sqlite3.Error:
            for row in self._connection.execute(_LINES, (above + 1,)):
                yield [row]
            raise

    def _explain(self, before: int, previous: bytes, row: _Row) -> Iterator[Problem]:
        seq, head, body, digest = row
        if seq != before + 1:
            yield self._at(seq, f"entries {before + 1} to {seq - 1} are missing")
        text = None if head is None or body is None else _CHAINED % (previous, seq, head, body)
        if text is None or sha256(text).digest() != digest:
            yield self._at(seq, "its hash does not follow from it and the entry before it")

    def _compare(
        self, owners: tuple[int, int], body: bytes, name: bytes, cover: bytes
    ) -> Iterator[Problem]:
        """Judge a personal value whose hash did not stand where most stand, without a doubt."""
        owner, seq = owners
        shown = name.decode(errors="replace")
        try:
            covers: Any = json.loads(body)["personal"]
            fits = owner == seq and covers[shown] == cover.decode()
        except (KeyError, TypeError, ValueError):
            fits = False
        if not fits:
            yield self._at(owner, f"the personal value {shown!r} is not the one that was recorded")

    def _recount(self, seq: int, body: bytes) -> Iterator[Problem]:
        """Go on with a receipt that is not simply the next one: of another series or year."""
        start = body.find(_RECEIPT) + len(_RECEIPT)
        receipt = body[start : body.find(b'"', start)]
        series, _, rest = receipt.partition(b"-")
        self._receipts[self._series] = self._counted
        wanted = self._counted = self._receipts.get(series, 0) + 1
        self._series = series
        self._year = b"%b%b-%b-" % (_RECEIPT, series, rest[: rest.find(b"-")])
        if self._is_whole and not receipt.endswith(b"-%06d" % wanted):
            shown = receipt.decode(errors="replace")
            yield self._at(seq, f"receipt {shown} is number {wanted} of its series")

    def receipts(self, series: str) -> int:
        """Return how many receipts of a series there are."""
        self._receipts[self._series] = self._counted
        return self._receipts.get(series.encode(), 0)

    def _at(self, seq: int, what: str) -> Problem:
        # As bytes: damage may have made a text of it that is none.
        row = self._connection.execute(_REF, (seq,)).fetchone()
        ref = row[0].decode(errors="replace") if row and row[0] else ""
        return Problem(what=what, seq=seq, ref=ref)
