"""A window over a till that sells everything, and fingers that count what they strike."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from pos_app.engine.customers import NoMemory
from pos_app.engine.drafts import NoDrafts
from pos_app.providers.intech.services import SERVICES
from pos_app.providers.intram.offer import LINK
from pos_app.ui.screen_table import SCREENS
from pos_app.ui.theme import Theme
from pos_app.ui.window.main_window import MainWindow
from tests.support.fake_till import FakeCatalogue, FakeTill, ImmediateBridge, window_parts
from tests.support.keys import strike

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.template import Template
    from pos_app.domain.transaction import Transaction
    from pos_app.engine.customers import Memory
    from pos_app.engine.drafts import Drafts

SWITCHED: Final = frozenset({"MONEYGRAM_SN_API_CASH_IN", "MONEYGRAM_SN_API_CASH_OUT"})
CARD: Final = "BANK_CARD_API_CASH_OUT"
ON_SALE: Final = tuple(each for each in (*SERVICES, LINK) if each.code not in SWITCHED | {CARD})
WITH_MONEYGRAM: Final = tuple(each for each in (*SERVICES, LINK) if each.code != CARD)
PHONE: Final = "771234567"
METER: Final = "12345678901"


def till_selling(*, moneygram: bool = False) -> FakeTill:
    """Return a till with every service, MoneyGram only where its owner turned it on."""
    return FakeTill(catalogue=FakeCatalogue(WITH_MONEYGRAM if moneygram else ON_SALE))


@dataclass
class Counter:
    """One window and its till."""

    till: FakeTill
    memory: Memory = field(default_factory=NoMemory)
    drafts: Drafts = field(default_factory=NoDrafts)
    templates: Sequence[Template] = ()
    window: MainWindow = field(init=False)
    struck: int = 0

    def __post_init__(self) -> None:
        parts = replace(
            window_parts(self.till),
            memory=self.memory,
            drafts=self.drafts,
            templates=self.templates,
        )
        self.window = MainWindow(parts, ImmediateBridge(), Theme())
        self.window.show()

    def press(self, number: int) -> None:
        """Strike an F-key."""
        self.struck += 1
        self.window.visit(next(spec for spec in SCREENS if spec.number == number))

    def strike(self, keys: str) -> None:
        """Strike keys where the focus is."""
        for key in keys:
            self.struck += 1
            strike(self.window, key)

    def confirm(self) -> None:
        """Look at what is read back, then strike +."""
        self.till.clock.forward(0.5)
        self.strike("+")

    @property
    def newest(self) -> Transaction:
        """The operation that was begun last."""
        return self.till.open_ones[-1]
