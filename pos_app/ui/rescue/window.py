"""The window of a till that does not open: what happened, what to do now, and the copies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pos_app.domain.trouble import Trouble
from pos_app.texts.findings import damage_words
from pos_app.ui.backups.face import BackupsParts
from pos_app.ui.backups.view import BackupsView
from pos_app.ui.forms.keypad import Stroke
from pos_app.ui.icons import pixmap
from pos_app.ui.shortcuts import bind, key_name
from pos_app.ui.staff.approve import ApprovalPanel
from pos_app.ui.staff.ask import Approval
from pos_app.ui.theme import SIZES
from pos_app.ui.widgets.flow import Flow
from pos_app.ui.widgets.plain_label import PlainLabel, wrapped
from pos_app.ui.window.main_window import SMALLEST

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from PySide6.QtGui import QCloseEvent

    from pos_app.domain.trouble import TillError
    from pos_app.engine.backups import Backups, RestoreWish
    from pos_app.engine.ports import Clock
    from pos_app.engine.shift.desk import CashDesk
    from pos_app.engine.staff import Staff
    from pos_app.texts.catalogue import Texts
    from pos_app.ui.bridge import Bridge
    from pos_app.ui.staff.ask import Ask
    from pos_app.ui.theme import Theme

AGAIN_KEY = "F5"


@dataclass(frozen=True, slots=True, kw_only=True)
class RescueParts:
    """What the window is made of. `open_again` tries the till anew; `on_close` ends the program.

    No journal is open, so no approval can be written before the act: the entry that tells of the
    restore names who approved it.
    """

    face: Backups
    texts: Texts
    clock: Clock
    staff: Staff
    cashier: str
    open_again: Callable[[], Coroutine[object, object, None]]
    on_close: Callable[[], Coroutine[object, object, None]]
    cash: CashDesk | None = None

    @property
    def answering(self) -> str:
        """The name of who answers for what is done now; nobody signed in here."""
        is_one = self.staff.people and not self.staff.is_shared
        return self.staff.current.name if is_one else self.cashier


@dataclass(frozen=True, slots=True, kw_only=True)
class RescueContext:
    """What its panels get to work with."""

    parts: RescueParts
    bridge: Bridge
    theme: Theme

    @property
    def texts(self) -> Texts:
        """The words of the chosen language."""
        return self.parts.texts


class RescueWindow(QMainWindow):
    """Says what happened above, and leads to a copy below."""

    painted = Signal()
    """Emitted once, when the first frame is on the screen and keys are taken."""

    def __init__(self, context: RescueContext) -> None:
        super().__init__()
        self._context = context
        self._was_painted = False
        self._closing = False
        self._approval: ApprovalPanel | None = None
        parts, texts = context.parts, context.texts
        self.bridge = context.bridge
        self.setWindowTitle(texts.of("rescue.name"))
        self.title = wrapped("", "heading")
        self.title.setProperty("tone", "bad")
        self.advice = wrapped()
        self.detail = wrapped("", "small")
        self.view = BackupsView(
            BackupsParts(
                texts=texts,
                theme=context.theme,
                bridge=context.bridge,
                clock=parts.clock,
                face=parts.face,
                require=self.require,
                hindrance=lambda: "",
                name=lambda: parts.answering,
            )
        )
        self.view.struck.connect(self._on_struck)
        # Nothing can be copied that does not open.
        self.view.list_page.make_button.hide()
        shown = key_name(texts, AGAIN_KEY)
        self.again_button = self._button(f"{texts.of('rescue.again')}  ({shown})", self.open_again)
        self.close_button = self._button(texts.of("rescue.close"), self._close)
        bind(self, (AGAIN_KEY,), self.open_again)
        self.surface = QWidget()
        self.setCentralWidget(self.surface)
        self._lay_out()
        self.resize(*SMALLEST)

    def _lay_out(self) -> None:
        theme = self._context.theme
        self.told = QFrame()
        self.told.setProperty("panel", "banner")
        picture = PlainLabel()
        side = theme.pixels(SIZES.icon_big)
        picture.setPixmap(pixmap("warning", theme.colours.bad, side))
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self.title, self.advice, self.detail):
            words.addWidget(label)
        row = QHBoxLayout(self.told)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        foot = QWidget()
        buttons = Flow(foot)
        buttons.setContentsMargins(16, 4, 16, 8)
        buttons.addWidget(self.close_button)
        buttons.addStretch(1)
        buttons.addWidget(self.again_button)
        inside = QVBoxLayout()
        inside.setContentsMargins(16, 8, 16, 4)
        inside.addWidget(self.view)
        whole = QVBoxLayout(self.surface)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.told)
        whole.addLayout(inside, 1)
        whole.addWidget(foot)

    def explain(self, trouble: TillError) -> None:
        """Say why the till does not open, and begin with the copies."""
        texts = self._context.texts
        key = f"rescue.{trouble.trouble}"
        self.title.setText(texts.of(f"{key}.title"))
        self.advice.setText(texts.of("rescue.advice"))
        is_damage = trouble.trouble is Trouble.JOURNAL_DAMAGED
        detail = damage_words(texts, trouble.detail) if is_damage else trouble.detail
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.told.setAccessibleName(f"{self.title.text()} {self.advice.text()}")
        self.view.enter()

    def begin(self, wish: RestoreWish) -> None:
        """Go back to a copy that was picked while the till was open."""
        self.told.hide()
        self.view.begin(wish)

    def require(self, ask: Ask) -> None:
        """Do what is asked for at once in a shop of one, else have it approved."""
        parts = self._context.parts
        if not parts.staff.is_shared:
            ask.then(Approval(by=parts.answering))
            return
        if self._approval is None:
            self._approval = ApprovalPanel(self._context, self.surface)
            self._approval.closed.connect(self.view.enter)
        self._approval.ask(ask)

    @property
    def approval(self) -> ApprovalPanel | None:
        """The panel that asks for an approval; None before the first time."""
        return self._approval

    def open_again(self) -> None:
        """Try to open the till with its journal as it is."""
        if not self._closing and self.view.is_free:
            self._closing = True
            self.bridge.start(self._context.parts.open_again())

    def event(self, event: QEvent) -> bool:
        """Notice the first frame."""
        done = super().event(event)
        if event.type() is QEvent.Type.Paint and not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)
        return done

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the composition end the program; a restore that is under way ends first."""
        event.ignore()
        self._close()

    def _close(self) -> None:
        if not self._closing and self.view.is_free:
            self._closing = True
            self.bridge.start(self._context.parts.on_close())

    def _on_struck(self, stroke: Stroke) -> None:
        if stroke is Stroke.LEAVE:
            self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, text: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoRepeat(False)
        button.clicked.connect(slot)
        return button
