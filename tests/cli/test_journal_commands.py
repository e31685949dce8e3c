"""Restoring, forgetting, signing days and merging them: what is asked, told, and returned."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pos_app.cli.acts.journal import witness_in
from pos_app.cli.books import ExportFormat, KeyAge, MissingEntries, RefusedBundle, Trusting
from pos_app.domain.trouble import TillError, Trouble
from tests.cli.fake_books import BUNDLED, FORGOTTEN, MERGED, RESTORED

if TYPE_CHECKING:
    from tests.cli.conftest import Run
    from tests.cli.fake_desk import FakeDesk

KEY = "ab" * 32
NOT_POSSIBLE = Trouble.NOT_POSSIBLE_NOW


def test_a_restore_tells_the_series_the_gap_and_the_old_journal(run: Run) -> None:
    ended = run("--lang", "en", "journal", "restore", "copy.sqlite3")

    assert ended.status == 0
    assert "up to entry 12 of 2026-05-28 20:26:40" in ended.out
    assert "Gap: 3 entries" in ended.out
    assert "put aside: journal-before-restore-x.sqlite3" in ended.out
    assert "new series: T01B" in ended.out
    assert "1 operation is open" in ended.out


def test_a_gap_that_nobody_can_count_is_told_as_such(run: Run, desk: FakeDesk) -> None:
    desk.the_books.restored = replace(RESTORED, lost_entries=None)
    assert "cannot be counted" in run("--lang", "en", "journal", "restore", "x").out

    desk.the_books.restored = replace(RESTORED, lost_entries=None, aside=None)
    ended = run("--lang", "en", "journal", "restore", "x")
    assert "No journal was here before" in ended.out
    assert "put aside" not in ended.out


@pytest.mark.parametrize("trouble", [Trouble.JOURNAL_DAMAGED, NOT_POSSIBLE])
def test_a_restore_that_cannot_be_is_a_one(run: Run, desk: FakeDesk, trouble: Trouble) -> None:
    desk.the_books.restored = TillError(trouble, "copy.sqlite3")

    ended = run("journal", "restore", "copy.sqlite3")

    assert ended.status == 1
    assert ended.out == ""
    assert "copy.sqlite3" in ended.err
    assert ("pas été touché" in ended.err) == (trouble is not NOT_POSSIBLE)
    assert "Le journal est abîmé" not in ended.err


def test_a_number_is_forgotten_in_the_name_of_who_asked(run: Run, desk: FakeDesk) -> None:
    desk.the_books.forgetting = replace(FORGOTTEN, still_open=1)

    ended = run("--lang", "en", "journal", "forget", "+221 77 123 45 67", "--cashier", "moussa")

    assert ended.status == 0
    assert desk.the_books.forgotten == [("+221771234567", "moussa")]
    assert "2 operations have no name" in ended.out
    assert "1 operation is still open" in ended.out
    assert "221771234567" not in ended.out + ended.err


@pytest.mark.parametrize("typed", ["771234567", "+22177", "Awa"])
def test_a_number_is_never_guessed(run: Run, desk: FakeDesk, typed: str) -> None:
    ended = run("journal", "forget", typed)

    assert ended.status == 2
    assert "+221771234567" in ended.err
    assert desk.the_books.forgotten == []


def test_a_bundle_is_a_day_of_the_shop(run: Run, desk: FakeDesk, tmp_path: Path) -> None:
    desk.utc_offset_minutes = 60
    out = tmp_path / "day.bundle"

    ended = run("journal", "bundle", "--day", "2026-05-01", "--out", str(out))

    (order,) = desk.the_books.ordered
    assert ended.status == 0
    assert KEY in ended.out
    assert (order.day, order.out) == ("2026-05-01", out)
    assert order.since_ms == 1_777_590_000_000
    assert order.until_ms == order.since_ms + 86_400_000


def test_a_new_key_and_an_empty_day_are_told(run: Run, desk: FakeDesk, tmp_path: Path) -> None:
    desk.the_books.bundled = replace(BUNDLED, key_age=KeyAge.NEW, entries=0)

    ended = run("--lang", "en", "journal", "bundle", "--out", str(tmp_path / "x"))

    assert ended.status == 1
    assert "A key was made" in ended.out
    assert f"on {desk.the_books.ordered[0].day}: no file" in ended.err


def test_a_bundle_never_writes_over_a_file(run: Run, desk: FakeDesk, tmp_path: Path) -> None:
    (tmp_path / "old").write_text("x")

    assert run("journal", "bundle", "--out", str(tmp_path / "old")).status == 2
    assert run("journal", "bundle", "--out", str(tmp_path / "no" / "x")).status == 2
    assert desk.the_books.ordered == []


def test_a_merge_takes_many_files_and_many_keys(run: Run, desk: FakeDesk, tmp_path: Path) -> None:
    files = [tmp_path / "a", tmp_path / "b"]
    for file in files:
        file.write_text("x")
    trust = ("--trust", KEY.upper(), "--trust", "cd" * 32, "--accept", "T02")

    ended = run("journal", "merge", *map(str, files), *trust)

    assert ended.status == 0
    trusting = Trusting(keys=frozenset({KEY, "cd" * 32}), accepted=frozenset({"T02"}))
    assert desk.the_books.merged == [(files, trusting)]


def test_a_till_that_is_known_already_needs_no_key_again_and_a_second_merge_says_so(
    run: Run, desk: FakeDesk, tmp_path: Path
) -> None:
    (tmp_path / "a").write_text("x")
    desk.the_books.merging = replace(MERGED, added=0, known=7)

    ended = run("journal", "merge", str(tmp_path / "a"))

    assert ended.status == 0
    assert "Tout était déjà repris" in ended.out


def test_what_a_merge_could_not_take_is_named(run: Run, desk: FakeDesk, tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x")
    gap = MissingEntries(till="T02", first=8, last=9, day="2026-05-03")
    refused = RefusedBundle(file=Path("a"), what="its chain is broken")
    for merging in (replace(MERGED, missing=[gap]), replace(MERGED, refused=[refused])):
        desk.the_books.merging = merging
        ended = run("--lang", "en", "journal", "merge", str(tmp_path / "a"), "--trust", KEY)

        assert ended.status == 1
        assert ("8 to 9" in ended.err) == bool(merging.missing)
        assert ("do not follow each other" in ended.err) == bool(merging.refused)


def test_a_merge_without_files_or_proper_keys_is_a_slip(run: Run, desk: FakeDesk) -> None:
    assert run("journal", "merge", "--trust", KEY).status == 2
    assert "xyz" in run("journal", "merge", __file__, "--trust", "xyz").err
    assert "no-such" in run("journal", "merge", "no-such", "--trust", KEY).err
    assert desk.the_books.merged == []


@pytest.mark.parametrize("wanted", ExportFormat)
def test_every_format_is_exported(
    run: Run, desk: FakeDesk, tmp_path: Path, wanted: ExportFormat
) -> None:
    ended = run("journal", "export", "--format", wanted.value, "--out", str(tmp_path / "x"))

    assert ended.status == 0
    assert desk.the_books.exported[0].format is wanted
    assert ("écritures" in ended.out) == (wanted.value in {"json", "jsonl"})


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("", ""),
        ("AB12 CD34 ef56", "ab12cd34ef56"),
        ("Preuve : 0123456789abcdef", "0123456789abcdef"),
        (f"Boutique caisse T01, 22/11/2026\nPreuve : {'ab' * 32}", "ab" * 32),
        (
            '{"previous":"x"}\n{"entries":2,"head":"' + "cd" * 32 + '"}\n{"signature":"ee"}',
            "cd" * 32,
        ),
        ("no witness", "nowitness"),
    ],
)
def test_a_witness_is_found_in_whatever_bears_it(text: str, head: str) -> None:
    assert witness_in(text) == head
