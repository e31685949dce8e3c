"""A refusal teaches the till a service's multiple, once, and over restarts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_app.domain.reason import Reason
from pos_app.domain.service import AmountRule
from pos_app.domain.transaction import State, Transaction
from pos_app.engine.multiples import COPY, TAUGHT, LearntMultiples
from pos_app.engine.news import TransactionChanged
from pos_app.engine.ports import Copy
from tests.support.fakes import MemoryShelf
from tests.support.orders import DEPOSIT, a_transaction, an_order

OTHERS = frozenset({"RAPIDO_SN_BILL_RELOAD"})


class StandingClock:
    def now_ms(self) -> int:
        return 7

    def monotonic_s(self) -> float:
        return 0.0


def refused(reason: Reason, francs: int = 1015, state: State = State.DECLINED) -> Transaction:
    return replace(a_transaction(state), order=an_order(francs), reason=reason)


def learnt(shelf: MemoryShelf, settled: frozenset[str] = OTHERS) -> LearntMultiples:
    return LearntMultiples(shelf, StandingClock(), settled)


@pytest.mark.parametrize(("reason", "multiple"), [*TAUGHT.items()])
def test_a_refusal_teaches_and_the_next_run_knows(reason: Reason, multiple: int) -> None:
    shelf, francs = MemoryShelf(), 1012
    learnt(shelf).hear(TransactionChanged(refused(reason, francs)))

    again = learnt(shelf)
    assert again.of(DEPOSIT.code) == multiple
    assert again.applied(DEPOSIT).amounts.multiple == multiple
    assert again.applied(replace(DEPOSIT, code="ANOTHER")).amounts == DEPOSIT.amounts
    assert shelf.copies[COPY].at_ms == 7


def test_what_was_declared_holds_too() -> None:
    shelf = MemoryShelf()
    book = learnt(shelf)
    book.hear(TransactionChanged(refused(Reason.AMOUNT_MULTIPLE_50)))
    by_20 = replace(DEPOSIT, amounts=AmountRule(minimum=20, multiple=20))

    assert book.applied(by_20).amounts == AmountRule(minimum=20, multiple=100)


@pytest.mark.parametrize(
    "sale",
    [
        refused(Reason.AMOUNT_MULTIPLE_50, state=State.UNCERTAIN),
        refused(Reason.AMOUNT_MULTIPLE_5, francs=1000),
        refused(Reason.NO_ACCOUNT),
        replace(refused(Reason.AMOUNT_MULTIPLE_5), order=replace(an_order(), amount=None)),
        replace(refused(Reason.AMOUNT_MULTIPLE_5), reason=None),
    ],
)
def test_what_proves_nothing_teaches_nothing(sale: Transaction) -> None:
    shelf = MemoryShelf()
    learnt(shelf).hear(TransactionChanged(sale))

    assert shelf.copies == {}


def test_the_owners_word_is_stronger() -> None:
    shelf = MemoryShelf()
    learnt(shelf).hear(TransactionChanged(refused(Reason.AMOUNT_MULTIPLE_50)))
    settled = learnt(shelf, frozenset({DEPOSIT.code}))
    settled.hear(TransactionChanged(refused(Reason.AMOUNT_MULTIPLE_100)))

    assert settled.of(DEPOSIT.code) is None
    assert learnt(shelf).of(DEPOSIT.code) == 50


@pytest.mark.parametrize("text", ["", "[]", "{", '{"A": "x"}', '{"WAVE_SN_API_CASH_IN": 7}'])
def test_a_damaged_copy_teaches_nothing(text: str) -> None:
    shelf = MemoryShelf()
    shelf.write(COPY, Copy(text=text, at_ms=1))

    assert learnt(shelf).of(DEPOSIT.code) is None
