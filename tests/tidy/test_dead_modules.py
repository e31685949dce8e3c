"""Finds modules that nobody imports: code that is kept but not used misleads its readers."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

import pytest

from tests.tidy.sources import ROOT, module_name, place, python_files, tree_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ENTRY_POINTS: Final = frozenset({"pos_app.__main__"})
COMPOSITION: Final = ROOT / "pos_app" / "app.py"


def _named_in(path: Path) -> Iterator[str]:
    """Yield every dotted name that `path` imports, or names in a string to start it."""
    for node in ast.walk(tree_of(path)):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=str(module), names=names, level=0):
                yield module
                yield from (f"{module}.{alias.name}" for alias in names)
            case ast.Constant(value=str(text)) if text.startswith("pos_app."):
                yield text.partition(":")[0]
            case _:
                continue


@pytest.mark.skipif(not COMPOSITION.exists(), reason="nothing composes the program yet")
def test_every_module_is_used() -> None:
    used = {
        name
        for path in python_files("pos_app", "build_scripts")
        for name in _named_in(path)
        if name != module_name(path)
    }

    assert [
        place(path)
        for path in python_files("pos_app")
        if path.name != "__init__.py" and module_name(path) not in used | ENTRY_POINTS
    ] == []


def test_imports_are_absolute() -> None:
    assert [
        place(path, node.lineno)
        for path in python_files("pos_app", "tests", "build_scripts")
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ImportFrom) and node.level
    ] == []
