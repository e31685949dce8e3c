"""Where keys are typed in the window: the passphrase of the key file, and the keys themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pos_app.domain.secret import Lock, Secret
from pos_app.domain.trouble import TillError
from pos_app.ui import wording
from pos_app.ui.frame.overlay import Overlay
from pos_app.ui.widgets.following_area import FollowingArea
from pos_app.ui.widgets.greyed import grey
from pos_app.ui.widgets.hidden_line import HiddenLine
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pos_app.ui.faces.keys import KeysFace, KeySlot
    from pos_app.ui.window_parts import Context

WIDE_PX: Final = 620
WIDER_PX: Final = 800
BESIDE_LINES_PX: Final = 215
"""What the panel of keys shows above and below its lines, in pixels at text scale 1."""


class UnlockPanel(Overlay):
    """Asks for the passphrase of the key file; a new file wants it twice."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        texts = context.texts
        self.is_new = context.parts.keys.lock() is Lock.NEW
        kind = "new" if self.is_new else "locked"
        self.title = wrapped(texts.of(f"unlock.{kind}.title"), "title")
        self.setAccessibleName(self.title.text())
        self.line, self.again = HiddenLine(), HiddenLine()
        self.wrong = wrapped("", "problem")
        self.open_button = QPushButton(texts.of("unlock.open"))
        self.open_button.setProperty("kind", "main")
        self.later_button = QPushButton(texts.of("unlock.later"))
        for button, slot in ((self.open_button, self.submit), (self.later_button, self.close_now)):
            button.setAutoRepeat(False)
            button.clicked.connect(slot)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.addWidget(self.title)
        column.addWidget(wrapped(texts.of(f"unlock.{kind}.why"), "muted"))
        for line, key in ((self.line, "unlock.passphrase"), (self.again, "unlock.again")):
            name = texts.of(key)
            line.setAccessibleName(name)
            line.setPlaceholderText(name)
            line.setProperty("big", "true")
            column.addWidget(line)
        self.again.setVisible(self.is_new)
        self.line.returnPressed.connect(self.again.setFocus if self.is_new else self.submit)
        self.again.returnPressed.connect(self.submit)
        column.addWidget(self.wrong)
        column.addLayout(_buttons(self.later_button, self.open_button))
        self.setMinimumWidth(min(context.theme.pixels(WIDE_PX), parent.width() - 90))

    def open(self) -> None:
        """Begin with nothing typed."""
        self._clear("")
        super().open()
        self.line.setFocus()

    def submit(self) -> None:
        """Try what was typed; the till goes on meanwhile."""
        typed = Secret(self.line.text())
        if not typed or not self.open_button.isEnabled():
            return
        if self.is_new and typed != Secret(self.again.text()):
            self._clear("unlock.differ")
            return
        trying = self._context.texts.of("unlock.trying")
        grey(self.open_button, trying)
        self.wrong.setText(trying)
        self._context.bridge.start(_unlocked(self._context.parts.keys, typed), self._on_tried)

    def _on_tried(self, wrong: str) -> None:
        self._clear(wrong)
        if not wrong:
            self.close_now()

    def _clear(self, wrong: str) -> None:
        for line in (self.line, self.again):
            line.wipe()
        grey(self.open_button, "")
        self.wrong.setText(self._context.texts.of(wrong) if wrong else "")
        self.line.setFocus()


