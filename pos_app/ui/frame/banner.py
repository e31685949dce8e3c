"""Says that the till cannot do something: what happened, whether money moved, what to do now."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pos_app.domain.trouble import Trouble
from pos_app.ui import wording
from pos_app.ui.icons import icon, pixmap
from pos_app.ui.theme import SIZES
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.ui.window_parts import Context


class Banner(QFrame):
    """One trouble at a time across the window; stays until it is dismissed, takes no focus.

    What the start found stands behind one another: dismissing one shows the next.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: Trouble | None = None
        theme = context.theme
        self.setProperty("panel", "banner")
        picture = PlainLabel()
        picture.setPixmap(pixmap("warning", theme.colours.bad, theme.pixels(SIZES.icon_big)))
        self.title = wrapped("", "heading")
        self.title.setProperty("tone", "bad")
        self.advice = wrapped()
        self.detail = wrapped("", "small")
        self.dismiss = QPushButton()
        self.dismiss.setIcon(icon("close", theme.colours.text, theme.pixels(SIZES.icon)))
        side = theme.pixels(SIZES.icon)
        self.dismiss.setIconSize(QSize(side, side))
        self.dismiss.setProperty("kind", "quiet")
        self.dismiss.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.dismiss.setAccessibleName(context.texts.of("banner.dismiss"))
        self.dismiss.clicked.connect(self.put_away)
        self._behind: deque[tuple[Trouble, str]] = deque()
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self.title, self.advice, self.detail):
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(picture)
        row.addLayout(words, 1)
        row.addWidget(self.dismiss)
        self.hide()

    def show_each(self, troubles: Sequence[tuple[Trouble, str]]) -> None:
        """Show the first of several troubles, the others one by one as each is dismissed."""
        self._behind.extend(troubles)
        if self.isHidden():
            self.put_away()

    def put_away(self) -> None:
        """Take away what is shown; what stands behind it comes forward."""
        if self._behind:
            self.show_trouble(*self._behind.popleft())
        else:
            self.hide()

    def show_trouble(self, which: Trouble, detail: str) -> None:
        """Show a trouble of the till, with what support wants to know in small type."""
        texts = self._context.texts
        said = wording.trouble(texts, which)
        if which is Trouble.JOURNAL_DAMAGED and detail:
            # Not before the first frame, where nobody has looked into the journal yet.
            from pos_app.texts.findings import damage_words  # noqa: PLC0415 - see above

            detail = damage_words(texts, detail)
        self._show(said.title, said.advice, detail)
        self._shown = which

    def withdraw(self, which: Trouble) -> None:
        """Take a trouble away that is over; another one stays."""
        self._behind = deque(each for each in self._behind if each[0] is not which)
        if self._shown is which:
            self.put_away()

    def show_words(self, title: str, advice: str, detail: str) -> None:
        """Show an alarm in words that are ready, with what support wants to know."""
        self._show(title, advice, detail)

    def take_over(self, before: Banner) -> None:
        """Show what another banner shows, and what stands behind it."""
        self._behind = deque(before._behind)
        if not before.isHidden():
            self._show(before.title.text(), before.advice.text(), before.detail.text())
            self._shown = before._shown

    def show_bug(self, bug: BaseException) -> None:
        """Show that the program itself has a fault; its text stays in the log."""
        texts = self._context.texts
        self._show(texts.of("bug.title"), texts.of("bug.advice"), type(bug).__name__)

    def _show(self, title: str, advice: str, detail: str) -> None:
        self._shown = None
        self.title.setText(title)
        self.advice.setText(advice)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.setAccessibleName(f"{title} {advice}")
        self.show()
