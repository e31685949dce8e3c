"""A receipt printer as the till knows it: implements the engine's `Printer` over one transport."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.domain.service import Direction
from pos_app.engine.news import PrintResult
from pos_app.receipts.escpos import Drawer, Paper, rendered
from pos_app.receipts.text import PrintFacts, receipt
from pos_app.receipts.transports import Fault, PrinterError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from pos_app.domain.service import Service
    from pos_app.domain.transaction import Transaction
    from pos_app.receipts.parts import Slip
    from pos_app.receipts.text import ShopFacts
    from pos_app.receipts.transports import Transport
    from pos_app.texts.catalogue import Texts

CASH: Final = frozenset({Direction.DEPOSIT, Direction.WITHDRAWAL, Direction.SALE})
"""Cash comes or goes: the drawer opens with the first copy."""

RESULTS: Final[Mapping[Fault, PrintResult]] = {
    Fault.UNREACHABLE: PrintResult.ABSENT,
    Fault.OUT_OF_PAPER: PrintResult.OUT_OF_PAPER,
    Fault.BROKEN_OFF: PrintResult.SLOW,
}

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptPrinter:
    """Prints receipts on one printer.

    `device` is its name in the journal. `head` returns the journal's newest hash in hexadecimal
    digits; `service` finds a service by its code; `drawer` says whether cash opens it.
    """

    device: str
    transport: Transport
    paper: Paper
    shop: ShopFacts
    texts: Texts
    service: Callable[[str], Service | None]
    head: Callable[[], Awaitable[str]]
    drawer: Drawer = Drawer.SHUT

    async def print_receipt(self, transaction: Transaction, copy: int) -> PrintResult:
        """Print one copy; say what became of it."""
        facts = PrintFacts(
            copy=copy,
            head=await self.head(),
            service=self.service(transaction.order.service),
        )
        slip = receipt(transaction, self.shop, facts, self.texts)
        opens = copy == 1 and transaction.order.direction in CASH
        drawer = self.drawer if opens else Drawer.SHUT
        return await self.print_slip(slip, drawer)

    async def print_slip(self, slip: Slip, drawer: Drawer = Drawer.SHUT) -> PrintResult:
        """Print a slip of any kind; say what became of it."""
        try:
            await self.transport.send(rendered(slip, self.paper, drawer))
        except PrinterError as error:
            log.info("printer %s: %s", self.device, error)
            return RESULTS[error.fault]
        return PrintResult.PRINTED
