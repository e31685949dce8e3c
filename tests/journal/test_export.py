"""What leaves the shop: tables that no spreadsheet runs, entries that a stranger can check."""

from __future__ import annotations

import csv
import json
import zipfile
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal import export as export_module
from pos_app.journal import workbook
from pos_app.journal.export import COLUMNS, Export, ExportFormat, export, shown
from pos_app.journal.files import journal_path
from pos_app.journal.verify import verify
from tests.journal.shop import MORNING_MS, Shop, change_by_hand
from tests.journal.test_journal import ORDER

if TYPE_CHECKING:
    from pathlib import Path

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


class StoppedError(Exception):
    """A person pressed « stop »."""


async def a_journal(folder: Path) -> int:
    shop = Shop()
    async with shop.journal(folder) as journal:
        await shop.sold(journal, replace(ORDER, cashier="=1+1"))
        await shop.prepared(journal, replace(ORDER, amount=None))
        shop.now += 24 * 3_600_000
        later_ms = shop.now
        await shop.sold(journal, ORDER)
    return later_ms


async def test_csv_opens_in_a_french_excel_and_runs_nothing(tmp_path: Path) -> None:
    await a_journal(tmp_path)
    out = tmp_path / "out.csv"

    assert export(tmp_path, Export(format=ExportFormat.CSV, out=out)) == 3

    assert out.read_bytes().startswith(b"\xef\xbb\xbfnumber;ref;")
    with out.open(encoding="utf-8-sig", newline="") as file:
        header, *rows = csv.reader(file, delimiter=";")
    assert header == list(COLUMNS)
    first = dict(zip(header, rows[0], strict=True))
    assert first["cashier"] == "'=1+1"
    assert first["phone"] == "'+221771234567"
    assert first["amount"] == "25000"
    assert rows[1][header.index("amount")] == ""
    assert [row[0] for row in rows] == ["1", "2", "3"]
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)


@pytest.mark.parametrize("text", ["=A1", "+1", "-1", "@x", "\tx", "\rx"])
def test_what_begins_like_a_formula_is_defused(text: str) -> None:
    assert shown(text) == f"'{text}"
    assert shown("plain") == "plain"
    assert shown(-1) == -1


async def test_xlsx_holds_numbers_as_numbers_and_texts_as_texts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await a_journal(tmp_path)
    monkeypatch.setattr(workbook, "MOST_SHEET_ROWS", 2)
    out = tmp_path / "out.xlsx"

    assert export(tmp_path, Export(format=ExportFormat.XLSX, out=out)) == 3

    with zipfile.ZipFile(out) as book:
        parts = [book.read(f"xl/worksheets/sheet{n}.xml") for n in (1, 2)]
    sheets = [ET.fromstring(part) for part in parts]  # noqa: S314 - our own file
    rows = [sheet.findall(f".//{MAIN}row") for sheet in sheets]
    assert [len(each) for each in rows] == [3, 2]
    cells = {cell.attrib["r"]: cell for cell in rows[0][1]}
    assert cells["G2"].attrib.get("t") is None
    assert cells["G2"].findtext(f"{MAIN}v") == "25000"
    # Days since 1899-12-30: a time that a sheet sorts and filters as one.
    assert cells["N2"].attrib.get("t") is None
    assert round(float(cells["N2"].findtext(f"{MAIN}v") or 0)) == 46348
    heads = ["".join(cell.itertext()) for cell in rows[1][0]]
    assert heads[-2:] == ["created_at (UTC)", "updated_at (UTC)"]
    assert sheets[1].findall(f".//{MAIN}autoFilter")[0].attrib["ref"] == "A1:O2"
    assert cells["F2"].attrib["t"] == "inlineStr"
    assert "".join(cells["F2"].itertext()) == "+221771234567"
    assert "".join(cells["M2"].itertext()) == "=1+1"
    assert not any(sheet.findall(f".//{MAIN}f") for sheet in sheets)


