"""Sauvegardes (Ctrl+Shift+B): the copies of the journal, and the way back to one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.domain.transaction import State
from pos_app.ui.backups.face import BackupsParts
from pos_app.ui.backups.view import BackupsView
from pos_app.ui.forms.keypad import Stroke
from pos_app.ui.screens.screen import Screen

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from pos_app.ui.window_parts import Context


class BackupsScreen(Screen):
    """Holds the page that the window without a till shows too."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        parts = context.parts
        self.view = BackupsView(
            BackupsParts(
                texts=context.texts,
                theme=context.theme,
                bridge=context.bridge,
                clock=parts.clock,
                face=parts.backups,
                require=self.require,
                hindrance=self.hindrance,
                name=lambda: parts.answering,
            )
        )
        self.view.struck.connect(self._on_struck)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.addWidget(self.view)

    def enter(self) -> None:
        """Show the copies as they are now; what is asked stays in sight."""
        self.view.enter()

    def leave(self) -> bool:
        """Go back to the list."""
        if self.view.currentWidget() is self.view.ask_page:
            self.view.ask_page.leave()
            return True
        return False

    def is_begun(self) -> bool:
        """Tell that nothing is typed here."""
        return False

    def hindrance(self) -> str:
        """Say why the till cannot be closed for going back now; empty when it can."""
        open_ones = self.context.till.open_transactions()
        count = sum(each.state is State.SENDING for each in open_ones)
        if count:
            return self.context.texts.of("backups.on_the_wire", count=count)
        return self.context.texts.of("backups.customers") if self.cash_waits() else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead to the search and to the other screens, from the buttons too."""
        if event.text() == "/":
            self.search_asked.emit()
        elif event.text() == "-":
            self.number_asked.emit()
        else:
            super().keyPressEvent(event)

    def _on_struck(self, stroke: Stroke) -> None:
        if stroke is Stroke.SEARCH:
            self.search_asked.emit()
        elif stroke is Stroke.BACK:
            self.number_asked.emit()
