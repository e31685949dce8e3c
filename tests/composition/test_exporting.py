"""The window's files are written by a process of their own, which stops when it is told to."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from pos_app.cli.choice import Choice
from pos_app.composition.site import find_site
from pos_app.composition.window import exporting
from pos_app.composition.window.exporting import Exporter
from pos_app.domain.transaction import State
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.ports import Filter
from pos_app.engine.review import Days, ExportKind, ExportWish
from tests.journal.test_verify import a_journal

if TYPE_CHECKING:
    from pathlib import Path

TODAY = Days(first="2026-11-22", last="2026-11-22")


class StandingClock:
    """A clock that stands still."""

    def now_ms(self) -> int:
        return 7

    def monotonic_s(self) -> float:
        return 0.0


def an_exporter(folder: Path) -> Exporter:
    return Exporter(find_site(Choice(data_dir=str(folder), lang="en")), StandingClock())


def a_wish(kind: ExportKind, search: str = "") -> ExportWish:
    return ExportWish(kind=kind, wanted=Filter(search=search), days=TODAY)


def stranger(out: Path) -> subprocess.CompletedProcess[bytes]:
    """Check an export with a Python that has nothing but itself."""
    words = [sys.executable, "-I", "-S", str(out.with_name("verify_journal.py")), str(out)]
    return subprocess.run(words, capture_output=True, check=False)


@pytest.mark.parametrize("kind", ExportKind)
async def test_every_kind_is_written(tmp_path: Path, kind: ExportKind) -> None:
    await a_journal(tmp_path)

    out = await an_exporter(tmp_path).export(a_wish(kind), lambda _done, _of: None)

    content = out.read_bytes()
    assert content[:4] == {"pdf": b"%PDF", "xlsx": b"PK\3\4"}.get(kind, content[:4])
    assert content
    if kind is ExportKind.JSON:
        assert len(json.loads(content)["entries"]) == 15
        checked = await asyncio.to_thread(stranger, out)
        assert checked.returncode == 0, checked


async def test_a_search_is_in_no_command_line_and_in_no_file_afterwards(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await a_journal(tmp_path)
    begun: list[list[str]] = []
    real = subprocess.Popen

    def noting(words: list[str], **options: object) -> object:
        begun.append(words)
        return real(words, **options)  # type: ignore[call-overload] # passed on as they are

    monkeypatch.setattr(subprocess, "Popen", noting)
    out = await an_exporter(tmp_path).export(
        a_wish(ExportKind.CSV, "771234567"), lambda _done, _of: None
    )

    assert "771234567" not in " ".join(begun[0])
    assert out.read_text(encoding="utf-8-sig").count("\n") == 5
    assert {path.name for path in out.parent.iterdir()} == {out.name}


async def test_what_is_stopped_leaves_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = asyncio.Event()
    endless = (
        "import pathlib, sys, time\n"
        "pathlib.Path(sys.argv[-1] + '.unfinished').write_text('x')\n"
        'print(\'{"done": 1, "of": 2}\', flush=True)\n'
        "time.sleep(600)\n"
    )
    monkeypatch.setattr(exporting, "_OURSELVES", (sys.executable, "-c", endless))
    exporter = an_exporter(tmp_path)
    work = asyncio.ensure_future(
        exporter.export(a_wish(ExportKind.CSV), lambda _done, _of: heard.set())
    )
    await heard.wait()
    assert list((tmp_path / "exports").iterdir())

    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work

    assert list((tmp_path / "exports").iterdir()) == []


async def test_a_worker_that_fails_or_is_not_there_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(TillError) as caught:
        await an_exporter(tmp_path).export(a_wish(ExportKind.CSV), lambda _done, _of: None)
    assert caught.value.trouble is Trouble.FOLDER_REFUSED
    assert caught.value.detail
    monkeypatch.setattr(exporting, "_OURSELVES", (os.fspath(tmp_path / "nobody"),))
    with pytest.raises(TillError):
        await an_exporter(tmp_path).export(a_wish(ExportKind.CSV), lambda _done, _of: None)


async def test_the_worker_is_told_all_that_narrows(tmp_path: Path) -> None:
    wanted = Filter(
        service="WAVE", direction="sale", cashier="Awa", states=frozenset({State.SUCCEEDED})
    )
    wish = ExportWish(kind=ExportKind.CSV, wanted=wanted, days=None)

    words = an_exporter(tmp_path)._words(wish, "")

    told = " ".join(words)
    for part in ("--service WAVE", "--direction sale", "--sold-by Awa", "--state SUCCEEDED"):
        assert part in told
    assert "--since" not in told
    whole = an_exporter(tmp_path)._words(replace_kind(wish), "")
    assert "--service" not in whole


def replace_kind(wish: ExportWish) -> ExportWish:
    return ExportWish(kind=ExportKind.LINES, wanted=wish.wanted, days=wish.days)


def test_a_training_exports_its_own_journal(tmp_path: Path) -> None:
    site = find_site(Choice(data_dir=str(tmp_path), lang="en", training=True))

    words = Exporter(site, StandingClock())._words(a_wish(ExportKind.CSV), "")

    assert "--training" in words
    assert "--sandbox" not in words
