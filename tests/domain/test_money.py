"""Amounts are whole francs, read from what people type and never guessed."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.money import (
    MAX_FRANCS,
    Balance,
    Money,
    parse_money,
    plain_francs,
    screen_balance,
    screen_francs,
)
from pos_app.domain.problem import Problem, ProblemKind


@pytest.mark.parametrize(
    ("text", "francs"),
    [
        ("25000", 25_000),
        (" 25 000 ", 25_000),
        ("1\u202f234\u00a0567", 1_234_567),
        ("0005", 5),
        ("0" * 40 + "7", 7),
    ],
)
def test_digits_and_spaces_are_an_amount(text: str, francs: int) -> None:
    assert parse_money(text) == Money(francs)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", ProblemKind.MISSING),
        ("   ", ProblemKind.MISSING),
        ("0", ProblemKind.ZERO),
        ("000", ProblemKind.ZERO),
        ("-5", ProblemKind.NEGATIVE),
        ("\u22125", ProblemKind.NEGATIVE),
        ("10.5", ProblemKind.DECIMAL),
        ("10,5", ProblemKind.DECIMAL),
        ("10.000", ProblemKind.DECIMAL),
        ("1e3", ProblemKind.NOT_DIGITS),
        ("1_000", ProblemKind.NOT_DIGITS),
        ("١٢٣", ProblemKind.NOT_DIGITS),
        ("１２３", ProblemKind.NOT_DIGITS),  # noqa: RUF001 - full-width digits are the point
        ("abc", ProblemKind.NOT_DIGITS),
        ("+5", ProblemKind.NOT_DIGITS),
        ("0x10", ProblemKind.NOT_DIGITS),
        (str(2**63), ProblemKind.ABOVE_MAXIMUM),
        ("9" * 100_000, ProblemKind.ABOVE_MAXIMUM),
        (str(MAX_FRANCS + 1), ProblemKind.ABOVE_MAXIMUM),
    ],
)
def test_anything_else_is_a_problem_and_never_a_guess(text: str, kind: ProblemKind) -> None:
    problem = parse_money(text)
    assert isinstance(problem, Problem)
    assert problem.kind is kind


@given(st.text())
def test_no_text_crashes_and_only_ascii_digits_become_money(text: str) -> None:
    read = parse_money(text)
    if isinstance(read, Money):
        bare = "".join(letter for letter in text if letter not in " \u00a0\u202f\u2009")
        assert bare.isascii()
        assert int(bare) == read.francs


@given(st.integers(min_value=1, max_value=MAX_FRANCS))
def test_what_a_screen_shows_can_be_read_back(francs: int) -> None:
    assert parse_money(screen_francs(francs).removesuffix("F")) == Money(francs)


@pytest.mark.parametrize("francs", [-1, MAX_FRANCS + 1])
def test_money_has_bounds(francs: int) -> None:
    with pytest.raises(ValueError, match="between"):
        Money(francs)


@pytest.mark.parametrize("francs", [1.0, True, "5", Decimal(5)])
def test_money_is_whole(francs: object) -> None:
    with pytest.raises(TypeError):
        Money(francs)  # type: ignore[arg-type] # the point of the test


def test_printers_get_ordinary_spaces() -> None:
    assert plain_francs(1_234_567) == "1 234 567 F"
    assert screen_francs(1_234_567) == "1\u202f234\u202f567\u00a0F"


@pytest.mark.parametrize(
    ("amount", "currency", "shown"),
    [
        ("2332.0625", "XOF", "2\u202f332,0625\u00a0F"),
        ("9938", "XOF", "9\u202f938\u00a0F"),
        ("9938.00", "XOF", "9\u202f938\u00a0F"),
        ("-0.5", "XOF", "-0,5\u00a0F"),
        ("-1200.25", "GNF", "-1\u202f200,25\u00a0GNF"),
    ],
)
def test_a_balance_keeps_its_fractions(amount: str, currency: str, shown: str) -> None:
    assert screen_balance(Balance(Decimal(amount), currency)) == shown
