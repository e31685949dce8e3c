"""Pictures and lists fill as many sheets as they say, and each picture begins on its own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pypdf
import pytest

from pos_app.engine.ports import Total
from pos_app.engine.review import Days, Figures
from pos_app.receipts.listing import Listing
from pos_app.receipts.pdf.listing import write_listing
from pos_app.receipts.pdf.pictures import PicturePages, write_pictures
from pos_app.texts.pictures import pictures
from tests.receipts.slips import HEAD, MORNING_MS, SHOP, TEXTS
from tests.support.fake_history import a_row
from tests.support.some_figures import busy

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter
    from pytestqt.qtbot import QtBot

    from pos_app.texts.pictures import Picture

DAY = Days(first="2026-11-22", last="2026-11-22")
SUMS = [Total(day="", service="a", direction="sale", state="SUCCEEDED", count=3, francs=1_500)]


def text_of(path: Path) -> Sequence[str]:
    return [page.extract_text().replace("\t", " ") for page in pypdf.PdfReader(path).pages]


def pages_of(figures: Figures, drawn: list[str]) -> PicturePages:
    def draw(_painter: QPainter, box: QRectF, picture: Picture, scale: float) -> None:
        assert box.width() > 0
        assert scale > 0
        drawn.append(picture.title)

    return PicturePages(
        shop=SHOP,
        days="22/11/2026",
        made_ms=MORNING_MS,
        pictures=pictures(figures, TEXTS, str),
        draw=draw,
        height_of=lambda _picture, _width: 300.0,
    )


def test_each_picture_has_a_sheet_with_its_table(tmp_path: Path, qtbot: QtBot) -> None:
    del qtbot
    drawn: list[str] = []
    path = tmp_path / "p.pdf"

    assert write_pictures(path, pages_of(busy(DAY), drawn), TEXTS) == 3

    told = text_of(path)
    assert drawn == [TEXTS.of(f"figures.{name}") for name in ("hours", "ends", "lasting")]
    for page, title in zip(told, drawn, strict=True):
        assert title in page
        assert "22/11/2026" in page
    assert "WOYOFAL" in told[1]


def test_days_without_business_are_told_and_not_drawn(tmp_path: Path, qtbot: QtBot) -> None:
    del qtbot
    drawn: list[str] = []
    none = Figures(days=DAY, hours=(), ends=(), lasting=())
    pages = replace(pages_of(none, drawn), shop=replace(SHOP, watermark="ESSAI"))

    assert write_pictures(tmp_path / "p.pdf", pages, TEXTS) == 3

    assert drawn == []
    assert all("ESSAI" in page for page in text_of(tmp_path / "p.pdf"))


@pytest.mark.parametrize("count", [0, 1, 38, 39, 40, 300])
def test_a_list_has_the_sheets_that_it_says(tmp_path: Path, qtbot: QtBot, count: int) -> None:
    del qtbot
    steps: list[tuple[int, int]] = []
    listing = Listing(
        shop=replace(SHOP, watermark="ESSAI"),
        narrowed=["Recherche : 4517"],
        made_ms=MORNING_MS,
        totals=SUMS if count else (),
        rows=(a_row(number) for number in range(1, count + 1)),
        count=count,
        head=HEAD,
        service_name=str,
    )

    def hear(done: int, of: int) -> None:
        steps.append((done, of))

    sheets = write_listing(tmp_path / "l.pdf", listing, TEXTS, hear)

    told = text_of(tmp_path / "l.pdf")
    assert len(told) == sheets
    assert steps == [(number, sheets) for number in range(1, sheets + 1)]
    assert "Recherche : 4517" in told[0]
    assert HEAD[:16] in told[0]
    assert sum(page.count("WAVE") + page.count("ORANGE") for page in told) >= (count > 0)
