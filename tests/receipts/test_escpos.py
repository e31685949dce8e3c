"""What is sent to printers is the same, byte for byte, as when somebody last read it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.domain import events as e
from pos_app.receipts import escpos
from pos_app.receipts.codepages import CODE_PAGES
from pos_app.receipts.escpos import Drawer, Paper, SymbolWay, rendered
from pos_app.receipts.layout import MIDDLE, NARROW, WIDE
from pos_app.receipts.parts import Line, Symbol, Weight
from tests.receipts.slips import SHOP, after, prepared, slip_of, sold

if TYPE_CHECKING:
    from pos_app.receipts.parts import Slip

GOLDEN: Final = Path(__file__).parent / "golden"
SLIPS: Final[dict[str, Slip]] = {
    "receipt": slip_of(sold()),
    "duplicate": slip_of(sold(), replace(SHOP, watermark="BAC À SABLE"), copy=3),
    "notice": slip_of(after(prepared(), e.SendStarted(attempt=1))),
}
PAPERS: Final = {
    f"{name}-{columns}": Paper(columns=columns, page=CODE_PAGES[name])
    for name, columns in (
        ("cp858", WIDE),
        ("cp858", MIDDLE),
        ("cp858", NARROW),
        ("cp850", NARROW),
        ("cp437", NARROW),
        ("cp1252", NARROW),
        ("ascii", NARROW),
    )
}


def written(job: bytes) -> str:
    """Return bytes as text that a person can compare: one line of the paper a line."""
    return job.replace(b"\\", b"\\\\").decode("latin-1").encode("unicode_escape").decode().replace(
        "\\n", "\\n\n"
    ) + "\n"  # fmt: skip


@pytest.mark.parametrize("slip", SLIPS)
@pytest.mark.parametrize("paper", PAPERS)
def test_every_slip_is_printed_as_it_was_in_every_code_page(slip: str, paper: str) -> None:
    # Written once by: path.write_text(written(rendered(SLIPS[slip], PAPERS[paper])))
    path = GOLDEN / f"{slip}-{paper}.txt"

    assert written(rendered(SLIPS[slip], PAPERS[paper])) == path.read_text(encoding="ascii")


def test_the_golden_folder_holds_nothing_else() -> None:
    wanted = {f"{slip}-{paper}.txt" for slip in SLIPS for paper in PAPERS}

    assert {path.name for path in GOLDEN.iterdir()} == wanted


def test_the_commands_are_those_of_a_library_that_prints_everywhere() -> None:
    from escpos.printer import Dummy  # noqa: PLC0415 - slow to import, and only asked here

    def told(**style: object) -> bytes:
        other.clear()
        other.set(**style)
        return bytes(other.output)

    other = Dummy()
    assert escpos.WEIGHTS[Weight.BOLD] in told(bold=True)
    assert escpos.CENTRE in told(align="center")
    assert escpos.LEFT in told(align="left")
    other.clear()
    other.hw("INIT")
    assert other.output == escpos.START
    other.clear()
    other.qr("T01A-2026-000123", native=True, size=escpos.SYMBOL_MODULE_DOTS)
    ours = rendered((Symbol("T01A-2026-000123"),), Paper())
    for command in bytes(other.output).split(b"\x1d(k")[1:]:
        if not command.startswith(b"\x03\x001E"):  # the correction level is our own choice
            assert b"\x1d(k" + command in ours
    other.close()


def test_a_picture_of_the_code_is_the_code() -> None:
    job = rendered((Symbol("T01A-2026-000123"),), Paper(symbols=SymbolWay.PICTURE))
    start = job.index(b"\x1dv0\x00") + 4
    width, height = job[start], int.from_bytes(job[start + 2 : start + 4], "little")
    dots = job[start + 4 : start + 4 + width * height]
    rows = [dots[n * width : (n + 1) * width] for n in range(height)]
    scale = escpos.SYMBOL_MODULE_DOTS

    assert width * 8 >= height
    assert height % scale == 0
    assert all(rows[n] == rows[n - n % scale] for n in range(height))
    assert not any(rows[0])
    # The corner mark: seven modules black, after a margin of two.
    bits = "".join(f"{byte:08b}" for byte in rows[2 * scale])
    assert bits.startswith("0" * 2 * scale + "1" * 7 * scale + "0" * scale)
    assert rendered((Symbol("x"),), Paper(symbols=SymbolWay.NONE)).count(b"\x1d") == 1


def test_the_drawer_opens_before_the_paper_comes() -> None:
    job = rendered((Line(text="Awa"),), Paper(), Drawer.OPEN)

    assert job.index(escpos.DRAWER) < job.index(b"Awa")
    assert escpos.DRAWER not in rendered((Line(text="Awa"),), Paper())
