"""Équipe: who works at this till, with which role, and under which PIN."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pos_app.domain.secret import Secret
from pos_app.domain.service import FieldKind
from pos_app.domain.staff import MOST_DIGITS, Person, Right, Role
from pos_app.ui.bridge import while_there
from pos_app.ui.forms.keypad import Keypad, Stroke
from pos_app.ui.screens.screen import Screen
from pos_app.ui.staff.ask import Ask
from pos_app.ui.theme import LARGE_TYPE
from pos_app.ui.widgets.flow import Flow
from pos_app.ui.widgets.following_area import FollowingArea
from pos_app.ui.widgets.greyed import grey
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped
from pos_app.ui.widgets.restyle import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.domain.staff import StaffProblem
    from pos_app.ui.staff.ask import Approval
    from pos_app.ui.window_parts import Context

ROLES: Final = (Role.OWNER, Role.CHIEF, Role.CASHIER)
MOST_ROWS: Final = 9


class PeopleScreen(Screen):
    """The list above, below it the form that adds somebody or gives a new PIN."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        texts = context.texts
        self._changing = ""
        self.heading = PlainLabel(texts.of("screen.people"), "title")
        self.hint = wrapped("", "muted")
        self.rows: list[QFrame] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.name_field = QLineEdit()
        self.role_field = QComboBox()
        for role in ROLES:
            self.role_field.addItem(texts.of(f"role.{role}"), role)
        self.pin_field, self.again_field = QLineEdit(), QLineEdit()
        named = {
            "people.name": self.name_field,
            "people.role": self.role_field,
            "people.pin": self.pin_field,
            "people.pin_again": self.again_field,
        }
        self.fields: tuple[QWidget, ...] = tuple(named.values())
        for place, (key, field) in enumerate(named.items()):
            field.setAccessibleName(texts.of(key))
            keypad = Keypad(field, FieldKind.TEXT if place == 0 else FieldKind.PHONE)
            keypad.struck.connect(partial(self._on_struck, place))
        for field in (self.pin_field, self.again_field):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setMaxLength(MOST_DIGITS)
        self.problem = wrapped("", "problem")
        self.save_button = QPushButton(texts.of("people.add"))
        self.save_button.setProperty("kind", "main")
        self.save_button.setAutoRepeat(False)
        self.save_button.clicked.connect(self.save)
        self._lay_out(tuple(named))
        context.parts.staff.listen(while_there(self._show_people))
        self._show_people()

    def _lay_out(self, keys: tuple[str, ...]) -> None:
        texts = self.context.texts
        form = QFrame()
        form.setProperty("card", "true")
        grid = QGridLayout(form)
        columns = 1 if self.context.theme.scale > LARGE_TYPE else 2
        grid.setContentsMargins(14, 10, 14, 10)
        for place, (key, field) in enumerate(zip(keys, self.fields, strict=True)):
            label = PlainLabel(texts.of(key), "label")
            label.setBuddy(field)
            grid.addWidget(label, place // columns * 2, place % columns)
            grid.addWidget(field, place // columns * 2 + 1, place % columns)
        foot = QHBoxLayout()
        foot.addWidget(self.problem, 1)
        foot.addWidget(self.save_button)
        grid.addLayout(foot, 8, 0, 1, columns)
        inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(16, 10, 16, 10)
        whole.addWidget(self.heading)
        whole.addWidget(self.hint)
        whole.addLayout(self._list)
        whole.addWidget(form)
        whole.addStretch(1)
        area = FollowingArea(inside)
        area.follow(*self.fields, self.save_button)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)

    def enter(self) -> None:
        """Begin with the name of somebody new."""
        self._begin("")

    def leave(self) -> bool:
        """Empty the form; return False when it is empty."""
        if not any((self.name_field.text(), self.pin_field.text(), self._changing)):
            return False
        self._begin("")
        return True

    def save(self) -> None:
        """Add somebody or change a PIN, as whoever may change the staff."""
        texts = self.context.texts
        if self.pin_field.text() != self.again_field.text():
            self._say(texts.of("people.pin_differs"))
            self.again_field.setFocus()
            return
        self._require(self._write)

    def remove(self, name: str) -> None:
        """Take somebody off the list, as whoever may change the staff."""

        def work(_approval: Approval) -> None:
            self._on_done(name, self.context.parts.staff.remove(name))

        self._require(work)

    def _require(self, then: Callable[[Approval], None]) -> None:
        parts = self.context.parts
        what = parts.texts.of("approval.staff", name=parts.answering)
        self.require(Ask(right=Right.STAFF, what=what, then=then))

    def _write(self, _approval: Approval) -> None:
        staff, pin = self.context.parts.staff, Secret(self.pin_field.text())
        name = self._changing or self.name_field.text().strip()
        person = Person(name=name, role=Role(self.role_field.currentData()))
        work = staff.change_pin(name, pin) if self._changing else staff.add(person, pin)
        grey(self.save_button, self.context.texts.of("greyed.writing"))
        self.context.bridge.start(work, partial(self._on_done, name), self._on_refused)

    def _on_done(self, name: str, problem: StaffProblem | None) -> None:
        grey(self.save_button, "")
        texts = self.context.texts
        if problem is not None:
            self._say(texts.of(f"staff.problem.{problem}"))
            return
        self.note.emit(texts.of("people.done", name=name))
        self._begin("")

    def _on_refused(self, trouble: object) -> None:
        grey(self.save_button, "")
        self.trouble.emit(trouble)

    def _begin(self, changing: str) -> None:
        texts, staff = self.context.texts, self.context.parts.staff
        self._changing = changing
        self.name_field.setText(changing)
        only_pin = texts.of("greyed.only_pin") if changing else ""
        grey(self.name_field, only_pin)
        first = not staff.people
        grey(self.role_field, only_pin or (texts.of("greyed.first_owner") if first else ""))
        self.role_field.setCurrentIndex(0 if first else len(ROLES) - 1)
        if changing:
            role = next(each.role for each in staff.people if each.name == changing)
            self.role_field.setCurrentIndex(ROLES.index(role))
        self.pin_field.clear()
        self.again_field.clear()
        self.save_button.setText(texts.of("people.change" if changing else "people.add"))
        self._say("")
        (self.pin_field if changing else self.name_field).setFocus()

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        mark(self.problem, "tone", "bad" if sentence else "")

    def _show_people(self) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        staff = self.context.parts.staff
        self.rows = [self._row(each) for each in staff.people[:MOST_ROWS]]
        for row in self.rows:
            self._list.addWidget(row)
        count = len(staff.people)
        key = ("people.nobody", "people.one", "people.many")[min(count, 2)]
        self.hint.setText(self.context.texts.of(key))

    def _row(self, person: Person) -> QFrame:
        texts = self.context.texts
        row = QFrame()
        row.setProperty("row", "true")
        line = Flow(row)
        line.setContentsMargins(12, 3, 8, 3)
        line.addWidget(PlainLabel(person.name, "strong"))
        line.addWidget(PlainLabel(texts.of(f"role.{person.role}"), "muted"))
        line.addStretch(1)
        for key, slot in (("people.new_pin", self._begin), ("people.remove", self.remove)):
            button = QPushButton(texts.of(key))
            button.setProperty("kind", "row")
            button.setAutoRepeat(False)
            button.setAccessibleName(f"{texts.of(key)} : {person.name}")
            button.clicked.connect(partial(self._on_clicked, slot, person.name))
            line.addWidget(button)
        return row

    def _on_clicked(self, slot: Callable[[str], None], name: str) -> None:
        slot(name)

    def _on_struck(self, place: int, stroke: Stroke) -> None:
        match stroke:
            case Stroke.NEXT if place + 1 < len(self.fields):
                self._next_of(place).setFocus(Qt.FocusReason.TabFocusReason)
            case Stroke.NEXT | Stroke.CONFIRM:
                self.save()
            case Stroke.BACK if place == 0 and not self.name_field.text():
                self.number_asked.emit()
            case Stroke.BACK if place > 0:
                self.fields[place - 1].setFocus(Qt.FocusReason.BacktabFocusReason)
            case Stroke.LEAVE:
                self.leave()
            case _:
                return

    def _next_of(self, place: int) -> QWidget:
        return next(each for each in self.fields[place + 1 :] if each.isEnabled())
