"""The live list as a cashier meets it: a new code is sold by a form, a gone one not offered."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from pos_app.domain.money import Money
from pos_app.domain.service import Direction
from pos_app.providers.intech.assortment import Assortment
from pos_app.providers.intech.lists import read_listings
from pos_app.ui.screens.sell.screen import SellScreen
from tests.providers.intech.answers import sample
from tests.support.counter import METER, PHONE, Counter
from tests.support.fake_till import FakeTill

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROWS: list[dict[str, Any]] = sample("services.response")["services"]
NEW_WALLET = {
    "name": "K-Pay <b>Dépôt</b>",
    "codeService": "KPAY_SN_API_CASH_IN",
    "typeService": "CASHIN",
    "typeOperation": "DEBIT",
}
NEW_RELOAD = {
    "name": "Péage du Nord",
    "codeService": "NORD_SN_BILL_RELOAD",
    "typeService": "BILL_BUY_RELOAD",
    "typeOperation": "DEBIT",
}


class Shop:
    """A window over the real assortment, whose live list comes when `list_is` is called."""

    def __init__(self, qtbot: QtBot) -> None:
        self.assortment = Assortment(amounts={})
        till = FakeTill(catalogue=self.assortment)  # type: ignore[arg-type] # as good as the fake
        self.counter = Counter(till)
        qtbot.addWidget(self.counter.window)

    def list_is(self, *rows: dict[str, Any]) -> None:
        self.assortment.adopt(read_listings(json.dumps({"services": rows})))

    def screen(self, number: int) -> SellScreen:
        self.counter.press(number)
        screen = self.counter.window.screen_shown
        assert isinstance(screen, SellScreen)
        return screen

    def choose(self, screen: SellScreen, code: str) -> None:
        place = [each.code for each in screen.services].index(code)
        self.counter.strike("0" * (place // 9) + str(place % 9 + 1))


@pytest.fixture
def shop(qtbot: QtBot) -> Shop:
    return Shop(qtbot)


def test_a_new_code_of_a_known_type_is_sold_by_a_form_while_the_window_is_open(shop: Shop) -> None:
    before = [each.code for each in shop.screen(1).services]
    shop.list_is(*ROWS, NEW_WALLET)
    screen = shop.screen(1)
    assert [each.code for each in screen.services if each.code not in before] == [
        "KPAY_SN_API_CASH_IN"
    ]
    shop.choose(screen, "KPAY_SN_API_CASH_IN")
    assert "K-Pay <b>Dépôt</b>" in screen.page.heading.text()  # as text, whatever it looks like
    shop.counter.strike(f"{PHONE}\n5*\n")
    shop.counter.confirm()

    [order] = shop.counter.till.prepared
    assert (order.service, order.amount) == ("KPAY_SN_API_CASH_IN", Money(5_000))
    assert order.direction is Direction.DEPOSIT


def test_a_new_reload_asks_for_its_account(shop: Shop) -> None:
    shop.list_is(*ROWS, NEW_RELOAD)
    screen = shop.screen(5)
    shop.choose(screen, "NORD_SN_BILL_RELOAD")
    shop.counter.strike(f"{METER}\n{PHONE}\n2*\n")
    shop.counter.confirm()

    [order] = shop.counter.till.prepared
    assert order.fields["billAccountNumber"] == METER


def test_a_service_that_the_list_lacks_is_not_offered_and_comes_back(shop: Shop) -> None:
    code = "WAVE_SN_API_CASH_IN"
    shop.list_is(*(row for row in ROWS if row["codeService"] != code))
    assert code not in [each.code for each in shop.screen(1).services]
    shop.list_is(*ROWS)

    assert code in [each.code for each in shop.screen(1).services]
    assert any("Wave" in tile.text() for tile in shop.screen(1).tiles.tiles)


def test_a_renamed_service_has_its_new_name(shop: Shop) -> None:
    rows = [
        {**row, "name": "Wave Plus"} if row["codeService"] == "WAVE_SN_API_CASH_IN" else row
        for row in ROWS
    ]
    shop.screen(1)
    shop.list_is(*rows)

    assert any("Wave Plus" in tile.text() for tile in shop.screen(1).tiles.tiles)


@pytest.mark.parametrize(
    "row",
    [{**NEW_WALLET, "typeService": "LOTTERY"}, {**NEW_WALLET, "typeOperation": "CREDIT"}],
)
def test_an_unknown_type_or_a_doubtful_direction_is_never_offered(
    shop: Shop, row: dict[str, Any]
) -> None:
    shop.list_is(*ROWS, row)
    numbers = (1, 2, 3, 4, 5, 7, 8)

    assert "KPAY_SN_API_CASH_IN" not in {
        each.code for number in numbers for each in shop.screen(number).services
    }


def test_the_palette_has_what_is_on_sale_by_now_each_time_it_is_opened(shop: Shop) -> None:
    def named() -> str:
        shop.counter.window.overlays.show_palette()
        palette = shop.counter.window.overlays.palette
        assert palette is not None
        shown = "\n".join(palette.list.item(row).text() for row in range(palette.list.count()))
        palette.close_now()
        return shown

    before = named()
    shop.list_is(*(row for row in ROWS if row["codeService"] != "WAVE_SN_API_CASH_IN"), NEW_WALLET)
    after = named()

    assert "Dépôt · Wave\n" in before
    assert "Dépôt · Wave\n" not in after
    assert "Dépôt · K-Pay <b>Dépôt</b>" not in before
    assert "Dépôt · K-Pay <b>Dépôt</b>" in after


def test_a_form_that_was_begun_is_not_disturbed_by_a_new_list(shop: Shop) -> None:
    screen = shop.screen(1)
    shop.choose(screen, "WAVE_SN_API_CASH_IN")
    shop.counter.strike("77123")
    shop.list_is(*ROWS, NEW_WALLET)
    again = shop.screen(1)

    assert again.form is not None
    assert again.form.answers()["phone"].replace(" ", "") == "77123"
