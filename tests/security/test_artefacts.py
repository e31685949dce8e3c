"""The search finds what it is to find: each form, in each kind of file, planted on purpose."""

from __future__ import annotations

import base64
import gzip
import zipfile
import zlib
from typing import TYPE_CHECKING

import pytest

from tests.security.artefacts import forms_of, hits_in

if TYPE_CHECKING:
    from pathlib import Path

CANARY = "CANARY/api+key=7Kq2é"
SECRETS = {"key": CANARY, "code": "917"}


@pytest.mark.parametrize("form", sorted(forms_of(CANARY)))
def test_each_form_is_found(form: str, tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"before " + forms_of(CANARY)[form] + b" after")

    assert form in {hit.form for hit in hits_in(tmp_path, SECRETS)}


@pytest.mark.parametrize("before", range(7))
def test_base64_is_found_wherever_the_text_begins(before: int, tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(base64.b64encode(b"x" * before + CANARY.encode() + b"tail"))

    assert hits_in(tmp_path, SECRETS)


def test_archives_pages_and_names_are_looked_into(tmp_path: Path) -> None:
    raw = CANARY.encode()
    with zipfile.ZipFile(tmp_path / "book.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("inside.xml", raw)
    (tmp_path / "old.gz").write_bytes(gzip.compress(raw))
    page = b"%PDF-1.7\nstream\n" + zlib.compress(raw) + b"\nendstream"
    (tmp_path / "page.pdf").write_bytes(page)
    (tmp_path / "CANARY").mkdir()
    (tmp_path / "CANARY" / forms_of(CANARY)["url"].decode()).write_bytes(b"")

    found = {hit.place.split("!")[0] for hit in hits_in(tmp_path, SECRETS)}

    assert found == {
        "book.xlsx",
        "old.gz",
        "page.pdf",
        "CANARY/CANARY%2Fapi%2Bkey%3D7Kq2%C3%A9 (its name)",
    }


def test_a_short_secret_counts_only_where_it_stands_alone(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"1917 917a 12.917 0x917 T917Z")
    assert not hits_in(tmp_path, SECRETS)

    (tmp_path / "x").write_bytes(b'{"cardCVC":"917"}')
    assert hits_in(tmp_path, SECRETS)
