"""A filtered journal: it grows as it is scrolled, and follows what changes."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import QModelIndex

from pos_app.domain.transaction import State
from pos_app.engine.ports import Filter
from pos_app.ui.models.columns import COLUMNS
from pos_app.ui.models.line_table import WAITING, WAITING_COLUMN
from pos_app.ui.models.pages import PAGE_ROWS
from tests.support.reading_table import Reading, a_reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.engine.ports import Row

MILLION: Final = 1_000_000
PLAIN: Final = QModelIndex()
REFUSED: Final = Filter(states=frozenset({State.DECLINED}))


@pytest.fixture
def reading(qapp: object) -> Reading:
    return a_reading(MILLION)


async def test_a_filter_grows_as_it_is_scrolled(reading: Reading) -> None:
    reading.table.show(REFUSED)
    await reading.settle()
    assert reading.table.rowCount() == PAGE_ROWS
    assert not reading.table.is_complete

    reading.table.fetchMore(PLAIN)
    reading.table.fetchMore(PLAIN)
    await reading.settle()

    assert reading.table.rowCount() == 2 * PAGE_ROWS
    numbers = [reading.table._rows.number_at(row) for row in range(2 * PAGE_ROWS)]
    assert numbers == sorted(numbers, reverse=True)
    assert {reading.text(row, "state") for row in range(2 * PAGE_ROWS)} == {"Refusé"}


async def test_a_search_is_broken_off_when_another_is_wanted(
    reading: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, broken_off = asyncio.Event(), asyncio.Event()
    page = reading.history.page

    async def long(wanted: Filter, below: int | None, limit: int) -> Sequence[Row]:
        if wanted.search != "nobody":
            return await page(wanted, below, limit)
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            broken_off.set()
        return ()

    monkeypatch.setattr(reading.history, "page", long)
    reading.table.show(Filter(search="nobody"))
    await begun.wait()
    reading.table.show(REFUSED)
    await reading.settle()

    assert broken_off.is_set()
    assert reading.table.rowCount() == PAGE_ROWS


async def test_a_filter_that_found_all_says_so(reading: Reading) -> None:
    reading.history.newest = 1_000
    reading.table.show(REFUSED)
    await reading.settle()

    assert reading.table.is_complete
    assert not reading.table.canFetchMore(PLAIN)
    assert reading.table.rowCount() == 50


async def test_a_page_of_a_filter_that_was_let_go_is_read_again(reading: Reading) -> None:
    reading.table.show(REFUSED)
    await reading.settle()
    first = reading.text(0, "reference")
    await reading.grow_past_the_cache()

    assert reading.text(0, COLUMNS[WAITING_COLUMN].key) == WAITING
    await reading.settle()

    assert reading.text(0, "reference") == first


async def test_rows_that_fit_no_more_leave_when_their_page_is_read_again(reading: Reading) -> None:
    reading.table.show(REFUSED)
    await reading.settle()
    gone = reading.table._rows.number_at(5)
    await reading.grow_past_the_cache()
    reading.history.change(gone, State.SUCCEEDED)
    rows = reading.table.rowCount()

    reading.look_at(0)
    await reading.settle()

    assert reading.table.row_of(gone) is None
    assert reading.table.rowCount() == rows - 1
    assert [reading.text(row, "state") for row in range(5)] == ["Refusé"] * 5


async def test_what_begins_to_fit_a_filter_comes_where_it_belongs(reading: Reading) -> None:
    reading.table.show(REFUSED)
    await reading.settle()
    second = reading.table._rows.number_at(1)

    reading.change(second + 1, State.DECLINED)
    reading.change(MILLION + 1, State.DECLINED)
    reading.change(MILLION + 2, State.PENDING)
    await reading.settle()

    assert reading.table.row_of(MILLION + 1) == 0
    assert reading.table.row_of(second + 1) == 2
    assert reading.table.rowCount() == PAGE_ROWS + 2


async def test_what_fits_a_filter_no_more_stays_where_it_is_being_read(reading: Reading) -> None:
    reading.table.show(REFUSED)
    await reading.settle()
    number = reading.table._rows.number_at(4)

    reading.change(number, State.REVIEW)
    await reading.settle()

    assert reading.table.row_of(number) == 4
    assert reading.text(4, "state") == "À éclaircir"
