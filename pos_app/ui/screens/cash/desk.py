"""Does what a job of the Caisse screen asks of the shift, and says why where it cannot be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from pos_app.engine.shift.problems import ShiftProblem, ShiftStop
from pos_app.ui.screens.cash.count_page import CountPage
from pos_app.ui.screens.cash.menu_page import MenuPage
from pos_app.ui.screens.cash.offer import Job, offer_of
from pos_app.ui.screens.cash.pages import Pages
from pos_app.ui.screens.cash.work import or_stopped

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from pos_app.domain.shift.count import Count
    from pos_app.domain.shift.events import Noted
    from pos_app.engine.shift.desk import CashDesk
    from pos_app.engine.shift.standing import Standing
    from pos_app.ui.window_parts import Context

T = TypeVar("T")


class DrawerDesk(QObject):
    """What all jobs need: the shift, the menu to come back to, a count, and a voice."""

    note = Signal(str)
    """A sentence for the status line."""
    trouble = Signal(object)
    """A `TillError`."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self.context = context
        self.menu = MenuPage(context)
        self.count_page = CountPage(context)
        self.pages = Pages(self.menu)
        self._then: Callable[[Count], None] | None = None
        self.count_page.counted.connect(self._on_counted)

    @property
    def cash(self) -> CashDesk:
        """The shop's money; a window without one never shows this screen's jobs."""
        assert self.context.parts.cash is not None  # noqa: S101 - no job is offered without one
        return self.context.parts.cash

    def back_to_menu(self) -> None:
        """Show what can be done now."""
        self.pages.show_page(self.menu)
        if self.context.parts.cash is not None:
            self.run(self.cash.shifts.standing(), self._on_standing)

    def run(self, work: Coroutine[object, object, T], then: Callable[[T], None]) -> None:
        """Do what is asked of the shift; say why where it cannot be."""

        def told(result: T | ShiftStop) -> None:
            if isinstance(result, ShiftStop):
                self.stop(result.problem)
            else:
                then(result)

        self.context.bridge.start(or_stopped(work), told, self.trouble.emit)

    def stop(self, problem: ShiftProblem) -> None:
        """Say why something cannot be done with the shift as it stands."""
        sentence = self.context.texts.of(f"cash.stop.{problem}")
        if not self.pages.shown.take_stop(sentence):
            self.note.emit(sentence)
            self.back_to_menu()

    def done(self, key: str, _noted: Noted) -> None:
        """Say that it is done, in the words of `key`, and show what can be done next."""
        self.note.emit(self.context.texts.of(key))
        self.back_to_menu()

    def ask_count(self, then: Callable[[Count], None], purpose: str, hint: str) -> None:
        """Have the drawer counted for a purpose."""
        self._then = then
        of = self.context.texts.of
        self.count_page.begin(
            of(f"cash.count.{purpose}"), hint, of(f"cash.count.{purpose}.confirm")
        )
        self.count_page.may_be_empty = purpose == Job.HAND_OVER
        self.pages.show_page(self.count_page)

    def _on_counted(self, counted: Count) -> None:
        if self._then is not None:
            self._then(counted)

    def _on_standing(self, standing: Standing) -> None:
        parts = self.context.parts
        self.menu.show_offer(offer_of(standing, parts.texts, is_shared=parts.staff.is_shared))
