"""Asks for the confirmation of a refund or a claim inside the window, and shows what came of it."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pos_app.domain.service import FieldKind
from pos_app.ui.forms.keypad import Keypad, Stroke, stroke_of
from pos_app.ui.forms.read_back import ARMED_AFTER_S
from pos_app.ui.widgets.flow import Flow
from pos_app.ui.widgets.following_area import FollowingArea
from pos_app.ui.widgets.greyed import grey
from pos_app.ui.widgets.modest_text import ModestText
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped
from pos_app.ui.widgets.restyle import mark

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from pos_app.engine.ports import Clock
    from pos_app.texts.catalogue import Texts
    from pos_app.ui.aftercare.letter import Letter

TEXT_PX = 120


class Stage(Enum):
    """How far one refund or claim has got."""

    ASKING = auto()
    UNDER_WAY = auto()
    TOLD = auto()


class AftercarePanel(QFrame):
    """A sentence, for a claim its letter, and the key that confirms, which never is Enter.

    Emits `confirmed` at most once for each question, whatever is held or bounces.
    """

    confirmed = Signal()
    left = Signal()

    def __init__(self, texts: Texts, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._clock = clock
        self._armed_from_s = 0.0
        self.stage = Stage.TOLD
        self.setProperty("panel", "ask")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = wrapped("", "title")
        self.what = wrapped("", "strong")
        self.warning = wrapped()
        self.subject = QLineEdit()
        self.subject.setAccessibleName(texts.of("claim.subject_name"))
        self.text = ModestText()
        self.text.setAccessibleName(texts.of("claim.text_name"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(TEXT_PX)
        self.subject_label = PlainLabel(texts.of("claim.subject_name"), "label")
        self.text_label = PlainLabel(texts.of("claim.text_name"), "label")
        self.letter = (self.subject_label, self.subject, self.text_label, self.text)
        self.outcome = wrapped("", "heading")
        self.advice = wrapped()
        self.confirm_button = QPushButton(texts.of("claim.confirm"))
        self.confirm_button.setProperty("kind", "main")
        self.confirm_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.confirm_button.setAutoRepeat(False)
        self.confirm_button.clicked.connect(self.confirm)
        self.leave_button = QPushButton(texts.of("aftercare.leave"))
        self.leave_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.leave_button.clicked.connect(self.left)
        Keypad(self.subject, FieldKind.TEXT).struck.connect(self._on_struck)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        buttons = Flow()
        buttons.addWidget(self.leave_button)
        buttons.addStretch(1)
        buttons.addWidget(self.confirm_button)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(4)
        for widget in (self.title, self.what, self.warning, *self.letter[:3]):
            column.addWidget(widget)
        column.addWidget(self.text, 100)
        for label in (self.outcome, self.advice):
            column.addWidget(label)
        column.addStretch(1)
        column.addLayout(buttons)
        area = FollowingArea(inside)
        area.follow(self.subject, self.text, self.leave_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area, 1)

    def ask_refund(self, what: str, amount: str) -> None:
        """Ask whether the whole of a sale is to be given back."""
        texts = self._texts
        self._ask(texts.of("refund.title"), what, texts.of("refund.warning", amount=amount))
        self.confirm_button.setText(texts.of("refund.confirm"))

    def ask_claim(self, what: str, letter: Letter) -> None:
        """Show a claim's letter, ready to go or to be changed."""
        texts = self._texts
        self.subject.setText(letter.subject)
        self.subject.setCursorPosition(0)
        self.text.setPlainText(letter.text)
        self._ask(texts.of("claim.title"), what, texts.of("claim.warning"))
        for widget in self.letter:
            widget.show()
        self.confirm_button.setText(texts.of("claim.confirm"))

    @property
    def armed(self) -> bool:
        """Whether the next confirmation counts."""
        return self.stage is Stage.ASKING and self._clock.monotonic_s() >= self._armed_from_s

    def confirm(self) -> None:
        """Let it go, once."""
        if self.armed:
            self.stage = Stage.UNDER_WAY
            under_way = self._texts.of("aftercare.under_way")
            grey(self.confirm_button, under_way)
            self.tell("quiet", under_way)
            self.confirmed.emit()

    def tell(self, tone: str, sentence: str, advice: str = "") -> None:
        """Show how it stands."""
        self.outcome.setText(sentence)
        mark(self.outcome, "tone", tone)
        self.outcome.setVisible(bool(sentence))
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))

    def end(self, tone: str, sentence: str, advice: str = "") -> None:
        """Show what came of it; only leaving is left to do."""
        self.stage = Stage.TOLD
        for widget in (*self.letter, self.warning, self.confirm_button):
            widget.hide()
        self.leave_button.setText(self._texts.of("aftercare.close"))
        self.tell(tone, sentence, advice)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Obey the orders of the numeric pad; a held key is one key."""
        if event.isAutoRepeat():
            return
        stroke = stroke_of(event)
        if stroke is None:
            super().keyPressEvent(event)
        else:
            self._on_struck(stroke)

    def _on_struck(self, stroke: Stroke) -> None:
        match stroke:
            case Stroke.CONFIRM:
                self.confirm()
            case Stroke.LEAVE:
                self.left.emit()
            case Stroke.NEXT if self.stage is Stage.ASKING:
                self.focusNextChild()
            case _:
                return

    def _ask(self, title: str, what: str, warning: str) -> None:
        self.stage = Stage.ASKING
        self.title.setText(title)
        self.what.setText(what)
        self.warning.setText(warning)
        self.warning.show()
        for widget in self.letter:
            widget.hide()
        self.tell("", "")
        self.leave_button.setText(self._texts.of("aftercare.leave"))
        grey(self.confirm_button, "")
        self.confirm_button.show()
        self.setAccessibleName(f"{title} {what}")
        self._armed_from_s = self._clock.monotonic_s() + ARMED_AFTER_S
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
