"""Looks for secrets in whatever a program left, byte by byte and in the forms they usually take."""

from __future__ import annotations

import base64
import binascii
import gzip
import io
import json
import re
import zipfile
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

DEEPEST: Final = 3
"""Archives in archives; nothing of ours goes deeper."""

MOST_BYTES: Final = 64 * 1024 * 1024
_STREAM: Final = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)
"""How a PDF holds its compressed pages."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A secret that was found: which one, in what form, and where."""

    secret: str
    form: str
    place: str


def forms_of(text: str) -> Mapping[str, bytes]:
    """Return the bytes of each form in which a text is usually written, by the form's name."""
    plain = text.encode()
    forms = {
        "utf-8": plain,
        "utf-16-le": text.encode("utf-16-le"),
        "utf-16-be": text.encode("utf-16-be"),
        "hex": binascii.hexlify(plain),
        "HEX": binascii.hexlify(plain).upper(),
        "url": quote(text, safe="").encode(),
        "json": json.dumps(text)[1:-1].encode(),
        "reversed": plain[::-1],
    }
    for shift in range(3):
        # What stands before decides how a text lies in base64; the edges mix with neighbours.
        coded = base64.b64encode(bytes(shift) + plain)
        inner = coded[(0, 2, 3)[shift] :].rstrip(b"=")
        forms[f"base64+{shift}"] = inner[: len(inner) - (1 if (len(plain) + shift) % 3 else 0)]
    for name in [name for name in forms if name.startswith("base64")]:
        forms[f"{name} url"] = forms[name].replace(b"+", b"-").replace(b"/", b"_")
    return forms


def hits_in(folder: Path, secrets: Mapping[str, str]) -> Sequence[Hit]:
    """Search every file below `folder`, its name too, for `secrets` by their names.

    A secret of less than six signs counts only as a value: quoted, or behind `=`, `:` or a space.
    """
    wanted = [
        (name, form, _pattern(text, raw))
        for name, text in secrets.items()
        for form, raw in forms_of(text).items()
        if form == "utf-8" or len(text) >= 6
    ]
    return [
        Hit(name, form, place)
        for place, content in _contents(folder)
        for name, form, pattern in wanted
        if pattern.search(content)
    ]


def _pattern(text: str, raw: bytes) -> re.Pattern[bytes]:
    if len(text) >= 6:
        return re.compile(re.escape(raw))
    return re.compile(rb"[\"'=: >]" + re.escape(raw) + rb"(?:[\"',;&}<\s]|$)")


def _contents(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        place = str(path.relative_to(folder))
        yield f"{place} (its name)", path.name.encode()
        if path.is_file() and not path.is_symlink():
            yield from _opened(place, path.read_bytes(), DEEPEST)


def _opened(place: str, content: bytes, deeper: int) -> Iterator[tuple[str, bytes]]:
    """Yield a file's bytes, and those of whatever is packed in it."""
    yield place, content
    if not deeper:
        return
    if zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for name in archive.namelist():
                yield from _opened(f"{place}!{name}", archive.read(name), deeper - 1)
    elif content.startswith(b"\x1f\x8b"):
        yield from _opened(f"{place}!gz", gzip.decompress(content), deeper - 1)
    elif content.startswith(b"%PDF"):
        for number, found in enumerate(_STREAM.findall(content)):
            unpacking = zlib.decompressobj()
            try:
                yield f"{place}!stream {number}", unpacking.decompress(found, MOST_BYTES)
            except zlib.error:
                continue  # A stream that is not compressed was searched with the file.
