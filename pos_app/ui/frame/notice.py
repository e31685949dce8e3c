"""Tells of something that can wait: a newer version, a report of an earlier fault."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from pos_app.ui.frame.overlay import Overlay
from pos_app.ui.icons import icon
from pos_app.ui.theme import SIZES
from pos_app.ui.widgets.plain_label import wrapped

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.ui.window_parts import Context


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What is offered: a sentence in sight, a text behind a button, and who learns it was seen."""

    sentence: str
    text: str
    seen: Callable[[], None]


class NoticeBar(QFrame):
    """One line below the top; it takes no focus, and the next notice waits for this one to go."""

    closed = Signal()
    """A notice's text was closed: the keyboard goes back to the form."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._waiting: list[Notice] = []
        self.page: NoticePage | None = None
        self.setProperty("panel", "notice")
        theme, texts = context.theme, context.texts
        self.sentence = wrapped()
        self.look = QPushButton(texts.of("notice.look"))
        self.look.clicked.connect(self._show_page)
        self.dismiss = QPushButton()
        side = theme.pixels(SIZES.icon)
        self.dismiss.setIcon(icon("close", theme.colours.text, side))
        self.dismiss.setIconSize(QSize(side, side))
        self.dismiss.setProperty("kind", "quiet")
        self.dismiss.setAccessibleName(texts.of("banner.dismiss"))
        self.dismiss.clicked.connect(self.next)
        for button in (self.look, self.dismiss):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(12)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.look)
        row.addWidget(self.dismiss)
        self.hide()

    def offer(self, notice: Notice) -> None:
        """Show a notice now, or when those before it are gone."""
        self._waiting.append(notice)
        if len(self._waiting) == 1:
            self._show_first()

    def next(self) -> None:
        """Let the notice in sight go, as seen, and show the next."""
        self._waiting.pop(0).seen()
        self._show_first()

    def _show_first(self) -> None:
        if self._waiting:
            self.sentence.setText(self._waiting[0].sentence)
            self.setAccessibleName(self._waiting[0].sentence)
        self.setVisible(bool(self._waiting))

    def _show_page(self) -> None:
        self.page = NoticePage(self._context, self._waiting[0], self._window)
        self.page.closed.connect(self.page.deleteLater)
        self.page.closed.connect(self.closed)
        self.page.open()


class NoticePage(Overlay):
    """The text of a notice, to read and to copy."""

    def __init__(self, context: Context, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        texts = context.texts
        self.setAccessibleName(notice.sentence)
        self.text = QPlainTextEdit(notice.text)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(notice.sentence)
        self.text.setMinimumSize(min(720, parent.width() - 90), min(300, parent.height() - 220))
        self.copy = QPushButton(texts.of("notice.copy"))
        self.copy.clicked.connect(self._copy)
        close = QPushButton(texts.of("help.close"))
        close.clicked.connect(self.close_now)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.copy)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.addWidget(wrapped(notice.sentence, "heading"))
        column.addWidget(self.text, 1)
        column.addLayout(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
