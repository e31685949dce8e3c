"""Asks how an operation in REVIEW ended: a named person says what happened, and why they know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from pos_app.domain.events import Outcome
from pos_app.ui.widgets.flow import Flow
from pos_app.ui.widgets.following_area import FollowingArea
from pos_app.ui.widgets.greyed import grey
from pos_app.ui.widgets.plain_label import Caption, wrapped

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from pos_app.texts.catalogue import Texts
    from pos_app.ui.models.followed import Followed

ENTERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class SettlePanel(QFrame):
    """Asks for name, outcome and reason; nothing happens before all three and a confirmation."""

    confirmed = Signal(str, object, str, str)
    """The ref, the `Outcome`, the person's name and their reason."""
    given_up = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._ref = ""
        self.setProperty("panel", "ask")
        self.what = wrapped("", "strong")
        self.name = QLineEdit()
        self.why = QLineEdit()
        for field, key in ((self.name, "settle.name"), (self.why, "settle.why")):
            field.setAccessibleName(texts.of(key))
            field.textChanged.connect(self._show_readiness)
        self.paid = QRadioButton(texts.of("settle.paid"))
        self.unpaid = QRadioButton(texts.of("settle.unpaid"))
        self._outcomes = QButtonGroup(self)
        self._outcomes.addButton(self.paid)
        self._outcomes.addButton(self.unpaid)
        self._outcomes.buttonToggled.connect(self._show_readiness)
        self.confirm_button = QPushButton()
        self.confirm_button.setProperty("kind", "main")
        self.confirm_button.clicked.connect(self.confirm)
        self.cancel_button = QPushButton(texts.of("settle.cancel"))
        self.cancel_button.clicked.connect(self.given_up)
        self._lay_out()

    @property
    def outcome(self) -> Outcome | None:
        """What the person chose; nothing is chosen for them."""
        if self.paid.isChecked():
            return Outcome.PAID
        return Outcome.UNPAID if self.unpaid.isChecked() else None

    @property
    def is_ready(self) -> bool:
        """Whether name, outcome and reason are there."""
        return bool(self.name.text().strip() and self.why.text().strip() and self.outcome)

    def ask(self, operation: Followed, told: str, name: str) -> None:
        """Begin anew for one operation; `told` names it, `name` who closes it."""
        self._ref = operation.ref
        self.what.setText(told)
        self.name.setText(name)
        self.why.clear()
        self._outcomes.setExclusive(False)
        self.paid.setChecked(False)
        self.unpaid.setChecked(False)
        self._outcomes.setExclusive(True)
        self._show_readiness()
        self.show()
        self.paid.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def confirm(self) -> None:
        """Close it, once everything is said."""
        if self.is_ready and self.outcome is not None:
            why, name = self.why.text().strip(), self.name.text().strip()
            self.confirmed.emit(self._ref, self.outcome, name, why)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter confirms, Enter alone goes on to the next field, Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in ENTERS:
            if event.isAutoRepeat():
                return
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.confirm()
            else:
                self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def _show_readiness(self) -> None:
        outcome = self.outcome
        key = f"settle.confirm_{outcome}" if outcome else "settle.confirm"
        self.confirm_button.setText(self._texts.of(key))
        grey(self.confirm_button, "" if self.is_ready else self._texts.of("settle.missing"))
        self.missing.setVisible(not self.is_ready)

    def _lay_out(self) -> None:
        texts = self._texts
        self.missing = Caption(texts.of("settle.missing"), "muted")
        fields = QGridLayout()
        fields.setColumnStretch(0, 1)
        fields.setColumnStretch(1, 2)
        fields.addWidget(wrapped(texts.of("settle.name")), 0, 0)
        fields.addWidget(self.name, 0, 1)
        fields.addWidget(wrapped(texts.of("settle.why")), 1, 0)
        fields.addWidget(self.why, 1, 1)
        choice = Flow()
        choice.addWidget(self.paid)
        choice.addWidget(self.unpaid)
        choice.addStretch(1)
        buttons = Flow()
        buttons.addWidget(self.missing, 1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.confirm_button)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addWidget(wrapped(texts.of("settle.title"), "heading"))
        column.addWidget(self.what)
        column.addWidget(wrapped(texts.of("settle.warning"), "muted"))
        column.addLayout(choice)
        column.addLayout(fields)
        column.addLayout(buttons)
        area = FollowingArea(inside)
        area.follow(self.paid, self.unpaid, self.name, self.why)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        for before, after in (
            (self.paid, self.unpaid),
            (self.unpaid, self.why),
            (self.why, self.name),
            (self.name, self.confirm_button),
            (self.confirm_button, self.cancel_button),
        ):
            QWidget.setTabOrder(before, after)
