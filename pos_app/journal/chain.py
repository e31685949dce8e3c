"""The rule that chains entries, and the salted hashes that stand in for personal data."""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

HASH_BYTES: Final = 32
SALT_BYTES: Final = 16
GENESIS: Final = bytes(HASH_BYTES)
"""What stands before the first entry."""

_canonical: Final = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
)


@dataclass(frozen=True, slots=True)
class Line:
    """One entry as the chain sees it."""

    seq: int
    at: str
    ref: str
    kind: str
    body: str


def canonical(value: object) -> str:
    """Return the one JSON text of a value: sorted keys, no spaces, characters as they are."""
    return _canonical.encode(value)


def link(previous: bytes, line: Line) -> bytes:
    """Return the hash of an entry that follows the one whose hash is `previous`."""
    text = f"{line.seq}\n{line.at}\n{line.ref}\n{line.kind}\n{line.body}"
    return sha256(previous + text.encode()).digest()


def cover(salt: bytes, value: str) -> str:
    """Return what the chain holds of a personal value: 64 hexadecimal digits."""
    return sha256(salt + value.encode()).hexdigest()


def body_of(facts: Mapping[str, object], covers: Mapping[str, str]) -> str:
    """Return an entry's body: its facts, and the hashes of its personal values if it has any."""
    return canonical({**facts, "personal": covers} if covers else facts)
