"""Shows one shipped page with its pictures, and nothing from anywhere else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QImage, QTextBlockFormat, QTextCursor, QTextDocument, QTextTable
from PySide6.QtWidgets import QTextBrowser

from pos_app.ui.forms.keypad import Stroke, digit_of, stroke_of
from pos_app.ui.guide.pages import NAMES, folder_of, read_page

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from pos_app.texts.catalogue import Language

PICTURE: Final = re.compile(r"[a-z_]+\.png")
"""How a picture of the guide is named: no folder, no scheme, no address."""

MARGIN: Final = 40
LINES: Final = 3
LARGEST: Final = 1_000_000

SCROLLS: Final[Mapping[int, float]] = {8: -1, 2: 1, 9: -12, 3: 12, 7: -LARGEST, 1: LARGEST}
"""By how many steps a digit scrolls: what stands beside it on the numeric pad."""
SCROLLING_KEYS: Final[Mapping[int, int]] = {
    Qt.Key.Key_Up: 8,
    Qt.Key.Key_Down: 2,
    Qt.Key.Key_PageUp: 9,
    Qt.Key.Key_PageDown: 3,
    Qt.Key.Key_Home: 7,
    Qt.Key.Key_End: 1,
    Qt.Key.Key_Left: 4,
    Qt.Key.Key_Right: 6,
}
TURNS: Final[Mapping[int, int]] = {4: -1, 6: +1}


class GuideReader(QTextBrowser):
    """Reads pages that ship with the program. It opens no address and loads no foreign file."""

    wanted = Signal(str)
    """A link to another page was followed: its name."""
    turned = Signal(int)
    """The page before (-1) or the one after it (+1) is wanted."""
    gone_back = Signal()
    left = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._page: QTextDocument | None = None
        self.name = ""
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(self.follow)

    def show_page(self, name: str) -> None:
        """Show a page from its top. Raises KeyError for a name that no page has."""
        text = read_page(self._language, name)
        self.name = name
        features = QTextDocument.MarkdownFeature
        # A fresh one: Qt writes into a used one with the letters of what stood there last.
        page, before = QTextDocument(self), self._page
        page.setDefaultFont(self.font())
        page.setMarkdown(text, features.MarkdownDialectGitHub | features.MarkdownNoHTML)
        _set_apart(page, self.fontMetrics().height())
        self.setDocument(page)
        self._page = page
        if before is not None:
            before.deleteLater()
        self.verticalScrollBar().setValue(0)

    def follow(self, url: QUrl) -> None:
        """Ask for the page that a link names; whatever else it names stays shut."""
        name = url.toString().removesuffix(".md")
        if name in NAMES:
            self.wanted.emit(name)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a shipped picture as wide as there is room; nothing for any other name."""
        asked = name.toString() if isinstance(name, QUrl) else name
        if kind != QTextDocument.ResourceType.ImageResource.value or not PICTURE.fullmatch(asked):
            return None
        picture = QImage(str(folder_of(self._language) / asked))
        room = self.viewport().width() - MARGIN
        if picture.width() <= room or room <= 0:
            return picture
        return picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll and turn by the numeric pad too, where no letter is ever typed."""
        digit = SCROLLING_KEYS.get(event.key(), digit_of(event))
        if digit is not None and digit in SCROLLS:
            bar = self.verticalScrollBar()
            bar.setValue(round(bar.value() + SCROLLS[digit] * LINES * bar.singleStep()))
        elif digit is not None and digit in TURNS:
            self.turned.emit(TURNS[digit])
        elif digit == 0:
            self.wanted.emit(NAMES[0])
        elif stroke_of(event) is Stroke.BACK:
            self.gone_back.emit()
        elif stroke_of(event) is Stroke.LEAVE:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Load the pictures anew for the room that there is now."""
        super().resizeEvent(event)
        if self.name and event.size().width() != event.oldSize().width():
            place = self.verticalScrollBar().value()
            self.show_page(self.name)
            self.verticalScrollBar().setValue(place)


def _set_apart(page: QTextDocument, line_px: int) -> None:
    """Leave room between headings, paragraphs and cells, which Qt sets tight."""
    apart = QTextBlockFormat()
    apart.setTopMargin(line_px)
    apart.setBottomMargin(line_px / LINES)
    loose = QTextBlockFormat()
    loose.setBottomMargin(line_px / LINES)
    block = page.firstBlock()
    while block.isValid():
        is_inner = block.blockFormat().headingLevel() and block.position()
        QTextCursor(block).mergeBlockFormat(apart if is_inner else loose)
        block = block.next()
    for frame in page.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            form = frame.format().toTableFormat()
            form.setCellPadding(line_px / LINES)
            form.setBorder(1)
            form.setBorderCollapse(True)
            frame.setFormat(form)
