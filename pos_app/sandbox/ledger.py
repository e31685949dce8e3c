"""The sandbox's own books: tests compare them with the till's journal, never only our view."""

from __future__ import annotations

import sqlite3
from decimal import Decimal
from typing import TYPE_CHECKING, Final, TypeVar

from pos_app.sandbox.records import (
    CallbackRow,
    ClaimRow,
    Delivery,
    HistoryRow,
    MovementRow,
    PaymentRow,
    ReceivedRow,
    TransactionRow,
)
from pos_app.sandbox.table import Table

if TYPE_CHECKING:
    from pathlib import Path

_Row = TypeVar("_Row")

OPENING_BALANCE: Final = Decimal("2500000.4375")

_TRANSACTIONS: Final = Table("transaction_row", TransactionRow, key="number", unique="external_id")
_HISTORY: Final = Table("history", HistoryRow)
_MOVEMENTS: Final = Table("movement", MovementRow)
_CALLBACKS: Final = Table("callback", CallbackRow, key="number")
_RECEIVED: Final = Table("received", ReceivedRow)
_CLAIMS: Final = Table("claim", ClaimRow, key="number")
_PAYMENTS: Final = Table("payment", PaymentRow, key="number")
_TABLES: Final = (
    _TRANSACTIONS,
    _HISTORY,
    _MOVEMENTS,
    _CALLBACKS,
    _RECEIVED,
    _CLAIMS,
    _PAYMENTS,
)


class BooksUnwritableError(Exception):
    """The disk takes no books of the sandbox; `is_full` says whether it is full."""

    def __init__(self, where: str, *, is_full: bool) -> None:
        super().__init__(where)
        self.is_full = is_full


