"""Begins a new series of ids and receipts: numbers that were given before are never given again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import pos_app
from pos_app.journal import codec, entries, projection

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping

QUESTIONS_COUNTED: Final = 3
"""Whoever wrote on in another journal may have asked as often as is allowed, a second ago."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Newest:
    """A journal's newest entry: what a series begins after."""

    seq: int
    head: str
    at: str


def newest_of(connection: sqlite3.Connection) -> Newest:
    """Return the newest entry of an open journal."""
    seq, digest = connection.execute("SELECT seq, hash FROM head").fetchone()
    (at,) = connection.execute("SELECT at FROM entry WHERE seq = ?", (seq,)).fetchone()
    return Newest(seq=seq, head=bytes(digest).hex(), at=at)


def till_of(connection: sqlite3.Connection) -> str:
    """Return the till's code: what stands before the letters of its series."""
    (body,) = connection.execute("SELECT body FROM entry WHERE seq = 1").fetchone()
    return str(codec.parsed(body)["series"])[:-1]


def begin_series(
    connection: sqlite3.Connection,
    series: str,
    facts: Mapping[str, object],
    now_ms: int,
    random: Callable[[int], bytes],
) -> int:
    """Append `restored`, go on in `series`, and count what is open as just asked three times.

    Call it inside a transaction. Returns how many transactions are open.
    """
    newest = newest_of(connection)
    every = {
        "backup_at": newest.at,
        "backup_head": newest.head,
        "backup_seq": newest.seq,
        "program": pos_app.__version__,
        "series": series,
        **facts,
    }
    record = codec.Record(kind=codec.RESTORED, facts=every)
    entries.append(connection, "", record, now_ms, random)
    connection.execute("UPDATE head SET series = ?, receipt = 0", (series,))
    return _count_as_asked(connection, now_ms)


def _count_as_asked(connection: sqlite3.Connection, now_ms: int) -> int:
    refs = connection.execute(f"SELECT ref FROM sale WHERE {projection.OPEN}").fetchall()  # noqa: S608 - our own words
    for (ref,) in refs:
        (last,) = connection.execute(
            "SELECT coalesce(max(number), 0) FROM question WHERE ref = ?", (ref,)
        ).fetchone()
        connection.executemany(
            "INSERT INTO question VALUES (?, ?, ?, NULL, ?)",
            [(ref, last + n, now_ms, codec.RESTORED) for n in range(1, QUESTIONS_COUNTED + 1)],
        )
    return len(refs)
