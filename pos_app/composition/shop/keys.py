"""Reads the providers' keys without making the till wait, and asks again until they are there."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from pos_app.composition.shop.credentials import credentials
from pos_app.domain.trouble import TillError, Trouble
from pos_app.providers.catalogue import PROVIDERS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pos_app.diagnostics import Redaction
    from pos_app.domain.secret import Secret
    from pos_app.providers.declaration import ProviderDeclaration, Setting
    from pos_app.settings.secrets import Credential, Readings, Vault

SPENT: Final = " (before)"
"""What stands behind the name of a key that was replaced."""

PATIENCE_S: Final = 3.0
"""How long an opening till waits for a key store; one that asks a person takes longer."""

GAPS_S: Final = (15.0, 30.0, 60.0, 120.0, 300.0)
"""How long to wait before the key store is asked again; the last one repeats."""


class LiveSecrets(Mapping[str, "Secret"]):
    """Secrets by name, as they are now: whoever holds this sees a new key at its next request."""

    def __init__(self) -> None:
        self._held: dict[str, Secret] = {}

    def put(self, name: str, secret: Secret) -> None:
        """Use a secret from now on; the one before stays known, so that no late answer shows it."""
        before = self._held.get(name)
        if before is not None and before != secret:
            self._held[name + SPENT] = before
        self._held[name] = secret

    def drop(self, name: str) -> None:
        """Use it no more."""
        if (before := self._held.pop(name, None)) is not None:
            self._held[name + SPENT] = before

    def __getitem__(self, name: str) -> Secret:
        return self._held[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._held)

    def __len__(self) -> int:
        return len(self._held)


class KeyDesk:
    """The keys of all providers for as long as a shop is open.

    `troubles` say, by provider, why needed keys could not be had; `changed` listeners are called
    after each reading.
    """

    def __init__(
        self, vault: Vault, redaction: Redaction, is_used: Callable[[Setting], bool]
    ) -> None:
        self._vault = vault
        self._redaction = redaction
        self._wanted = {each.code: _wanted(each, is_used) for each in PROVIDERS}
        self.secrets = {each.code: LiveSecrets() for each in PROVIDERS}
        self.troubles: dict[str, TillError] = {}
        self._listeners: list[Callable[[], None]] = []
        self._again = asyncio.Event()
        self._reading: asyncio.Future[Readings] | None = None

    def listen(self, listener: Callable[[], None]) -> None:
        """Call `listener` after each reading from now on."""
        self._listeners.append(listener)

    def ask_again(self) -> None:
        """Read now instead of later: a key store was unlocked, or a key was changed."""
        self._again.set()

    async def first(self, patience_s: float = PATIENCE_S) -> None:
        """Read the keys, or say after `patience_s` that the key store is slow.

        Those of the environment are there then all the same.
        """
        reading = self._begun()
        done, _ = await asyncio.wait({reading}, timeout=patience_s)
        if done:
            await self._take(reading)
            return
        await self._take_given()
        slow = TillError(Trouble.KEY_STORE_SLOW, f"{patience_s:.0f} s")
        for code, wanted in self._wanted.items():
            if any(name not in self.secrets[code] for name in wanted if not wanted[name].optional):
                self.troubles[code] = slow

    async def run(self) -> None:
        """Take what comes late, and ask again while something is missing; until cancelled."""
        failures = 1 if self.troubles and self._reading is None else 0
        while True:
            if self._reading is not None:
                await self._take(self._reading)
                failures = failures + 1 if self.troubles else 0
            gap_s = GAPS_S[min(failures, len(GAPS_S)) - 1] if failures else None
            with suppress(TimeoutError):
                async with asyncio.timeout(gap_s):
                    await self._again.wait()
            self._again.clear()
            self._begun()

    async def read_now(self) -> None:
        """Read the keys once more and wait for it."""
        await self._take(self._begun())

    def close(self) -> None:
        """Wait for nothing any more; a key store that still hangs is left to itself."""
        if self._reading is not None:
            self._reading.cancel()

    async def _take_given(self) -> None:
        for code, wanted in self._wanted.items():
            known = [each for name, each in credentials().items() if name in wanted]
            for name, secret in self._vault.given(known).items():
                await self._make_ready(secret)
                self.secrets[code].put(name, secret)

    async def _make_ready(self, secret: Secret) -> None:
        self._redaction.hide(secret)
        # Worked out here, in a thread: no sale waits for it.
        await asyncio.to_thread(secret.mark)

    def _begun(self) -> asyncio.Future[Readings]:
        if self._reading is None:
            names = {name for wanted in self._wanted.values() for name in wanted}
            wanted = [each for name, each in credentials().items() if name in names]
            self._reading = asyncio.wrap_future(self._vault.begin(wanted))
        return self._reading

    async def _take(self, reading: asyncio.Future[Readings]) -> None:
        # Shielded: a store that answers after all is heard by the next one who waits.
        found = await asyncio.shield(reading)
        if self._reading is not reading:
            return
        self._reading = None
        for one in found.values():
            if not isinstance(one, TillError):
                await self._make_ready(one)
        for code, wanted in self._wanted.items():
            self._take_for(code, wanted, found)
        for listener in self._listeners:
            listener()

    def _take_for(self, code: str, wanted: Mapping[str, Setting], found: Readings) -> None:
        self.troubles.pop(code, None)
        for name, setting in wanted.items():
            one = found[name]
            if not isinstance(one, TillError):
                self.secrets[code].put(name, one)
                continue
            if one.trouble is Trouble.NO_CREDENTIALS:
                self.secrets[code].drop(name)
            if not setting.optional:
                self.troubles.setdefault(code, one)


def credentials_of(declaration: ProviderDeclaration) -> Sequence[Credential]:
    """Return the credentials that a provider may be given, in its order."""
    by_name = credentials()
    return [by_name[setting.name] for setting in declaration.settings if setting.secret]


def _wanted(
    declaration: ProviderDeclaration, is_used: Callable[[Setting], bool]
) -> Mapping[str, Setting]:
    return {each.name: each for each in declaration.settings if each.secret and is_used(each)}
