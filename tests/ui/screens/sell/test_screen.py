"""Selling: on disk, then free for the next customer, then sent; guards ask a person."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import Qt

from pos_app.domain.phone import Country
from pos_app.domain.service import Family, Service
from pos_app.domain.transaction import Ref, State
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.guards import Guard, GuardStop
from pos_app.ui.bridge import Bridge
from pos_app.ui.forms.form import Stage
from pos_app.ui.screen_table import SCREENS
from pos_app.ui.screens.sell.screen import SellScreen, ServiceChoice
from tests.support.fake_till import FakeCatalogue, FakeTill, screen_context
from tests.support.keys import hold, strike
from tests.support.orders import AIRTIME, DEPOSIT, a_transaction

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pos_app.domain.order import Order
    from pos_app.domain.transaction import Transaction
    from tests.support.counter import Counter

YAS: Final = replace(AIRTIME, code="FREE_SN_AIRTIME_CREDIT_TELEPHONIQUE", name="Yas (Free)")


@dataclass
class Bench:
    """A screen under test and its till."""

    screen: SellScreen
    till: FakeTill

    def confirm(self) -> None:
        self.till.clock.forward(0.5)
        strike(self.screen, "+")


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    till = FakeTill()
    screen = SellScreen(
        screen_context(till),
        "screen.deposit",
        frozenset({Family.CASH_IN}),
        ServiceChoice.BY_DIGIT,
    )
    qtbot.addWidget(screen)
    screen.show()
    screen.enter()
    return Bench(screen, till)


def test_a_form_can_be_typed_into_in_the_same_turn_of_the_loop(bench: Bench) -> None:
    # Not by a key: delivering one may run what the layout has put off.
    bench.screen.choose(DEPOSIT)
    assert bench.screen.form is not None
    assert bench.screen.form.isVisible()


def test_one_order_is_prepared_then_sent_once(bench: Bench) -> None:
    strike(bench.screen, "1771234567\n25*\n")
    bench.confirm()

    assert [order.amount.francs for order in bench.till.prepared if order.amount] == [25_000]
    assert bench.till.prepared[0].cashier == "Awa"
    assert bench.till.asked == ["send T01A000000001"]


def test_the_form_is_empty_for_the_next_customer(bench: Bench) -> None:
    strike(bench.screen, "1771234567\n25*\n")
    bench.confirm()

    form = bench.screen.form
    assert form is not None
    assert set(form.answers().values()) == {""}
    assert bench.screen.focusWidget() is form.editors["phone"].input


def test_the_next_customer_is_served_while_one_waits(bench: Bench) -> None:
    for number in ("771234567", "781234567", "761234567"):
        if bench.screen.form is None:
            strike(bench.screen, "1")
        strike(bench.screen, f"{number}\n5*\n")
        bench.confirm()

    assert len(bench.till.prepared) == 3
    assert len(bench.till.open_ones) == 3


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Plus, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Asterisk]
)
def test_a_key_held_for_thirty_seconds_sells_nothing(bench: Bench, key: Qt.Key) -> None:
    strike(bench.screen, "1771234567\n25*")
    hold(bench.screen, key, 900, lambda: bench.till.clock.forward(1 / 30))

    assert bench.till.prepared == []


def test_a_problem_journals_nothing(bench: Bench) -> None:
    strike(bench.screen, "177123\n")
    strike(bench.screen, "+")
    bench.confirm()

    assert bench.till.prepared == []


def stopped_by_an_equal_one(bench: Bench) -> None:
    bench.till.stop = GuardStop(Guard.EQUAL_ONE_RECENT, a_transaction(State.SUCCEEDED))
    strike(bench.screen, "1771234567\n25*\n")
    bench.confirm()


def test_an_equal_order_is_shown_with_the_earlier_one(bench: Bench) -> None:
    stopped_by_an_equal_one(bench)

    guard = bench.screen.guard
    assert guard is not None
    assert guard.isVisible()
    assert "25\u202f000" in guard.earlier.text()
    assert bench.till.prepared == []


@pytest.mark.parametrize("typed", ["+", "\n", "12+", "6+", "++++", "\n\n+"])
def test_a_wrong_or_missing_number_does_not_pass_the_guard(bench: Bench, typed: str) -> None:
    stopped_by_an_equal_one(bench)
    strike(bench.screen, typed)

    assert bench.till.prepared == []


def test_the_last_two_digits_and_plus_make_it_another_operation(bench: Bench) -> None:
    stopped_by_an_equal_one(bench)
    strike(bench.screen, "67+")

    assert len(bench.till.prepared) == 1
    assert bench.till.asked == ["send T01A000000001"]
    assert bench.screen.guard is not None
    assert not bench.screen.guard.isVisible()
    assert bench.screen.form is not None
    assert bench.screen.form.isVisible()


def test_giving_up_at_the_guard_keeps_what_was_typed(bench: Bench) -> None:
    stopped_by_an_equal_one(bench)
    strike(bench.screen, "\x1b")

    assert bench.till.prepared == []
    form = bench.screen.form
    assert form is not None
    assert form.isVisible()
    assert form.answers()["phone"] == "77 123 45 67"


def test_a_till_that_cannot_work_keeps_the_form_and_says_so(bench: Bench) -> None:
    bench.till.stop = TillError(Trouble.DISK_FULL)
    told: list[TillError] = []
    bench.screen.trouble.connect(told.append)
    strike(bench.screen, "1771234567\n25*\n")
    bench.confirm()

    assert [each.trouble for each in told] == [Trouble.DISK_FULL]
    form = bench.screen.form
    assert form is not None
    assert form.stage is Stage.FILLING
    assert form.answers()["amount"] == "25\u202f000"


def test_escape_goes_back_to_the_services_and_sends_nothing(bench: Bench) -> None:
    strike(bench.screen, "1771234567\n\x1b")

    assert bench.screen.form is None
    assert bench.screen.tiles.hasFocus()
    assert bench.till.prepared == []


def airtime_screen(qtbot: QtBot) -> Bench:
    till = FakeTill(catalogue=FakeCatalogue((AIRTIME, YAS)))
    screen = SellScreen(
        screen_context(till),
        "screen.airtime",
        frozenset({Family.AIRTIME}),
        ServiceChoice.BY_PREFIX,
    )
    qtbot.addWidget(screen)
    screen.show()
    screen.enter()
    return Bench(screen, till)


@pytest.mark.parametrize(("phone", "code"), [("771234567", AIRTIME.code), ("761234567", YAS.code)])
def test_the_prefix_chooses_the_operator(qtbot: QtBot, phone: str, code: str) -> None:
    bench = airtime_screen(qtbot)
    strike(bench.screen, f"{phone}\n1*\n")
    bench.confirm()

    assert [order.service for order in bench.till.prepared] == [code]


def test_the_operator_of_the_last_customer_is_not_kept(qtbot: QtBot) -> None:
    bench = airtime_screen(qtbot)
    for phone in ("761234567", "771234567"):
        strike(bench.screen, f"{phone}\n1*\n")
        bench.confirm()

    assert [order.service for order in bench.till.prepared] == [YAS.code, AIRTIME.code]


def test_services_of_the_shops_country_come_first_and_ten_fit_on_two_pages(qtbot: QtBot) -> None:
    abroad = replace(DEPOSIT, code="CI", name="CI", country=Country.COTE_D_IVOIRE)
    here: list[Service] = [replace(DEPOSIT, code=f"S{i}", name=f"S{i}") for i in range(9)]
    till = FakeTill(catalogue=FakeCatalogue((abroad, *here)))
    screen = SellScreen(
        screen_context(till), "screen.deposit", frozenset({Family.CASH_IN}), ServiceChoice.BY_DIGIT
    )
    qtbot.addWidget(screen)
    screen.show()
    screen.enter()
    assert [service.code for service in screen.services] == [*(s.code for s in here), "CI"]

    strike(screen, "01")

    assert screen.form is not None
    assert screen.form.service.code == "CI"


def test_f1_and_a_digit_mean_a_service_until_something_is_typed(counter: Counter) -> None:
    window, deposit = counter.window, SCREENS[0]
    forms = []
    for typed in ("1", "", "177", ""):
        window.visit(deposit)
        screen = window.screen_shown
        assert isinstance(screen, SellScreen)
        strike(screen, typed)
        forms.append(screen.form.answers()["phone"] if screen.form is not None else None)

    assert forms == ["", None, "77", "77"]


class WaitingTill(FakeTill):
    """A till whose disk takes its time, and whose provider never answers."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.on_disk = asyncio.Event()
        self.answered = asyncio.Event()

    async def prepare(self, order: Order, *, confirmed_again: bool = False) -> Transaction:
        await self.on_disk.wait()
        return await super().prepare(order, confirmed_again=confirmed_again)

    async def send(self, ref: Ref) -> Transaction:
        sent = await super().send(ref)
        await self.answered.wait()
        return sent


@pytest.mark.qt_loop
async def test_the_form_waits_for_the_disk_and_never_for_the_provider() -> None:
    till = WaitingTill()
    bridge = Bridge()
    screen = SellScreen(
        screen_context(till, bridge),
        "screen.deposit",
        frozenset({Family.CASH_IN}),
        ServiceChoice.BY_DIGIT,
    )
    screen.show()
    screen.enter()
    bench = Bench(screen, till)
    strike(screen, "1771234567\n25*\n")
    form = screen.form
    assert form is not None
    await bridge.finish()  # What the journal knows of the amount is told before it is confirmed.
    bench.confirm()
    await asyncio.sleep(0)
    before = form.stage, form.answers()["phone"]

    till.on_disk.set()
    for _ in range(5):
        await asyncio.sleep(0)

    assert before == (Stage.HANDED_OVER, "77 123 45 67")
    assert (form.stage, form.answers()["phone"]) == (Stage.FILLING, "")

    till.answered.set()
    await bridge.finish()
    screen.deleteLater()
