"""A journal's table over a history that is made up, for tests of what it reads and shows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QColor, QIcon

from pos_app.domain.transaction import State
from pos_app.texts.catalogue import Language, load_texts
from pos_app.ui.bridge import Bridge
from pos_app.ui.models.columns import COLUMNS, RowWords
from pos_app.ui.models.line_table import Ink
from pos_app.ui.models.pages import PageCache
from pos_app.ui.models.transaction_table import TableParts, TransactionTable
from tests.support.fake_history import FakeHistory
from tests.support.fakes import ThreeServices
from tests.support.orders import a_transaction


@dataclass
class Reading:
    """A table over a history."""

    history: FakeHistory
    table: TransactionTable
    bridge: Bridge

    async def settle(self) -> None:
        """Wait until nothing is being read."""
        await self.bridge.finish()

    async def grow_past_the_cache(self) -> None:
        """Scroll a filtered list until its first page is let go."""
        self.table._cache = PageCache(most_pages=2)
        for _ in range(3):
            self.table.fetchMore(QModelIndex())
            await self.settle()

    def text(self, row: int, key: str) -> str:
        column = next(place for place, each in enumerate(COLUMNS) if each.key == key)
        return str(self.table.index(row, column).data())

    def look_at(self, first: int, rows: int = 20) -> None:
        """Ask for what a view paints that stands at that row."""
        for row in range(first, min(first + rows, self.table.rowCount())):
            for column in range(len(COLUMNS)):
                self.table.index(row, column).data()

    def change(self, number: int, state: State) -> None:
        self.history.newest = max(self.history.newest, number)
        self.history.change(number, state)
        self.table.hear(replace(a_transaction(state), number=number))


def a_reading(newest: int) -> Reading:
    """Return a table over a history of so many rows."""
    history, bridge = FakeHistory(newest), Bridge()
    words = RowWords(load_texts(Language.FRENCH), ThreeServices(), ZoneInfo("Africa/Dakar"))
    ink = Ink(QColor("red"), QIcon())
    table = TransactionTable(
        TableParts(history=history, start=bridge.start, words=words, inks=dict.fromkeys(State, ink))
    )
    return Reading(history, table, bridge)
