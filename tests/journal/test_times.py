"""Every entry has the time at which it happened, whatever the operation's own time is."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from pos_app.domain import events as e
from pos_app.journal.files import journal_path
from pos_app.journal.moment import read
from pos_app.journal.verify import verify
from tests.journal.shop import Shop
from tests.journal.test_journal import ORDER

if TYPE_CHECKING:
    from pathlib import Path

DAY_MS = 86_400_000


@pytest.mark.parametrize("kind", ["printed", "called_back"])
async def test_paper_and_hearsay_have_the_time_of_their_own(tmp_path: Path, kind: str) -> None:
    shop = Shop()
    events: dict[str, e.Event] = {
        "printed": e.Printed(copy=1, by="Awa", device="file"),
        "called_back": e.CalledBack(call=1, heard=shop.heard()),
    }
    async with shop.journal(tmp_path) as journal:
        sold = await shop.sold(journal, ORDER)
        shop.now += DAY_MS
        after = await shop.happens(journal, sold, events[kind])
    with closing(sqlite3.connect(journal_path(tmp_path))) as connection:
        (at,) = connection.execute("SELECT at FROM entry WHERE kind = ?", (kind,)).fetchone()

    assert read(at) >= sold.updated_ms + DAY_MS
    assert after.updated_ms == sold.updated_ms
    assert verify(journal_path(tmp_path)).ok
