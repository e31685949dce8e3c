"""One field of a form: its name, what is wrong with it, and what it is typed in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from pos_app.ui.forms.editors import label_of, make_editor
from pos_app.ui.widgets.plain_label import Caption, wrapped

if TYPE_CHECKING:
    from pos_app.domain.service import Field, Service
    from pos_app.texts.catalogue import Texts
    from pos_app.ui.forms.editors import Editor
    from pos_app.ui.widgets.plain_label import PlainLabel


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldRow:
    """What a form keeps of one of its fields."""

    editor: Editor
    problem: PlainLabel


def add_row(column: QVBoxLayout, field: Field, service: Service, texts: Texts) -> FieldRow:
    """Add a field at the end of a form's column."""
    editor = make_editor(field, service, texts)
    name = label_of(field, texts)
    label = Caption(name + (texts.of("form.optional") if field.optional else ""), "label")
    label.setBuddy(editor.input)
    wrong = wrapped("", "problem")
    wrong.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
    wrong.setAccessibleName(texts.of("form.problem_of", field=name))
    head = QHBoxLayout()
    head.addWidget(label)
    head.addWidget(wrong, 1)
    column.addLayout(head)
    column.addWidget(editor)
    column.addSpacing(6)
    return FieldRow(editor=editor, problem=wrong)
