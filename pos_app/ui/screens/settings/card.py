"""One option on the settings screen: its name, what it does, and how it is set."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pos_app.domain.service import FieldKind
from pos_app.ui.faces.settings import Setting, Shape
from pos_app.ui.forms.keypad import Keypad
from pos_app.ui.theme import LARGE_TYPE
from pos_app.ui.widgets.plain_label import wrapped
from pos_app.ui.widgets.restyle import mark

LINES: Final = frozenset({Shape.LINE, Shape.SECRET})

if TYPE_CHECKING:
    from pos_app.ui.front import Dress


class SettingCard(QFrame):
    """Shows one option and takes another value; nothing is written here."""

    changed = Signal()
    struck = Signal(object)
    """A `Stroke` of the numeric pad."""

    def __init__(self, setting: Setting, context: Dress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = setting
        self._texts = texts = context.texts
        large = context.theme.scale > LARGE_TYPE
        directions = QBoxLayout.Direction
        self._across = directions.TopToBottom if large else directions.LeftToRight
        self.setProperty("card", "true")
        name = texts.of_or(setting.label, setting.key)
        self.label = wrapped(name, "label")
        self.explanation = wrapped(texts.of(setting.explanation), "muted")
        self.wrong = wrapped("", "problem")
        self.input: QLineEdit | QComboBox = (
            self._line() if setting.shape in LINES else self._choice()
        )
        self.input.setAccessibleName(name)
        self.input.setAccessibleDescription(self.explanation.text())
        self.label.setBuddy(self.input)
        self._keypad = Keypad(self.input, FieldKind.TEXT)
        self._keypad.struck.connect(self.struck)
        self._lay_out()
        self.found_by = " ".join(
            (setting.key, name, self.explanation.text(), *map(self._word, setting.choices))
        ).casefold()

    def _lay_out(self) -> None:
        head = QBoxLayout(self._across)
        head.addWidget(self.label, 1)
        head.addWidget(self.input, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 10)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.explanation)
        if self.setting.overridden_by:
            sentence = self._texts.of("setting.overridden", by=self.setting.overridden_by)
            column.addWidget(wrapped(sentence, "strong"))
        column.addWidget(self.wrong)
        self.wrong.hide()

    @property
    def value(self) -> str:
        """What is chosen or typed now."""
        if isinstance(self.input, QComboBox):
            return str(self.input.currentData())
        return self.input.text().strip()

    @property
    def is_changed(self) -> bool:
        """Whether it differs from what is kept."""
        return self.value != self.setting.value

    def put(self, value: str) -> None:
        """Show a value as if it had been chosen."""
        if isinstance(self.input, QComboBox):
            self.input.setCurrentIndex(max(0, self.input.findData(value)))
        else:
            self.input.setText(value)

    def show_wrong(self, *, wrong: bool) -> None:
        """Say beside the option what is wanted, or stop saying it."""
        self.wrong.setText(self._wanted() if wrong else "")
        self.wrong.setVisible(wrong)
        mark(self.input, "wrong", "true" if wrong else "false")

    def _wanted(self) -> str:
        """Return what is wanted, in an option's own words where it has some."""
        own = f"setup.{self.setting.key}.wrong"
        if self._texts.has(own):
            return self._texts.of(own)
        return self._texts.of("setting.wanted", wanted=self.setting.wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the screen: it must not turn a value over in passing."""
        if event.type() is QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _line(self) -> QLineEdit:
        line = QLineEdit(self.setting.value)
        # Lengths and alphabets say little before something is wrong; the shape of an address does.
        if self.setting.shape is Shape.SECRET:
            line.setEchoMode(QLineEdit.EchoMode.Password)
        else:
            shape = self.setting.wanted if "…" in self.setting.wanted else ""
            line.setPlaceholderText(self.setting.default or shape)
        line.textEdited.connect(self._on_changed)
        return line

    def _choice(self) -> QComboBox:
        box = QComboBox()
        # A long choice shall not make the window wider.
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        choices = self.setting.choices or ("true", "false")
        for value in choices:
            box.addItem(self._word(value), value)
        box.setCurrentIndex(max(0, box.findData(self.setting.value)))
        box.currentIndexChanged.connect(self._on_changed)
        box.installEventFilter(self)
        return box

    def _word(self, value: str) -> str:
        for key in (f"option.{self.setting.key}.{value}", f"setting.{value}"):
            if self._texts.has(key):
                return self._texts.of(key)
        return value

    def _on_changed(self) -> None:
        self.show_wrong(wrong=False)
        self.changed.emit()
