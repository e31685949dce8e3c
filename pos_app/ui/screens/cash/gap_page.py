"""Shows what the count found, what may explain it, and takes the reason with which it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.money import screen_francs
from pos_app.ui.forms.keypad import Stroke
from pos_app.ui.screens.cash.page import Page, button
from pos_app.ui.screens.cash.reasons import Reasons
from pos_app.ui.widgets.flow import Flow
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped
from pos_app.ui.widgets.restyle import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.shift.gap import Explanation, Gap
    from pos_app.domain.transaction import Ref
    from pos_app.ui.window_parts import Context

MOST_EXPLANATIONS: Final = 4
KEPT_AS: Final = ("cash.why.change_error", "cash.why.unknown")


class GapPage(Page):
    """The likeliest explanation first; Enter opens its operation, `+` closes with the reason."""

    accepted = Signal(str)
    """Why the difference is as it is; empty where there is none."""
    operation_asked = Signal(str)
    """The ref of an operation that may explain it."""
    recount_asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._gap: Gap | None = None
        self._explanations: tuple[Explanation, ...] = ()
        self.heading = PlainLabel("", "title")
        self.figures = PlainLabel("", "figures")
        self.detail = wrapped("", "muted")
        self.question = wrapped("", "label")
        self.reasons = Reasons(self.texts)
        self.reasons.struck.connect(self.on_stroke)
        self.problem = wrapped("", "problem")
        self.recount_button = button(self.texts.of("cash.gap.recount"))
        self.recount_button.clicked.connect(self.recount_asked)
        self.open_button = button(self.texts.of("cash.gap.open"))
        self.open_button.clicked.connect(self.open_operation)
        self.accept_button = button(self.texts.of("cash.gap.accept"), "main")
        self.accept_button.clicked.connect(self.accept)
        self._lay_out()

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), Flow()
        head.addWidget(self.heading, 1)
        head.addWidget(self.figures)
        foot.addWidget(self.recount_button)
        foot.addWidget(self.open_button)
        foot.addStretch(1)
        foot.addWidget(self.accept_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        column.addLayout(head)
        for widget in (self.detail, self.question, self.reasons, self.problem):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(foot)

    def show_gap(self, gap: Gap, told: Sequence[tuple[str, str]]) -> None:
        """Show a gap; `told` says of each explanation what is kept of it, and what is shown."""
        texts = self.texts
        self._gap = gap
        self._explanations = gap.explanations[:MOST_EXPLANATIONS]
        rest = gap.unexplained
        key, tone = ("cash.gap.none", "good")
        if rest:
            key, tone = ("cash.gap.over", "doubt") if rest > 0 else ("cash.gap.short", "bad")
        self.heading.setText(texts.of(key))
        self.figures.setText(screen_francs(abs(rest)) if rest else "✓")
        for label in (self.heading, self.figures):
            mark(label, "tone", tone)
        held = ""
        if gap.held_change:
            held = texts.of("cash.gap.held", amount=screen_francs(gap.held_change))
        counted = texts.of("cash.gap.counted", amount=screen_francs(gap.counted))
        self.detail.setText(f"{counted} {held}".strip())
        found = list(told[:MOST_EXPLANATIONS])
        key = "cash.gap.question" if found else "cash.gap.nothing_found"
        self.question.setText(texts.of(key) if rest else texts.of("cash.gap.fits"))
        self.reasons.setVisible(bool(rest))
        self.open_button.setVisible(bool(rest and found))
        kept = [(texts.of(key), texts.of(key)) for key in KEPT_AS]
        self.reasons.offer([*found, *kept] if rest else [])
        self.problem.setText("")

    def take_keyboard(self) -> None:
        """Begin with the list of reasons, where one is needed."""
        if self.reasons.isHidden():
            super().take_keyboard()
        else:
            self.reasons.setFocus()

    def on_stroke(self, stroke: Stroke) -> None:
        """Confirm, open what is picked, or leave the closing for later."""
        match stroke:
            case Stroke.CONFIRM:
                self.accept()
            case Stroke.NEXT:
                self.open_operation()
            case Stroke.LEAVE | Stroke.BACK:
                self.left.emit()
            case _:
                return

    def accept(self) -> None:
        """Close with the reason that was picked or typed."""
        if self._gap is None:
            return
        why = self.reasons.why
        if self._gap.unexplained and not why:
            self.problem.setText(self.texts.of("cash.why.missing"))
        else:
            self.accepted.emit(why if self._gap.unexplained else "")

    def open_operation(self) -> None:
        """Open the first operation of the explanation that is picked."""
        place = self.reasons.place
        if place is None and self._explanations:
            self.reasons.pick(0)
            place = 0
        if place is not None and place < len(self._explanations):
            ref = first_ref(self._explanations[place])
            if ref is not None:
                self.operation_asked.emit(ref)


def first_ref(explanation: Explanation) -> Ref | None:
    """Return the likeliest operation of an explanation, None where it names none."""
    return next((ref for group in explanation.groups for ref in group), None)
