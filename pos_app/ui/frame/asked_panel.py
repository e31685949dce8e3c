"""A panel that is asked for something once: typed, looked at, read back, done, told."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton

from pos_app.ui.forms.keypad import Keypad, Stroke, stroke_of
from pos_app.ui.forms.read_back import ARMED_AFTER_S
from pos_app.ui.frame.overlay import Overlay
from pos_app.ui.widgets.greyed import grey
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped
from pos_app.ui.widgets.restyle import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from pos_app.domain.service import FieldKind
    from pos_app.ui.window_parts import Context


class Stage(Enum):
    """How far one request has got."""

    TYPING = auto()
    LOOKING = auto()
    ASKING = auto()
    UNDER_WAY = auto()
    TOLD = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is typed, by the keys of its texts; `wide_px` before the text's own scale."""

    kind: FieldKind
    longest: int
    wide_px: int
    label: str
    leave: str
    look: str
    confirm: str


class AskedPanel(Overlay):
    """Enter looks at what is typed; only `+` does it, once, and never by a held key."""

    def __init__(self, context: Context, parent: QWidget, question: Question) -> None:
        super().__init__(parent)
        self._context = context
        self._armed_from_s = 0.0
        self.stage = Stage.TYPING
        texts, theme = context.texts, context.theme
        self.setMinimumWidth(min(theme.pixels(question.wide_px), round(parent.width() * 0.9)))
        self.label = PlainLabel(texts.of(question.label), "label")
        self.field = QLineEdit()
        self.field.setMaxLength(question.longest)
        self.field.setAccessibleName(texts.of(question.label))
        self.label.setBuddy(self.field)
        self.field.textEdited.connect(lambda: self._stand(Stage.TYPING))
        Keypad(self.field, question.kind).struck.connect(self._on_struck)
        self.said = wrapped("", "strong")
        self.leave_button = self._button(question.leave, self.leave)
        self.look_button = self._button(question.look, self.look)
        self.confirm_button = self._button(question.confirm, self.confirm)
        self.confirm_button.setProperty("kind", "main")

    def look(self) -> None:
        """Read back what is typed, or say what is wrong with it."""
        raise NotImplementedError

    def confirm(self) -> None:
        """Do it, once."""
        raise NotImplementedError

    def leave(self) -> None:
        """Go one step back: to the field, then away; what is under way is waited for."""
        if self.stage in {Stage.LOOKING, Stage.ASKING}:
            self._type()
        elif self.stage is not Stage.UNDER_WAY:
            self.close_now()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Obey the numeric pad where no field has the keys; a held key is one key."""
        stroke = stroke_of(event)
        if stroke is not None and not event.isAutoRepeat():
            self._on_struck(stroke)

    def _on_struck(self, stroke: Stroke) -> None:
        match stroke:
            case Stroke.NEXT if self.stage is Stage.TYPING:
                self.look()
            case Stroke.NEXT if self.stage is Stage.TOLD:
                self.close_now()
            case Stroke.CONFIRM:
                self.confirm()
            case Stroke.LEAVE:
                self.leave()
            case Stroke.BACK if self.stage is Stage.ASKING or not self.field.text():
                self.leave()
            case _:
                return

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addWidget(self.leave_button)
        foot.addStretch(1)
        foot.addWidget(self.look_button)
        foot.addWidget(self.confirm_button)
        return foot

    def _type(self) -> None:
        self._stand(Stage.TYPING)
        self.open()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _arm(self, tone: str, said: str) -> None:
        """Read back, and let the key that does it work a moment later."""
        self._armed_from_s = self._context.parts.clock.monotonic_s() + ARMED_AFTER_S
        self._stand(Stage.ASKING, tone, said)

    def _is_armed(self) -> bool:
        is_late_enough = self._context.parts.clock.monotonic_s() >= self._armed_from_s
        return self.stage is Stage.ASKING and is_late_enough

    def _stand(self, stage: Stage, tone: str = "quiet", said: str = "") -> None:
        """Show only what belongs to a stage; the keys stay where one can type or strike."""
        self.stage = stage
        self.said.setText(said)
        mark(self.said, "tone", tone)
        self.said.setVisible(bool(said))
        for widget in (self.label, self.field, self.look_button):
            widget.setVisible(stage is Stage.TYPING)
        self.confirm_button.setVisible(stage is Stage.ASKING)
        is_busy = stage is Stage.UNDER_WAY
        grey(self.leave_button, self._context.texts.of("greyed.under_way") if is_busy else "")
        self._show_stage()
        if self.isVisible():
            if stage is not Stage.TYPING:
                self.setFocus()
            self.fit()

    def _show_stage(self) -> None:
        """Show what only this panel has of the stage."""

    def _button(self, key: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(self._context.texts.of(key))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoRepeat(False)
        button.clicked.connect(slot)
        return button
