"""A file that travels with a message: what it is by its content, never the content itself."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

LARGEST_BYTES: Final = 5 * 1024 * 1024
"""What a file may weigh before base64 makes a third more of it."""

LONGEST_NAME: Final = 80
HEAD_BYTES: Final = 64
"""So much of a file tells what it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaType:
    """One kind of file that may be sent: its MIME type, and the ending that it is sent with."""

    mime: str
    extension: str


JPEG: Final = MediaType(mime="image/jpeg", extension=".jpg")
PNG: Final = MediaType(mime="image/png", extension=".png")
GIF: Final = MediaType(mime="image/gif", extension=".gif")
WEBP: Final = MediaType(mime="image/webp", extension=".webp")
PDF: Final = MediaType(mime="application/pdf", extension=".pdf")
MP3: Final = MediaType(mime="audio/mpeg", extension=".mp3")
OGG: Final = MediaType(mime="audio/ogg", extension=".ogg")
WAV: Final = MediaType(mime="audio/wav", extension=".wav")
AMR: Final = MediaType(mime="audio/amr", extension=".amr")
M4A: Final = MediaType(mime="audio/mp4", extension=".m4a")
MP4: Final = MediaType(mime="video/mp4", extension=".mp4")
GPP: Final = MediaType(mime="video/3gpp", extension=".3gp")
WEBM: Final = MediaType(mime="video/webm", extension=".webm")

_SIGNS: Final[tuple[tuple[re.Pattern[bytes], MediaType], ...]] = (
    (re.compile(rb"\xff\xd8\xff"), JPEG),
    (re.compile(rb"\x89PNG\r\n\x1a\n"), PNG),
    (re.compile(rb"GIF8[79]a"), GIF),
    (re.compile(rb"RIFF....WEBP", re.DOTALL), WEBP),
    (re.compile(rb"RIFF....WAVE", re.DOTALL), WAV),
    (re.compile(rb"%PDF-[12]\.[0-9]"), PDF),
    (re.compile(rb"ID3[\x02-\x04]|\xff[\xfb\xf3\xf2]"), MP3),
    (re.compile(rb"OggS\x00"), OGG),
    (re.compile(rb"#!AMR(-WB)?\n"), AMR),
    (re.compile(rb"....ftypM4A ", re.DOTALL), M4A),
    (re.compile(rb"....ftyp3g[0-9a-z]{2}", re.DOTALL), GPP),
    (re.compile(rb"....ftyp(isom|iso[2-9]|mp4[12]|avc1|M4V |MSNV|dash)", re.DOTALL), MP4),
    (re.compile(rb"\x1a\x45\xdf\xa3.{0,40}webm", re.DOTALL), WEBM),
)
"""How the content of each kind begins: a name's ending proves nothing."""

_RESERVED: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_ENDING: Final = re.compile(r"\.[A-Za-z0-9]{1,8}$")
_SHA256: Final = re.compile("[0-9a-f]{64}")
_TYPES: Final[Mapping[str, MediaType]] = {media.mime: media for _, media in _SIGNS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A reference to a file on this machine, as it was when it was chosen.

    `name` is clean and without an ending; `path` where it stands. The journal keeps this, never
    the file.
    """

    name: str
    mime: str
    size_bytes: int
    sha256: str
    path: str

    @property
    def extension(self) -> str:
        """The ending that goes with the content, with its point."""
        return _TYPES[self.mime].extension

    @property
    def text(self) -> str:
        """The reference as one line of JSON: what a field holds."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)


def read_attachment(text: str) -> Attachment | None:
    """Return the reference that a field holds, None when it holds none."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    match found:
        case {
            "name": str(name),
            "mime": str(mime),
            "size_bytes": int(size_bytes),
            "sha256": str(sha256),
            "path": str(path),
        } if len(found) == len(Attachment.__slots__):
            right = mime in _TYPES and 0 < size_bytes <= LARGEST_BYTES and path and name
            if right and _SHA256.fullmatch(sha256) and name == clean_name(name):
                return Attachment(
                    name=name, mime=mime, size_bytes=size_bytes, sha256=sha256, path=path
                )
    return None


def media_type(head: bytes) -> MediaType | None:
    """Return what content that begins so is, None for what may not be sent."""
    return next((media for sign, media in _SIGNS if sign.match(head)), None)


def clean_name(name: str) -> str:
    """Return a file's name without folders, ending, marks of direction and control characters."""
    base = re.split(r"[/\\]", name)[-1]
    shown = "".join(letter for letter in base if unicodedata.category(letter)[0] != "C")
    stem = _RESERVED.sub("", shown)[:LONGEST_NAME].strip(" .")
    # All endings go, however many: « photo.jpg.exe » is no picture of a program.
    while (bare := _ENDING.sub("", stem).strip(" .")) != stem:
        stem = bare
    return stem or "document"
