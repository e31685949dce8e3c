"""The proof of one operation: that each of its entries follows the one before it in the chain."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from pos_app.engine.proof import Proof
from pos_app.journal.chain import GENESIS, cover, link

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from pos_app.journal.entries import StoredEntry


def proof(reading: sqlite3.Connection, stored: Sequence[StoredEntry]) -> Proof:
    """Return where an operation's entries stand, and whether chain and personal values fit.

    The whole chain is `verify`'s: this says at once what concerns one operation.
    """
    head_seq, head = reading.execute("SELECT seq, hash FROM head").fetchone()
    newest = stored[-1]
    return Proof(
        seq=newest.line.seq,
        hash=newest.hash.hex(),
        head_seq=head_seq,
        head=bytes(head).hex(),
        broken=[each.line.seq for each in stored if not _fits(reading, each)],
    )


def _fits(reading: sqlite3.Connection, entry: StoredEntry) -> bool:
    row = reading.execute("SELECT hash FROM entry WHERE seq = ?", (entry.line.seq - 1,)).fetchone()
    previous = bytes(row[0]) if row else GENESIS
    if link(previous, entry.line) != entry.hash:
        return False
    covers = json.loads(entry.line.body).get("personal", {})
    return all(
        covers.get(name) == cover(beside.salt, beside.value)
        for name, beside in entry.personal.items()
    )
