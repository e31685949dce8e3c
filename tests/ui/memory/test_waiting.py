"""While the journal looks, keys wait and nothing can be confirmed."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.service import Family
from pos_app.ui.bridge import Bridge
from pos_app.ui.forms.form import Stage
from pos_app.ui.screens.sell.screen import SellScreen, ServiceChoice
from pos_app.ui.window_parts import Context
from tests.support.fake_till import FakeTill, screen_context
from tests.support.keys import strike
from tests.ui.memory.known import Known

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.engine.customers import Ending, Sold


class SlowKnown(Known):
    """Takes its time, until the gate opens."""

    def open_later(self) -> asyncio.Event:
        self.gate = asyncio.Event()
        return self.gate

    async def recall(self, ending: Ending, limit: int) -> Sequence[Sold]:
        await self.gate.wait()
        return await super().recall(ending, limit)


@pytest.mark.qt_loop
async def test_what_is_typed_while_the_journal_looks_is_not_lost() -> None:
    known = SlowKnown()
    gate = known.open_later()
    bridge = Bridge()
    till = FakeTill()
    context = screen_context(till, bridge)
    screen = SellScreen(
        Context(parts=replace(context.parts, memory=known), bridge=bridge, theme=context.theme),
        "screen.deposit",
        frozenset({Family.CASH_IN}),
        ServiceChoice.BY_DIGIT,
    )
    screen.show()
    screen.activateWindow()
    screen.enter()
    strike(screen, "14567\n25*")
    assert screen.form is not None
    assert screen.form.answers()["phone"] == "45 67"

    gate.set()
    await bridge.finish()

    assert screen.form.answers() == {"phone": "77 123 45 67", "amount": "25\u202f000"}
    screen.deleteLater()


@pytest.mark.qt_loop
async def test_an_order_is_not_confirmed_before_it_was_weighed() -> None:
    known = SlowKnown()
    gate = known.open_later()
    bridge = Bridge()
    till = FakeTill()
    context = screen_context(till, bridge)
    screen = SellScreen(
        Context(parts=replace(context.parts, memory=known), bridge=bridge, theme=context.theme),
        "screen.deposit",
        frozenset({Family.CASH_IN}),
        ServiceChoice.BY_DIGIT,
    )
    screen.show()
    screen.enter()
    strike(screen, "1781112233\n150*\n")
    till.clock.forward(5)
    strike(screen, "+")
    assert screen.form is not None
    assert screen.form.stage is Stage.READ_BACK

    gate.set()
    await bridge.finish()
    strike(screen, "+")
    await bridge.finish()

    assert till.prepared == []
    screen.deleteLater()
