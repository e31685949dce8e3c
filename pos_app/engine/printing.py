"""Printing after the sale, on a task of its own: paper never holds up money."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from pos_app.domain import events as e
from pos_app.domain.lifecycle import copies
from pos_app.domain.transaction import FINAL, State
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.news import PrinterTold, PrintResult, TransactionChanged

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.domain.transaction import Ref, Transaction
    from pos_app.engine.ledger import Ledger
    from pos_app.engine.news import News, Newsroom

PRINTED_FROM: Final = frozenset({State.SUCCEEDED, State.REFUNDED})
"""Money moved for certain: nothing else earns a receipt."""

MOST_WAITING: Final = 100
"""A printer that was away all morning does not print all morning when it comes back."""

log = logging.getLogger(__name__)


PAGE: Final = "pdf"
MESSAGE: Final = "message"
"""What stands in the journal as the device of a copy that is no paper."""

MAYBE_ON_PAPER: Final = frozenset({PrintResult.PRINTED, PrintResult.SLOW})
"""After these a further receipt is a duplicate: two originals must not exist."""


class Printer(Protocol):
    """Whatever turns a transaction into paper."""

    @property
    def device(self) -> str:
        """Its name in the journal: a kind and an address, nothing secret."""
        ...

    async def print_receipt(self, transaction: Transaction, copy: int) -> PrintResult:
        """Print copy number `copy` (1 is the receipt itself) within a bounded time.

        Says what became of it instead of raising; raises only for its own bugs.
        """
        ...


class Pages(Protocol):
    """Whatever makes a file, or a message, of a receipt."""

    async def write_page(self, transaction: Transaction, copy: int, path: Path) -> None:
        """Write copy number `copy` as a file. Raises TillError FOLDER_REFUSED."""
        ...

    async def message(self, transaction: Transaction, copy: int) -> str:
        """Return it as plain text, for a customer's telephone."""
        ...


@dataclass(frozen=True, slots=True)
class _Job:
    ref: Ref
    by: str


class PrintDesk:
    """Prints what succeeds, and prints again what is asked for; tells the news, raises nothing.

    Without a printer it remembers nothing: receipts can be printed later, from the journal.
    """

    def __init__(self, ledger: Ledger, newsroom: Newsroom, printer: Printer | None = None) -> None:
        self._ledger = ledger
        self._newsroom = newsroom
        self._printer = printer
        self._jobs: asyncio.Queue[_Job] = asyncio.Queue(MOST_WAITING)
        self._awaited = {each.ref for each in ledger.open_transactions()}
        newsroom.listen(self._hear)

    @property
    def waiting(self) -> int:
        """How many receipts wait for the printer."""
        return self._jobs.qsize()

    def change_printer(self, printer: Printer | None) -> None:
        """Use another printer from the next receipt on."""
        self._printer = printer

    def print_again(self, ref: Ref, by: str) -> None:
        """Print the receipt of a transaction, as a duplicate if it was printed before.

        Returns at once. Raises TillError NOT_POSSIBLE_NOW without a printer, or when too many
        receipts wait for it.
        """
        if self._printer is None or self._jobs.full():
            raise TillError(Trouble.NOT_POSSIBLE_NOW, ref)
        self._jobs.put_nowait(_Job(ref, by))

    async def save_page(self, pages: Pages, ref: Ref, by: str, path: Path) -> int:
        """Write a receipt into a file; return which copy it is.

        Raises TillError: NOT_POSSIBLE_NOW for what is not proven, FOLDER_REFUSED.
        """
        transaction = await self._proven(ref)
        copy = copies(transaction) + 1
        await pages.write_page(transaction, copy, path)
        await self._ledger.record(ref, e.Printed(copy=copy, by=by, device=PAGE))
        return copy

    async def read_message(self, pages: Pages, ref: Ref) -> str:
        """Return the text that `send_message` would count, to be looked at first.

        Raises TillError NOT_POSSIBLE_NOW for what is not proven.
        """
        transaction = await self._proven(ref)
        return await pages.message(transaction, copies(transaction) + 1)

    async def send_message(self, pages: Pages, ref: Ref, by: str) -> str:
        """Return a receipt's text, to be sent to the customer; it counts as a copy.

        Raises TillError NOT_POSSIBLE_NOW for what is not proven.
        """
        transaction = await self._proven(ref)
        copy = copies(transaction) + 1
        text = await pages.message(transaction, copy)
        await self._ledger.record(ref, e.Printed(copy=copy, by=by, device=MESSAGE))
        return text

    async def _proven(self, ref: Ref) -> Transaction:
        transaction = await self._ledger.current(ref)
        if transaction.state not in PRINTED_FROM:
            raise TillError(Trouble.NOT_POSSIBLE_NOW, f"{ref} {transaction.state}")
        return transaction

    async def run(self) -> None:
        """Print one receipt after the other, until cancelled."""
        while True:
            job = await self._jobs.get()
            try:
                await self._print(job)
            except TillError as error:
                log.info("no receipt of %s: %s", job.ref, error)
                self._tell(job, PrintResult.FAULT)
            except Exception:
                log.exception("a receipt was not printed by a fault of the program")
                self._tell(job, PrintResult.FAULT)
            finally:
                self._jobs.task_done()

    async def finish(self, limit_s: float) -> None:
        """Let what waits be printed, for at most so many seconds: the program is about to end."""
        try:
            async with asyncio.timeout(limit_s):
                await self._jobs.join()
        except TimeoutError:
            log.info("%d receipts were not printed before the end", self.waiting)

    async def _print(self, job: _Job) -> None:
        printer = self._printer
        transaction = await self._ledger.current(job.ref)
        if printer is None or transaction.state not in PRINTED_FROM:
            self._tell(job, PrintResult.ABSENT)
            return
        copy = copies(transaction) + 1
        result = await printer.print_receipt(transaction, copy)
        if result in MAYBE_ON_PAPER:
            printed = e.Printed(copy=copy, by=job.by, device=printer.device)
            await self._ledger.record(job.ref, printed)
        self._tell(job, result)

    def _hear(self, news: News) -> None:
        if not isinstance(news, TransactionChanged):
            return
        transaction = news.transaction
        if transaction.state not in FINAL:
            self._awaited.add(transaction.ref)
            return
        was_awaited = transaction.ref in self._awaited
        self._awaited.discard(transaction.ref)
        if was_awaited and transaction.state is State.SUCCEEDED and self._printer is not None:
            if self._jobs.full():
                self._tell(_Job(transaction.ref, ""), PrintResult.ABSENT)
                return
            self._jobs.put_nowait(_Job(transaction.ref, transaction.order.cashier))

    def _tell(self, job: _Job, result: PrintResult) -> None:
        device = self._printer.device if self._printer else ""
        self._newsroom.publish(PrinterTold(ref=job.ref, device=device, result=result))
