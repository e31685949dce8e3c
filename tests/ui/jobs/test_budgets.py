"""How many keys a job takes for a customer whom nobody knows: counted, not estimated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pos_app.domain.money import Money
from tests.ui.jobs.counter import METER, PHONE

if TYPE_CHECKING:
    from tests.ui.jobs.counter import Counter

WOYOFAL_KEYS: Final = 28
BILL_KEYS: Final = 26
LINK_KEYS: Final = 18


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