class Ledger:
    """Transactions, money, callbacks, claims and Intram payments, in SQLite or in memory."""

    def __init__(self, path: Path | None) -> None:
        """Open the books; a file is created for its owner and survives the process.

        Raises BooksUnwritableError where the disk takes none.
        """
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._connection = sqlite3.connect(
                ":memory:" if path is None else path, isolation_level=None, check_same_thread=False
            )
            self._create()
        except sqlite3.OperationalError as error:
            is_full = error.sqlite_errorcode == sqlite3.SQLITE_FULL
            raise BooksUnwritableError(f"{path}: {error}", is_full=is_full) from error

    def _create(self) -> None:
        # A sandbox's books may lose the last moments of a power cut; they may not slow the till.
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = OFF")
        for table in _TABLES:
            table.create(self._connection)
        self._connection.execute(
            "CREATE INDEX IF NOT EXISTS transaction_due ON transaction_row (due_s)"
            " WHERE due_s IS NOT NULL"
        )
        self._connection.execute(
            "CREATE INDEX IF NOT EXISTS history_transaction ON history (transaction_id)"
        )
        self._connection.execute(
            "CREATE INDEX IF NOT EXISTS transaction_id ON transaction_row (transaction_id)"
        )
        self._connection.execute(
            "CREATE INDEX IF NOT EXISTS transaction_recipient ON transaction_row (recipient)"
        )
        self._connection.execute("CREATE INDEX IF NOT EXISTS callback_due ON callback (delivery)")

    def close(self) -> None:
        """Close the books; a file stays."""
        self._connection.close()

    def transactions(self) -> tuple[TransactionRow, ...]:
        """Every operation, oldest first."""
        return _TRANSACTIONS.find(self._connection)

    def by_external_id(self, external_id: str) -> TransactionRow | None:
        """Return the operation with the merchant's id."""
        return _first(_TRANSACTIONS.find(self._connection, "external_id = ?", external_id))

    def by_transaction_id(self, transaction_id: str) -> TransactionRow | None:
        """Return the operation with the provider's id."""
        return _first(_TRANSACTIONS.find(self._connection, "transaction_id = ?", transaction_id))

    def since(self, recipient: str, created_s: float) -> tuple[TransactionRow, ...]:
        """Return the operations to one recipient that are not older than `created_s`."""
        return _TRANSACTIONS.find(
            self._connection, "recipient = ? AND created_s >= ?", recipient, created_s
        )

    def due_before(self, now_s: float, most: int) -> tuple[TransactionRow, ...]:
        """Return at most `most` operations whose next step is due, the oldest first."""
        order = f"due_s LIMIT {most:d}"
        return _TRANSACTIONS.find(self._connection, "due_s <= ?", now_s, order=order)

    def paid_bills(self, service: str) -> frozenset[str]:
        """Return the references of bills that are paid or being paid."""
        rows = _TRANSACTIONS.find(
            self._connection,
            "service = ? AND bill_reference != '' AND status IN ('SUCCESS', 'PENDING')",
            service,
        )
        return frozenset(row.bill_reference for row in rows)

    def next_due_s(self) -> float | None:
        """When the next step of any transaction, payment or callback is due."""
        found = self._connection.execute(
            "SELECT MIN(due_s) FROM (SELECT MIN(due_s) AS due_s FROM transaction_row"
            " WHERE due_s IS NOT NULL UNION ALL SELECT MIN(due_s) FROM payment"
            " UNION ALL SELECT MIN(due_s) FROM callback WHERE delivery = ?)",
            (Delivery.WAITING,),
        ).fetchone()
        value = found[0]
        return None if value is None else float(value)

    def next_number(self) -> int:
        """Return the number of the next operation, which every seeded choice about it hangs on."""
        return self._count("transaction_row") + 1

    def put(self, row: TransactionRow) -> None:
        """Record an operation, or its new state."""
        _TRANSACTIONS.put(self._connection, row)

    def history(self, transaction_id: str) -> tuple[HistoryRow, ...]:
        """Return the states of one transaction, in order."""
        return _HISTORY.find(self._connection, "transaction_id = ?", transaction_id)

    def add_history(self, row: HistoryRow) -> None:
        """Record a change of state."""
        _HISTORY.put(self._connection, row)

    @property
    def balance(self) -> Decimal:
        """The merchant's float in XOF, with its fractions."""
        found = self._connection.execute(
            "SELECT balance FROM movement ORDER BY rowid DESC LIMIT 1"
        ).fetchone()
        return OPENING_BALANCE if found is None else Decimal(found[0])

    def move(self, transaction_id: str, amount: Decimal, at_s: float) -> None:
        """Add to the merchant's float; a negative amount takes from it."""
        if amount:
            row = MovementRow(
                transaction_id=transaction_id,
                at_s=at_s,
                amount=amount,
                balance=self.balance + amount,
            )
            _MOVEMENTS.put(self._connection, row)

    def movements(self, transaction_id: str = "") -> tuple[MovementRow, ...]:
        """Every movement, or those of one transaction."""
        where = "transaction_id = ? OR ? = ''"
        return _MOVEMENTS.find(self._connection, where, transaction_id, transaction_id)

    def callbacks(self, transaction_id: str = "") -> tuple[CallbackRow, ...]:
        """Every callback, or those of one transaction."""
        where = "transaction_id = ? OR ? = ''"
        return _CALLBACKS.find(self._connection, where, transaction_id, transaction_id)

    def waiting_callbacks(self, due_s: float) -> tuple[CallbackRow, ...]:
        """Return the callbacks to be tried now."""
        where = "delivery = ? AND due_s <= ?"
        return _CALLBACKS.find(self._connection, where, Delivery.WAITING, due_s)

    def next_callback_number(self) -> int:
        """Return the number of the next callback."""
        return self._count("callback") + 1

    def put_callback(self, row: CallbackRow) -> None:
        """Record a callback, or what became of it."""
        _CALLBACKS.put(self._connection, row)

    def received(self) -> tuple[ReceivedRow, ...]:
        """Tell what reached the sandbox's own callback address."""
        return _RECEIVED.find(self._connection)

    def add_received(self, row: ReceivedRow) -> None:
        """Record a callback that arrived."""
        _RECEIVED.put(self._connection, row)

    def claims(self, transaction_id: str) -> tuple[ClaimRow, ...]:
        """Return the claims on one transaction."""
        return _CLAIMS.find(self._connection, "transaction_id = ?", transaction_id)

    def add_claim(self, row: ClaimRow) -> None:
        """Record a claim."""
        _CLAIMS.put(self._connection, row)

    def next_claim_number(self) -> int:
        """Return the number of the next claim."""
        return self._count("claim") + 1

    def payments(self) -> tuple[PaymentRow, ...]:
        """Every Intram payment, oldest first."""
        return _PAYMENTS.find(self._connection)

    def payment(self, name: str) -> PaymentRow | None:
        """Return the Intram payment with this token or reference."""
        return _first(_PAYMENTS.find(self._connection, "token = ? OR reference = ?", name, name))

    def payments_due_before(self, now_s: float) -> tuple[PaymentRow, ...]:
        """Return the Intram payments whose end is due."""
        return _PAYMENTS.find(self._connection, "due_s <= ?", now_s, order="due_s")

    def put_payment(self, row: PaymentRow) -> None:
        """Record an Intram payment, or its new state."""
        _PAYMENTS.put(self._connection, row)

    def next_payment_number(self) -> int:
        """Return the number of the next Intram payment."""
        return self._count("payment") + 1

    def _count(self, table: str) -> int:
        found = self._connection.execute(f"SELECT MAX(rowid) FROM {table}")  # noqa: S608 - our own table names
        return int(found.fetchone()[0] or 0)


def _first(rows: tuple[_Row, ...]) -> _Row | None:
    return rows[0] if rows else None
