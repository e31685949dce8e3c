"""Where one run of the program keeps its credentials: the system's key store, or a chosen file.

It is made when somebody asks for it: the window's first frame needs no key.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pos_app.domain.secret import Lock, Secret
    from pos_app.settings.key_file import KeyFile
    from pos_app.settings.places import Places
    from pos_app.settings.secrets import Vault
    from pos_app.settings.store import Settings


class Kept(NamedTuple):
    """The vault, and the file behind it if that was chosen."""

    vault: Vault
    key_file: KeyFile | None = None


class Strongroom:
    """Where this run's credentials are kept; the environment may hold some of them all the same."""

    def __init__(self, make: Callable[[], Kept]) -> None:
        self._make = make

    @cached_property
    def _kept(self) -> Kept:
        return self._make()

    @property
    def vault(self) -> Vault:
        """The place where keys are read and written."""
        return self._kept.vault

    @property
    def key_file(self) -> KeyFile | None:
        """The encrypted file, where the settings chose one."""
        return self._kept.key_file

    def lock(self) -> Lock:
        """Say whether a passphrase is wanted before keys can be had."""
        from pos_app.domain.secret import Lock  # noqa: PLC0415 - not in the first frame

        return self.key_file.lock() if self.key_file is not None else Lock.OPEN

    def unlock(self, passphrase: Secret) -> None:
        """Open the key file for the rest of this process; see `KeyFile.unlock`."""
        if self.key_file is not None:
            self.key_file.unlock(passphrase)


def build_strongroom(
    settings: Settings, places: Places, environment: Mapping[str, str]
) -> Strongroom:
    """Return the place that the settings name: the system's key store, or the encrypted file."""

    def make() -> Kept:
        from pos_app.settings.key_file import NAME, KeyFile  # noqa: PLC0415 - not in the first frame
        from pos_app.settings.secrets import Vault  # noqa: PLC0415 - the same

        profile = "" if settings.account == "live" else settings.account
        if settings.key_store != "file":
            return Kept(Vault(environment, profile=profile))
        key_file = KeyFile(places.config_file.with_name(NAME))
        return Kept(Vault(environment, lambda: key_file, profile=profile), key_file)

    return Strongroom(make)
