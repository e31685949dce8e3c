"""What was earned today and this month, and how well that is known; a guess is called one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from pos_app.domain.money import Balance, screen_balance
from pos_app.domain.shift.report import Certainty
from pos_app.ui import wording
from pos_app.ui.screens.cash.page import Page, button, scrolled
from pos_app.ui.theme import LARGE_TYPE
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from pos_app.domain.shift.commission import Commissions
    from pos_app.ui.window_parts import Context

TIMES: Final = "\u00d7"
TONES: Final = {Certainty.PROVEN: "good", Certainty.ASSUMED: "doubt", Certainty.UNKNOWN: "quiet"}


class EarnedPage(Page):
    """Today on the left, the month on the right."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        large = context.theme.scale > LARGE_TYPE
        directions = QBoxLayout.Direction
        self.cards: list[QFrame] = []
        self._across = QBoxLayout(directions.TopToBottom if large else directions.LeftToRight)
        inside = QWidget()
        inside.setLayout(self._across)
        self._across.setContentsMargins(0, 0, 6, 0)
        leave = button(self.texts.of("cash.leave"))
        leave.clicked.connect(self.left)
        foot = QHBoxLayout()
        foot.addWidget(leave)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(PlainLabel(self.texts.of("cash.job.earned"), "title"))
        column.addWidget(wrapped(self.texts.of("cash.earned.hint"), "muted"))
        column.addWidget(scrolled(inside), 1)
        column.addLayout(foot)

    def show_earned(self, spans: Sequence[Commissions]) -> None:
        """Show today and the month."""
        for card in self.cards:
            self._across.removeWidget(card)
            card.hide()
            card.deleteLater()
        keys = ("cash.earned.today", "cash.earned.month")
        self.cards = [
            self._card(self.texts.of(key), span) for key, span in zip(keys, spans, strict=True)
        ]
        for card in self.cards:
            self._across.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)

    def _card(self, title: str, span: Commissions) -> QFrame:
        card = QFrame()
        card.setProperty("card", "true")
        grid = QGridLayout(card)
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setVerticalSpacing(2)
        grid.addWidget(PlainLabel(title, "heading"), 0, 0)
        total = PlainLabel(self._sum(span), "amount")
        grid.addWidget(total, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._certainty(span.certainty), 1, 0, 1, 2)
        row = 2
        for line in span.lines:
            name = wording.service_name(self.context.till.catalogue, line.service)
            is_known = line.certainty is not Certainty.UNKNOWN
            earned = _francs(line.earned) if is_known else self.texts.of("cash.earned.no_rate")
            grid.addWidget(wrapped(f"{line.operations} {TIMES} {name}"), row, 0)
            value = PlainLabel(earned, "strong")
            value.setProperty("tone", TONES[line.certainty])
            grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignRight)
            row += 1
        if span.difference is not None:
            told = self.texts.of("cash.earned.difference", amount=_francs(span.difference))
            grid.addWidget(wrapped(told, "small"), row, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        return card

    def _sum(self, span: Commissions) -> str:
        """Return the sum; where a rate is missing it is the least that was earned."""
        if span.certainty is not Certainty.UNKNOWN:
            return _francs(span.earned)
        if not span.earned:
            return "—"
        return self.texts.of("cash.earned.at_least", amount=_francs(span.earned))

    def _certainty(self, certainty: Certainty) -> PlainLabel:
        label = wrapped(self.texts.of(f"cash.earned.{certainty}"), "small")
        label.setProperty("tone", TONES[certainty])
        return label


def _francs(amount: Decimal) -> str:
    return screen_balance(Balance(amount, "XOF"))
