"""What still needs an eye: all that is open or claimed, and what ended within a day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from pos_app.domain.transaction import FINAL, State
from pos_app.ui import wording
from pos_app.ui.models.columns import LEFT, NOTHING, RIGHT, amount_shown, harmless, phone_shown
from pos_app.ui.models.followed import CLAIM_OLD_MS, Place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from pos_app.ui.models.columns import RowWords
    from pos_app.ui.models.followed import Followed
    from pos_app.ui.models.line_table import Ink

DAY_MS: Final = 86_400_000
MOST_AT_ONCE: Final = 16
"""More than these are shown by a new list: a day's work, row by row, would stop the window."""

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_DECORATION: Final = int(Qt.ItemDataRole.DecorationRole)
_ALIGNMENT: Final = int(Qt.ItemDataRole.TextAlignmentRole)
_FOREGROUND: Final = int(Qt.ItemDataRole.ForegroundRole)

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowColumn:
    """One column: its heading is `follow.column.KEY`, its width that of `sample`, or `tight`.

    It is left out below `room_px` of width at text scale 1.
    """

    key: str
    sample: str
    alignment: Qt.AlignmentFlag = LEFT
    tight: str = ""
    room_px: int = 0


FOLLOW_COLUMNS: Final = (
    FollowColumn(key="state", sample="Being checked: do not repeat", tight="En attente du client"),
    FollowColumn(key="service", sample="Retrait Orange", room_px=400),
    FollowColumn(key="phone", sample="77 888 88 88"),
    FollowColumn(key="amount", sample="2 000 000 F", alignment=RIGHT),
    FollowColumn(key="age", sample="58 min", alignment=RIGHT, room_px=640),
    FollowColumn(key="next", sample="dans 12:34", room_px=520),
)
_KEYS: Final = tuple(column.key for column in FOLLOW_COLUMNS)
NEXT_COLUMN: Final = _KEYS.index("next")
AGE_COLUMN: Final = _KEYS.index("age")


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowParts:
    """What the list works with; `next_s` tells the seconds to the next question."""

    words: RowWords
    inks: Mapping[State, Ink]
    next_s: Callable[[str], float | None]
    now_ms: Callable[[], int]


