"""Covers the whole window while nobody said who they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pos_app.engine.staff import PinRefused
from pos_app.ui.icons import pixmap
from pos_app.ui.staff.pin_panel import PinPanel
from pos_app.ui.theme import LARGE_TYPE, SIZES
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped

if TYPE_CHECKING:
    from pos_app.domain.secret import Secret
    from pos_app.domain.staff import Person
    from pos_app.ui.window_parts import Context


class LockScreen(QFrame):
    """Shows nothing of the shop's business; the right PIN takes it away."""

    opened = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        parts, texts, theme = context.parts, context.texts, context.theme
        self.setObjectName("surface")
        self.setAutoFillBackground(True)
        self.setAccessibleName(texts.of("lock.title"))
        picture = PlainLabel()
        side = theme.pixels(SIZES.poster if theme.scale <= LARGE_TYPE else SIZES.icon_big)
        picture.setPixmap(pixmap("person", theme.colours.accent, side))
        self.title = PlainLabel(texts.of("lock.title"), "title")
        where = "  ·  ".join(filter(None, (parts.shop, parts.till_name, parts.watermark)))
        self.advice = wrapped(texts.of("lock.advice"), "muted")
        self.panel = PinPanel(context)
        self.panel.given.connect(self._on_given)
        self.card = QFrame()
        self.card.setProperty("card", "true")
        head = QHBoxLayout()
        head.addWidget(picture)
        head.addWidget(self.title, 1)
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(28, 20, 28, 20)
        inside.setSpacing(10)
        inside.addLayout(head)
        inside.addWidget(PlainLabel(where, "heading"))
        inside.addWidget(self.advice)
        # In large type the twelve keys come first: what is explained can be asked for.
        self.advice.setVisible(theme.scale <= LARGE_TYPE)
        inside.addWidget(self.panel, 1)
        whole = QVBoxLayout(self)
        whole.addWidget(self.card, 0, Qt.AlignmentFlag.AlignCenter)
        self.setFocusProxy(self.panel)
        self.hide()

    def cover(self) -> None:
        """Lie over the whole window and take the keyboard."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        staff = self._context.parts.staff
        self.show()
        self.raise_()
        self.panel.ask(staff.people, staff.current.name)

    def _on_given(self, name: str, pin: Secret) -> None:
        context = self._context
        work = context.parts.staff.sign_in(name, pin)
        context.bridge.start(work, self._on_answer, self._on_trouble)

    def _on_answer(self, answer: Person | PinRefused) -> None:
        if isinstance(answer, PinRefused):
            self.panel.refuse(answer)
        else:
            self.opened.emit()

    def _on_trouble(self, trouble: object) -> None:
        # Wrong PINs cannot be counted on disk: nobody gets in before that is mended.
        self.panel.ask(self._context.parts.staff.people)
        self.panel.problem.setText(str(trouble))
