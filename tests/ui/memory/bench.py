"""A screen that sells, over a till that remembers customers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pos_app.domain.service import Family
from pos_app.ui.forms.recall_list import RecallList
from pos_app.ui.screens.sell.screen import SellScreen, ServiceChoice
from pos_app.ui.window_parts import Context
from tests.support.fake_till import FakeCatalogue, FakeTill, screen_context
from tests.support.keys import strike
from tests.support.orders import DEPOSIT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pos_app.ui.bridge import Bridge
    from pos_app.ui.forms.form import ServiceForm
    from tests.ui.memory.known import Known


@dataclass
class Bench:
    """A screen under test, its till and what the journal remembers."""

    screen: SellScreen
    till: FakeTill
    known: Known

    @property
    def form(self) -> ServiceForm:
        assert self.screen.form is not None
        return self.screen.form

    @property
    def listed(self) -> RecallList:
        return self.form.findChildren(RecallList)[0]

    @property
    def sold(self) -> list[tuple[str, int]]:
        return [
            (order.phone.national, order.amount.francs)
            for order in self.till.prepared
            if order.phone and order.amount
        ]

    def wait(self) -> None:
        self.till.clock.forward(0.5)

    def confirm(self, digits: str = "") -> None:
        self.wait()
        strike(self.screen, digits + "+")


def bench_of(
    qtbot: QtBot, known: Known, bridge: Bridge | None = None, service: object = DEPOSIT
) -> Bench:
    till = FakeTill(catalogue=FakeCatalogue((service,)))  # type: ignore[arg-type] # a service
    context = screen_context(till, bridge)
    context = Context(
        parts=replace(context.parts, memory=known), bridge=context.bridge, theme=context.theme
    )
    screen = SellScreen(
        context, "screen.deposit", frozenset({Family.CASH_IN}), ServiceChoice.BY_DIGIT
    )
    qtbot.addWidget(screen)
    screen.show()
    screen.enter()
    return Bench(screen, till, known)
