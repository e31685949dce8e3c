"""Asks who somebody is: one of some people by digit, then their PIN on the numeric pad."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pos_app.domain.secret import Secret
from pos_app.domain.staff import MOST_DIGITS
from pos_app.engine.staff import PinRefused, Refusal
from pos_app.ui.forms.keypad import Stroke, digit_of, stroke_of
from pos_app.ui.staff.pad import NumberPad
from pos_app.ui.widgets.greyed import grey
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped
from pos_app.ui.widgets.restyle import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from pos_app.domain.staff import Person
    from pos_app.ui.staff.face import PinContext

MOST_PEOPLE: Final = 9
"""A digit picks; a till has no more."""

WIDE_PX: Final = 300
DOT: Final = "•"
RING: Final = "·"
"""Signs that the program's own fonts have: no machine shows a box in their place."""

LEAST_DOTS: Final = 4


class PinPanel(QWidget):
    """Never holds a PIN in a field that could be copied, undone or read aloud.

    `given` is emitted once for each PIN; after it nothing is taken until `refuse` or `ask`.
    """

    given = Signal(str, object)
    """A name, and a `Secret`."""
    left = Signal()

    def __init__(self, context: PinContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._typed = ""
        self._waiting = False
        self._refused: PinRefused | None = None
        self.people: tuple[Person, ...] = ()
        self.chosen: Person | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.buttons: list[QPushButton] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.hint = wrapped("", "label")
        self.dots = PlainLabel("", "figures")
        self.dots.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.problem = wrapped("", "problem")
        self.problem.setMinimumHeight(context.theme.pixels(44))
        self.pad = NumberPad(context)
        self.pad.digit.connect(self.type_digit)
        self.pad.back.connect(self.step_back)
        self.pad.enter.connect(self.submit)
        self._lay_out()

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.hint)
        left.addLayout(self._list)
        left.addStretch(1)
        left.addWidget(self.problem)
        right.addWidget(self.dots)
        right.addWidget(self.pad)
        right.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        inside = QWidget()
        inside.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        inside.setMinimumWidth(self._context.theme.pixels(WIDE_PX))
        row.addWidget(inside, 1)
        row.addLayout(right)

    def ask(self, people: Sequence[Person], chosen: str = "") -> None:
        """Begin anew with some people; one alone, or `chosen`, needs no digit."""
        self.people = tuple(people[:MOST_PEOPLE])
        for button in self.buttons:
            self._list.removeWidget(button)
            button.deleteLater()
        self.buttons = [self._button(number, each) for number, each in enumerate(self.people, 1)]
        for button in self.buttons:
            self._list.addWidget(button)
        named = next((each for each in self.people if each.name == chosen), None)
        self._waiting, self._refused = False, None
        self._choose(self.people[0] if len(self.people) == 1 else named)
        self.problem.setText("")
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, refused: PinRefused) -> None:
        """Say why a PIN was not taken, and take another."""
        self._waiting, self._refused, self._typed = False, refused, ""
        self._show()
        self.tick()

    def tick(self) -> None:
        """Count a wait down."""
        if self._refused is None or self.chosen is None:
            return
        texts = self._context.texts
        wait_s = math.ceil(self._context.parts.staff.wait_s(self.chosen.name))
        said = {
            Refusal.WRONG: texts.of("pin.wrong"),
            Refusal.TOO_SOON: texts.of("pin.wrong"),
            Refusal.NO_RIGHT: texts.of("pin.no_right"),
        }[self._refused.why]
        wait = texts.of("pin.wait", seconds=wait_s) if wait_s else ""
        self.problem.setText(f"{said} {wait}".strip())

    def type_digit(self, digit: int) -> None:
        """Take a digit: of the list while nobody is chosen, else of the PIN."""
        if self._waiting:
            return
        if self.chosen is None:
            if 1 <= digit <= len(self.people):
                self._choose(self.people[digit - 1])
        elif len(self._typed) < MOST_DIGITS:
            self._typed += str(digit)
            self._show()

    def step_back(self) -> None:
        """Take the last digit back, or choose somebody else."""
        if self._waiting:
            return
        if self._typed:
            self._typed = self._typed[:-1]
            self._show()
        elif len(self.people) > 1:
            self._choose(None)

    def submit(self) -> None:
        """Give the PIN, once."""
        if self._waiting or self.chosen is None or not self._typed:
            return
        self._waiting = True
        pin, self._typed = Secret(self._typed), ""
        self.problem.setText("")
        self._show()
        self.given.emit(self.chosen.name, pin)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read the numeric pad; a held key is one key."""
        if event.isAutoRepeat():
            return
        digit, stroke = digit_of(event), stroke_of(event)
        if digit is not None:
            self.type_digit(digit)
        elif event.key() == Qt.Key.Key_Backspace or stroke is Stroke.BACK:
            self.step_back()
        elif stroke in {Stroke.NEXT, Stroke.CONFIRM}:
            self.submit()
        elif stroke is Stroke.LEAVE:
            self._typed = ""
            self._show()
            self.left.emit()

    def _choose(self, person: Person | None) -> None:
        self.chosen, self._typed = person, ""
        self._refused = None
        self.problem.setText("")
        for each, button in zip(self.people, self.buttons, strict=True):
            button.setChecked(each == person)
        self._show()

    def _show(self) -> None:
        texts = self._context.texts
        count = len(self._typed)
        key = "pin.who" if self.chosen is None else "pin.type"
        self.hint.setText(texts.of("pin.checking") if self._waiting else texts.of(key))
        self.dots.setText(" ".join(DOT * count + RING * max(0, LEAST_DOTS - count)))
        self.dots.setAccessibleName(texts.of("pin.digits", count=count))
        mark(self.dots, "tone", "" if self.chosen else "quiet")
        why = "pin.checking" if self._waiting else "" if self._typed else "greyed.no_pin"
        grey(self.pad.enter_button, texts.of(why) if why else "")

    def _button(self, number: int, person: Person) -> QPushButton:
        texts = self._context.texts
        role = texts.of(f"role.{person.role}")
        button = QPushButton(f"{number}   {person.name}   ·   {role}")
        button.setProperty("kind", "service")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAccessibleName(f"{person.name}, {role}")
        button.clicked.connect(partial(self._on_clicked, person))
        return button

    def _on_clicked(self, person: Person) -> None:
        if not self._waiting:
            self._choose(person)
        self.setFocus()
