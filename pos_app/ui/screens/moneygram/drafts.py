"""Keeps a begun transfer over a crash, and offers it again with the identities masked."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pos_app.domain.money import Money, parse_money, screen_francs
from pos_app.domain.service import AMOUNT, Direction
from pos_app.engine.drafts import Draft
from pos_app.ui import wording
from pos_app.ui.forms.keypad import ENTERS, Stroke, digit_of, stroke_of
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from pos_app.domain.transfer import Quote
    from pos_app.ui.screens.sell.given_form import GivenForm
    from pos_app.ui.window_parts import Context

MOST: Final = 5
ID_BYTES: Final = 8
HIDDEN: Final = "\u2022" * 4
NAMES: Final = (
    ("senderFirstName", "senderLastName"),
    ("receiverFirstName", "receiverLastName"),
)

TITLES: Final[Mapping[Direction, str]] = {
    Direction.DEPOSIT: "draft.list",
    Direction.WITHDRAWAL: "draft.pay_out",
}


def masked_person(answers: Mapping[str, str], names: Sequence[str]) -> str:
    """Return the first letters of a person's names: enough to know one's own customer by."""
    typed = (answers.get(name, "").strip() for name in names)
    return " ".join(f"{name[0].upper()}{HIDDEN}" for name in typed if name)


class DraftList(QWidget):
    """The transfers that were begun and not sent; it never shows a whole name or number."""

    resumed = Signal(object)
    """A `Draft` that is to be gone on with."""
    passed = Signal()
    """A new transfer is to be begun."""
    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._current = ""
        self._kept: Mapping[str, str] = {}
        self._shown: tuple[Draft, ...] = ()
        self.rows: list[QPushButton] = []
        texts = context.texts
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.heading = wrapped("", "heading")
        self._column.addWidget(self.heading)
        self._column.addWidget(wrapped(texts.of("draft.hint"), "muted"))
        self.hide()

    def note(self, service: str, answers: Mapping[str, str], quote: Quote | None = None) -> None:
        """Keep what is typed by now, if it changed; once a second is often enough."""
        typed = {name: text for name, text in answers.items() if text.strip()}
        if not typed or (typed == self._kept and quote is None):
            return
        self._kept = typed
        self._current = self._current or secrets.token_hex(ID_BYTES)
        now_ms = self._context.parts.clock.now_ms()
        draft = Draft(id=self._current, service=service, at_ms=now_ms, answers=typed, quote=quote)
        self._context.bridge.start(self._context.parts.drafts.keep(draft))

    def note_typed(self, form: GivenForm) -> None:
        """Keep what is typed in a form whose facts a look-up told; they alone are no draft."""
        answers = form.answers()
        if any(answers[name].strip() for name in answers if name not in form.given):
            self.note(form.whole.code, answers)

    def begin(self) -> None:
        """Let go of the transfer that was typed last: what comes is another one."""
        self._current, self._kept = "", {}
        self.hide()

    def drop_current(self) -> None:
        """Remove the draft of a transfer that is on disk as an operation by now."""
        if self._current:
            self._context.bridge.start(self._context.parts.drafts.drop(self._current))
        self.begin()

    def go_on(self, draft: Draft) -> None:
        """Keep what is typed from now on in the place of that draft."""
        self._current, self._kept = draft.id, draft.answers
        self.hide()

    def show_drafts(self, drafts: Sequence[Draft], direction: Direction) -> None:
        """Offer some drafts, newest first, and have the keyboard."""
        self._shown = tuple(drafts[:MOST])
        title = self._context.texts.of(TITLES[direction])
        self.heading.setText(title)
        self.setAccessibleName(title)
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(number, each) for number, each in enumerate(self._shown, 1)]
        for row in self.rows:
            self._column.addWidget(row)
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by digit; Enter or 0 begins anew, Delete removes them, - and Esc go back."""
        if event.isAutoRepeat():
            return
        digit = digit_of(event)
        if digit == 0 or event.key() in ENTERS:
            self.passed.emit()
        elif digit is not None:
            if digit <= len(self._shown):
                self.resumed.emit(self._shown[digit - 1])
        elif event.key() == Qt.Key.Key_Delete:
            self._remove_all()
        elif stroke_of(event) in {Stroke.BACK, Stroke.LEAVE}:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _remove_all(self) -> None:
        for draft in self._shown:
            self._context.bridge.start(self._context.parts.drafts.drop(draft.id))
        self.passed.emit()

    def _row(self, number: int, draft: Draft) -> QPushButton:
        texts = self._context.texts
        people = (masked_person(draft.answers, names) for names in NAMES)
        money = parse_money(draft.answers.get(AMOUNT.name, ""))
        age_s = (self._context.parts.clock.now_ms() - draft.at_ms) / 1000
        row = QPushButton()
        row.setProperty("kind", "service")
        row.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # The digits are its keys.
        row.clicked.connect(lambda: self.resumed.emit(draft))
        line = QHBoxLayout(row)
        line.setContentsMargins(12, 6, 14, 6)
        line.setSpacing(14)
        line.addWidget(PlainLabel(str(number), "key"))
        told = " \u2192 ".join(each for each in people if each)
        line.addWidget(PlainLabel(told or texts.of("draft.nameless"), "strong"), 1)
        line.addWidget(PlainLabel(texts.of("draft.age", age=wording.age(texts, age_s)), "muted"))
        amount = screen_francs(money.francs) if isinstance(money, Money) else ""
        line.addWidget(PlainLabel(amount, "amount"))
        for label in row.findChildren(PlainLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.setAccessibleName(" ".join(filter(None, (told, amount))))
        row.setMinimumHeight(line.sizeHint().height())
        return row
