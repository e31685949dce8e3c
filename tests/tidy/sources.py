"""Finds the project's own files and what stands in them, for the tests of tidiness."""

from __future__ import annotations

import ast
import subprocess
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).resolve().parents[2]
TEXT_SUFFIXES: Final = frozenset(
    {
        "", ".cfg", ".cmd", ".css", ".desktop", ".editorconfig", ".gitignore", ".in", ".ini",
        ".json", ".lock", ".md", ".nsi", ".py", ".qss", ".sh", ".spec", ".sql", ".svg", ".toml",
        ".ts", ".txt", ".xml", ".yaml", ".yml",
    }
)  # fmt: skip


@cache
def project_files() -> tuple[Path, ...]:
    """Return every file that is committed or would be by `git add`, without deleted ones."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout.decode()
    paths = (ROOT / name for name in sorted(set(listing.split("\0"))) if name)
    return tuple(path for path in paths if path.is_file())


def text_files() -> Iterator[tuple[Path, str]]:
    """Yield every file that people read as text, with its text."""
    for path in project_files():
        if path.suffix in TEXT_SUFFIXES:
            yield path, path.read_text(encoding="utf-8")


def python_files(*folders: str) -> tuple[Path, ...]:
    """Return the project's Python files below `folders`."""
    return tuple(
        path
        for path in project_files()
        if path.suffix == ".py" and path.relative_to(ROOT).parts[0] in folders
    )


@cache
def tree_of(path: Path) -> ast.Module:
    """Return the syntax tree of a Python file."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def place(path: Path, line: int = 0) -> str:
    """Return `path:line` as editors understand it, from the project's folder."""
    name = path.relative_to(ROOT).as_posix()
    return f"{name}:{line}" if line else name


def module_name(path: Path) -> str:
    """Return the dotted name under which the file is imported."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
