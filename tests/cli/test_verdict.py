"""What a check of the journal found is said in plain words, with what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.cli.books import BookProblem
from pos_app.cli.job import LARGEST_VALUE_BYTES
from pos_app.texts.catalogue import Language, load_texts
from pos_app.texts.findings import finding_words

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run
    from tests.cli.fake_desk import FakeDesk


@pytest.mark.parametrize(
    ("what", "meaning", "remedy"),
    [
        ("T01A its hash does not follow from it and the entry before it", "altered", "keep"),
        ("T01A entries 4 to 4 are missing", "missing", "keep"),
        ("T01A the personal value 'phone' is not the one that was recorded", "personal", "keep"),
        ("T01A receipt T01A-2026-000007 is number 6 of its series", "receipt", "keep"),
        ("T01A the projection is not what the entries make", "lists", "rebuild"),
        ("the totals of 2026-11-22 are not the sums of their rows", "lists", "rebuild"),
        ("no entry has the hash ab: the journal is older than that witness", "witness", "keep"),
        ("'xyz' is not the beginning of a hash", "no_witness", "typed"),
        ("cannot be read further: disk image is malformed", "other", "keep"),
    ],
)
def test_what_was_found_is_said_in_plain_words_and_what_to_do(
    run: Run, desk: FakeDesk, what: str, meaning: str, remedy: str
) -> None:
    desk.the_books.problems.append(BookProblem(seq=None, what=what))

    said = run("journal", "verify").out

    texts = load_texts(Language.FRENCH)
    assert said.splitlines()[:3] == [
        texts.of(f"cli.verdict.{meaning}"),
        texts.of(f"cli.verdict.do.{remedy}"),
        finding_words(texts, what),
    ]
    assert what not in said


def test_several_findings_are_told_worst_first_and_nothing_is_to_be_mended(
    run: Run, desk: FakeDesk
) -> None:
    desk.the_books.problems += [
        BookProblem(seq=9, what="T01A the projection is not what the entries make"),
        BookProblem(seq=8, what="T01A its hash does not follow from it and the entry before it"),
    ]

    said = run("journal", "verify").out.splitlines()

    texts = load_texts(Language.FRENCH)
    told = ("cli.verdict.altered", "cli.verdict.lists", "cli.verdict.do.keep")
    assert said[:3] == [texts.of(key) for key in told]


def test_a_day_of_exports_is_a_witness_however_long(
    run: Run, desk: FakeDesk, tmp_path: Path
) -> None:
    path = tmp_path / "day.jsonl"
    line = '{"body":"é","head":"' + "ab" * 32 + '"}\n'
    path.write_text(line * 12_000 + '{"entries":3,"head":"' + "ef" * 32 + '"}\n', encoding="utf-8")
    assert path.stat().st_size > LARGEST_VALUE_BYTES

    assert run("journal", "verify", "--head", f"@{path}").status == 0
    assert desk.the_books.heads == ["ef" * 32]
