"""The shop that pictures are taken of: fixed data and clock, three people, and what happens."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pos_app.domain.money import Balance
from pos_app.domain.template import Kind, Template
from pos_app.domain.transaction import Ref, State
from pos_app.engine.favourites import Favourite
from pos_app.engine.forgetting import Forgotten
from pos_app.engine.news import FloatRead
from pos_app.engine.recover import ADVICE, Found
from pos_app.ui.bridge import Bridge
from pos_app.ui.window.main_window import MainWindow
from pos_app.ui.window_parts import StaffLimits
from tests.pictures.stage import Stage
from tests.support.cash import CashShop
from tests.support.counter import till_selling
from tests.support.fake_backups import FakeBackups
from tests.support.fake_history import FakeHistory, a_row
from tests.support.fake_staff import AWA, FATOU, MOUSSA, a_staff, pin_of
from tests.support.fake_till import NOON_MS, ImmediateBridge
from tests.support.kept_options import Kept
from tests.support.orders import DEPOSIT, a_transaction
from tests.support.some_figures import FakeReview
from tests.support.ui_till import a_timeline
from tests.ui.frame.fake_keys import FakeKeys
from tests.ui.memory.known import AWA as KNOWN
from tests.ui.memory.known import MODOU as OTHER
from tests.ui.memory.known import Known
from tests.ui.setup.answered import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from pos_app.domain.phone import PhoneNumber
    from pos_app.domain.transaction import Transaction
    from pos_app.engine.ports import Timeline
    from pos_app.engine.review import Days
    from pos_app.texts.catalogue import Language, Texts
    from pos_app.ui.theme import Theme
    from pos_app.ui.window_parts import WindowParts
    from tests.support.fake_till import FakeTill

ROWS: Final = 40
"""Of the journal: more than a window shows."""

FAVOURITES: Final = (
    Favourite(service=DEPOSIT.code, answers={"phone": "771234567", "amount": "25000"}),
    Favourite(service="WOYOFAL_SN_BILL_RELOAD", answers={"amount": "5000"}),
)
NOTES_GO_S: Final = 10
"""By then the line below the screen says nothing any more."""

LEFT_OPEN: Final = (State.REVIEW, State.UNCERTAIN, State.PREPARED)


@dataclass
class Favourites:
    """Two of them."""

    kept: Sequence[Favourite] = FAVOURITES

    def all(self) -> Sequence[Favourite]:
        return self.kept

    def keep(self, favourites: Sequence[Favourite]) -> None:
        self.kept = favourites


@dataclass
class Papers:
    """Receipts that nobody prints."""

    shop: str
    counted: list[Ref] = field(default_factory=list)

    async def save_receipt(self, ref: Ref) -> Path:
        return Path(f"{ref}.pdf")

    async def save_day(self) -> Path:
        return Path("day.pdf")

    async def save_figures(self, days: Days) -> Path:
        raise NotImplementedError

    async def receipt_text(self, ref: Ref) -> str:
        return f"{self.shop}\nT01A-2026-000481\nWave · 25\u202f000\u00a0F\n{ref}"

    async def count_message(self, ref: Ref, by: str) -> None:
        self.counted.append(ref)


class Books:
    """Forgets whom it is asked to."""

    async def forget(self, phone: PhoneNumber, by: str) -> Forgotten:
        return Forgotten(transactions=2, still_open=1)


def of_the_journal(transaction: Transaction | None = None) -> Timeline:
    """Return an eventful operation without anything that somebody made up to do harm."""
    told = a_timeline()
    entries = [replace(each, personal={}) for each in told.entries]
    newest = replace(told.transaction, message="") if transaction is None else transaction
    return replace(told, transaction=newest, entries=entries)


def left_open(state: State) -> Found:
    """Return what an earlier run left in a state."""
    begun = replace(a_transaction(state, f"T01A{state}"), created_ms=NOON_MS - 90_000)
    return Found(transaction=begun, was=state, advice=ADVICE[state])


def parts_of(till: FakeTill, language: Language, watermark: str) -> WindowParts:
    """Return a shop of three people over a fake till."""
    whole = CashShop(till).parts(language, a_staff(till.clock, MOUSSA, FATOU, AWA))
    history = FakeHistory(newest=ROWS)
    history.timelines = {a_row(ROWS - place).ref: of_the_journal() for place in range(3)}
    texts: Texts = whole.texts
    kinds = (Kind.LINK, Kind.CODE, Kind.RECEIPT)
    return replace(
        whole,
        history=history,
        review=FakeReview(),
        settings=Kept(settings=SETTINGS),
        keys=FakeKeys(),
        memory=Known([replace(each, service="ORANGE_SN_API_CASH_IN") for each in (KNOWN, OTHER)]),
        favourites=Favourites(),
        forgetter=Books(),
        backups=FakeBackups(),
        papers=Papers(whole.shop),
        templates=[Template(kind=kind, text=texts.of(f"template.{kind}")) for kind in kinds],
        limits=StaffLimits(approval_above_francs=500_000),
        found=[left_open(state) for state in LEFT_OPEN],
        watermark=watermark,
    )


class Shop(Stage):
    """The window of a shop; with the customer's window open, that is what is looked at."""

    def __init__(self, theme: Theme, language: Language, *, training: bool = False) -> None:
        self.till = till_selling(moneygram=True)
        self.parts = parts_of(self.till, language, "")
        if training:
            self.parts = replace(self.parts, watermark=self.parts.texts.of("program.training"))
        self._sign_in()
        self.till.float_book.known = FloatRead(
            "intech", Balance(Decimal("412655.0625"), "XOF"), NOON_MS
        )
        self.main = MainWindow(self.parts, Bridge(), theme)
        super().__init__(self.main, self.main.bridge)

    def _sign_in(self) -> None:
        ImmediateBridge().start(self.parts.staff.sign_in(MOUSSA.name, pin_of(MOUSSA)))

    @property
    def sight(self) -> QWidget:
        """The customer's window where it is open, else the till."""
        face = self.main.customer.face
        return self.window if face is None or face.isHidden() else face

    @property
    def newest(self) -> Transaction:
        """The operation that was begun last."""
        return self.till.open_ones[-1]

    def tick(self) -> None:
        """Count the seconds as the window's own timer would."""
        self.main.tick()

    def tidy(self) -> None:
        """Leave nothing of what was: no panel, no verdict, no open operation, no banner."""
        self.till.stop = None
        for above in (self.main.messages, self.main.staff, self.main.overlays):
            above.put_away()
        for each in self.till.open_ones:
            self.till.change(replace(each, state=State.CANCELLED))
        while self.main.side.verdicts.waiting:
            self.till.clock.forward(1)
            self.main.side.verdicts.hand_over()
        self.main.side.link.put_away()
        while self.main.side.verdicts.dismiss():
            continue
        self.main.banner.hide()
        if self.main.overlays.notices is not None:
            self.main.overlays.notices.hide()
        self.till.clock.forward(NOTES_GO_S)

    def stand(self, state: State, **changes: object) -> None:
        """Let the newest operation stand differently."""
        after = replace(self.newest, state=state, **changes)  # type: ignore[arg-type] # its fields
        self.till.change(after)
        history = self.parts.history
        assert isinstance(history, FakeHistory)
        history.timelines[after.ref] = of_the_journal(after)
        self.till.aftercare.known = (after,)
