"""Whatever a check of the journal or a refused bundle names is said in both languages."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.texts.catalogue import Language, load_texts
from pos_app.texts.findings import finding_words, refusal_words
from tests.tidy.sources import python_files, tree_of

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMING: Final = frozenset({"Problem", "_at", "BundleError"})
FREE: Final = frozenset({"7", "", "the 7 of 7 are not the sums of their rows"})
"""What is put together elsewhere: SQLite's own words, and those below."""

ELSEWHERE: Final = (
    "the totals of 2026-11-22 are not the sums of their rows",
    "the days of 2026-11-22 are not the sums of their rows",
    "the trigger entry_stays is not the program's",
    "the table entry is not as the program made it",
    "the trigger entry_stays is missing",
)


def _named() -> Iterator[tuple[str, str]]:
    """Yield what the journal names, a 7 for each value in it, and by which call."""
    for path in python_files("pos_app"):
        if path.parent.name != "journal":
            continue
        for node in ast.walk(tree_of(path)):
            match node:
                case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in NAMING:
                    given = [*node.args, *(each.value for each in node.keywords)]
                    yield from ((name, _text(each)) for each in given)
                case ast.Assign(targets=[ast.Name(id="what")], value=value):
                    yield "Problem", _text(value)
                case _:
                    continue


def _text(node: ast.expr) -> str:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(
                _text(part)
                if isinstance(part, ast.Constant)
                # As `repr` writes it.
                else "'7'"
                if isinstance(part, ast.FormattedValue) and part.conversion == ord("r")
                else "7"
                for part in parts
            )
        case _:
            return ""


@pytest.mark.parametrize("language", Language)
def test_everything_that_is_named_has_its_words(language: Language) -> None:
    texts = load_texts(language)
    named = {each for each in _named() if each[1] not in FREE}
    named |= {("Problem", what) for what in ELSEWHERE}
    words = {
        what: (refusal_words if name == "BundleError" else finding_words)(texts, what)
        for name, what in named
    }

    assert len(words) > 20
    assert [what for what, said in words.items() if what == said] == []
