"""`dev.py` understands its words, and a bare machine hears what to do."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import checks
import console
import dev
import environment
import pytest
import system_libraries
import till

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROOT: Final = Path(__file__).resolve().parents[2]


@pytest.fixture
def set_up_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "set_up", lambda: None)


@pytest.fixture
def played(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[list[str]]:
    """Return the list of what was given to the till, which answers 3."""
    commands: list[list[str]] = []

    def run(command: Sequence[str | Path], env: dict[str, str]) -> int:
        platform = env.get("QT_QPA_PLATFORM", "")
        commands.append([*map(str, command[3:]), platform])
        return 3

    monkeypatch.setattr(till, "run", run)
    monkeypatch.setattr(till, "SELF_CHECKS", tmp_path)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    return commands


@pytest.mark.usefixtures("set_up_is_done")
class TestRun:
    def test_it_opens_the_sandbox(
        self, monkeypatch: pytest.MonkeyPatch, played: list[list[str]]
    ) -> None:
        monkeypatch.setattr(till, "has_screen", lambda: True)

        assert dev.main(["run"]) == 3
        assert played == [["--sandbox", ""]]

    def test_what_follows_the_dashes_replaces_the_sandbox(
        self, monkeypatch: pytest.MonkeyPatch, played: list[list[str]]
    ) -> None:
        monkeypatch.setattr(till, "has_screen", lambda: False)

        assert dev.main(["run", "--", "operate", "--", "x"]) == 3
        assert played == [["operate", "--", "x", ""]]

    def test_without_a_screen_it_plays_the_self_check_into_a_fresh_folder(
        self,
        monkeypatch: pytest.MonkeyPatch,
        played: list[list[str]],
        tmp_path: Path,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        monkeypatch.setattr(till, "has_screen", lambda: False)

        assert dev.main(["run"]) == 3
        assert dev.main(["run"]) == 3

        folders = sorted(tmp_path.iterdir())
        assert len(folders) == 2
        assert {Path(words[2]).parent for words in played} == set(folders)
        assert {(words[0], words[1], words[3], words[-1]) for words in played} == {
            ("self-check", "--report", "--screenshots", "offscreen")
        }
        assert "no screen" in capsys.readouterr().out

    def test_a_self_check_without_a_screen_is_offscreen(
        self, monkeypatch: pytest.MonkeyPatch, played: list[list[str]]
    ) -> None:
        monkeypatch.setattr(till, "has_screen", lambda: False)

        dev.main(["run", "--", "self-check"])

        assert played == [["self-check", "offscreen"]]


@pytest.mark.usefixtures("set_up_is_done")
class TestWords:
    def test_an_unknown_argument_is_refused(self) -> None:
        with pytest.raises(SystemExit) as refused:
            dev.main(["setup", "--quickly"])
        assert refused.value.code == 2

    def test_a_verb_without_a_script_is_refused(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(dev, "ROOT", Path("nowhere"))
        with pytest.raises(SystemExit) as refused:
            dev.main(["bench"])
        assert refused.value.code == 2

    def test_long_and_what_follows_the_dashes_reach_pytest(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        asked: list[checks.Step] = []

        def carry_out(steps: list[checks.Step]) -> int:
            asked.extend(steps)
            return 0

        monkeypatch.setattr(checks, "carry_out", carry_out)

        assert dev.main(["test", "--long", "--", "-k", "money"]) == 0

        assert asked[-1].command[-3:] == ("--long", "-k", "money")
        assert asked[:-1] == list(checks.STATIC_STEPS)


def test_the_first_failing_step_ends_the_checks_with_its_status(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(checks, "run", lambda command, _: int(command[-1]))
    steps = [checks.Step(name=f"step {code}", command=(code,)) for code in ("0", "4", "5")]

    assert checks.carry_out(steps) == 4

    summary = capsys.readouterr().out.splitlines()[-1]
    assert "step 0 ok" in summary
    assert "step 4 FAILED" in summary
    assert "step 5 not run" in summary


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_a_crash_is_reported_as_shells_do() -> None:
    assert console.run([sys.executable, "-c", "import os, signal; os.kill(os.getpid(), 9)"]) == 137


class TestBareMachine:
    @pytest.fixture(autouse=True)
    def linux(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "platform", "linux")

    @pytest.fixture
    def lacks(self, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, bool], None]:
        def lacking(library: str, screen: bool) -> None:
            monkeypatch.setattr(system_libraries, "_loads", lambda name: name != library)
            monkeypatch.setattr(system_libraries, "has_screen", lambda: screen)
            monkeypatch.setattr(system_libraries, "can_install", lambda: False)
            monkeypatch.setattr(shutil, "which", lambda _: "apt-get")

        return lacking

    def test_who_may_not_install_hears_the_command(
        self, lacks: Callable[[str, bool], None], capsys: pytest.CaptureFixture[str]
    ) -> None:
        lacks("libEGL.so.1", False)

        with pytest.raises(SystemExit) as stopped:
            system_libraries.ensure_packages(["python3.11-venv"])

        assert stopped.value.code == 1
        assert capsys.readouterr().err.splitlines()[1] == (
            "sudo apt-get update && "
            "sudo apt-get install -y --no-install-recommends python3.11-venv libegl1"
        )

    def test_without_a_screen_its_libraries_are_not_needed(
        self, lacks: Callable[[str, bool], None], capsys: pytest.CaptureFixture[str]
    ) -> None:
        lacks("libxcb-cursor.so.0", False)

        system_libraries.ensure_packages([])

        assert "libxcb-cursor0" in capsys.readouterr().out

    def test_with_a_screen_they_are(self, lacks: Callable[[str, bool], None]) -> None:
        lacks("libxcb-cursor.so.0", True)

        with pytest.raises(SystemExit):
            system_libraries.ensure_packages([])


def test_a_changed_lock_is_a_new_state(tmp_path: Path) -> None:
    lock = tmp_path / "some.lock"
    lock.write_text("one")
    made = environment.Environment(folder=tmp_path / "made", lock=lock)
    before = environment.wanted_state(made)

    lock.write_text("two")

    assert environment.wanted_state(made) != before


def test_it_needs_nothing_but_the_standard_library() -> None:
    answer = subprocess.run(
        [sys.executable, "-E", "-s", "-S", ROOT / "build_scripts" / "dev.py", "--help"],
        capture_output=True,
        text=True,
        check=True,
    )

    assert all(verb in answer.stdout for verb in dev.VERBS)
