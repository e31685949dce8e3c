"""The journal's table: a million rows at once, only what is looked at read, nothing moved."""

from __future__ import annotations

import asyncio
import tracemalloc
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import QModelIndex, Qt

from pos_app.domain.transaction import State
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.ports import Filter
from pos_app.ui.models.columns import COLUMNS, STATE_COLUMN
from pos_app.ui.models.line_table import WAITING, WAITING_COLUMN
from pos_app.ui.models.pages import MOST_PAGES, PAGE_ROWS
from tests.support.orders import a_transaction
from tests.support.reading_table import Reading, a_reading

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

MILLION: Final = 1_000_000
COMING: Final = COLUMNS[WAITING_COLUMN].key
"""Where a row says that it is still being read: a column that is never left out."""

PLAIN: Final = QModelIndex()
REFUSED: Final = Filter(states=frozenset({State.DECLINED}))


@pytest.fixture
def reading(qapp: object) -> Reading:
    return a_reading(MILLION)


async def test_all_rows_are_counted_after_one_page(reading: Reading) -> None:
    reading.table.show(Filter())
    await reading.settle()

    assert reading.table.rowCount() == MILLION
    assert len(reading.history.asked) == 1
    assert reading.text(0, "reference") == "TXN_0001000000"


async def test_a_row_far_away_says_that_it_is_coming_and_then_comes(reading: Reading) -> None:
    reading.table.show(Filter())
    await reading.settle()

    assert reading.text(MILLION - 1, COMING) == WAITING
    await reading.settle()

    assert reading.text(MILLION - 1, "reference") == "TXN_0000000001"
    assert len(reading.history.asked) == 2


async def test_a_thrown_scroll_bar_reads_only_where_it_rests(reading: Reading) -> None:
    reading.table.show(Filter())
    await reading.settle()
    before = len(reading.history.asked)

    for row in range(0, MILLION, 10_000):
        reading.look_at(row)
    await reading.settle()

    assert len(reading.history.asked) - before <= 5
    assert reading.text(990_000, COMING) != WAITING


async def test_memory_stays_that_of_a_few_pages(reading: Reading) -> None:
    reading.table.show(Filter())
    await reading.settle()

    for page in range(MOST_PAGES + 10):
        reading.text(page * PAGE_ROWS + 200, "reference")
        await reading.settle()

    assert MOST_PAGES * PAGE_ROWS >= len(reading.table._cache) > MOST_PAGES * PAGE_ROWS // 2


async def test_a_page_is_a_small_thing(reading: Reading) -> None:
    reading.table.show(Filter())
    await reading.settle()
    tracemalloc.start()
    for page in range(4):
        reading.text(page * PAGE_ROWS + 5_000, "reference")
        await reading.settle()
    grown_bytes, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert grown_bytes / 4 * MOST_PAGES < 30 * 1024 * 1024


async def test_what_was_looked_at_last_is_not_read_again(reading: Reading) -> None:
    reading.table.show(Filter())
    await reading.settle()
    reading.look_at(500)
    await reading.settle()
    before = len(reading.history.asked)

    reading.look_at(500)
    await reading.settle()

    assert len(reading.history.asked) == before


async def test_a_new_transaction_comes_on_top_and_moves_no_page(reading: Reading) -> None:
    reading.table.show(Filter())
    await reading.settle()
    reading.look_at(0)
    await reading.settle()
    before = len(reading.history.asked)

    reading.change(MILLION + 1, State.PENDING)
    reading.look_at(0)
    await reading.settle()

    assert reading.table.rowCount() == MILLION + 1
    assert reading.text(0, "state") == "Chez le fournisseur"
    assert reading.text(1, "reference") == "TXN_0001000000"
    assert len(reading.history.asked) - before <= 2


async def test_a_transaction_that_came_while_the_list_was_read_is_in_it(reading: Reading) -> None:
    reading.history.gate.clear()
    reading.table.show(Filter())
    await asyncio.sleep(0)
    reading.table.hear(replace(a_transaction(State.PENDING), number=MILLION + 1))
    reading.history.gate.set()
    await reading.settle()

    assert reading.table.rowCount() == MILLION + 1


async def test_a_change_is_painted_where_it_stands(reading: Reading) -> None:
    reading.table.show(Filter())
    await reading.settle()

    reading.change(MILLION - 3, State.REVIEW)
    await reading.settle()

    assert reading.text(3, "state") == "À éclaircir"
    assert reading.table.rowCount() == MILLION


async def test_a_change_out_of_sight_reads_nothing(reading: Reading) -> None:
    reading.table.show(Filter())
    await reading.settle()
    before = len(reading.history.asked)

    reading.change(17, State.REVIEW)
    await reading.settle()

    assert len(reading.history.asked) == before


async def test_a_newer_wish_gives_up_the_older_one(reading: Reading) -> None:
    shown: list[Filter] = []
    reading.table.shown.connect(lambda: shown.append(reading.table.filter))
    reading.history.gate.clear()
    reading.table.show(Filter(search="77"))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    reading.table.show(REFUSED)
    reading.history.gate.set()
    await reading.settle()

    assert shown == [REFUSED]


async def test_a_journal_that_cannot_be_read_says_so_and_leaves_the_rows(reading: Reading) -> None:
    reading.table.show(Filter())
    await reading.settle()
    failures: list[TillError] = []
    reading.table.failed.connect(failures.append)
    reading.history.refuses = TillError(Trouble.JOURNAL_DAMAGED)

    reading.table.show(REFUSED)
    reading.look_at(5_000)
    await reading.settle()

    assert failures[0].trouble is Trouble.JOURNAL_DAMAGED
    assert reading.table.rowCount() == MILLION
    assert reading.text(0, "reference") == "TXN_0001000000"

    reading.history.refuses = None
    reading.look_at(5_000)
    await reading.settle()
    assert reading.text(5_000, COMING) != WAITING


async def test_an_empty_journal_has_no_rows(reading: Reading) -> None:
    reading.history.newest = 0
    reading.table.show(Filter())
    await reading.settle()

    assert reading.table.rowCount() == 0
    assert reading.table.line_at(0) is None


async def test_a_state_has_colour_and_icon_in_its_own_column_only(reading: Reading) -> None:
    reading.table.show(Filter())
    await reading.settle()
    for role in (Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.DecorationRole):
        given = [
            reading.table.index(0, column).data(role) is not None for column in range(len(COLUMNS))
        ]
        assert given == [column == STATE_COLUMN for column in range(len(COLUMNS))]


async def test_the_shop_reads_its_own_hours(reading: Reading) -> None:
    reading.table.show(Filter())
    await reading.settle()
    row = MILLION - 100
    reading.look_at(row)
    await reading.settle()

    assert reading.text(row, "day") == "02/01/2026"
    assert reading.text(row, "time") == "08:48"


async def test_the_model_keeps_its_promises_to_qt(
    reading: Reading, qtmodeltester: ModelTester, qtbot: QtBot
) -> None:
    reading.history.newest = 300
    reading.table.show(REFUSED)
    await reading.settle()
    qtmodeltester.check(reading.table)  # type: ignore[no-untyped-call] # pytest-qt has no types here

    reading.table.show(Filter())
    await reading.settle()
    reading.change(301, State.PENDING)
    await reading.settle()
    qtmodeltester.check(reading.table)  # type: ignore[no-untyped-call] # pytest-qt has no types here
