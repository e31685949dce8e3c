"""Pages hold what the paper holds, as text that can be searched and never as markup."""

# ruff: noqa: RUF001 - French has these characters

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pypdf
import pytest

from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.ports import Row, Total
from pos_app.receipts.parts import Line, Pair, Symbol
from pos_app.receipts.pdf.pages import ReceiptPages
from pos_app.receipts.pdf.receipt import WIDTH, height_of, picture_of, write_receipt
from pos_app.receipts.pdf.report import picture_of_sheet, write_report
from pos_app.receipts.report import DayReport
from tests.receipts.slips import HEAD, MORNING_MS, SHOP, TEXTS, prepared, slip_of, sold
from tests.tidy.sources import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

pytestmark = pytest.mark.usefixtures("qapp")


def words(path: Path) -> str:
    pages = pypdf.PdfReader(path).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def ink(image: QImage) -> float:
    dark = sum(
        image.pixelColor(x, y).lightness() < 128
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )
    return dark * 9 / (image.width() * image.height())


def row(number: int, **changes: object) -> Row:
    one = Row(
        number=number,
        ref=f"T01A{number:026}",
        provider="intech",
        service="WAVE",
        direction="deposit",
        phone="+221771234567",
        amount=1_000 * number,
        currency="XOF",
        state="SUCCEEDED",
        reason="",
        provider_reference="TX",
        receipt_number=f"T01A-2026-{number:06}",
        cashier="Awa",
        created_at="2026-11-22T08:01:00.000Z",
        updated_at="2026-11-22T08:01:00.000Z",
    )
    return replace(one, **changes)  # type: ignore[arg-type] # a test may change any field


def report(rows: list[Row]) -> DayReport:
    total = Total(
        day="2026-11-22",
        service="WAVE",
        direction="deposit",
        state="SUCCEEDED",
        count=len(rows),
        francs=5_000,
    )
    return DayReport(
        day="2026-11-22",
        shop=replace(SHOP, utc_offset_minutes=60),
        made_ms=MORNING_MS,
        totals=[total] if rows else [],
        rows=rows,
        head=HEAD,
        service_name=lambda code: f"{code.title()} Dépôt",
    )


def test_a_receipt_is_one_page_as_wide_as_paper(tmp_path: Path) -> None:
    path = tmp_path / "reçu.pdf"
    write_receipt(path, slip_of(sold(), copy=2), "T01A-2026-000123")

    read = pypdf.PdfReader(path)
    (page,) = read.pages
    assert abs(float(page.mediabox.width) - WIDTH) <= 1
    assert abs(float(page.mediabox.height) - height_of(slip_of(sold(), copy=2))) <= 1
    assert read.metadata is not None
    assert read.metadata.title == "T01A-2026-000123"
    text = words(path)
    for wanted in ("Chez Awa – l’œil du marché", "DUPLICATA 1", "25 000 F", "3f2a91bc77d01e55"):
        assert wanted in text


