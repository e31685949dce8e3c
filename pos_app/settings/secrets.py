"""Credentials: from the environment for tests and servers, else from the system's key store.

They are never written to a file of ours, and a key store that is not known to be safe is not used.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from pos_app.domain.secret import Secret
from pos_app.domain.trouble import TillError, Trouble

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from keyring.backend import KeyringBackend

SERVICE: Final = "pos-app"
LIMIT_S: Final = 10.0
"""How long a key store may take; after that it counts as missing."""

LONGEST: Final = 1_280
"""Characters; Windows keeps no longer ones (2,560 bytes of UTF-16)."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """One thing that the shop proves itself with, given by a provider or made by the till.

    `name` is where it stands in the key store, for ever; `provider` is empty for the till's own.
    """

    name: str
    provider: str
    environment: str
    optional: bool = False

    @property
    def label(self) -> str:
        """The key of its name for people."""
        return f"credential.{self.name}"


INTECH_API_KEY: Final = Credential(
    name="intech_api_key", provider="intech", environment="POS_APP_INTECH_API_KEY"
)
INTECH_HMAC_SECRET: Final = Credential(
    name="intech_hmac_secret",
    provider="intech",
    environment="POS_APP_INTECH_HMAC_SECRET",
    optional=True,
)
INTRAM_PUBLIC_KEY: Final = Credential(
    name="intram_public_key", provider="intram", environment="POS_APP_INTRAM_PUBLIC_KEY"
)
INTRAM_PRIVATE_KEY: Final = Credential(
    name="intram_private_key", provider="intram", environment="POS_APP_INTRAM_PRIVATE_KEY"
)
INTRAM_SECRET_KEY: Final = Credential(
    name="intram_secret_key", provider="intram", environment="POS_APP_INTRAM_SECRET_KEY"
)
CALLBACK_RELAY_KEY: Final = Credential(
    name="callback_relay_key",
    provider="intech",
    environment="POS_APP_CALLBACK_RELAY_KEY",
    optional=True,
)
BUNDLE_KEY: Final = Credential(
    name="bundle_key", provider="", environment="POS_APP_BUNDLE_KEY", optional=True
)
"""What signs the till's day bundles, as 64 hexadecimal digits."""

CREDENTIALS: Final = (
    INTECH_API_KEY,
    INTECH_HMAC_SECRET,
    INTRAM_PUBLIC_KEY,
    INTRAM_PRIVATE_KEY,
    INTRAM_SECRET_KEY,
    CALLBACK_RELAY_KEY,
    BUNDLE_KEY,
)


class Holding(StrEnum):
    """Where a credential is found."""

    ENVIRONMENT = "environment"
    KEY_STORE = "key_store"
    NOWHERE = "nowhere"


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


_Result = TypeVar("_Result")


class Vault:
    """Reads and keeps credentials.

    Every method may block for `limit_s` and is to be called from a thread of its own where a
    screen must go on. `open_backend` finds the key store, in that thread too.
    """

    def __init__(
        self,
        environment: Mapping[str, str],
        open_backend: Callable[[], Backend] | None = None,
        limit_s: float = LIMIT_S,
    ) -> None:
        self._environment = environment
        self._open_backend = open_backend or system_backend
        self._limit_s = limit_s

    def read(self, credential: Credential) -> Secret:
        """Return one credential.

        Raises TillError NO_CREDENTIALS when nobody has stored it, KEY_STORE_MISSING when the key
        store does not answer or is not to be trusted.
        """
        if text := self._environment.get(credential.environment):
            return Secret(text)
        held = self._call(lambda backend: backend.read(credential.name))
        if not held:
            raise TillError(Trouble.NO_CREDENTIALS, credential.name)
        return Secret(held)

    def holding(self, credential: Credential) -> Holding:
        """Say where one credential is found. Raises TillError as `read` does."""
        if self._environment.get(credential.environment):
            return Holding.ENVIRONMENT
        held = self._call(lambda backend: backend.read(credential.name))
        return Holding.KEY_STORE if held else Holding.NOWHERE

    def keep(self, credential: Credential, secret: Secret) -> None:
        """Store one credential in the key store.

        Raises ValueError when it is empty, longer than every system keeps, or not printable
        ASCII; TillError KEY_STORE_MISSING when the key store refuses.
        """
        text = secret.reveal()
        if not 0 < len(text) <= LONGEST:
            raise ValueError(f"a credential has 1 to {LONGEST} characters")
        if not (text.isascii() and text.isprintable()) or " " in text:
            raise ValueError("a credential is printable ASCII without spaces")
        self._call(lambda backend: backend.keep(credential.name, text))

    def forget(self, credential: Credential) -> None:
        """Remove one credential from the key store, if it is there."""
        if self._call(lambda backend: backend.read(credential.name)) is not None:
            self._call(lambda backend: backend.forget(credential.name))

    def _call(self, work: Callable[[Backend], _Result]) -> _Result:
        """Do `work` on the key store in a thread of its own, within the limit."""
        results: list[_Result] = []
        faults: list[Exception] = []

        def do() -> None:
            try:
                results.append(work(self._open_backend()))
            except Exception as fault:  # noqa: BLE001 - handed over to the caller below
                faults.append(fault)

        # A daemon: a key store that hangs must not keep the program from ending.
        thread = threading.Thread(target=do, name="key-store", daemon=True)
        thread.start()
        thread.join(self._limit_s)
        if results:
            return results[0]
        fault = faults[0] if faults else TimeoutError()
        if isinstance(fault, TillError):
            raise fault
        # Its name only: a key store's own words may hold what was to be stored.
        raise TillError(Trouble.KEY_STORE_MISSING, type(fault).__name__) from None


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
