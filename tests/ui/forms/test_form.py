"""The form: problems beside their fields, the numeric pad alone, and one confirmation for one."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pos_app.domain.service import AMOUNT, PHONE, Field, FieldKind
from pos_app.ui.forms.form import ServiceForm, Stage
from tests.support.fake_till import FakeTill, window_parts
from tests.support.keys import hold, strike
from tests.support.orders import DEPOSIT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pytestqt.qtbot import QtBot

GOOD: Final = "771234567\n25*\n"


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@dataclass
class Bench:
    """A form under test, its clock, and what it handed over."""

    form: ServiceForm
    till: FakeTill
    handed_over: list[Mapping[str, str]] = field(default_factory=list)

    def arm(self) -> None:
        self.till.clock.forward(0.5)


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    till = FakeTill()
    form = ServiceForm(DEPOSIT, window_parts(till))
    qtbot.addWidget(form)
    bench = Bench(form, till)
    form.submitted.connect(bench.handed_over.append)
    form.show()
    form.focus_first()
    return bench


def test_the_numeric_pad_alone_hands_an_order_over(bench: Bench) -> None:
    strike(bench.form, GOOD)
    bench.arm()
    strike(bench.form, "+")

    assert bench.handed_over == [{"phone": "77 123 45 67", "amount": "25\u202f000"}]


def test_enter_never_confirms(bench: Bench) -> None:
    strike(bench.form, GOOD)
    bench.arm()
    strike(bench.form, "\n" * 20)

    assert bench.handed_over == []


def test_a_confirmation_within_400_ms_of_the_read_back_does_not_count(bench: Bench) -> None:
    strike(bench.form, GOOD)
    bench.till.clock.forward(0.39)
    strike(bench.form, "+")

    assert bench.handed_over == []


def test_one_read_back_is_confirmed_once(bench: Bench) -> None:
    strike(bench.form, GOOD)
    bench.arm()
    strike(bench.form, "+++")
    QTest.keyClick(bench.form.read_back, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    bench.form.read_back.button.click()

    assert len(bench.handed_over) == 1
    assert bench.form.stage is Stage.HANDED_OVER


@pytest.mark.parametrize(
    "key",
    [
        Qt.Key.Key_Plus,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Return,
        Qt.Key.Key_Space,
        Qt.Key.Key_Asterisk,
        Qt.Key.Key_Minus,
        Qt.Key.Key_5,
    ],
)
def test_holding_a_key_hands_nothing_over(bench: Bench, key: Qt.Key) -> None:
    strike(bench.form, GOOD.removesuffix("\n"))
    for _ in range(3):
        hold(bench.form, key, 30)

    assert bench.handed_over == []


def test_a_key_held_for_thirty_seconds_reads_back_and_no_more(bench: Bench) -> None:
    strike(bench.form, GOOD.removesuffix("\n"))
    hold(bench.form, Qt.Key.Key_Plus, 900, lambda: bench.till.clock.forward(1 / 30))

    assert bench.form.stage is Stage.READ_BACK
    assert bench.handed_over == []


def test_a_held_enter_goes_one_field_on_and_no_more(bench: Bench) -> None:
    bench.form.editors["phone"].set_text("771234567")
    bench.form.editors["amount"].set_text("25000")
    hold(bench.form, Qt.Key.Key_Enter, 900, lambda: bench.till.clock.forward(1 / 30))

    assert bench.form.stage is Stage.FILLING
    assert bench.form.focusWidget() is bench.form.editors["amount"].input


def test_ctrl_enter_confirms_without_a_numeric_pad(bench: Bench) -> None:
    strike(bench.form, GOOD)
    bench.arm()
    QTest.keyClick(bench.form.read_back, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert len(bench.handed_over) == 1


@pytest.mark.parametrize(
    ("amount", "says"),
    [
        ("0", "Plus que zéro, s\u2019il vous plaît"),
        ("-5", "Un montant ne peut pas être négatif"),
        ("12,5", "Des francs entiers, sans point ni virgule"),
        ("9223372036854775808", "Au plus 1\u202f000\u202f000\u202f000 F"),
        ("1e3", "Des chiffres seulement"),
        ("١٢٣", "Des chiffres seulement"),
        ("7", "Un multiple de 5 F"),
        ("", "À remplir"),
    ],
)
def test_a_bad_amount_says_why_beside_its_field(bench: Bench, amount: str, says: str) -> None:
    bench.form.editors["phone"].set_text("771234567")
    bench.form.editors["amount"].set_text(amount)
    bench.form.ask_to_confirm()

    assert plain(bench.form.problems["amount"].text()) == says
    assert bench.form.problems["phone"].text() == ""
    assert bench.form.stage is Stage.FILLING


@pytest.mark.parametrize(
    ("phone", "says"),
    [
        ("77123456", "Le numéro a 9 chiffres"),
        ("abcdefghi", "Un numéro : des chiffres, avec + devant si besoin"),
        ("221338211234", "Ce n\u2019est pas un numéro de mobile"),
    ],
)
def test_a_bad_number_keeps_the_focus(bench: Bench, phone: str, says: str) -> None:
    strike(bench.form, phone + "\n")

    assert plain(bench.form.problems["phone"].text()) == says
    assert bench.form.focusWidget() is bench.form.editors["phone"].input


def test_typing_on_takes_the_problem_away(bench: Bench) -> None:
    strike(bench.form, "77\n1")

    assert bench.form.problems["phone"].text() == ""


def test_minus_goes_back_one_field_and_then_asks_for_a_screen(qtbot: QtBot, bench: Bench) -> None:
    strike(bench.form, "771234567\n")
    strike(bench.form, "-")
    assert bench.form.focusWidget() is bench.form.editors["phone"].input

    with qtbot.assertNotEmitted(bench.form.number_asked):
        strike(bench.form, "-")
    bench.form.editors["phone"].clear()
    with qtbot.waitSignal(bench.form.number_asked):
        strike(bench.form, "-")


def test_k_is_three_zeros_too(bench: Bench) -> None:
    strike(bench.form, "771234567\n25k")

    assert bench.form.answers()["amount"] == "25\u202f000"


def test_three_zeros_need_an_amount_before_them(bench: Bench) -> None:
    strike(bench.form, "771234567\n*")

    assert bench.form.answers()["amount"] == ""


def test_escape_leaves_and_hands_nothing_over(qtbot: QtBot, bench: Bench) -> None:
    with qtbot.waitSignal(bench.form.left):
        strike(bench.form, "\x1b")

    assert bench.handed_over == []


def test_editing_after_the_read_back_asks_again(bench: Bench) -> None:
    strike(bench.form, GOOD)
    bench.arm()
    strike(bench.form, "-")
    bench.form.editors["amount"].set_text("30000")

    assert bench.form.stage is Stage.FILLING
    assert not bench.form.read_back.armed


def test_the_read_back_names_number_operator_and_amount(bench: Bench) -> None:
    strike(bench.form, GOOD)

    read_back = bench.form.read_back
    shown = [
        read_back.details.itemAt(place).widget().text()  # type: ignore[union-attr] # labels all
        for place in range(read_back.details.count())
    ]
    assert "77 123 45 67" in [plain(text) for text in shown]
    assert "Orange" in shown
    assert read_back.figures.text() == "25\u202f000\u00a0F"


def test_starting_over_empties_every_field_and_begins_at_the_first(bench: Bench) -> None:
    strike(bench.form, GOOD)
    bench.arm()
    strike(bench.form, "+")
    bench.form.start_over()

    assert set(bench.form.answers().values()) == {""}
    assert bench.form.focusWidget() is bench.form.editors["phone"].input
    assert bench.form.stage is Stage.FILLING


def test_a_sign_is_a_character_in_free_text(qtbot: QtBot) -> None:
    name = Field(name="customerEmail", kind=FieldKind.EMAIL)
    service = replace(DEPOSIT, fields=(name, PHONE, AMOUNT))
    form = ServiceForm(service, window_parts(FakeTill()))
    qtbot.addWidget(form)
    form.show()
    form.focus_first()

    strike(form, "a-b+c/d*@x.sn")

    assert form.answers()["customerEmail"] == "a-b+c/d*@x.sn"


def test_a_choice_is_picked_by_digit(qtbot: QtBot) -> None:
    card = Field(name="cardType", kind=FieldKind.CHOICE, choices=("VISA", "MASTERCARD"))
    form = ServiceForm(replace(DEPOSIT, fields=(card, AMOUNT)), window_parts(FakeTill()))
    qtbot.addWidget(form)
    form.show()
    form.focus_first()

    strike(form, "92\n")

    assert form.answers()["cardType"] == "MASTERCARD"
    assert form.focusWidget() is form.editors["amount"].input


def test_an_optional_field_left_empty_is_not_handed_over(qtbot: QtBot) -> None:
    note = Field(name="motif", kind=FieldKind.TEXT, optional=True)
    form = ServiceForm(replace(DEPOSIT, fields=(PHONE, AMOUNT, note)), window_parts(FakeTill()))
    qtbot.addWidget(form)

    assert "motif" not in form.answers()
