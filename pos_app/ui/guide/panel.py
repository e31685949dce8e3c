"""The guide over the window: its pages in a list, and the one that is read beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from pos_app.ui.frame.overlay import Overlay
from pos_app.ui.guide.pages import NAMES, title_of
from pos_app.ui.guide.reader import GuideReader
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped

if TYPE_CHECKING:
    from pos_app.ui.front import Dress

LIST_SHARE: Final = 0.3
LIST_WIDTH: Final = 250


class GuidePanel(Overlay):
    """Takes almost the whole window; the page has the keyboard."""

    def __init__(self, context: Dress, parent: QWidget) -> None:
        super().__init__(parent)
        texts = context.texts
        self._read_before: list[str] = []
        self.setAccessibleName(texts.of("guide.title"))
        self.reader = GuideReader(texts.language)
        self.reader.setAccessibleName(texts.of("guide.page"))
        self.contents = QListWidget()
        self.contents.setAccessibleName(texts.of("guide.contents"))
        self.contents.setWordWrap(True)
        self.contents.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.contents.addItems([title_of(texts.language, name) for name in NAMES])
        room = round(parent.width() * LIST_SHARE)
        self.contents.setFixedWidth(min(context.theme.pixels(LIST_WIDTH), room))
        self.contents.currentRowChanged.connect(self._on_row)
        self.close_button = QPushButton(texts.of("help.close"))
        self.close_button.setAutoRepeat(False)
        self.close_button.clicked.connect(self.close_now)
        self.reader.wanted.connect(self.show_page)
        self.reader.turned.connect(self._turn)
        self.reader.gone_back.connect(self._go_back)
        self.reader.left.connect(self.close_now)
        self._lay_out(texts.of("guide.hint"), texts.of("guide.title"))

    def _lay_out(self, hint: str, title: str) -> None:
        top = QHBoxLayout()
        top.addWidget(PlainLabel(title, "title"))
        top.addStretch(1)
        top.addWidget(self.close_button)
        middle = QHBoxLayout()
        middle.addWidget(self.contents)
        middle.addWidget(self.reader, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addLayout(top)
        column.addLayout(middle, 1)
        column.addWidget(wrapped(hint, "small"))

    def sizeHint(self) -> QSize:
        """Want the whole window; `fit` leaves some of it to be seen."""
        return self._under.size()

    def open_at(self, name: str) -> None:
        """Lie over the window and show a page."""
        self._read_before.clear()
        self.reader.name = ""
        self.open()  # Before the page: the reader lays it out anew for every width.
        self.show_page(name)
        self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_page(self, name: str) -> None:
        """Show a page; `-` leads back to the one before."""
        if self.reader.name and name != self.reader.name:
            self._read_before.append(self.reader.name)
        self._show(name)

    def _show(self, name: str) -> None:
        if name != self.reader.name:
            self.reader.show_page(name)
        self.contents.setCurrentRow(NAMES.index(name))

    def _on_row(self, row: int) -> None:
        self.show_page(NAMES[row])

    def _turn(self, step: int) -> None:
        self.show_page(NAMES[(NAMES.index(self.reader.name) + step) % len(NAMES)])

    def _go_back(self) -> None:
        if self._read_before:
            self._show(self._read_before.pop())
        else:
            self.close_now()
