"""What a form holds becomes an order, or problems that are named beside their fields."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.money import Money
from pos_app.domain.order import read_field, read_order, rib_key_agrees
from pos_app.domain.phone import PhoneNumber
from pos_app.domain.problem import Problem, ProblemKind
from pos_app.domain.service import AMOUNT, PHONE, Direction, Field, FieldKind
from tests.support.orders import DEPOSIT

ACCOUNT = Field(name="billAccountNumber", kind=FieldKind.ACCOUNT, min_length=5, max_length=20)
NOTE = Field(name="motif", kind=FieldKind.TEXT, optional=True, max_length=10)


def test_good_answers_make_an_order() -> None:
    service = replace(DEPOSIT, fields=(PHONE, AMOUNT, ACCOUNT, NOTE))
    answers = {"phone": "77 123 45 67", "amount": "25 000", "billAccountNumber": "1234-5678 901"}
    reading = read_order(service, answers, "Awa")
    assert not reading.problems
    assert reading.order is not None
    assert reading.order.phone == PhoneNumber("+221771234567")
    assert reading.order.amount == Money(25_000)
    assert dict(reading.order.fields) == {"billAccountNumber": "12345678901"}
    assert reading.order.direction is Direction.DEPOSIT


def test_every_problem_is_named_beside_its_field_and_there_is_no_order() -> None:
    reading = read_order(DEPOSIT, {"phone": "7712", "amount": "7", "colour": "red"}, "Awa")
    assert reading.order is None
    assert reading.problems == {
        "phone": Problem(ProblemKind.PHONE_LENGTH, 9),
        "amount": Problem(ProblemKind.NOT_A_MULTIPLE, 5),
        "colour": Problem(ProblemKind.UNKNOWN_FIELD),
    }


def test_a_missing_field_is_a_problem() -> None:
    reading = read_order(DEPOSIT, {"phone": "771234567"}, "Awa")
    assert reading.problems == {"amount": Problem(ProblemKind.MISSING)}


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("4", Problem(ProblemKind.BELOW_MINIMUM, 5)),
        ("2000005", Problem(ProblemKind.ABOVE_MAXIMUM, 2_000_000)),
        ("12", Problem(ProblemKind.NOT_A_MULTIPLE, 5)),
        ("x", Problem(ProblemKind.NOT_DIGITS)),
    ],
)
def test_amounts_keep_to_the_services_rule(text: str, problem: Problem) -> None:
    assert read_field(DEPOSIT, AMOUNT, text) == problem


@pytest.mark.parametrize(
    ("field", "text", "read"),
    [
        (ACCOUNT, "1234", Problem(ProblemKind.TOO_SHORT, 5)),
        (ACCOUNT, "1" * 21, Problem(ProblemKind.TOO_LONG, 20)),
        (ACCOUNT, "12345é", Problem(ProblemKind.ACCOUNT_CHARACTERS)),
        (NOTE, "", None),
        (NOTE, "bon\x00jour\x1b", "bonjour"),
        (Field(name="n", kind=FieldKind.NAME), "Aïssatou N'Diaye", "Aïssatou N'Diaye"),
        (Field(name="n", kind=FieldKind.NAME), "R2D2", Problem(ProblemKind.NOT_A_NAME)),
        (Field(name="m", kind=FieldKind.EMAIL), "a@b.sn", "a@b.sn"),
        (Field(name="m", kind=FieldKind.EMAIL), "a@b", Problem(ProblemKind.NOT_AN_EMAIL)),
        (Field(name="c", kind=FieldKind.CHOICE, choices=("GIFT",)), "GIFT", "GIFT"),
        (
            Field(name="c", kind=FieldKind.CHOICE, choices=("GIFT",)),
            "LOAN",
            Problem(ProblemKind.NOT_A_CHOICE),
        ),
        (Field(name="d", kind=FieldKind.DATE), "1993-05-15", "1993-05-15"),
        (Field(name="d", kind=FieldKind.DATE), "15/05/1993", Problem(ProblemKind.NOT_A_DATE)),
        (Field(name="f", kind=FieldKind.FILE), "/a b/c.png", Problem(ProblemKind.NOT_A_FILE)),
        (
            Field(name="r", kind=FieldKind.RIB),
            "SN000 00000 000000000000 01",
            Problem(ProblemKind.NOT_A_RIB),
        ),
        (
            Field(name="r", kind=FieldKind.RIB),
            "SN000 00000 00000000000",
            Problem(ProblemKind.NOT_A_RIB),
        ),
        (
            Field(name="r", kind=FieldKind.RIB),
            "SN000 00000 000000000000 00",
            "SN000 00000 000000000000 00",
        ),
    ],
)
def test_each_kind_of_field_has_its_own_rule(field: Field, text: str, read: object) -> None:
    assert read_field(DEPOSIT, field, text) == read


@given(st.text(max_size=40), st.sampled_from(FieldKind))
def test_no_text_crashes_any_kind_of_field(text: str, kind: FieldKind) -> None:
    field = Field(name="x", kind=kind, choices=("A",))
    read_field(DEPOSIT, field, text)


def test_a_changed_digit_breaks_the_key_of_a_rib() -> None:
    rib = "123" + "45678" + "000123456789"
    good = next(f"{rib}{key:02}" for key in range(97) if rib_key_agrees(f"{rib}{key:02}"))
    for place, digit in enumerate(good):
        changed = good[:place] + str((int(digit) + 1) % 10) + good[place + 1 :]
        assert not rib_key_agrees(changed)


@pytest.mark.parametrize(
    ("direction", "drawer", "balance"),
    [
        (Direction.DEPOSIT, 1, -1),
        (Direction.WITHDRAWAL, -1, 1),
        (Direction.SALE, 1, -1),
        (Direction.COLLECTION, 0, 1),
        (Direction.MESSAGE, 0, -1),
    ],
)
def test_the_cashiers_words_and_the_ledgers_signs_go_together(
    direction: Direction, drawer: int, balance: int
) -> None:
    assert (direction.drawer_sign, direction.float_sign) == (drawer, balance)
    assert direction.word == direction.name.lower()
