"""A card is opened once, then overwritten; nothing else shows it, keeps it or copies it."""

from __future__ import annotations

import copy
import gc
import pickle
from dataclasses import replace

import pytest

from pos_app.domain.order import Order, Reading, read_order
from pos_app.domain.problem import Problem, ProblemKind
from pos_app.domain.sealed import Sealed, luhn_agrees, masked
from pos_app.journal.codec import prepared
from tests.providers.shop import BY_CODE, answers_for

NUMBER, CODE = "4539578763621486", "937"
CARD = BY_CODE["BANK_CARD_API_CASH_OUT"]


def read(**changes: str) -> Reading:
    answers = {**answers_for(CARD), "cardNumber": "4539 5787-6362 1486", "cardCVC": CODE}
    return read_order(CARD, {**answers, **changes}, "Awa")


def an_order() -> Order:
    order = read().order
    assert order is not None
    return order


def test_only_the_masked_number_stays_in_the_order() -> None:
    order = an_order()

    assert order.fields["cardNumber"] == "453957\u2022\u2022\u2022\u2022\u2022\u20221486"
    assert not order.fields.keys() & {"cardCVC", "cardExpireMonth", "cardExpireYear"}
    assert NUMBER not in repr(order) + repr(order.sealed)
    record = prepared(order, "2026-07-26")
    assert NUMBER not in repr(record)
    assert CODE not in repr(record)


def test_it_is_opened_once() -> None:
    order = an_order()
    again = replace(order, cashier="Fatou")

    with order.sealed.opened() as first:
        assert first["cardNumber"] == NUMBER
        assert first["cardCVC"] == CODE
    with again.sealed.opened() as second:
        assert second == {}
    assert not order.sealed


def test_it_is_overwritten_even_when_the_sending_fails() -> None:
    sealed = Sealed({"cardCVC": CODE})
    digits = sealed._digits["cardCVC"]

    with pytest.raises(RuntimeError), sealed.opened():
        raise RuntimeError
    assert digits == bytes(3)


def test_it_is_overwritten_when_nobody_holds_it() -> None:
    sealed = Sealed({"cardCVC": CODE})
    digits = sealed._digits["cardCVC"]
    del sealed
    gc.collect()

    assert digits == bytes(3)


def test_it_is_neither_pickled_nor_copied() -> None:
    for way in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError):
            way(Sealed({"cardCVC": CODE}))


def test_orders_are_equal_whatever_card_is_in_them() -> None:
    assert an_order() == replace(an_order(), sealed=Sealed({}))


@pytest.mark.parametrize(
    "changes",
    [
        {"cardNumber": "4539578763621487"},
        {"cardNumber": "453957876362148"},
        {"cardNumber": "4539578763621486" * 2},
        {"cardNumber": "\u0664539578763621486"},
        {"cardNumber": "4539x578763621486"},
        {"cardCVC": "93"},
        {"cardCVC": "9377"},
        {"cardExpireMonth": "9"},
        {"cardExpireYear": "2028"},
    ],
)
def test_a_slip_of_the_card_is_named_and_not_repeated(changes: dict[str, str]) -> None:
    reading = read(**changes)
    (name,) = changes

    assert reading.order is None
    problem = reading.problems[name]
    assert isinstance(problem, Problem)
    assert problem.kind in {
        ProblemKind.NOT_A_CARD,
        ProblemKind.TOO_SHORT,
    }
    assert changes[name] not in repr(reading)


def test_check_digits() -> None:
    assert luhn_agrees(NUMBER)
    wrong = [NUMBER[:-1] + digit for digit in "0123456789" if digit != NUMBER[-1]]
    assert not any(map(luhn_agrees, wrong))
    assert masked("123456789012") == "123456\u2022\u20229012"
