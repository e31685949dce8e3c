"""The settings go to a file and come from one, as a shop types it."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

import pytest

from pos_app.sandbox.server import Sandbox, SandboxOptions
from tests.composition.counter import Counter

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def counter(tmp_path: Path) -> Counter:
    (tmp_path / "shop").mkdir()
    return Counter(tmp_path / "shop", {"POS_APP_LANG": "en"}, Sandbox(SandboxOptions()))


def answer(patched: pytest.MonkeyPatch, word: str) -> None:
    patched.setattr("sys.stdin", io.StringIO(f"{word}\n"))


def test_they_come_over_only_when_that_is_confirmed(
    counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "settings.toml"
    counter.config.write_text('moneygram = true\nlang = "en"\n[messages]\n"A" = "{client}"\n')
    told = counter.command("settings", "export", str(file))
    assert told.status == 0, told
    changed = 'shop_name = "Chez Awa"\nlang = "en"\nmoneygram = true\n'
    counter.config.write_text(changed)

    answer(monkeypatch, "no")
    left = counter.command("settings", "import", str(file))
    assert "Chez Awa" in left.out
    assert "[messages]" in left.out
    assert counter.config.read_text() == changed

    answer(monkeypatch, "yes")
    assert counter.command("settings", "import", str(file)).status == 0
    assert "Chez Awa" not in counter.config.read_text()
    assert '"A" = "{client}"' in counter.config.read_text()
    same = counter.command("settings", "import", str(file))
    assert "changes nothing" in same.out


def test_a_program_says_apply_and_reads_what_was_done(counter: Counter, tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('shop_name = "Awa"\n')

    shown = counter.command("settings", "import", str(file), "--json")
    assert json.loads(shown.out)["written"] is False
    done = counter.command("settings", "import", str(file), "--json", "--apply")

    assert json.loads(done.out) == {
        "changes": [{"key": "shop_name", "before": "", "after": "Awa"}],
        "written": True,
    }
    assert 'shop_name = "Awa"' in counter.config.read_text()


def test_a_file_with_strange_names_is_refused_whole(counter: Counter, tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('shop_name = "Awa"\nintech_api_key = "planted"\n')
    before = counter.config.read_text()

    ended = counter.command("settings", "import", str(file), "--apply")

    assert ended.status == 1
    assert "intech_api_key" in ended.err
    assert "planted" not in ended.err + ended.out
    assert counter.config.read_text() == before
