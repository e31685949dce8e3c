"""What an order has to stand up to in the very step in which it is written down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pos_app.domain.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Judging:
    """`judge` is given the equal orders, open or created since `since_ms`, newest first.

    It raises what stops the new one; nothing is written then. It is called on the journal's
    thread, more than once where a job is tried again: it must be pure.
    """

    since_ms: int
    judge: Callable[[Sequence[Transaction]], None]
