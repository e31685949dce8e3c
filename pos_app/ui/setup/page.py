"""One page of the first run: a title, a sentence, its questions, and what came of a trial."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from pos_app.ui.forms.keypad import Stroke
from pos_app.ui.icons import pixmap
from pos_app.ui.screens.settings.card import SettingCard
from pos_app.ui.theme import SIZES, Tone
from pos_app.ui.widgets.plain_label import PlainLabel, plain_tooltip, wrapped
from pos_app.ui.widgets.restyle import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.ui.setup.face import SetupParts
    from pos_app.ui.setup.progress import Progress


class SetupPage(QFrame):
    """Draws one step; every answer goes into `progress` as it is given."""

    chosen = Signal(str)
    """The key of an option that was given another value."""
    struck = Signal(object)
    """A `Stroke` that the page has no field for: on, or back."""
    wants_sight = Signal(object)

    def __init__(
        self, parts: SetupParts, progress: Progress, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.texts, self.theme = parts.texts, parts.theme
        self._progress = progress
        step = progress.step
        name = step.account.name if step.account else ""
        self.title = wrapped(self.texts.of(step.title, provider=name), "title")
        self.sentence = wrapped(self.texts.of(step.sentence, provider=name))
        self.cards = [SettingCard(each, self) for each in progress.questions()]
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 12, 24, 12)
        self._column.setSpacing(8)
        self._column.addWidget(self.title)
        self._column.addWidget(self.sentence)
        for card in self.cards:
            self._column.addWidget(card)
            card.changed.connect(partial(self._on_changed, card))
            card.struck.connect(partial(self._on_struck, card))
        self._show_held()
        self._offer_devices(progress.begun.devices)
        self.result = wrapped("", "strong")
        self._mark = PlainLabel()
        self._add_result()
        self._column.addStretch(1)
        self.setAccessibleName(self.title.text())

    def enter(self) -> None:
        """Go to the first question; a page without one takes the keys itself."""
        if self.cards:
            self._go_to(self.cards[0])
        else:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setFocus()

    def tell(self, sentence: str, tone: Tone, icon: str) -> None:
        """Show what came of a trial: a colour, an icon and words together."""
        self.result.setText(sentence)
        mark(self.result, "tone", tone)
        side = self.theme.pixels(SIZES.icon_big)
        self._mark.setPixmap(pixmap(icon, self.theme.colour(tone), side))
        self.result.setVisible(bool(sentence))
        self._mark.setVisible(bool(sentence))
        self.wants_sight.emit(self.result)

    def add_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show what was answered, name and answer side by side."""
        for name, answer in lines:
            row = QHBoxLayout()
            row.addWidget(wrapped(name, "muted"), 1)
            row.addWidget(wrapped(answer, "strong"), 2)
            self._column.insertLayout(self._column.count() - 2, row)

    def show_wrong(self, card: SettingCard) -> None:
        """Say what is wanted beside a question, and go there."""
        card.show_wrong(wrong=True)
        self._go_to(card)

    def _add_result(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.result, 1)
        self._column.addLayout(row)
        self.result.hide()
        self._mark.hide()

    def _show_held(self) -> None:
        account = self._progress.step.account
        for card in self.cards:
            line = card.input
            if account and card.setting.key in account.held and isinstance(line, QLineEdit):
                line.setPlaceholderText(self.texts.of("setup.key.held"))

    def _offer_devices(self, devices: Sequence[str]) -> None:
        printers = [card for card in self.cards if card.setting.key == "printer"]
        for card in printers:
            for device in devices:
                button = QPushButton(self.texts.of("setup.printer.found", device=device))
                button.setToolTip(plain_tooltip(device))
                button.setAutoRepeat(False)
                button.clicked.connect(partial(self._take, card, device))
                self._column.insertWidget(self._column.indexOf(card) + 1, button)

    def _take(self, card: SettingCard, value: str) -> None:
        card.put(value)
        self._on_changed(card)

    def _on_changed(self, card: SettingCard) -> None:
        self._progress.put(card.setting, card.value)
        self.tell("", Tone.QUIET, "pending")
        self.chosen.emit(card.setting.key)

    def _on_struck(self, card: SettingCard, stroke: Stroke) -> None:
        place = self.cards.index(card)
        if stroke is Stroke.NEXT and place + 1 < len(self.cards):
            self._go_to(self.cards[place + 1])
        elif stroke is Stroke.BACK and place:
            self._go_to(self.cards[place - 1])
        else:
            self.struck.emit(stroke)

    def _go_to(self, card: SettingCard) -> None:
        card.input.setFocus(Qt.FocusReason.TabFocusReason)
        # The title above the first question stays in sight with it where that can be.
        self.wants_sight.emit(card if card is not self.cards[0] else card.input)
