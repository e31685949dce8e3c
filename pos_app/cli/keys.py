"""What the commands ask of the credentials, as a Protocol and its shapes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.secret import Lock, Secret


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A place for one credential; `label` is a key of the translation files."""

    name: str
    label: str
    optional: bool


class Keys(Protocol):
    """The credentials in the system's key store. Every method may block and raise TillError."""

    def lock(self) -> Lock:
        """Say whether the key file wants a passphrase first, and whether a new one."""
        ...

    def unlock(self, passphrase: Secret) -> None:
        """Open the key file for this run. Raises ValueError for a new one that is too short."""
        ...

    def slots(self, provider: str) -> Sequence[Slot]:
        """Return what one provider wants; empty for a provider that nobody knows."""
        ...

    def holding(self, name: str) -> str:
        """Return `environment`, `key_store` or `nowhere`."""
        ...

    def keep(self, name: str, secret: Secret) -> None:
        """Store one. Raises ValueError when it cannot be a credential."""
        ...

    def forget(self, name: str) -> None:
        """Remove one, if it is there."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Fingerprint:
    """A public key's SHA-256 in base64; empty where there is no certificate, and `why` not."""

    base64: str = ""
    why: str = ""
