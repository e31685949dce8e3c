"""An order is read back with the more care the more it can cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.ui.forms.form import Stage
from tests.support.keys import strike
from tests.support.orders import an_order
from tests.ui.memory.bench import Bench, bench_of
from tests.ui.memory.known import Known

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return bench_of(qtbot, Known())


def test_a_new_number_and_a_large_amount_ask_for_two_digits(bench: Bench) -> None:
    strike(bench.screen, "1781112233\n150*\n")
    bench.confirm()
    assert bench.sold == []
    assert not bench.form.read_back.warning.isHidden()

    bench.confirm("34")
    assert bench.sold == []
    bench.confirm("33")
    assert bench.sold == [("781112233", 150_000)]


def test_a_known_number_with_its_amount_is_one_key(bench: Bench) -> None:
    bench.known.usual = [25_000] * 30
    strike(bench.screen, "14567\n25*\n")
    assert bench.form.read_back.warning.isHidden()
    bench.confirm()

    assert bench.sold == [("771234567", 25_000)]


def test_an_amount_above_the_shops_own_asks_even_for_a_known_number(bench: Bench) -> None:
    bench.known.usual = [25_000] * 30
    strike(bench.screen, "14567\n250*\n")
    bench.confirm()
    assert bench.sold == []
    bench.confirm("67")

    assert bench.sold == [("771234567", 250_000)]


def test_digits_typed_before_the_key_is_armed_prove_nothing(bench: Bench) -> None:
    strike(bench.screen, "1781112233\n150*\n33")
    bench.confirm()

    assert bench.sold == []


def test_an_amount_stands_in_words_too(bench: Bench) -> None:
    strike(bench.screen, "14567\n25*\n")

    assert bench.form.read_back.words.text() == "vingt-cinq mille francs"


def test_the_last_operation_is_read_back_at_once(bench: Bench) -> None:
    assert bench.screen.repeat(an_order())
    assert bench.form.stage is Stage.READ_BACK
    bench.confirm()

    assert bench.sold == [("771234567", 25_000)]


def test_a_digit_gives_the_last_operation_another_amount(bench: Bench) -> None:
    bench.screen.repeat(an_order())
    bench.wait()
    strike(bench.screen, "3*\n")
    bench.confirm()

    assert bench.sold == [("771234567", 3_000)]


def test_a_digit_changes_no_amount_that_was_typed(bench: Bench) -> None:
    strike(bench.screen, "14567\n25*\n")
    bench.wait()
    strike(bench.screen, "5")
    assert bench.form.stage is Stage.READ_BACK
    bench.confirm()

    assert bench.sold == [("771234567", 25_000)]