def test_text_from_outside_is_only_text(tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    hostile = "<b>x</b><img src='http://192.0.2.1/x.png'>\x1b\u202e/JavaScript (1)"
    write_receipt(path, (Line(text=hostile), Pair(hostile, hostile)), hostile)

    assert "<b>x</b><img src='http://192.0.2.1/x.png'>/" in words(path)
    raw = path.read_bytes()
    assert b"/URI" not in raw
    assert b"/JS" not in raw


def test_a_long_word_stays_on_the_page() -> None:
    short, long = (Pair("a", "b"),), (Line(text="W" * 400), Pair("N" * 60, "V" * 60))

    assert height_of(long) > 5 * height_of(short)


def test_the_picture_shows_what_the_page_shows() -> None:
    receipt, notice = picture_of(slip_of(sold())), picture_of(slip_of(prepared()))

    assert 0.04 < ink(receipt) < 0.25
    assert 0.02 < ink(notice) < 0.2
    assert receipt.width() == round(2 * WIDTH)
    assert 0.05 < ink(picture_of((Symbol("T01A-2026-000123"),))) < 0.5


def test_a_day_has_its_totals_and_every_operation(tmp_path: Path) -> None:
    path = tmp_path / "day.pdf"
    rows = [row(number) for number in range(1, 71)]
    told: list[tuple[int, int]] = []

    sheets = write_report(path, report(rows), TEXTS, lambda *sheet: told.append(sheet))

    text = words(path)
    assert len(pypdf.PdfReader(path).pages) == sheets == 2
    assert told == [(1, 2), (2, 2)]
    for wanted in ("Journée du 22/11/2026", "Page 2 / 2", "09:01", "5 000 F", "Établi le"):
        assert wanted in text
    assert all(f"T01A-2026-{number:06}" in text for number in range(1, 71))
    assert "1234567" not in text
    assert "77 *** ** 67" in text


def test_a_day_without_operations_says_so(tmp_path: Path) -> None:
    write_report(tmp_path / "day.pdf", report([]), TEXTS)

    assert "Aucune opération" in words(tmp_path / "day.pdf")
    assert 0 < ink(picture_of_sheet(report([]), TEXTS)) < 0.1


def test_what_a_service_never_told_is_an_empty_cell(tmp_path: Path) -> None:
    odd = row(1, amount=None, phone="", receipt_number="", state="DECLINED", cashier="W" * 200)
    write_report(tmp_path / "day.pdf", report([odd]), TEXTS)

    assert "Refusé" in words(tmp_path / "day.pdf")
    assert "…" in words(tmp_path / "day.pdf")


FIRST_PAGES = """
import os, sys, threading
from pathlib import Path
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
from pos_app.receipts.pdf.receipt import write_receipt
from tests.receipts.slips import slip_of, sold
sys.setswitchinterval(1e-6)
slip, ready = slip_of(sold()), threading.Barrier(4)
def draw(number):
    ready.wait()
    write_receipt(Path(sys.argv[1], f"{number}.pdf"), slip, str(number))
threads = [threading.Thread(target=draw, args=(number,)) for number in range(4)]
for each in threads:
    each.start()
for each in threads:
    each.join()
"""


def test_the_first_pages_of_a_process_may_be_drawn_by_several_threads(tmp_path: Path) -> None:
    """Six of seven such processes ended with a segmentation fault without a lock."""
    ran = subprocess.run(
        [sys.executable, "-c", FIRST_PAGES, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        check=False,
        timeout=50,
    )

    assert ran.returncode == 0
    assert len(list(tmp_path.glob("*.pdf"))) == 4


async def test_pages_are_drawn_beside_a_running_window(tmp_path: Path) -> None:
    slip = slip_of(sold())
    await asyncio.gather(
        *(asyncio.to_thread(write_receipt, tmp_path / f"{n}.pdf", slip, str(n)) for n in range(3))
    )

    assert len({words(tmp_path / f"{n}.pdf") for n in range(3)}) == 1


def test_a_place_that_refuses_is_an_error_with_a_name(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_receipt(tmp_path / "none" / "x.pdf", slip_of(sold()), "x")
    with pytest.raises(FileNotFoundError):
        write_report(tmp_path / "none" / "x.pdf", report([]), TEXTS)


async def head() -> str:
    return HEAD


async def test_a_receipt_becomes_a_file_or_a_message(tmp_path: Path) -> None:
    pages = ReceiptPages(shop=SHOP, texts=TEXTS, service=lambda _: None, head=head)

    await pages.write_page(sold(), 2, tmp_path / "a.pdf")
    message = await pages.message(sold(), 2)

    for text in (words(tmp_path / "a.pdf"), message):
        assert "DUPLICATA 1" in text
        assert "1234 5678 9012 3456 7890" in " ".join(text.split())
    with pytest.raises(TillError) as caught:
        await pages.write_page(sold(), 1, tmp_path / "none" / "a.pdf")
    assert caught.value.trouble is Trouble.FOLDER_REFUSED