class FollowTable(QAbstractTableModel):
    """Open operations first, then what ended within the last day."""

    def __init__(self, parts: FollowParts) -> None:
        super().__init__()
        self._parts = parts
        self._known: dict[str, Followed] = {}
        self._rows: list[Followed] = []
        self._search = ""

    def put(self, found: Iterable[Followed]) -> None:
        """Take in operations, each in the place of what was known of it."""
        fresh = [each for each in found if self._is_news(each)]
        self._known |= {each.ref: each for each in fresh}
        if len(fresh) > MOST_AT_ONCE:
            self.narrow(self._search)
            return
        for each in fresh:
            self._show(each)

    def narrow(self, search: str) -> None:
        """Show only what fits a search."""
        self.beginResetModel()
        self._search = search.strip()
        self._rows = sorted(filter(self._fits, self._known.values()), key=lambda each: each.order)
        self.endResetModel()

    def tick(self) -> None:
        """Have ages and countdowns painted anew, and let go of what is older than a day."""
        for row in range(len(self._rows) - 1, -1, -1):
            if self._is_past(self._rows[row]):
                del self._known[self._rows[row].ref]
                self._remove(row)
        if self._rows:
            first, last = self.index(0, AGE_COLUMN), self.index(len(self._rows) - 1, NEXT_COLUMN)
            self.dataChanged.emit(first, last)

    def at(self, row: int) -> Followed | None:
        """Return what stands in a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, ref: str) -> int | None:
        """Return the row of an operation."""
        return next((row for row, each in enumerate(self._rows) if each.ref == ref), None)

    def count(self, place: Place) -> int:
        """Return how many operations of a part are known, shown or not."""
        return sum(each.place is place for each in self._known.values())

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many columns are declared."""
        return 0 if parent.isValid() else len(FOLLOW_COLUMNS)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:  # noqa: ANN401 - any kind of value
        """Return what a cell shows."""
        if role == _ALIGNMENT:
            return FOLLOW_COLUMNS[index.column()].alignment
        each = self.at(index.row())
        if each is None or role not in {_DISPLAY, _DECORATION, _FOREGROUND}:
            return None
        if role == _DISPLAY:
            return self._text(each, _KEYS[index.column()])
        if index.column() == NEXT_COLUMN and role == _FOREGROUND and self._is_old_claim(each):
            return self._parts.inks[State.REVIEW].colour
        if index.column() != 0:
            return None
        ink = self._parts.inks[each.state]
        return ink.icon if role == _DECORATION else ink.colour

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:  # noqa: ANN401 - any kind of value
        """Return a column's heading."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(_KEYS):
            return None
        if role == _DISPLAY:
            return self._parts.words.texts.of(f"follow.column.{_KEYS[section]}")
        return FOLLOW_COLUMNS[section].alignment if role == _ALIGNMENT else None

    def _text(self, each: Followed, key: str) -> str:
        words = self._parts.words
        match key:
            case "state":
                return words.state(each.state, each.direction, each.service)
            case "service":
                return words.service(each.service, each.direction)
            case "phone":
                return phone_shown(harmless(each.phone)) or NOTHING
            case "amount":
                return amount_shown(each.amount, "")
            case "age":
                since_ms = each.updated_ms if each.state in FINAL else each.created_ms
                since_ms = each.claim_ms if each.place is Place.CLAIMED else since_ms
                return wording.age(words.texts, (self._parts.now_ms() - since_ms) / 1000)
            case _:
                return self._next(each)

    def _next(self, each: Followed) -> str:
        texts = self._parts.words.texts
        if each.place is Place.CLAIMED:
            return texts.of("follow.claim_old" if self._is_old_claim(each) else "follow.claimed")
        if each.state in FINAL or each.state is State.PREPARED:
            return NOTHING
        seconds = self._parts.next_s(each.ref)
        if seconds is None:
            by_hand = each.state is State.REVIEW
            return texts.of("follow.by_hand") if by_hand else NOTHING
        if seconds <= 0:
            return texts.of("follow.asking")
        return texts.of("follow.in", time=wording.countdown(seconds + 0.999))

    def _is_news(self, each: Followed) -> bool:
        before = self._known.get(each.ref)
        return before is None or before.updated_ms <= each.updated_ms

    def _fits(self, each: Followed) -> bool:
        return not self._is_past(each) and (not self._search or each.fits(self._search))

    def _is_past(self, each: Followed) -> bool:
        return each.is_past(self._parts.now_ms(), DAY_MS)

    def _is_old_claim(self, each: Followed) -> bool:
        is_old = each.claim_ms < self._parts.now_ms() - CLAIM_OLD_MS
        return each.place is Place.CLAIMED and is_old

    def _show(self, each: Followed) -> None:
        row = self.row_of(each.ref)
        if row is not None:
            self._replace(row, each)
        elif self._fits(each):
            self._insert(each)

    def _replace(self, row: int, each: Followed) -> None:
        """Show how it stands now; moved as a row, so that it stays selected."""
        others = [*self._rows[:row], *self._rows[row + 1 :]]
        target = self._place_among(others, each)
        if target != row:
            below = target + 1 if target > row else target
            self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), below)
            del self._rows[row]
            self._rows.insert(target, each)
            self.endMoveRows()
        self._rows[target] = each
        self.dataChanged.emit(self.index(target, 0), self.index(target, NEXT_COLUMN))

    def _insert(self, each: Followed) -> None:
        row = self._place_among(self._rows, each)
        self.beginInsertRows(QModelIndex(), row, row)
        self._rows.insert(row, each)
        self.endInsertRows()

    def _remove(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._rows[row]
        self.endRemoveRows()

    def _place_among(self, rows: list[Followed], each: Followed) -> int:
        return sum(other.order < each.order for other in rows)
