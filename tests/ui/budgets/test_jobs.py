"""How many keys a job takes, for a new and for a known customer: counted, not estimated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pos_app.domain.money import Money
from pos_app.domain.transaction import State
from pos_app.engine.customers import Sold
from tests.support.counter import METER, PHONE, Counter, till_selling
from tests.support.fake_jobs import BILLS
from tests.support.fake_till import NOON_MS
from tests.ui.memory.known import Known

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WOYOFAL_KEYS: Final = 28
BILL_KEYS: Final = 26
LINK_KEYS: Final = 18
KNOWN_WOYOFAL_KEYS: Final = 11
KNOWN_BILL_KEYS: Final = 9
LAST_DIGITS: Final = METER[-4:]


def known_for(qtbot: QtBot, service: str, *accounts: str) -> Counter:
    """Return a window whose journal remembers accounts of one service."""
    sold = [
        Sold(
            service=service,
            phone=f"+221{PHONE}",
            fields={"billAccountNumber": account, "billReference": "of last month"},
            francs=5_000,
            state=State.SUCCEEDED,
            created_ms=NOON_MS - 86_400_000,
        )
        for account in accounts
    ]
    made = Counter(till_selling(), Known(sold))
    qtbot.addWidget(made.window)
    return made


def test_a_woyofal_of_5_000_takes_28_keys(counter: Counter) -> None:
    counter.press(5)
    counter.strike(f"1{METER}\n{PHONE}\n5*\n")
    counter.confirm()

    order = counter.till.prepared[0]
    assert order.service == "WOYOFAL_SN_BILL_RELOAD"
    assert order.amount == Money(5000)
    assert counter.struck <= WOYOFAL_KEYS


def test_a_senelec_bill_takes_26_keys(counter: Counter) -> None:
    counter.press(4)
    counter.strike(f"1{METER}\n1{PHONE}\n")
    counter.confirm()

    assert counter.till.prepared[0].service == "SENELEC_SN_BILL_PAY"
    assert counter.struck <= BILL_KEYS


def test_a_payment_link_takes_18_keys(counter: Counter) -> None:
    counter.press(7)
    counter.strike("25*\nRobe\n")
    counter.confirm()

    assert counter.till.prepared[0].service == "INTRAM_PAYMENT_LINK"
    assert counter.struck <= LINK_KEYS


def test_a_known_meter_takes_11_keys(qtbot: QtBot) -> None:
    counter = known_for(qtbot, "WOYOFAL_SN_BILL_RELOAD", METER)
    counter.press(5)
    counter.strike(f"1{LAST_DIGITS}\n5*\n")
    counter.confirm()

    order = counter.till.prepared[0]
    assert order.fields == {"billAccountNumber": METER}
    assert order.phone is not None
    assert counter.struck <= KNOWN_WOYOFAL_KEYS


def test_a_known_contract_takes_9_keys_and_pays_this_months_bill(qtbot: QtBot) -> None:
    counter = known_for(qtbot, "SENELEC_SN_BILL_PAY", METER)
    counter.press(4)
    counter.strike(f"1{LAST_DIGITS}\n1")
    counter.confirm()

    order = counter.till.prepared[0]
    assert order.fields == {"billAccountNumber": METER, "billReference": BILLS[0].reference}
    assert order.amount == BILLS[0].amount
    assert counter.struck <= KNOWN_BILL_KEYS


def test_two_contracts_that_end_alike_are_told_apart_by_a_digit(qtbot: QtBot) -> None:
    other = f"9999999{LAST_DIGITS}"
    counter = known_for(qtbot, "SENELEC_SN_BILL_PAY", METER, other)
    counter.press(4)
    counter.strike(f"1{LAST_DIGITS}\n")
    counter.till.clock.forward(0.5)
    counter.strike("2")
    counter.strike("1")
    counter.confirm()

    assert counter.till.prepared[0].fields["billAccountNumber"] == other


def test_an_end_that_nobody_has_is_a_problem_and_asks_nothing(qtbot: QtBot) -> None:
    counter = known_for(qtbot, "SENELEC_SN_BILL_PAY", METER)
    counter.press(4)
    counter.strike("10000\n")

    assert counter.till.lookups.asked == []
