"""What leaves the shop can be checked by anybody who has a Python, and nothing of ours."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.journal.bundle import BundleOrder, new_key, write_bundle
from pos_app.journal.export import Export, ExportFormat, export
from pos_app.journal.files import journal_path
from pos_app.journal.verify import verify
from tests.journal.shop import Shop, change_by_hand

if TYPE_CHECKING:
    from pathlib import Path

FORMATS: Final = (ExportFormat.JSON, ExportFormat.LINES)


async def a_journal(folder: Path) -> Shop:
    shop = Shop(11)
    async with shop.journal(folder) as journal:
        await shop.trade(journal, 40)
    return shop


def check(program: Path, *arguments: str) -> tuple[int, str]:
    # -I -S: no environment, no site packages, nothing of this project on the path.
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-X", "utf8", str(program), *arguments],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=program.parent,
    )
    assert not done.stderr, done.stderr
    return done.returncode, done.stdout


async def exported(folder: Path, kind: ExportFormat, since_ms: int | None = None) -> Path:
    out = folder / "out" / f"journal.{kind}"
    out.parent.mkdir(exist_ok=True)
    export(folder, Export(format=kind, out=out, since_ms=since_ms))
    return out


@pytest.mark.parametrize("kind", FORMATS)
async def test_an_export_comes_with_a_program_that_checks_it(
    tmp_path: Path, kind: ExportFormat
) -> None:
    await a_journal(tmp_path)
    out = await exported(tmp_path, kind)
    whole = verify(journal_path(tmp_path))
    program = out.with_name("verify_journal.py")

    assert check(program, out.name) == (0, f"OK: {whole.entries} entries, {whole.head}\n")
    assert check(program, out.name, whole.head[:8].upper())[0] == 0
    # As `pos-app journal verify` takes it, and as a receipt shows it.
    assert check(program, out.name, "--head", whole.head[:4], whole.head[4:9])[0] == 0
    assert check(program, "--head=" + whole.head, out.name)[0] == 0
    assert check(program, out.name, "--head", whole.head[:7])[0] == 2
    assert check(program, out.name, "00112233")[0] == 1
    assert check(program, "nothing.json")[0] == 2
    assert check(program)[0] == 2


@pytest.mark.parametrize("kind", FORMATS)
async def test_a_part_of_the_journal_is_checked_from_its_beginning(
    tmp_path: Path, kind: ExportFormat
) -> None:
    shop = await a_journal(tmp_path)
    out = await exported(tmp_path, kind, since_ms=shop.now - 10 * 3_600_000)

    status, told = check(out.with_name("verify_journal.py"), out.name)
    assert status == 0
    count = int(told.split()[1])
    assert 0 < count < verify(journal_path(tmp_path)).entries


CHANGES: Final = {
    "an amount": ('\\"amount\\":', '\\"amount\\":1'),
    "a time": ("2026-11", "2026-10"),
    "a name": ("Awa", "Eva"),
    "a value": ('"value":"+22177', '"value":"+22178'),
    "the end": ('"head":"', '"head":"00'),
    "a bracket": ("{", "("),
}


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("change", CHANGES)
async def test_any_change_of_an_export_is_found(
    tmp_path: Path, kind: ExportFormat, change: str
) -> None:
    await a_journal(tmp_path)
    out = await exported(tmp_path, kind)
    text = out.read_text(encoding="utf-8")
    before, after = CHANGES[change]
    assert before in text
    place = text.rindex(before)
    out.write_text(text[:place] + after + text[place + len(before) :], encoding="utf-8")

    assert check(out.with_name("verify_journal.py"), out.name)[0] == 1


async def test_a_line_that_is_gone_is_found(tmp_path: Path) -> None:
    await a_journal(tmp_path)
    out = await exported(tmp_path, ExportFormat.LINES)
    lines = out.read_text(encoding="utf-8").splitlines(keepends=True)
    out.write_text("".join(lines[:4] + lines[5:]), encoding="utf-8")

    status, told = check(out.with_name("verify_journal.py"), out.name)
    assert status == 1
    assert "entries 4 to 4 are missing" in told


async def test_a_journal_itself_is_checked_too(tmp_path: Path) -> None:
    await a_journal(tmp_path)
    out = await exported(tmp_path, ExportFormat.JSON)
    program, path = out.with_name("verify_journal.py"), str(journal_path(tmp_path))

    assert check(program, path)[0] == 0
    change_by_hand(
        tmp_path, "UPDATE personal SET value = 'x' WHERE seq = (SELECT max(seq) FROM personal)"
    )
    assert check(program, path)[0] == 1


async def test_json_lines_are_one_entry_a_line(tmp_path: Path) -> None:
    await a_journal(tmp_path)
    out = await exported(tmp_path, ExportFormat.LINES)

    first, *lines, last = map(json.loads, out.read_text(encoding="utf-8").splitlines())
    assert first == {"previous": "0" * 64}
    assert [line["seq"] for line in lines] == list(range(1, len(lines) + 1))
    assert last == {"entries": len(lines), "head": verify(journal_path(tmp_path)).head}


async def test_a_file_that_was_cut_between_two_lines_is_not_called_whole(tmp_path: Path) -> None:
    await a_journal(tmp_path)
    out = await exported(tmp_path, ExportFormat.LINES)
    lines = out.read_text(encoding="utf-8").splitlines(keepends=True)
    out.write_text("".join(lines[:-3]), encoding="utf-8")

    status, told = check(out.with_name("verify_journal.py"), out.name)
    assert status == 1
    assert "its last line is missing" in told


async def test_a_signed_day_is_checked_but_for_its_signature(tmp_path: Path) -> None:
    await a_journal(tmp_path)
    program = (await exported(tmp_path, ExportFormat.LINES)).with_name("verify_journal.py")
    day = program.with_name("day.bundle")
    order = BundleOrder(out=day, till="T01", day="", since_ms=None, until_ms=1 << 42)
    write_bundle(tmp_path, order, new_key())

    whole = verify(journal_path(tmp_path))
    status, told = check(program, day.name, "--head", whole.head[:16])
    assert status == 0
    assert told.startswith(f"OK: {whole.entries} entries, {whole.head}\n")
    assert "signature is not checked here" in told
    day.write_bytes(b"".join(day.read_bytes().splitlines(keepends=True)[:-1]))
    assert check(program, day.name)[0] == 1


async def test_another_file_is_not_called_damaged(tmp_path: Path) -> None:
    await a_journal(tmp_path)
    program = (await exported(tmp_path, ExportFormat.LINES)).with_name("verify_journal.py")
    table = program.with_name("table.csv")
    export(tmp_path, Export(format=ExportFormat.CSV, out=table))

    status, told = check(program, table.name)
    assert status == 2
    assert "neither a journal nor an export" in told
