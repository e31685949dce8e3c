"""Réglages: every option of the program, searchable and explained, saved all together."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pos_app.domain.service import FieldKind
from pos_app.domain.staff import Right
from pos_app.ui.forms.keypad import Keypad, Stroke
from pos_app.ui.screens.screen import Screen
from pos_app.ui.screens.settings.card import SettingCard
from pos_app.ui.screens.settings.carry import CarryPanel
from pos_app.ui.screens.settings.ways import ways_row
from pos_app.ui.staff.ask import Ask
from pos_app.ui.theme import LARGE_TYPE
from pos_app.ui.widgets.flow import Flow
from pos_app.ui.widgets.greyed import grey_all
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pos_app.ui.faces.settings import Setting, SettingsPlan
    from pos_app.ui.screens.settings.ways import Way
    from pos_app.ui.staff.ask import Approval
    from pos_app.ui.window_parts import Context


DRESS: Final = frozenset({"theme", "text_scale"})
"""Options that hold at once: the window is dressed anew."""


class SettingsScreen(Screen):
    """A card for each option; nothing is written before it is saved."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        texts = context.texts
        self.cards: list[SettingCard] = []
        self.search_field = QLineEdit()
        self.search_field.setPlaceholderText(texts.of("setting.search"))
        self.search_field.setAccessibleName(texts.of("setting.search"))
        self.search_field.setClearButtonEnabled(True)
        self.search_field.textChanged.connect(self._on_search)
        self._keypad = Keypad(self.search_field, FieldKind.TEXT)
        self._keypad.struck.connect(partial(self._on_struck, None))
        self.state = wrapped("", "strong")
        self.save_button = QPushButton(texts.of("setting.save"))
        self.save_button.setProperty("kind", "main")
        self.save_button.setAutoRepeat(False)
        self.save_button.clicked.connect(self.save)
        self.discard_button = QPushButton(texts.of("setting.discard"))
        self.discard_button.setAutoRepeat(False)
        self.discard_button.clicked.connect(self.discard)
        self.carry_buttons = ways_row(context, self.carry, self._go_to_way)
        self.carrying: CarryPanel | None = None
        self._warned = False
        """Whether Esc has said that the changes would be lost."""
        self._lay_out()
        self._show_state()

    def _lay_out(self) -> None:
        texts = self.context.texts
        large = self.context.theme.scale > LARGE_TYPE
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        head = QHBoxLayout()
        if not large:
            head.addWidget(PlainLabel(texts.of("screen.settings"), "title"), 1)
        head.addWidget(self.search_field, 1)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(8)
        self.nothing = wrapped(texts.of("setting.nothing"), "muted")
        self.nothing.hide()
        carry_row = QWidget()
        carry = Flow(carry_row)
        carry.setContentsMargins(0, 0, 0, 0)
        carry.setSpacing(8)
        for button in self.carry_buttons:
            carry.addWidget(button)
        self._column.addWidget(carry_row)
        self._column.addWidget(self.nothing)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        foot = QBoxLayout(down if large else across)
        foot.setSpacing(4)
        foot.addWidget(self.state)
        if not large:
            foot.addStretch(1)
        for button in (self.discard_button, self.save_button):
            foot.addWidget(button)
        self.state.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 10, 16, 10)
        whole.addLayout(head)
        whole.addWidget(self._scroll, 1)
        whole.addLayout(foot)

    def enter(self) -> None:
        """Read the options, unless some are being changed, and be ready to search."""
        self._warned = False
        self.search()
        if not self.changes():
            self._read()

    def search(self) -> None:
        """Go to the search field."""
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.selectAll()

    def leave(self) -> bool:
        """Empty the search, or else give the changes up: the first time it is only said."""
        if self.search_field.text():
            self.search_field.clear()
            self.search()
            return True
        if not self.changes():
            return False
        if self._warned:
            self.discard()
        else:
            self._warned = True
            self.note.emit(self.context.texts.of("setting.not_saved"))
        return True

    def is_begun(self) -> bool:
        """Tell whether something was changed or is searched for."""
        return bool(self.changes() or self.search_field.text())

    def discard(self) -> None:
        """Show what is kept again."""
        for card in self.cards:
            card.put(card.setting.value)
            card.show_wrong(wrong=False)
        self._show_state()
        self.search()

    def save(self) -> None:
        """Write what was changed, or show what cannot be."""
        changes = self.changes()
        settings = self.context.parts.settings
        wrong = [card for card in self.cards if card.is_changed]
        wrong = [card for card in wrong if not settings.takes(card.setting.key, card.value)]
        for card in wrong:
            card.show_wrong(wrong=True)
        if wrong:
            self._go_to(wrong[0])
        elif changes:
            name = self.context.parts.answering
            what = self.context.texts.of("approval.settings", name=name)
            self.require(Ask(right=Right.SETTINGS, what=what, then=partial(self._write, changes)))

    def carry(self, way: Way) -> None:
        """Lay the panel over the window that writes the settings to a file, or takes them in."""
        if self.changes():
            self.note.emit(self.context.texts.of("carry.save_first"))
            return
        if self.carrying is None:
            self.carrying = CarryPanel(self.context, self.window())
            self.carrying.taking_in.connect(self._take_in)
            self.carrying.taken_in.connect(self._read)
            self.carrying.closed.connect(self.search)
        self.carrying.ask(way)

    def _take_in(self, plan: SettingsPlan) -> None:
        panel = self.carrying
        if panel is None:
            return
        name = self.context.parts.answering
        what = self.context.texts.of("approval.settings", name=name)
        if not self.context.parts.staff.may(Right.SETTINGS):
            panel.hide()  # It makes room for the PIN, and comes back with what is said then.
        self.require(Ask(right=Right.SETTINGS, what=what, then=lambda _: panel.carry_out(plan)))

    def _read(self) -> None:
        self.context.bridge.start(self.context.parts.settings.all(), self._put, self.tell)

    def _write(self, changes: Mapping[str, str], _approval: Approval) -> None:
        buttons = (self.save_button, self.discard_button)
        grey_all(buttons, self.context.texts.of("greyed.writing"))
        work = self.context.parts.settings.change(changes)
        saved = self._on_dressed if changes.keys() & DRESS else self._on_saved
        self.context.bridge.start(work, saved, self._on_refused)

    def _put(self, settings: Sequence[Setting]) -> None:
        kept = [card.setting for card in self.cards]
        if kept and kept == [*settings] and not self.changes():
            self._show_state()
            return  # Forty cards made anew at each visit would stop the window for a moment.
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [SettingCard(setting, self.context) for setting in settings]
        for place, card in enumerate(self.cards):
            self._column.insertWidget(place + 1, card)
            card.changed.connect(self._show_state)
            card.struck.connect(partial(self._on_struck, card))
        # In the order of the screen, the foot after the last card.
        inputs = [
            self.search_field,
            *self.carry_buttons,
            *(card.input for card in self.cards),
            self.discard_button,
        ]
        for before, after in zip(inputs, [*inputs[1:], self.save_button], strict=True):
            QWidget.setTabOrder(before, after)
        self._on_search(self.search_field.text())
        self._show_state()

    def _on_dressed(self, _done: None) -> None:
        self.context.parts.redress()

    def _on_saved(self, _done: None) -> None:
        self.note.emit(self.context.texts.of("setting.saved"))
        self._read()
        self.search()

    def _on_refused(self, trouble: object) -> None:
        self._show_state()
        self.trouble.emit(trouble)

    def changes(self) -> Mapping[str, str]:
        """Return what was changed and is not saved, by key."""
        return {card.setting.key: card.value for card in self.cards if card.is_changed}

    def _on_search(self, text: str) -> None:
        words = text.casefold().split()
        for card in self.cards:
            card.setVisible(all(word in card.found_by for word in words))
        self.nothing.setVisible(bool(self.cards) and all(card.isHidden() for card in self.cards))

    def _on_struck(self, card: SettingCard | None, stroke: Stroke) -> None:
        shown = [each for each in self.cards if not each.isHidden()]
        place = shown.index(card) if card in shown else -1
        match stroke:
            case Stroke.NEXT if place + 1 < len(shown):
                self._go_to(shown[place + 1])
            case Stroke.CONFIRM if card is None and not self.changes():
                self._go_to_way(0)
            case Stroke.CONFIRM:
                self.save()
            case Stroke.BACK if card is None and not self.search_field.text():
                self.number_asked.emit()
            case Stroke.BACK if place > 0:
                self._go_to(shown[place - 1])
            case Stroke.BACK:
                self.search()
            case Stroke.SEARCH:
                self.search()
            case Stroke.LEAVE:
                self.leave()
            case _:
                return

    def _go_to_way(self, place: int) -> None:
        if not 0 <= place < len(self.carry_buttons):
            self.search()
            return
        button = self.carry_buttons[place]
        button.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(button)
        self.note.emit(self.context.texts.of("carry.keys"))

    def _go_to(self, card: SettingCard) -> None:
        card.input.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(card, 0, 12)

    def _show_state(self) -> None:
        self._warned = False
        count = len(self.changes())
        self.state.setText(self.context.texts.of("setting.changed", count=count) if count else "")
        self.state.setVisible(bool(count))
        self.discard_button.setVisible(bool(count) or self.context.theme.scale <= LARGE_TYPE)
        why = "" if count else self.context.texts.of("greyed.unchanged")
        grey_all((self.save_button, self.discard_button), why)
