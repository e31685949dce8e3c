"""Facture (F4): biller, account, one of the bills that are due, and exactly its amount."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pos_app.domain.money import screen_francs
from pos_app.domain.service import AMOUNT
from pos_app.ui.forms.editors import label_of
from pos_app.ui.screens.bills.search import BillSearch, account_field
from pos_app.ui.screens.sell.given_form import GivenForm
from pos_app.ui.screens.sell.screen import SellScreen, ServiceChoice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.domain.bill import Bill
    from pos_app.domain.order import Order
    from pos_app.domain.service import Family, Service
    from pos_app.ui.forms.form import ServiceForm
    from pos_app.ui.window_parts import Context

REFERENCE: Final = "billReference"
"""The wire name of the field that holds the picked bill (contract A6)."""


class BillScreen(SellScreen):
    """A sale whose amount the biller sets: there is no field in which it could be changed."""

    def __init__(self, context: Context, title: str, families: frozenset[Family]) -> None:
        self.bills: BillSearch | None = None
        self._account = ""
        self._bill: Bill | None = None
        super().__init__(context, title, families, ServiceChoice.BY_DIGIT)

    def enter(self) -> None:
        """Go on with the account or the bill that was begun."""
        if self.form is None and self.bills is not None:
            self.bills.focus_now()
        else:
            super().enter()

    def leave(self) -> bool:
        """Step back: from the bill to the list, to the account, to the billers."""
        if self.form is not None and self.bills is not None:
            self._drop_form()
            self._show_bills(self.bills)
        elif self.bills is not None and self.bills.step_back():
            pass
        elif self.bills is not None:
            self._drop_bills()
            self._show_choosing(choosing=True)
            self.tiles.setFocus()
        else:
            return super().leave()
        return True

    def choose(self, service: Service) -> None:
        """Ask for the account first; a biller without accounts gets its form at once."""
        if self.guard is not None:
            self.guard.hide()
        self._drop_form()
        self._drop_bills()
        field = account_field(service)
        if field is None:
            super().choose(service)
            return
        self.bills = BillSearch(self.context, service, field)
        self.bills.picked.connect(self._pay)
        self.bills.left.connect(self.leave)
        self.bills.number_asked.connect(self.number_asked)
        self.bills.paid_out.connect(self.paid_out)
        self.bills.search_asked.connect(self.search_asked)
        self.page.put_below_services(self.bills)
        self.tiles.pick(service)
        self._show_bills(self.bills)

    def repeat(self, order: Order) -> bool:
        """Look the same account up again: what was due is paid, its amount means nothing now."""
        service = next((each for each in self.services if each.code == order.service), None)
        field = account_field(service) if service is not None else None
        if service is None or field is None or (self.form is not None and self.form.handed_over):
            return False
        self.choose(service)
        if self.bills is not None:
            self.bills.editor.set_text(order.fields.get(field.name, ""))
            self.bills.search()
        return True

    def make_form(self, service: Service) -> ServiceForm:
        """Return the form that asks only for what no look-up knows."""
        bill, field = self._bill, account_field(service)
        if bill is None or field is None:
            return super().make_form(service)
        known = {
            field.name: self._account,
            REFERENCE: bill.reference,
            AMOUNT.name: str(bill.amount.francs),
        }
        given = {name: known[name] for name in known if service.field_named(name)}
        return GivenForm(service, self.context.parts, given, tuple(self._facts(service, bill)))

    def _facts(self, service: Service, bill: Bill) -> Iterator[tuple[str, str]]:
        texts, field = self.context.texts, account_field(service)
        if field is not None:
            yield label_of(field, texts), self._account
        if bill.name:
            yield texts.of("bill.name"), bill.name
        if bill.due:
            yield texts.of("bill.due_date"), bill.due
        yield texts.of("field.amount"), screen_francs(bill.amount.francs)

    def _pay(self, account: str, bill: Bill) -> None:
        if self.bills is None:
            return
        self._account, self._bill = account, bill
        known = self.bills.known
        self.bills.hide()
        super().choose(self.bills.service)
        if known is not None and self.form is not None:
            self.form.fill(known.answers)
            if all(editor.text() for editor in self.form.editors.values()):
                self.form.ask_to_confirm()

    def _show_bills(self, bills: BillSearch) -> None:
        self._bill = None
        self.tiles.hide()
        self.page.change.show()
        self.page.heading.setText(f"{self._title} · {bills.service.name}")
        self.page.hint.setText(self.context.texts.of("bill.hint"))
        bills.show()
        bills.focus_now()

    def _drop_bills(self) -> None:
        if self.bills is not None:
            self.page.drop(self.bills)
            self.bills = None

    def _next_customer(self) -> None:
        if self.bills is None:
            super()._next_customer()
        else:
            self.choose(self.bills.service)
