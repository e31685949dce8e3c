"""The key that signs a till's day bundles: made at the first one, kept where all keys are."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Final

from pos_app.cli.books import KeyAge
from pos_app.composition.site import Mode
from pos_app.domain.secret import Secret
from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal.bundle import new_key
from pos_app.settings.secrets import BUNDLE_KEY, Holding

if TYPE_CHECKING:
    from pos_app.settings.secrets import Vault

KEY_BYTES: Final = 32

SANDBOX_KEY: Final = sha256(b"pos-app sandbox").digest()
"""No secret: what a sandbox signs must never pass for the days of the till itself."""


def signing_key(mode: Mode, vault: Vault) -> tuple[bytes, KeyAge]:
    """Return the till's signing key, and whether it was made just now.

    Raises TillError KEY_STORE_MISSING when it can neither be read nor kept, SETTINGS_INVALID when
    what is kept is no key. May block as the vault does.
    """
    if mode is not Mode.LIVE:
        return SANDBOX_KEY, KeyAge.KEPT
    if vault.holding(BUNDLE_KEY) is not Holding.NOWHERE:
        return _read(vault), KeyAge.KEPT
    vault.keep(BUNDLE_KEY, Secret(new_key().hex()))
    # What the store holds is what counts: another process may have been there first.
    return _read(vault), KeyAge.NEW


def _read(vault: Vault) -> bytes:
    where = f"{BUNDLE_KEY.name}, {BUNDLE_KEY.environment}"
    try:
        key = bytes.fromhex(vault.read(BUNDLE_KEY).reveal())
    except ValueError:
        # Its cause would quote a part of the secret.
        raise TillError(Trouble.SETTINGS_INVALID, where) from None
    if len(key) != KEY_BYTES:
        raise TillError(Trouble.SETTINGS_INVALID, where)
    return key
