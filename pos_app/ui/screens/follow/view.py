"""The list of Suivi on screen, and how what ended within the last day is read for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHeaderView

from pos_app.domain.transaction import FINAL
from pos_app.engine.ports import Filter
from pos_app.ui.models.follow_table import DAY_MS, FOLLOW_COLUMNS
from pos_app.ui.models.followed import CLAIM_KEPT_MS, Place, followed_row
from pos_app.ui.screens.journal.view import RowsView

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from pos_app.engine.ports import History
    from pos_app.ui.models.follow_table import FollowTable
    from pos_app.ui.models.followed import Followed
    from pos_app.ui.theme import Theme

BEGUN_WITHIN_MS: Final = 2 * DAY_MS
"""What ended within a day began within two: asking goes on for one at most."""

PAGE_ROWS: Final = 256
MOST_PAGES: Final = 16
WIDE_PX: Final = 760
STRETCHED: Final = 1


SOLD_BEFORE_MS: Final = 30 * DAY_MS
"""A claim is filed at most so long after its sale, as far as Suivi looks for it."""

COUNTS: Final = {
    Place.FOR_A_PERSON: ("follow.review_count", "doubt"),
    Place.OPEN: ("follow.open_count", "waiting"),
    Place.CLAIMED: ("follow.claimed_count", "doubt"),
    Place.FINISHED: ("follow.finished_count", "good"),
}
"""What is said of each part of the list, and in which tone when there is something in it."""


async def recently_finished(history: History, now_ms: int) -> list[Followed]:
    """Return what ended within the last day, and what a claim waits about. Raises TillError."""
    ended = await _every(history, Filter(states=FINAL, since_ms=now_ms - BEGUN_WITHIN_MS))
    since_ms = now_ms - CLAIM_KEPT_MS
    claimed = Filter(since_ms=since_ms - SOLD_BEFORE_MS, claimed_since_ms=since_ms)
    found = {each.ref: each for each in (*ended, *await _every(history, claimed))}
    return [each for each in found.values() if not each.is_past(now_ms, DAY_MS)]


async def _every(history: History, wanted: Filter) -> list[Followed]:
    found: list[Followed] = []
    below: int | None = None
    for _ in range(MOST_PAGES):
        page = await history.page(wanted, below, PAGE_ROWS)
        found += [followed_row(row) for row in page]
        if len(page) < PAGE_ROWS:
            break
        below = page[-1].number
    return found


class FollowView(RowsView):
    """The list of Suivi, its columns as wide as there is room."""

    def __init__(self, table: FollowTable, theme: Theme) -> None:
        super().__init__(theme)
        self.setModel(table)
        modes = QHeaderView.ResizeMode
        for place in range(len(FOLLOW_COLUMNS)):
            mode = modes.Stretch if place == STRETCHED else modes.Fixed
            self.horizontalHeader().setSectionResizeMode(place, mode)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each column the room that its texts usually want."""
        room = event.size().width() / self._theme.scale
        is_wide = room >= WIDE_PX
        for place, column in enumerate(FOLLOW_COLUMNS):
            self.setColumnHidden(place, room < column.room_px)
            sample = column.sample if is_wide else column.tight or column.sample
            width = self.width_of(sample, place, with_icon=place == 0)
            self.horizontalHeader().resizeSection(place, width)
        super().resizeEvent(event)
