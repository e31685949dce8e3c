"""Takes secrets out of what a provider answered, before anything keeps or shows it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from pos_app.domain.secret import HIDDEN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pos_app.domain.secret import Secret

SHORTEST_SECRET: Final = 4
"""Shorter ones would blot out ordinary words; no provider gives such keys."""

_KEYS: Final = (
    "api[_-]?key|secret[_-]?key|private[_-]?key|secret|password|passphrase|pin|otp|"
    "hmac[a-z_-]*|sha256hash|authorization|card[_-]?number|card[_-]?cvc|cvc|cvv|pan"
)
_KEY_LIKE: Final = re.compile(
    rf'("(?:x-)?(?:{_KEYS})"\s*:\s*)(?:"(?:[^"\\]|\\.)*"|-?[0-9][0-9.eE+-]*)', re.IGNORECASE
)


def redacted(text: str, secrets: Iterable[Secret]) -> str:
    """Return `text` without any of the secrets and without the values of key-like members.

    A key-like member whose value is no string or number (a list of a field's problems) stays: it
    is the provider's sentence about the key. JSON stays JSON.
    """
    for secret in secrets:
        plain = secret.reveal()
        if len(plain) < SHORTEST_SECRET:
            continue
        for form in {plain, json.dumps(plain)[1:-1], json.dumps(plain, ensure_ascii=False)[1:-1]}:
            text = text.replace(form, HIDDEN)
    return _KEY_LIKE.sub(rf'\1"{HIDDEN}"', text)
