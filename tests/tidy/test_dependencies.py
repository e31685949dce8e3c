"""Keeps the reasons for the dependencies beside the dependencies, and the locks complete."""

from __future__ import annotations

import re
from typing import Final

import pytest

from tests.tidy.sources import ROOT

REQUIREMENTS: Final = ROOT / "requirements"
NAMES: Final = ("runtime", "dev", "build")
PAGE: Final = ROOT / "docs" / "DEPENDENCIES.md"
NAME: Final = re.compile(r"^[A-Za-z0-9][A-Za-z0-9._-]*", re.MULTILINE)


def _wanted(name: str) -> list[str]:
    """Return the packages that we name ourselves in `requirements/NAME.in`."""
    return NAME.findall((REQUIREMENTS / f"{name}.in").read_text(encoding="utf-8"))


def _locked(name: str) -> set[str]:
    text = (REQUIREMENTS / f"{name}.lock").read_text(encoding="utf-8")
    return {_plain(package) for package in NAME.findall(text)}


def _plain(package: str) -> str:
    return re.sub(r"[-_.]+", "-", package).lower()


@pytest.mark.parametrize("name", NAMES)
def test_every_dependency_tells_its_reason_and_licence(name: str) -> None:
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in PAGE.read_text(encoding="utf-8").splitlines()
        if line.startswith("|")
    ]
    explained = {row[0] for row in rows if len(row) >= 3 and all(row[:3])}

    assert [package for package in _wanted(name) if package not in explained] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_dependency_is_locked(name: str) -> None:
    assert [package for package in _wanted(name) if _plain(package) not in _locked(name)] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_locked_package_has_its_hash(name: str) -> None:
    text = (REQUIREMENTS / f"{name}.lock").read_text(encoding="utf-8")
    packages = [part for part in re.split(r"\n(?=\w)", text) if part.strip()]

    assert [part.split()[0] for part in packages if "--hash=sha256:" not in part] == []


def test_the_development_environment_is_the_one_that_ships_and_more() -> None:
    def versions(name: str) -> set[str]:
        text = (REQUIREMENTS / f"{name}.lock").read_text(encoding="utf-8")
        return set(re.findall(r"^(\S+==\S+)", text, re.MULTILINE))

    assert versions("runtime") - versions("dev") == set()
    assert versions("runtime") - versions("build") == set()
