"""The keys behind the window: told, stored, replaced, and read again while the till is open."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from pos_app.composition.shop.credentials import credentials
from pos_app.composition.shop.keys import credentials_of
from pos_app.domain.trouble import TillError
from pos_app.providers.catalogue import PROVIDERS
from pos_app.ui.faces.keys import KeySlot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.composition.shop.keys import KeyDesk
    from pos_app.composition.strongroom import Strongroom
    from pos_app.domain.secret import Lock, Secret


class KeysOffice:
    """Implements the window's `KeysFace` over one shop's keys."""

    def __init__(self, strongroom: Strongroom, keys: KeyDesk) -> None:
        self._strongroom = strongroom
        self._keys = keys

    def lock(self) -> Lock:
        """Say whether a passphrase is wanted first."""
        return self._strongroom.lock()

    async def unlock(self, passphrase: Secret) -> None:
        """Open the key file and read the keys. Raises TillError, ValueError."""
        await asyncio.to_thread(self._strongroom.unlock, passphrase)
        await self._keys.read_now()

    async def slots(self) -> Sequence[KeySlot]:
        """Return every place, of all providers, as the key store has it now."""
        places = [
            (declaration.code, credential)
            for declaration in PROVIDERS
            for credential in credentials_of(declaration)
        ]
        vault = self._strongroom.vault
        reading = vault.begin([credential for _, credential in places])
        found = await asyncio.wrap_future(reading)
        made: list[KeySlot] = []
        for provider, credential in places:
            one = found[credential.name]
            made.append(
                KeySlot(
                    name=credential.name,
                    provider=provider,
                    label=credential.label,
                    optional=credential.optional,
                    holding=vault.place(credential, one).value,
                    mark="" if isinstance(one, TillError) else await asyncio.to_thread(one.mark),
                )
            )
        return made

    async def keep(self, name: str, secret: Secret) -> None:
        """Store one and use it from the next request on. Raises TillError, ValueError."""
        await asyncio.to_thread(self._strongroom.vault.keep, credentials()[name], secret)
        await self._keys.read_now()

    async def ask_again(self) -> None:
        """Read all of them once more from the key store."""
        await self._keys.read_now()
