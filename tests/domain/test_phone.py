"""Phone numbers are read as people write them and sent as each service wants them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.phone import Country, Operator, PhoneFormat, PhoneNumber, parse_phone
from pos_app.domain.problem import Problem, ProblemKind

SN, CI, BJ = Country.SENEGAL, Country.COTE_D_IVOIRE, Country.BENIN


@pytest.mark.parametrize(
    ("text", "country", "e164"),
    [
        ("771234567", SN, "+221771234567"),
        ("77 123 45 67", SN, "+221771234567"),
        ("+221 77 123 45 67", SN, "+221771234567"),
        ("00221771234567", SN, "+221771234567"),
        ("221771234567", SN, "+221771234567"),
        ("0707123456", CI, "+2250707123456"),
        ("+2250505123456", CI, "+2250505123456"),
        ("0161234567", BJ, "+2290161234567"),
        ("+33 6 12 34 56 78", None, "+33612345678"),
    ],
)
def test_a_number_is_read_as_people_write_it(text: str, country: Country | None, e164: str) -> None:
    assert parse_phone(text, country) == PhoneNumber(e164)


@pytest.mark.parametrize(
    ("text", "country", "kind"),
    [
        ("", SN, ProblemKind.MISSING),
        ("77123456", SN, ProblemKind.PHONE_LENGTH),
        ("7712345678", SN, ProblemKind.PHONE_LENGTH),
        ("77123456a", SN, ProblemKind.PHONE_CHARACTERS),
        ("٧٧١٢٣٤٥٦٧", SN, ProblemKind.PHONE_CHARACTERS),
        ("771234567#", SN, ProblemKind.PHONE_CHARACTERS),
        ("+2250707123456", SN, ProblemKind.PHONE_OTHER_COUNTRY),
        ("+22177123456", SN, ProblemKind.PHONE_LENGTH),
        ("111111111", SN, ProblemKind.PHONE_INVALID),
        ("338211234", SN, ProblemKind.PHONE_INVALID),
        ("61234567", BJ, ProblemKind.PHONE_LENGTH),
        ("771234567", None, ProblemKind.PHONE_INVALID),
        ("+", None, ProblemKind.PHONE_CHARACTERS),
        ("+999123456789", None, ProblemKind.PHONE_INVALID),
    ],
)
def test_anything_else_is_a_problem(text: str, country: Country | None, kind: ProblemKind) -> None:
    problem = parse_phone(text, country)
    assert isinstance(problem, Problem)
    assert problem.kind is kind


@given(st.text(max_size=20), st.sampled_from([*Country, None]))
def test_no_text_crashes_and_what_is_read_is_e164(text: str, country: Country | None) -> None:
    read = parse_phone(text, country)
    if isinstance(read, PhoneNumber):
        assert read.e164.startswith("+")
        assert read.e164[1:].isascii()
        assert read.e164[1:].isdigit()
        if country is not None:
            assert len(read.national) == country.national_digits


@pytest.mark.parametrize(
    ("e164", "operator"),
    [
        ("+221771234567", Operator.ORANGE),
        ("+221781234567", Operator.ORANGE),
        ("+221761234567", Operator.YAS),
        ("+221701234567", Operator.EXPRESSO),
        ("+2250707123456", Operator.ORANGE),
        ("+2250505123456", Operator.MTN),
        ("+2250101123456", Operator.MOOV),
        ("+2290161234567", Operator.MTN),
        ("+2290194234567", Operator.MOOV),
        ("+221721234567", None),
        ("+33612345678", None),
    ],
)
def test_the_prefix_hints_at_the_operator(e164: str, operator: Operator | None) -> None:
    assert PhoneNumber(e164).operator is operator


def test_each_service_gets_the_shape_it_wants() -> None:
    number = PhoneNumber("+221771234567")
    assert number.on_wire(PhoneFormat.NATIONAL) == "771234567"
    assert number.on_wire(PhoneFormat.MSISDN) == "221771234567"
    assert number.on_wire(PhoneFormat.E164) == "+221771234567"


def test_numbers_are_shown_as_they_are_said_and_hidden_from_strangers() -> None:
    assert PhoneNumber("+221771234567").shown() == "77 123 45 67"
    assert PhoneNumber("+2250707123456").shown() == "07 07 12 34 56"
    assert PhoneNumber("+33612345678").shown() == "33 61 23 45 67 8"
    assert PhoneNumber("+221771234567").masked() == "•••••••67"


def test_countries_are_known_by_their_letters() -> None:
    assert [country.iso for country in Country] == ["SN", "CI", "BJ"]
