"""Every file that a whole run leaves is its owner's alone, whatever the system's own habit is."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

pytestmark = [
    pytest.mark.timeout(120),
    pytest.mark.skipif(os.name == "nt", reason="Windows has lists of rights instead of modes"),
]


def others_may(folder: Path) -> Mapping[str, str]:
    """Return what others than the owner may do, by the file's name below `folder`."""
    modes = {each: stat.S_IMODE(each.stat().st_mode) for each in (folder, *folder.rglob("*"))}
    return {each.name: oct(mode) for each, mode in modes.items() if mode & 0o077}


def test_a_whole_run_leaves_nothing_for_others(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    settings = home / "settings" / "pos-app"
    settings.mkdir(parents=True, mode=0o700)
    (home / "settings").chmod(0o700)
    printer = f'printer = "folder:{home / "tickets"}"\n'
    (settings / "config.toml").write_text(printer, encoding="utf-8")
    (settings / "config.toml").chmod(0o600)
    environment = {**os.environ, "XDG_CONFIG_HOME": str(home / "settings")}
    book, bundle = str(home / "out" / "book"), str(home / "out" / "support.zip")
    (home / "out").mkdir(mode=0o700)
    operation = ("--phone", "771234567", "--amount", "5000", "--yes", "--wait", "20")
    for words in (
        ("operate", "WAVE_SN_API_CASH_IN", *operation),
        *(("journal", "export", "--format", each, "--out", f"{book}.{each}") for each in EXPORTS),
        ("journal", "backup", str(home / "out" / "copy.sqlite3")),
        ("doctor", "--bundle", bundle),
    ):
        program = [sys.executable, "-m", "pos_app", "--sandbox", "--data-dir", str(home / "data")]
        subprocess.run(
            [*program, *words],
            env=environment,
            umask=0,
            capture_output=True,
            timeout=60,
            check=True,
        )

    assert len(list(home.rglob("*"))) > 12
    assert others_may(home) == {}


EXPORTS = ("csv", "xlsx", "json")


def test_a_file_that_others_may_read_would_be_found(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    (tmp_path / "open").write_text("x", encoding="utf-8")
    (tmp_path / "open").chmod(0o644)

    assert others_may(tmp_path) == {"open": "0o644"}
