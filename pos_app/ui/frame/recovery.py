"""Tells after a start what an earlier run left open: what is known, and the one thing to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pos_app.ui import wording
from pos_app.ui.frame.overlay import Overlay
from pos_app.ui.icons import pixmap
from pos_app.ui.looks import LOOKS
from pos_app.ui.theme import SIZES
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped
from pos_app.ui.widgets.restyle import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.engine.recover import Found
    from pos_app.ui.window_parts import Context

MOST_ROWS: Final = 40
"""After a long outage there may be thousands; Suivi holds them all."""

WIDE_PX: Final = 780
HIGH_PX: Final = 360


class RecoveryPanel(Overlay):
    """One row for each operation found open. It closes with Esc, never with Enter."""

    def __init__(self, context: Context, found: Sequence[Found], parent: QWidget) -> None:
        super().__init__(parent)
        texts = context.texts
        self._context = context
        count = len(found)
        self.title = wrapped(texts.of("recovery.title", count=count), "title")
        self.setAccessibleName(self.title.text())
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 8, 0)
        rows.setSpacing(6)
        self.rows = tuple(self._row(each) for each in found[:MOST_ROWS])
        for row in self.rows:
            rows.addWidget(row)
        if count > MOST_ROWS:
            rows.addWidget(wrapped(texts.of("recovery.more", count=count - MOST_ROWS), "strong"))
        rows.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inside)
        self.area.setMinimumSize(
            min(context.theme.pixels(WIDE_PX), parent.width() - 90),
            min(context.theme.pixels(HIGH_PX), parent.height() - 210),
        )
        close = QPushButton(texts.of("recovery.close"))
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(self.close_now)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.addWidget(self.title)
        column.addWidget(wrapped(texts.of("recovery.nothing_resent"), "muted"))
        column.addWidget(self.area, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _row(self, found: Found) -> QFrame:
        texts, theme = self._context.texts, self._context.theme
        transaction = found.transaction
        order, look = transaction.order, LOOKS[transaction.state]
        row = QFrame()
        row.setProperty("row", "true")
        picture = PlainLabel()
        side = theme.pixels(SIZES.icon_big)
        picture.setPixmap(pixmap(look.icon, theme.colour(look.tone), side))
        name = wording.service_name(self._context.till.catalogue, order.service)
        what = texts.of("strip.what", service=name, recipient=wording.recipient(order))
        advice = wrapped(texts.of(f"advice.{found.advice}"), "strong")
        mark(advice, "tone", look.tone)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(wrapped(what, "heading"))
        words.addWidget(wrapped(self._known(found), "muted"))
        words.addWidget(advice)
        line = QHBoxLayout(row)
        line.setContentsMargins(12, 6, 14, 8)
        line.setSpacing(12)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addWidget(PlainLabel(wording.amount(order), "amount"), 0, Qt.AlignmentFlag.AlignTop)
        row.setAccessibleName(f"{what} {advice.text()}")
        return row

    def _known(self, found: Found) -> str:
        """Return how it stood and stands, since when, and under which reference."""
        texts, transaction = self._context.texts, found.transaction
        age_s = (self._context.parts.clock.now_ms() - transaction.created_ms) / 1000
        order = transaction.order
        known = [
            texts.of("recovery.since", age=wording.age(texts, age_s)),
            wording.state_of(texts, transaction.state, order),
        ]
        if found.was is not transaction.state:
            was = wording.state_of(texts, found.was, order)
            known.append(texts.of("recovery.was", state=was))
        reason = wording.reason(texts, transaction).title
        reference = transaction.reference or transaction.ref
        known += [reason, texts.of("recovery.reference", reference=reference)]
        return " · ".join(part for part in known if part)
