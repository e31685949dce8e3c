"""One transaction, all of it: how it stands, its references, what happened, what was answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pos_app.domain.transaction import State
from pos_app.ui.act_buttons import message_button, print_button
from pos_app.ui.icons import icon
from pos_app.ui.screens.journal.page import OperationPage
from pos_app.ui.shortcuts import Act
from pos_app.ui.theme import LARGE_TYPE, SIZES
from pos_app.ui.widgets.flow import Flow
from pos_app.ui.widgets.greyed import grey

if TYPE_CHECKING:
    from pos_app.domain.transaction import Transaction
    from pos_app.engine.ports import Timeline
    from pos_app.ui.models.columns import RowWords
    from pos_app.ui.theme import Theme


class JournalDetail(QFrame):
    """Shows one transaction; everything in it that others wrote is plain text."""

    page: OperationPage
    """What is shown, from the first one on."""

    closed = Signal()
    """A person wants the list back."""
    claim_asked = Signal()
    refund_asked = Signal()
    message_asked = Signal()
    print_asked = Signal()
    forget_asked = Signal()
    copied = Signal(str)
    """This reference is in the clipboard now."""

    def __init__(self, words: RowWords, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._theme = theme
        self._transaction: Transaction | None = None
        self.setProperty("card", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("journalDetail")

        texts = words.texts
        self.back = QPushButton(texts.of("journal.back"))
        self.back.setIcon(icon("back", theme.colours.text, theme.pixels(SIZES.icon)))
        self.back.clicked.connect(self.closed)
        self.copy_button = QPushButton(texts.of("journal.copy"))
        self.copy_button.clicked.connect(self.copy)
        self.claim_button = QPushButton(texts.of("follow.claim"))
        self.claim_button.clicked.connect(self.claim_asked)
        self.refund_button = QPushButton(texts.of("follow.refund"))
        self.refund_button.clicked.connect(self.refund_asked)
        self.message_button = message_button(texts)
        self.message_button.clicked.connect(self.message_asked)
        self.print_button = print_button(texts)
        self.print_button.clicked.connect(self.print_asked)
        self.forget_button = QPushButton(texts.of("forget.begin"))
        self.forget_button.clicked.connect(self.forget_asked)
        care_buttons = (self.claim_button, self.refund_button, self.forget_button)
        for button in (self.back, self.copy_button, *care_buttons):
            button.setProperty("kind", "small")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        top = Flow()
        self._care = QWidget()
        care = Flow(self._care)
        care.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self.back)
        top.addStretch(1)
        for button in (self.print_button, self.message_button, self.copy_button):
            top.addWidget(button)
        for button in care_buttons:
            care.addWidget(button)
        care.addStretch(1)

        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self._area, 1)
        layout.addWidget(self._care)

    @property
    def transaction(self) -> Transaction | None:
        """Which one is shown."""
        return self._transaction

    def show_timeline(self, timeline: Timeline, permitted: frozenset[Act]) -> None:
        """Show one transaction; the place is kept when it is the same one again.

        `permitted` is what can be done about it now: other buttons cannot be pressed.
        """
        same = self._transaction is not None and (self._transaction.ref == timeline.transaction.ref)
        bar = self._area.verticalScrollBar()
        place = bar.value() if same else 0
        was_open = same and self.page.raw_fold.isChecked()
        self._transaction = timeline.transaction
        known = bool(timeline.transaction.reference)
        self.claim_button.setVisible(known)
        self.refund_button.setVisible(known and timeline.transaction.state is State.SUCCEEDED)
        self.forget_button.setVisible(timeline.transaction.order.phone is not None)
        of = self._words.texts.of
        grey(self.claim_button, "" if Act.CLAIM in permitted else of("greyed.claim"))
        grey(self.refund_button, "" if Act.REFUND in permitted else of("greyed.refund"))
        self.page = OperationPage(timeline, self._words, self._theme)
        if self._theme.scale > LARGE_TYPE:
            self.page.take_foot(self._care)  # Else nothing would be left to read on.
        self._area.setWidget(self.page)  # The page before is deleted by this.
        if was_open:
            self.page.raw_fold.setChecked(True)
        bar.setValue(place)

    def copy(self) -> None:
        """Put the reference that a person would read out into the clipboard."""
        if self._transaction is not None:
            reference = self._transaction.reference or self._transaction.ref
            QGuiApplication.clipboard().setText(reference)
            self.copied.emit(reference)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by the arrows; copy by Ctrl+C."""
        bar = self._area.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: bar.singleStep() * 2,
            Qt.Key.Key_Up: -bar.singleStep() * 2,
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_Space: bar.pageStep(),
        }
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif (step := steps.get(Qt.Key(event.key()))) is not None:
            bar.setValue(bar.value() + step)
        else:
            super().keyPressEvent(event)
