"""The models that the table's measurement compares, in the view that the journal has."""

from __future__ import annotations

import asyncio
import gc
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import qasync
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor, QIcon, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView

from pos_app.domain.transaction import State
from pos_app.engine.ports import Filter
from pos_app.journal.columns import ROW_LIST
from pos_app.journal.files import connect_reader, journal_path
from pos_app.journal.history import SqliteHistory
from pos_app.texts.catalogue import Language, load_texts
from pos_app.ui.bridge import Bridge
from pos_app.ui.models.columns import COLUMNS, RowWords
from pos_app.ui.models.line_table import WAITING, WAITING_COLUMN, Ink
from pos_app.ui.models.transaction_table import TableParts, TransactionTable
from pos_app.ui.screens.journal.line_painter import LinePainter
from pos_app.ui.screens.journal.view import RowsView
from pos_app.ui.theme import STYLE, Theme
from tests.support.fakes import ThreeServices

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from PySide6.QtGui import QPaintEvent

ITEMS: Final = 2_000
DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
Index = QModelIndex | QPersistentModelIndex
SceneParts = tuple[QTableView, "Callable[[], Any]", "Callable[[], Awaitable[None]]"]


class Constant(QAbstractTableModel):
    """As many rows as the journal has, all of them the same text."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        self._rows = rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own
        """Return how many rows there are."""
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own
        """Return how many columns the journal's table has."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = DISPLAY) -> Any:  # noqa: ANN401, ARG002 - Qt's own
        """Return the same text for every cell."""
        return "cell text 12" if role == DISPLAY else None


class Fetched(Constant):
    """Everything read into memory, made into text while it is painted."""

    def __init__(self, rows: Sequence[tuple[Any, ...]]) -> None:
        super().__init__(len(rows))
        self._cells = rows

    def data(self, index: Index, role: int = DISPLAY) -> Any:  # noqa: ANN401 - Qt's own
        """Return one cell."""
        return str(self._cells[index.row()][index.column()]) if role == DISPLAY else None


class WatchedView(RowsView):
    """The journal's own view, dressed as in the till.

    It knows when it painted rows, and not only that they are being read.
    """

    def __init__(self) -> None:
        super().__init__(Theme())
        self._shown = asyncio.Event()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own
        """Paint, and look at what was painted in the first row that is in sight."""
        super().paintEvent(event)
        top = self.indexAt(self.rect().topLeft())
        if top.isValid() and top.siblingAtColumn(WAITING_COLUMN).data() != WAITING:
            self._shown.set()

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802 - Qt's own
        """Show a model in columns as wide as the journal's."""
        super().setModel(model)
        for place, column in enumerate(COLUMNS):
            self.setColumnWidth(place, self.width_of(column.sample, place))

    async def show_rows(self, act: Callable[[], object]) -> None:
        """Do something, and wait until rows were painted after it."""
        self._shown.clear()
        act()
        self.viewport().update()
        await self._shown.wait()


def qt_loop() -> asyncio.AbstractEventLoop:
    """Return the loop that joins Qt's and asyncio's, as the window has it."""
    application = QApplication(["bench", *STYLE])
    Theme().apply(application)
    loop: asyncio.AbstractEventLoop = qasync.QEventLoop(application)
    # Collected in a reading thread, Qt's objects would be freed there.
    gc.disable()
    return loop


def scene_of(name: str, folder: str) -> SceneParts:
    """Return a view, what makes the model of that name, and what waits for its reading."""
    view = WatchedView()
    if name == "ours":
        return view, *_ours(folder, view)
    reader = connect_reader(journal_path(Path(folder)))
    makers: dict[str, Callable[[], Any]] = {
        "constant": lambda: Constant(reader.execute("SELECT max(number) FROM sale").fetchone()[0]),
        "items": lambda: _items(
            reader.execute(f"SELECT {ROW_LIST} FROM sale ORDER BY number DESC LIMIT {ITEMS}")  # noqa: S608 - our own names
        ),
        "fetched": lambda: Fetched(
            reader.execute(f"SELECT {ROW_LIST} FROM sale ORDER BY number DESC").fetchall()  # noqa: S608 - our own names
        ),
    }
    return view, makers[name], _nothing


async def _nothing() -> None:
    """There is nothing to wait for."""


def _items(rows: Any) -> QStandardItemModel:  # noqa: ANN401 - a cursor
    model = QStandardItemModel()
    for row in rows:
        model.appendRow([QStandardItem(str(cell)) for cell in row[: len(COLUMNS)]])
    return model


def _ours(
    folder: str, view: RowsView
) -> tuple[Callable[[], TransactionTable], Callable[[], Awaitable[None]]]:
    bridge, history = Bridge(), SqliteHistory(Path(folder))
    # At hand in a till long before its journal is opened.
    words = RowWords(load_texts(Language.FRENCH), ThreeServices())
    ink = Ink(QColor("red"), QIcon())

    def begin() -> TransactionTable:
        table = TransactionTable(
            TableParts(
                history=history,
                start=bridge.start,
                words=words,
                inks=dict.fromkeys(State, ink),
            )
        )
        view.setItemDelegate(LinePainter(table, view))  # As the journal's screen has it.
        table.show(Filter())
        return table

    async def settle() -> None:
        if not opened:
            # A till has read its history long before: it learns when to ask from it.
            opened.append(await history.newest_number())
        await bridge.finish()

    opened: list[int] = []
    return begin, settle
