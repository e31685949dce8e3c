"""The edges of the domain: the last value that is right beside the first that is wrong."""

from __future__ import annotations

import pickle
from dataclasses import replace
from decimal import Decimal

import pytest

from pos_app.domain import events as e
from pos_app.domain.amounts import AmountLimits, limited
from pos_app.domain.evidence import refund_is_open, state_of
from pos_app.domain.facts import Fact, Piece
from pos_app.domain.latin import is_latin, unaccented
from pos_app.domain.lifecycle import apply, copies
from pos_app.domain.money import MAX_FRANCS, Balance, Money, parse_money, screen_balance
from pos_app.domain.order import read_field, read_order, rib_key_agrees
from pos_app.domain.phone import PhoneNumber, parse_phone
from pos_app.domain.problem import Problem, ProblemKind
from pos_app.domain.secret import Secret
from pos_app.domain.service import AMOUNT, PHONE, AmountRule, Field, FieldKind
from pos_app.domain.transaction import State
from tests.domain.test_lifecycle import DECLINED, PAID_BY_HAND, SUCCEEDED, UNPAID_BY_HAND, in_state
from tests.support.orders import DEPOSIT

RULE = AmountRule(minimum=100, maximum=500, multiple=100)
TEXT = Field(name="motif", kind=FieldKind.TEXT, min_length=3, max_length=5)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("99", Problem(ProblemKind.BELOW_MINIMUM, 100)),
        ("100", Money(100)),
        ("500", Money(500)),
        ("501", Problem(ProblemKind.ABOVE_MAXIMUM, 500)),
    ],
)
def test_the_smallest_and_the_largest_amount_are_taken(typed: str, read: Money | Problem) -> None:
    assert read_field(replace(DEPOSIT, amounts=RULE), AMOUNT, typed) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("ab", Problem(ProblemKind.TOO_SHORT, 3)),
        ("abc", "abc"),
        ("abcde", "abcde"),
        ("abcdef", Problem(ProblemKind.TOO_LONG, 5)),
        (" abcde\x00 ", "abcde"),
    ],
)
def test_the_shortest_and_the_longest_text_are_taken(typed: str, read: str | Problem) -> None:
    assert read_field(DEPOSIT, TEXT, typed) == read


def test_a_name_holds_letters_and_what_parts_them_and_nothing_else() -> None:
    name = Field(name="firstName", kind=FieldKind.NAME, max_length=30)
    assert (
        read_field(DEPOSIT, name, "Aïssatou N\u2019Diaye-Sow Jr.")
        == "Aïssatou N\u2019Diaye-Sow Jr."
    )
    assert read_field(DEPOSIT, name, "Awa 2") == Problem(ProblemKind.NOT_A_NAME)


def test_what_was_left_empty_before_and_after_does_not_hide_the_rest() -> None:
    optional = Field(name="motif", kind=FieldKind.TEXT, optional=True, max_length=10)
    account = Field(name="rib", kind=FieldKind.TEXT, max_length=10)
    service = replace(DEPOSIT, fields=(optional, account))
    reading = read_order(service, {"rib": "x"}, "Awa")

    assert dict(reading.problems) == {}
    assert reading.order is not None
    assert (reading.order.provider, reading.order.service) == (service.provider, service.code)
    assert (reading.order.phone, reading.order.amount) == (None, None)
    assert dict(reading.order.fields) == {"rib": "x"}


def test_every_single_wrong_digit_of_a_rib_is_found() -> None:
    body = "01201001" + "ABJKST123450"
    values = {"A": "1", "B": "2", "J": "1", "K": "2", "S": "2", "T": "3"}
    digits = "".join(values.get(letter, letter) for letter in body)
    key = 97 - int(digits + "00") % 97
    rib = f"{body}{key:02d}"
    assert rib_key_agrees(rib)
    for place, old in enumerate(rib):
        if old.isdigit():
            other = rib[:place] + str((int(old) + 1) % 10) + rib[place + 1 :]
            assert not rib_key_agrees(other), place


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("000100", Money(100)),
        (str(MAX_FRANCS), Money(MAX_FRANCS)),
        ("0" * 300 + "7", Money(7)),
        (str(MAX_FRANCS + 1), Problem(ProblemKind.ABOVE_MAXIMUM, MAX_FRANCS)),
        ("9" * 100_000, Problem(ProblemKind.ABOVE_MAXIMUM, MAX_FRANCS)),
    ],
)
def test_zeros_in_front_and_endless_digits(typed: str, read: Money | Problem) -> None:
    assert parse_money(typed) == read


