"""What a schedule is learnt from: how long this shop's own transactions took to become final."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion:
    """One transaction that became final while it was asked about. Seconds since its sending.

    It was open when the question left that last found it so, at `open_s` (0.0 when none did), and
    final when the provider's word came, at `final_s`, by a question or a callback. `told_s` is
    how long it took by the provider's own clock (contract A7: `updatedAt` - `createdAt`), where
    the answer says so; `answer_s` how long the last answered question was under way, where known.
    """

    open_s: float
    final_s: float
    told_s: float | None = None
    answer_s: float | None = None


class Completions(Protocol):
    """The part of the journal that remembers how long transactions took."""

    async def completions(self, service: str, limit: int) -> Sequence[Completion]:
        """Return the newest completions of one service, at most `limit` of them.

        Only those that the provider's word made final (SUCCEEDED, DECLINED, REFUNDED) after the
        answer to their submission had left them open; in any order. Raises TillError when the
        journal cannot be read.
        """
        ...
