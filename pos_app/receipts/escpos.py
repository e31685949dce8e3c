"""A slip in the language of thermal printers: the dozen commands that every one of them knows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

import segno

from pos_app.receipts.codepages import CODE_PAGES, CodePage
from pos_app.receipts.layout import WIDE, laid_out
from pos_app.receipts.parts import Symbol, Weight

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.receipts.parts import Slip

START: Final = b"\x1b@"
"""ESC @: forget what an earlier job left behind."""

NO_CHINESE: Final = b"\x1c."
"""FS .: otherwise many cheap printers take two accents for one ideogram."""

CODE_PAGE: Final = b"\x1bt"
LEFT: Final = b"\x1ba\x00"
CENTRE: Final = b"\x1ba\x01"
PLAIN: Final = b"\x1bE\x00\x1d!\x00"
WEIGHTS: Final[Mapping[Weight, bytes]] = {
    Weight.NORMAL: b"",
    Weight.BOLD: b"\x1bE\x01",
    Weight.BIG: b"\x1bE\x01\x1d!\x11",
}
FEED: Final = b"\x1bd\x04"
"""ESC d 4: past the tear bar of printers that cannot cut."""

CUT: Final = b"\x1dVB\x00"
"""GS V B 0: on to the knife, and cut all but one point."""

DRAWER: Final = b"\x1bp\x00\x19\xfa"
"""ESC p 0: 50 ms on, 500 ms rest, on the drawer's first pin."""

PAPER_STATUS: Final = b"\x10\x04\x04"
"""DLE EOT 4: asks for the paper's sensors; answered at once, even by a printer at rest."""

SYMBOL_MODULE_DOTS: Final = 6
MOST_DOTS: Final = 384
"""58 mm paper."""


class SymbolWay(StrEnum):
    """How a printer is told to draw a square code."""

    NATIVE = "native"
    PICTURE = "picture"
    NONE = "none"


class Drawer(StrEnum):
    """Whether cash needs the drawer open."""

    OPEN = "open"
    SHUT = "shut"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What a printer is: columns of its usual letters, its code page, and what it can do."""

    columns: int = WIDE
    page: CodePage = CODE_PAGES["cp858"]
    symbols: SymbolWay = SymbolWay.NATIVE


def rendered(slip: Slip, paper: Paper, drawer: Drawer = Drawer.SHUT) -> bytes:
    """Return everything to send to a printer for one slip.

    The drawer is opened first: people count while paper comes out.
    """
    pieces = [START, NO_CHINESE, CODE_PAGE, bytes([paper.page.slot])]
    if drawer is Drawer.OPEN:
        pieces.append(DRAWER)
    for row in laid_out(slip, paper.columns, paper.page):
        if isinstance(row, Symbol):
            pieces.append(_symbol(row, paper.symbols))
            continue
        pieces += [
            CENTRE if row.is_centred else LEFT,
            WEIGHTS[row.weight],
            row.text.encode(paper.page.name),
            b"\n",
            PLAIN if row.weight is not Weight.NORMAL else b"",
        ]
    return b"".join((*pieces, FEED, CUT))


def _symbol(symbol: Symbol, way: SymbolWay) -> bytes:
    if way is SymbolWay.NONE:
        return b""
    is_native = way is SymbolWay.NATIVE
    content = symbol.content.encode("ascii", "replace")
    drawn = _native(content) if is_native else _picture(content)
    return CENTRE + drawn + b"\n" + LEFT


def _native(content: bytes) -> bytes:
    """Let the printer draw it: model 2, correction level M (GS ( k)."""
    return (
        _function(b"1A2\x00")
        + _function(b"1C" + bytes([SYMBOL_MODULE_DOTS]))
        + _function(b"1E1")
        + _function(b"1P0" + content)
        + _function(b"1Q0")
    )


def _function(body: bytes) -> bytes:
    return b"\x1d(k" + len(body).to_bytes(2, "little") + body


def _picture(content: bytes) -> bytes:
    """Draw it here, for printers that know no square codes (GS v 0)."""
    matrix = [
        [bool(module) for module in row]
        for row in segno.make_qr(content.decode(), error="m").matrix_iter(border=2)
    ]
    scale = max(1, min(SYMBOL_MODULE_DOTS, MOST_DOTS // len(matrix)))
    lines = []
    for row in matrix:
        dots = [module for module in row for _ in range(scale)]
        dots += [False] * (-len(dots) % 8)
        line = bytes(
            sum(dot << (7 - place) for place, dot in enumerate(dots[start : start + 8]))
            for start in range(0, len(dots), 8)
        )
        lines += [line] * scale
    size = len(lines[0]).to_bytes(2, "little") + len(lines).to_bytes(2, "little")
    return b"\x1dv0\x00" + size + b"".join(lines)
