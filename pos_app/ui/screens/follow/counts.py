"""How many operations of each kind Suivi knows of, in a row above its list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from pos_app.domain.money import grouped
from pos_app.ui.models.columns import NARROW_SPACE
from pos_app.ui.models.followed import Place
from pos_app.ui.screens.follow.view import COUNTS
from pos_app.ui.theme import LARGE_TYPE
from pos_app.ui.widgets.flow import Flow
from pos_app.ui.widgets.plain_label import PlainLabel
from pos_app.ui.widgets.restyle import mark

if TYPE_CHECKING:
    from pos_app.ui.models.follow_table import FollowTable
    from pos_app.ui.window_parts import Context

APART_PX = 18


class FollowCounts(QWidget):
    """A sentence for each part of the list, quiet where it is empty."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = context.texts
        self.labels = tuple(PlainLabel("", "strong", self) for _ in Place)
        row = Flow(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(APART_PX)
        # In large type there is room for what asks for something: open, and to be cleared up.
        most = 2 if context.theme.scale > LARGE_TYPE else len(self.labels)
        for place, label in enumerate(self.labels):
            if place < most:
                row.addWidget(label)
            else:
                label.hide()

    def show_counts(self, table: FollowTable) -> None:
        """Count anew."""
        for (place, (key, tone)), label in zip(COUNTS.items(), self.labels, strict=True):
            count = table.count(place)
            label.setText(self._texts.of(key, count=count, shown=grouped(count, NARROW_SPACE)))
            mark(label, "tone", tone if count else "quiet")
