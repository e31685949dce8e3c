"""Caisse (F12): open, move cash, hand over, look, count, close, reports, commissions, export."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from pos_app.domain.shift.events import CashMoved, HandedOver, MoveKind
from pos_app.domain.staff import Right
from pos_app.engine.shift.problems import ShiftProblem, ShiftStop
from pos_app.ui.screens.cash.closing import Closing
from pos_app.ui.screens.cash.count_page import CountPage
from pos_app.ui.screens.cash.earned_page import EarnedPage
from pos_app.ui.screens.cash.gap_page import GapPage
from pos_app.ui.screens.cash.list_page import ON_A_PAGE, ListPage
from pos_app.ui.screens.cash.menu_page import NEEDS_OPEN, Job, MenuPage, Offer
from pos_app.ui.screens.cash.move_page import MovePage
from pos_app.ui.screens.cash.over_page import OverPage
from pos_app.ui.screens.cash.page import scrolled
from pos_app.ui.screens.cash.papers import PaperKeys
from pos_app.ui.screens.cash.report_page import ReportPage
from pos_app.ui.screens.cash.watch import clock
from pos_app.ui.screens.cash.work import earned_of, or_stopped
from pos_app.ui.screens.screen import Screen
from pos_app.ui.staff.ask import Ask

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Sequence
    from typing import TypeVar

    from pos_app.domain.shift.commission import Commissions
    from pos_app.domain.shift.count import Count
    from pos_app.domain.shift.events import Noted
    from pos_app.domain.shift.report import XReport, ZReport
    from pos_app.engine.shift.desk import CashDesk
    from pos_app.engine.shift.standing import Standing
    from pos_app.ui.screens.cash.page import Page
    from pos_app.ui.staff.ask import Approval
    from pos_app.ui.window_parts import Context

    T = TypeVar("T")

MOVES: Final = {
    Job.CASH_IN: MoveKind.CASH_IN,
    Job.CASH_OUT: MoveKind.CASH_OUT,
    Job.SAFE_DROP: MoveKind.SAFE_DROP,
}


class CashScreen(Screen):
    """One page for each thing; a page that is begun waits while another screen is looked at."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._counts: Callable[[Count], None] = self._open
        self.menu = MenuPage(context)
        self.count_page = CountPage(context)
        self.move_page = MovePage(context)
        self.over_page = OverPage(context)
        self.gap_page = GapPage(context)
        self.report_page = ReportPage(context)
        self.list_page = ListPage(context)
        self.earned_page = EarnedPage(context)
        self.papers = PaperKeys(context, self.note.emit, self.tell)
        self.closing = Closing(self)
        self.pages: tuple[Page, ...] = (
            self.menu,
            self.count_page,
            self.move_page,
            self.over_page,
            self.gap_page,
            self.report_page,
            self.list_page,
            self.earned_page,
        )
        self.stack = QStackedWidget()
        self._areas: dict[Page, QScrollArea] = {}
        self._place(self.menu)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 8, 6)
        column.addWidget(self.stack)

    def _place(self, page: Page) -> QScrollArea:
        # With its first use: a stack dresses all that it holds to ask for their sizes.
        area = self._areas[page] = scrolled(page)
        page.wants_sight.connect(partial(_show_in, area))
        self.stack.addWidget(area)
        return area

    def _connect(self) -> None:
        for page in self.pages:
            page.left.connect(self.back_to_menu)
        self.menu.chosen.connect(self.begin)
        self.menu.number_asked.connect(self.number_asked)
        self.menu.search_asked.connect(self.search_asked)
        self.menu.paid_out.connect(self.paid_out)
        self.count_page.counted.connect(self._on_counted)
        self.move_page.confirmed.connect(self._on_move)
        self.over_page.agreed.connect(self._on_agreed)
        self.list_page.chosen.connect(self.show_report)
        self.list_page.older_asked.connect(self._read_reports)
        self.report_page.print_asked.connect(self.papers.print_report)
        self.report_page.save_asked.connect(self.papers.save_report)

    def enter(self) -> None:
        """Go on with the page that was begun, or show what can be done."""
        if self.page is self.menu:
            self.back_to_menu()
        else:
            self.page.take_keyboard()

    def is_begun(self) -> bool:
        """Tell whether another page than the menu is shown."""
        return self.page is not self.menu

    @property
    def page(self) -> Page:
        """The page that is shown."""
        shown = self.stack.currentWidget()
        return next(page for page, area in self._areas.items() if area is shown)

    @property
    def cash(self) -> CashDesk:
        """The shop's money; a window without one never shows this screen's jobs."""
        assert self.context.parts.cash is not None  # noqa: S101 - no job is offered without one
        return self.context.parts.cash

    def tick(self) -> None:
        """Count waits down."""
        self.over_page.tick()

    def show_page(self, page: Page) -> None:
        """Show one page and give it the keyboard."""
        self.stack.setCurrentWidget(self._areas.get(page) or self._place(page))
        page.take_keyboard()

    def back_to_menu(self) -> None:
        """Show what can be done now."""
        self.show_page(self.menu)
        if self.context.parts.cash is not None:
            self.run(self.cash.shifts.standing(), self._on_standing)

    def run(self, work: Coroutine[object, object, T], then: Callable[[T], None]) -> None:
        """Do what is asked of the shift; say why where it cannot be."""

        def told(result: T | ShiftStop) -> None:
            if isinstance(result, ShiftStop):
                self.stop(result.problem)
            else:
                then(result)

        self.context.bridge.start(or_stopped(work), told, self.tell)

    def stop(self, problem: ShiftProblem) -> None:
        """Say why something cannot be done with the shift as it stands."""
        sentence = self.context.texts.of(f"cash.stop.{problem}")
        if self.page is self.move_page:
            self.move_page.say(sentence)
        else:
            self.note.emit(sentence)
            self.back_to_menu()

    def begin(self, job: Job) -> None:
        """Begin one thing."""
        of = self.context.texts.of
        match job:
            case Job.OPEN:
                self.ask_count(self._open, "open", of("cash.count.open.hint"))
            case Job.CASH_IN | Job.CASH_OUT | Job.SAFE_DROP:
                self.move_page.begin(MOVES[job])
                self.show_page(self.move_page)
            case Job.HAND_OVER:
                self.ask_count(self._hand_over, Job.HAND_OVER, of("cash.count.hand_over.hint"))
            case Job.LOOK:
                self._ask_expected()
            case Job.CLOSE:
                self.run(self.cash.shifts.standing(), self.closing.begin)
            case Job.REPORTS:
                self._read_reports(None)
            case Job.EARNED:
                self.run(earned_of(self.cash), self._on_earned)
            case Job.EXPORT:
                self.papers.export()

    def ask_count(self, then: Callable[[Count], None], purpose: str, hint: str) -> None:
        """Have the drawer counted for a purpose."""
        self._counts = then
        of = self.context.texts.of
        self.count_page.begin(
            of(f"cash.count.{purpose}"), hint, of(f"cash.count.{purpose}.confirm")
        )
        self.count_page.may_be_empty = purpose == Job.HAND_OVER
        self.show_page(self.count_page)

    def show_report(self, report: XReport | ZReport) -> None:
        """Show an X or a Z report."""
        self.report_page.show_report(report)
        self.show_page(self.report_page)

    def _on_counted(self, counted: Count) -> None:
        self._counts(counted)

    def _open(self, counted: Count) -> None:
        work = self.cash.shifts.open(self.context.parts.answering, counted)
        self.run(work, partial(self._done, "cash.done.opened"))

    def _done(self, key: str, _noted: Noted) -> None:
        self.note.emit(self.context.texts.of(key))
        self.back_to_menu()

    def _on_move(self, kind: MoveKind, francs: int, why: str) -> None:
        def then(approval: Approval) -> None:
            move = CashMoved(
                kind=kind,
                by=approval.by,
                francs=francs,
                why=why,
                approved_by=approval.approved_by,
            )
            self.run(self.cash.shifts.move(move), partial(self._done, "cash.done.moved"))

        if kind is MoveKind.CASH_IN:
            self.require(Ask(right=Right.CASH_IN, what="", then=then))
            return
        texts = self.context.texts
        what = texts.of(
            "approval.cash_out",
            name=self.context.parts.answering,
            amount=self.move_page.amount.text(),
            why=why or texts.of(f"cash.move.{kind}"),
        )
        right = Right.CASH_OUT if kind is MoveKind.CASH_OUT else Right.CASH_IN
        self.require(Ask(right=right, what=what, then=then, francs=francs))

    def _hand_over(self, counted: Count) -> None:
        self.over_page.begin(counted if counted.francs else None)
        self.show_page(self.over_page)

    def _on_agreed(self, over: HandedOver) -> None:
        self.run(self.cash.shifts.hand_over(over), partial(self._done, "cash.done.handed_over"))

    def _ask_expected(self) -> None:
        def then(approval: Approval) -> None:
            self.run(self.cash.shifts.x_report(approval.by), self.show_report)

        what = self.context.texts.of("approval.expected", name=self.context.parts.answering)
        self.require(Ask(right=Right.SEE_EXPECTED, what=what, then=then))

    def _read_reports(self, below: int | None) -> None:
        self.run(self.cash.shifts.reports(below, ON_A_PAGE + 1), self._on_reports)

    def _on_reports(self, noted: Sequence[Noted]) -> None:
        self.list_page.show_reports(noted)
        self.show_page(self.list_page)

    def _on_earned(self, spans: Sequence[Commissions]) -> None:
        self.earned_page.show_earned(spans)
        self.show_page(self.earned_page)

    def _on_standing(self, standing: Standing) -> None:
        self.menu.show_offer(self._offer(standing))

    def _offer(self, standing: Standing) -> Offer:
        of, figures = self.context.texts.of, standing.figures
        always = {Job.REPORTS, Job.EARNED, Job.EXPORT}
        if figures is None:
            return Offer(
                sentence=of("cash.standing.closed"),
                tone="quiet",
                jobs=frozenset({Job.OPEN, *always}),
            )
        if standing.forgotten is not None:
            sentence = of("cash.standing.forgotten", name=standing.forgotten.by)
            return Offer(
                sentence=sentence, tone="bad", jobs=frozenset({Job.LOOK, Job.CLOSE, *always})
            )
        jobs = NEEDS_OPEN if self.context.parts.staff.is_shared else NEEDS_OPEN - {Job.HAND_OVER}
        sentence = of(
            "cash.standing.open",
            number=figures.number,
            since=clock(figures.opened_ms),
            people=", ".join(dict.fromkeys(figures.people)),
        )
        return Offer(sentence=sentence, tone="good", jobs=jobs | always)


def _show_in(area: QScrollArea, widget: QWidget) -> None:
    area.ensureWidgetVisible(widget, 0, 12)
