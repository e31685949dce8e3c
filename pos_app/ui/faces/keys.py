"""What the window asks of whoever keeps the providers' keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from pos_app.domain.secret import Lock, Secret

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True, kw_only=True)
class KeySlot:
    """A place for one credential.

    `label` is a key of the translation files; `holding` is `environment`, `key_store`, `nowhere`
    or `unknown`; `mark` its fingerprint, empty without one.
    """

    name: str
    provider: str
    label: str
    optional: bool
    holding: str = "unknown"
    mark: str = ""


class KeysFace(Protocol):
    """What the window asks. Every method may raise TillError."""

    def lock(self) -> Lock:
        """Say whether a passphrase is wanted first, and whether it is to be a new one."""
        ...

    async def unlock(self, passphrase: Secret) -> None:
        """Open the key file and read the keys. Raises ValueError for a new one too short."""
        ...

    async def slots(self) -> Sequence[KeySlot]:
        """Return every place, of all providers."""
        ...

    async def keep(self, name: str, secret: Secret) -> None:
        """Store one; it takes effect at the next request. Raises ValueError when it is no key."""
        ...

    async def ask_again(self) -> None:
        """Read all of them once more from the key store."""
        ...


class NoKeys:
    """Keeps nothing: for a window on the sandbox."""

    def lock(self) -> Lock:
        """Nothing is locked."""
        return Lock.OPEN

    async def unlock(self, passphrase: Secret) -> None:
        """Do nothing."""
        del passphrase

    async def slots(self) -> Sequence[KeySlot]:
        """Return nothing."""
        return ()

    async def keep(self, name: str, secret: Secret) -> None:
        """Do nothing."""
        del name, secret

    async def ask_again(self) -> None:
        """Do nothing."""
