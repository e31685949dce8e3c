"""Some days in figures, for pictures of them: read by the spans of numbers that days cover."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from pos_app.domain.transaction import FINAL, State
from pos_app.engine.review import EndFigure, Figures, HourFigure, LastingFigure
from pos_app.journal.moment import read

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping, Sequence

    from pos_app.engine.review import Days

MOST_LASTING: Final = 500
"""So many of a service's newest ends tell how long it takes."""

_HOURS: Final = """
SELECT (created_ms + ?) / 3600000 % 24 AS hour, service, count(*), coalesce(sum(amount), 0)
FROM sale WHERE number BETWEEN ? AND ? AND day BETWEEN ? AND ?
GROUP BY hour, service ORDER BY hour, service
"""
_ENDS: Final = """
SELECT service, state, sum(count) FROM total WHERE day BETWEEN ? AND ?
GROUP BY service, state ORDER BY service
"""
_SPAN: Final = "SELECT min(first_number), max(last_number) FROM day WHERE day BETWEEN ? AND ?"
_ENDED: Final = """
SELECT service, ref, sent_ms FROM sale
WHERE number BETWEEN ? AND ? AND day BETWEEN ? AND ?
  AND sent_ms > 0 AND state IN ('SUCCEEDED', 'DECLINED', 'REFUNDED')
ORDER BY number DESC
"""
_END: Final = """
SELECT min(at) FROM entry WHERE ref = ? AND kind IN ('succeeded', 'declined', 'refunded')
"""


def figures(reading: sqlite3.Connection, days: Days, offset_minutes: int) -> Figures:
    """Return some local days in figures; `offset_minutes` is the shop's distance from UTC.

    Operations that a person settled tell nothing of how long the provider takes.
    """
    first, last = reading.execute(_SPAN, (days.first, days.last)).fetchone()
    if first is None:
        return Figures(days=days, hours=(), ends=(), lasting=())
    span = (first, last, days.first, days.last)
    return Figures(
        days=days,
        hours=[
            HourFigure(hour=hour, service=service, count=count, francs=francs)
            for hour, service, count, francs in reading.execute(
                _HOURS, (offset_minutes * 60_000, *span)
            )
        ],
        ends=_ends(reading, days),
        lasting=_lasting(reading, span),
    )


def _ends(reading: sqlite3.Connection, days: Days) -> Sequence[EndFigure]:
    counts: dict[str, dict[State, int]] = defaultdict(dict)
    for service, state, count in reading.execute(_ENDS, (days.first, days.last)):
        counts[service][State(state)] = count
    ends = [_end(service, by_state) for service, by_state in counts.items()]
    return [each for each in ends if each.succeeded or each.failed or each.open]


def _end(service: str, by_state: Mapping[State, int]) -> EndFigure:
    succeeded = by_state.get(State.SUCCEEDED, 0)
    is_open = sum(count for state, count in by_state.items() if state not in FINAL)
    failed = sum(by_state.values()) - succeeded - is_open
    return EndFigure(service=service, succeeded=succeeded, failed=failed, open=is_open)


def _lasting(
    reading: sqlite3.Connection, span: tuple[int, int, str, str]
) -> Sequence[LastingFigure]:
    ended: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for service, ref, sent_ms in reading.execute(_ENDED, span):
        if len(ended[service]) < MOST_LASTING:
            ended[service].append((ref, sent_ms))
    return [
        _of_service(service, taken)
        for service, those in sorted(ended.items())
        if (taken := sorted(_taken(reading, those)))
    ]


def _taken(reading: sqlite3.Connection, ended: Sequence[tuple[str, int]]) -> Sequence[int]:
    taken: list[int] = []
    for ref, sent_ms in ended:
        (at,) = reading.execute(_END, (ref,)).fetchone()
        if at is not None:
            taken.append(max(read(at) - sent_ms, 0))
    return taken


def _of_service(service: str, taken: Sequence[int]) -> LastingFigure:
    return LastingFigure(
        service=service,
        count=len(taken),
        half_ms=taken[(len(taken) - 1) // 2],
        nine_of_ten_ms=taken[(len(taken) * 9 - 1) // 10],
    )
