"""The list as a file (Ctrl+E): what it is written as, how far it is, and where it went."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton, QWidget

from pos_app.domain.trouble import TillError
from pos_app.engine.review import Days, ExportKind, ExportWish
from pos_app.ui.screens.journal.filters import choice
from pos_app.ui.widgets.flow import Flow
from pos_app.ui.widgets.greyed import grey
from pos_app.ui.widgets.plain_label import Caption

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent

    from pos_app.ui.screens.journal.filters import FilterRow
    from pos_app.ui.window_parts import Context

PARTS: Final = 1_000
"""So many steps has the progress bar: Qt's is too short for a journal's numbers."""


class ExportPanel(QFrame):
    """One row above the list: kind, begin, progress, stop; Enter begins, Esc stops and leaves."""

    closed = Signal()
    told = Signal(str)
    """A sentence for the status line."""
    failed = Signal(object)
    """A `TillError`: nothing was written."""

    def __init__(self, context: Context, filters: FilterRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._filters = filters
        self._task: asyncio.Task[Path] | None = None
        texts = context.texts
        self.setProperty("card", "true")
        self.kind = choice((kind.value, texts.of(f"export.kind.{kind}")) for kind in ExportKind)
        self.kind.setMinimumContentsLength(24)
        self.kind.setAccessibleName(texts.of("export.kind"))
        self.begin_button = QPushButton(texts.of("export.begin"))
        self.stop_button = QPushButton(texts.of("export.stop"))
        self.progress = QProgressBar()
        self.progress.setRange(0, PARTS)
        self.progress.setAccessibleName(texts.of("export.progress"))
        self.said = Caption("", "small")
        row = Flow(self)
        row.setContentsMargins(10, 4, 10, 4)
        row.addWidget(self.kind)
        for button in (self.begin_button, self.stop_button):
            button.setProperty("kind", "row")
            row.addWidget(button)
        row.addWidget(self.progress, 1)
        row.addWidget(self.said, 1)
        self.begin_button.clicked.connect(self.begin)
        self.stop_button.clicked.connect(self.leave)
        self.hide()

    @property
    def is_busy(self) -> bool:
        """Tell whether something is being written."""
        return self._task is not None

    def open(self) -> None:
        """Be shown, where the kind is chosen."""
        if not self.is_busy:
            self.said.setText("")
            self._show_busy()
        self.show()
        self.kind.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> bool:
        """Stop what is being written, else be hidden; return False when there is neither."""
        if self.isHidden():
            return False
        if self._task is not None:
            self._task.cancel()
        else:
            self.hide()
            self.closed.emit()
        return True

    def begin(self) -> None:
        """Write what the list shows."""
        exports = self._context.parts.exports
        if exports is None or self.is_busy:
            return
        days = self._filters.days()
        wish = ExportWish(
            kind=ExportKind(self.kind.currentData()),
            wanted=self._filters.wanted(),
            days=Days(first=days.first.isoformat(), last=days.last.isoformat()) if days else None,
        )
        self.progress.setValue(0)
        self._task = asyncio.ensure_future(exports.export(wish, self._hear))
        self._show_busy()
        self.said.setText("")
        self._context.bridge.start(_ended(self._task), self._on_end)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin on Enter; all else is the screen's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.begin()
        else:
            super().keyPressEvent(event)

    def _on_end(self, task: asyncio.Task[Path]) -> None:
        texts = self._context.texts
        self._task = None
        self._show_busy()
        if task.cancelled():
            self._say(texts.of("export.stopped"))
            return
        error = task.exception()
        if isinstance(error, TillError):
            self._say(texts.of("export.failed"))
            self.failed.emit(error)
        else:
            self._say(texts.of("export.done", file=task.result()))

    def _hear(self, done: int, of: int) -> None:
        self.progress.setValue(min(done * PARTS // max(of, 1), PARTS))

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.told.emit(sentence)

    def _show_busy(self) -> None:
        writing = self._context.texts.of("greyed.writing")
        grey(self.kind, writing if self.is_busy else "")
        self.begin_button.setVisible(not self.is_busy)
        self.stop_button.setVisible(self.is_busy)
        self.progress.setVisible(self.is_busy)
        self.said.setVisible(not self.is_busy)


async def _ended(task: asyncio.Task[Path]) -> asyncio.Task[Path]:
    """Return a task when it has ended, however."""
    await asyncio.wait({task})
    return task
