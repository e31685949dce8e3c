"""Asks which number is to be forgotten, says what goes and what stays, and takes the key for it."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from pos_app.domain.phone import PhoneNumber, parse_phone
from pos_app.domain.service import FieldKind
from pos_app.ui import wording
from pos_app.ui.forms.keypad import Keypad, Stroke, stroke_of
from pos_app.ui.forms.read_back import ARMED_AFTER_S
from pos_app.ui.frame.overlay import Overlay
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped
from pos_app.ui.widgets.restyle import mark

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from pos_app.ui.window_parts import Context

WIDE_PX: Final = 640
LONGEST: Final = 24


class Stage(Enum):
    """How far one request has got."""

    TYPING = auto()
    LOOKING = auto()
    ASKING = auto()
    UNDER_WAY = auto()
    TOLD = auto()


class ForgetPanel(Overlay):
    """Enter reads the number back; only `+` forgets it, once, and never by a held key."""

    looked = Signal(object)
    """A `PhoneNumber` whose operations are to be counted."""
    confirmed = Signal(object)
    """The `PhoneNumber` that is to be forgotten."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._armed_from_s = 0.0
        self.stage = Stage.TYPING
        self.number: PhoneNumber | None = None
        texts, theme = context.texts, context.theme
        self.setAccessibleName(texts.of("forget.title"))
        self.setMinimumWidth(min(theme.pixels(WIDE_PX), round(parent.width() * 0.9)))
        self.label = PlainLabel(texts.of("forget.number"), "label")
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.field.setAccessibleName(texts.of("forget.number"))
        self.label.setBuddy(self.field)
        self.field.textEdited.connect(self._on_edited)
        Keypad(self.field, FieldKind.PHONE).struck.connect(self._on_struck)
        self.said = wrapped("", "strong")
        self.goes = wrapped(texts.of("forget.goes"))
        self.stays = wrapped(texts.of("forget.stays"))
        self.for_good = wrapped(texts.of("forget.for_good"), "strong")
        self.leave_button = self._button("forget.leave", self.leave)
        self.look_button = self._button("forget.look", self.look)
        self.confirm_button = self._button("forget.confirm", self.confirm)
        self.confirm_button.setProperty("kind", "main")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        column.addWidget(PlainLabel(texts.of("forget.title"), "title"))
        for widget in (self.label, self.field, self.said, self.goes, self.stays, self.for_good):
            column.addWidget(widget)
        foot = QHBoxLayout()
        foot.addWidget(self.leave_button)
        foot.addStretch(1)
        foot.addWidget(self.look_button)
        foot.addWidget(self.confirm_button)
        column.addLayout(foot)

    def ask(self, phone: PhoneNumber | None) -> None:
        """Begin, with the number of the operation that is shown where there is one."""
        self.field.setText(phone.e164 if phone is not None else "")
        self._type()

    def look(self) -> None:
        """Read the number back, or say what is wrong with it."""
        if self.stage is not Stage.TYPING:
            return
        found = parse_phone(self.field.text(), self._context.parts.country)
        if isinstance(found, PhoneNumber):
            self.number = found
            self._stand(Stage.LOOKING, "quiet", "…")
            self.looked.emit(found)
        else:
            self._stand(Stage.TYPING, "bad", wording.problem(self._context.texts, found))

    def read_back(self, finished: int, still_open: int) -> None:
        """Say whose operations go, and arm the key."""
        texts = self._context.texts
        if self.stage is not Stage.LOOKING or self.number is None:
            return
        if not finished:
            key = "forget.none_finished" if still_open else "forget.none"
            self._stand(Stage.TYPING, "doubt", texts.of(key, phone=self.number.shown()))
            return
        said = texts.of("forget.found", phone=self.number.shown(), count=finished)
        if still_open:
            said = f"{said} {texts.of('forget.open', count=still_open)}"
        self._armed_from_s = self._context.parts.clock.monotonic_s() + ARMED_AFTER_S
        self._stand(Stage.ASKING, "doubt", said)

    def confirm(self) -> None:
        """Let it go, once."""
        armed = self._context.parts.clock.monotonic_s() >= self._armed_from_s
        if self.stage is Stage.ASKING and armed and self.number is not None:
            self._stand(Stage.UNDER_WAY, "quiet", self._context.texts.of("aftercare.under_way"))
            self.confirmed.emit(self.number)

    def end(self, tone: str, sentence: str) -> None:
        """Say what came of it; only leaving is left to do."""
        self.field.clear()
        self._stand(Stage.TOLD, tone, sentence)

    def resume(self) -> None:
        """Ask again, after an approval that was not given."""
        self._stand(Stage.ASKING, "doubt", self._context.texts.of("forget.not_approved"))

    def leave(self) -> None:
        """Go one step back: to the number, then away; what is under way is waited for."""
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

    def _on_edited(self) -> None:
        self._stand(Stage.TYPING, "quiet", "")

    def _type(self) -> None:
        self.number = None
        self._stand(Stage.TYPING, "quiet", "")
        self.open()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _stand(self, stage: Stage, tone: str, said: str) -> None:
        """Show only what belongs to a stage; the keys stay where one can type or strike."""
        self.stage = stage
        self.said.setText(said)
        mark(self.said, "tone", tone)
        self.said.setVisible(bool(said))
        typing, asking = stage is Stage.TYPING, stage is Stage.ASKING
        for widget in (self.label, self.field):
            widget.setVisible(typing)
        for widget in (self.goes, self.stays):
            widget.setVisible(typing or asking)
        self.for_good.setVisible(asking)
        self.look_button.setVisible(typing)
        self.confirm_button.setVisible(asking)
        self.leave_button.setEnabled(stage is not Stage.UNDER_WAY)
        key = "forget.close" if stage is Stage.TOLD else "forget.leave"
        self.leave_button.setText(self._context.texts.of(key))
        if not typing and self.isVisible():
            self.setFocus()
        if self.isVisible():
            self.fit()

    def _button(self, key: str, slot: object) -> QPushButton:
        button = QPushButton(self._context.texts.of(key))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoRepeat(False)
        button.clicked.connect(slot)
        return button
