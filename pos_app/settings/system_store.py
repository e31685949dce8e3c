"""The system's key store, through the keyring library: one that is known to be safe, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from pos_app.domain.trouble import TillError, Trouble

if TYPE_CHECKING:
    from collections.abc import Iterable

    from keyring.backend import KeyringBackend

SERVICE: Final = "pos-app"

TRUSTED_BACKENDS: Final = frozenset(
    {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.Windows.WinVaultKeyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.macOS.Keyring",
    }
)
"""Key stores of operating systems. Others keep plain files, or ask on a terminal."""


class Backend(Protocol):
    """What is needed of a key store. Any method may raise anything."""

    def read(self, name: str) -> str | None:
        """Return a text, or None."""
        ...

    def keep(self, name: str, text: str) -> None:
        """Keep a text."""
        ...

    def forget(self, name: str) -> None:
        """Forget a text that is there."""
        ...


class SystemBackend:
    """One of the system's key stores, through the keyring library."""

    def __init__(self, store: KeyringBackend) -> None:
        self._store = store

    def read(self, name: str) -> str | None:
        """Return a text, or None."""
        return self._store.get_password(SERVICE, name)

    def keep(self, name: str, text: str) -> None:
        """Keep a text."""
        self._store.set_password(SERVICE, name, text)

    def forget(self, name: str) -> None:
        """Forget a text that is there."""
        self._store.delete_password(SERVICE, name)


def system_backend() -> Backend:
    """Return this system's key store. Raises TillError when none of the trusted ones is there."""
    # Imported at the first key rather than at start: it looks through all installed packages.
    import keyring  # noqa: PLC0415 - deferred on purpose, see above

    return SystemBackend(trusted(keyring.get_keyring()))


def trusted(store: KeyringBackend) -> KeyringBackend:
    """Return `store`, or the first trusted one that it chains. Raises TillError without any."""
    chained: Iterable[KeyringBackend] = getattr(store, "backends", ())
    for one in (store, *chained):
        if f"{type(one).__module__}.{type(one).__qualname__}" in TRUSTED_BACKENDS:
            return one
    raise TillError(Trouble.KEY_STORE_MISSING, type(store).__name__)
