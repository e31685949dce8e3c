"""One process sells while another reviews: neither ever waits for the other's lock.

The quick form ends after some rounds of the reader, the long form after a minute.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.journal.files import journal_path
from pos_app.journal.verify import verify
from tests.journal.shop import Shop
from tests.journal.test_journal import ORDER

if TYPE_CHECKING:
    from pathlib import Path

ROUNDS: Final = 3
LONG_S: Final = 60.0

READER: Final = """
import asyncio, json, pathlib, sys
from pos_app.engine.ports import Filter
from pos_app.engine.review import Days
from pos_app.journal.export import Export, ExportFormat, export
from pos_app.journal.files import journal_path
from pos_app.journal.history import SqliteHistory
from pos_app.journal.verify import verify

folder = pathlib.Path(sys.argv[1])

async def review(history):
    rows = await history.page(Filter(), None, 50)
    await history.page(Filter(search="771234"), None, 50)
    timeline = await history.timeline(rows[0].ref)
    assert not timeline.proof.broken
    async for sums in history.sums(Filter(cashier="Awa")):
        assert sums.totals
    await history.figures(Days(first="2026-01-01", last="2027-01-01"))
    checked = verify(journal_path(folder))
    assert checked.ok, checked.problems
    export(folder, Export(format=ExportFormat.LINES, out=folder / "out.jsonl"))
    return checked.entries

async def main():
    history = SqliteHistory(folder)
    for _ in sys.stdin:
        print(json.dumps(await review(history)), flush=True)
    await history.close()

asyncio.run(main())
"""


def a_reader(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", READER, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


def one_round(reader: subprocess.Popen[str]) -> int:
    """Let the reader review everything once; return how many entries it saw."""
    assert reader.stdin is not None
    assert reader.stdout is not None
    reader.stdin.write("\n")
    reader.stdin.flush()
    told = reader.stdout.readline()
    assert told, reader.stderr.read() if reader.stderr else ""
    return int(json.loads(told))


async def side_by_side(folder: Path, rounds: int, at_least_s: float) -> list[int]:
    """Sell without a pause while a reader reviews; return how many entries it saw each time."""
    shop = Shop()
    seen: list[int] = []
    async with shop.journal(folder) as journal:
        await shop.sold(journal, ORDER)
        reader = await asyncio.to_thread(a_reader, folder)
        with reader:
            begin_s = time.monotonic()
            while len(seen) < rounds or time.monotonic() - begin_s < at_least_s:
                reading = asyncio.ensure_future(asyncio.to_thread(one_round, reader))
                while not reading.done():
                    await shop.sold(journal, ORDER)
                seen.append(reading.result())
            _, complaints = await asyncio.to_thread(reader.communicate)
    assert (reader.returncode, complaints) == (0, "")
    assert verify(journal_path(folder)).ok
    return seen


async def test_a_review_beside_the_selling_till_meets_no_lock(tmp_path: Path) -> None:
    seen = await side_by_side(tmp_path, ROUNDS, 0.0)

    assert seen == sorted(seen)
    assert seen[-1] > seen[0]


@pytest.mark.long
@pytest.mark.timeout(1200)
async def test_a_minute_of_review_beside_the_selling_till_meets_no_lock(tmp_path: Path) -> None:
    seen = await side_by_side(tmp_path, ROUNDS, LONG_S)

    assert seen == sorted(seen)
