"""What the window asks of the till: balances, look-ups, orders, what comes after, receipts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pos_app.domain.bill import Bill
    from pos_app.domain.events import Outcome
    from pos_app.domain.order import Order, Reading
    from pos_app.domain.transaction import Ref, Transaction
    from pos_app.domain.transfer import Incoming, Quote
    from pos_app.engine.news import FloatRead, News
    from pos_app.engine.ports import Catalogue


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
