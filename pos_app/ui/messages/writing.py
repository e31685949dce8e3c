"""Writes a message from a template: a digit picks it, and each place that is open is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from pos_app.domain.service import Field, FieldKind
from pos_app.domain.template import BY_HAND, Place, filled, harmless_value, unfilled
from pos_app.ui import wording
from pos_app.ui.forms.editors import LineEditor
from pos_app.ui.forms.keypad import Stroke, digit_of, stroke_of
from pos_app.ui.widgets.plain_label import wrapped

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from pos_app.domain.template import Template
    from pos_app.ui.window_parts import Context

MOST: Final = 9
"""A digit picks one."""

OPEN: Final = "\u2026"
"""What stands in the preview where nothing was typed yet."""

VALUE: Final = Field(name="value", kind=FieldKind.TEXT)


def written_by_hand(templates: Sequence[Template]) -> tuple[Template, ...]:
    """Return the templates whose places a person can fill; a link's and a receipt's are no such."""
    return tuple(each for each in templates if each.places <= BY_HAND)[:MOST]


class TemplateWriter(QFrame):
    """A list of templates, then a question for each open place; it hands a whole text over."""

    written = Signal(str)
    """A text in which every place is filled."""
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        texts = context.texts
        self._context = context
        self._values: dict[Place, str] = {}
        self._asked: list[Place] = []
        self.template: Template | None = None
        self.offered: tuple[Template, ...] = ()
        self.rows: list[QPushButton] = []
        self.setProperty("card", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(texts.of("writing.list"))
        self.heading = wrapped("", "label")
        self.value = LineEditor(VALUE)
        self.value.changed.connect(self._show_preview)
        self.value.struck.connect(self._on_struck)
        self.preview = wrapped("", "muted")
        self.preview.setAccessibleName(texts.of("message.preview"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 14)
        self._column.setSpacing(6)
        for widget in (self.heading, self.value, self.preview):
            self._column.addWidget(widget)
        self.hide()

    def begin(self, known: Mapping[Place, str]) -> bool:
        """Offer what can be written; return False when there is nothing.

        `known` is filled in without a question.
        """
        self.offered = written_by_hand(self._context.parts.templates)
        self._values = {place: text for place, text in known.items() if text}
        self._show_list()
        return bool(self.offered)

    def focus_now(self) -> None:
        """Put the focus where the cashier stopped."""
        target: QWidget = self if self.template is None else self.value
        target.setFocus()

    def step_back(self) -> None:
        """Go from a question to the list, and from the list to where it was asked for."""
        if self.template is None:
            self.hide()
            self.left.emit()
        else:
            for place in self._asked:
                self._values.pop(place, None)
            self._show_list()
            self.focus_now()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick by digit; `-` and Esc go back."""
        if event.isAutoRepeat():
            return
        digit = digit_of(event)
        if digit is not None:
            if self.template is None and 1 <= digit <= len(self.offered):
                self._pick(self.offered[digit - 1])
        elif stroke_of(event) in {Stroke.BACK, Stroke.LEAVE}:
            self.step_back()
        else:
            super().keyPressEvent(event)

    def _show_list(self) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.template = None
        self._asked = []
        self.rows = [self._row(place, each) for place, each in enumerate(self.offered, 1)]
        for row in self.rows:
            self._column.addWidget(row)
        self.heading.setText(self._context.texts.of("writing.choose"))
        self.value.hide()
        self.preview.setText(self._context.texts.of("writing.others"))

    def _row(self, place: int, template: Template) -> QPushButton:
        name = wording.template_name(self._context.texts, template)
        row = QPushButton()
        row.setProperty("kind", "service")
        label = wrapped(f"{place}\u2003{name}", "strong")
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = QVBoxLayout(row)
        inside.setContentsMargins(10, 4, 10, 4)
        inside.addWidget(label)
        row.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # The digits are its keys.
        row.setAutoRepeat(False)
        row.setAccessibleName(name)
        row.clicked.connect(lambda: self._pick(template))
        return row

    def _pick(self, template: Template) -> None:
        for row in self.rows:
            row.hide()
        self.template = template
        self._asked = [each for each in unfilled(template.text) if each not in self._values]
        self._ask_next()

    def _ask_next(self) -> None:
        place = self._open_place()
        if place is None:
            self._hand_over()
            return
        name = self._context.texts.of(f"place.{place}")
        self.heading.setText(name)
        self.value.input.setAccessibleName(name)
        self.value.clear()
        self.value.show()
        self.value.setFocus()

    def _open_place(self) -> Place | None:
        return next((each for each in self._asked if each not in self._values), None)

    def _on_struck(self, stroke: Stroke) -> None:
        place = self._open_place()
        match stroke:
            case Stroke.NEXT if place is not None:
                # What a person typed is plain text: it dresses no letter and opens no place.
                if typed := harmless_value(self.value.text()):
                    self._values[place] = typed
                    self._ask_next()
            case Stroke.LEAVE:
                self.step_back()
            case Stroke.BACK if not self.value.text():
                self.step_back()
            case _:
                return

    def _show_preview(self) -> None:
        place = self._open_place()
        if self.template is None or place is None:
            return
        typed = harmless_value(self.value.text())
        shown = dict.fromkeys(Place, OPEN) | self._values | ({place: typed} if typed else {})
        self.preview.setText(filled(self.template, shown) or "")

    def _hand_over(self) -> None:
        text = filled(self.template, self._values) if self.template is not None else None
        if text is not None:
            self.hide()
            self.written.emit(text)
