"""Reads a file that goes with a message: its kind by its content, its name cleaned, never large."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from pos_app.domain.latin import unaccented

LARGEST_BYTES: Final = 5 * 1024 * 1024
LONGEST_NAME: Final = 60
HEAD_BYTES: Final = 16
NOT_IN_A_NAME: Final = re.compile(r"[^A-Za-z0-9_-]+")

KINDS: Final = (
    (re.compile(rb"\xff\xd8\xff"), ".jpg"),
    (re.compile(rb"\x89PNG\r\n\x1a\n"), ".png"),
    (re.compile(rb"GIF8[79]a"), ".gif"),
    (re.compile(rb"RIFF....WEBP", re.DOTALL), ".webp"),
    (re.compile(rb"%PDF-"), ".pdf"),
    (re.compile(rb"....ftyp3g", re.DOTALL), ".3gp"),
    (re.compile(rb"....ftypM4A", re.DOTALL), ".m4a"),
    (re.compile(rb"....ftyp", re.DOTALL), ".mp4"),
    (re.compile(rb"\x1a\x45\xdf\xa3"), ".webm"),
    (re.compile(rb"OggS"), ".ogg"),
    (re.compile(rb"ID3|\xff[\xfa\xfb\xf2\xf3]"), ".mp3"),
    (re.compile(rb"\xff[\xf1\xf9]"), ".aac"),
    (re.compile(rb"#!AMR"), ".amr"),
)
"""How a picture, a sound, a film or a PDF begins, and the ending that its name gets."""


class Unfit(StrEnum):
    """Why a file cannot go with a message."""

    NOT_FOUND = "not_found"
    TOO_LARGE = "too_large"
    EMPTY = "empty"
    UNKNOWN_KIND = "unknown_kind"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file as the provider takes it: base64 text, a plain name, an ending with its point."""

    content: str
    name: str
    extension: str


def read_attachment(typed: str) -> Attachment | Unfit:
    """Return the file at a typed or pasted path, or why it cannot go. Blocks while it reads."""
    path = Path(typed.strip().strip("\"'").removeprefix("file://")).expanduser()
    try:
        if not path.is_file():
            return Unfit.NOT_FOUND
        with path.open("rb") as file:
            raw = file.read(LARGEST_BYTES + 1)
    except OSError:
        return Unfit.NOT_FOUND
    if not raw:
        return Unfit.EMPTY
    if len(raw) > LARGEST_BYTES:
        return Unfit.TOO_LARGE
    extension = extension_of(raw)
    if not extension:
        return Unfit.UNKNOWN_KIND
    return Attachment(
        content=base64.b64encode(raw).decode("ascii"),
        name=clean_name(path.stem),
        extension=extension,
    )


def extension_of(raw: bytes) -> str:
    """Return the ending that a file's content deserves, empty for a kind that is not sent."""
    head = raw[:HEAD_BYTES]
    return next((ending for pattern, ending in KINDS if pattern.match(head)), "")


def clean_name(stem: str) -> str:
    """Return a file's name in plain letters, so that no telephone stumbles over it."""
    plain = NOT_IN_A_NAME.sub("-", unaccented(stem)).strip("-")
    return plain[:LONGEST_NAME] or "document"
