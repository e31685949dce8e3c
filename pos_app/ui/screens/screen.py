"""What every screen offers the window, so that the window needs to know nothing else of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, Self

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pos_app.domain.staff import Right
from pos_app.ui import wording
from pos_app.ui.staff.ask import Approval, Ask
from pos_app.ui.widgets.typed import is_typed_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance

    from pos_app.domain.order import Order
    from pos_app.domain.service import Service
    from pos_app.domain.transaction import Ref
    from pos_app.domain.trouble import TillError
    from pos_app.engine.shift.standing import Standing
    from pos_app.ui.screen_table import ScreenSpec
    from pos_app.ui.window_parts import Context


class ShowsOperation(Protocol):
    """A card or page of one operation, with the buttons of its papers."""

    message_asked: SignalInstance
    print_asked: SignalInstance


class Screen(QWidget):
    """The left zone of the window while one job is done.

    A screen is built at its first visit and kept. It owns no task: it asks through
    `context.bridge.start(coroutine, then, refused)`.
    """

    trouble = Signal(object)
    """A `TillError` to be shown in the window's banner."""
    note = Signal(str)
    """A sentence for the status line, already in the cashier's language."""
    search_asked = Signal()
    """`/` was typed where nothing can be searched: the window goes where it can."""
    message_asked = Signal()
    """The operation that is shown, or picked, is to be told to the customer by message."""
    print_asked = Signal()
    """The receipt of that operation is to be printed."""
    number_asked = Signal()
    """`-` was typed on an empty first field: the window waits for two digits."""

    read_back_shown = Signal(object)
    """An `Order` that is read back to the customer now."""
    operation_asked = Signal(str)
    """The ref of an operation that the journal is to show."""
    approval_asked = Signal(object)
    """An `Ask`: what the cashier may not do alone."""
    backups_asked = Signal()
    """The journal's copies are to be shown."""
    forget_asked = Signal()
    """The customer of the operation that is shown wants to be forgotten."""
    paid_out = Signal()
    """`+` was struck where nothing is typed: the cash that a verdict told of was handed over."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.cash_waits: Callable[[], bool] = lambda: False
        """Whether cash is still to be handed over: the window knows."""

    def hear_papers(self, *shown: ShowsOperation) -> None:
        """Pass on what the buttons of an operation want given to the customer."""
        for each in shown:
            each.message_asked.connect(self.message_asked)
            each.print_asked.connect(self.print_asked)

    @classmethod
    def made_for(cls, context: Context, spec: ScreenSpec) -> Self:
        """Make the screen that a row of the table declares."""
        del spec
        return cls(context)

    def require(self, ask: Ask) -> None:
        """Do what is asked for at once where the cashier may, else have it approved."""
        parts = self.context.parts
        if parts.staff.may(ask.right):
            ask.then(Approval(by=parts.answering))
        else:
            self.approval_asked.emit(ask)

    def weigh(self, order: Order, then: Callable[[], None], given_up: Callable[[], None]) -> None:
        """Go on with an order: in a shift where one is needed, approved above the limit."""
        parts = self.context.parts
        if parts.limits.shift_required and parts.cash is not None:
            self._expect_shift(order, then, given_up)
        else:
            self._weigh(order, then, given_up)

    def _expect_shift(
        self, order: Order, then: Callable[[], None], given_up: Callable[[], None]
    ) -> None:
        """Go on only in a shift that runs, where the owner wants that."""

        def found(standing: Standing) -> None:
            if standing.figures is not None and standing.forgotten is None:
                self._weigh(order, then, given_up)
            else:
                self.note.emit(self.context.texts.of("cash.shift_needed"))
                given_up()

        cash = self.context.parts.cash
        if cash is not None:
            self.context.bridge.start(cash.shifts.standing(), found, self.tell)

    def _weigh(self, order: Order, then: Callable[[], None], given_up: Callable[[], None]) -> None:
        parts = self.context.parts
        limit = parts.limits.approval_above_francs
        if not limit or order.amount is None or order.amount.francs <= limit:
            then()
            return
        what = parts.texts.of(
            "approval.large",
            name=parts.answering,
            amount=wording.amount(order),
            what=wording.service_name(parts.till.catalogue, order.service),
        )
        self.require(
            Ask(
                right=Right.LARGE_AMOUNT,
                what=what,
                then=lambda _: then(),
                given_up=given_up,
                francs=order.amount.francs,
            )
        )

    def enter(self) -> None:
        """Be shown: put the focus where typing begins. Called also when what lay above is gone."""
        self.setFocus()

    def visit(self) -> None:
        """Be asked for by key or name, not only be shown again."""
        self.enter()

    def leave(self) -> bool:
        """Take one step back on Esc; return False when there is nothing to step back from."""
        return False

    def is_begun(self) -> bool:
        """Tell whether something stands here that a person would have to do again."""
        return is_typed_in(self)

    def search(self) -> None:
        """Put the focus where one searches, on `/`; nothing where there is no search."""

    def subject(self) -> Ref | None:
        """Return the operation that is shown or picked; None where there is none."""
        return None

    def renew(self) -> None:
        """Read anew what others may have changed in the books; nothing by default."""

    def show_operation(self, ref: str) -> None:
        """Show one operation in full; nothing by default."""
        del ref

    def claim(self) -> None:
        """Begin a claim about the operation that is shown; nothing where there is none."""

    def refund(self) -> None:
        """Begin a refund of the operation that is shown; nothing where there is none."""

    def export(self) -> None:
        """Write what the screen shows to a file; nothing where it shows no list."""

    def write(self) -> None:
        """Offer the shop's own texts for what is written; nothing where nothing is."""

    def copy_code(self) -> None:
        """Put the code that the screen shows into the clipboard; nothing where there is none."""

    def repeat(self, order: Order) -> bool:
        """Begin the same operation again; return False where that makes no sense."""
        del order
        return False

    def offer(self, service: Service) -> None:
        """Begin with a service that was chosen by its name elsewhere; nothing by default."""
        del service

    def tick(self) -> None:
        """Show ages and countdowns anew; called once a second by the window's only timer."""

    def tell(self, trouble: TillError) -> None:
        """Show that the till could not do what was asked."""
        self.trouble.emit(trouble)
