"""What the journal remembers of customers: found by how their number ends, without a search."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from pos_app.domain.transaction import State
from pos_app.engine.customers import Sold
from pos_app.journal.indexing import PLACES

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from pos_app.engine.customers import Ending

MOST_CUSTOMERS: Final = 40
"""So many numbers that end alike are looked at; more digits make them fewer."""

MOST_DOCUMENTS: Final = 2_000
"""So many entries of the search index are looked at, the newest first."""

NEWEST: Final = 5_000
"""So many of the shop's newest operations tell what is usual now."""

AFTER_NINE: Final = ":"
"""The character after the digits: ends a span of numbers that begin alike."""

# One step down the index for each number, however many operations it has.
PHONES: Final = """
WITH RECURSIVE known (reversed) AS (
  SELECT min(reversed) FROM phone_end WHERE reversed >= :begin AND reversed < :end
  UNION ALL
  SELECT (SELECT min(reversed) FROM phone_end WHERE reversed > known.reversed AND reversed < :end)
  FROM known WHERE known.reversed IS NOT NULL
)
SELECT reversed FROM known WHERE reversed IS NOT NULL LIMIT :most
"""
OF_PHONE: Final = """
SELECT service, phone, fields, amount, state, created_ms FROM sale
WHERE number IN (SELECT number FROM phone_end WHERE reversed = ? ORDER BY number DESC LIMIT ?)
  AND phone = ?
"""
"""A number that only stands in another answer, a receiver's, is no customer of that operation."""

OF_ACCOUNT: Final = f"""
SELECT service, phone, fields, amount, state, created_ms FROM sale
WHERE number IN (
  SELECT rowid / {PLACES} FROM search WHERE search MATCH :phrase ORDER BY rowid DESC LIMIT :most
)
  AND service IN (SELECT value FROM json_each(:services))
  AND fields ->> :account LIKE :ending
ORDER BY number DESC
"""  # noqa: S608 - a number of ours
AMOUNTS: Final = """
SELECT amount FROM (
  SELECT service, state, amount FROM sale ORDER BY number DESC LIMIT :newest
) WHERE service = :service AND state = 'SUCCEEDED' AND amount IS NOT NULL LIMIT :limit
"""


def recall(reading: sqlite3.Connection, ending: Ending, limit: int) -> Sequence[Sold]:
    """Return the newest operations, at most `limit` for each number that ends so.

    Entries that the index does not know yet are missing: those of the last moment.
    """
    if ending.account:
        return _of_accounts(reading, ending, limit)
    begin = ending.digits[::-1]
    span = {"begin": begin, "end": begin + AFTER_NINE, "most": MOST_CUSTOMERS}
    phones = [phone for (phone,) in reading.execute(PHONES, span)]
    return [_sold(row) for phone in phones for row in _of_phone(reading, phone, limit)]


def amounts(reading: sqlite3.Connection, service: str, limit: int) -> Sequence[int]:
    """Return the francs of a service's newest successes, at most `limit` of them."""
    values = {"newest": NEWEST, "service": service, "limit": limit}
    return [francs for (francs,) in reading.execute(AMOUNTS, values)]


def _of_phone(reading: sqlite3.Connection, reversed_digits: str, limit: int) -> sqlite3.Cursor:
    return reading.execute(OF_PHONE, (reversed_digits, limit, f"+{reversed_digits[::-1]}"))


def _of_accounts(reading: sqlite3.Connection, ending: Ending, limit: int) -> Sequence[Sold]:
    values = {
        "phrase": f'"{ending.digits}"',
        "most": MOST_DOCUMENTS,
        "services": json.dumps(ending.services),
        "account": f'$."{ending.account}"',
        "ending": f"%{ending.digits}",
    }
    found: dict[str, list[Sold]] = {}
    for row in reading.execute(OF_ACCOUNT, values):
        sold = _sold(row)
        of_one = found.setdefault(sold.fields[ending.account], [])
        if len(of_one) < limit:
            of_one.append(sold)
    return [sold for of_one in found.values() for sold in of_one]


def _sold(row: tuple[str, str, str, int | None, str, int]) -> Sold:
    service, phone, fields, francs, state, created_ms = row
    return Sold(
        service=service,
        phone=phone,
        fields=json.loads(fields),
        francs=francs,
        state=State(state),
        created_ms=created_ms,
    )