class KeysPanel(Overlay):
    """Every credential: where it is held, its fingerprint, and a line for a new one."""

    def __init__(self, context: Context, parent: QWidget, say: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._context = context
        self._say = say
        texts = context.texts
        title = PlainLabel(texts.of("keys.title"), "title")
        self.setAccessibleName(title.text())
        self.lines: dict[str, HiddenLine] = {}
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setColumnStretch(2, 1)
        self.state = wrapped(texts.of("keys.reading"), "muted")
        self.save_button = QPushButton(texts.of("keys.save"))
        self.save_button.setProperty("kind", "main")
        self.again_button = QPushButton(texts.of("keys.again"))
        close = QPushButton(texts.of("help.close"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.addWidget(title)
        column.addWidget(wrapped(texts.of("keys.why"), "muted"))
        self._area = FollowingArea(inside)
        column.addWidget(self._area, 1)
        column.addWidget(self.state)
        column.addLayout(_buttons(close, self.again_button, self.save_button))
        for button, slot in (
            (close, self.close_now),
            (self.again_button, self.ask_again),
            (self.save_button, self.save),
        ):
            button.setAutoRepeat(False)
            button.clicked.connect(slot)
        self.setMinimumWidth(min(context.theme.pixels(WIDER_PX), parent.width() - 90))

    def open(self) -> None:
        """Show what is held now."""
        super().open()
        self._read()

    def close_now(self) -> None:
        """Go away with nothing left in the lines."""
        for line in self.lines.values():
            line.wipe()
        super().close_now()

    def ask_again(self) -> None:
        """Have the key store read once more."""
        self._show("keys.reading")
        self._context.bridge.start(
            self._context.parts.keys.ask_again(), lambda _: self._read(), self._refused
        )

    def save(self) -> None:
        """Store each key that was typed; the others stay."""
        typed = {name: Secret(line.text()) for name, line in self.lines.items() if line.text()}
        for line in self.lines.values():
            line.wipe()
        if typed:
            keeping = _kept(self._context.parts.keys, typed)
            self._context.bridge.start(keeping, self._on_kept, self._refused)

    def _on_kept(self, key: str) -> None:
        self._show(key)
        self._say(self._context.texts.of(key))
        self._read(told=key)

    def _read(self, told: str = "") -> None:
        self._context.bridge.start(
            self._context.parts.keys.slots(), lambda slots: self._put(slots, told), self._refused
        )

    def _put(self, slots: Sequence[KeySlot], told: str) -> None:
        texts = self._context.texts
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.lines = {}
        for row, slot in enumerate(slots):
            line = self.lines[slot.name] = HiddenLine()
            name = texts.of_or(slot.label, slot.name)
            line.setAccessibleName(name)
            line.setPlaceholderText(texts.of("keys.unchanged"))
            line.returnPressed.connect(self.save)
            self._area.follow(line)
            held = texts.of(f"cli.holding.{slot.holding}")
            label = PlainLabel(name, "label")
            label.setBuddy(line)
            place = wrapped(f"{held}  {slot.mark}".rstrip(), "muted")
            for column, part in enumerate((label, place, line)):
                self._grid.addWidget(part, row, column)
                # Now and not with the next event: the panel's size counts what is visible.
                part.show()
        self._show(told or ("" if slots else "keys.none"))
        theme, window = self._context.theme, self._under
        self._area.show_all(round(window.height() * 0.92) - theme.pixels(BESIDE_LINES_PX))
        self.fit()
        if self.lines:
            next(iter(self.lines.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, trouble: TillError) -> None:
        self.state.setText(wording.trouble(self._context.texts, trouble.trouble).title)

    def _show(self, key: str) -> None:
        self.state.setText(self._context.texts.of(key) if key else "")


def _buttons(first: QPushButton, *others: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(first)
    row.addStretch(1)
    for button in others:
        row.addWidget(button)
    return row


async def _unlocked(keys: KeysFace, typed: Secret) -> str:
    """Return the key of what is wrong, empty when the file is open."""
    try:
        await keys.unlock(typed)
    except ValueError:
        return "unlock.short"
    except TillError as trouble:
        return f"trouble.{trouble.trouble}.title"
    return ""


async def _kept(keys: KeysFace, typed: Mapping[str, Secret]) -> str:
    """Store what was typed; return the key of what to say."""
    for name, secret in typed.items():
        try:
            await keys.keep(name, secret)
        except ValueError:
            return "keys.no_key"
    return "keys.kept"
