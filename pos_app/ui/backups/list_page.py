"""The list of copies: what the automatic ones last did, each copy with what is known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from pos_app.engine.backups import Condition
from pos_app.ui.backups import words
from pos_app.ui.forms.keypad import Stroke, digit_of, stroke_of
from pos_app.ui.icons import icon, pixmap
from pos_app.ui.theme import LARGE_TYPE, SIZES, Tone
from pos_app.ui.widgets.flow import Flow
from pos_app.ui.widgets.following_area import FollowingArea
from pos_app.ui.widgets.greyed import grey
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped
from pos_app.ui.widgets.restyle import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from pos_app.engine.backups import Backup, Inventory
    from pos_app.ui.backups.face import BackupsParts

MOVES: Final[Mapping[int, int]] = {8: -1, 2: +1, 9: -5, 3: +5}
"""By how many rows a digit moves: what stands beside it on the numeric pad."""

MAKE: Final = 0
LOOK: Final = 5
LOOKS: Final[Mapping[Condition, tuple[str, Tone]]] = {
    Condition.UNCHECKED: ("pending", Tone.QUIET),
    Condition.SOUND: ("succeeded", Tone.GOOD),
    Condition.DAMAGED: ("warning", Tone.BAD),
}
ROWS_PX: Final = 130
"""Of the list, at least: about three copies."""


class CopyList(QListWidget):
    """Copies for the numeric pad: digits move, Enter picks, everything else is told."""

    picked = Signal()
    typed = Signal(int)
    """A digit that moves nothing."""
    struck = Signal(object)
    """A `Stroke` that the list has no use for."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by 8, 2, 9 and 3 as by the arrows; a held key does nothing but move."""
        digit, stroke = digit_of(event), stroke_of(event)
        if digit is not None and digit in MOVES:
            last = self.count() - 1
            self.setCurrentRow(max(0, min(last, self.currentRow() + MOVES[digit])))
        elif digit is None and stroke is None:
            super().keyPressEvent(event)
        elif event.isAutoRepeat():
            return
        elif digit is not None:
            self.typed.emit(digit)
        elif stroke is Stroke.NEXT:
            self.picked.emit()
        else:
            self.struck.emit(stroke)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the rows' lines anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyboardSearch(self, search: str) -> None:
        """Do nothing with typed letters."""


