"""The journal as a table of a million rows, of which only the pages being looked at are read.

Reading happens elsewhere: a row whose page is not there yet says so, asks for it, and is painted
again when it came. Nothing here ever waits.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, Signal

from pos_app.domain.trouble import TillError
from pos_app.engine.ports import Filter
from pos_app.ui.models.columns import lines_of
from pos_app.ui.models.line_table import LineTable
from pos_app.ui.models.pages import PAGE_ROWS, DenseRows, FoundRows, PageCache

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping, Sequence

    from pos_app.domain.transaction import State, Transaction
    from pos_app.engine.ports import History, Row
    from pos_app.ui.models.columns import RowWords
    from pos_app.ui.models.line_table import Index, Ink

MOST_WANTED: Final = 4
"""How many pages wait to be read. Older wishes are of rows that were scrolled past."""

FIRST_ROWS: Final = 48
"""What a screen shows, and not much more: one reads it before anything is seen."""

EVERYTHING: Final = Filter()


@dataclass(frozen=True, slots=True, kw_only=True)
class TableParts:
    """What the table works with; `start` runs a coroutine and keeps it alive."""

    history: History
    start: Callable[[Coroutine[object, object, None]], None]
    words: RowWords
    inks: Mapping[State, Ink]


class TransactionTable(LineTable):
    """Shows what a filter finds, newest first.

    Without a filter every row is counted at once. With one, the list grows as it is scrolled.
    """

    shown = Signal()
    """The first page of the filter that was asked for last is there."""
    failed = Signal(object)
    """A TillError: the journal could not be read; what is shown stays."""

    def __init__(self, parts: TableParts) -> None:
        super().__init__(parts.words.texts, parts.inks)
        self._parts = parts
        self._filter = EVERYTHING
        self._is_complete = True
        self._ticket = 0
        self._wanted: dict[int, None] = {}
        self._stale: dict[int, None] = {}
        self._wants_more = False
        self._newest_heard = 0
        self._opening: asyncio.Task[object] | None = None
        self._reading: asyncio.Task[object] | None = None
        self._reads = False

    @property
    def filter(self) -> Filter:
        """What the rows were found by."""
        return self._filter

    @property
    def is_complete(self) -> bool:
        """Whether every row is counted."""
        return self._is_complete

    def show(self, wanted: Filter) -> None:
        """Find other rows. What is shown stays until they are there; an older wish is given up."""
        self._ticket += 1
        if self._opening is not None:
            self._opening.cancel()
        self._parts.start(self._open(wanted, self._ticket))

    def hear(self, transaction: Transaction) -> None:
        """Take note that a transaction is new, or stands differently."""
        number = transaction.number
        self._newest_heard = max(self._newest_heard, number)
        rows = self._rows
        if isinstance(rows, DenseRows) and number > rows.newest:
            self.beginInsertRows(QModelIndex(), 0, number - rows.newest - 1)
            rows.newest = number
            self.endInsertRows()
            self.counted.emit()
        self._stale[number] = None
        self._read_on()

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether the filter may find more."""
        return not parent.isValid() and not self._is_complete and not self._wants_more

    def fetchMore(self, parent: Index) -> None:
        """Begin to find more; the rows come when they are read."""
        if self.canFetchMore(parent):
            self._wants_more = True
            self._read_on()

    def want(self, below: int) -> None:
        """Have a page read, before those that were wanted earlier."""
        self._wanted.pop(below, None)
        self._wanted[below] = None
        if len(self._wanted) > MOST_WANTED:
            del self._wanted[next(iter(self._wanted))]
        self._read_on()

    # Another filter.

    async def _open(self, wanted: Filter, ticket: int) -> None:
        if ticket != self._ticket:
            return
        self._opening = asyncio.current_task()
        history = self._parts.history
        try:
            limit = FIRST_ROWS if wanted == EVERYTHING else PAGE_ROWS
            first = await history.page(wanted, None, limit)
        except TillError as trouble:
            self.failed.emit(trouble)
            return
        finally:
            if ticket == self._ticket:
                self._opening = None
        if self._reading is not None:
            self._reading.cancel()
            self._reads = False
        self._replace(wanted, first)
        self._read_on()

    def _replace(self, wanted: Filter, first: Sequence[Row]) -> None:
        self.beginResetModel()
        self._filter = wanted
        self._cache = PageCache()
        self._wanted.clear()
        self._wants_more = False
        if wanted == EVERYTHING:
            newest = first[0].number if first else 0  # They are dense: no count is asked for.
            self._rows = DenseRows(max(newest, self._newest_heard))
            self._is_complete = True
        else:
            self._rows = FoundRows()
            self._rows.append([row.number for row in first])
            self._is_complete = len(first) < PAGE_ROWS
        self._cache.add_page(lines_of(first, self._parts.words))
        self.endResetModel()
        self.shown.emit()
        self.counted.emit()

    # Reading, one page at a time.

    def _read_on(self) -> None:
        if not self._reads and self._opening is None:
            self._reads = True
            self._parts.start(self._read(self._ticket))

    async def _read(self, ticket: int) -> None:
        task = self._reading = asyncio.current_task()
        try:
            while ticket == self._ticket and await self._read_next():
                pass
        except TillError as trouble:
            self._wanted.clear()
            self._stale.clear()
            self._wants_more = False
            self.failed.emit(trouble)
        finally:
            if self._reading is task:
                self._reading = None
                self._reads = False

    async def _read_next(self) -> bool:
        """Read what is looked at first, then what changed; False when nothing is left."""
        if self._wanted:
            below, _ = self._wanted.popitem()
            page = await self._parts.history.page(self._filter, below, PAGE_ROWS)
            self._arrived(below, page)
        elif self._stale:
            number = next(iter(self._stale))
            del self._stale[number]
            await self._reconsider(number)
        elif self._wants_more:
            await self._grow()
        else:
            return False
        return True

    def _arrived(self, below: int, page: Sequence[Row]) -> None:
        if isinstance(self._rows, FoundRows):
            self._agree(self._rows, below, page)
        self._cache.add_page(lines_of(page, self._parts.words))
        if page:
            self.repaint(page[0].number, page[-1].number)

    def _agree(self, rows: FoundRows, below: int, page: Sequence[Row]) -> None:
        """Let go of rows that the filter does not find any more, and take in new ones."""
        last = page[-1].number if len(page) == PAGE_ROWS else 0
        found = {row.number for row in page}
        for row in range(rows.place_of(last - 1) - 1, rows.place_of(below - 1) - 1, -1):
            if rows.number_at(row) not in found:
                self.remove_row(rows, row)
        for number in found:
            self.insert_number(rows, number)

    async def _reconsider(self, number: int) -> None:
        """Read one transaction again that is, or might belong, among the rows."""
        rows = self._rows
        known = rows.row_of(number) is not None
        if isinstance(rows, DenseRows):
            if self._cache.peek(number) is None:
                return
        elif not known and not self._is_complete and rows.place_of(number) == len(rows):
            return
        fresh = await self._one(self._filter, number)
        if fresh is None and known:
            # It does not fit the filter any more; it stays where a person may be reading it.
            fresh = await self._one(EVERYTHING, number)
        if fresh is None:
            return
        if isinstance(rows, FoundRows):
            self.insert_number(rows, number)
        self._cache.put(lines_of([fresh], self._parts.words)[0])
        self.repaint(number, number)

    async def _one(self, wanted: Filter, number: int) -> Row | None:
        page = await self._parts.history.page(replace(wanted, from_number=number), number + 1, 1)
        return page[0] if page else None

    async def _grow(self) -> None:
        rows = self._rows
        if not isinstance(rows, FoundRows) or not len(rows):
            self._wants_more = False
            return
        oldest = rows.number_at(len(rows) - 1)
        page = await self._parts.history.page(self._filter, oldest, PAGE_ROWS)
        self._is_complete = len(page) < PAGE_ROWS
        self._cache.add_page(lines_of(page, self._parts.words))
        if page:
            self.beginInsertRows(QModelIndex(), len(rows), len(rows) + len(page) - 1)
            rows.append([row.number for row in page])
            self.endInsertRows()
        self._wants_more = False
        self.counted.emit()
