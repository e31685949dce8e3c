"""Takes what can name a customer out of the journal, and leaves the chain as it is."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from pos_app.domain.transaction import Ref
from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal import codec, entries, fold, projection
from pos_app.journal.indexing import forget_entry
from pos_app.journal.moment import WIDEST_OFFSET_MS, day_at

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from pos_app.domain.transaction import Transaction

STEP: Final = 200
"""So many transactions at once: a sale never waits for more."""

_OF_PHONE: Final = "SELECT ref, open FROM sale WHERE phone = ? ORDER BY number"
_AGED: Final = """
SELECT ref FROM sale
WHERE number <= (SELECT coalesce(max(last_number), 0) FROM day WHERE day <= :day)
AND open = 0 AND updated_ms < :before_ms {services} AND EXISTS (
  SELECT 1 FROM entry JOIN personal ON personal.seq = entry.seq WHERE entry.ref = sale.ref)
ORDER BY number LIMIT :step
"""
_OF_SERVICES: Final = "AND service IN (SELECT value FROM json_each(:services))"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Whatever ended before a time (ms UTC) is to be made nameless; `by` is who asked for it.

    `services` are the codes of those that ask for identities, when only theirs are meant.
    """

    before_ms: int
    by: str
    services: tuple[str, ...] = ()

    @property
    def why(self) -> str:
        """What the entry says that tells of it."""
        return "identity" if self.services else "age"


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten:
    """How many transactions were made nameless, and how many could not be: they are open."""

    transactions: int
    still_open: int


def forget_phone(connection: sqlite3.Connection, phone: str) -> Forgotten:
    """Remove every personal value of every finished transaction of a phone number (E.164)."""
    rows = connection.execute(_OF_PHONE, (phone,)).fetchall()
    finished = [Ref(ref) for ref, is_open in rows if not is_open]
    _forget(connection, finished)
    return Forgotten(transactions=len(finished), still_open=len(rows) - len(finished))


def forget_aged(connection: sqlite3.Connection, rule: Rule) -> int:
    """Do the same for some transactions that a rule names; return how many."""
    values = {
        # None that ended by then began on a later day, wherever the shop is.
        "day": day_at(rule.before_ms + WIDEST_OFFSET_MS),
        "before_ms": rule.before_ms,
        "services": json.dumps(rule.services),
        "step": STEP,
    }
    query = _AGED.format(services=_OF_SERVICES if rule.services else "")
    refs = [Ref(ref) for (ref,) in connection.execute(query, values).fetchall()]
    _forget(connection, refs)
    return len(refs)


def clean_index(connection: sqlite3.Connection) -> None:
    """Write the search index anew: what was taken out of it still stands in its old pages."""
    connection.execute("INSERT INTO search (search) VALUES ('optimize')")


def _forget(connection: sqlite3.Connection, refs: Iterable[Ref]) -> None:
    for ref in refs:
        before = projection.load(connection, ref)
        if before is None:  # pragma: no cover
            continue
        try:
            _forget_one(connection, before)
        except codec.UnreadableEntryError as error:
            raise TillError(Trouble.JOURNAL_DAMAGED, f"{ref} {error}") from error


def _forget_one(connection: sqlite3.Connection, before: Transaction) -> None:
    for entry in entries.of_ref(connection, before.ref):
        forget_entry(connection, entry, before.number)
        connection.execute("DELETE FROM personal WHERE seq = ?", (entry.line.seq,))
    projection.replace_row(connection, _refolded(connection, before))


def _refolded(connection: sqlite3.Connection, before: Transaction) -> Transaction:
    first, *others = entries.of_ref(connection, before.ref)
    after = fold.begin(first).transaction
    for entry in others:
        after = fold.go_on(after, entry)
    return replace(after, number=before.number)
