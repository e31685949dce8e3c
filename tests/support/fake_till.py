"""A till for the window's tests: it keeps what it was asked, and answers at once."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pos_app.domain.money import Balance
from pos_app.domain.order import Order, Reading, read_order
from pos_app.domain.transaction import FINAL, Ref, State, Transaction
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.news import FloatRead, News, TransactionChanged
from pos_app.texts.catalogue import Language, load_texts
from pos_app.ui.bridge import Bridge
from pos_app.ui.theme import Theme
from pos_app.ui.window_parts import Context, WindowParts
from tests.support.fake_history import FakeHistory
from tests.support.fake_jobs import FakeAftercare, FakeLookups, FakePrintDesk
from tests.support.orders import AIRTIME, DEPOSIT, WITHDRAWAL

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping, Sequence

    from pos_app.domain.events import Outcome
    from pos_app.domain.service import Service

NOON_MS: Final = 1_780_000_000_000
WAVE_LINK: Final = "https://pay.wave.com/c/cos-1q2w3e4r5t6y7?a=25000&c=XOF"


class HandClock:
    """Both clocks of a machine, moved by hand."""

    def __init__(self) -> None:
        self.ms = NOON_MS

    def now_ms(self) -> int:
        return self.ms

    def monotonic_s(self) -> float:
        return self.ms / 1000

    def forward(self, seconds: float) -> None:
        """Let time pass."""
        self.ms += round(seconds * 1000)


@dataclass
class FakeCatalogue:
    """A few services."""

    on_sale: Sequence[Service] = (DEPOSIT, WITHDRAWAL, AIRTIME)

    def services(self) -> tuple[Service, ...]:
        return tuple(self.on_sale)

    def find(self, code: str) -> Service | None:
        return next((each for each in self.on_sale if each.code == code), None)


@dataclass
class FakeFloat:
    """One balance, read on demand."""

    clock: HandClock
    known: FloatRead | None = None
    refused: Trouble | None = None
    asked: int = 0

    def last(self, provider: str) -> FloatRead | None:
        return self.known

    async def refresh(self, provider: str) -> FloatRead:
        self.asked += 1
        if self.refused:
            raise TillError(self.refused)
        self.known = FloatRead(
            provider, Balance(Decimal("1234567.0625"), "XOF"), self.clock.now_ms()
        )
        return self.known


@dataclass
class FakeTill:
    """Keeps everything it was asked in `asked`, as `verb ref`."""

    clock: HandClock = field(default_factory=HandClock)
    catalogue: FakeCatalogue = field(default_factory=FakeCatalogue)
    prepared: list[Order] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    open_ones: list[Transaction] = field(default_factory=list)
    next_s: dict[Ref, float] = field(default_factory=dict)
    stop: Exception | None = None
    listeners: list[Callable[[News], None]] = field(default_factory=list)
    lookups: FakeLookups = field(default_factory=FakeLookups)
    aftercare: FakeAftercare = field(default_factory=FakeAftercare)
    print_desk: FakePrintDesk = field(default_factory=FakePrintDesk)

    def __post_init__(self) -> None:
        self.float_book = FakeFloat(self.clock)

    def listen(self, listener: Callable[[News], None]) -> None:
        self.listeners.append(listener)

    def tell(self, news: News) -> None:
        """Publish news as the engine does."""
        for listener in self.listeners:
            listener(news)

    def change(self, transaction: Transaction) -> None:
        """Let a transaction stand differently, and tell it."""
        others = [each for each in self.open_ones if each.ref != transaction.ref]
        self.open_ones = others + ([] if transaction.state in FINAL else [transaction])
        self.tell(TransactionChanged(transaction))

    def read(self, service: str, answers: Mapping[str, str], cashier: str) -> Reading:
        found = self.catalogue.find(service)
        if found is None:
            raise TillError(Trouble.NOT_POSSIBLE_NOW, service)
        return read_order(found, answers, cashier)

    async def prepare(self, order: Order, *, confirmed_again: bool = False) -> Transaction:
        if self.stop is not None and not confirmed_again:
            raise self.stop
        self.prepared.append(order)
        now_ms = self.clock.now_ms()
        transaction = Transaction(
            ref=Ref(f"T01A{len(self.prepared):09d}"),
            order=order,
            state=State.PREPARED,
            number=len(self.prepared),
            created_ms=now_ms,
            updated_ms=now_ms,
        )
        self.change(transaction)
        return transaction

    async def send(self, ref: Ref) -> Transaction:
        self.asked.append(f"send {ref}")
        before = next(each for each in self.open_ones if each.ref == ref)
        after = replace(before, state=State.PENDING, attempts=1, sent_ms=self.clock.now_ms())
        self.change(after)
        return after

    async def cancel(self, ref: Ref, by: str) -> Transaction:
        self.asked.append(f"cancel {ref} {by}")
        before = next(each for each in self.open_ones if each.ref == ref)
        after = replace(before, state=State.CANCELLED)
        self.change(after)
        return after

    async def settle(self, ref: Ref, outcome: Outcome, by: str, why: str) -> Transaction:
        raise NotImplementedError

    def ask_now(self, ref: Ref) -> None:
        self.asked.append(f"ask {ref}")

    def next_question_s(self, ref: Ref) -> float | None:
        return self.next_s.get(ref)

    def open_transactions(self) -> tuple[Transaction, ...]:
        return tuple(self.open_ones)


class ImmediateBridge(Bridge):
    """A bridge that runs each coroutine to its end on the spot: no loop, no waiting."""

    def _launch(self, work: Coroutine[object, object, None]) -> None:
        try:
            while work.send(None) is None:
                continue  # A bare step of the loop: nothing is waited for.
        except StopIteration:
            return
        work.close()
        raise AssertionError("a coroutine of the fake till waited for something")


async def nothing_to_close() -> None:
    """End at once."""


def window_parts(till: FakeTill, language: Language = Language.FRENCH) -> WindowParts:
    """Return the parts of a window over a fake till."""
    return WindowParts(
        till=till,
        history=FakeHistory(newest=0),
        texts=load_texts(language),
        clock=till.clock,
        cashier="Awa",
        on_close=nothing_to_close,
        shop="Boutique Ndiaye",
        till_name="Caisse 1",
    )


def screen_context(till: FakeTill, bridge: Bridge | None = None) -> Context:
    """Return what a screen gets to work with, over a fake till."""
    return Context(parts=window_parts(till), bridge=bridge or ImmediateBridge(), theme=Theme())
