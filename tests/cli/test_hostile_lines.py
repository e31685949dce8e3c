"""Ten thousand hostile texts in logs, tables and terminals: one line each, and no command."""

from __future__ import annotations

import csv
import io
import json
import logging
import random
import unicodedata
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.cli.voice import Voice, harmless
from pos_app.diagnostics import LOG_NAME, Diagnostics
from pos_app.journal.export import shown
from pos_app.receipts.codepages import visible
from pos_app.texts.catalogue import Language, load_texts
from tests.support.payloads import filled

if TYPE_CHECKING:
    from pathlib import Path

COUNT: Final = 10_000
PIECES: Final = (
    "\n", "\r", "\r\n", "\x85", "\u2028", "\u2029", "\x0b", "\x0c", "\x1b[31m", "\x1b]0;x\x07",
    "\x9b", "\x00", "\x7f", "\u202e", "\u200b", "\ud800", '"', "'", "\\", "\\n", "{", "}", "%s",
    "{0}", "=1+1", "+cmd|' /C calc'!A0", "-1", "@SUM(1)", "\t=1", ";", ",", "é", "李",
    "🙂", "x", " ", '{"level":"ERROR"}',
)  # fmt: skip
LINE_ENDS: Final = frozenset("\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")


def hostile(count: int, seed: int) -> list[str]:
    print(f"seed {seed}")
    chance = random.Random(seed)
    made = ["".join(chance.choices(PIECES, k=chance.randrange(1, 9))) for _ in range(count)]
    return [*made, *filled("file:///x.png", "http://127.0.0.1:9/")]


def test_each_log_record_is_one_line_of_json(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = Diagnostics(tmp_path)
    running.begin(verbose=False)
    # Not for pytest's own handlers: a report with a lone surrogate ends a whole parallel run.
    root = logging.getLogger()
    monkeypatch.setattr(root, "handlers", root.handlers[-1:])
    texts = hostile(COUNT, 3)
    log = logging.getLogger("pos_app.hostile")
    for text in texts:
        log.info("the provider said: %s", text)
    running.end()
    found = [
        line
        for path in sorted(tmp_path.glob(f"{LOG_NAME}*"))
        for line in path.read_bytes().split(b"\n")
        if line
    ]

    # A log that is full begins anew: what is there is whole all the same.
    assert len(found) >= min(len(texts), 1_000)
    for line in found:
        assert isinstance(json.loads(line), dict)
        decoded = line.decode("utf-8")
        assert len(decoded.splitlines()) == 1
        assert "\x1b" not in decoded


def test_no_text_steers_a_terminal() -> None:
    for text in hostile(COUNT, 4):
        line = harmless(text)
        assert not any(unicodedata.category(letter) in {"Cc", "Cf", "Cs"} for letter in line)
        assert not LINE_ENDS & set(line)
    out = io.StringIO()
    Voice(load_texts(Language.FRENCH), out, io.StringIO()).say("a\x1b[2J\nb")
    assert out.getvalue().count("\n") == 1
    assert "\x1b" not in out.getvalue()


def test_no_cell_is_a_formula_for_any_reader() -> None:
    cells = [shown(text) for text in hostile(COUNT, 5)]
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=";").writerows([cell] for cell in cells)
    file.seek(0)
    read = [row[0] for row in csv.reader(file, delimiter=";") if row]

    for cell in (*cells, *read):
        assert isinstance(cell, str)
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\x00"))
        assert not cell.lstrip().startswith(("=", "+", "-", "@")) or cell.startswith("'")


@pytest.mark.parametrize("seed", [6])
def test_no_text_steers_a_page(seed: int) -> None:
    for text in hostile(COUNT, seed):
        drawn = visible(text)
        assert not any(
            unicodedata.category(letter) in {"Cc", "Cf", "Cs"} and letter != "\n"
            for letter in drawn
        ), repr(text)