@pytest.mark.parametrize(
    ("amount", "shown"),
    [
        ("0", "0\u00a0F"),
        ("0.5", "0,5\u00a0F"),
        ("-0.5", "-0,5\u00a0F"),
        ("1.50", "1,5\u00a0F"),
        ("1234.0625", "1\u202f234,0625\u00a0F"),
        ("100", "100\u00a0F"),
    ],
)
def test_a_balance_shows_its_fraction_and_its_sign_when_it_has_one(amount: str, shown: str) -> None:
    assert screen_balance(Balance(Decimal(amount), "XOF")) == shown


@pytest.mark.parametrize("typed", ["221771234567", "+221 77 123 45 67", "771234567"])
def test_a_number_is_read_with_and_without_its_country(typed: str) -> None:
    number = parse_phone(typed, DEPOSIT.country) if DEPOSIT.country else None
    assert number == PhoneNumber("+221771234567")


@pytest.mark.parametrize("typed", ["22177123456", "2217712345678", "77123456", "7712345678"])
def test_a_number_of_another_length_names_the_length_it_should_have(typed: str) -> None:
    assert DEPOSIT.country is not None
    found = parse_phone(typed, DEPOSIT.country)
    assert found == Problem(ProblemKind.PHONE_LENGTH, DEPOSIT.country.national_digits)


def test_a_secret_says_why_it_is_not_pickled() -> None:
    with pytest.raises(TypeError, match=r"^a secret is not written anywhere$"):
        pickle.dumps(Secret("x"))


def test_printing_adds_a_copy_and_leaves_the_operations_time() -> None:
    sale = replace(in_state(State.SUCCEEDED), updated_ms=7)
    once = apply(sale, e.Printed(copy=1, by="Awa", device="file"), 50)
    twice = apply(once, e.Printed(copy=2, by="Awa", device="file"), 60)
    assert [copies(each) for each in (sale, once, twice)] == [0, 1, 2]
    assert (twice.updated_ms, twice.state) == (7, State.SUCCEEDED)


def test_settlements_are_counted_and_the_last_one_decides() -> None:
    review = in_state(State.REVIEW)
    once = apply(review, UNPAID_BY_HAND, 1)
    again = apply(apply(once, SUCCEEDED, 2), PAID_BY_HAND, 3)
    last = apply(apply(again, DECLINED, 4), UNPAID_BY_HAND, 5)
    settled = [each for each in last.evidence if each.fact.startswith("settled")]
    assert sorted(each.count for each in settled) == [1, 2, 3]
    assert last.state is State.DECLINED


@pytest.mark.parametrize(
    ("pieces", "is_open"),
    [
        ({Piece(Fact.REFUND_STARTED, 1)}, True),
        ({Piece(Fact.REFUND_STARTED, 1), Piece(Fact.REFUND_ENDED, 1)}, False),
        ({Piece(Fact.REFUND_STARTED, 2), Piece(Fact.REFUND_ENDED, 1)}, True),
        ({Piece(Fact.REFUND_ENDED, 1)}, False),
        ({Piece(Fact.REFUND_STARTED, 1), Piece(Fact.REFUNDED)}, False),
        (set(), False),
    ],
)
def test_a_refund_is_open_until_its_own_end(pieces: set[Piece], *, is_open: bool) -> None:
    assert refund_is_open(pieces) is is_open
    assert state_of(pieces | {Piece(Fact.SUCCEEDED)}) in {State.SUCCEEDED, State.REFUNDED}


def test_the_owners_amounts_replace_the_declared_ones_one_by_one() -> None:
    service = replace(DEPOSIT, amounts=RULE)
    for limits, expected in (
        (AmountLimits(), RULE),
        (AmountLimits(minimum=0), replace(RULE, minimum=0)),
        (AmountLimits(maximum=1000), replace(RULE, maximum=1000)),
        (AmountLimits(multiple=5), replace(RULE, multiple=5)),
        (AmountLimits(minimum=1, maximum=2, multiple=1), AmountRule(minimum=1, maximum=2)),
    ):
        assert limits.over(RULE) == expected
        assert limited(service, {service.code: limits}) == expected
    assert limited(service, {"ANOTHER": AmountLimits(minimum=1)}) == RULE


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("Fatou Bâ-N\u2019Diaye", "Fatou Ba-N'Diaye"),
        ("  Œuvré   Ñaŋ ", "OEuvre Nan"),
        ("李 Li", "Li"),
        ("", ""),
    ],
)
def test_a_name_becomes_plain_latin(typed: str, plain: str) -> None:
    assert unaccented(typed) == plain


def test_only_other_alphabets_are_not_latin() -> None:
    assert is_latin("Fatou Bâ-N\u2019Diaye Œ")
    assert not is_latin("Li 李")
    assert is_latin("")


def test_phone_and_amount_are_what_a_plain_service_asks() -> None:
    reading = read_order(DEPOSIT, {"phone": "771234567", "amount": "25000"}, "Awa")
    assert reading.order is not None
    assert {field.name for field in (PHONE, AMOUNT)} == {"phone", "amount"}
