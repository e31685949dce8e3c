"""Keeps what the whole window shows of the shift: open or not, forgotten, and books that differ."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from pos_app.engine.news import BooksDiffer
    from pos_app.engine.shift.standing import Standing
    from pos_app.ui.frame.banner import Banner
    from pos_app.ui.frame.top_line import TopLine
    from pos_app.ui.window_parts import Context


class CashWatch(QObject):
    """Reads how the shift stands at the start and whenever something of it was written down."""

    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.standing: Standing | None = None
        self._top_line: TopLine | None = None
        self._banner: Banner | None = None

    def report_to(self, top_line: TopLine, banner: Banner) -> None:
        """Show there how the shift stands, and alarm there; begins to watch."""
        if self._context.parts.cash is None:
            return
        self._top_line, self._banner = top_line, banner
        bridge = self._context.bridge
        bridge.shift_changed.connect(self.refresh)
        bridge.books_differ.connect(self._on_books_differ)

    def refresh(self) -> None:
        """Read anew."""
        cash = self._context.parts.cash
        if cash is not None:
            self._context.bridge.start(cash.shifts.standing(), self._on_standing)

    def _on_standing(self, standing: Standing) -> None:
        first, self.standing = self.standing is None, standing
        self.changed.emit()
        figures, texts = standing.figures, self._context.texts
        if self._top_line is not None:
            if figures is None:
                self._top_line.show_shift(texts.of("cash.top.closed"), "quiet")
            else:
                since = clock(figures.opened_ms)
                self._top_line.show_shift(texts.of("cash.top.open", since=since), "good")
        forgotten = standing.forgotten
        if first and forgotten is not None and self._banner is not None:
            begun = datetime.fromtimestamp(forgotten.opened_ms / 1000).astimezone()
            self._banner.show_words(
                texts.of("cash.forgotten.title"),
                texts.of(
                    "cash.forgotten.advice",
                    name=forgotten.by,
                    begun=begun.strftime("%d/%m/%Y %H:%M"),
                ),
                "",
            )

    def _on_books_differ(self, news: BooksDiffer) -> None:
        if self._banner is None:
            return
        texts = self._context.texts
        found = "; ".join(
            f"{each.report} {each.figure}: {each.kept} ≠ {each.recounted}"
            for each in news.findings[:3]
        )
        self._banner.show_words(texts.of("cash.audit.title"), texts.of("cash.audit.advice"), found)


def clock(at_ms: int) -> str:
    """Return hours and minutes by the machine's own clock."""
    return datetime.fromtimestamp(at_ms / 1000).astimezone().strftime("%H:%M")
