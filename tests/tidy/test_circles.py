"""No modules import each other in a circle, not even for types alone: none can be read first."""

from __future__ import annotations

import ast
from graphlib import TopologicalSorter
from typing import TYPE_CHECKING

from tests.tidy.sources import module_name, python_files, tree_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path


def _imported(path: Path, modules: Mapping[str, Path]) -> Iterator[str]:
    for node in ast.walk(tree_of(path)):
        match node:
            case ast.ImportFrom(module=str(module), names=names):
                yield from (
                    name if (name := f"{module}.{alias.name}") in modules else module
                    for alias in names
                )
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case _:
                continue


def test_no_modules_import_each_other() -> None:
    modules = {module_name(path): path for path in python_files("pos_app")}
    arrows = {
        name: {other for other in _imported(path, modules) if other in modules} - {name}
        for name, path in modules.items()
    }

    # Raises CycleError, which names the circle.
    assert len([*TopologicalSorter(arrows).static_order()]) == len(modules)
