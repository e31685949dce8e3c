"""Keys in memory behind a window: locked, new or open, and what was stored."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from pos_app.domain.secret import Lock, Secret
from pos_app.domain.trouble import TillError, Trouble
from pos_app.ui.faces.keys import KeySlot

if TYPE_CHECKING:
    from collections.abc import Sequence

PASSPHRASE = "correct horse battery"
SLOTS = (
    KeySlot(
        name="intech_api_key",
        provider="intech",
        label="credential.intech_api_key",
        optional=False,
        holding="key_store",
        mark="1a2b3c4d",
    ),
    KeySlot(
        name="intech_hmac_secret",
        provider="intech",
        label="credential.intech_hmac_secret",
        optional=True,
        holding="nowhere",
    ),
    KeySlot(
        name="intram_public_key",
        provider="intram",
        label="credential.intram_public_key",
        optional=False,
        holding="environment",
        mark="99887766",
    ),
)


@dataclass
class FakeKeys:
    """Implements `KeysFace`."""

    state: Lock = Lock.OPEN
    kept: dict[str, str] = field(default_factory=dict)
    asked_again: int = 0

    def lock(self) -> Lock:
        return self.state

    async def unlock(self, passphrase: Secret) -> None:
        if self.state is Lock.NEW and len(passphrase.reveal()) < 10:
            raise ValueError("longer")
        if self.state is Lock.LOCKED and passphrase.reveal() != PASSPHRASE:
            raise TillError(Trouble.KEY_FILE_REFUSED, "keys.sealed")
        self.state = Lock.OPEN

    async def slots(self) -> Sequence[KeySlot]:
        return [
            replace(slot, holding="key_store", mark="feedbeef") if slot.name in self.kept else slot
            for slot in SLOTS
        ]

    async def keep(self, name: str, secret: Secret) -> None:
        if " " in secret.reveal():
            raise ValueError("no key")
        self.kept[name] = secret.reveal()

    async def ask_again(self) -> None:
        self.asked_again += 1
