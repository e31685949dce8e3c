"""Finds every place where a small change would make another program, and makes that change."""

from __future__ import annotations

import ast
import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

COMPARISONS: Final[Mapping[type[ast.cmpop], type[ast.cmpop]]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
OPERATORS: Final[Mapping[type[ast.operator], type[ast.operator]]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
UNTOUCHED: Final = frozenset({"log", "logger"})
"""What is written to a log is for support: no test pins its words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One mutant: where it is, and what is done there. `number` finds it again in its file."""

    path: Path
    line: int
    number: int
    change: str


def points_of(path: Path) -> list[Point]:
    """Return every mutant of one file."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [
        Point(path=path, line=node.lineno, number=number, change=change)
        for number, (node, change, _) in enumerate(_changes(tree))
    ]


def mutated(point: Point) -> ast.Module:
    """Return the file's syntax tree with that one change."""
    tree = ast.parse(point.path.read_text(encoding="utf-8"))
    for number, (_, _, apply) in enumerate(_changes(tree)):
        if number == point.number:
            apply()
            break
    return ast.fix_missing_locations(tree)


_Change = tuple["ast.expr | ast.stmt", str, "Callable[[], None]"]


def _changes(tree: ast.Module) -> Iterator[_Change]:
    for node in _walk(tree):
        yield from _of_values(node)
        yield from _of_steps(node)


def _of_values(node: ast.AST) -> Iterator[_Change]:
    """Yield what can be changed about how something is computed."""
    match node:
        case ast.Compare(ops=[operator]) if type(operator) in COMPARISONS:
            other = COMPARISONS[type(operator)]()
            yield node, _named("compare", operator, other), _setting(node, "ops", [other])
        case ast.BinOp(op=operation) if type(operation) in OPERATORS:
            changed = OPERATORS[type(operation)]()
            yield node, _named("compute", operation, changed), _setting(node, "op", changed)
        case ast.BoolOp(op=joint):
            opposite = ast.Or() if isinstance(joint, ast.And) else ast.And()
            yield node, _named("join", joint, opposite), _setting(node, "op", opposite)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield node, "drop not", _becoming(node, ast.Call(_bool(), [operand], []))
        case ast.UnaryOp(op=ast.USub()):
            yield node, "drop minus", _setting(node, "op", ast.UAdd())
        case ast.Constant(value=value):
            yield from _constants(node, value)


def _of_steps(node: ast.AST) -> Iterator[_Change]:
    """Yield what can be changed about what is done, and with what."""
    match node:
        case ast.If(test=test) | ast.IfExp(test=test) | ast.While(test=test):
            negated = ast.UnaryOp(ast.Not(), test)
            yield node, "turn the condition", _setting(node, "test", negated)
        case ast.keyword(arg=str(name), value=value) if not _is_none(value):
            yield value, f"{name}=None", _setting(node, "value", ast.Constant(None))
        case ast.Return(value=ast.expr() as value) if not _is_none(value):
            yield node, "return None", _setting(node, "value", ast.Constant(None))
        case ast.Assign(value=value) if not _is_none(value):
            yield node, "assign None", _setting(node, "value", ast.Constant(None))
        case ast.Continue():
            yield node, "break", _setting(node, "__class__", ast.Break)
        case ast.Expr(value=ast.Call() | ast.Await()):
            yield node, "leave the call out", _setting(node, "value", ast.Constant(None))
        case ast.AugAssign(op=operation) if type(operation) in OPERATORS:
            changed = OPERATORS[type(operation)]()
            yield node, _named("compute", operation, changed), _setting(node, "op", changed)


def _constants(node: ast.Constant, value: object) -> Iterator[_Change]:
    match value:
        case bool():
            yield node, f"{value} to {not value}", _setting(node, "value", not value)
        case int() | float():
            yield node, f"{value} to {value + 1}", _setting(node, "value", value + 1)
        case str() if value:
            yield node, f"{value[:20]!r} to another", _setting(node, "value", f"XX{value}")
        case _:
            return


def _walk(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what is executed: no annotations, no docstrings, no logging, no type checking."""
    for name, field in ast.iter_fields(node):
        if name in {"annotation", "returns", "type_params", "type_comment"}:
            continue
        for child in field if isinstance(field, list) else [field]:
            if isinstance(child, ast.AST) and not _left_out(node, child):
                yield child
                yield from _walk(child)


def _left_out(parent: ast.AST, child: ast.AST) -> bool:
    match child:
        case ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Name(id=name)))):
            return name in UNTOUCHED
        case (
            ast.Expr(value=ast.Constant())
            | ast.Import()
            | ast.ImportFrom()
            | ast.If(test=ast.Name(id="TYPE_CHECKING"))
            | ast.ClassDef(bases=[ast.Name(id="Protocol"), *_])
            | ast.Call(func=ast.Name(id="NewType" | "TypeVar" | "dataclass"))
            | ast.pattern()
        ):
            return True
        case _:
            # What an error says is for people: no test pins its words.
            return isinstance(child, ast.JoinedStr | ast.Constant) and _raises(parent)


def _raises(parent: ast.AST) -> bool:
    return isinstance(parent, ast.Call) and getattr(parent.func, "id", "").endswith("Error")


def _named(what: str, one: ast.AST, other: ast.AST) -> str:
    return f"{what}: {type(one).__name__} to {type(other).__name__}"


def _bool() -> ast.Name:
    return ast.Name("bool", ast.Load())


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _setting(node: ast.AST, name: str, value: object) -> Callable[[], None]:
    return lambda: setattr(node, name, value)


def _becoming(node: ast.expr, other: ast.expr) -> Callable[[], None]:
    def become() -> None:
        fresh = copy.copy(other)
        node.__class__ = type(fresh)
        node.__dict__.update(fresh.__dict__)

    return become
