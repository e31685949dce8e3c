"""Asks a biller what is due on an account, and lets one bill be picked from the answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from pos_app.domain.bill import Bill
from pos_app.domain.service import FieldKind
from pos_app.ui.screens.bill_list import BillList
from pos_app.ui.screens.look_up import LookUp

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from pos_app.domain.service import Field, Service
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
        super().__init__(context, service, field, self.list)
        self.list.picked.connect(lambda bill: self.picked.emit(self.wanted, bill))
        self.list.left.connect(self.left)

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