class ListPage(QWidget):
    """Shows an inventory; what is to be done is told by signals."""

    picked = Signal(object)
    """A `Backup`."""
    make_asked = Signal()
    look_asked = Signal()
    checks_asked = Signal()
    """Check the copies, or stop checking them."""
    struck = Signal(object)

    def __init__(self, parts: BackupsParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._backups: Sequence[Backup] = ()
        texts, theme = parts.texts, parts.theme
        self.standing = wrapped("", "strong")
        self.troubles = wrapped()
        mark(self.troubles, "tone", "bad")
        self.said = wrapped("", "strong")
        self.progress = wrapped("", "muted")
        self.list = CopyList()
        self.list.setAccessibleName(texts.of("backups.list"))
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        side = theme.pixels(SIZES.icon)
        self.list.setIconSize(QSize(side, side))
        self.list.setMinimumHeight(theme.pixels(ROWS_PX))
        self.list.picked.connect(self._pick)
        self.list.itemDoubleClicked.connect(self._pick)
        self.list.typed.connect(self._on_digit)
        self.list.struck.connect(self._on_struck)
        self.look_button = self._button("backups.look", "5", self.look_asked.emit)
        self.make_button = self._button("backups.make", "0", self.make_asked.emit)
        self.checks_button = self._button("backups.check_all", "*", self.checks_asked.emit)
        self.pick_button = self._button("backups.pick", texts.of("keyname.Enter"), self._pick)
        self.pick_button.setProperty("kind", "main")
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(self._parts.theme.pixels(6))
        column.addWidget(PlainLabel(self._parts.texts.of("screen.backups"), "title"))
        for label in (self.standing, self.troubles, self.said):
            column.addWidget(label)
            label.setVisible(bool(label.text()))
        column.addWidget(self.list, 1)
        column.addWidget(self.progress)
        foot = QWidget()
        buttons = Flow(foot)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(6)
        for button in (self.pick_button, self.make_button, self.checks_button, self.look_button):
            buttons.addWidget(button)
        column.addWidget(foot)
        area = FollowingArea(inside)
        every = (self.list, self.make_button, self.checks_button, self.look_button)
        area.follow(*every, self.pick_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def show_inventory(self, found: Inventory) -> None:
        """Show what was found; the row that was picked stays picked."""
        now_ms = self._parts.clock.now_ms()
        self._say(self.standing, words.standing(self._parts.texts, found, now_ms))
        self._say(self.troubles, words.troubles(self._parts.texts, found))
        before = self.current
        self._backups = found.backups
        self.list.clear()
        for each in found.backups:
            self.list.addItem(QListWidgetItem())
            self._draw(self.list.count() - 1, each)
        paths = [each.path for each in found.backups]
        row = paths.index(before.path) if before and before.path in paths else 0
        if paths:
            self.list.setCurrentRow(row)
        why = "" if paths else self._parts.texts.of("backups.nothing_to_pick")
        for button in (self.pick_button, self.checks_button):
            grey(button, why)

    def renew(self, backup: Backup) -> None:
        """Show anew what is known of one copy."""
        backups = list(self._backups)
        for place, each in enumerate(backups):
            if each.path == backup.path:
                backups[place] = backup
                self._draw(place, backup)
        self._backups = backups

    def say(self, tone: str, sentence: str) -> None:
        """Say what came of something, or nothing."""
        mark(self.said, "tone", tone)
        self._say(self.said, sentence)

    def show_progress(self, sentence: str, *, is_checking: bool) -> None:
        """Say how far the checks are, and what their key does now."""
        self._say(self.progress, sentence)
        key = "backups.check_stop" if is_checking else "backups.check_all"
        self.checks_button.setText(f"{self._parts.texts.of(key)}  (*)")

    @property
    def backups(self) -> Sequence[Backup]:
        """What is listed, newest first."""
        return self._backups

    @property
    def current(self) -> Backup | None:
        """The copy that the keys are on."""
        row = self.list.currentRow()
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def enter(self) -> None:
        """Begin in the list."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _draw(self, place: int, backup: Backup) -> None:
        theme = self._parts.theme
        name, tone = LOOKS[backup.condition]
        item = self.list.item(place)
        first, *others = words.row(self._parts.texts, backup, self._parts.clock.now_ms())
        # Large letters have a line for each: what is broken within one may be cut.
        between = "\n" if theme.scale > LARGE_TYPE else " · "
        item.setText(f"{first}\n{between.join(others)}")
        item.setIcon(self._icon(name, theme.colour(tone)))
        item.setToolTip(words.tip(backup))

    def _icon(self, name: str, colour: str) -> QIcon:
        theme = self._parts.theme
        side = theme.pixels(SIZES.icon)
        drawn = icon(name, colour, side)
        on_row = pixmap(name, theme.colours.on_strong, side)
        drawn.addPixmap(on_row, QIcon.Mode.Selected)
        return drawn

    def _pick(self) -> None:
        if (backup := self.current) is not None:
            self.picked.emit(backup)

    def _on_digit(self, digit: int) -> None:
        if digit == MAKE:
            self.make_button.click()
        elif digit == LOOK:
            self.look_button.click()

    def _on_struck(self, stroke: Stroke) -> None:
        if stroke is Stroke.THOUSAND:
            self.checks_button.click()
        else:
            self.struck.emit(stroke)

    def _say(self, label: PlainLabel, sentence: str) -> None:
        label.setText(sentence)
        label.setVisible(bool(sentence))

    def _button(self, key: str, shown: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(f"{self._parts.texts.of(key)}  ({shown})")
        button.setProperty("kind", "small" if self._parts.theme.scale > LARGE_TYPE else "row")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoRepeat(False)
        button.clicked.connect(slot)
        return button
