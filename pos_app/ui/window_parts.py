"""What a window is made of, as the composition hands it over."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from pos_app.domain.links import LinkRule
from pos_app.domain.phone import Country
from pos_app.engine.customers import NoMemory
from pos_app.engine.drafts import NoDrafts
from pos_app.engine.favourites import NoFavourites
from pos_app.engine.review import NoReview
from pos_app.engine.staff import Staff, nobody
from pos_app.ui.keys_face import NoKeys
from pos_app.ui.screens.settings.face import NoSettings
from pos_app.ui.staff.limits import StaffLimits

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping, Sequence
    from pathlib import Path

    from pos_app.domain.bill import Bill
    from pos_app.domain.events import Outcome
    from pos_app.domain.order import Order, Reading
    from pos_app.domain.template import Template
    from pos_app.domain.transaction import Ref, Transaction
    from pos_app.domain.transfer import Incoming, Quote
    from pos_app.engine.customers import Memory
    from pos_app.engine.drafts import Drafts
    from pos_app.engine.favourites import FavouriteBook
    from pos_app.engine.forgetting import Forgetter
    from pos_app.engine.news import FloatRead, News
    from pos_app.engine.ports import Catalogue, Clock, History
    from pos_app.engine.recover import Found
    from pos_app.engine.review import Days, Exports, Review
    from pos_app.engine.shift.desk import CashDesk
    from pos_app.texts.catalogue import Texts
    from pos_app.ui.bridge import Bridge
    from pos_app.ui.keys_face import KeysFace
    from pos_app.ui.screens.cash.faces import ShiftPapersFace
    from pos_app.ui.screens.settings.face import SettingsFace
    from pos_app.ui.theme import Theme


class FloatFace(Protocol):
    """What the window asks of the float book."""

    def last(self, provider: str) -> FloatRead | None:
        """Return the last balance that was told, however old."""
        ...

    async def refresh(self, provider: str) -> FloatRead:
        """Ask one provider for its balance. Raises TillError when it cannot be had."""
        ...


class LookupsFace(Protocol):
    """What the window asks before an operation; `pos_app.engine.lookups.Lookups` is the real one.

    Every method may raise TillError; no money moves.
    """

    async def pending_bills(self, service: str, account: str) -> Sequence[Bill]:
        """Return what is due on an account; none due is an empty answer."""
        ...

    async def incoming(self, service: str, reference: str) -> Incoming:
        """Return what waits under a transfer's reference."""
        ...

    async def quote(self, service: str, fields: Mapping[str, str]) -> Quote:
        """Return what sending would cost."""
        ...


class AftercareFace(Protocol):
    """What the window asks after an operation; `pos_app.engine.aftercare.Aftercare` is real."""

    def can_refund(self, transaction: Transaction) -> bool:
        """Tell whether a refund of it can be asked for now."""
        ...

    def can_claim(self, transaction: Transaction) -> bool:
        """Tell whether a claim about it can be filed."""
        ...

    async def refund(self, ref: Ref, by: str) -> Transaction:
        """Ask once for a refund of the whole sale. Raises TillError."""
        ...

    async def claim(self, ref: Ref, by: str, subject: str, text: str) -> Transaction:
        """File a claim about a transaction. Raises TillError."""
        ...


class PapersFace(Protocol):
    """Receipts and reports for who wants no paper: as files, whose place is told, or as text."""

    async def save_receipt(self, ref: Ref) -> Path:
        """Write a receipt as a PDF. Raises TillError where there is none, or no room."""
        ...

    async def save_day(self) -> Path:
        """Write the report of today as a PDF. Raises TillError."""
        ...

    async def receipt_text(self, ref: Ref) -> str:
        """Return the next copy of a receipt as text, without counting it. Raises TillError."""
        ...

    async def count_message(self, ref: Ref, by: str) -> None:
        """Put on disk that a copy of a receipt goes out as a message. Raises TillError."""
        ...

    async def save_figures(self, days: Days) -> Path:
        """Write the pictures of some days, and their tables, as a PDF. Raises TillError."""
        ...


class WaysFace(Protocol):
    """Where one can go from this window; each way ends it in order first. Raises TillError."""

    @property
    def in_training(self) -> bool:
        """Whether this is the training."""
        ...

    @property
    def can_train(self) -> bool:
        """Whether one can go between selling and training here."""
        ...

    async def train(self) -> None:
        """Leave the real shop for the training."""
        ...

    async def sell(self) -> None:
        """Leave the training for the real shop."""
        ...

    async def set_up(self) -> None:
        """Answer the questions of the first run once more."""
        ...

    async def open_again(self) -> None:
        """Open the same shop with what its settings say by now."""
        ...


