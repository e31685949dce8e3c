"""X and Z reports on every width and in both languages, fixed by files that people looked at."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from pos_app.domain.shift.report import XReport, ZReport
from pos_app.receipts.layout import NARROW, WIDE, Row, as_text, laid_out
from pos_app.receipts.parts import Slip, Symbol, Weight
from pos_app.receipts.pdf.receipt import write_receipt
from pos_app.receipts.shift_slip import ReportWords, x_slip, z_slip
from pos_app.texts.catalogue import Language, load_texts
from tests.journal.test_shift_codec import FIGURES, REPORT
from tests.receipts.slips import HEAD, SHOP

GOLDEN: Final = Path(__file__).parent / "golden_reports"
X: Final = XReport(figures=FIGURES, at_ms=REPORT.closed_ms, by="Chef", head="cd" * 32)


def z(report: ZReport = REPORT, copy: int = 1, language: Language = Language.FRENCH) -> Slip:
    return z_slip(report, HEAD, copy, named(language))


def named(language: Language) -> ReportWords:
    return ReportWords(
        shop=SHOP,
        texts=load_texts(language),
        service_name=lambda code: "Wave" if code == "WAVE" else code,
    )


def slips(language: Language) -> dict[str, Slip]:
    return {"x": x_slip(X, named(language)), "z": z(copy=2, language=language)}


@pytest.mark.parametrize("columns", [NARROW, WIDE])
@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", ["x", "z"])
def test_a_report_reads_as_it_always_did(kind: str, language: Language, columns: int) -> None:
    golden = GOLDEN / f"shift-{kind}-{language}-{columns}.txt"

    # Written once by: golden.write_text(as_text(...))
    assert as_text(slips(language)[kind], columns) == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("columns", [NARROW, WIDE])
@pytest.mark.parametrize("kind", ["x", "z"])
def test_no_line_is_wider_than_the_paper(kind: str, columns: int) -> None:
    for row in laid_out(slips(Language.FRENCH)[kind], columns):
        if isinstance(row, Row):
            width = columns // 2 if row.weight is Weight.BIG else columns
            assert len(row.text) <= width, row


def test_a_closing_carries_the_chains_head_and_its_own_proof() -> None:
    text = as_text(z(), WIDE)
    symbols = [part.content for part in z() if isinstance(part, Symbol)]

    assert "abababababababab" in text
    assert HEAD[:16] in text
    assert symbols == [f"T01A-Z-00003 70028 -4932 XOF {HEAD[:16]}"]
    assert "DUPLICATA" not in text
    assert "DUPLICATA 2" in as_text(z(copy=3), WIDE)


def test_an_interim_report_is_no_closing() -> None:
    text = as_text(x_slip(X, named(Language.FRENCH)), WIDE)

    assert "la caisse reste ouverte" in text
    assert "RAPPORT Z" not in text
    assert "Preuve" not in text
    assert "COMPTAGE" not in text


def test_a_closing_becomes_a_page(tmp_path: Path, qapp: object) -> None:
    path = tmp_path / "z.pdf"

    write_receipt(path, z(), "T01A-Z-00003")

    assert path.read_bytes().startswith(b"%PDF")
