"""What a newcomer types into the rarer fields: dates with their signs, choices, countries."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from pos_app.domain.service import AMOUNT, Field, FieldKind
from pos_app.ui.forms.form import ServiceForm
from pos_app.ui.forms.shapes import as_date, from_date
from tests.support.fake_till import FakeTill, window_parts
from tests.support.keys import strike
from tests.support.orders import DEPOSIT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

BORN: Final = Field(name="receiverDateOfBirth", kind=FieldKind.DATE)
COUNTRY: Final = Field(name="receiverCountry", kind=FieldKind.TEXT, min_length=3, max_length=3)
WHY: Final = Field(
    name="receivePurposeOfTransaction", kind=FieldKind.CHOICE, choices=("GIFT", "BILLS")
)
ONLY: Final = Field(name="receiveCurrency", kind=FieldKind.CHOICE, choices=("XOF",))


def a_form(qtbot: QtBot, *fields: Field) -> ServiceForm:
    form = ServiceForm(replace(DEPOSIT, fields=fields), window_parts(FakeTill()))
    qtbot.addWidget(form)
    form.show()
    form.focus_first()
    return form


@pytest.mark.parametrize("typed", ["05/03/1990", "05-03-1990", "1990-03-05", "05031990"])
def test_a_date_is_typed_with_its_signs_and_never_leaves_the_field(
    qtbot: QtBot, typed: str
) -> None:
    form = a_form(qtbot, WHY, BORN, AMOUNT)
    strike(form, "1\n" + typed)

    assert form.answers()["receiverDateOfBirth"] == "1990-03-05"
    assert form.focusWidget() is form.editors["receiverDateOfBirth"].input
    assert form.answers()["receivePurposeOfTransaction"] == "GIFT"


def test_minus_in_an_empty_date_goes_back(qtbot: QtBot) -> None:
    form = a_form(qtbot, WHY, BORN)
    strike(form, "1\n-")

    assert form.focusWidget() is form.editors["receivePurposeOfTransaction"].input


@pytest.mark.parametrize(("typed", "shown"), [("20122012", "20/12/2012"), ("1990", "1990")])
def test_eight_digits_are_a_date_and_fewer_are_not(typed: str, shown: str) -> None:
    assert as_date(typed) == shown
    assert from_date(from_date(typed)) == from_date(typed)


def test_nothing_is_picked_by_passing_through_a_list(qtbot: QtBot) -> None:
    form = a_form(qtbot, WHY, AMOUNT)
    strike(form, "\n")

    assert form.answers()["receivePurposeOfTransaction"] == ""
    assert form.problems["receivePurposeOfTransaction"].text()
    assert form.focusWidget() is form.editors["receivePurposeOfTransaction"].input


def test_the_only_choice_is_taken_by_enter(qtbot: QtBot) -> None:
    form = a_form(qtbot, ONLY, AMOUNT)
    strike(form, "\n")

    assert form.answers()["receiveCurrency"] == "XOF"
    assert form.focusWidget() is form.editors["amount"].input


def test_what_is_read_back_has_the_words_of_the_list_and_the_date_of_people(qtbot: QtBot) -> None:
    form = a_form(qtbot, WHY, BORN, AMOUNT)
    strike(form, "2\n05031990\n1000\n")
    said = {label.text() for label in form.read_back.findChildren(QLabel)}

    assert "Factures" in said
    assert "05/03/1990" in said


def test_a_countrys_name_is_answered_with_its_three_letters(qtbot: QtBot) -> None:
    form = a_form(qtbot, COUNTRY, AMOUNT)
    QTest.keyClicks(form.focusWidget(), "Senegal")
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_Return)

    assert "SEN" in form.problems["receiverCountry"].text()
