"""MoneyGram: only where it is turned on; a reference is checked, a send is quoted first."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.money import Money
from pos_app.domain.service import Direction, FieldKind
from pos_app.domain.transfer import Pickup
from pos_app.domain.trouble import TillError, Trouble
from pos_app.ui.screens.moneygram.receive import exact
from pos_app.ui.screens.moneygram.screen import MoneygramScreen
from pos_app.ui.screens.moneygram.send import QuoteForm, StepForm
from tests.support.fake_jobs import INCOMING, QUOTE

if TYPE_CHECKING:
    from pos_app.domain.service import Field
    from tests.support.counter import Counter

REFERENCE = "12345678"


def screen_of(counter: Counter) -> MoneygramScreen:
    screen = counter.window.screen_shown
    assert isinstance(screen, MoneygramScreen)
    return screen


def typed_for(field: Field) -> str:
    """Return something that a field takes."""
    texts = {
        FieldKind.PHONE: "771234567",
        FieldKind.AMOUNT: "50000",
        FieldKind.DATE: "1990-05-17",
        FieldKind.ACCOUNT: "771234567"[: field.max_length],
        FieldKind.NAME: "Ndiaye",
    }
    if field.kind is FieldKind.CHOICE:
        return field.choices[0]
    return texts.get(field.kind, "SEN")


def fill(screen: MoneygramScreen) -> None:
    """Fill every field of the form in sight."""
    form = screen.form
    assert form is not None
    for field in form.service.fields:
        form.editors[field.name].set_text(typed_for(field))


def test_where_it_is_off_the_screen_says_where_to_turn_it_on(counter: Counter) -> None:
    counter.press(6)

    assert "Réglages" in screen_of(counter).page.hint.text()
    counter.strike("1")
    assert screen_of(counter).form is None


def test_a_transfer_that_waits_is_paid_out_with_what_moneygram_told(moneygram: Counter) -> None:
    moneygram.press(6)
    moneygram.strike(f"1{REFERENCE}\n")
    screen = screen_of(moneygram)
    assert screen.reference is not None
    assert screen.reference.said.text() == "Peut être payé"
    moneygram.strike("\n")
    before = screen.form
    moneygram.strike("+")
    assert before is None
    fill(screen)
    assert screen.form is not None
    assert "amount" not in screen.form.editors
    screen.form.ask_to_confirm()
    moneygram.till.clock.forward(0.5)
    moneygram.strike("67+")  # so large a sum for an unknown number asks for its last digits

    order = moneygram.till.prepared[0]
    assert order.direction is Direction.WITHDRAWAL
    assert order.amount == Money(150_000)
    assert order.fields["referenceNumber"] == REFERENCE


@pytest.mark.parametrize("pickup", [each for each in Pickup if each is not Pickup.READY])
def test_a_transfer_that_cannot_be_paid_says_why_and_goes_no_further(
    moneygram: Counter, pickup: Pickup
) -> None:
    moneygram.till.lookups.transfer = replace(INCOMING, pickup=pickup)
    moneygram.press(6)
    moneygram.strike(f"1{REFERENCE}\n")
    screen = screen_of(moneygram)
    assert screen.reference is not None
    said = screen.reference.said.text()
    moneygram.strike("++")

    assert "ne remettez rien" in said
    assert screen.form is None


def send_filled(counter: Counter) -> MoneygramScreen:
    counter.press(6)
    counter.strike("2")
    screen = screen_of(counter)
    for _ in range(4):
        fill(screen)
        assert screen.form is not None
        screen.form.ask_to_confirm()
    return screen


def test_sending_goes_step_by_step_to_a_quote_that_is_read_back(moneygram: Counter) -> None:
    screen = send_filled(moneygram)

    assert isinstance(screen.form, QuoteForm)
    quoted = moneygram.till.lookups.quoted[0]
    service = moneygram.till.catalogue.find("MONEYGRAM_SN_API_CASH_IN")
    assert service is not None
    assert set(quoted) == {field.name for field in service.fields}
    moneygram.confirm()

    order = moneygram.till.prepared[0]
    assert order.service == "MONEYGRAM_SN_API_CASH_IN"
    assert order.amount == Money(50_000)
    assert screen.form is None


def test_nothing_goes_on_a_quote_that_has_expired(moneygram: Counter) -> None:
    screen = send_filled(moneygram)
    moneygram.till.clock.ms = QUOTE.expires_ms
    moneygram.confirm()

    assert moneygram.till.prepared == []
    assert len(moneygram.till.lookups.quoted) == 2
    assert screen.form is not None


def test_a_step_with_a_problem_is_not_left(moneygram: Counter) -> None:
    moneygram.press(6)
    moneygram.strike("2")
    screen = screen_of(moneygram)
    form = screen.form
    assert isinstance(form, StepForm)
    form.ask_to_confirm()

    assert screen.form is form
    assert form.problems["phone"].text()


def test_stepping_back_keeps_what_was_typed(moneygram: Counter) -> None:
    screen = send_filled(moneygram)
    moneygram.strike("\x1b")
    assert isinstance(screen.form, StepForm)
    assert screen.form.answers()["receiverFirstName"] == "Ndiaye"
    for _ in range(3):
        screen.leave()
    assert screen.form is not None
    assert screen.form.answers()["amount"] == "50\u202f000"
    screen.leave()
    assert moneygram.till.prepared == []
    assert screen.tiles.isVisible()


def test_a_refused_quote_leaves_the_last_step_open(moneygram: Counter) -> None:
    moneygram.till.lookups.refuses = TillError(Trouble.PROVIDER_REFUSED, "no corridor")
    screen = send_filled(moneygram)

    assert isinstance(screen.form, StepForm)
    assert "no corridor" in moneygram.window.banner.detail.text()


@pytest.mark.parametrize(
    ("amount", "currency", "shown"),
    [
        ("150000.00", "XOF", "150\u202f000\u00a0F"),
        ("76.22", "EUR", "76,22\u00a0EUR"),
        ("0.05", "XOF", "0,05\u00a0F"),
    ],
)
def test_amounts_are_shown_exactly(amount: str, currency: str, shown: str) -> None:
    assert exact(Decimal(amount), currency) == shown
