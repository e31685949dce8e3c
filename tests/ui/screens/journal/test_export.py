"""The list becomes a file by keys; long work tells how far it is and can be stopped."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.review import ExportKind, ExportWish
from pos_app.texts.catalogue import Language, load_texts
from pos_app.ui.bridge import Bridge
from pos_app.ui.screens.journal.export import PARTS
from pos_app.ui.screens.journal.screen import JournalScreen
from pos_app.ui.theme import Theme
from pos_app.ui.window_parts import Context
from tests.support.fake_till import FakeTill, window_parts
from tests.support.some_figures import FakeReview

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

FRENCH = load_texts(Language.FRENCH)


@dataclass
class FakeExports:
    """Writes nothing, until it is let go."""

    wishes: list[ExportWish] = field(default_factory=list)
    hears: list[Callable[[int, int], None]] = field(default_factory=list)
    go: asyncio.Event = field(default_factory=asyncio.Event)
    refuses: TillError | None = None
    was_stopped: bool = False

    async def export(self, wish: ExportWish, hear: Callable[[int, int], None]) -> Path:
        self.wishes.append(wish)
        self.hears.append(hear)
        try:
            await self.go.wait()
        except asyncio.CancelledError:
            self.was_stopped = True
            raise
        if self.refuses is not None:
            raise self.refuses
        return Path("exports/pdf-1.pdf")


def a_journal(qtbot: QtBot, exports: FakeExports | None, review: FakeReview) -> JournalScreen:
    parts = replace(window_parts(FakeTill()), exports=exports, review=review)
    screen = JournalScreen(Context(parts=parts, bridge=Bridge(), theme=Theme()))
    qtbot.addWidget(screen)
    screen.resize(1000, 600)
    screen.show()
    screen.enter()
    return screen


async def settled(screen: JournalScreen) -> None:
    """Let what waits for a pause be done now, and all reading end."""
    for _ in range(2):
        for timer in (screen.filters._timer, screen._follow, screen._totals_due):
            if timer.isActive():
                timer.stop()
                timer.timeout.emit()
        await screen.context.bridge.finish()
        QApplication.processEvents()


async def turns(count: int = 5) -> None:
    for _ in range(count):
        await asyncio.sleep(0)


async def test_what_is_shown_is_written_by_keys(qtbot: QtBot) -> None:
    exports = FakeExports()
    screen = a_journal(qtbot, exports, FakeReview())
    said: list[str] = []
    screen.note.connect(said.append)
    screen.filters.service.setCurrentIndex(1)
    screen.filters.span.setCurrentIndex(1)

    screen.export()
    panel = screen.exports
    assert screen.window().focusWidget() is panel.kind
    QTest.keyClicks(panel.kind, "PDF")
    QTest.keyClick(panel.kind, Qt.Key.Key_Return)
    QTest.keyClick(panel, Qt.Key.Key_Return)  # A second one while it is busy does nothing.
    await turns()
    assert panel.progress.isVisible()
    assert panel.stop_button.isVisible()
    exports.hears[0](1, 4)
    assert panel.progress.value() == PARTS // 4
    exports.go.set()
    await settled(screen)

    (wish,) = exports.wishes
    assert wish.kind is ExportKind.PDF
    assert wish.wanted == screen.filters.wanted()
    assert wish.days is not None
    assert wish.days.first == wish.days.last == screen.filters.today().isoformat()
    assert said[-1] == FRENCH.of("export.done", file=Path("exports/pdf-1.pdf"))
    assert panel.said.isVisible()
    assert not panel.progress.isVisible()


async def test_escape_stops_then_leaves(qtbot: QtBot) -> None:
    exports = FakeExports()
    screen = a_journal(qtbot, exports, FakeReview())
    assert not screen.exports.leave()
    screen.export()
    screen.exports.begin()
    await turns()

    screen.export()  # Asked for again: it goes on.
    assert screen.leave()
    await settled(screen)
    assert exports.was_stopped
    assert screen.exports.said.text() == FRENCH.of("export.stopped")
    assert screen.leave()
    assert screen.exports.isHidden()
    assert screen.window().focusWidget() is screen.filters.search_field
    await settled(screen)


async def test_a_disk_that_refuses_is_told(qtbot: QtBot) -> None:
    exports = FakeExports(refuses=TillError(Trouble.FOLDER_REFUSED, "full"))
    exports.go.set()
    screen = a_journal(qtbot, exports, FakeReview())
    troubles: list[TillError] = []
    screen.trouble.connect(troubles.append)

    screen.export()
    screen.exports.begin()
    await settled(screen)

    assert [each.detail for each in troubles] == ["full"]
    assert screen.exports.said.text() == FRENCH.of("export.failed")


async def test_nothing_is_written_where_nothing_can(qtbot: QtBot) -> None:
    screen = a_journal(qtbot, None, FakeReview())

    screen.export()
    screen.exports.begin()

    assert not screen.exports.is_busy
    await settled(screen)
