"""Facture: what is due is looked up, one bill is picked, and exactly its amount is paid."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.bill import Bill
from pos_app.domain.money import Money
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.guards import Guard, GuardStop
from pos_app.ui.bridge import Bridge
from pos_app.ui.screens.bills.screen import BillScreen
from tests.support.counter import METER, PHONE, till_selling
from tests.support.fake_jobs import BILLS
from tests.support.fake_till import screen_context
from tests.support.keys import strike
from tests.support.orders import a_transaction

if TYPE_CHECKING:
    from pos_app.domain.order import Order
    from tests.support.counter import Counter


def screen_of(counter: Counter) -> BillScreen:
    screen = counter.window.screen_shown
    assert isinstance(screen, BillScreen)
    return screen


def looked_up(counter: Counter) -> BillScreen:
    counter.press(4)
    counter.strike(f"1{METER}\n")
    return screen_of(counter)


def paid(counter: Counter) -> Order:
    assert len(counter.till.prepared) == 1
    return counter.till.prepared[0]


def test_a_bill_is_paid_with_account_reference_and_exact_amount(counter: Counter) -> None:
    looked_up(counter)
    counter.strike(f"2{PHONE}\n")
    counter.confirm()

    order = paid(counter)
    assert counter.till.lookups.asked == [("SENELEC_SN_BILL_PAY", METER)]
    assert order.amount == BILLS[1].amount
    assert order.fields == {"billAccountNumber": METER, "billReference": BILLS[1].reference}
    assert counter.till.asked == ["send T01A000000001"]


def test_plus_on_an_empty_search_says_that_cash_was_handed_over(counter: Counter) -> None:
    counter.press(4)
    counter.strike("1")
    said: list[bool] = []
    screen_of(counter).paid_out.connect(lambda: said.append(True))
    counter.strike("+")
    assert not said  # A bounce of the key that confirmed the last sale.
    counter.confirm()

    assert said == [True]
    bills = screen_of(counter).bills
    assert bills is not None
    assert bills.problem.text() == ""


def test_the_amount_of_a_bill_cannot_be_typed(counter: Counter) -> None:
    screen = looked_up(counter)
    counter.strike(f"1{PHONE}*\n")
    assert screen.form is not None
    assert list(screen.form.editors) == ["phone"]
    counter.strike("9")
    counter.confirm()

    assert paid(counter).amount == BILLS[0].amount


def test_every_bill_shows_name_due_date_and_amount(counter: Counter) -> None:
    screen = looked_up(counter)

    assert screen.bills is not None
    names = [row.accessibleName() for row in screen.bills.list.rows]
    assert names == [
        "AISSATOU DIALLO échéance 12/12/26 23\u202f450\u00a0F",
        "AISSATOU DIALLO échéance 02/01/27 8\u202f005\u00a0F",
    ]


def test_nothing_due_is_said_and_nothing_can_be_picked(counter: Counter) -> None:
    counter.till.lookups.bills = ()
    screen = looked_up(counter)

    assert screen.bills is not None
    assert screen.bills.said.text() == "Rien à payer sur ce compte"
    assert screen.bills.list.isHidden()
    assert screen.focusWidget() is screen.bills.editor.input


def test_a_trouble_is_told_in_words_with_the_providers_own(counter: Counter) -> None:
    counter.till.lookups.refuses = TillError(Trouble.PROVIDER_REFUSED, "Compte inconnu")
    screen = looked_up(counter)

    assert screen.bills is not None
    assert screen.bills.said.text()
    assert "Compte inconnu" in screen.bills.advice.text()
    counter.till.lookups.refuses = None
    counter.strike("\n")
    assert not screen.bills.list.isHidden()


@pytest.mark.parametrize("typed", ["12", "12#45678901"])
def test_what_cannot_be_an_account_is_not_asked_about(counter: Counter, typed: str) -> None:
    counter.press(4)
    counter.strike(f"1{typed}\n")

    screen = screen_of(counter)
    assert counter.till.lookups.asked == []
    assert screen.bills is not None
    assert screen.bills.problem.text()


def test_escape_steps_back_from_bill_to_list_to_account_to_billers(counter: Counter) -> None:
    screen = looked_up(counter)
    counter.strike("1")
    begun = screen.form
    counter.strike("\x1b")
    assert begun is not None
    assert screen.bills is not None
    assert screen.bills.list.isVisible()
    counter.strike("\x1b")
    assert screen.bills.list.isHidden()
    counter.strike("\x1b")
    assert screen.tiles.isVisible()
    assert counter.till.prepared == []


def test_another_account_forgets_the_bills_of_the_first(counter: Counter) -> None:
    screen = looked_up(counter)
    assert screen.bills is not None
    counter.strike("\x1b")
    screen.bills.editor.set_text("99999999999")
    counter.strike("\n1")

    assert counter.till.lookups.asked[-1] == ("SENELEC_SN_BILL_PAY", "99999999999")
    assert screen.form is not None
    assert screen.form.answers()["billAccountNumber"] == "99999999999"


def test_the_next_customer_begins_with_an_empty_account(counter: Counter) -> None:
    screen = looked_up(counter)
    counter.strike(f"1{PHONE}\n")
    counter.confirm()

    assert screen.form is None
    assert screen.bills is not None
    assert screen.bills.editor.text() == ""
    assert screen.bills.list.isHidden()
    assert screen.focusWidget() is screen.bills.editor.input


def test_a_guard_stops_a_bill_that_was_just_paid(counter: Counter) -> None:
    counter.till.stop = GuardStop(Guard.EQUAL_ONE_RECENT, a_transaction())
    screen = looked_up(counter)
    counter.strike(f"1{PHONE}\n")
    counter.confirm()

    assert counter.till.prepared == []
    assert screen.guard is not None
    assert screen.guard.isVisible()
    counter.strike("67+")
    assert paid(counter).amount == BILLS[0].amount


def test_an_amount_that_the_till_may_not_take_is_said_above_the_form(counter: Counter) -> None:
    counter.till.lookups.bills = (replace(BILLS[0], amount=Money(6_000_000)),)
    screen = looked_up(counter)
    counter.strike(f"1{PHONE}\n")
    counter.confirm()

    assert counter.till.prepared == []
    form = screen.form
    assert form is not None
    assert "5\u202f000\u202f000" in form.obstacle.text()  # type: ignore[attr-defined] # a given form


def test_more_than_nine_bills_turn_the_page_by_zero(counter: Counter) -> None:
    counter.till.lookups.bills = tuple(
        Bill(reference=f"{number}", amount=Money(1000 + number)) for number in range(12)
    )
    looked_up(counter)
    counter.strike(f"03{PHONE}\n")
    counter.confirm()

    assert paid(counter).amount == Money(1011)


@pytest.mark.qt_loop
async def test_an_answer_that_is_not_waited_for_any_more_changes_nothing() -> None:
    till = till_selling()
    till.lookups.gate = asyncio.Event()
    bridge = Bridge()
    spec_families = frozenset({each.family for each in till.catalogue.services()})
    screen = BillScreen(screen_context(till, bridge), "screen.bill", spec_families)
    screen.show()
    service = till.catalogue.find("SENELEC_SN_BILL_PAY")
    assert service is not None
    screen.choose(service)
    strike(screen, f"{METER}\n")
    assert screen.bills is not None
    waiting = screen.bills.said.text()
    strike(screen, "\x1b")
    till.lookups.gate.set()
    await bridge.finish()

    assert "Échap" in waiting
    assert screen.bills.list.isHidden()
    assert screen.bills.said.text() == ""
    screen.deleteLater()
