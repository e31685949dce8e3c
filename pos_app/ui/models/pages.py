"""Keeps the pages of the journal that were looked at last, and knows which row is which number."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.ui.models.columns import Line

PAGE_ROWS: Final = 128
MOST_PAGES: Final = 64


class PageCache:
    """The lines of the last `most_pages` pages that were painted, found by their number."""

    def __init__(self, most_pages: int = MOST_PAGES) -> None:
        self._most_pages = most_pages
        self._lines: dict[int, Line] = {}
        self._page_of: dict[int, int] = {}
        self._pages: OrderedDict[int, tuple[int, ...]] = OrderedDict()
        self._next_page = 0
        self._at_hand = -1

    def __len__(self) -> int:
        return len(self._lines)

    def peek(self, number: int) -> Line | None:
        """Return a line without counting that as a look."""
        return self._lines.get(number)

    def find(self, number: int) -> Line | None:
        """Return a line; its page counts as looked at."""
        line = self._lines.get(number)
        if line is not None:
            page = self._page_of[number]
            if page != self._at_hand:
                self._at_hand = page
                self._pages.move_to_end(page)
        return line

    def add_page(self, lines: Sequence[Line]) -> None:
        """Keep a page, and let go of the one that was not looked at for longest."""
        page = self._next_page
        self._next_page += 1
        self._pages[page] = tuple(line.number for line in lines)
        for line in lines:
            self._lines[line.number] = line
            self._page_of[line.number] = page
        if len(self._pages) > self._most_pages:
            self._let_go()

    def put(self, line: Line) -> None:
        """Replace one line where it stands, or keep it as a page of its own."""
        if line.number in self._lines:
            self._lines[line.number] = line
        else:
            self.add_page((line,))

    def _let_go(self) -> None:
        page, numbers = self._pages.popitem(last=False)
        for number in numbers:
            if self._page_of.get(number) == page:
                del self._lines[number], self._page_of[number]


@dataclass(slots=True)
class DenseRows:
    """All transactions, newest first: which number stands in a row is arithmetic."""

    newest: int

    def __len__(self) -> int:
        return self.newest

    def number_at(self, row: int) -> int:
        """Return the number in a row, counted from 0 at the top."""
        return self.newest - row

    def row_of(self, number: int) -> int | None:
        """Return the row of a number, None when it is not among them."""
        return self.newest - number if 1 <= number <= self.newest else None

    def page_below(self, row: int) -> int:
        """Return the number below which the page that holds a row begins.

        Pages are counted from the oldest number, so that a new one on top moves none of them.
        """
        return (self.number_at(row) - 1) // PAGE_ROWS * PAGE_ROWS + PAGE_ROWS + 1


@dataclass(slots=True)
class FoundRows:
    """The transactions that a filter found so far, newest first; eight bytes for each."""

    # The numbers' opposites, which ascend: so they can be looked up by bisection.
    _opposites: array[int] = field(default_factory=lambda: array("q"))

    def __len__(self) -> int:
        return len(self._opposites)

    def number_at(self, row: int) -> int:
        """Return the number in a row, counted from 0 at the top."""
        return -self._opposites[row]

    def row_of(self, number: int) -> int | None:
        """Return the row of a number, None when it is not among them."""
        row = self.place_of(number)
        return row if row < len(self) and self._opposites[row] == -number else None

    def place_of(self, number: int) -> int:
        """Return the row that a number has, or would have."""
        return bisect_left(self._opposites, -number)

    def page_below(self, row: int) -> int:
        """Return the number below which the page that holds a row begins."""
        return self.number_at(row - row % PAGE_ROWS) + 1

    def append(self, numbers: Sequence[int]) -> None:
        """Add older ones at the end."""
        self._opposites.extend(-number for number in numbers)

    def insert(self, number: int) -> None:
        """Put one where it belongs."""
        self._opposites.insert(self.place_of(number), -number)

    def remove(self, row: int) -> None:
        """Take one out."""
        del self._opposites[row]
