"""The float: each provider's balance as it was last told, and how old that is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget

from pos_app.domain.money import screen_balance, screen_francs
from pos_app.ui import wording
from pos_app.ui.icons import icon, pixmap
from pos_app.ui.strip.runways import reasoning_of, sentence_of
from pos_app.ui.theme import LARGE_TYPE, SIZES
from pos_app.ui.widgets.greyed import grey
from pos_app.ui.widgets.plain_label import PlainLabel, plain_lines, wrapped
from pos_app.ui.widgets.restyle import mark

if TYPE_CHECKING:
    from pos_app.domain.shift.runway import LowFloat, Runway
    from pos_app.domain.trouble import TillError
    from pos_app.engine.news import FloatRead
    from pos_app.ui.window_parts import Context

OLD_AFTER_S: Final = 15 * 60
"""Three missed refreshes: from then on the figure looks as old as it is."""


class FloatPanel(QFrame):
    """The balance of one provider; a click or a key asks for it anew."""

    trouble = Signal(object)

    def __init__(self, context: Context, provider: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._provider = provider
        self._read: FloatRead | None = None
        self._asking = False
        self.setProperty("card", "true")
        texts, theme = context.texts, context.theme
        mark_label = PlainLabel()
        mark_label.setPixmap(pixmap("float", theme.colours.accent, theme.pixels(SIZES.icon_big)))
        self.title = PlainLabel(texts.of("float.title", provider=provider.capitalize()), "muted")
        self.balance = PlainLabel("", "amount")
        self.age = PlainLabel("", "small")
        self.runway = wrapped("", "strong")
        self.runway.setProperty("tone", "doubt")
        self.warning = wrapped("", "strong")
        self.warning.setProperty("tone", "bad")
        for label in (self.runway, self.warning):
            label.hide()
        self.refresh_button = QPushButton()
        self.refresh_button.setIcon(icon("refresh", theme.colours.text, theme.pixels(SIZES.icon)))
        side = theme.pixels(SIZES.icon)
        self.refresh_button.setIconSize(QSize(side, side))
        self.refresh_button.setProperty("kind", "small")
        self.refresh_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.refresh_button.setAccessibleName(texts.of("float.refresh"))
        self.refresh_button.setToolTip(texts.of("float.refresh"))
        self.refresh_button.clicked.connect(self.refresh)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 10, 8)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(0)
        if theme.scale <= LARGE_TYPE:
            grid.addWidget(mark_label, 0, 0, 3, 1)
        grid.addWidget(self.title, 0, 1)
        grid.addWidget(self.balance, 1, 1)
        grid.addWidget(self.age, 2, 1)
        grid.addWidget(self.refresh_button, 0, 2, 3, 1)
        grid.addWidget(self.runway, 3, 0, 1, 3)
        grid.addWidget(self.warning, 4, 0, 1, 3)
        grid.setColumnStretch(1, 1)
        self._show(context.till.float_book.last(provider))

    def hide_until_told(self) -> None:
        """Stay out of sight as long as no balance was ever told."""
        if self._read is None:
            self.hide()

    def hear(self, read: FloatRead) -> None:
        """Show a balance that was just told."""
        if read.provider == self._provider:
            self._show(read)
            self.show()

    @property
    def provider(self) -> str:
        """Whose balance it shows."""
        return self._provider

    def show_runway(self, runway: Runway | None) -> None:
        """Say when it runs dry, and on hovering why."""
        texts = self._context.texts
        said = sentence_of(texts, runway, self._context.parts.clock.now_ms())
        self.runway.setText(said)
        self.runway.setVisible(bool(said))
        self.setToolTip(plain_lines(reasoning_of(texts, runway)))

    def warn(self, low: LowFloat | None) -> str:
        """Say that an order would be refused for lack of float; return the sentence."""
        said = ""
        if low is not None:
            said = self._context.texts.of(
                "float.low",
                left=screen_francs(low.computed),
                wanted=screen_francs(low.wanted),
            )
        self.warning.setText(said)
        self.warning.setVisible(bool(said))
        return said

    def refresh(self) -> None:
        """Ask for the balance, unless an answer is awaited already."""
        if self._asking:
            return
        self._asking = True
        grey(self.refresh_button, self._context.texts.of("greyed.asking"))
        work = self._context.till.float_book.refresh(self._provider)
        self._context.bridge.start(work, self._on_read, self._on_refused)

    def tick(self) -> None:
        """Show how old the figure is."""
        texts = self._context.texts
        if self._read is None:
            self.age.setText(texts.of("float.never"))
            return
        age_s = (self._context.parts.clock.now_ms() - self._read.at_ms) / 1000
        old = age_s > OLD_AFTER_S
        mark(self.balance, "tone", "quiet" if old else "")
        mark(self.age, "tone", "doubt" if old else "")
        self.age.setText(
            texts.of("float.old" if old else "float.age", age=wording.age(texts, age_s))
        )

    def _show(self, read: FloatRead | None) -> None:
        self._read = read
        self.balance.setText(screen_balance(read.balance) if read else "—")
        self.tick()

    def _on_read(self, read: FloatRead) -> None:
        self._answered()
        self._show(read)

    def _on_refused(self, trouble: TillError) -> None:
        self._answered()
        self.trouble.emit(trouble)

    def _answered(self) -> None:
        self._asking = False
        grey(self.refresh_button, "")
