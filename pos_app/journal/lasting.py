"""How long transactions took, as questions about them saw it: schedules are learnt from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pos_app.engine.completions import Completion

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

NEWEST: Final = 20_000
"""Among so many sales, ten days of a busy shop, completions are looked for. Of a service that is
hardly sold all of a long journal would be read; what lies further back is not how it is today."""

_ENDED: Final = """
SELECT ref, sent_ms, lasted_ms FROM sale
WHERE number > (SELECT max(number) FROM sale) - ? AND service = ?
  AND state IN ('SUCCEEDED', 'DECLINED', 'REFUNDED')
  AND sent_ms > 0 AND refund_ms = 0 AND evidence NOT LIKE '%settled%'
ORDER BY number DESC LIMIT ?
"""

_ASKED: Final = "SELECT asked_ms, answered_ms FROM question WHERE ref = ? ORDER BY number"


def completions(reading: sqlite3.Connection, service: str, limit: int) -> Sequence[Completion]:
    """Return the newest completions of one service that a question saw.

    The last answered question saw the end, the one before it saw the transaction open still. One
    that a person settled, or whose end came without any question, tells nothing here.
    """
    found = []
    for ref, sent_ms, lasted_ms in reading.execute(_ENDED, (NEWEST, service, limit)).fetchall():
        asked = reading.execute(_ASKED, (ref,)).fetchall()
        if not asked or asked[-1][1] is None:
            continue
        asked_ms, answered_ms = asked[-1]
        found.append(
            Completion(
                open_s=(asked[-2][0] - sent_ms) / 1000 if len(asked) > 1 else 0.0,
                final_s=(answered_ms - sent_ms) / 1000,
                told_s=lasted_ms / 1000 if lasted_ms else None,
                answer_s=(answered_ms - asked_ms) / 1000,
            )
        )
    return found
