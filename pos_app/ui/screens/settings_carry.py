"""Carries the settings to a file, or takes them from one: shown first, then taken in by a key."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
)

from pos_app.domain.service import FieldKind
from pos_app.ui import wording
from pos_app.ui.forms.keypad import Keypad, Stroke, stroke_of
from pos_app.ui.forms.read_back import ARMED_AFTER_S
from pos_app.ui.frame.overlay import Overlay
from pos_app.ui.screens.settings_ways import Way
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped
from pos_app.ui.widgets.restyle import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from pos_app.domain.trouble import TillError
    from pos_app.ui.screens.settings_face import CarriedChange, SettingsPlan
    from pos_app.ui.window_parts import Context

WIDE_PX: Final = 760
LIST_PX: Final = 170
LONGEST: Final = 1000
NAME: Final = "pos-app.toml"
SUFFIX: Final = "*.toml"


class Stage(Enum):
    """How far it has got."""

    NAMING = auto()
    READING = auto()
    ASKING = auto()
    UNDER_WAY = auto()
    TOLD = auto()


class CarryPanel(Overlay):
    """Enter looks at the file, `+` writes or takes in; no key and no person is ever in it."""

    taking_in = Signal(object)
    """A `SettingsPlan` that a person wants carried out."""
    taken_in = Signal()
    """The settings are others now."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.way = Way.OUT
        self.stage = Stage.NAMING
        self._plan: SettingsPlan | None = None
        self._armed_from_s = 0.0
        texts, theme = context.texts, context.theme
        self.setMinimumWidth(min(theme.pixels(WIDE_PX), round(parent.width() * 0.9)))
        self.title = PlainLabel("", "title")
        self.about = wrapped()
        self.label = PlainLabel(texts.of("carry.file"), "label")
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.field.setAccessibleName(texts.of("carry.file"))
        self.label.setBuddy(self.field)
        self.field.textEdited.connect(lambda: self._stand(Stage.NAMING))
        Keypad(self.field, FieldKind.TEXT).struck.connect(self._on_struck)
        self.browse_button = self._button("carry.browse", self._browse)
        self.said = wrapped("", "strong")
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.list.setAccessibleName(texts.of("carry.changes"))
        self.list.setMaximumHeight(theme.pixels(LIST_PX))
        self.leave_button = self._button("carry.leave", self.leave)
        self.look_button = self._button("carry.look", self.look)
        self.confirm_button = self._button("carry.out.confirm", self.confirm)
        self.confirm_button.setProperty("kind", "main")
        self._lay_out()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.field, 1)
        line.addWidget(self.browse_button)
        foot = QHBoxLayout()
        foot.addWidget(self.leave_button)
        foot.addStretch(1)
        foot.addWidget(self.look_button)
        foot.addWidget(self.confirm_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        for widget in (self.title, self.about, self.label):
            column.addWidget(widget)
        column.addLayout(line)
        column.addWidget(self.said)
        column.addWidget(self.list, 1)
        column.addLayout(foot)

    def ask(self, way: Way) -> None:
        """Begin one way, with a place where people look for their files."""
        texts = self._context.texts
        self.way = way
        self.title.setText(texts.of(f"carry.{way.word}.title"))
        self.setAccessibleName(self.title.text())
        self.about.setText(texts.of(f"carry.{way.word}.about"))
        self.confirm_button.setText(texts.of(f"carry.{way.word}.confirm"))
        places = QStandardPaths.StandardLocation
        folder = QStandardPaths.writableLocation(places.DocumentsLocation)
        self.field.setText(str(Path(folder) / NAME))
        self._name()

    def look(self) -> None:
        """Say what would be written where, or what a file would change."""
        if self.stage is not Stage.NAMING:
            return
        texts = self._context.texts
        if not self.field.text().strip():
            self._stand(Stage.NAMING, "bad", texts.of("carry.no_file"))
        elif self.way is Way.OUT:
            exists = self._file().exists()
            key = "carry.out.over" if exists else "carry.out.where"
            self._arm("doubt" if exists else "quiet", texts.of(key, file=self._file()))
        else:
            self._stand(Stage.READING, "quiet", "…")
            work = self._context.parts.settings.plan(self._file())
            self._context.bridge.start(work, self._on_plan, self._on_refused)

    def confirm(self) -> None:
        """Write, or take in, once."""
        armed = self._context.parts.clock.monotonic_s() >= self._armed_from_s
        if self.stage is not Stage.ASKING or not armed:
            return
        if self.way is Way.IN and self._plan is not None:
            self.taking_in.emit(self._plan)
        elif self.way is Way.OUT:
            self._stand(Stage.UNDER_WAY, "quiet", "…")
            work = self._context.parts.settings.write_out(self._file())
            self._context.bridge.start(work, self._on_written, self._on_refused)

    def carry_out(self, plan: SettingsPlan) -> None:
        """Take in what was shown, now that somebody who may has said so."""
        self.open()
        self._stand(Stage.UNDER_WAY, "quiet", "…")
        self._context.bridge.start(plan.carry_out(), self._on_taken, self._on_refused)

    def leave(self) -> None:
        """Go one step back: to the file, then away."""
        if self.stage in {Stage.READING, Stage.ASKING}:
            self._name()
        elif self.stage is not Stage.UNDER_WAY:
            self.close_now()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Obey the numeric pad where no field has the keys; a held key is one key."""
        stroke = stroke_of(event)
        if stroke is not None and not event.isAutoRepeat():
            self._on_struck(stroke)

    def _on_struck(self, stroke: Stroke) -> None:
        match stroke:
            case Stroke.NEXT if self.stage is Stage.NAMING:
                self.look()
            case Stroke.NEXT if self.stage is Stage.TOLD:
                self.close_now()
            case Stroke.CONFIRM:
                self.confirm()
            case Stroke.LEAVE:
                self.leave()
            case Stroke.BACK if self.stage is Stage.ASKING:
                self.leave()
            case _:
                return

    def _file(self) -> Path:
        return Path(self.field.text().strip()).expanduser().absolute()

    def _browse(self) -> None:
        """Let the file be picked; the dialogue is a window and no loop of its own."""
        dialogue = QFileDialog(self, self.title.text(), str(self._file().parent))
        dialogue.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialogue.setNameFilter(SUFFIX)
        if self.way is Way.OUT:
            dialogue.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialogue.setOption(QFileDialog.Option.DontConfirmOverwrite)
            dialogue.setDefaultSuffix("toml")
        else:
            dialogue.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialogue.fileSelected.connect(self._on_picked)
        dialogue.open()

    def _on_picked(self, file: str) -> None:
        self.field.setText(file)
        self._name()

    def _on_plan(self, plan: SettingsPlan) -> None:
        if self.stage is not Stage.READING:
            return
        texts = self._context.texts
        self._plan = plan
        self.list.clear()
        self.list.addItems([self._line(each) for each in plan.changes])
        if plan.changes:
            self._arm("doubt", texts.of("carry.in.changes", count=len(plan.changes)))
        else:
            self._stand(Stage.NAMING, "good", texts.of("carry.in.same"))

    def _line(self, change: CarriedChange) -> str:
        texts = self._context.texts
        label = f"option.{change.key}"
        name = texts.of(label) if texts.has(label) else change.key
        before, after = (self._word(change.key, each) for each in (change.before, change.after))
        return texts.of("carry.line", name=name, before=before, after=after)

    def _word(self, key: str, value: str) -> str:
        """Return a value as the cards call it."""
        texts = self._context.texts
        named = (f"option.{key}.{value}", f"setting.{value}")
        found = next((texts.of(each) for each in named if texts.has(each)), value)
        return found or texts.of("setup.none")

    def _on_written(self, count: int) -> None:
        texts = self._context.texts
        said = texts.of("carry.out.done", count=count, file=self._file())
        self._stand(Stage.TOLD, "good", said)

    def _on_taken(self, _done: None) -> None:
        self._stand(Stage.TOLD, "good", self._context.texts.of("carry.in.done"))
        self.taken_in.emit()

    def _on_refused(self, trouble: TillError) -> None:
        said = wording.trouble(self._context.texts, trouble.trouble)
        sentence = " ".join(filter(None, (said.title, trouble.detail, said.advice)))
        self._stand(Stage.NAMING, "bad", sentence)
        self.field.setFocus()

    def _arm(self, tone: str, said: str) -> None:
        self._armed_from_s = self._context.parts.clock.monotonic_s() + ARMED_AFTER_S
        self._stand(Stage.ASKING, tone, said)

    def _name(self) -> None:
        self._plan = None
        self._stand(Stage.NAMING)
        self.open()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _stand(self, stage: Stage, tone: str = "quiet", said: str = "") -> None:
        """Show only what belongs to a stage; the keys stay where one can type or strike."""
        self.stage = stage
        self.said.setText(said)
        mark(self.said, "tone", tone)
        self.said.setVisible(bool(said))
        naming, asking = stage is Stage.NAMING, stage is Stage.ASKING
        for widget in (self.label, self.field, self.browse_button, self.look_button):
            widget.setVisible(naming)
        self.list.setVisible(asking and self.way is Way.IN)
        self.confirm_button.setVisible(asking)
        self.leave_button.setEnabled(stage is not Stage.UNDER_WAY)
        if self.isVisible():
            if not naming:
                self.setFocus()
            self.fit()

    def _button(self, key: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(self._context.texts.of(key))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoRepeat(False)
        button.clicked.connect(slot)
        return button
