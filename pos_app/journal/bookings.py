"""What entries did to drawer and float: read from the chain alone, folded as the projection is."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from pos_app.domain.lifecycle import is_open
from pos_app.domain.shift.booking import Booking, OpenSale, counts
from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal import fold
from pos_app.journal.chain import Line
from pos_app.journal.codec import UnreadableEntryError
from pos_app.journal.columns import SELECT_SALE, transaction
from pos_app.journal.entries import StoredEntry
from pos_app.journal.moment import read
from pos_app.journal.projection import OPEN

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

_TOUCHED: Final = """
SELECT seq, at, ref, kind, body FROM entry WHERE ref IN (
  SELECT ref FROM entry WHERE seq > ? AND seq <= ? AND ref > ''
    AND kind IN ('succeeded', 'refunded', 'declined', 'settled'))
AND seq <= ? ORDER BY ref, seq
"""
"""The whole stories of what a span may have made certain, or taken back."""


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
    """Return what is not at its end, oldest first."""
    rows = connection.execute(f"{SELECT_SALE} WHERE {OPEN} ORDER BY number")
    found = [each for each in map(transaction, rows) if is_open(each)]
    return [
        OpenSale(
            ref=each.ref,
            provider=each.order.provider,
            service=each.order.service,
            direction=each.order.direction,
            amount=each.order.amount.francs if each.order.amount else None,
            state=each.state,
            created_ms=each.created_ms,
        )
        for each in found
    ]


def _booked(story: Sequence[StoredEntry]) -> Iterator[Booking]:
    first, *others = story
    known = fold.begin(first).transaction
    order = known.order
    for entry in others:
        before, known = known, fold.go_on(known, entry)
        sign = counts(known.state) - counts(before.state)
        if sign:
            yield Booking(
                seq=entry.line.seq,
                at_ms=read(entry.line.at),
                ref=known.ref,
                begun_seq=first.line.seq,
                begun_ms=known.created_ms,
                provider=order.provider,
                service=order.service,
                direction=order.direction,
                cashier=order.cashier,
                amount=order.amount.francs if order.amount else None,
                sign=sign,
            )
