"""The button that does what Enter does in a form, for who works by mouse or touch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QPushButton

from pos_app.ui.forms.keypad import Stroke
from pos_app.ui.shortcuts import key_name

if TYPE_CHECKING:
    from pos_app.texts.catalogue import Texts
    from pos_app.ui.forms.form import ServiceForm


class GoOnButton(QPushButton):
    """Stands below the fields while they are filled, and leaves the keys where they are."""

    def __init__(self, form: ServiceForm, texts: Texts) -> None:
        keys = key_name(texts, "Enter")
        super().__init__(texts.of("form.go_on", keys=keys), form)
        self._form = form
        self.setProperty("kind", "small")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Enter is its key.
        self.setAutoRepeat(False)
        self.clicked.connect(self._go_on)
        form.read_back.installEventFilter(self)
        if (column := form.layout()) is not None:
            column.addWidget(self)
            column.setAlignment(self, Qt.AlignmentFlag.AlignRight)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make room for the read-back, whose own button goes on from there."""
        if event.type() is QEvent.Type.Show:
            self.hide()
        elif event.type() is QEvent.Type.Hide:
            self.show()
        return super().eventFilter(watched, event)

    def _go_on(self) -> None:
        """Take the field as typed in which the keys are, or the first one that is empty."""
        form = self._form
        if form.handed_over:
            return
        inside = form.focusWidget()
        editors = form.editors.values()
        here = next((each for each in editors if each.input is inside), None)
        empty = next((each for each in editors if not each.text()), next(iter(editors)))
        (here or empty).struck.emit(Stroke.NEXT)
