"""Types one number, asks the provider what it knows of it, and shows the answer below."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pos_app.domain.order import read_field
from pos_app.domain.problem import Problem
from pos_app.ui import wording
from pos_app.ui.forms.editors import Editor, label_of, make_editor
from pos_app.ui.forms.keypad import Stroke
from pos_app.ui.forms.read_back import ARMED_AFTER_S
from pos_app.ui.shortcuts import key_name
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped
from pos_app.ui.widgets.restyle import mark

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from pos_app.domain.service import Field, Service
    from pos_app.domain.trouble import TillError
    from pos_app.ui.window_parts import Context

Answer = TypeVar("Answer")


class LookUp(QFrame, Generic[Answer]):
    """One question to a provider before an operation; it can be left at any time.

    There is no spinner: a sentence says what is waited for, and an answer that nobody waits for
    any more is dropped.
    """

    left = Signal()
    number_asked = Signal()
    paid_out = Signal()
    """`+` was struck while nothing is typed."""
    search_asked = Signal()

    def __init__(self, context: Context, service: Service, field: Field, result: QWidget) -> None:
        super().__init__()
        self.context = context
        self.service = service
        self.field = field
        self.result = result
        self.wanted = ""
        """What is asked about, or was last answered; empty when there is nothing."""
        texts = context.texts
        self.setProperty("card", "true")
        self.editor: Editor = make_editor(field, service, texts)
        self.editor.changed.connect(self.forget)
        self.editor.struck.connect(self._on_struck)
        self.problem = wrapped("", "problem")
        self.problem.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        self.problem.setAccessibleName(texts.of("form.problem_of", field=label_of(field, texts)))
        self.said = wrapped("", "strong")
        self.advice = wrapped("", "muted")
        label = PlainLabel(label_of(field, texts), "label")
        label.setBuddy(self.editor.input)
        head = QHBoxLayout()
        head.addWidget(label)
        head.addWidget(self.problem, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(6)
        column.addLayout(head)
        keys = key_name(texts, "Enter")
        self.look_button = QPushButton(texts.of("form.go_on", keys=keys))
        self.look_button.setProperty("kind", "small")
        self.look_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Enter is its key.
        self.look_button.setAutoRepeat(False)
        self.look_button.clicked.connect(self.search)
        column.addWidget(self.editor)
        column.addWidget(self.look_button, 0, Qt.AlignmentFlag.AlignRight)
        for widget in (self.said, self.advice, result):
            column.addWidget(widget)
        self.forget()

    def question(self, typed: str) -> Coroutine[object, object, Answer]:
        """Return the question to the provider about what was typed."""
        raise NotImplementedError

    def waiting_text(self) -> str:
        """Return the sentence that is shown while it is waited for."""
        raise NotImplementedError

    def show_answer(self, answer: Answer) -> bool:
        """Put an answer into words and into `result`; return whether `result` holds something."""
        raise NotImplementedError

    def focus_now(self) -> None:
        """Put the focus where the cashier stopped."""
        target: QWidget = self.editor if self.result.isHidden() else self.result
        target.setFocus()

    def step_back(self) -> bool:
        """Give the question or its answer up; return False when there is none."""
        if not self.wanted and self.result.isHidden():
            return False
        self.forget()
        self.editor.setFocus()
        return True

    def search(self) -> None:
        """Begin with what is typed."""
        self.ask()

    def ask(self) -> None:
        """Ask, once what is typed can be right."""
        value = read_field(self.service, self.field, self.editor.text())
        if isinstance(value, Problem):
            self.problem.setText(wording.problem(self.context.texts, value))
            self.editor.set_wrong(wrong=True)
            return
        typed = str(value)
        if typed == self.wanted:
            return
        self.wanted = typed
        self.result.hide()
        self.problem.setText("")
        self.editor.set_wrong(wrong=False)
        self.say("quiet", self.waiting_text())
        self.context.bridge.start(
            self.question(typed), partial(self._on_answer, typed), partial(self._on_refused, typed)
        )

    def forget(self) -> None:
        """Drop what was asked and answered; what is typed stays."""
        self._empty_since_s = self.context.parts.clock.monotonic_s()
        self.wanted = ""
        self.problem.setText("")
        self.editor.set_wrong(wrong=False)
        self.say("", "")
        self.result.hide()
        self.look_button.show()

    def say(self, tone: str, sentence: str, advice: str = "") -> None:
        """Show a sentence and what to do now."""
        self.said.setText(sentence)
        mark(self.said, "tone", tone)
        self.said.setVisible(bool(sentence))
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))

    def _on_struck(self, stroke: Stroke) -> None:
        match stroke:
            case Stroke.CONFIRM if not self.editor.text():
                self._hand_over()
            case Stroke.NEXT | Stroke.CONFIRM:
                self.search()
            case Stroke.BACK if not self.editor.text():
                self.number_asked.emit()
            case Stroke.SEARCH:
                self.search_asked.emit()
            case Stroke.LEAVE:
                self.left.emit()
            case _:
                return

    def _hand_over(self) -> None:
        """Obey the key that a verdict names, as an empty form does; not a bounce of it."""
        if self.context.parts.clock.monotonic_s() - self._empty_since_s >= ARMED_AFTER_S:
            self.paid_out.emit()

    def _on_answer(self, typed: str, answer: Answer) -> None:
        if typed != self.wanted:
            return  # Given up, or something else was typed meanwhile.
        if not self.show_answer(answer):
            self.wanted = ""
            return
        self.result.show()
        self.look_button.hide()
        # Only a cashier who is still here is led on: a late answer takes no focus.
        focus: QWidget | None = self.window().focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self.result.setFocus()

    def _on_refused(self, typed: str, trouble: TillError) -> None:
        if typed != self.wanted:
            return
        self.wanted = ""
        said = wording.trouble(self.context.texts, trouble.trouble)
        self.say("bad", said.title, "\n".join(filter(None, (trouble.detail, said.advice))))
