"""Credentials in one encrypted file, for a machine without a key store: only when it was chosen.

Nothing falls back to it by itself, and nobody keeps the passphrase that opens it.
"""

from __future__ import annotations

import base64
import json
import os
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.domain.secret import Lock
from pos_app.domain.trouble import TillError, Trouble
from pos_app.settings.atomic import UNREADABLE, write_whole
from pos_app.settings.places import prepare_folder

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from pos_app.domain.secret import Secret

NAME: Final = "keys.sealed"
FORMAT: Final = "pos-app keys 1"
SHORTEST_PASSPHRASE: Final = 10
"""Characters; the file may be carried away and tried at leisure."""

MOST_CHARACTERS: Final = 1024 * 1024
SALT_BYTES: Final = 16
NONCE_BYTES: Final = 12
KEY_BYTES: Final = 32
COST: Final = 2**16
"""Of scrypt, with blocks of 8: some 64 MiB and a fifth of a second for each guess."""

BLOCK: Final = 8


@dataclass(frozen=True, slots=True)
class _Sealed:
    """What stands in the file."""

    salt: bytes
    nonce: bytes
    text: bytes


class KeyFile:
    """One encrypted file as a key store (scrypt, AES-256-GCM): whole or not at all, owner only."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._passphrase: bytes | None = None
        self._derived: tuple[bytes, bytes] | None = None

    def lock(self) -> Lock:
        """Say whether a passphrase is wanted, and whether it is to be a new one."""
        if self._passphrase is not None:
            return Lock.OPEN
        return Lock.LOCKED if self._path.exists() else Lock.NEW

    def unlock(self, passphrase: Secret) -> None:
        """Take a passphrase, for the rest of this process.

        Raises ValueError when a new one is too short, TillError KEY_FILE_REFUSED when it does not
        open the file, KEY_STORE_MISSING when the file is damaged. Takes a while: use a thread.
        """
        given = unicodedata.normalize("NFC", passphrase.reveal())
        if self._path.exists():
            before = self._passphrase, self._derived
            self._passphrase, self._derived = given.encode(), None
            try:
                self._load()
            except TillError:
                self._passphrase, self._derived = before
                raise
            return
        if len(given) < SHORTEST_PASSPHRASE:
            raise ValueError(f"a passphrase has at least {SHORTEST_PASSPHRASE} characters")
        self._passphrase = given.encode()

    def read(self, name: str) -> str | None:
        """Return a text, or None. Raises TillError KEY_FILE_LOCKED while it is locked."""
        return self._load().get(name)

    def keep(self, name: str, text: str) -> None:
        """Keep a text. Raises TillError; the old file is untouched then."""
        self._save({**self._load(), name: text})

    def forget(self, name: str) -> None:
        """Forget a text that is there."""
        self._save({each: text for each, text in self._load().items() if each != name})

    def _load(self) -> Mapping[str, str]:
        if self._passphrase is None:
            raise TillError(Trouble.KEY_FILE_LOCKED, self._path.name)
        if not self._path.exists():
            return {}
        # Here and not above: the library takes a tenth of a second that few tills need.
        from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - see above
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - the same

        sealed = self._sealed()
        try:
            plain = AESGCM(self._key(sealed.salt)).decrypt(sealed.nonce, sealed.text, _bound())
        except InvalidTag:
            raise TillError(Trouble.KEY_FILE_REFUSED, self._path.name) from None
        held = json.loads(plain)
        return {str(name): str(text) for name, text in held.items()}

    def _save(self, held: Mapping[str, str]) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - as above

        salt = self._derived[0] if self._derived else os.urandom(SALT_BYTES)
        nonce = os.urandom(NONCE_BYTES)
        text = AESGCM(self._key(salt)).encrypt(nonce, json.dumps(held).encode(), _bound())
        members = {"salt": salt, "nonce": nonce, "sealed": text}
        written = {name: base64.b64encode(value).decode() for name, value in members.items()}
        prepare_folder(self._path.parent)
        write_whole(self._path, json.dumps({"format": FORMAT, **written}) + "\n")

    def _sealed(self) -> _Sealed:
        try:
            with self._path.open(encoding="ascii") as file:
                found = json.loads(file.read(MOST_CHARACTERS))
            salt, nonce, text = (
                base64.b64decode(found[name], validate=True) for name in ("salt", "nonce", "sealed")
            )
            known = found["format"] == FORMAT
        except UNREADABLE as fault:
            detail = f"{self._path.name}: {type(fault).__name__}"
            raise TillError(Trouble.KEY_STORE_MISSING, detail) from None
        if not known or len(nonce) != NONCE_BYTES:
            raise TillError(Trouble.KEY_STORE_MISSING, f"{self._path.name}: format")
        return _Sealed(salt, nonce, text)

    def _key(self, salt: bytes) -> bytes:
        """Return the key of that salt, worked out once."""
        from cryptography.hazmat.primitives.kdf.scrypt import Scrypt  # noqa: PLC0415 - as above

        if self._derived is None or self._derived[0] != salt:
            made = Scrypt(salt=salt, length=KEY_BYTES, n=COST, r=BLOCK, p=1)
            self._derived = salt, made.derive(self._passphrase or b"")
        return self._derived[1]


def _bound() -> bytes:
    """Return what the cipher binds the text to, so that no older rule opens a newer file."""
    return f"{FORMAT} scrypt {COST} {BLOCK} 1".encode()
