"""Seals PINs with Argon2id, so that the file of the staff does not hold them."""

from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pos_app.domain.secret import Secret

PASSES: Final = 3
LANES: Final = 4
MEMORY_KIB: Final = 64 * 1024
"""RFC 9106's second recommended choice, for machines with little memory."""

SALT_BYTES: Final = 16
LENGTH_BYTES: Final = 32


class Argon2Seal:
    """The engine's `PinSeal`; each call takes a few tenths of a second, in a thread."""

    async def seal(self, pin: Secret) -> str:
        """Return the PIN's hash with its salt and costs, as one printable text."""
        return await asyncio.to_thread(_seal, pin)

    async def fits(self, pin: Secret, sealed: str) -> bool:
        """Tell whether the hash was made of this PIN; a hash that is none fits no PIN."""
        return await asyncio.to_thread(_fits, pin, sealed)


def _seal(pin: Secret) -> str:
    # Here and not above: a shop of one never needs it.
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # noqa: PLC0415 - see above

    algorithm = Argon2id(
        salt=os.urandom(SALT_BYTES),
        length=LENGTH_BYTES,
        iterations=PASSES,
        lanes=LANES,
        memory_cost=MEMORY_KIB,
    )
    return algorithm.derive_phc_encoded(pin.reveal().encode())


def _fits(pin: Secret, sealed: str) -> bool:
    from cryptography.exceptions import InvalidKey  # noqa: PLC0415 - see above
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # noqa: PLC0415 - see above

    try:
        Argon2id.verify_phc_encoded(pin.reveal().encode(), sealed)
    except (InvalidKey, ValueError):
        return False
    return True
