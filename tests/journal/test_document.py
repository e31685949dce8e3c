"""The page for outside readers tells the truth: its verifier runs, its tables name what exists."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pos_app
from pos_app.journal import codec
from pos_app.journal.files import APPLICATION_ID, journal_path
from pos_app.journal.verify import verify
from tests.journal.shop import Shop, change_by_hand

if TYPE_CHECKING:
    from subprocess import CompletedProcess

PAGE: Final = (Path(pos_app.__file__).parents[1] / "docs" / "JOURNAL.md").read_text("utf-8")


def verifier() -> str:
    (code,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    return str(code)


def run_verifier(path: Path) -> CompletedProcess[str]:
    # -I -S: nothing but the standard library can be imported.
    return subprocess.run(
        [sys.executable, "-I", "-S", "-c", verifier(), str(path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )


async def test_the_verifier_of_the_page_runs_and_agrees(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        await shop.trade(journal, 40)
        beside_the_writer = run_verifier(journal_path(tmp_path))

    mine = verify(journal_path(tmp_path))
    assert beside_the_writer.stdout == f"{mine.entries} entries, head {mine.head}\n"
    assert run_verifier(journal_path(tmp_path)).stdout == beside_the_writer.stdout


async def test_the_verifier_of_the_page_finds_what_was_changed(tmp_path: Path) -> None:
    for n, statement in enumerate(
        (
            "UPDATE entry SET body = replace(body, 'Awa', 'Eva') WHERE kind = 'prepared'",
            "UPDATE personal SET value = value || '1'",
            "DELETE FROM entry WHERE seq = 2",
        )
    ):
        folder = tmp_path / str(n)
        shop = Shop()
        async with shop.journal(folder) as journal:
            await shop.trade(journal, 40)
        change_by_hand(folder, statement)

        result = run_verifier(journal_path(folder))

        assert result.returncode == 1
        assert "is not what was written" in result.stderr


async def test_every_kind_table_and_number_is_on_the_page(tmp_path: Path) -> None:
    async with Shop().journal(tmp_path):
        pass
    with closing(sqlite3.connect(journal_path(tmp_path))) as connection:
        tables = [
            name
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')"
            )
            if not name.startswith(("search_", "sqlite_"))
        ]

    named = {codec.OPENED, codec.PREPARED, *codec.KINDS.values(), *tables}
    assert [name for name in sorted(named) if f"`{name}`" not in PAGE.replace(" (", "` (")] == []
    assert str(APPLICATION_ID) in PAGE
