"""The journal's own painter and Qt's draw the same picture; ours does it without the roles."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QApplication, QStyledItemDelegate

from pos_app.domain.transaction import State
from pos_app.engine.ports import Filter
from pos_app.ui.models.columns import COLUMNS
from pos_app.ui.models.line_table import LineTable
from pos_app.ui.screens.journal.view import JournalView, inks
from pos_app.ui.theme import Theme
from tests.support.reading_table import Reading, a_reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QImage

ROWS: Final = 200
BROAD, MIDDLING, NARROW = (1200, 330), (700, 250), (430, 250)
"""In narrow columns texts are cut, by fractions of a pixel where Qt does so."""


@pytest.fixture
def theme() -> Iterator[Theme]:
    """Dress the application as the till is, and undress it at the end."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before = application.styleSheet(), application.palette(), application.font()
    worn = Theme()
    worn.apply(application)
    yield worn
    application.setStyleSheet(before[0])
    application.setPalette(before[1])
    application.setFont(before[2])


async def _shown(theme: Theme) -> tuple[Reading, JournalView]:
    reading = a_reading(ROWS)
    reading.table._inks = inks(theme)
    for number, state in enumerate(State, start=ROWS - len(State) + 1):
        reading.history.change(number, state)
    reading.table.show(Filter())
    await reading.settle()
    view = JournalView(reading.table, theme)
    view.show()
    return reading, view


def _pictures(view: JournalView) -> list[QImage]:
    ours = view.itemDelegate()
    taken = []
    for painter in (QStyledItemDelegate(view), ours):
        view.setItemDelegate(painter)
        taken.append(view.grab().toImage())
    return taken


@pytest.mark.qt_loop
@pytest.mark.parametrize("size", [BROAD, MIDDLING, NARROW])
async def test_both_draw_the_same_pixels(size: tuple[int, int], theme: Theme) -> None:
    _, view = await _shown(theme)
    view.resize(*size)
    await asyncio.sleep(0)
    for picked in (-1, 2):
        for enabled in (True, False):
            for top in (0, ROWS - 1):
                view.setCurrentIndex(QModelIndex())
                if picked >= 0:
                    view.selectRow(picked)
                view.setEnabled(enabled)
                view.verticalScrollBar().setValue(top)
                qts, ours = _pictures(view)
                assert ours == qts, f"{size}, row {picked} picked, enabled {enabled}, from {top}"


@pytest.mark.qt_loop
async def test_a_frame_asks_the_model_for_no_role(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt's delegate asks for seven of them in each of the cells."""
    asked: list[int] = []
    tell = LineTable.data

    def data(self: LineTable, index: QModelIndex, role: int = 0) -> object:
        asked.append(role)
        return tell(self, index, role)

    monkeypatch.setattr(LineTable, "data", data)
    _, view = await _shown(theme)
    view.resize(*BROAD)
    view.grab()
    asked.clear()

    view.grab()
    ours = len(asked)
    view.setItemDelegate(QStyledItemDelegate(view))
    view.grab()

    assert ours == 0
    assert len(asked) > 5 * len(COLUMNS) * 5, "the count counts"
