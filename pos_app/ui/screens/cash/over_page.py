"""Hands the drawer over: who gives it says so by PIN, who takes it too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.money import screen_francs
from pos_app.domain.shift.events import HandedOver
from pos_app.engine.staff import PinRefused
from pos_app.ui.screens.cash.page import Page, button
from pos_app.ui.staff.pin_panel import PinPanel
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped

if TYPE_CHECKING:
    from pos_app.domain.secret import Secret
    from pos_app.domain.shift.count import Count
    from pos_app.domain.staff import Person
    from pos_app.ui.window_parts import Context


class OverPage(Page):
    """Two PINs, one after the other; nothing is written before both were right."""

    agreed = Signal(object)
    """A `HandedOver`."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._counted: Count | None = None
        self._giver: Person | None = None
        self.heading = PlainLabel(self.texts.of("cash.job.hand_over"), "title")
        self.what = PlainLabel("", "strong")
        self.step = wrapped("", "label")
        self.panel = PinPanel(context)
        self.panel.given.connect(self._on_given)
        self.panel.left.connect(self.left)
        leave = button(self.texts.of("cash.leave"))
        leave.clicked.connect(self.left)
        foot = QHBoxLayout()
        foot.addWidget(leave)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.what)
        column.setSpacing(4)
        column.addLayout(head)
        for widget in (self.step, self.panel):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(foot)

    def begin(self, counted: Count | None) -> None:
        """Begin with what was counted, None where nobody counted."""
        staff = self.context.parts.staff
        self._counted, self._giver = counted, None
        self.what.setText(
            self.texts.of("cash.over.uncounted")
            if counted is None
            else self.texts.of("cash.over.counted", amount=screen_francs(counted.francs))
        )
        self.step.setText(self.texts.of("cash.over.giver", name=staff.current.name))
        self.panel.ask((staff.current,))

    def take_keyboard(self) -> None:
        """Let the PIN be typed."""
        self.panel.setFocus()

    def tick(self) -> None:
        """Count a wait down."""
        self.panel.tick()

    def _on_given(self, name: str, pin: Secret) -> None:
        staff = self.context.parts.staff
        taking = self._giver is not None
        work = staff.sign_in(name, pin) if taking else staff.check(name, pin)
        self.context.bridge.start(work, self._on_answer)

    def _on_answer(self, answer: Person | PinRefused) -> None:
        if isinstance(answer, PinRefused):
            self.panel.refuse(answer)
            return
        if self._giver is None:
            self._giver = answer
            others = [each for each in self.context.parts.staff.people if each != answer]
            self.step.setText(self.texts.of("cash.over.taker"))
            self.panel.ask(others)
            return
        over = HandedOver(by=self._giver.name, to=answer.name, counted=self._counted)
        self.agreed.emit(over)
