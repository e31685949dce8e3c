"""Where one run of the program keeps its credentials: the system's key store, or a chosen file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.domain.secret import Lock
from pos_app.settings.key_file import NAME, KeyFile
from pos_app.settings.secrets import Vault

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.domain.secret import Secret
    from pos_app.settings.places import Places
    from pos_app.settings.store import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Strongroom:
    """Where this run's credentials are kept: the vault, and the file behind it if that was chosen.

    `environment` may hold some of them all the same.
    """

    vault: Vault
    key_file: KeyFile | None = None

    def lock(self) -> Lock:
        """Say whether a passphrase is wanted before keys can be had."""
        return self.key_file.lock() if self.key_file is not None else Lock.OPEN

    def unlock(self, passphrase: Secret) -> None:
        """Open the key file for the rest of this process; see `KeyFile.unlock`."""
        if self.key_file is not None:
            self.key_file.unlock(passphrase)


def build_strongroom(
    settings: Settings, places: Places, environment: Mapping[str, str]
) -> Strongroom:
    """Return the place that the settings name: the system's key store, or the encrypted file."""
    profile = "" if settings.account == "live" else settings.account
    if settings.key_store != "file":
        return Strongroom(vault=Vault(environment, profile=profile))
    key_file = KeyFile(places.config_file.with_name(NAME))
    vault = Vault(environment, lambda: key_file, profile=profile)
    return Strongroom(vault=vault, key_file=key_file)
