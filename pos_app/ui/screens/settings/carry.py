"""Carries the settings to a file, or takes them from one: shown first, then taken in by a key."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QVBoxLayout

from pos_app.domain.service import FieldKind
from pos_app.ui import wording
from pos_app.ui.frame.asked_panel import AskedPanel, Question, Stage
from pos_app.ui.screens.settings.ways import Way
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pos_app.domain.trouble import TillError
    from pos_app.ui.faces.settings import CarriedChange, SettingsPlan
    from pos_app.ui.window_parts import Context

LIST_PX: Final = 170
NAME: Final = "pos-app.toml"
SUFFIX: Final = "*.toml"


QUESTION: Final = Question(
    kind=FieldKind.TEXT,
    longest=1000,
    wide_px=760,
    label="carry.file",
    leave="carry.leave",
    look="carry.look",
    confirm="carry.out.confirm",
)


class CarryPanel(AskedPanel):
    """Enter looks at the file, `+` writes or takes in; no key and no person is ever in it."""

    taking_in = Signal(object)
    """A `SettingsPlan` that a person wants carried out."""
    taken_in = Signal()
    """The settings are others now."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, parent, QUESTION)
        self.way = Way.OUT
        self._plan: SettingsPlan | None = None
        self.title = PlainLabel("", "title")
        self.about = wrapped()
        self.browse_button = self._button("carry.browse", self._browse)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.list.setAccessibleName(context.texts.of("carry.changes"))
        self.list.setMaximumHeight(context.theme.pixels(LIST_PX))
        self._lay_out()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.field, 1)
        line.addWidget(self.browse_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        for widget in (self.title, self.about, self.label):
            column.addWidget(widget)
        column.addLayout(line)
        column.addWidget(self.said)
        column.addWidget(self.list, 1)
        column.addLayout(self._foot())

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
        self._type()

    def look(self) -> None:
        """Say what would be written where, or what a file would change."""
        if self.stage is not Stage.TYPING:
            return
        texts = self._context.texts
        if not self.field.text().strip():
            self._stand(Stage.TYPING, "bad", texts.of("carry.no_file"))
        elif self.way is Way.OUT:
            exists = self._file().exists()
            key = "carry.out.over" if exists else "carry.out.where"
            self._arm("doubt" if exists else "quiet", texts.of(key, file=self._file()))
        else:
            self._stand(Stage.LOOKING, "quiet", "…")
            work = self._context.parts.settings.plan(self._file())
            self._context.bridge.start(work, self._on_plan, self._on_refused)

    def confirm(self) -> None:
        """Write, or take in, once."""
        if not self._is_armed():
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
        self._type()

    def _on_plan(self, plan: SettingsPlan) -> None:
        if self.stage is not Stage.LOOKING:
            return
        texts = self._context.texts
        self._plan = plan
        self.list.clear()
        self.list.addItems([self._line(each) for each in plan.changes])
        if plan.changes:
            self._arm("doubt", texts.of("carry.in.changes", count=len(plan.changes)))
        else:
            self._stand(Stage.TYPING, "good", texts.of("carry.in.same"))

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
        self._stand(Stage.TYPING, "bad", sentence)
        self.field.setFocus()

    def _type(self) -> None:
        self._plan = None
        super()._type()

    def _show_stage(self) -> None:
        self.browse_button.setVisible(self.stage is Stage.TYPING)
        self.list.setVisible(self.stage is Stage.ASKING and self.way is Way.IN)
