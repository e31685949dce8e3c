"""Services, orders and transactions to test with."""

from __future__ import annotations

from dataclasses import replace

from pos_app.domain.money import Money
from pos_app.domain.order import Order
from pos_app.domain.phone import PhoneNumber
from pos_app.domain.service import AmountRule, Direction, Family, Service
from pos_app.domain.transaction import Ref, State, Transaction

DEPOSIT = Service(
    code="WAVE_SN_API_CASH_IN",
    provider="intech",
    name="Wave",
    family=Family.CASH_IN,
    direction=Direction.DEPOSIT,
    amounts=AmountRule(minimum=5, maximum=2_000_000, multiple=5),
)
WITHDRAWAL = replace(
    DEPOSIT,
    code="WAVE_SN_API_CASH_OUT",
    family=Family.CASH_OUT,
    direction=Direction.WITHDRAWAL,
)
AIRTIME = replace(
    DEPOSIT,
    code="ORANGE_SN_AIRTIME_CREDIT_TELEPHONIQUE",
    name="Orange",
    family=Family.AIRTIME,
    direction=Direction.SALE,
)


def an_order(francs: int = 25_000, phone: str = "+221771234567") -> Order:
    return Order(
        provider=DEPOSIT.provider,
        service=DEPOSIT.code,
        direction=DEPOSIT.direction,
        phone=PhoneNumber(phone),
        amount=Money(francs),
        cashier="Awa",
    )


def a_transaction(state: State = State.PREPARED, ref: str = "T01A0000000001") -> Transaction:
    return Transaction(ref=Ref(ref), order=an_order(), state=state)
