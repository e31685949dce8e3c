"""Which key speaks for which till in the owner's copy: fixed by the first bundle taken in."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pos_app.journal.bundle import BundleError
from pos_app.journal.files import appearing_whole
from pos_app.journal.troubles import refusal

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.journal.bundle import Bundle

TRUSTED_KEY: Final = "trusted_key"
"""Beside a till's journal in the owner's copy: its public key, 64 hexadecimal digits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trust:
    """What the owner trusts: public keys, and the codes of tills that may change their key now."""

    keys: frozenset[str]
    accepted: frozenset[str] = field(default_factory=frozenset)


class KeyRing:
    """The keys that an owner's copy knows already, by the codes of their tills."""

    def __init__(self, collection: Path, trust: Trust) -> None:
        self._collection = collection
        self._trust = trust
        self._known: dict[str, str] = {}
        if collection.is_dir():
            for folder in collection.iterdir():
                with suppress(FileNotFoundError, NotADirectoryError):
                    self._known[folder.name] = _read(folder / TRUSTED_KEY)

    def check(self, bundle: Bundle) -> None:
        """Raise BundleError unless the bundle's key may speak for its till."""
        known = self._known.get(bundle.till)
        if bundle.key == known:
            return
        is_accepted = bundle.till in self._trust.accepted
        if known is not None and not is_accepted:
            raise BundleError(
                f"signed by {bundle.key[:16]}, but till {bundle.till} is known by {known[:16]}: "
                f"ask the shop, and accept the new key with --accept {bundle.till} if it is right"
            )
        if bundle.key not in self._trust.keys:
            raise BundleError(f"signed by a key that is not known: {bundle.key}")
        if is_accepted:
            return
        for till, key in sorted(self._known.items()):
            if key == bundle.key:
                raise BundleError(
                    f"signed by the key of till {till}: one key for two tills is accepted "
                    f"with --accept {bundle.till} only"
                )

    def keep(self, bundle: Bundle) -> None:
        """Let the bundle's key speak for its till from now on. Raises TillError."""
        if self._known.get(bundle.till) == bundle.key:
            return
        with appearing_whole(self._collection / bundle.till / TRUSTED_KEY) as unfinished:
            unfinished.write_text(bundle.key + "\n", encoding="ascii")
        self._known[bundle.till] = bundle.key


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except (FileNotFoundError, NotADirectoryError):
        raise
    except OSError as error:
        raise refusal(error) from error
