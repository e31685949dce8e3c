"""Caisse (F12): open, move cash, hand over, look, count, close, reports, commissions, export."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.domain.shift.events import CashMoved, HandedOver, MoveKind
from pos_app.domain.staff import Right
from pos_app.ui.screens.cash.closing import Closing
from pos_app.ui.screens.cash.desk import DrawerDesk
from pos_app.ui.screens.cash.earned_page import EarnedPage
from pos_app.ui.screens.cash.list_page import ON_A_PAGE, ListPage
from pos_app.ui.screens.cash.move_page import MovePage
from pos_app.ui.screens.cash.offer import Job
from pos_app.ui.screens.cash.over_page import OverPage
from pos_app.ui.screens.cash.papers import PaperKeys
from pos_app.ui.screens.cash.report_page import ReportPage
from pos_app.ui.screens.cash.work import earned_of
from pos_app.ui.screens.screen import Screen
from pos_app.ui.staff.ask import Ask

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.shift.commission import Commissions
    from pos_app.domain.shift.count import Count
    from pos_app.domain.shift.events import Noted
    from pos_app.domain.shift.report import XReport, ZReport
    from pos_app.ui.staff.ask import Approval
    from pos_app.ui.window_parts import Context

MOVES: Final = {
    Job.CASH_IN: MoveKind.CASH_IN,
    Job.CASH_OUT: MoveKind.CASH_OUT,
    Job.SAFE_DROP: MoveKind.SAFE_DROP,
}


class CashScreen(Screen):
    """One page for each thing; a page that is begun waits while another screen is looked at."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.desk = DrawerDesk(context, self)
        self.pages = self.desk.pages
        self.move_page = MovePage(context)
        self.over_page = OverPage(context)
        self.report_page = ReportPage(context)
        self.list_page = ListPage(context)
        self.earned_page = EarnedPage(context)
        self.papers = PaperKeys(context, self.note.emit, self.tell)
        self.closing = Closing(self.desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 8, 6)
        column.addWidget(self.pages)
        self._connect()

    def _connect(self) -> None:
        menu = self.desk.menu
        for page in (
            menu,
            self.desk.count_page,
            self.move_page,
            self.over_page,
            self.closing.gap_page,
            self.report_page,
            self.list_page,
            self.earned_page,
        ):
            page.left.connect(self.desk.back_to_menu)
        menu.chosen.connect(self.begin)
        menu.number_asked.connect(self.number_asked)
        menu.search_asked.connect(self.search_asked)
        menu.paid_out.connect(self.paid_out)
        self.desk.note.connect(self.note)
        self.desk.trouble.connect(self.trouble)
        self.closing.closed.connect(self._on_closed)
        self.closing.gap_page.operation_asked.connect(self.operation_asked)
        self.move_page.confirmed.connect(self._on_move)
        self.over_page.agreed.connect(self._on_agreed)
        self.list_page.chosen.connect(self._show_report)
        self.list_page.older_asked.connect(self._read_reports)
        self.report_page.print_asked.connect(self.papers.print_report)
        self.report_page.save_asked.connect(self.papers.save_report)

    def enter(self) -> None:
        """Go on with the page that was begun, or show what can be done."""
        if self.is_begun():
            self.pages.shown.take_keyboard()
        else:
            self.desk.back_to_menu()

    def is_begun(self) -> bool:
        """Tell whether another page than the menu is shown."""
        return self.pages.shown is not self.desk.menu

    def tick(self) -> None:
        """Count waits down."""
        self.over_page.tick()

    def begin(self, job: Job) -> None:
        """Begin one thing."""
        of = self.context.texts.of
        match job:
            case Job.OPEN:
                self.desk.ask_count(self._open, "open", of("cash.count.open.hint"))
            case Job.CASH_IN | Job.CASH_OUT | Job.SAFE_DROP:
                self.move_page.begin(MOVES[job])
                self.pages.show_page(self.move_page)
            case Job.HAND_OVER:
                self.desk.ask_count(self._hand_over, Job.HAND_OVER, of("cash.count.hand_over.hint"))
            case Job.LOOK:
                self._ask_expected()
            case Job.CLOSE:
                self.desk.run(self.desk.cash.shifts.standing(), self.closing.begin)
            case Job.REPORTS:
                self._read_reports(None)
            case Job.EARNED:
                self.desk.run(earned_of(self.desk.cash), self._on_earned)
            case Job.EXPORT:
                self.papers.export()

    def _show_report(self, report: XReport | ZReport) -> None:
        self.report_page.show_report(report)
        self.pages.show_page(self.report_page)

    def _open(self, counted: Count) -> None:
        work = self.desk.cash.shifts.open(self.context.parts.answering, counted)
        self.desk.run(work, partial(self.desk.done, "cash.done.opened"))

    def _on_move(self, kind: MoveKind, francs: int, why: str) -> None:
        def then(approval: Approval) -> None:
            move = CashMoved(
                kind=kind,
                by=approval.by,
                francs=francs,
                why=why,
                approved_by=approval.approved_by,
            )
            self.desk.run(
                self.desk.cash.shifts.move(move), partial(self.desk.done, "cash.done.moved")
            )

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
        self.pages.show_page(self.over_page)

    def _on_agreed(self, over: HandedOver) -> None:
        self.desk.run(
            self.desk.cash.shifts.hand_over(over), partial(self.desk.done, "cash.done.handed_over")
        )

    def _ask_expected(self) -> None:
        def then(approval: Approval) -> None:
            self.desk.run(self.desk.cash.shifts.x_report(approval.by), self._show_report)

        what = self.context.texts.of("approval.expected", name=self.context.parts.answering)
        self.require(Ask(right=Right.SEE_EXPECTED, what=what, then=then))

    def _read_reports(self, below: int | None) -> None:
        self.desk.run(self.desk.cash.shifts.reports(below, ON_A_PAGE + 1), self._on_reports)

    def _on_reports(self, noted: Sequence[Noted]) -> None:
        self.list_page.show_reports(noted)
        self.pages.show_page(self.list_page)

    def _on_earned(self, spans: Sequence[Commissions]) -> None:
        self.earned_page.show_earned(spans)
        self.pages.show_page(self.earned_page)

    def _on_closed(self, report: ZReport) -> None:
        self._show_report(report)
        self.papers.print_first(report)
