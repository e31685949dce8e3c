"""Keeps out of the repository what belongs to one machine, one person or nobody."""

from __future__ import annotations

import re
from typing import Final

import pytest

from tests.tidy.sources import ROOT, place, project_files, text_files

ALONE: Final = r"(?<![\w.~/-])"

# Every pattern is put together from pieces, so that this file does not match itself.
FORBIDDEN: Final = {
    "a folder of one machine": ALONE + "/" + "(work|root|tmp)" + r"(?![\w-])",
    "a folder beside the repository": ALONE + "shared" + "/|(?<![\\w)\\]])[.]" + "library\\b",
    "how it was made": r"\b(" + "|".join(["help" + "ers?", "far" + "ms?"]) + r")\b",
    "a number that only a tracker knows": r"\bissues?\s+#?" + r"\d",
    "a tool that writes": r"\b("
    + "|".join(["clau" + "de", "anthro" + "pic", "chat" + "gpt", "open" + "ai", "co" + "pilot"])
    + r")\b",
    "a registry's host": "|".join(
        ["pypi" + "[.]org", "python" + "hosted", "npm" + "js[.]", "deb[.]" + "debian"]
    ),
    "a promise instead of work": r"\b(" + "|".join(["TO" + "DO", "FIX" + "ME"]) + r")\b",
}
EXAMPLES: Final = {
    "a folder of one machine": ["cd /" + "work/main", '"/' + 'tmp/x"', "HOME=/" + "root"],
    "a folder beside the repository": ["see sha" + "red/design", "ls ." + "library/x"],
    "how it was made": ["a help" + "er", "the far" + "m"],
    "a number that only a tracker knows": ["issue" + " 12", "Issues" + " #3"],
    "a tool that writes": ["by Clau" + "de"],
    "a registry's host": ["https://pypi" + ".org/simple"],
    "a promise instead of work": ["# TO" + "DO later"],
}
INNOCENT: Final = (
    "src/" + "work/main",
    "a/root",
    "/workflow",
    "/workers",
    "self." + "library",
    "/usr/share/pos-app",
    "http://127.0.0.1/api/root-x",
    "farmer",
    "an issue with 3 parts",
)


def _found(kind: str, text: str) -> re.Match[str] | None:
    flags = re.NOFLAG if kind == "a promise instead of work" else re.IGNORECASE
    return re.search(FORBIDDEN[kind], text, flags)


@pytest.mark.parametrize("kind", FORBIDDEN)
def test_no_file_holds(kind: str) -> None:
    found = [
        f"{place(path, number)} {line.strip()}"
        for path, text in text_files()
        for number, line in enumerate(text.splitlines(), 1)
        if _found(kind, line)
    ]

    assert found == []


@pytest.mark.parametrize("kind", FORBIDDEN)
def test_the_pattern_finds_its_examples_and_nothing_innocent(kind: str) -> None:
    assert all(_found(kind, example) for example in EXAMPLES[kind])
    assert [text for text in INNOCENT if _found(kind, text)] == []


def test_lines_end_as_the_editor_configuration_says() -> None:
    assert [
        place(path)
        for path, text in text_files()
        if path.suffix not in {".cmd", ".json"}  # Windows' own, and answers kept byte for byte
        if text and (not text.endswith("\n") or "\r" in text)
    ] == []


def test_no_file_is_enormous() -> None:
    most_bytes = 2 * 1024 * 1024
    assert [place(path) for path in project_files() if path.stat().st_size > most_bytes] == []


def test_there_is_one_configuration_file() -> None:
    rivals = ("setup.py", "setup.cfg", "tox.ini", "pytest.ini", "mypy.ini", "ruff.toml")

    assert [name for name in rivals if (ROOT / name).exists()] == []
