"""Shows what would be sent to whom, word for word, and the key that sends it: never Enter."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pos_app.domain.money import screen_francs
from pos_app.domain.service import PHONE
from pos_app.ui import wording
from pos_app.ui.forms.editors import make_editor
from pos_app.ui.forms.keypad import Stroke, digit_of, stroke_of
from pos_app.ui.forms.read_back import ARMED_AFTER_S
from pos_app.ui.frame.overlay import Overlay
from pos_app.ui.widgets.following_area import FollowingArea
from pos_app.ui.widgets.greyed import grey
from pos_app.ui.widgets.modest_text import ModestText
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from pos_app.domain.service import Service
    from pos_app.engine.telling import Draft, Offer
    from pos_app.ui.window_parts import Context

WIDE_PX: Final = 620
LIST_PX: Final = 84
TEXT_PX: Final = 96
FOOT_PX: Final = 90
"""The buttons below what scrolls, in pixels at text scale 1."""


class Stage(Enum):
    """How far one message has got."""

    ASKING = auto()
    UNDER_WAY = auto()


class MessagePanel(Overlay):
    """Whom, what, at what fee; emits `confirmed` at most once each time that it is armed."""

    confirmed = Signal()

    def __init__(self, context: Context, service: Service, parent: QWidget) -> None:
        super().__init__(parent)
        texts = context.texts
        self._context = context
        self.stage = Stage.ASKING
        self.draft: Draft | None = None
        self._armed_from_s = 0.0
        self.setAccessibleName(texts.of("message.title"))
        self.what = wrapped("", "strong")
        at_home = replace(service, country=context.parts.country)
        self.phone = make_editor(PHONE, at_home, texts)
        self.phone.struck.connect(self._on_struck)
        self.phone.changed.connect(lambda: self.say(""))
        self.which = QListWidget()
        self.which.setAccessibleName(texts.of("message.which"))
        self.which.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.which.setMaximumHeight(context.theme.pixels(LIST_PX))
        self.which.currentRowChanged.connect(self._on_picked)
        self.preview = ModestText()
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(texts.of("message.preview"))
        self.preview.setMinimumHeight(TEXT_PX)
        self.preview.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fee = wrapped("", "muted")
        self.problem = wrapped("", "problem")
        self.send_button = QPushButton(texts.of("message.send"))
        self.send_button.setProperty("kind", "main")
        self.send_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.send_button.setAutoRepeat(False)
        self.send_button.clicked.connect(self.confirm)
        self.leave_button = QPushButton(texts.of("message.leave"))
        self.leave_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.leave_button.clicked.connect(self.close_now)
        self._lay_out()

    def _lay_out(self) -> None:
        texts = self._context.texts
        foot = QHBoxLayout()
        foot.addWidget(self.leave_button)
        foot.addStretch(1)
        foot.addWidget(self.send_button)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(4)
        column.addWidget(PlainLabel(texts.of("message.title"), "title"))
        column.addWidget(self.what)
        column.addWidget(PlainLabel(texts.of("message.to"), "label"))
        column.addWidget(self.phone)
        column.addWidget(PlainLabel(texts.of("message.which"), "label"))
        column.addWidget(self.which)
        column.addWidget(self.preview, 1)
        column.addWidget(self.fee)
        column.addWidget(self.problem)
        self._area = area = FollowingArea(inside)
        area.follow(self.phone)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 14, 12, 14)
        whole.addWidget(area, 1)
        whole.addLayout(foot)
        wide = self._context.theme.pixels(WIDE_PX)
        self.setMinimumWidth(min(wide, round(self._under.width() * 0.9)))

    @property
    def offer(self) -> Offer | None:
        """Which message is picked."""
        row = self.which.currentRow()
        return self.draft.offers[row] if self.draft is not None and row >= 0 else None

    @property
    def armed(self) -> bool:
        """Whether the next confirmation counts."""
        now_s = self._context.parts.clock.monotonic_s()
        return self.stage is Stage.ASKING and now_s >= self._armed_from_s

    def show_draft(self, draft: Draft) -> None:
        """Show what can be sent about an operation; the first of it is picked."""
        texts, order = self._context.texts, draft.transaction.order
        self.draft = draft
        name = wording.service_name(self._context.till.catalogue, order.service)
        facts = (name, wording.amount(order), draft.transaction.receipt_number)
        self.what.setText(" · ".join(fact for fact in facts if fact))
        self.phone.set_text(order.phone.e164 if order.phone is not None else "")
        self.which.clear()
        names = (wording.template_name(texts, each.template) for each in draft.offers)
        self.which.addItems([f"{number}  {name}" for number, name in enumerate(names, 1)])
        self.which.setCurrentRow(0)
        known = draft.fee.isdecimal()
        fee = screen_francs(int(draft.fee)) if known else ""
        key = "message.fee" if known else "message.fee_unknown"
        self.fee.setText(texts.of("message.fee", amount=fee) if known else texts.of(key))
        self.arm()
        room_px = round(self._under.height() * 0.92)
        self._area.show_all(room_px - self._context.theme.pixels(FOOT_PX))
        self.open()
        if order.phone is None:
            self.phone.setFocus()

    def arm(self) -> None:
        """Wait for the key that confirms; one struck in the same breath does not count."""
        self.stage = Stage.ASKING
        grey(self.send_button, "")
        self._armed_from_s = self._context.parts.clock.monotonic_s() + ARMED_AFTER_S

    def say(self, sentence: str) -> None:
        """Show what stands in the way, or nothing."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def confirm(self) -> None:
        """Let it go, once."""
        if self.armed and self.offer is not None:
            self.stage = Stage.UNDER_WAY
            under_way = self._context.texts.of("message.under_way")
            grey(self.send_button, under_way)
            self.say(under_way)
            self.confirmed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick by digit, confirm by +, leave by Esc; a held key is one key."""
        if event.isAutoRepeat():
            return
        digit, stroke = digit_of(event), stroke_of(event)
        if digit is not None and 1 <= digit <= self.which.count():
            self.which.setCurrentRow(digit - 1)
        elif stroke is Stroke.BACK:
            self.phone.setFocus()
        elif stroke is Stroke.CONFIRM:
            self.confirm()
        else:
            super().keyPressEvent(event)

    def _on_struck(self, stroke: Stroke) -> None:
        match stroke:
            case Stroke.NEXT:
                self.setFocus()
            case Stroke.CONFIRM:
                self.confirm()
            case Stroke.LEAVE:
                self.close_now()
            case _:
                return

    def _on_picked(self, _row: int) -> None:
        offer = self.offer
        self.preview.setPlainText(offer.text if offer is not None else "")
        self.say("")
