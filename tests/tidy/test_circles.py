"""Nothing imports itself in a circle, not even for types alone: of modules and of their folders."""

from __future__ import annotations

import ast
from collections import defaultdict
from graphlib import TopologicalSorter
from itertools import takewhile
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


def test_no_folders_of_a_package_import_each_other() -> None:
    modules = {module_name(path): path for path in python_files("pos_app")}
    arrows: defaultdict[str, defaultdict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for name, path in modules.items():
        for other in modules.keys() & {*_imported(path, modules)}:
            here, there = name.split("."), other.split(".")
            both = zip(here, there, strict=False)
            shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], both))
            if shared < min(len(here), len(there)):
                arrows[".".join(here[:shared])][here[shared]].add(there[shared])

    for rooms in arrows.values():
        # Raises CycleError, which names the circle.
        assert [*TopologicalSorter(rooms).static_order()]
