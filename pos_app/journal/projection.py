"""One row a transaction and the sums of the day, written with the entry that they follow."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pos_app.domain.transaction import State, Transaction
from pos_app.journal.columns import SALE, SALE_LIST, SELECT_SALE, evidence_text, transaction, values

if TYPE_CHECKING:
    import sqlite3

    from pos_app.domain.transaction import Ref

OPEN: Final = "open = 1"
"""Word for word the condition of the partial index `sale_open`: SQLite compares the text."""

_HOLES: Final = ", ".join("?" * (len(SALE) + 2))
_SETTING: Final = ", ".join(f"{name} = ?" for name in SALE)
_ADD: Final = f"INSERT INTO sale ({SALE_LIST}, day, currency) VALUES ({_HOLES})"  # noqa: S608 - our own names, no value
_CHANGE: Final = f"UPDATE sale SET {_SETTING} WHERE number = ?"  # noqa: S608 - the same


class StaleTransactionError(AssertionError):
    """Our own code recorded an event on a transaction that had changed meanwhile."""


def load(connection: sqlite3.Connection, ref: Ref) -> Transaction | None:
    """Return one transaction as it stands."""
    rows = connection.execute(f"{SELECT_SALE} WHERE ref = ?", (ref,)).fetchall()
    return transaction(rows[0]) if rows else None


def add(connection: sqlite3.Connection, fresh: Transaction, day: str, currency: str) -> Transaction:
    """Add a new transaction; it gets the next number."""
    (last,) = connection.execute("SELECT number FROM head").fetchone()
    numbered = replace(fresh, number=last + 1)
    connection.execute(
        _ADD,
        (*values(numbered), day, currency),
    )
    connection.execute("UPDATE head SET number = ?", (numbered.number,))
    connection.execute(
        "INSERT INTO day VALUES (?1, ?2, ?2) "
        "ON CONFLICT (day) DO UPDATE SET last_number = excluded.last_number",
        (day, numbered.number),
    )
    _count(connection, numbered, day, +1)
    return numbered


def change(connection: sqlite3.Connection, before: Transaction, after: Transaction) -> None:
    """Replace what is known of a transaction. Raises StaleTransactionError."""
    row = connection.execute(
        "SELECT day, state, evidence FROM sale WHERE ref = ?", (before.ref,)
    ).fetchone()
    if row is None or row[1:] != (before.state.value, evidence_text(before.evidence)):
        raise StaleTransactionError(before.ref)
    (day, *_) = row
    connection.execute(_CHANGE, (*values(after), after.number))
    if after.state is not before.state:
        _count(connection, before, day, -1)
        _count(connection, after, day, +1)


def replace_row(connection: sqlite3.Connection, transaction: Transaction) -> None:
    """Write a row anew whose state and amount stay what they were."""
    connection.execute(_CHANGE, (*values(transaction), transaction.number))


def allot_receipt(connection: sqlite3.Connection, year: str) -> str:
    """Return the next receipt number: series, year, a count that never starts anew."""
    series, last = connection.execute("SELECT series, receipt FROM head").fetchone()
    connection.execute("UPDATE head SET receipt = ?", (last + 1,))
    return f"{series}-{year}-{last + 1:06d}"


def earns_receipt(after: Transaction) -> bool:
    """Tell whether this is the first time that a transaction is SUCCEEDED."""
    return after.state is State.SUCCEEDED and not after.receipt_number


def _count(connection: sqlite3.Connection, counted: Transaction, day: str, sign: int) -> None:
    order = counted.order
    francs = order.amount.francs if order.amount else 0
    connection.execute(
        "INSERT INTO total VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (day, service, direction, state) "
        "DO UPDATE SET count = count + excluded.count, francs = francs + excluded.francs",
        (day, order.service, order.direction.word, counted.state.value, sign, sign * francs),
    )
