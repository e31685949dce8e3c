"""The float says when it runs dry, and why; who may not see the drawer reads it off nothing."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.service import Direction
from pos_app.domain.shift.runway import Basis, Runway, RunwayStep
from pos_app.texts.catalogue import Language, load_texts
from pos_app.ui.strip.runways import reasoning_of, sentence_of
from tests.support.cash import CashShop
from tests.support.cash_hands import a_window, drawer
from tests.support.fake_till import NOON_MS, FakeTill
from tests.support.keys import strike

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

HOUR_MS = 3_600_000
WEEK_S = 7 * 24 * 3600


def a_runway(**changes: object) -> Runway:
    step = RunwayStep(begin_ms=NOON_MS, flow=-80_000, level=20_000, basis=Basis.SAME_HOUR, weeks=4)
    closed = RunwayStep(begin_ms=NOON_MS, flow=0, level=0, basis=Basis.CLOSED, weeks=0)
    feast = RunwayStep(
        begin_ms=NOON_MS + HOUR_MS,
        flow=-90_000,
        level=-70_000,
        basis=Basis.SAME_HOUR,
        weeks=4,
        feast="tabaski",
        percent=180,
    )
    facts = {
        "resource": "intech",
        "level": 100_000,
        "told_ms": NOON_MS,
        "empty_ms": NOON_MS + HOUR_MS + HOUR_MS // 2,
        "steps": (step, closed, feast),
        "known_days": 20,
        "swap_francs": 70_000,
    }
    return Runway(**{**facts, **changes})  # type: ignore[arg-type] # real fields


@pytest.mark.parametrize("language", Language)
def test_the_hour_is_told_and_its_reasons_on_hovering(language: Language) -> None:
    texts = load_texts(language)
    runway = a_runway()
    at = datetime.fromtimestamp((NOON_MS + HOUR_MS * 3 // 2) / 1000).astimezone()

    assert f"{at:%H:%M}" in sentence_of(texts, runway, NOON_MS)
    told = reasoning_of(texts, runway).splitlines()
    assert len(told) == 4  # Where it begins, two hours of work, and the exchange.
    assert "180" in told[2]
    assert "{" not in "".join(told)


def test_a_forecast_of_few_days_calls_itself_a_guess() -> None:
    texts = load_texts(Language.ENGLISH)

    assert "guess" in sentence_of(texts, a_runway(known_days=3), NOON_MS)
    assert "guess" not in sentence_of(texts, a_runway(known_days=7), NOON_MS)


def test_what_lasts_says_nothing() -> None:
    texts = load_texts(Language.FRENCH)

    assert sentence_of(texts, a_runway(empty_ms=None), NOON_MS) == ""
    assert sentence_of(texts, None, NOON_MS) == reasoning_of(texts, None) == ""


def test_the_panels_show_what_the_shops_own_weeks_foresee(qtbot: QtBot) -> None:
    till = FakeTill()
    shop = CashShop(till, francs=30_000)
    till.clock.forward(-4 * WEEK_S)
    for _ in range(4):
        for _hour in range(3):
            shop.sell(Direction.DEPOSIT, 25_000)
            till.clock.forward(3600)
        till.clock.forward(WEEK_S - 3 * 3600)
    window = a_window(qtbot, shop)
    window.tick()
    (panel,) = window.side.floats

    assert panel.runway.isVisible()
    assert "<br>" in panel.toolTip()
    assert not window.side.drawer.isVisible()  # No shift is open: nobody knows what it holds.


def test_a_drawer_that_runs_dry_is_told_to_who_may_see_it(qtbot: QtBot) -> None:
    till = FakeTill()
    shop = CashShop(till)
    till.clock.forward(-4 * WEEK_S)
    for _ in range(4):
        shop.sell(Direction.WITHDRAWAL, 90_000)
        till.clock.forward(WEEK_S)
    window = a_window(qtbot, shop)
    drawer(window)
    strike(window, "1/50*+")
    window.tick()

    assert window.side.drawer.isVisible()
    assert window.side.drawer.toolTip()
