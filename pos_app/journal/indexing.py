"""Brings the search index up to date, between commits, in small steps of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pos_app.journal import entries
from pos_app.journal.codec import PREPARED
from pos_app.journal.document import document, numbers

if TYPE_CHECKING:
    import sqlite3

    from pos_app.journal.entries import StoredEntry

STEP: Final = 200
"""So many entries at once: a sale never waits for more."""

PLACES: Final = 65_536
"""More than a transaction has entries; a document's row id is its sale's number times this."""


def index_some(connection: sqlite3.Connection) -> bool:
    """Index the next entries, and say whether more wait.

    Runs inside a transaction: how far it came is written with what was indexed.
    """
    done, last = connection.execute("SELECT indexed_seq, seq FROM head").fetchone()
    until = min(done + STEP, last)
    if done == until:
        return False
    for entry in entries.between(connection, done + 1, until):
        _index(connection, entry)
    connection.execute("UPDATE head SET indexed_seq = ?", (until,))
    return bool(until < last)


def forget_all(connection: sqlite3.Connection) -> None:
    """Empty the index, so that it is made anew from the first entry."""
    connection.execute("INSERT INTO search (search) VALUES ('delete-all')")
    connection.execute("DELETE FROM phone_end")
    connection.execute("UPDATE head SET indexed_seq = 0")


def forget_entry(connection: sqlite3.Connection, entry: StoredEntry, number: int) -> None:
    """Index one entry as if its personal values had never been; `number` is its sale's.

    To be called while they still stand: the index has to be told what it holds.
    """
    (indexed,) = connection.execute("SELECT indexed_seq FROM head").fetchone()
    if entry.line.seq > indexed:
        return
    row_id = number * PLACES + _place(connection, entry)
    if text := document(entry):
        connection.execute(
            "INSERT INTO search (search, rowid, text) VALUES ('delete', ?, ?)", (row_id, text)
        )
    if bare := document(replace(entry, personal={})):
        connection.execute("INSERT INTO search (rowid, text) VALUES (?, ?)", (row_id, bare))
    connection.execute("DELETE FROM phone_end WHERE number = ?", (number,))


def _place(connection: sqlite3.Connection, entry: StoredEntry) -> int:
    (place,) = connection.execute(
        "SELECT count(*) FROM entry WHERE ref = ? AND seq < ?", (entry.line.ref, entry.line.seq)
    ).fetchone()
    return int(place)


def _index(connection: sqlite3.Connection, entry: StoredEntry) -> None:
    ref = entry.line.ref
    text = document(entry) if ref else ""
    if not text:
        return
    (number,) = connection.execute("SELECT number FROM sale WHERE ref = ?", (ref,)).fetchone()
    row_id = number * PLACES + _place(connection, entry)
    connection.execute("INSERT INTO search (rowid, text) VALUES (?, ?)", (row_id, text))
    if entry.line.kind == PREPARED:
        connection.executemany(
            "INSERT OR IGNORE INTO phone_end VALUES (?, ?)",
            [(reversed_digits, number) for reversed_digits in numbers(entry)],
        )
