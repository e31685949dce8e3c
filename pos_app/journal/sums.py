"""The sums of any list: from the kept sums of days where they tell, else from its rows."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from pos_app.engine.ports import Total
from pos_app.journal.moment import day_at
from pos_app.journal.selection import joined, search_conditions

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

    from pos_app.engine.ports import Filter
    from pos_app.journal.selection import Condition

DAY_MS: Final = 86_400_000

_OF_DAYS: Final = "SELECT service, direction, state, sum(count), sum(francs) FROM total"
_OF_ROWS: Final = "SELECT service, direction, state, count(*), coalesce(sum(amount), 0) FROM sale"
_GROUPED: Final = "GROUP BY service, direction, state ORDER BY service, direction, state"


def sums(
    connection: sqlite3.Connection, wanted: Filter, offset_minutes: int = 0
) -> Sequence[Total]:
    """Return how many rows a list has and their francs, by service, direction and state.

    `offset_minutes` is the shop's distance from UTC: sums of whole local days are kept ones.
    """
    source, (condition, values) = _OF_DAYS, _of_days(wanted, offset_minutes)
    if not condition or any(search_conditions(connection, wanted.search)):
        source, (condition, values) = _OF_ROWS, joined(connection, wanted, ("TRUE", ()))
    rows = connection.execute(f"{source} WHERE {condition} {_GROUPED}", values)
    return [
        Total(day="", service=service, direction=direction, state=state, count=count, francs=francs)
        for service, direction, state, count, francs in rows
        if count
    ]


def _of_days(wanted: Filter, offset_minutes: int) -> Condition:
    """Return the condition on kept sums, an empty one where only rows can tell."""
    shift_ms = offset_minutes * 60_000
    bounds = [each for each in (wanted.since_ms, wanted.until_ms) if each is not None]
    if wanted.cashier or any((each + shift_ms) % DAY_MS for each in bounds):
        return "", ()
    conditions = [("TRUE", ()), *_narrowed(wanted, offset_minutes)]
    return (
        " AND ".join(text for text, _ in conditions),
        tuple(value for _, values in conditions for value in values),
    )


def _narrowed(wanted: Filter, offset_minutes: int) -> Iterator[Condition]:
    if wanted.service:
        yield "service = ?", (wanted.service,)
    if wanted.direction:
        yield "direction = ?", (wanted.direction,)
    if wanted.states:
        yield "state IN (SELECT value FROM json_each(?))", (json.dumps(sorted(wanted.states)),)
    if wanted.since_ms is not None:
        yield "day >= ?", (day_at(wanted.since_ms, offset_minutes),)
    if wanted.until_ms is not None:
        yield "day < ?", (day_at(wanted.until_ms, offset_minutes),)
