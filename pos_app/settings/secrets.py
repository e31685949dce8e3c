"""Credentials: from the environment for tests and servers, else from the system's key store.

They are never written to a file of ours, and a key store that is not known to be safe is not used.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeVar

from pos_app.domain.secret import Secret
from pos_app.domain.trouble import TillError, Trouble
from pos_app.settings.system_store import system_backend

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pos_app.settings.system_store import Backend

LIMIT_S: Final = 10.0
"""How long a key store may take; after that it counts as missing."""

LONGEST: Final = 1_280
"""Characters; Windows keeps no longer ones (2,560 bytes of UTF-16)."""


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
    UNKNOWN = "unknown"
    """The key store does not say."""


_Result = TypeVar("_Result")

Readings = Mapping[str, Secret | TillError]
"""What was found, by credential: the secret, or why it could not be had."""

FAULTS: Final[Mapping[str, Trouble]] = {
    "KeyringLocked": Trouble.KEY_STORE_LOCKED,
    "TimeoutError": Trouble.KEY_STORE_SLOW,
}
"""What a key store's fault means, by its name; any other says that there is no key store."""


class Vault:
    """Reads and keeps credentials.

    Every method but `begin` may block for `limit_s` and is to be called from a thread of its own
    where a screen must go on. `open_backend` finds the key store, in that thread too. `profile`
    keeps the credentials of another account apart; empty for the live one.
    """

    def __init__(
        self,
        environment: Mapping[str, str],
        open_backend: Callable[[], Backend] | None = None,
        limit_s: float = LIMIT_S,
        profile: str = "",
    ) -> None:
        self._environment = environment
        self._open_backend = open_backend or system_backend
        self._limit_s = limit_s
        self._prefix = f"{profile}_" if profile else ""

    def begin(self, credentials: Sequence[Credential]) -> Future[Readings]:
        """Begin to read several credentials at once, in a thread of its own and without a limit.

        Whoever waits decides for how long; what comes late still counts. Its result is there at
        once when the environment holds them all, and it never holds an exception.
        """
        given = self.given(credentials)
        wanted = [each for each in credentials if each.name not in given]
        if not wanted:
            done: Future[Readings] = Future()
            done.set_result(given)
            return done
        return _begun(lambda: {**given, **self._read_all(wanted)})

    def given(self, credentials: Sequence[Credential]) -> Mapping[str, Secret]:
        """Return those that stand in the environment, by name: no key store is asked for them."""
        texts = ((each.name, self._environment.get(each.environment)) for each in credentials)
        return {name: Secret(text) for name, text in texts if text}

    def read(self, credential: Credential) -> Secret:
        """Return one credential.

        Raises TillError NO_CREDENTIALS when nobody has stored it; KEY_STORE_MISSING, _LOCKED or
        _SLOW when the key store does not answer or is not to be trusted; KEY_FILE_LOCKED.
        """
        if text := self._environment.get(credential.environment):
            return Secret(text)
        return _found(credential, self._call(lambda backend: backend.read(self._name(credential))))

    def place(self, credential: Credential, found: Secret | TillError) -> Holding:
        """Say where something that `begin` found, or did not, is held."""
        if self._environment.get(credential.environment):
            return Holding.ENVIRONMENT
        if not isinstance(found, TillError):
            return Holding.KEY_STORE
        nobody = found.trouble is Trouble.NO_CREDENTIALS
        return Holding.NOWHERE if nobody else Holding.UNKNOWN

    def holding(self, credential: Credential) -> Holding:
        """Say where one credential is found. Raises TillError as `read` does."""
        if self._environment.get(credential.environment):
            return Holding.ENVIRONMENT
        held = self._call(lambda backend: backend.read(self._name(credential)))
        return Holding.KEY_STORE if held else Holding.NOWHERE

    def keep(self, credential: Credential, secret: Secret) -> None:
        """Store one credential in the key store, and read it back.

        Raises ValueError when it is empty, longer than every system keeps, or not printable
        ASCII; TillError as `read` does, KEY_NOT_KEPT when the store holds something else now.
        """
        text = secret.reveal()
        if not 0 < len(text) <= LONGEST:
            raise ValueError(f"a credential has 1 to {LONGEST} characters")
        if not (text.isascii() and text.isprintable()) or " " in text:
            raise ValueError("a credential is printable ASCII without spaces")
        name = self._name(credential)
        self._call(lambda backend: backend.keep(name, text))
        if self._call(lambda backend: backend.read(name)) != text:
            raise TillError(Trouble.KEY_NOT_KEPT, credential.name)

    def forget(self, credential: Credential) -> None:
        """Remove one credential from the key store, if it is there."""
        name = self._name(credential)
        if self._call(lambda backend: backend.read(name)) is not None:
            self._call(lambda backend: backend.forget(name))

    def _name(self, credential: Credential) -> str:
        return self._prefix + credential.name

    def _read_all(self, wanted: Sequence[Credential]) -> Readings:
        try:
            backend = self._open_backend()
        except Exception as fault:  # noqa: BLE001 - told to whoever wants these credentials
            trouble = _trouble_of(fault)
            return {each.name: trouble for each in wanted}
        return {each.name: self._reading(backend, each) for each in wanted}

    def _reading(self, backend: Backend, credential: Credential) -> Secret | TillError:
        try:
            return _found(credential, backend.read(self._name(credential)))
        except Exception as fault:  # noqa: BLE001 - the same
            return _trouble_of(fault)

    def _call(self, work: Callable[[Backend], _Result]) -> _Result:
        """Do `work` on the key store in a thread of its own, within the limit."""
        try:
            return _begun(lambda: work(self._open_backend())).result(self._limit_s)
        except Exception as fault:  # noqa: BLE001 - each becomes a trouble
            raise _trouble_of(fault) from None


def _begun(work: Callable[[], _Result]) -> Future[_Result]:
    """Do `work` in a thread that does not keep the program from ending."""
    done: Future[_Result] = Future()

    def do() -> None:
        try:
            done.set_result(work())
        except Exception as fault:  # noqa: BLE001 - handed over to whoever waits
            done.set_exception(fault)

    # From now on nobody can cancel it under the thread's hands.
    done.set_running_or_notify_cancel()
    threading.Thread(target=do, name="key-store", daemon=True).start()
    return done


def _found(credential: Credential, held: str | None) -> Secret:
    if not held:
        raise TillError(Trouble.NO_CREDENTIALS, credential.name)
    return Secret(held)


def _trouble_of(fault: Exception) -> TillError:
    if isinstance(fault, TillError):
        return fault
    # Its name only: a key store's own words may hold what was to be stored.
    name = type(fault).__name__
    return TillError(FAULTS.get(name, Trouble.KEY_STORE_MISSING), name)
