"""What entries did to drawer and float: read from the chain alone, folded as the projection is."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from pos_app.domain.shift.booking import Booking, OpenSale, counts
from pos_app.domain.transaction import Ref, State
from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal import codec, fold
from pos_app.journal.chain import Line
from pos_app.journal.codec import UnreadableEntryError
from pos_app.journal.entries import StoredEntry
from pos_app.journal.moment import read

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

    from pos_app.domain.transaction import Transaction

_TOUCHED: Final = """
SELECT seq, at, ref, kind, body FROM entry WHERE ref IN (
  SELECT ref FROM entry WHERE seq > ? AND seq <= ? AND ref > ''
    AND kind IN ('succeeded', 'refunded', 'declined', 'settled'))
AND seq <= ? ORDER BY ref, seq
"""
"""The whole stories of what a span may have made certain, or taken back."""

_SOLD: Final = "succeeded"
_UNUSUAL: Final = frozenset({"refunded", "declined", "settled", "cancelled"})
"""Kinds after which a success may count no longer, or not at once."""

_OPEN_SALES: Final = """
SELECT ref, provider, service, direction, amount, state, created_ms FROM sale
WHERE open = 1 ORDER BY number
"""
"""In the words of the partial index, as `projection.OPEN` says."""


def bookings_between(
    connection: sqlite3.Connection, after_seq: int, until_seq: int
) -> Sequence[Booking]:
    """Return what the entries after one, up to another, booked, in their order.

    Raises TillError JOURNAL_DAMAGED.
    """
    rows = connection.execute(_TOUCHED, (after_seq, until_seq, until_seq))
    found = []
    for ref, group in groupby(rows, key=lambda row: row[2]):
        try:
            story = [StoredEntry(line=Line(*row), hash=b"", personal={}) for row in group]
            found += [each for each in _booked(story) if each.seq > after_seq]
        except UnreadableEntryError as error:
            raise TillError(Trouble.JOURNAL_DAMAGED, f"{ref}: {error}") from error
    return sorted(found, key=lambda each: each.seq)


def open_sales(connection: sqlite3.Connection) -> Sequence[OpenSale]:
    """Return what is not at its end, oldest first; thousands may be."""
    return [
        OpenSale(
            ref=Ref(ref),
            provider=provider,
            service=service,
            direction=codec.DIRECTIONS[direction],
            amount=amount,
            state=State(state),
            created_ms=created_ms,
        )
        for ref, provider, service, direction, amount, state, created_ms in connection.execute(
            _OPEN_SALES
        )
    ]


def _booked(story: Sequence[StoredEntry]) -> Iterator[Booking]:
    first, *others = story
    known = fold.begin(first).transaction
    if {entry.line.kind for entry in others}.isdisjoint(_UNUSUAL):
        # Nearly all of them: a success, and nothing that could take it back or contradict it.
        yield _booking(first, known, next(each for each in others if each.line.kind == _SOLD), +1)
        return
    for entry in others:
        before, known = known, fold.go_on(known, entry)
        if sign := counts(known.state) - counts(before.state):
            yield _booking(first, known, entry, sign)


def _booking(first: StoredEntry, sale: Transaction, entry: StoredEntry, sign: int) -> Booking:
    order = sale.order
    return Booking(
        seq=entry.line.seq,
        at_ms=read(entry.line.at),
        ref=sale.ref,
        begun_seq=first.line.seq,
        begun_ms=sale.created_ms,
        provider=order.provider,
        service=order.service,
        direction=order.direction,
        cashier=order.cashier,
        amount=order.amount.francs if order.amount else None,
        sign=sign,
    )
