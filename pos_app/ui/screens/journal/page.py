"""All that is known of one transaction on a page: how it stands, what happened, what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pos_app.texts.proofs import proof_line
from pos_app.ui.icons import pixmap
from pos_app.ui.looks import LOOKS
from pos_app.ui.models.columns import amount_shown, harmless, phone_shown
from pos_app.ui.models.timeline import moments
from pos_app.ui.theme import LARGE_TYPE, SIZES
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped
from pos_app.ui.widgets.restyle import mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pos_app.domain.transaction import State, Transaction
    from pos_app.engine.ports import Timeline
    from pos_app.ui.models.columns import RowWords
    from pos_app.ui.models.timeline import Moment
    from pos_app.ui.theme import Theme

RAW_LINES: Final = 12
LONGEST_WORD: Final = 18
SEVERAL: Final = " · "
"""Stands between the codes of one reload."""

ZERO_WIDTH_SPACE: Final = "\u200b"


def breakable(text: str) -> str:
    """Return a text of others that breaks anywhere, so that a long reference is never cut off."""
    words = harmless(text).split(" ")
    return " ".join(_broken(word) for word in words)


def _broken(word: str) -> str:
    pieces = range(0, len(word), LONGEST_WORD)
    return ZERO_WIDTH_SPACE.join(word[start : start + LONGEST_WORD] for start in pieces)


class OperationPage(QWidget):
    """Made anew for each timeline; everything on it that others wrote is plain text."""

    def __init__(self, timeline: Timeline, words: RowWords, theme: Theme) -> None:
        super().__init__()
        self._words = words
        self._theme = theme
        self._draw(timeline, moments(timeline, words))

    def take_foot(self, foot: QWidget) -> None:
        """Have something stand below all the rest, and scroll with it."""
        self._column.addWidget(foot)
        foot.show()

    def _draw(self, timeline: Timeline, told: Sequence[Moment]) -> None:
        transaction = timeline.transaction
        self._column = column = QVBoxLayout(self)
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
        order = about.order
        said = self._words.state(state, order.direction.word, order.service)
        word = wrapped(said, role)
        mark(word, "tone", look.tone)
        line = QHBoxLayout()
        line.setSpacing(self._theme.pixels(6))
        line.addWidget(picture)
        line.addWidget(word, 1)
        return line

    def _facts(self, transaction: Transaction) -> QGridLayout:
        grid = QGridLayout()
        is_large = self._theme.scale > LARGE_TYPE
        grid.setColumnStretch(0 if is_large else 1, 1)
        grid.setHorizontalSpacing(self._theme.pixels(14))
        grid.setVerticalSpacing(2)
        for row, (key, value) in enumerate(self._known(transaction)):
            # In large type a name and a reference do not fit side by side.
            first, then, column = (2 * row, 2 * row + 1, 0) if is_large else (row, row, 1)
            grid.addWidget(PlainLabel(key, "small"), first, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(wrapped(breakable(value)), then, column)
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
            *((f"fact.{name}", value) for name, value in transaction.extras.items()),
        ]
        yield from (
            (texts.of(key), phone_shown(SEVERAL.join(value.splitlines())))
            for key, value in named
            if texts.has(key)
        )

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
