"""The last four digits bring a customer back; nothing typed meanwhile goes astray."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLineEdit

from pos_app.domain.service import AMOUNT, PHONE, Field, FieldKind
from pos_app.domain.transaction import State
from pos_app.domain.trouble import TillError, Trouble
from pos_app.ui.forms.form import Stage
from pos_app.ui.widgets.plain_label import PlainLabel
from tests.support.keys import strike
from tests.support.orders import DEPOSIT
from tests.ui.memory.bench import Bench, bench_of
from tests.ui.memory.known import AWA, MODOU, Known

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pos_app.engine.news import TillTrouble

METER = Field(name="meter", kind=FieldKind.ACCOUNT, max_length=11)
POWER = replace(DEPOSIT, code="WOYOFAL", name="Woyofal", fields=(METER, PHONE, AMOUNT))


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return bench_of(qtbot, Known())


def test_four_digits_bring_one_customer_back(bench: Bench) -> None:
    strike(bench.screen, "14567\n25*\n")
    bench.confirm()

    assert bench.sold == [("771234567", 25_000)]


def test_the_usual_amount_is_a_hint_and_the_last_result_is_told(bench: Bench) -> None:
    strike(bench.screen, "14567\n")
    amount = bench.form.editors["amount"].input

    assert isinstance(amount, QLineEdit)
    assert bench.form.focusWidget() is amount
    assert amount.text() == ""
    assert "25\u202f000" in amount.placeholderText()
    told = bench.form.findChildren(PlainLabel)
    assert any("Dernière fois" in each.text() and "3 j" in each.text() for each in told)


def test_the_hint_is_gone_for_the_next_customer(bench: Bench) -> None:
    strike(bench.screen, "14567\n5*\n")
    bench.confirm()

    amount = bench.form.editors["amount"].input
    assert isinstance(amount, QLineEdit)
    assert amount.placeholderText() == ""


def test_a_number_that_nobody_has_is_said_so_beside_its_field(bench: Bench) -> None:
    strike(bench.screen, "19999\n")

    assert "9999" in bench.form.problems["phone"].text()
    assert bench.form.focusWidget() is bench.form.editors["phone"].input
    strike(bench.screen, "+")
    assert bench.form.stage is Stage.FILLING


def test_several_give_a_list_and_a_digit_picks(qtbot: QtBot) -> None:
    bench = bench_of(qtbot, Known([AWA, replace(MODOU, state=State.PENDING)]))
    strike(bench.screen, "14567\n")
    word = bench.screen.context.texts.of("state.PENDING.provider")
    assert bench.listed.rows[0].accessibleName().endswith(word)
    assert [row.accessibleName()[:12] for row in bench.listed.rows] == [
        "78\u00a0123\u00a045\u00a067",
        "77\u00a0123\u00a045\u00a067",
    ]
    bench.wait()
    strike(bench.screen, "25*\n")
    bench.confirm()

    assert bench.sold == [("771234567", 5_000)]


def test_an_amount_typed_ahead_picks_nobody_from_a_list(qtbot: QtBot) -> None:
    bench = bench_of(qtbot, Known([AWA, MODOU]))
    strike(bench.screen, "14567\n")
    for key in "25*\n+":
        bench.till.clock.forward(0.28)
        strike(bench.screen, key)

    assert not bench.listed.isHidden()
    assert bench.sold == []


@pytest.mark.parametrize("key", ["-", "\x1b"])
def test_a_list_in_which_nobody_is_meant_gives_the_number_back(qtbot: QtBot, key: str) -> None:
    bench = bench_of(qtbot, Known([AWA, MODOU]))
    strike(bench.screen, f"14567\n{key}")

    assert bench.listed.isHidden()
    assert bench.form.answers()["phone"] == "45 67"
    assert bench.form.focusWidget() is bench.form.editors["phone"].input


def test_a_longer_end_tells_two_apart(qtbot: QtBot) -> None:
    bench = bench_of(qtbot, Known([AWA, MODOU]))
    strike(bench.screen, "181234567\n5*\n")
    bench.confirm()

    assert bench.sold == [("781234567", 5_000)]


def test_a_meter_brings_its_phone_number(qtbot: QtBot) -> None:
    sold = replace(AWA, service="WOYOFAL", fields={"meter": "14250001111"})
    bench = bench_of(qtbot, Known([sold]), service=POWER)
    strike(bench.screen, "11111\n5*\n")
    bench.confirm()

    assert bench.sold == [("771234567", 5_000)]
    assert bench.till.prepared[0].fields == {"meter": "14250001111"}


def test_four_digits_that_are_no_known_meter_are_a_meter(qtbot: QtBot) -> None:
    bench = bench_of(qtbot, Known([]), service=POWER)
    strike(bench.screen, "12222\n771234567\n5*\n")
    bench.confirm()

    assert bench.till.prepared[0].fields == {"meter": "2222"}


def test_a_journal_that_cannot_be_read_is_told_and_selling_goes_on(qtbot: QtBot) -> None:
    bench = bench_of(qtbot, Known(refuses=TillError(Trouble.JOURNAL_DAMAGED)))
    told: list[TillTrouble] = []
    bench.screen.context.bridge.till_troubled.connect(told.append)
    strike(bench.screen, "14567\n")
    assert [each.trouble for each in told] == [Trouble.JOURNAL_DAMAGED]

    bench.form.start_over()
    strike(bench.screen, "771234567\n25*\n")
    bench.confirm()
    assert bench.sold == [("771234567", 25_000)]
