"""About the program: its version and terms, and every licence text that ships, to be read here."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING, Final

from PySide6 import __version__ as binding_version
from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pos_app import __version__
from pos_app.bundle import home, licences
from pos_app.ui.about.papers import papers_here
from pos_app.ui.forms.keypad import Stroke, digit_of, stroke_of
from pos_app.ui.frame.overlay import Overlay
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent

    from pos_app.texts.catalogue import Texts
    from pos_app.ui.window_parts import Context

LIST_SHARE: Final = 0.3
LIST_WIDTH: Final = 250
TURNS: Final[Mapping[int, int]] = {4: -1, 6: +1}
SCROLLS: Final[Mapping[int, int]] = {8: -3, 2: +3, 9: -20, 3: +20}
"""By how many lines a digit scrolls: what stands beside it on the numeric pad."""


class AboutPanel(Overlay):
    """Papers in a list, and the one that is read beside it, as plain text; it opens no address."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        texts = context.texts
        self._summary = summary(texts)
        self._papers = papers_here()
        self.setAccessibleName(texts.of("about.title"))
        self.contents = QListWidget()
        self.contents.setAccessibleName(texts.of("about.contents"))
        self.contents.setWordWrap(True)
        self.contents.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.contents.addItem(texts.of("about.title"))
        self.contents.addItems([texts.of(paper.title) for paper in self._papers])
        room = round(parent.width() * LIST_SHARE)
        self.contents.setFixedWidth(min(context.theme.pixels(LIST_WIDTH), room))
        self.contents.currentRowChanged.connect(self._on_row)
        self.page = QPlainTextEdit()
        self.page.setReadOnly(True)
        self.page.setTabChangesFocus(True)
        self.page.setAccessibleName(texts.of("about.page"))
        self.close_button = QPushButton(texts.of("help.close"))
        self.close_button.setAutoRepeat(False)
        self.close_button.clicked.connect(self.close_now)
        self._lay_out(texts)

    def _lay_out(self, texts: Texts) -> None:
        top = QHBoxLayout()
        top.addWidget(PlainLabel(texts.of("about.title"), "title"))
        top.addStretch(1)
        top.addWidget(self.close_button)
        middle = QHBoxLayout()
        middle.addWidget(self.contents)
        middle.addWidget(self.page, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addLayout(top)
        column.addLayout(middle, 1)
        column.addWidget(wrapped(texts.of("about.hint"), "small"))

    def sizeHint(self) -> QSize:
        """Want the whole window; `fit` leaves some of it to be seen."""
        return self._under.size()

    def open(self) -> None:
        """Lie over the window and begin with what the program is."""
        super().open()
        self.contents.setCurrentRow(0)
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn and scroll by the numeric pad, where no letter is ever typed."""
        digit = digit_of(event)
        if digit is not None and digit in TURNS:
            count = self.contents.count()
            self.contents.setCurrentRow((self.contents.currentRow() + TURNS[digit]) % count)
        elif digit is not None and digit in SCROLLS:
            bar = self.page.verticalScrollBar()
            bar.setValue(bar.value() + SCROLLS[digit])
        elif stroke_of(event) is Stroke.BACK:
            self.close_now()
        else:
            super().keyPressEvent(event)

    def _on_row(self, row: int) -> None:
        text = self._papers[row - 1].path.read_text("utf-8", "replace") if row else self._summary
        self.page.setPlainText(text)


def summary(texts: Texts) -> str:
    """Return what the program is, whose parts it holds, and where their terms stand."""
    return texts.of(
        "about.summary",
        version=__version__,
        qt=qVersion(),
        binding=binding_version,
        python=platform.python_version(),
        home=home(),
        licences=licences(),
    )
