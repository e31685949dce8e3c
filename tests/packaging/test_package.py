"""`dev.py test` ends with the frozen program, and says so where none can be made."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

import checks
import dev
import package
import package_freeze
import pytest

if TYPE_CHECKING:
    from pathlib import Path


def test_the_tests_end_with_the_frozen_program(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[checks.Step] = []

    def carry_out(steps: list[checks.Step]) -> int:
        asked.extend(steps)
        return 0

    monkeypatch.setattr(dev, "set_up", lambda: None)
    monkeypatch.setattr(checks, "carry_out", carry_out)

    assert dev.main(["test"]) == 0

    assert asked[-1] == checks.FROZEN


def _refuse(*_: object) -> None:
    raise SystemExit(7)


@pytest.fixture
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package_freeze, "packages_lacking", list)
    monkeypatch.setattr(package, "set_up", _refuse)


@pytest.mark.usefixtures("no_environment")
def test_without_a_build_environment_the_tests_say_that_nothing_was_frozen(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert package.main(["--in-tests"]) == 0

    assert "NOT FROZEN" in capsys.readouterr().out


@pytest.mark.usefixtures("no_environment")
def test_without_a_build_environment_packaging_fails() -> None:
    assert package.main(["--freeze"]) == 7


def test_a_machine_without_the_tools_names_their_packages(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(shutil, "which", lambda _: None)

    assert "binutils" in package_freeze.packages_lacking()


def test_what_was_frozen_from_the_same_files_is_taken_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(package_freeze, "FREEZE", tmp_path)
    monkeypatch.setattr(package_freeze, "prepare", _refuse)
    state = package_freeze.state_of_sources()
    (tmp_path / "sources.sha256").write_text(state, encoding="utf-8")

    assert package_freeze.freeze(reuse=True).folder == tmp_path / "dist" / "pos-app"
    assert "up to date" in capsys.readouterr().out

    (tmp_path / "sources.sha256").write_text("another state", encoding="utf-8")
    with pytest.raises(SystemExit):
        package_freeze.freeze(reuse=True)
