"""Says why, by one digit or in one's own words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from pos_app.domain.service import FieldKind
from pos_app.ui.forms.keypad import Keypad, digit_of, stroke_of
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from pos_app.texts.catalogue import Texts

MOST: Final = 9
LONGEST: Final = 120
SIDE_PX: Final = 12
ABOVE_PX: Final = 8


class Reasons(QWidget):
    """A numbered list, and below it a line for other words."""

    struck = Signal(object)
    """A `Stroke` that is not the list's own."""
    picked = Signal(int)
    """The place of the reason that was picked, from 0."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.place: int | None = None
        self.buttons: list[QPushButton] = []
        self._offers: tuple[tuple[str, str], ...] = ()
        self.words = QLineEdit()
        self.words.setMaxLength(LONGEST)
        self.words.setPlaceholderText(texts.of("cash.why.words"))
        self.words.setAccessibleName(texts.of("cash.why.words"))
        self.words.textEdited.connect(self._on_words)
        Keypad(self.words, FieldKind.TEXT).struck.connect(self.struck)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._list)
        column.addWidget(self.words)
        column.addStretch(1)

    @property
    def why(self) -> str:
        """The words of what was picked or typed; empty when nothing was."""
        if self.words.text().strip():
            return self.words.text().strip()
        return "" if self.place is None else self._offers[self.place][0]

    def offer(self, offers: Sequence[tuple[str, str]]) -> None:
        """Begin anew with some reasons: what is kept of each, and what is shown."""
        for each in self.buttons:
            self._list.removeWidget(each)
            each.hide()
            each.deleteLater()
        self._offers = tuple(offers[:MOST])
        self.buttons = [self._button(place) for place in range(len(self._offers))]
        for each in self.buttons:
            self._list.addWidget(each)
        self.place = None
        self.words.clear()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each reason the room that its lines need at this width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for each in self.buttons:
            label = each.findChild(PlainLabel)
            if label is not None:
                lines = label.heightForWidth(max(1, self.width() - 2 * SIDE_PX - 4))
                each.setFixedHeight(lines + 2 * ABOVE_PX)

    def pick(self, place: int) -> None:
        """Pick one of the list."""
        if place < len(self._offers):
            self.words.clear()
            self._mark(place)
            self.picked.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick by digit, 0 for other words; pass orders on."""
        if event.isAutoRepeat():
            return
        digit, stroke = digit_of(event), stroke_of(event)
        if digit == 0:
            self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif digit is not None:
            self.pick(digit - 1)
        elif stroke is not None:
            self.struck.emit(stroke)
        else:
            super().keyPressEvent(event)

    def _mark(self, place: int | None) -> None:
        self.place = place
        for number, each in enumerate(self.buttons):
            each.setChecked(number == place)

    def _on_words(self, text: str) -> None:
        if text.strip():
            self._mark(None)

    def _button(self, place: int) -> QPushButton:
        _, sentence = self._offers[place]
        made = QPushButton()
        made.setProperty("kind", "service")
        made.setCheckable(True)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setAccessibleName(sentence)
        made.clicked.connect(partial(self._on_clicked, place))
        # A button's own text does not break its lines.
        label = wrapped(f"{place + 1}   {sentence}")
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = QVBoxLayout(made)
        inside.setContentsMargins(SIDE_PX, ABOVE_PX, SIDE_PX, ABOVE_PX)
        inside.addWidget(label)
        return made

    def _on_clicked(self, place: int) -> None:
        self.pick(place)
        self.setFocus()
