"""Entries in the file: how one is added at the end, and how they are read back."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from pos_app.engine.ports import Entry
from pos_app.journal.chain import SALT_BYTES, Line, body_of, cover, link
from pos_app.journal.moment import written

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Sequence

    from pos_app.domain.transaction import Ref
    from pos_app.journal.codec import Record


@dataclass(frozen=True, slots=True)
class Beside:
    """One personal value beside its entry."""

    salt: bytes
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredEntry:
    """An entry as the file holds it, with the salts."""

    line: Line
    hash: bytes
    personal: dict[str, Beside]

    def values(self) -> dict[str, str]:
        """Return the personal values that are still there, by name."""
        return {name: beside.value for name, beside in self.personal.items()}

    def shown(self) -> Entry:
        """Return it as readers outside this package know it."""
        line = self.line
        return Entry(
            seq=line.seq,
            at=line.at,
            ref=line.ref,
            kind=line.kind,
            body=line.body,
            personal=self.values(),
            hash=self.hash.hex(),
        )


def append(
    connection: sqlite3.Connection,
    ref: Ref | str,
    record: Record,
    at_ms: int,
    random: Callable[[int], bytes],
) -> None:
    """Add one entry and its personal values, and move the head on."""
    seq, previous = connection.execute("SELECT seq, hash FROM head").fetchone()
    salted = [(name, random(SALT_BYTES), value) for name, value in record.personal.items()]
    covers = {name: cover(salt, value) for name, salt, value in salted}
    line = Line(seq + 1, written(at_ms), ref, record.kind, body_of(record.facts, covers))
    digest = link(previous, line)
    connection.execute(
        "INSERT INTO entry (seq, at, ref, kind, body, hash) VALUES (?, ?, ?, ?, ?, ?)",
        (line.seq, line.at, line.ref, line.kind, line.body, digest),
    )
    if salted:
        connection.executemany(
            "INSERT INTO personal (seq, name, salt, value) VALUES (?, ?, ?, ?)",
            [(line.seq, *beside) for beside in salted],
        )
    connection.execute("UPDATE head SET seq = ?, hash = ?", (line.seq, digest))


_COLUMNS = """
SELECT entry.seq, at, ref, kind, body, hash, name, salt, value
FROM entry LEFT JOIN personal ON personal.seq = entry.seq
"""


def between(connection: sqlite3.Connection, first: int, last: int) -> Iterator[StoredEntry]:
    """Yield the entries of a span of numbers, both ends included, in their order."""
    return _grouped(
        connection.execute(
            f"{_COLUMNS} WHERE entry.seq BETWEEN ? AND ? ORDER BY entry.seq", (first, last)
        )
    )


def of_ref(connection: sqlite3.Connection, ref: Ref) -> Sequence[StoredEntry]:
    """Return the entries of one transaction, oldest first."""
    rows = connection.execute(f"{_COLUMNS} WHERE ref = ? ORDER BY entry.seq", (ref,))
    return list(_grouped(rows))


def last_seq(connection: sqlite3.Connection) -> int:
    """Return the number of the newest entry, 0 without any."""
    (seq,) = connection.execute("SELECT coalesce(max(seq), 0) FROM entry").fetchone()
    return int(seq)


def _grouped(rows: sqlite3.Cursor) -> Iterator[StoredEntry]:
    for key, group in groupby(rows, key=lambda row: row[:6]):
        personal = {
            _text(name): Beside(_bytes(salt), _text(value))
            for *_, name, salt, value in group
            if name is not None
        }
        seq, *texts, digest = key
        yield StoredEntry(
            line=Line(seq, *map(_text, texts)), hash=_bytes(digest), personal=personal
        )


def _text(value: object) -> str:
    """Return a text; what damage has made of one shall not stop who looks for damage."""
    return value if isinstance(value, str) else repr(value)


def _bytes(value: object) -> bytes:
    return value if isinstance(value, bytes) else b""
