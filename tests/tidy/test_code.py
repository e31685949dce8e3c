"""Keeps the code in small pieces with honest names, so that a newcomer can read any of it."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from typing import TYPE_CHECKING, Final

from tests.tidy.sources import module_name, place, python_files, tree_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MOST_LINES_OF_A_FILE: Final = 300
MOST_LINES_OF_A_FUNCTION: Final = 50
OURS: Final = ("pos_app", "tests", "build_scripts")
BANNED_WORDS: Final = frozenset(
    {"util", "utils", "help" + "er", "help" + "ers", "manager", "managers", "common"}
)
SHRUGS: Final = frozenset({"Exception", "BaseException"})
WORD: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
SILENCED: Final = re.compile(r"noqa|type:\s*ignore")
SILENCED_WITH_REASON: Final = re.compile(
    r"noqa: [A-Z]+[0-9]+(, ?[A-Z]+[0-9]+)* - \w|type: ignore\[[a-z, -]+\] # \w"
)

type_of_function = (ast.FunctionDef, ast.AsyncFunctionDef)


def test_files_are_short() -> None:
    lengths = {place(path): len(path.read_text().splitlines()) for path in python_files(*OURS)}

    assert {name: n for name, n in lengths.items() if n > MOST_LINES_OF_A_FILE} == {}


def test_functions_are_short() -> None:
    assert [
        f"{place(path, node.lineno)} {node.name}"
        for path in python_files(*OURS)
        for node in ast.walk(tree_of(path))
        if isinstance(node, type_of_function)
        if (node.end_lineno or 0) - node.lineno + 1 > MOST_LINES_OF_A_FUNCTION
    ] == []


def test_names_say_something() -> None:
    bad = [
        f"{place(path, line)} {name}"
        for path in python_files(*OURS)
        for line, name in _names(path)
        if BANNED_WORDS & {word.lower() for word in WORD.findall(name)}
    ]

    assert bad == []


def test_functions_are_not_called_get() -> None:
    assert [
        f"{place(path, line)} {name}"
        for path in python_files(*OURS)
        for line, name in _names(path)
        if name.lstrip("_").startswith("get_")
    ] == []


def _names(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the names that a file defines: its own, functions, classes, arguments, variables."""
    for part in module_name(path).split("."):
        yield 1, part
    for node in ast.walk(tree_of(path)):
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                yield node.lineno, node.name
            case ast.arg():
                yield node.lineno, node.arg
            case ast.Name(ctx=ast.Store()):
                yield node.lineno, node.id
            case _:
                continue


def test_every_module_says_why_it_exists() -> None:
    assert [
        place(path)
        for path in python_files("pos_app", "build_scripts")
        if not ast.get_docstring(tree_of(path))
    ] == []


def test_packages_hold_their_docstring_only() -> None:
    assert [
        place(path)
        for path in python_files("pos_app")
        if path.name == "__init__.py"
        if [node for node in tree_of(path).body[1:] if not _is_version(path, node)]
    ] == []


def _is_version(path: Path, node: ast.stmt) -> bool:
    if module_name(path) != "pos_app" or not isinstance(node, ast.Assign):
        return False
    return [ast.unparse(target) for target in node.targets] == ["__version__"]


def test_no_error_is_swallowed() -> None:
    assert [
        place(path, line) for path in python_files(*OURS) for line in _swallowing(tree_of(path))
    ] == []


def _swallowing(tree: ast.Module) -> Iterator[int]:
    """Yield the lines where an exception ends without a word."""
    for node in ast.walk(tree):
        match node:
            case ast.ExceptHandler(body=body) if all(map(_does_nothing, body)):
                yield node.lineno
            case ast.Call(func=ast.Attribute(attr="suppress") | ast.Name(id="suppress")):
                if SHRUGS & {ast.unparse(argument) for argument in node.args}:
                    yield node.lineno
            case _:
                continue


def _does_nothing(statement: ast.stmt) -> bool:
    if isinstance(statement, ast.Expr):
        return isinstance(statement.value, ast.Constant)
    return isinstance(statement, ast.Pass)


def test_what_is_silenced_has_a_reason() -> None:
    assert [
        f"{place(path, line)} {comment}"
        for path in python_files(*OURS)
        for line, comment in _comments(path)
        if SILENCED.search(comment) and not SILENCED_WITH_REASON.search(comment)
    ] == []


def _comments(path: Path) -> Iterator[tuple[int, str]]:
    for token in tokenize.generate_tokens(io.StringIO(path.read_text(encoding="utf-8")).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.string
