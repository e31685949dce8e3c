"""The owner's copy: one journal a till, made of the bundles that the tills sent."""

from __future__ import annotations

import re
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal.bundle import BundleError, read_bundle
from pos_app.journal.chain import GENESIS
from pos_app.journal.files import connect_writer, create_journal, journal_path
from pos_app.journal.indexing import index_some
from pos_app.journal.lock import WriterLock
from pos_app.journal.migrate import apply_missing, checked_schema
from pos_app.journal.rebuild import replay
from pos_app.journal.troubles import UNREADABLE, refusal, sqlite_errors_translated
from pos_app.journal.trust import KeyRing

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from pos_app.journal.bundle import Bundle
    from pos_app.journal.entries import StoredEntry
    from pos_app.journal.trust import Trust

TILL: Final = re.compile("[A-Z][A-Z0-9]{1,5}")
"""A till's code becomes a folder's name: nothing else may."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """Entries of a till that no bundle brought: `day` is the first that waits for them."""

    till: str
    first: int
    last: int
    day: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A file that was not taken in, and why."""

    path: Path
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """What a merge did: new entries, entries that were there already, and what is wrong."""

    added: int
    known: int
    missing: Sequence[Missing]
    refused: Sequence[Refused]


def merge(collection: Path, bundles: Iterable[Path], trust: Trust) -> Merged:
    """Take bundles into the owner's copy, in any order and as often as one likes.

    Each till has a folder of its code, with a journal that every screen can read, and the key of
    its first bundle is its key. A bundle that another key signed, or whose entries contradict
    those that are there (a chain written anew, or a restore after them), is refused and named.
    Raises TillError when the copy itself cannot be written.
    """
    ring = KeyRing(collection, trust)
    sound: list[tuple[Path, Bundle]] = []
    refused: list[Refused] = []
    for path in bundles:
        try:
            bundle = _with_a_proper_code(read_bundle(path))
            ring.check(bundle)
        except BundleError as error:
            refused.append(Refused(path=path, what=error.what))
        else:
            sound.append((path, bundle))
    added = known = 0
    missing: dict[str, Missing] = {}
    for path, bundle in sorted(sound, key=lambda each: (each[1].till, each[1].first)):
        try:
            ring.check(bundle)  # Once more: an earlier one of this merge may have fixed the key.
            count = _take_in(collection / bundle.till, bundle)
        except BundleError as error:
            refused.append(Refused(path=path, what=error.what))
            continue
        if isinstance(count, Missing):
            missing.setdefault(bundle.till, count)
            continue
        ring.keep(bundle)
        added += count
        known += len(bundle.entries) - count
    return Merged(added=added, known=known, missing=[*missing.values()], refused=refused)


def _with_a_proper_code(bundle: Bundle) -> Bundle:
    if not TILL.fullmatch(bundle.till):
        raise BundleError("its till has no proper code")
    return bundle


def _take_in(folder: Path, bundle: Bundle) -> int | Missing:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise refusal(error) from error
    lock = WriterLock.acquire(folder)
    try:
        create_journal(journal_path(folder))
        with (
            sqlite_errors_translated(),
            closing(connect_writer(journal_path(folder))) as connection,
        ):
            connection.execute("BEGIN IMMEDIATE")
            apply_missing(connection, checked_schema(connection))
            count = _append(connection, bundle)
            connection.execute("COMMIT")
            return count
    finally:
        lock.release()


def _append(connection: sqlite3.Connection, bundle: Bundle) -> int | Missing:
    (last,) = connection.execute("SELECT seq FROM head").fetchone()
    if bundle.first > last + 1:
        return Missing(till=bundle.till, first=last + 1, last=bundle.first - 1, day=bundle.day)
    _refuse_fork(connection, bundle, last)
    fresh = [entry for entry in bundle.entries if entry.line.seq > last]
    for entry in fresh:
        _append_one(connection, entry)
    while index_some(connection):
        pass
    return len(fresh)


def _refuse_fork(connection: sqlite3.Connection, bundle: Bundle, last: int) -> None:
    kept = dict(
        connection.execute(
            "SELECT seq, hash FROM entry WHERE seq BETWEEN ? AND ?", (bundle.first - 1, last)
        )
    )
    if kept.get(bundle.first - 1, GENESIS) != bundle.previous:
        raise BundleError(f"entry {bundle.first} does not follow what this till sent before")
    for entry in bundle.entries:
        if kept.get(entry.line.seq, entry.hash) != entry.hash:
            raise BundleError(f"entry {entry.line.seq} is not the one that this till sent before")


def _append_one(connection: sqlite3.Connection, entry: StoredEntry) -> None:
    line = entry.line
    connection.execute(
        "INSERT INTO entry (seq, at, ref, kind, body, hash) VALUES (?, ?, ?, ?, ?, ?)",
        (line.seq, line.at, line.ref, line.kind, line.body, entry.hash),
    )
    connection.executemany(
        "INSERT INTO personal (seq, name, salt, value) VALUES (?, ?, ?, ?)",
        [(line.seq, name, each.salt, each.value) for name, each in entry.personal.items()],
    )
    connection.execute("UPDATE head SET seq = ?, hash = ?", (line.seq, entry.hash))
    try:
        replay(connection, entry)
    except UNREADABLE as error:
        raise TillError(Trouble.JOURNAL_DAMAGED, f"entry {line.seq}: {error}") from error
