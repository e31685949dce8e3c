"""What was typed of a long form and is no order yet: kept over a crash, and not for long."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pos_app.domain.transfer import Quote

LIFE_MS: Final = 24 * 3_600_000
"""A draft holds identities: older than a day it is removed, whatever it was for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One form that was begun: answers by wire name, as typed, and the last quote it brought.

    `id` tells drafts apart; `at_ms` is when it was last changed (ms UTC).
    """

    id: str
    service: str
    at_ms: int
    answers: Mapping[str, str]
    quote: Quote | None = None


class Drafts(Protocol):
    """Keeps drafts beside the journal, never in its chain."""

    async def keep(self, draft: Draft) -> None:
        """Put a draft on disk, in place of an earlier one of the same id; not worth an error."""
        ...

    async def all(self, service: str) -> Sequence[Draft]:
        """Return the drafts of one service, newest first; those past their life are removed."""
        ...

    async def drop(self, id_: str) -> None:
        """Remove a draft, if it is there."""
        ...


class NoDrafts:
    """Keeps nothing: for a window that stands on no folder."""

    async def keep(self, draft: Draft) -> None:
        """Do nothing."""
        del draft

    async def all(self, service: str) -> Sequence[Draft]:
        """Return nothing."""
        del service
        return ()

    async def drop(self, id_: str) -> None:
        """Do nothing."""
        del id_
