"""Says in words what going back to a copy would mean, and takes the key for it."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from pos_app.ui.backups import words
from pos_app.ui.forms.keypad import Stroke, digit_of, stroke_of
from pos_app.ui.forms.read_back import ARMED_AFTER_S
from pos_app.ui.theme import LARGE_TYPE
from pos_app.ui.widgets.flow import Flow
from pos_app.ui.widgets.following_area import FollowingArea
from pos_app.ui.widgets.greyed import grey
from pos_app.ui.widgets.plain_label import wrapped
from pos_app.ui.widgets.restyle import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QKeyEvent

    from pos_app.engine.backups import Backup, Meaning
    from pos_app.ui.backups.face import BackupsParts

SCROLLS: Final[Mapping[int, int]] = {8: -60, 2: +60, 9: -300, 3: +300}
"""By how many pixels a digit scrolls: what stands beside it on the numeric pad."""


class AskStage(Enum):
    """How far one request has got."""

    LOOKING = auto()
    ASKING = auto()
    REFUSED = auto()
    UNDER_WAY = auto()


class AskPage(QFrame):
    """Only `+` goes back to a copy, once, a moment after all was to be read, and never held."""

    confirmed = Signal()
    left = Signal()

    def __init__(self, parts: BackupsParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._armed_from_s = 0.0
        self.stage = AskStage.LOOKING
        self.setProperty("panel", "ask")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = wrapped("", "title")
        self.said = wrapped("", "strong")
        self.losses = wrapped("", "strong")
        self.open_ones = wrapped("", "strong")
        mark(self.open_ones, "tone", "bad")
        self.consequences = wrapped()
        self.leave_button = self._button("backups.leave", "-", self.leave)
        self.confirm_button = self._button("backups.confirm", "+", self.confirm)
        self.confirm_button.setProperty("kind", "main")
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(self._parts.theme.pixels(8))
        for label in (self.title, self.said, self.losses, self.open_ones, self.consequences):
            column.addWidget(label)
        column.addStretch(1)
        self.area = FollowingArea(inside)
        self.area.follow(self.leave_button, self.confirm_button)
        foot = QWidget()
        buttons = Flow(foot)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(self.leave_button)
        buttons.addStretch(1)
        buttons.addWidget(self.confirm_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 10, 10, 10)
        whole.addWidget(self.area, 1)
        # Large letters need the room that the buttons would keep from them.
        (column if self._parts.theme.scale > LARGE_TYPE else whole).addWidget(foot)

    def look_at(self, backup: Backup) -> None:
        """Begin with a copy that is still to be checked, or read."""
        self.title.setText(self._parts.texts.of("backups.ask", when=words.moment(backup.made_ms)))
        self.setAccessibleName(self.title.text())
        for label in (self.losses, self.open_ones, self.consequences):
            label.setText("")
        self._stand(AskStage.LOOKING, "quiet", self._parts.texts.of("backups.looking"))
        self.area.verticalScrollBar().setValue(0)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def tell(self, sentence: str) -> None:
        """Say how far looking is."""
        if self.stage is AskStage.LOOKING:
            self.said.setText(sentence)

    def show_meaning(self, meaning: Meaning, hindrance: str) -> None:
        """Say what it would mean, and arm the key; or why it is refused now."""
        texts = self._parts.texts
        self.losses.setText(words.losses(texts, meaning))
        is_loss = meaning.beyond is None or bool(meaning.beyond.operations)
        mark(self.losses, "tone", "doubt" if is_loss else "good")
        self.open_ones.setText(words.under_way(texts, meaning))
        self.consequences.setText("\n".join(words.consequences(texts, meaning)))
        if hindrance:
            self.refuse(hindrance)
        else:
            self.ask(words.checked(texts, meaning.backup))

    def ask(self, sentence: str, tone: str = "good") -> None:
        """Ask, and let the key work a moment later."""
        self._armed_from_s = self._parts.clock.monotonic_s() + ARMED_AFTER_S
        self._stand(AskStage.ASKING, tone, sentence)

    def refuse(self, sentence: str) -> None:
        """Say why it cannot be; only leaving is left to do."""
        self._stand(AskStage.REFUSED, "bad", sentence)

    def wait(self, sentence: str) -> None:
        """Say that it is under way."""
        self._stand(AskStage.UNDER_WAY, "waiting", sentence)

    def confirm(self) -> None:
        """Let it happen, once."""
        is_armed = self._parts.clock.monotonic_s() >= self._armed_from_s
        if self.stage is AskStage.ASKING and is_armed:
            self.confirmed.emit()

    def leave(self) -> None:
        """Change nothing; what is under way is waited for."""
        if self.stage is not AskStage.UNDER_WAY:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Obey the numeric pad; a held key does nothing but scroll."""
        digit, stroke = digit_of(event), stroke_of(event)
        if digit is not None and digit in SCROLLS:
            bar = self.area.verticalScrollBar()
            bar.setValue(bar.value() + SCROLLS[digit])
        elif event.isAutoRepeat():
            return
        elif stroke is Stroke.CONFIRM:
            self.confirm()
        elif stroke in {Stroke.BACK, Stroke.LEAVE}:
            self.leave()

    def _stand(self, stage: AskStage, tone: str, sentence: str) -> None:
        self.stage = stage
        self.said.setText(sentence)
        mark(self.said, "tone", tone)
        self.confirm_button.setVisible(stage is AskStage.ASKING)
        is_busy = stage is AskStage.UNDER_WAY
        grey(self.leave_button, self._parts.texts.of("greyed.under_way") if is_busy else "")
        for label in (self.losses, self.open_ones, self.consequences):
            label.setVisible(bool(label.text()))
        if stage is not AskStage.LOOKING and self.isVisible():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, key: str, shown: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(f"{self._parts.texts.of(key)}  ({shown})")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoRepeat(False)
        button.clicked.connect(slot)
        return button
