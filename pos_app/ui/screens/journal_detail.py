"""One transaction, all of it: how it stands, its references, what happened, what was answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pos_app.domain.transaction import State
from pos_app.texts.proofs import proof_line
from pos_app.ui.icons import icon, pixmap
from pos_app.ui.looks import LOOKS
from pos_app.ui.messages.button import message_button
from pos_app.ui.models.columns import amount_shown, harmless, phone_shown
from pos_app.ui.screens.journal_timeline import moments
from pos_app.ui.shortcuts import Act
from pos_app.ui.theme import LARGE_TYPE, SIZES
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped
from pos_app.ui.widgets.restyle import mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pos_app.domain.transaction import Transaction
    from pos_app.engine.ports import Timeline
    from pos_app.ui.models.columns import RowWords
    from pos_app.ui.screens.journal_timeline import Moment
    from pos_app.ui.theme import Theme

RAW_LINES: Final = 12
LONGEST_WORD: Final = 18
ZERO_WIDTH_SPACE: Final = "\u200b"


def breakable(text: str) -> str:
    """Return a text of others that breaks anywhere, so that a long reference is never cut off."""
    words = harmless(text).split(" ")
    return " ".join(_broken(word) for word in words)


def _broken(word: str) -> str:
    pieces = range(0, len(word), LONGEST_WORD)
    return ZERO_WIDTH_SPACE.join(word[start : start + LONGEST_WORD] for start in pieces)


class JournalDetail(QFrame):
    """Shows one transaction; everything in it that others wrote is plain text."""

    closed = Signal()
    """A person wants the list back."""
    claim_asked = Signal()
    refund_asked = Signal()
    message_asked = Signal()
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
        for button in (self.back, self.copy_button, self.claim_button, self.refund_button):
            button.setProperty("kind", "small")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        directions, is_large = QBoxLayout.Direction, theme.scale > LARGE_TYPE
        top = QBoxLayout(directions.TopToBottom if is_large else directions.LeftToRight)
        top.addWidget(self.back)
        top.addStretch(1)
        top.addWidget(self.message_button)
        top.addWidget(self.copy_button)
        care = QBoxLayout(top.direction())
        care.addWidget(self.claim_button)
        care.addWidget(self.refund_button)
        care.addStretch(1)

        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self._area, 1)
        layout.addLayout(care)

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
        was_open = same and self._raw_is_open()
        self._transaction = timeline.transaction
        told = moments(timeline, self._words)
        known = bool(timeline.transaction.reference)
        self.claim_button.setVisible(known)
        self.refund_button.setVisible(known and timeline.transaction.state is State.SUCCEEDED)
        self.claim_button.setEnabled(Act.CLAIM in permitted)
        self.refund_button.setEnabled(Act.REFUND in permitted)
        self._area.setWidget(self._page(timeline, told))
        if was_open:
            self.raw_fold.setChecked(True)
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

    def _raw_is_open(self) -> bool:
        return hasattr(self, "raw_fold") and self.raw_fold.isChecked()

    def _page(self, timeline: Timeline, told: Sequence[Moment]) -> QWidget:
        transaction = timeline.transaction
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(4, 4, 10, 4)
        column.setSpacing(self._theme.pixels(6))
        column.addLayout(self._head(transaction))
        if transaction.reason is not None:
            said = self._words.texts.of(f"reason.{transaction.reason}")
            advice = self._words.texts.of(f"reason.{transaction.reason}.advice")
            column.addWidget(wrapped(said, "strong"))
            column.addWidget(wrapped(advice, "muted"))
        column.addLayout(self._facts(transaction))
        if timeline.proof is not None:
            said = proof_line(timeline.proof, self._words.texts)
            column.addWidget(wrapped(breakable(said), "small"))
        column.addWidget(_rule())
        column.addWidget(PlainLabel(self._words.texts.of("journal.what_happened"), "heading"))
        for moment in told:
            column.addLayout(self._moment(moment, transaction))
        self._add_raw(column, told)
        column.addStretch(1)
        return page

    def _head(self, transaction: Transaction) -> QVBoxLayout:
        order = transaction.order
        service = self._words.service(order.service, order.direction.word)
        head = QVBoxLayout()
        head.setSpacing(2)
        line = QHBoxLayout()
        line.addWidget(wrapped(service, "title"), 1)
        amount = amount_shown(order.amount.francs if order.amount else None, "")
        line.addWidget(PlainLabel(amount, "amount"), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(line)
        if order.phone is not None:
            head.addWidget(PlainLabel(order.phone.shown(), "label"))
        head.addLayout(self._state(transaction.state, transaction, "heading"))
        return head

    def _state(self, state: State, about: Transaction, role: str) -> QHBoxLayout:
        look = LOOKS[state]
        colour = self._theme.colour(look.tone)
        picture = PlainLabel()
        picture.setPixmap(pixmap(look.icon, colour, self._theme.pixels(SIZES.icon), 2.0))
        picture.setFixedSize(self._theme.pixels(SIZES.icon), self._theme.pixels(SIZES.icon))
        picture.setScaledContents(True)
        word = PlainLabel(self._words.state(state, about.order.direction.word), role)
        mark(word, "tone", look.tone)
        line = QHBoxLayout()
        line.setSpacing(self._theme.pixels(6))
        line.addWidget(picture)
        line.addWidget(word, 1)
        return line

    def _facts(self, transaction: Transaction) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(self._theme.pixels(14))
        grid.setVerticalSpacing(2)
        for row, (key, value) in enumerate(self._known(transaction)):
            grid.addWidget(PlainLabel(key, "small"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(wrapped(breakable(value)), row, 1)
        return grid

    def _known(self, transaction: Transaction) -> Iterator[tuple[str, str]]:
        """Yield what is known, with its name, leaving out what is not."""
        texts = self._words.texts
        order = transaction.order
        created = self._words.moment_ms(transaction.created_ms)
        facts = (
            ("fact.provider_reference", transaction.reference),
            ("fact.ref", transaction.ref),
            ("fact.receipt", transaction.receipt_number),
            ("fact.created", f"{created:%d/%m/%Y %H:%M:%S}"),
            ("fact.cashier", order.cashier),
            ("fact.message", transaction.message),
        )
        yield from ((texts.of(key), value) for key, value in facts if value)
        # What else the provider added stands in its raw answer; here is what people ask for.
        named = [
            *((f"field.{name}", value) for name, value in order.fields.items()),
            *((f"extra.{name}", value) for name, value in transaction.extras.items()),
        ]
        yield from ((texts.of(key), phone_shown(value)) for key, value in named if texts.has(key))

    def _moment(self, moment: Moment, transaction: Transaction) -> QHBoxLayout:
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(wrapped(breakable(moment.title), "strong"))
        for line in moment.lines:
            texts.addWidget(wrapped(breakable(line), "small"))
        if moment.state is not None:
            texts.addLayout(self._state(moment.state, transaction, "label"))
        at = PlainLabel(f"{moment.at:%H:%M:%S}", "small")
        at.setFixedWidth(at.fontMetrics().horizontalAdvance("88:88:888"))
        row = QHBoxLayout()
        row.setContentsMargins(0, self._theme.pixels(6), 0, 0)
        row.addWidget(at, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        return row

    def _add_raw(self, column: QVBoxLayout, told: Sequence[Moment]) -> None:
        answers = [moment for moment in told if moment.raw]
        label = self._words.texts.of("journal.raw", count=len(answers))
        self.raw_fold = QPushButton(label)
        self.raw_fold.setCheckable(True)
        self.raw_fold.setProperty("kind", "small")
        self.raw = QPlainTextEdit()
        self.raw.setReadOnly(True)
        self.raw.setTabChangesFocus(True)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(self._theme.pixels(SIZES.small))
        self.raw.setFont(font)
        self.raw.setMinimumHeight(self.raw.fontMetrics().height() * RAW_LINES)
        self.raw.setPlainText(
            "\n\n".join(f"{each.at:%H:%M:%S} {each.title}\n{each.raw}" for each in answers)
        )
        self.raw.hide()
        self.raw_fold.toggled.connect(self.raw.setVisible)
        column.addSpacing(self._theme.pixels(8))
        column.addWidget(self.raw_fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.raw)
        # Only now: without a parent it would open a window of its own, which takes the keys.
        self.raw_fold.setVisible(bool(answers))


def _rule() -> QFrame:
    rule = QFrame()
    rule.setFrameShape(QFrame.Shape.HLine)
    rule.setProperty("rule", "true")
    return rule
