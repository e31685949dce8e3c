"""Breaks a slip into lines of so many columns, in characters that the printer has."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.receipts.codepages import CODE_PAGES, CodePage, printable
from pos_app.receipts.parts import Line, Pair, Rule, Symbol, Weight

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.receipts.parts import Part, Slip

NARROW: Final = 32
"""58 mm paper, the usual font."""

MIDDLE: Final = 42
"""80 mm paper on printers of 512 dots."""

WIDE: Final = 48
"""80 mm paper, 576 dots."""

GAP: Final = 2
"""So many spaces at least lie between the two sides of a pair."""

INDENT: Final = "  "


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One printed line: plain characters of the code page, never wider than the paper."""

    text: str
    weight: Weight = Weight.NORMAL
    is_centred: bool = False


def laid_out(
    slip: Slip, columns: int, page: CodePage = CODE_PAGES["cp1252"]
) -> tuple[Row | Symbol, ...]:
    """Return a slip as printed lines and symbols; big letters take two columns each."""
    return tuple(row for part in slip for row in _rows(part, columns, page))


def _rows(part: Part, columns: int, page: CodePage) -> Iterator[Row | Symbol]:
    match part:
        case Rule():
            yield Row(text="-" * columns)
        case Symbol():
            yield part
        case Pair(left=left, right=right):
            for text in _sides(printable(left, page), printable(right, page), columns):
                yield Row(text=text)
        case Line(text=text, weight=weight, is_centred=is_centred):
            width = columns // 2 if weight is Weight.BIG else columns
            for piece in _wrapped(printable(text, page), width):
                yield Row(text=piece, weight=weight, is_centred=is_centred)


def _sides(left: str, right: str, columns: int) -> Iterator[str]:
    free = columns - len(left) - len(right)
    if free >= GAP:
        yield left + " " * free + right
        return
    yield from _wrapped(left, columns)
    for piece in _wrapped(right, columns - len(INDENT)):
        yield INDENT + piece


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width) or [""]


def as_text(slip: Slip, columns: int = NARROW) -> str:
    """Return a slip as plain text, for a message or a terminal; symbols are left out."""
    rows = [row for row in laid_out(slip, columns) if isinstance(row, Row)]
    lines = [row.text.center(columns) if row.is_centred else row.text for row in rows]
    return "".join(f"{line.rstrip()}\n" for line in lines)