class PrintFace(Protocol):
    """What the window asks of the receipts' desk."""

    def print_again(self, ref: Ref, by: str) -> None:
        """Print a receipt, marked as a copy if it was printed before. Raises TillError."""
        ...


class TillFace(Protocol):
    """What the window asks of the till; `pos_app.engine.till.Till` is the real one."""

    @property
    def catalogue(self) -> Catalogue:
        """What is on sale."""
        ...

    @property
    def float_book(self) -> FloatFace:
        """The providers' balances."""
        ...

    @property
    def lookups(self) -> LookupsFace:
        """Bills, transfers and quotes."""
        ...

    @property
    def aftercare(self) -> AftercareFace:
        """Refunds and claims."""
        ...

    @property
    def print_desk(self) -> PrintFace:
        """Receipts."""
        ...

    def listen(self, listener: Callable[[News], None]) -> None:
        """Call `listener` with all news from now on."""
        ...

    def read(self, service: str, answers: Mapping[str, str], cashier: str) -> Reading:
        """Check typed answers."""
        ...

    async def prepare(self, order: Order, *, confirmed_again: bool = False) -> Transaction:
        """Put an order on disk; nothing is sent. Raises GuardStop and TillError."""
        ...

    async def send(self, ref: Ref) -> Transaction:
        """Send a prepared transaction, once. Raises TillError when it is not in PREPARED."""
        ...

    async def cancel(self, ref: Ref, by: str) -> Transaction:
        """Give up a prepared transaction. Raises TillError when it is too late for that."""
        ...

    async def settle(self, ref: Ref, outcome: Outcome, by: str, why: str) -> Transaction:
        """Close a transaction in REVIEW as a named person, with a reason."""
        ...

    def ask_now(self, ref: Ref) -> None:
        """Bring the next permitted question about a transaction forward."""
        ...

    def next_question_s(self, ref: Ref) -> float | None:
        """Return in how many seconds the next question leaves; None when none is planned."""
        ...

    def open_transactions(self) -> tuple[Transaction, ...]:
        """Return what is not final, oldest first."""
        ...


def _stay_dressed() -> None:
    """Leave a window as it is that cannot be dressed anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowParts:
    """Everything that a window shows or asks.

    `watermark` is the word painted over a till that moves no real money, empty on a real one;
    `cash` is the shop's money; `found` is what an earlier run left open; `cashier` answers while
    nobody is registered;
    `on_close` is run once, when a person closes the window, and ends the program; `ways` lead to
    another window in its place; `redress` puts up the same one in the colours and sizes that the
    settings name by now; `links` says whose payment links may be shown; `support` writes a file
    for support and returns where it is.
    """

    till: TillFace
    history: History
    texts: Texts
    clock: Clock
    cashier: str
    on_close: Callable[[], Coroutine[object, object, None]]
    papers: PapersFace | None = None
    templates: Sequence[Template] = ()
    shop: str = ""
    till_name: str = ""
    watermark: str = ""
    country: Country = Country.SENEGAL
    exports: Exports | None = None
    review: Review = field(default_factory=NoReview)
    memory: Memory = field(default_factory=NoMemory)
    settings: SettingsFace = field(default_factory=NoSettings)
    drafts: Drafts = field(default_factory=NoDrafts)
    keys: KeysFace = field(default_factory=NoKeys)
    favourites: FavouriteBook = field(default_factory=NoFavourites)
    found: Sequence[Found] = ()
    ways: WaysFace | None = None
    redress: Callable[[], None] = _stay_dressed
    support: Callable[[], Coroutine[object, object, Path]] | None = None
    links: LinkRule = field(default_factory=LinkRule)
    cash: CashDesk | None = None
    shift_papers: ShiftPapersFace | None = None
    staff: Staff = field(default_factory=nobody)
    limits: StaffLimits = field(default_factory=StaffLimits)
    forgetter: Forgetter | None = None

    @property
    def answering(self) -> str:
        """The name of who answers for what is done now."""
        return self.staff.current.name if self.staff.people else self.cashier


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What every screen and panel gets to work with."""

    parts: WindowParts
    bridge: Bridge
    theme: Theme

    @property
    def texts(self) -> Texts:
        """The words of the chosen language."""
        return self.parts.texts

    @property
    def till(self) -> TillFace:
        """The till."""
        return self.parts.till
