"""The projection is exactly what the entries make, whatever happened in whatever order."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from pos_app.domain.facts import Fact, Piece
from pos_app.journal.columns import evidence_text, read_evidence
from pos_app.journal.files import journal_path
from pos_app.journal.verify import verify
from tests.journal.shop import Shop, made_from_entries


async def _trade_rebuild_and_compare(seed: int, folder: Path) -> None:
    shop = Shop(seed)
    async with shop.journal(folder) as journal:
        await shop.trade(journal, 60)
    before = made_from_entries(folder)
    assert verify(journal_path(folder)).problems == []

    async with shop.journal(folder) as journal:
        await journal.rebuild()
    assert made_from_entries(folder) == before

    async with shop.journal(folder) as journal:
        await shop.trade(journal, 10)
    assert verify(journal_path(folder)).problems == []


@given(seed=st.integers(0, 10**6))
@settings(max_examples=6)
def test_the_projection_is_the_fold_of_the_entries(seed: int) -> None:
    with TemporaryDirectory() as folder:
        asyncio.run(_trade_rebuild_and_compare(seed, Path(folder)))


async def test_receipt_numbers_have_no_gaps_in_a_long_story(tmp_path: Path) -> None:
    shop = Shop(7)
    async with shop.journal(tmp_path) as journal:
        await asyncio.gather(*(shop.sold(journal) for _ in range(40)))
        await shop.trade(journal, 200)

    with closing(sqlite3.connect(journal_path(tmp_path))) as connection:
        rows = connection.execute("SELECT receipt_number FROM sale WHERE receipt_number <> ''")
        counts = sorted(int(number[-6:]) for (number,) in rows)
    assert counts == list(range(1, len(counts) + 1))
    assert len(counts) > 40


pieces = st.builds(
    Piece, st.sampled_from(Fact), st.integers(0, 99), st.frozensets(st.sampled_from(Fact))
)


@given(st.frozensets(pieces))
def test_evidence_comes_back_as_it_went(evidence: frozenset[Piece]) -> None:
    text = evidence_text(evidence)

    assert read_evidence(text) == evidence
    assert evidence_text(frozenset(sorted(evidence, key=repr))) == text
