"""A place that refuses, and a signed file that lies, are told as what they are."""

from __future__ import annotations

import json
import shutil
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from pos_app.domain.trouble import TillError
from pos_app.journal import bundle as bundle_module
from pos_app.journal.bundle import BundleError, BundleOrder, read_bundle, write_bundle
from pos_app.journal.collection import merge
from pos_app.journal.export import Export, ExportFormat, export
from pos_app.journal.keeping import backups_in, keep_backup
from pos_app.journal.trust import TRUSTED_KEY
from tests.journal.shop import MORNING_MS
from tests.journal.test_bundle import KEY, TRUSTED, a_till
from tests.journal.test_verify import a_journal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

DAY_MS = 86_400_000


def refuse(*_: object, **__: object) -> None:
    raise OSError(13, "refused")


def signed_anew(bundle: Path, change: Callable[[list[bytes]], None]) -> None:
    """Change the lines of a bundle and sign them with the till's own key."""
    lines = bundle.read_bytes().splitlines(keepends=True)[:-1]
    change(lines)
    content = b"".join(lines)
    signature = Ed25519PrivateKey.from_private_bytes(KEY).sign(sha256(content).digest()).hex()
    bundle.write_bytes(content + json.dumps({"signature": signature}).encode() + b"\n")


async def test_a_signature_does_not_mend_a_broken_chain(tmp_path: Path) -> None:
    (bundle, *_) = await a_till(tmp_path)

    def without_one(lines: list[bytes]) -> None:
        del lines[4]

    signed_anew(bundle, without_one)

    with pytest.raises(BundleError, match="its chain is broken"):
        read_bundle(bundle)


async def test_a_bundle_without_entries_is_none(tmp_path: Path) -> None:
    await a_till(tmp_path)
    order = BundleOrder(
        out=tmp_path / "empty", till="T01", day="", since_ms=1 << 42, until_ms=1 << 43
    )

    assert write_bundle(tmp_path, order, KEY) == 0
    with pytest.raises(BundleError, match="it holds no entry"):
        read_bundle(order.out)


def test_a_bundle_that_cannot_be_opened_is_refused_like_any_other(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="cannot be opened"):
        read_bundle(tmp_path)


async def test_a_plain_piece_that_stays_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await a_till(tmp_path)
    order = BundleOrder(
        out=tmp_path / "x", till="T01", day="", since_ms=None, until_ms=MORNING_MS + DAY_MS
    )
    real = type(order.out).unlink

    def unlink(path: Path, *, missing_ok: bool = False) -> None:
        if path.name.endswith(".plain"):
            refuse()
        real(path, missing_ok=missing_ok)

    monkeypatch.setattr(type(order.out), "unlink", unlink)
    with pytest.raises(TillError):
        bundle_module.write_bundle(tmp_path, order, KEY)


async def test_an_owners_copy_where_a_file_stands_is_refused(tmp_path: Path) -> None:
    bundles = await a_till(tmp_path / "till")
    (tmp_path / "owner").mkdir()
    (tmp_path / "owner" / "T01").write_text("a file")

    with pytest.raises(TillError):
        merge(tmp_path / "owner", bundles, TRUSTED)


async def test_a_key_that_cannot_be_read_stops_the_merge(tmp_path: Path) -> None:
    bundles = await a_till(tmp_path / "till")
    (tmp_path / "owner" / "T01" / TRUSTED_KEY).mkdir(parents=True)

    with pytest.raises(TillError):
        merge(tmp_path / "owner", bundles, TRUSTED)


async def test_an_export_whose_verifier_cannot_be_laid_beside_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await a_journal(tmp_path)
    monkeypatch.setattr(shutil, "copyfile", refuse)

    with pytest.raises(TillError):
        export(tmp_path, Export(format=ExportFormat.JSON, out=tmp_path / "out.json"))


async def test_backups_that_cannot_be_listed_or_thinned_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await a_journal(tmp_path / "till")
    place = tmp_path / "backups"
    for step in range(3):
        keep_backup(tmp_path / "till", place, MORNING_MS + step * 60_000)
    assert len(backups_in(place)) < 3
    with monkeypatch.context() as patched:
        patched.setattr(type(place), "iterdir", refuse)
        with pytest.raises(TillError):
            backups_in(place)
    real = type(place).unlink

    def unlink(path: Path, *, missing_ok: bool = False) -> None:
        if path.parent == place and path.suffix == ".sqlite3":
            refuse()
        real(path, missing_ok=missing_ok)

    monkeypatch.setattr(type(place), "unlink", unlink)
    with pytest.raises(TillError):
        keep_backup(tmp_path / "till", place, MORNING_MS + 4 * 60_000)
