"""What an accountant opens reads the same by two readers that share no line of code."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.engine.ports import Filter
from pos_app.journal.export import COLUMNS, Export, ExportFormat, export, shown
from pos_app.journal.history import SqliteHistory
from tests.journal.shop import Shop, named
from tests.journal.test_journal import ORDER

if TYPE_CHECKING:
    from pathlib import Path

NASTY: Final = (
    "=1+1",
    '=HYPERLINK("http://x";"y")',
    "+221",
    "-5",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    'a "quoted", ; name',
    "two\nlines",
    "two\r\nlines",
    "é \u2019 \u2013 œ \u202f",
    "'already",
)
FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
DIALECTS: Final = [
    (ExportFormat.CSV, ";", "utf-8-sig"),
    (ExportFormat.PLAIN_CSV, ",", "utf-8"),
]


def by_hand(text: str, delimiter: str) -> list[list[str]]:
    """Read CSV letter by letter, as RFC 4180 says it."""
    rows: list[list[str]] = [[]]
    cell, place, is_quoted = "", 0, False
    while place < len(text):
        letter = text[place]
        if is_quoted:
            if letter == '"' and text[place + 1 : place + 2] == '"':
                cell, place = cell + '"', place + 1
            elif letter == '"':
                is_quoted = False
            else:
                cell += letter
        elif letter == '"' and not cell:
            is_quoted = True
        elif letter == delimiter:
            rows[-1].append(cell)
            cell = ""
        elif text[place : place + 2] == "\r\n":
            rows[-1].append(cell)
            rows.append([])
            cell, place = "", place + 1
        else:
            assert letter not in '"\r\n', f"a bare {letter!r} at {place}"
            cell += letter
        place += 1
    assert rows.pop() == []
    return rows


@pytest.mark.parametrize(("kind", "delimiter", "encoding"), DIALECTS)
async def test_two_readers_read_the_same_and_neither_runs_anything(
    tmp_path: Path, kind: ExportFormat, delimiter: str, encoding: str
) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        for name in NASTY:
            await shop.sold(journal, named(ORDER, name))
    history = SqliteHistory(tmp_path)
    rows = list(reversed(await history.page(Filter(), None, 100)))
    await history.close()
    out = tmp_path / "out.csv"

    export(tmp_path, Export(format=kind, out=out))

    text = out.read_bytes().decode(encoding)
    ours = by_hand(text, delimiter)
    with out.open(encoding=encoding, newline="") as file:
        theirs = list(csv.reader(file, delimiter=delimiter))
    assert ours == theirs
    assert ours[0] == list(COLUMNS)
    values = [[getattr(row, name) for name in COLUMNS] for row in rows]
    wanted = [["" if v is None else str(shown(v)) for v in each] for each in values]
    assert ours[1:] == wanted
    assert not [cell for row in ours for cell in row if cell.startswith(FORMULA)]
