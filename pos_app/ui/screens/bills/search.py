"""Asks a biller what is due on an account, and lets one bill be picked from the answer."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from pos_app.domain.bill import Bill
from pos_app.domain.service import FieldKind
from pos_app.engine.customers import ending_of, known_customers
from pos_app.ui.forms.recall_list import RecallList
from pos_app.ui.screens.bills.due_list import BillList
from pos_app.ui.screens.sell.look_up import LookUp

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from pos_app.domain.service import Field, Service
    from pos_app.engine.customers import Customer, Ending
    from pos_app.ui.window_parts import Context


def account_field(service: Service) -> Field | None:
    """Return the field that names the account, if a service has one."""
    return next((field for field in service.fields if field.kind is FieldKind.ACCOUNT), None)


class BillSearch(LookUp[Sequence[Bill]]):
    """One account's number, then what is due on it."""

    picked = Signal(str, object)
    """The account as the provider takes it, and the `Bill`."""

    def __init__(self, context: Context, service: Service, field: Field) -> None:
        self.list = BillList(context.texts)
        self.recall = RecallList(context)
        self.known: Customer | None = None
        """Whose account it is, when its end was enough to find them."""
        self._ending: Ending | None = None
        super().__init__(context, service, field, self.list)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.indexOf(self.said), self.recall)
        self.recall.picked.connect(self._fill)
        self.recall.left.connect(self.step_back)
        self.list.picked.connect(lambda bill: self.picked.emit(self.wanted, bill))
        self.list.left.connect(self.left)

    def focus_now(self) -> None:
        """Put the focus where the cashier stopped."""
        if self.recall.isHidden():
            super().focus_now()
        else:
            self.recall.setFocus()

    def search(self) -> None:
        """Find the account first, when only its end was typed; then ask what is due."""
        ending = ending_of(self.service, self.field, self.editor.text())
        if ending is None:
            super().search()
            return
        self.forget()
        self._ending = ending
        work = known_customers(self.context.parts.memory, self.service, ending)
        # What the journal cannot tell is typed whole instead.
        self.context.bridge.start(
            work, partial(self._on_known, ending), lambda _trouble: self._on_known(ending, ())
        )

    def forget(self) -> None:
        """Drop what was asked, answered and remembered; what is typed stays."""
        super().forget()
        self._ending = None
        self.known = None
        self.recall.hide()

    def step_back(self) -> bool:
        """Give the list of customers up first."""
        if self.recall.isHidden():
            return super().step_back()
        self.forget()
        self.editor.setFocus()
        return True

    def _on_known(self, ending: Ending, customers: Sequence[Customer]) -> None:
        if ending is not self._ending:
            return
        self._ending = None
        if len(customers) > 1:
            self.recall.show_customers(customers)
        elif customers:
            self._fill(customers[0])
        else:
            super().search()

    def _fill(self, customer: Customer) -> None:
        self.editor.set_text(customer.answers.get(self.field.name, ""))
        self.known = customer
        self.ask()

    def question(self, typed: str) -> Coroutine[object, object, Sequence[Bill]]:
        """Ask what is due."""
        return self.context.till.lookups.pending_bills(self.service.code, typed)

    def waiting_text(self) -> str:
        """Say what is looked for, and how to give it up."""
        return self.context.texts.of("bill.searching")

    def show_answer(self, answer: Sequence[Bill]) -> bool:
        """Show the bills; none is an answer too."""
        texts = self.context.texts
        if not answer:
            self.say("good", texts.of("bill.nothing_due"), texts.of("bill.nothing_due.advice"))
            return False
        self.say("", texts.of("bill.found", count=len(answer)), texts.of("bill.pick"))
        self.list.show_bills(answer)
        return True
