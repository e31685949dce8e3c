"""Leads a customer's wish to be forgotten from a number to its outcome, on whichever screen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from pos_app.domain.staff import Right
from pos_app.domain.transaction import FINAL
from pos_app.engine.customers import Ending
from pos_app.ui import wording
from pos_app.ui.staff.ask import Ask

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.phone import PhoneNumber
    from pos_app.domain.trouble import TillError
    from pos_app.engine.customers import Sold
    from pos_app.engine.forgetting import Forgotten
    from pos_app.engine.ports import Timeline
    from pos_app.ui.forgetting.panel import ForgetPanel
    from pos_app.ui.staff.ask import Approval
    from pos_app.ui.window_face import WindowFace

COUNTED: Final = 1000
"""Of a number's operations: more are forgotten too, and counted then."""


class ForgettingDesk(QObject):
    """Works for one window; the owner says yes before anything is forgotten."""

    def __init__(self, window: WindowFace) -> None:
        super().__init__(window.surface)
        self._window = window
        self.panel: ForgetPanel | None = None

    def open(self) -> None:
        """Ask for the number; that of the operation which is shown stands there already."""
        window = self._window
        if window.context.parts.forgetter is None:
            window.note_line.say(window.context.texts.of("forget.not_here"))
        elif (ref := window.screen_shown.subject()) is None:
            self._ask(None)
        else:
            reading = window.context.parts.history.timeline(ref)
            window.bridge.start(reading, self._on_timeline, lambda _: self._ask(None))

    def put_away(self) -> None:
        """Take the panel away without a word."""
        if self.panel is not None:
            self.panel.hide()

    def _on_timeline(self, timeline: Timeline | None) -> None:
        self._ask(timeline.transaction.order.phone if timeline is not None else None)

    def _ask(self, phone: PhoneNumber | None) -> None:
        from pos_app.ui.forgetting.panel import ForgetPanel  # noqa: PLC0415 - seldom needed

        if self.panel is None:
            self.panel = ForgetPanel(self._window.context, self._window.surface)
            self.panel.looked.connect(self._count)
            self.panel.confirmed.connect(self._have_approved)
            self.panel.closed.connect(self._window.enter_screen)
        self.panel.ask(phone)

    def _count(self, phone: PhoneNumber) -> None:
        recalling = self._window.context.parts.memory.recall(Ending(digits=phone.national), COUNTED)
        self._window.bridge.start(recalling, partial(self._on_counted, phone), self._on_refused)

    def _on_counted(self, phone: PhoneNumber, sold: Sequence[Sold]) -> None:
        theirs = [each for each in sold if each.phone == phone.e164]
        still_open = sum(each.state not in FINAL for each in theirs)
        if self.panel is not None:
            self.panel.read_back(len(theirs) - still_open, still_open)

    def _have_approved(self, phone: PhoneNumber) -> None:
        """Ask the owner where the cashier is not; the panel makes room for the PIN."""
        parts = self._window.context.parts
        what = parts.texts.of("approval.forget", name=parts.answering, phone=phone.shown())
        ask = Ask(
            right=Right.FORGET,
            what=what,
            then=partial(self._forget, phone),
            given_up=lambda: QTimer.singleShot(0, self, self._resume),
        )
        if not parts.staff.may(Right.FORGET):
            self.put_away()
        self._window.screen_shown.require(ask)

    def _resume(self) -> None:
        if self.panel is not None:
            self.panel.open()
            self.panel.resume()

    def _forget(self, phone: PhoneNumber, _approval: Approval) -> None:
        parts = self._window.context.parts
        if self.panel is not None and parts.forgetter is not None:
            self.panel.open()
            work = parts.forgetter.forget(phone, parts.answering)
            self._window.bridge.start(work, self._on_forgotten, self._on_refused)

    def _on_forgotten(self, done: Forgotten) -> None:
        texts = self._window.context.texts
        said = texts.of("forget.done", count=done.transactions)
        if done.still_open:
            said = f"{said} {texts.of('forget.later', count=done.still_open)}"
        for screen in self._window.screens.values():
            screen.renew()
        if self.panel is not None:
            self.panel.end("good", f"{said} {texts.of('forget.copies')}")

    def _on_refused(self, trouble: TillError) -> None:
        said = wording.trouble(self._window.context.texts, trouble.trouble)
        if self.panel is not None:
            self.panel.end("bad", f"{said.title} {said.advice}")
