"""Asks which number is to be forgotten, says what goes and what stays, and takes the key for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from pos_app.domain.phone import PhoneNumber, parse_phone
from pos_app.domain.service import FieldKind
from pos_app.ui import wording
from pos_app.ui.frame.asked_panel import AskedPanel, Question, Stage
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pos_app.ui.window_parts import Context

QUESTION: Final = Question(
    kind=FieldKind.PHONE,
    longest=24,
    wide_px=640,
    label="forget.number",
    leave="forget.leave",
    look="forget.look",
    confirm="forget.confirm",
)


class ForgetPanel(AskedPanel):
    """Enter reads the number back; only `+` forgets it, once, and never by a held key."""

    looked = Signal(object)
    """A `PhoneNumber` whose operations are to be counted."""
    confirmed = Signal(object)
    """The `PhoneNumber` that is to be forgotten."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, parent, QUESTION)
        self.number: PhoneNumber | None = None
        texts = context.texts
        self.setAccessibleName(texts.of("forget.title"))
        self.goes = wrapped(texts.of("forget.goes"))
        self.stays = wrapped(texts.of("forget.stays"))
        self.for_good = wrapped(texts.of("forget.for_good"), "strong")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        column.addWidget(PlainLabel(texts.of("forget.title"), "title"))
        for widget in (self.label, self.field, self.said, self.goes, self.stays, self.for_good):
            column.addWidget(widget)
        column.addLayout(self._foot())

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
        self._arm("doubt", said)

    def confirm(self) -> None:
        """Let it go, once."""
        if self._is_armed() and self.number is not None:
            self._stand(Stage.UNDER_WAY, "quiet", self._context.texts.of("aftercare.under_way"))
            self.confirmed.emit(self.number)

    def end(self, tone: str, sentence: str) -> None:
        """Say what came of it; only leaving is left to do."""
        self.field.clear()
        self._stand(Stage.TOLD, tone, sentence)

    def resume(self) -> None:
        """Ask again, after an approval that was not given."""
        self._stand(Stage.ASKING, "doubt", self._context.texts.of("forget.not_approved"))

    def _type(self) -> None:
        self.number = None
        super()._type()

    def _show_stage(self) -> None:
        is_asking = self.stage is Stage.ASKING
        for widget in (self.goes, self.stays):
            widget.setVisible(is_asking or self.stage is Stage.TYPING)
        self.for_good.setVisible(is_asking)
        key = "forget.close" if self.stage is Stage.TOLD else "forget.leave"
        self.leave_button.setText(self._context.texts.of(key))
