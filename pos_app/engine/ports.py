"""What the engine needs from outside, as Protocols: a journal, providers, a clock, a shelf."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pos_app.domain import events as e
    from pos_app.domain.order import Order
    from pos_app.domain.reason import Reason
    from pos_app.domain.service import Service
    from pos_app.domain.transaction import Ref, State, Transaction
    from pos_app.domain.trouble import Trouble
    from pos_app.engine.allowance import EarlierQuestions
    from pos_app.engine.judging import Judging
    from pos_app.engine.proof import Proof


class Clock(Protocol):
    """The two times of a machine: what the wall says, and what only moves forward."""

    def now_ms(self) -> int:
        """Return milliseconds since 1970, UTC; may jump."""
        ...

    def monotonic_s(self) -> float:
        """Return seconds that never jump; of the same kind as the running loop's time."""
        ...


class ReplyKind(StrEnum):
    """How far a request got: LOST ended without a whole answer, SILENT may stand in a queue."""

    HEARD = "heard"
    NEVER_LEFT = "never_left"
    LOST = "lost"
    SILENT = "silent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What came back from one request, not yet interpreted.

    `status` is the HTTP status (0 without an answer); `body` its bytes, capped; `raw` its text
    without secrets; `why` the fault's name, never its text; `server_ms` the answer's own date.
    """

    kind: ReplyKind
    status: int = 0
    body: bytes = b""
    raw: str = ""
    why: str = ""
    server_ms: int | None = None


class LostAnswer(StrEnum):
    """What it means, for one provider, that the answer to a submission was lost."""

    ASK_BY_REF = "ask_by_ref"
    PROVES_NOTHING_HAPPENED = "proves_nothing_happened"


class Provider(Protocol):
    """One payment API. It returns replies and events and raises only for its own bugs."""

    @property
    def code(self) -> str:
        """The provider's name in the journal, for ever."""
        ...

    @property
    def lost_answer(self) -> LostAnswer:
        """What a lost answer to a submission means."""
        ...

    @property
    def unanswered(self) -> Reason:
        """Why a transaction of this provider goes to REVIEW when asking ends."""
        ...

    def missing(self) -> Trouble | None:
        """Say what must be configured before an operation can start, if anything."""

    def fingerprint(self) -> str:
        """Return the mark of the key that a request is signed with now, empty without one."""

    async def submit(self, transaction: Transaction) -> Reply:
        """Send one operation, once, on a connection of its own."""
        ...

    def read_submission(self, transaction: Transaction, reply: Reply) -> e.SubmissionEvent:
        """Say what the answer to a submission means; pure."""
        ...

    async def ask(self, transaction: Transaction) -> Reply:
        """Ask once where a transaction stands."""
        ...

    def read_question(self, transaction: Transaction, reply: Reply) -> e.QuestionEvent:
        """Say what the answer to a question means; pure."""
        ...


class Catalogue(Protocol):
    """The services on sale: the declared ones as the live list adds, hides and renames them."""

    def services(self) -> tuple[Service, ...]:
        """Return what is on sale, in an order that never re-sorts itself."""
        ...

    def find(self, code: str) -> Service | None:
        """Return one service by its provider's code, hidden ones included."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """The last good copy of something that the provider told, and when (ms UTC) it did."""

    text: str
    at_ms: int


class Shelf(Protocol):
    """Keeps last good copies over restarts, for work without a network."""

    def read(self, name: str) -> Copy | None:
        """Return the copy of that name, if a readable one is there."""
        ...

    def write(self, name: str, copy: Copy) -> None:
        """Replace the copy of that name, whole or not at all."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One status question: an attempt is on disk before it leaves.

    `number` counts a transaction's questions from 1; `word` is the answer's, or the fault's.
    """

    ref: Ref
    number: int
    asked_ms: int
    answered_ms: int | None = None
    word: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the journal: canonical JSON, what stands beside the chain, a hash in hex."""

    seq: int
    at: str
    ref: str
    kind: str
    body: str
    personal: Mapping[str, str]
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """A transaction with everything that happened to it, oldest first."""

    transaction: Transaction
    entries: Sequence[Entry]
    questions: Sequence[Question]
    proof: Proof | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line of `transaction_view`, its number from 1; `claim_ms` of its last claim, else 0."""

    number: int
    ref: str
    provider: str
    service: str
    direction: str
    phone: str
    amount: int | None
    currency: str
    state: str
    reason: str
    provider_reference: str
    receipt_number: str
    cashier: str
    created_at: str
    updated_at: str
    claim_ms: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which transactions a list shows; empty fields do not narrow it.

    `since_ms` is inclusive, `until_ms` exclusive; `claimed_since_ms` leaves those about which a
    claim was filed since; `search` is text typed by a person; `from_number` leaves those with at
    least that number.
    """

    states: frozenset[State] = frozenset()
    service: str = ""
    direction: str = ""
    cashier: str = ""
    search: str = ""
    since_ms: int | None = None
    until_ms: int | None = None
    claimed_since_ms: int | None = None
    from_number: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """How many transactions of one day, service and state, and how many francs in all."""

    day: str
    service: str
    direction: str
    state: str
    count: int
    francs: int


class History(Protocol):
    """What screens and reports read: never waits for writing, never writes."""

    async def newest_number(self) -> int:
        """Return the number of the newest transaction, 0 in an empty journal."""
        ...

    async def page(self, wanted: Filter, below: int | None, limit: int) -> Sequence[Row]:
        """Return the newest `limit` rows whose number is less than `below`, newest first."""
        ...

    async def timeline(self, ref: Ref) -> Timeline | None:
        """Return one transaction with all that happened to it."""
        ...

    async def totals(self, day: str) -> Sequence[Total]:
        """Return the totals of one local day, written YYYY-MM-DD."""
        ...


class Journal(Protocol):
    """The memory of the till. What returns from here is on disk.

    Every method may raise TillError when the disk refuses; nothing was recorded then.
    """

    async def open_transactions(self) -> Sequence[Transaction]:
        """Return every transaction that is not final, oldest first."""
        ...

    async def find(self, ref: Ref) -> Transaction | None:
        """Return one transaction, folded from its entries or their projection."""
        ...

    async def prepare(
        self, transaction: Transaction, judging: Judging | None = None
    ) -> Transaction:
        """Record a new transaction, unless `judging` stops it; returned with its number."""
        ...

    async def record(self, before: Transaction, event: e.Event, after: Transaction) -> Transaction:
        """Record one event and the projection that follows, in one database transaction.

        The first success allots the receipt number there too; the result carries it.
        """
        ...

    async def questions_asked(self) -> Mapping[Ref, EarlierQuestions]:
        """Return what was ever asked about each transaction that is not final."""
        ...

    async def note_question(self, ref: Ref, at_ms: int) -> int:
        """Put an attempt to ask on disk before it leaves; return its number, from 1."""
        ...

    async def note_answer(self, ref: Ref, number: int, at_ms: int | None, word: str) -> None:
        """Note what became of a question, at None where no answer came; not evidence."""
        ...

    async def equal_orders(self, order: Order, since_ms: int) -> Sequence[Transaction]:
        """Return those of equal service, recipient, amount: open, or since then; newest first."""
        ...

    async def last_id_ms(self) -> int:
        """Return the time part of the newest id, 0 in an empty journal."""
        ...

    def series(self) -> str:
        """Return the prefix of ids and receipts: the till's code and its series letter."""
        ...
