"""What the staff needs from outside: a book that outlives the program, and a seal for PINs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pos_app.domain.secret import Secret
    from pos_app.domain.staff import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person with what their PIN is checked against; never the PIN itself."""

    person: Person
    sealed: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tries:
    """How many wrong PINs in a row were given for a name, and when the last one was (ms UTC)."""

    wrong: int
    last_ms: int


class StaffBook(Protocol):
    """Keeps the people and the wrong PINs over restarts. Methods may raise TillError."""

    def members(self) -> Sequence[Member]:
        """Return everybody, in the order in which they were added."""
        ...

    def keep_members(self, members: Sequence[Member]) -> None:
        """Replace everybody, whole or not at all."""
        ...

    def tries(self) -> Mapping[str, Tries]:
        """Return the wrong PINs by name."""
        ...

    def keep_tries(self, tries: Mapping[str, Tries]) -> None:
        """Replace the wrong PINs, whole or not at all."""
        ...


class PinSeal(Protocol):
    """Makes of a PIN something that it can be checked against, slowly on purpose."""

    async def seal(self, pin: Secret) -> str:
        """Return what to keep."""
        ...

    async def fits(self, pin: Secret, sealed: str) -> bool:
        """Tell whether `sealed` was made of this PIN."""
        ...


class NoBook:
    """Keeps nobody: for a till whose people are not registered."""

    def members(self) -> Sequence[Member]:
        """Return nobody."""
        return ()

    def keep_members(self, members: Sequence[Member]) -> None:
        """Forget them again."""
        del members

    def tries(self) -> Mapping[str, Tries]:
        """Return nothing."""
        return {}

    def keep_tries(self, tries: Mapping[str, Tries]) -> None:
        """Forget them again."""
        del tries


class NoSeal:
    """Takes no PIN at all."""

    async def seal(self, pin: Secret) -> str:
        """Return what no PIN fits."""
        del pin
        return ""

    async def fits(self, pin: Secret, sealed: str) -> bool:
        """Refuse."""
        del pin, sealed
        return False
