"""Receipts as files and messages: implements the engine's `Pages`."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.domain.trouble import TillError, Trouble
from pos_app.receipts.layout import as_text
from pos_app.receipts.text import PrintFacts, receipt

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from pos_app.domain.service import Service
    from pos_app.domain.transaction import Transaction
    from pos_app.receipts.parts import Slip
    from pos_app.receipts.text import ShopFacts
    from pos_app.texts.catalogue import Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptPages:
    """Draws the receipts of one shop; `head` and `service` are those of a `ReceiptPrinter`."""

    shop: ShopFacts
    texts: Texts
    service: Callable[[str], Service | None]
    head: Callable[[], Awaitable[str]]

    async def write_page(self, transaction: Transaction, copy: int, path: Path) -> None:
        """Write one copy as a PDF, on a thread. Raises TillError FOLDER_REFUSED."""
        # Here and not above: a receipt that goes as a message needs no Qt.
        from pos_app.receipts.pdf.receipt import write_receipt  # noqa: PLC0415 - see above

        slip = await self._slip(transaction, copy)
        try:
            await asyncio.to_thread(write_receipt, path, slip, transaction.receipt_number)
        except OSError as error:
            raise TillError(Trouble.FOLDER_REFUSED, str(error)) from error

    async def message(self, transaction: Transaction, copy: int) -> str:
        """Return one copy as plain text in short lines."""
        return as_text(await self._slip(transaction, copy))

    async def _slip(self, transaction: Transaction, copy: int) -> Slip:
        service = self.service(transaction.order.service)
        facts = PrintFacts(copy=copy, head=await self.head(), service=service)
        return receipt(transaction, self.shop, facts, self.texts)
