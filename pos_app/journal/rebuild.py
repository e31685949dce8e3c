"""Makes the projection, the totals and the search index anew from the entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.domain.transaction import Ref
from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal import codec, entries, fold, projection
from pos_app.journal.columns import CURRENCY
from pos_app.journal.indexing import forget_all
from pos_app.journal.troubles import UNREADABLE

if TYPE_CHECKING:
    import sqlite3

    from pos_app.journal.entries import StoredEntry


def rebuild(connection: sqlite3.Connection) -> None:
    """Replace all that follows from the entries, inside the caller's transaction.

    Entries, personal values and questions stay as they are. Raises TillError JOURNAL_DAMAGED when
    an entry cannot be read: nothing may be built on a damaged chain.
    """
    # Questions name their sale, which is away for a moment.
    connection.execute("PRAGMA defer_foreign_keys = ON")
    for statement in (
        "DELETE FROM sale",
        "DELETE FROM total",
        "DELETE FROM day",
        "UPDATE head SET number = 0, receipt = 0",
    ):
        connection.execute(statement)
    for entry in entries.between(connection, 1, entries.last_seq(connection)):
        try:
            replay(connection, entry)
        except UNREADABLE as error:
            # A sound shape may still hold values that no row of ours takes.
            seq = entry.line.seq
            raise TillError(Trouble.JOURNAL_DAMAGED, f"entry {seq}: {error}") from error
    forget_all(connection)


def replay(connection: sqlite3.Connection, entry: StoredEntry) -> None:
    """Let one more entry count, the newest that the projection shall know.

    Raises UnreadableEntryError.
    """
    if entry.line.ref:
        _replay_sale(connection, entry)
    elif entry.line.kind in codec.SERIES_KINDS:
        series = codec.parsed(entry.line.body).get("series")
        connection.execute("UPDATE head SET series = ?, receipt = 0", (str(series),))


def _replay_sale(connection: sqlite3.Connection, entry: StoredEntry) -> None:
    if entry.line.kind == codec.PREPARED:
        begun = fold.begin(entry)
        projection.add(connection, begun.transaction, begun.day, CURRENCY)
        return
    before = projection.load(connection, Ref(entry.line.ref))
    if before is None:
        raise codec.UnreadableEntryError("it follows no preparation")
    after = fold.go_on(before, entry)
    projection.change(connection, before, after)
    if after.receipt_number != before.receipt_number:
        connection.execute("UPDATE head SET receipt = receipt + 1")
