"""Claims stay in sight until their refund is proven, and a button means what it offers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from pos_app.domain.transaction import Ref, State
from pos_app.ui.models.follow_table import DAY_MS
from pos_app.ui.models.followed import Place
from tests.support.fake_history import a_row
from tests.support.ui_till import NEWEST, a_timeline

if TYPE_CHECKING:
    from tests.ui.screens.follow.conftest import Shown


def claimed_days_ago(shown: Shown, days: int) -> Ref:
    row = replace(a_row(NEWEST - 3, State.SUCCEEDED), claim_ms=shown.clock.now_ms() - days * DAY_MS)
    shown.history.changed[NEWEST - 3] = row
    return Ref(row.ref)


async def test_a_claim_stays_in_sight_with_its_age_and_stands_out_when_it_is_old(
    shown: Shown,
) -> None:
    ref = claimed_days_ago(shown, 2)
    shown.screen.enter()
    await shown.settle()
    row = shown.screen.table.row_of(ref)
    assert row == 3  # after what is open, before what is finished
    young = shown.text(row, "next"), shown.text(row, "age")
    shown.clock.at_ms += 2 * DAY_MS
    shown.screen.tick()
    row = shown.screen.table.row_of(ref)
    assert row is not None

    assert young == ("Réclamation déposée", "2 j")
    assert (shown.text(row, "next"), shown.text(row, "age")) == (
        "Réclamation ancienne\u00a0: relancer",
        "4 j",
    )
    assert shown.screen.table.count(Place.CLAIMED) == 1


async def test_a_claim_goes_with_the_proof_of_its_refund(shown: Shown) -> None:
    ref = claimed_days_ago(shown, 10)
    shown.history.change(NEWEST - 3, State.REFUNDED)
    shown.screen.enter()
    await shown.settle()

    assert shown.screen.table.count(Place.CLAIMED) == 0
    assert shown.screen.table.row_of(ref) is not None  # it ended within the day


@pytest.mark.parametrize("is_open", [False, True])
async def test_a_button_can_be_pressed_exactly_when_the_engine_takes_it_on(
    shown: Shown, monkeypatch: pytest.MonkeyPatch, *, is_open: bool
) -> None:
    taken = not is_open
    monkeypatch.setattr(shown.till.aftercare, "can_refund", lambda _: taken)
    ref = Ref(a_row(NEWEST - 1).ref)
    shown.history.timelines[ref] = a_timeline()
    shown.screen.enter()
    await shown.settle()
    shown.pick(ref)
    await shown.settle()
    card = shown.screen.card

    assert card.refund_button.isEnabled() is taken
    assert bool(card.refund_button.accessibleDescription()) is not taken
    assert card.claim_button.isEnabled()
    shown.strike(Qt.Key.Key_Return)
    await shown.settle()
    assert shown.screen.detail.refund_button.isEnabled() is taken
