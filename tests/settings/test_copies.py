"""Last good copies survive a restart, and a broken one is as good as none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.engine.ports import Copy
from pos_app.settings.copies import FileShelf

if TYPE_CHECKING:
    from pathlib import Path


def test_a_copy_survives_a_restart(tmp_path: Path) -> None:
    copy = Copy(text="2332.0625 XOF é", at_ms=1_700_000_000_000)
    FileShelf(tmp_path / "cache").write("intech-balance", copy)

    assert FileShelf(tmp_path / "cache").read("intech-balance") == copy


def test_a_newer_copy_replaces_the_older_one(tmp_path: Path) -> None:
    shelf = FileShelf(tmp_path)
    shelf.write("services", Copy(text="old", at_ms=1))
    shelf.write("services", Copy(text="new", at_ms=2))

    assert shelf.read("services") == Copy(text="new", at_ms=2)
    assert [path.name for path in tmp_path.iterdir()] == ["services.json"]


def test_what_was_never_written_is_not_there(tmp_path: Path) -> None:
    assert FileShelf(tmp_path).read("services") is None


@pytest.mark.parametrize("broken", [b"", b"{", b"[]", b"{}", b'{"text": "x"}', b"\xff"])
def test_a_broken_copy_counts_as_none(tmp_path: Path, broken: bytes) -> None:
    (tmp_path / "services.json").write_bytes(broken)

    assert FileShelf(tmp_path).read("services") is None


def test_without_a_disk_the_old_copy_stays(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where a folder should be")

    FileShelf(tmp_path / "cache").write("services", Copy(text="x", at_ms=1))


@pytest.mark.parametrize("name", ["", "../journal", "A", "a/b"])
def test_a_name_is_a_plain_word(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="not a name"):
        FileShelf(tmp_path).read(name)
