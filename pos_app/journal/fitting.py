"""Where the rows of a rare filter lie, by the kept sums of days: a long journal is not read for it.

Sums tell of service, direction and state. What they do not tell of is looked for in every row.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

    from pos_app.engine.ports import Filter
    from pos_app.journal.typed import Condition

_DAYS: Final = """
SELECT first_number, last_number FROM day
WHERE last_number >= ? AND first_number <= ? AND EXISTS (
  SELECT 1 FROM total WHERE total.day = day.day AND count > 0 AND {narrowed}
)
ORDER BY first_number
"""


def narrowed(wanted: Filter) -> Iterator[Condition]:
    """Yield the conditions of a filter that kept sums can tell of, days aside."""
    if wanted.service:
        yield "service = ?", (wanted.service,)
    if wanted.direction:
        yield "direction = ?", (wanted.direction,)
    if wanted.states:
        yield "state IN (SELECT value FROM json_each(?))", (json.dumps(sorted(wanted.states)),)


def spans(
    connection: sqlite3.Connection, conditions: Sequence[Condition], first: int, last: int
) -> Sequence[tuple[int, int]]:
    """Return the spans of numbers between two that hold all that fits `narrowed`, in order.

    A day whose clock went back shares numbers with another: spans that touch are one.
    """
    query = _DAYS.format(narrowed=" AND ".join(text for text, _ in conditions))
    values = [value for _, each in conditions for value in each]
    found: list[tuple[int, int]] = []
    for day_first, day_last in connection.execute(query, (first, last, *values)):
        begin, end = max(day_first, first), min(day_last, last)
        if found and begin <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((begin, end))
    return found
