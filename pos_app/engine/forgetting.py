"""What forgetting a customer means to whoever asks for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pos_app.domain.phone import PhoneNumber


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten:
    """How many operations have no name any more, and how many keep it because they are open."""

    transactions: int
    still_open: int


class Forgetter(Protocol):
    """Takes a customer's name, numbers and words out of the books."""

    async def forget(self, phone: PhoneNumber, by: str) -> Forgotten:
        """Make the finished operations of a number nameless, for good. Raises TillError.

        The chain, the sums and the references stay; an entry tells that it was done, not whose.
        """
        ...
