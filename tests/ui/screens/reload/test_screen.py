"""Recharge: each biller's own word, and the code that the customer paid for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from pos_app.domain.reload_code import codes_of
from pos_app.domain.service import Family
from pos_app.domain.transaction import State, Transaction
from pos_app.engine.ports import Timeline
from pos_app.ui.screens.reload.screen import ReloadScreen
from pos_app.ui.widgets.plain_label import PlainLabel
from tests.support.counter import METER, ON_SALE, PHONE

if TYPE_CHECKING:
    from tests.support.counter import Counter

RELOADS = [each for each in ON_SALE if each.family is Family.RELOAD]
WOYOFAL = RELOADS[0]


def sold(counter: Counter, code: str | None) -> Transaction:
    counter.press(5)
    counter.strike(f"1{METER}\n{PHONE}\n5*\n")
    counter.confirm()
    extras = {} if code is None else {"woyofalCode": code, "woyofalKwh": "54.8"}
    done = replace(counter.newest, state=State.SUCCEEDED, reference="TXN_1", extras=extras)
    counter.till.change(done)
    return done


def screen_of(counter: Counter) -> ReloadScreen:
    screen = counter.window.screen_shown
    assert isinstance(screen, ReloadScreen)
    return screen


@pytest.mark.parametrize("place", range(len(RELOADS)))
def test_every_biller_asks_by_its_own_word(counter: Counter, place: int) -> None:
    counter.press(5)
    counter.strike(str(place + 1))

    screen = screen_of(counter)
    assert screen.form is not None
    assert screen.form.service.code == RELOADS[place].code
    word = counter.window.context.texts.of(f"field.account.{RELOADS[place].brand}")
    assert word in {label.text() for label in screen.form.findChildren(PlainLabel)}


def test_a_code_stands_big_in_groups_of_four(counter: Counter) -> None:
    sold(counter, "12345678901234567890")

    card = screen_of(counter).code
    assert card.isVisible()
    assert card.code.text().split(" ") == ["1234", "5678", "9012", "3456", "7890"]
    assert card.code.property("role") == "figures"
    assert "54,8 kWh" in card.what.text()
    assert card.claim_button.isHidden()


def test_three_codes_are_shown_one_below_the_other(counter: Counter) -> None:
    done = sold(counter, "1111 1111 1111 1111 1111\n2222-2222\n33333333")

    assert [code.replace("\u00a0", " ") for code in codes_of(done, WOYOFAL)] == [
        "1111 1111 1111 1111 1111",
        "2222 2222",
        "3333 3333",
    ]
    assert screen_of(counter).code.code.text().count("\n") == 2


def test_one_key_copies_the_codes(counter: Counter) -> None:
    sold(counter, "12345678901234567890")
    screen_of(counter).copy_code()

    assert QGuiApplication.clipboard().text() == "1234 5678 9012 3456 7890"
    assert counter.window.note_line.text() == "Code copié"


def test_a_code_takes_no_focus_from_the_next_customer(counter: Counter) -> None:
    sold(counter, "12345678901234567890")
    counter.strike("999")

    form = screen_of(counter).form
    assert form is not None
    assert form.answers()["billAccountNumber"] == "999"


def test_a_success_without_its_code_says_so_and_offers_the_claim(counter: Counter) -> None:
    done = sold(counter, None)
    screen = screen_of(counter)
    history = counter.window.context.parts.history
    history.timelines[done.ref] = Timeline(transaction=done, entries=(), questions=())  # type: ignore[attr-defined] # a fake
    counter.till.aftercare.known = (done,)

    assert screen.code.code.isHidden()
    assert screen.code.claim_button.isVisible()
    assert "pas arrivé" in screen.code.title.text()
    screen.claim()
    counter.confirm()

    assert [claim[:2] for claim in counter.till.aftercare.claims] == [(done.ref, "Awa")]
    counter.strike("\x1b")
    assert screen.aftercare.panel.isHidden()
    assert screen.form is not None
    assert screen.form.isVisible()


def test_a_card_that_is_only_charged_shows_no_code(counter: Counter) -> None:
    counter.press(5)
    counter.strike(f"2{METER}\n{PHONE}\n5*\n")
    counter.confirm()
    counter.till.change(replace(counter.newest, state=State.SUCCEEDED, reference="TXN_1"))

    assert screen_of(counter).code.isHidden()


def test_a_reload_that_was_declined_shows_no_code(counter: Counter) -> None:
    counter.press(5)
    counter.strike(f"1{METER}\n{PHONE}\n5*\n")
    counter.confirm()
    counter.till.change(replace(counter.newest, state=State.DECLINED))

    assert screen_of(counter).code.isHidden()