async def test_json_can_be_checked_by_a_stranger(tmp_path: Path) -> None:
    await a_journal(tmp_path)
    out = tmp_path / "out.json"

    lines = export(tmp_path, Export(format=ExportFormat.JSON, out=out))

    told = json.loads(out.read_text(encoding="utf-8"))
    assert len(told["entries"]) == lines == 8
    assert told["head"] == verify(journal_path(tmp_path)).head
    digest = bytes.fromhex(told["previous"])
    for entry in told["entries"]:
        text = "\n".join(str(entry[name]) for name in ("seq", "at", "ref", "kind", "body"))
        digest = sha256(digest + text.encode()).digest()
        assert digest.hex() == entry["hash"]
        covers = json.loads(entry["body"]).get("personal", {})
        for name, beside in entry["personal"].items():
            salted = bytes.fromhex(beside["salt"]) + beside["value"].encode()
            assert sha256(salted).hexdigest() == covers[name]
    assert digest.hex() == told["head"]


async def test_a_span_of_time(tmp_path: Path) -> None:
    later_ms = await a_journal(tmp_path)
    out = tmp_path / "out"

    def count(kind: ExportFormat, since_ms: int | None, until_ms: int | None) -> int:
        span = Export(format=kind, out=out, since_ms=since_ms, until_ms=until_ms)
        return export(tmp_path, span)

    assert count(ExportFormat.CSV, later_ms, None) == 1
    assert count(ExportFormat.CSV, None, later_ms) == 2
    assert count(ExportFormat.JSON, later_ms, None) == 3
    told = json.loads(out.read_text())
    assert told["previous"] != "0" * 64
    assert told["head"] == told["entries"][-1]["hash"]
    assert count(ExportFormat.JSON, 0, MORNING_MS - 10**9) == 0
    assert json.loads(out.read_text())["entries"] == []


async def test_many_rows_come_in_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    await a_journal(tmp_path)
    monkeypatch.setattr(export_module, "PAGE", 2)

    assert export(tmp_path, Export(format=ExportFormat.CSV, out=tmp_path / "out")) == 3


async def test_an_export_that_fails_leaves_the_earlier_file_and_no_piece(tmp_path: Path) -> None:
    await a_journal(tmp_path / "till")
    out = tmp_path / "out.csv"
    out.write_text("earlier")
    change_by_hand(tmp_path / "till", "ALTER TABLE sale RENAME TO away")

    with pytest.raises(TillError):
        export(tmp_path / "till", Export(format=ExportFormat.CSV, out=out))
    missing = tmp_path / "no folder" / "out.csv"
    with pytest.raises(TillError) as caught:
        export(tmp_path / "till", Export(format=ExportFormat.JSON, out=missing))

    assert caught.value.trouble is Trouble.JOURNAL_UNWRITABLE
    assert out.read_text() == "earlier"
    assert not list(tmp_path.glob("*.unfinished"))  # noqa: ASYNC240 - a test may wait


async def test_plain_csv_is_what_programs_expect(tmp_path: Path) -> None:
    await a_journal(tmp_path)
    out = tmp_path / "out.csv"

    assert export(tmp_path, Export(format=ExportFormat.PLAIN_CSV, out=out)) == 3

    assert out.read_bytes().startswith(b"number,ref,")
    assert out.read_bytes().count(b"\r\n") == 4
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows[0]["cashier"] == "'=1+1"


@pytest.mark.parametrize("kind", ExportFormat)
async def test_an_export_tells_how_far_it_is_and_can_be_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: ExportFormat
) -> None:
    await a_journal(tmp_path / "till")
    monkeypatch.setattr(export_module, "PAGE", 2)
    told: list[tuple[int, int]] = []
    out = tmp_path / "out"

    def hear(done: int, in_all: int) -> None:
        told.append((done, in_all))

    lines = export(tmp_path / "till", Export(format=kind, out=out, progress=hear))
    out.unlink()
    assert told[0] == (2, lines)
    assert told[-1][0] in {lines, lines - 1}

    def stop(done: int, in_all: int) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        export(tmp_path / "till", Export(format=kind, out=out, progress=stop))
    assert not out.exists()
    assert not out.with_name("out.unfinished").exists()
