"""A printer says what became of a receipt, opens the drawer once, and proves the chain."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.service import Direction
from pos_app.engine.news import PrintResult
from pos_app.receipts.escpos import DRAWER, Drawer, Paper
from pos_app.receipts.printer import ReceiptPrinter
from pos_app.receipts.transports import Fault, PrinterError
from tests.receipts.slips import HEAD, SHOP, TEXTS, WOYOFAL, sold

if TYPE_CHECKING:
    from pos_app.domain.service import Service


class Jobs:
    """Takes jobs like a printer; refuses them when told to."""

    def __init__(self) -> None:
        self.taken: list[bytes] = []
        self.fault: Fault | None = None

    async def send(self, job: bytes) -> None:
        if self.fault is not None:
            raise PrinterError(self.fault, "test")
        self.taken.append(job)


async def head() -> str:
    return HEAD


def service(code: str) -> Service | None:
    return WOYOFAL if code == WOYOFAL.code else None


def a_printer(jobs: Jobs) -> ReceiptPrinter:
    return ReceiptPrinter(
        device="network",
        transport=jobs,
        paper=Paper(),
        shop=SHOP,
        texts=TEXTS,
        service=service,
        head=head,
        drawer=Drawer.OPEN,
    )


async def test_a_receipt_bears_the_head_and_its_copy() -> None:
    jobs = Jobs()
    printer = a_printer(jobs)

    assert await printer.print_receipt(sold(), 1) is PrintResult.PRINTED
    assert await printer.print_receipt(sold(), 2) is PrintResult.PRINTED

    first, second = jobs.taken
    assert HEAD[:16].encode() in first
    assert b"Woyofal" in first
    assert b"DUPLICATA" not in first
    assert b"DUPLICATA 1" in second


async def test_the_drawer_opens_once_and_only_for_cash() -> None:
    jobs = Jobs()
    printer = a_printer(jobs)
    message = sold(direction=Direction.MESSAGE)
    for transaction, copy in ((sold(), 1), (sold(), 2), (message, 1)):
        await printer.print_receipt(transaction, copy)
    await replace(printer, drawer=Drawer.SHUT).print_receipt(sold(), 1)

    assert [DRAWER in job for job in jobs.taken] == [True, False, False, False]


@pytest.mark.parametrize(
    ("fault", "result"),
    [
        (Fault.UNREACHABLE, PrintResult.ABSENT),
        (Fault.OUT_OF_PAPER, PrintResult.OUT_OF_PAPER),
        (Fault.BROKEN_OFF, PrintResult.SLOW),
    ],
)
async def test_a_fault_is_a_result(fault: Fault, result: PrintResult) -> None:
    jobs = Jobs()
    jobs.fault = fault

    assert await a_printer(jobs).print_receipt(sold(), 1) is result


async def test_a_service_that_is_gone_is_printed_by_its_code() -> None:
    jobs = Jobs()
    await a_printer(jobs).print_receipt(sold(service="GONE_SN"), 1)

    assert b"GONE_SN" in jobs.taken[0]
