"""A day of one till in a signed file, for the owner's own copy: on a stick, or in a folder."""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal.chain import Line, canonical, link
from pos_app.journal.entries import Beside, StoredEntry
from pos_app.journal.export import Export, ExportFormat, export
from pos_app.journal.files import appearing_whole
from pos_app.journal.troubles import UNREADABLE, refusal

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

SIGNATURE: Final = "signature"


class BundleError(Exception):
    """A file is no sound bundle: `what` says why, in words for the owner's report."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleOrder:
    """Which time of which till goes where.

    The journal's entries from the first to the last of that time; `since_ms` is inclusive and
    None from the very first, `until_ms` exclusive. `till` names the till in the owner's copy.
    """

    out: Path
    till: str
    day: str
    since_ms: int | None
    until_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """What a sound file holds; `previous` is the hash before the first entry."""

    till: str
    day: str
    key: str
    previous: bytes
    entries: Sequence[StoredEntry]

    @property
    def first(self) -> int:
        """The number of its first entry."""
        return self.entries[0].line.seq

    @property
    def last(self) -> int:
        """The number of its last entry."""
        return self.entries[-1].line.seq


def new_key() -> bytes:
    """Return a new secret key of a till, 32 bytes."""
    return Ed25519PrivateKey.generate().private_bytes_raw()


def public_key(secret: bytes) -> str:
    """Return what the owner's copy knows a till by: 64 hexadecimal digits."""
    return Ed25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw().hex()


def write_bundle(folder: Path, order: BundleOrder, secret: bytes) -> int:
    """Write and sign a bundle; return how many entries it holds.

    It is an export in JSON lines between a line that says whose day it is and one that signs all
    before it. Raises TillError as `export` does, and JOURNAL_DAMAGED for entries that do not follow
    each other: nothing is signed that the owner's copy would refuse.
    """
    plain = order.out.with_name(order.out.name + ".plain")
    try:
        content, count = _content(folder, order, plain, public_key(secret))
    finally:
        _removed(plain)
    signature = Ed25519PrivateKey.from_private_bytes(secret).sign(sha256(content).digest())
    whole = content + canonical({SIGNATURE: signature.hex()}).encode() + b"\n"
    if count:
        _refuse_broken(whole)
    with appearing_whole(order.out) as unfinished:
        unfinished.write_bytes(whole)
    return count


def _refuse_broken(content: bytes) -> None:
    try:
        _parsed(content)
    except BundleError as error:
        raise TillError(Trouble.JOURNAL_DAMAGED, "entries do not follow each other") from error


def _content(folder: Path, order: BundleOrder, plain: Path, key: str) -> tuple[bytes, int]:
    span = Export(
        format=ExportFormat.LINES, out=plain, since_ms=order.since_ms, until_ms=order.until_ms
    )
    count = export(folder, span)
    top = {"day": order.day, "key": key, "till": order.till}
    try:
        return canonical(top).encode() + b"\n" + plain.read_bytes(), count
    except OSError as error:
        raise refusal(error) from error


def _removed(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise refusal(error) from error


def read_bundle(path: Path) -> Bundle:
    """Read and check a bundle: its signature, and the chain within; not whose key it is.

    Raises BundleError, also when the file cannot be opened.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise BundleError(f"cannot be opened: {error.strerror or error}") from error
    return _parsed(content)


def _parsed(content: bytes) -> Bundle:
    try:
        lines = content.splitlines(keepends=True)
        top, start, *told, end, signature = map(json.loads, lines)
        _check_signature(b"".join(lines[:-1]), top["key"], signature[SIGNATURE])
        bundle = Bundle(
            till=str(top["till"]),
            day=str(top["day"]),
            key=top["key"],
            previous=bytes.fromhex(start["previous"]),
            entries=[_entry(each) for each in told],
        )
        head, count = bytes.fromhex(end["head"]), end["entries"]
    except UNREADABLE as error:
        raise BundleError(f"not a bundle: {type(error).__name__}") from error
    if count != len(bundle.entries) or _end_of(bundle) != head:
        raise BundleError("its chain is broken")
    if not bundle.entries:
        raise BundleError("it holds no entry")
    return bundle


def _check_signature(content: bytes, key: str, signature: str) -> None:
    try:
        public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key))
        public.verify(bytes.fromhex(signature), sha256(content).digest())
    except InvalidSignature as error:
        raise BundleError("its signature does not fit") from error


def _end_of(bundle: Bundle) -> bytes | None:
    previous = bundle.previous
    for place, entry in enumerate(bundle.entries):
        if entry.line.seq != bundle.first + place or link(previous, entry.line) != entry.hash:
            return None
        previous = entry.hash
    return previous


def _entry(told: dict[str, Any]) -> StoredEntry:
    return StoredEntry(
        line=Line(told["seq"], told["at"], told["ref"], told["kind"], told["body"]),
        hash=bytes.fromhex(told["hash"]),
        personal={
            name: Beside(bytes.fromhex(beside["salt"]), beside["value"])
            for name, beside in told["personal"].items()
        },
    )
