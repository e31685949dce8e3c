"""A file is known by its content, its name is cleaned, and only a whole reference is one."""

from __future__ import annotations

import json
from dataclasses import asdict

import pytest

from pos_app.domain.attachment import Attachment, clean_name, media_type, read_attachment

PICTURE = Attachment(
    name="Reçu d'Awa", mime="image/png", size_bytes=8, sha256="ab" * 32, path="/a b/é.png"
)


@pytest.mark.parametrize(
    ("head", "extension"),
    [
        (b"\xff\xd8\xff\xe0", ".jpg"),
        (b"\x89PNG\r\n\x1a\n", ".png"),
        (b"GIF89a", ".gif"),
        (b"RIFF\x10\x00\x00\x00WEBPVP8 ", ".webp"),
        (b"RIFF\n\x00\x00\x00WAVEfmt ", ".wav"),
        (b"%PDF-1.7\n", ".pdf"),
        (b"ID3\x03", ".mp3"),
        (b"\xff\xfb\x90", ".mp3"),
        (b"OggS\x00", ".ogg"),
        (b"#!AMR\n", ".amr"),
        (b"\x00\x00\x00\x20ftypM4A ", ".m4a"),
        (b"\x00\x00\x00\x20ftypisom", ".mp4"),
        (b"\x00\x00\x00\x14ftyp3gp4", ".3gp"),
        (b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm", ".webm"),
    ],
)
def test_content_says_what_it_is(head: bytes, extension: str) -> None:
    media = media_type(head)

    assert media is not None
    assert media.extension == extension


@pytest.mark.parametrize(
    "head",
    [b"", b"MZ\x90", b"\x7fELF", b"PK\x03\x04", b"<svg", b"#!/bin/sh", b"<html>", b" %PDF-1.4"],
)
def test_what_may_not_be_sent_is_not_known(head: bytes) -> None:
    assert media_type(head) is None


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("..\\x.exe", "x"),
        ("../../etc/passwd", "passwd"),
        ("C:\\a\\Reçu n° 3.pdf", "Reçu n° 3"),
        ("photo.jpg.exe", "photo"),
        ("y" * 77 + ".abcdefghij.png", "y" * 77),
        ("gnp\u202eexe.png", "gnpexe"),
        ("a\x00b\n.png", "ab"),
        ("", "document"),
        ("...", "document"),
        (".png", "png"),
        ("x" * 300 + ".png", "x" * 80),
        ('a<b>:"c|?*.png', "abc"),
    ],
)
def test_a_name_is_cleaned(name: str, clean: str) -> None:
    assert clean_name(name) == clean
    assert clean_name(clean) == clean


def test_a_reference_is_read_back() -> None:
    assert read_attachment(PICTURE.text) == PICTURE
    assert PICTURE.extension == ".png"


@pytest.mark.parametrize(
    "changes",
    [
        {"mime": "text/html"}, {"size_bytes": 0}, {"size_bytes": 5 * 1024 * 1024 + 1},
        {"size_bytes": "8"}, {"sha256": "x"}, {"path": ""}, {"name": ""}, {"name": "../x"},
        {"more": 1},
    ],
)  # fmt: skip
def test_a_reference_that_was_tampered_with_is_none(changes: dict[str, object]) -> None:
    assert read_attachment(json.dumps({**asdict(PICTURE), **changes})) is None


@pytest.mark.parametrize("text", ["", "/a/b.png", "[]", "{}", "null", "[" * 100_000])
def test_a_path_is_no_reference(text: str) -> None:
    assert read_attachment(text) is None
