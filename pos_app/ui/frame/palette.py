"""The command palette: every screen, service and act of the window by its name."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from pos_app.domain.service import Family
from pos_app.ui.frame.overlay import Overlay
from pos_app.ui.shortcuts import SHORTCUTS, key_name
from pos_app.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from pos_app.domain.service import Service
    from pos_app.texts.catalogue import Texts
    from pos_app.ui.screen_table import ScreenSpec
    from pos_app.ui.shortcuts import Act
    from pos_app.ui.window_parts import Context

WIDE_PX: Final = 560
TALL_PX: Final = 380
MOST: Final = 0.9
"""What it may take of the window."""

ROUND_PX: Final = 44
ABOVE_PX: Final = 130
"""What its frame takes, and the title and search field above the list at text scale 1."""

STEPS: Final[Mapping[int, int]] = {
    Qt.Key.Key_Down: +1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: +8,
    Qt.Key.Key_PageUp: -8,
}
ENTERS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One thing that can be had by name."""

    name: str
    keys: str
    run: Callable[[], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """What the window lets the palette do."""

    screens: Sequence[ScreenSpec]
    visit: Callable[[ScreenSpec], None]
    choose: Callable[[ScreenSpec, Service], None]
    acts: Mapping[Act, Callable[[], None]]


def commands_of(context: Context, reach: Reach) -> tuple[Command, ...]:
    """Return everything that can be had by name: screens, then services, then acts."""
    return tuple(_commands(context, reach))


def _commands(context: Context, reach: Reach) -> Iterator[Command]:
    texts = context.texts
    for spec in reach.screens:
        yield Command(
            name=texts.of(spec.title),
            keys=key_name(texts, spec.key),
            run=lambda spec=spec: reach.visit(spec),  # type: ignore[misc] # bound now
        )
    for spec in reach.screens:
        for service in context.till.catalogue.services():
            if service.family in spec.families:
                yield Command(
                    name=f"{texts.of(spec.title)} · {_name(texts, service)}",
                    keys="",
                    run=lambda spec=spec, service=service: reach.choose(spec, service),  # type: ignore[misc] # bound now
                )
    for shortcut in SHORTCUTS:
        if shortcut.act in reach.acts:
            keys = " ".join(shortcut.keys)
            yield Command(
                name=texts.of(shortcut.text),
                keys=key_name(texts, keys),
                run=reach.acts[shortcut.act],
            )


def _name(texts: Texts, service: Service) -> str:
    """Return a service's name on its screen: both of MoneyGram's have the brand's."""
    if service.family is Family.MONEYGRAM:
        return texts.of(f"moneygram.{service.direction.word}")
    return service.name


class Palette(Overlay):
    """A search field over a list; Enter runs what is marked. `commands` tells what there is now."""

    def __init__(
        self, context: Context, commands: Callable[[], Sequence[Command]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        texts = context.texts
        self._asked = commands
        self._commands: Sequence[Command] = ()
        self.setAccessibleName(texts.of("palette.title"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(texts.of("palette.search"))
        self.field.setAccessibleName(texts.of("palette.search"))
        self.field.textChanged.connect(self._show_found)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(texts.of("palette.title"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # The field keeps the keyboard.
        self.list.itemClicked.connect(self._on_clicked)
        scale = context.theme.scale
        self.list.setMinimumSize(
            min(round(WIDE_PX * scale), round(parent.width() * MOST) - ROUND_PX),
            min(round(TALL_PX * scale), round(parent.height() * MOST - ABOVE_PX * scale)),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        column.addWidget(PlainLabel(texts.of("palette.title"), "heading"))
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.field)

    def open(self) -> None:
        """Begin with an empty search."""
        self.field.clear()
        self._show_found("")
        super().open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the mark by arrows and run by Enter, from the search field."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in STEPS:
            last = self.list.count() - 1
            row = self.list.currentRow() + STEPS[event.key()]
            self.list.setCurrentRow(max(0, min(last, row)))
            return True
        if event.key() in ENTERS:
            if not event.isAutoRepeat():
                self._run(self.list.currentItem())
            return True
        if event.key() == Qt.Key.Key_Escape:
            if not event.isAutoRepeat():
                self.close_now()
            return True
        return super().eventFilter(watched, event)

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self._run(item)

    def _show_found(self, typed: str) -> None:
        words = _plain(typed).split()
        # Anew each time: the provider's live list adds, hides and renames meanwhile.
        self._commands = self._asked()
        self.list.clear()
        for place, command in enumerate(self._commands):
            if all(word in _plain(command.name) for word in words):
                shown = f"{command.name}    {command.keys}" if command.keys else command.name
                item = QListWidgetItem(shown)
                item.setData(Qt.ItemDataRole.UserRole, place)
                self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _run(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            command = self._commands[item.data(Qt.ItemDataRole.UserRole)]
            self.close_now()
            command.run()


def _plain(text: str) -> str:
    """Return text without capitals and accents: `depot` finds Dépôt."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))
