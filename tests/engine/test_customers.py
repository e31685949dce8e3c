"""What is remembered of customers, and when an order is read back with more care."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.phone import Country
from pos_app.domain.service import AMOUNT, PHONE, Field, FieldKind
from pos_app.domain.transaction import State
from pos_app.engine.customers import (
    Ending,
    NoMemory,
    Risk,
    Sold,
    answers_of,
    ending_of,
    known_customers,
    risk_of,
    weigh,
)
from tests.support.orders import DEPOSIT, WITHDRAWAL, an_order

if TYPE_CHECKING:
    from collections.abc import Sequence

METER = Field(name="meter", kind=FieldKind.ACCOUNT, max_length=11)
POWER = replace(DEPOSIT, code="WOYOFAL", fields=(METER, PHONE, AMOUNT))
CARD = Field(name="card", kind=FieldKind.CARD_DIGITS)
USUAL = [1_000 * step for step in range(1, 101)]


def sold(phone: str = "+221771234567", **changes: object) -> Sold:
    one = Sold(
        service=DEPOSIT.code,
        phone=phone,
        fields={},
        francs=25_000,
        state=State.SUCCEEDED,
        created_ms=1_000,
    )
    return replace(one, **changes)  # type: ignore[arg-type] # real fields


@dataclass
class Remembered:
    """A memory of a few operations."""

    all_sold: list[Sold] = field(default_factory=list)
    usual: list[int] = field(default_factory=list)

    async def recall(self, ending: Ending, limit: int) -> Sequence[Sold]:
        return self.all_sold[:limit]

    async def amounts(self, service: str, limit: int) -> Sequence[int]:
        return self.usual[:limit]


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("4567", "4567"),
        ("34 567", "34567"),
        ("77 123 45 6", "77123456"),
        ("77 123 45 67", None),
        ("567", None),
        ("+221", None),
        ("45a7", None),
        ("٤٥٦٧", None),
    ],
)
def test_four_digits_or_more_of_a_phone_number_are_its_end(text: str, digits: str | None) -> None:
    ending = ending_of(DEPOSIT, PHONE, text)

    assert (ending.digits if ending else None) == digits


@pytest.mark.parametrize(("text", "is_end"), [("4567", True), ("45678", False), ("A567", False)])
def test_only_four_digits_are_the_end_of_a_meter(text: str, is_end: bool) -> None:
    ending = ending_of(POWER, METER, text)

    assert ending == (
        Ending(digits=text, account="meter", services=("WOYOFAL",)) if is_end else None
    )


def test_an_amount_is_no_number_of_a_customer() -> None:
    assert ending_of(DEPOSIT, AMOUNT, "4567") is None


async def test_one_customer_is_filled_with_number_and_usual_amount() -> None:
    memory = Remembered(
        [
            sold(francs=5_000, created_ms=3),
            sold(francs=25_000, created_ms=2),
            sold(francs=25_000, created_ms=1),
            sold(francs=99_000, created_ms=4, state=State.DECLINED),
            sold(francs=1_000, created_ms=9, service=WITHDRAWAL.code),
        ]
    )
    (customer,) = await known_customers(memory, DEPOSIT, Ending(digits="4567"))

    assert customer.answers == {"phone": "771234567"}
    assert customer.usual_francs == 25_000
    assert customer.last.state is State.DECLINED


async def test_a_customer_of_another_service_gives_the_number_and_no_amount() -> None:
    memory = Remembered([sold(service=WITHDRAWAL.code)])
    (customer,) = await known_customers(memory, DEPOSIT, Ending(digits="4567"))

    assert customer.answers == {"phone": "771234567"}
    assert customer.usual_francs is None


async def test_another_operators_airtime_counts_as_airtime() -> None:
    memory = Remembered([sold(service=WITHDRAWAL.code)])
    alike = frozenset({WITHDRAWAL.code})
    (customer,) = await known_customers(memory, DEPOSIT, Ending(digits="4567"), alike)

    assert customer.usual_francs == 25_000


async def test_those_who_used_the_service_come_first_then_the_newest() -> None:
    memory = Remembered(
        [
            sold("+221701234567", service=WITHDRAWAL.code, created_ms=9),
            sold("+221781234567", created_ms=1),
            sold("+221761234567", created_ms=2),
        ]
    )
    found = await known_customers(memory, DEPOSIT, Ending(digits="4567"))

    assert [each.last.phone for each in found] == [
        "+221761234567",
        "+221781234567",
        "+221701234567",
    ]


async def test_a_number_that_ends_otherwise_or_abroad_is_nobody() -> None:
    memory = Remembered([sold("+221771234560"), sold("+2250712344567"), sold("")])

    assert await known_customers(memory, DEPOSIT, Ending(digits="4567")) == ()
    abroad = replace(DEPOSIT, country=Country.COTE_D_IVOIRE)
    assert len(await known_customers(memory, abroad, Ending(digits="4567"))) == 1


async def test_a_meter_brings_its_phone_and_never_the_digits_of_a_card() -> None:
    service = replace(POWER, fields=(METER, PHONE, CARD, AMOUNT))
    memory = Remembered(
        [sold(service="WOYOFAL", fields={"meter": "14250004567", "card": "4242", "x": "y"})]
    )
    ending = Ending(digits="4567", account="meter", services=("WOYOFAL",))
    (customer,) = await known_customers(memory, service, ending)

    assert customer.answers == {"meter": "14250004567", "phone": "771234567"}


@pytest.mark.parametrize(
    ("francs", "known", "usual", "risk"),
    [
        (95_000, True, USUAL, Risk.USUAL),
        (95_005, True, USUAL, Risk.ABOVE_USUAL),
        (95_005, False, USUAL, Risk.ABOVE_USUAL),
        (90_000, False, USUAL, Risk.USUAL),
        (90_005, False, USUAL, Risk.NEW_AND_LARGE),
        (90_005, True, USUAL, Risk.USUAL),
        (99_995, False, [], Risk.USUAL),
        (100_000, False, [1] * 19, Risk.NEW_AND_LARGE),
        (2_000_000, True, [1] * 19, Risk.USUAL),
        (2, True, [1] * 20, Risk.ABOVE_USUAL),
    ],
)
def test_care_grows_with_the_amount_and_with_an_unknown_number(
    francs: int, known: bool, usual: Sequence[int], risk: Risk
) -> None:
    assert risk_of(francs, usual, known=known) is risk


async def test_a_number_is_known_once_money_moved() -> None:
    order = an_order(150_000)

    assert await weigh(Remembered([sold()]), order) is Risk.USUAL
    assert await weigh(Remembered([sold(state=State.DECLINED)]), order) is Risk.NEW_AND_LARGE
    assert await weigh(Remembered([sold("+221781234567")]), order) is Risk.NEW_AND_LARGE
    assert await weigh(NoMemory(), replace(order, amount=None)) is Risk.USUAL
    assert await weigh(NoMemory(), replace(order, phone=None)) is Risk.USUAL


class Counting(Remembered):
    """A memory that says how much of it was asked for."""

    async def recall(self, ending: Ending, limit: int) -> Sequence[Sold]:
        assert limit == 20
        return await super().recall(ending, limit)

    async def amounts(self, service: str, limit: int) -> Sequence[int]:
        assert limit == 400
        return await super().amounts(service, limit)


async def test_no_more_is_read_than_a_cashier_can_wait_for() -> None:
    assert await weigh(Counting(usual=USUAL), an_order()) is not None


@pytest.mark.parametrize(
    ("country", "typed"), [(Country.SENEGAL, "771234567"), (None, "+221771234567")]
)
def test_what_was_typed_comes_back_as_it_is_typed(country: Country | None, typed: str) -> None:
    service = replace(DEPOSIT, fields=(PHONE, AMOUNT), country=country)
    assert answers_of(service, an_order()) == {PHONE.name: typed, AMOUNT.name: "25000"}
