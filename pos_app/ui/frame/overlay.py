"""Panels that lie over the window: help, and a screen's number. None is a dialog with a loop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pos_app.ui.forms.keypad import Stroke, digit_of, stroke_of
from pos_app.ui.shortcuts import SHORTCUTS, Act, key_name, shortcut_of
from pos_app.ui.theme import LARGE_TYPE
from pos_app.ui.widgets.flow import Flow
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from pos_app.texts.catalogue import Texts
    from pos_app.ui.screen_table import ScreenSpec
    from pos_app.ui.window_parts import Context

DIGITS: Final = 2
COLUMNS: Final = 3
"""Of the numbers: with fewer, large letters would not fit a low window."""

AROUND_PX: Final = 200
"""What the title, the buttons and the edges of the help take of its height at text scale 1."""

GUIDE: Final = 0
"""What is typed after `-` for the guide, where no screen has that number: 00."""

FAVOURITES: Final = 20
"""The same for the list of favourites."""

FORGET: Final = 21
"""The same for a customer who wants to be forgotten."""

ABOUT: Final = 99
"""The same for the program's version and terms."""


class Overlay(QFrame):
    """A panel over the window that has the keyboard until it closes."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._under = parent
        self.setProperty("panel", "overlay")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay whole inside a window that changes its size."""
        if event.type() is QEvent.Type.Resize and watched is self._under and not self.isHidden():
            self.fit()
        return super().eventFilter(watched, event)

    def open(self) -> None:
        """Lie over the middle of the window and take the keyboard."""
        self.fit()
        self.show()
        self.raise_()
        self.setFocus()

    def fit(self) -> None:
        """Take the size that the content wants, in the middle of the window."""
        window = self._under
        self.adjustSize()
        wanted = self.sizeHint().expandedTo(self.minimumSize())
        size = wanted.boundedTo(window.size() * 0.92)
        self.resize(size)
        self.move((window.width() - size.width()) // 2, (window.height() - size.height()) // 2)

    def close_now(self) -> None:
        """Go away and say so, so that the keyboard goes back where it was."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc; let nothing through to what lies below."""
        if stroke_of(event) is Stroke.LEAVE and not event.isAutoRepeat():
            self.close_now()


class HelpOverlay(Overlay):
    """Every key of the till, drawn from the declared ones; the way to the guide and the terms."""

    guide_wanted = Signal()
    about_wanted = Signal()
    everything_wanted = Signal()
    """A mouse has no keys: the list of everything can be clicked."""

    def __init__(self, context: Context, screens: Sequence[ScreenSpec], parent: QWidget) -> None:
        super().__init__(parent)
        texts = context.texts
        self.setAccessibleName(texts.of("help.title"))
        rows: list[tuple[tuple[str, ...], str]]
        rows = [((spec.key,), texts.of(spec.title)) for spec in screens]
        rows += [(shortcut.shown, texts.of(shortcut.text)) for shortcut in SHORTCUTS]
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(20, 16, 20, 16)
        column_layout.addWidget(PlainLabel(texts.of("help.title"), "title"))
        # Put in its place while it is empty: Qt dresses all that a moved widget holds once more.
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        column_layout.addWidget(scroll, 1)
        inside = QWidget(scroll)
        scroll.setWidget(inside)
        grid = QGridLayout(inside)
        grid.setHorizontalSpacing(16)
        half = -(-len(rows) // 2) if context.theme.scale <= LARGE_TYPE else len(rows)
        for place, (keys, sentence) in enumerate(rows):
            column = 0 if place < half else 2
            shown = key_name(texts, "   ".join(keys))
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            grid.addWidget(PlainLabel(shown, "key"), place % half, column, left)
            grid.addWidget(wrapped(sentence), place % half, column + 1)
        for column in range(1, grid.columnCount(), 2):
            grid.setColumnStretch(column, 1)
        around_px = context.theme.pixels(AROUND_PX)
        scroll.setMinimumSize(min(820, parent.width() - 90), min(380, parent.height() - around_px))
        column_layout.addLayout(self._buttons(texts))

    def _buttons(self, texts: Texts) -> Flow:
        self.guide_button = QPushButton(texts.of("help.guide", keys=_keys_of(texts, Act.GUIDE)))
        self.guide_button.clicked.connect(self.guide_wanted)
        self.about_button = QPushButton(texts.of("about.title"))
        self.about_button.clicked.connect(self.about_wanted)
        self.everything_button = QPushButton(texts.of("help.everything"))
        self.everything_button.setProperty("kind", "main")
        self.everything_button.clicked.connect(self.everything_wanted)
        close = QPushButton(texts.of("help.close"))
        close.clicked.connect(self.close_now)
        buttons = Flow()
        buttons.setSpacing(6)
        buttons.addWidget(self.everything_button)
        buttons.addStretch(1)
        for button in (self.about_button, self.guide_button, close):
            buttons.addWidget(button)
        return buttons


def _keys_of(texts: Texts, act: Act) -> str:
    return key_name(texts, "   ".join(shortcut_of(act).shown))


class NumberPrompt(Overlay):
    """Reads the two digits of a screen, so that the numeric pad alone reaches every screen."""

    chosen = Signal(int)

    def __init__(self, context: Context, screens: Sequence[ScreenSpec], parent: QWidget) -> None:
        super().__init__(parent)
        texts = context.texts
        self._typed = ""
        self.setAccessibleName(texts.of("number.title"))
        self.digits = PlainLabel("", "figures")
        self.digits.setAlignment(Qt.AlignmentFlag.AlignCenter)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        rows = [(spec.number, texts.of(spec.title)) for spec in screens]
        rows.append((FAVOURITES, texts.of("favourite.title")))
        rows.append((FORGET, texts.of("forget.title")))
        rows.append((GUIDE, texts.of("guide.title")))
        rows.append((ABOUT, texts.of("about.title")))
        tall = -(-len(rows) // COLUMNS)
        for place, (number, name) in enumerate(rows):
            column, row = divmod(place, tall)
            grid.addWidget(PlainLabel(f"{number:02d}", "key"), row, 2 * column)
            grid.addWidget(PlainLabel(name), row, 2 * column + 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(28, 16, 28, 16)
        whole.addWidget(PlainLabel(texts.of("number.title"), "heading"))
        whole.addWidget(self.digits)
        whole.addLayout(grid)

    def open(self) -> None:
        """Begin with no digit."""
        self._typed = ""
        self._show_typed()
        super().open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read digits; `-` takes one back, or closes when there is none."""
        if event.isAutoRepeat():
            return
        digit = digit_of(event)
        if digit is not None:
            self._typed += str(digit)
            self._show_typed()
            if len(self._typed) == DIGITS:
                self.close_now()
                self.chosen.emit(int(self._typed))
        elif stroke_of(event) is Stroke.BACK:
            if not self._typed:
                self.close_now()
            self._typed = self._typed[:-1]
            self._show_typed()
        else:
            super().keyPressEvent(event)

    def _show_typed(self) -> None:
        self.digits.setText(" ".join(self._typed.ljust(DIGITS, "_")))
