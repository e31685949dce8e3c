"""X and Z reports on paper, as pages and as text, each copy of a Z counted before it leaves."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from pos_app.composition.shop.paper import receipt_printer, shop_facts
from pos_app.domain.shift.events import ShiftClosed
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.news import PrintResult
from pos_app.engine.printing import PAGE
from pos_app.engine.shift.problems import ShiftProblem, ShiftStop
from pos_app.receipts.shift_slip import ReportWords, x_slip, z_slip
from pos_app.settings.places import prepare_folder

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.composition.site import Site
    from pos_app.domain.shift.events import Noted
    from pos_app.domain.shift.report import ZReport
    from pos_app.engine.ports import Catalogue
    from pos_app.engine.shift.book import ShiftBook
    from pos_app.receipts.parts import Slip
    from pos_app.receipts.printer import ReceiptPrinter

LOOKED_AT: Final = 2
"""What is only looked at is marked as the second copy: it may not pass for the original."""


class ShiftPapers:
    """The reports of one shop: printed, saved as PDF, or told as slips."""

    def __init__(self, site: Site, book: ShiftBook, catalogue: Catalogue) -> None:
        self._site = site
        self._book = book
        self._catalogue = catalogue
        self._words = ReportWords(
            shop=shop_facts(site), texts=site.texts, service_name=self._service_name
        )

    async def print_x(self, by: str) -> PrintResult:
        """Print the figures of the shift that runs. Raises ShiftStop, TillError."""
        report = await self._book.x_report(by)
        printer = self._printer()
        if printer is None:
            return PrintResult.ABSENT
        return await printer.print_slip(x_slip(report, self._words))

    async def print_z(self, number: str, by: str) -> PrintResult:
        """Print a copy of a Z report; the second says that it is one. Raises as `print_x`."""
        printer = self._printer()
        if printer is None:
            return PrintResult.ABSENT
        return await printer.print_slip(await self.z_slip(number, by, printer.device))

    async def save_z(self, number: str, by: str) -> Path:
        """Write a copy of a Z report as a PDF; return where it is. Raises as `print_x`."""
        return await self._save(await self.z_slip(number, by, PAGE), number)

    async def save_x(self, by: str) -> Path:
        """Write the figures of the shift that runs as a PDF; return where it is."""
        report = await self._book.x_report(by)
        return await self._save(x_slip(report, self._words), f"X-{report.figures.number}")

    async def x_slip(self, by: str) -> Slip:
        """Return the slip of the shift that runs."""
        return x_slip(await self._book.x_report(by), self._words)

    async def z_slip(self, number: str, by: str, device: str) -> Slip:
        """Return the slip of a Z report, counted as a copy for that device."""
        noted, report = await self._report(number)
        copy = await self._book.next_copy(number, by, device)
        return z_slip(report, noted.hash, copy, self._words)

    async def z_copy(self, number: str) -> Slip:
        """Return the slip of a Z report for looking at: always a duplicate, counted nowhere."""
        noted, report = await self._report(number)
        return z_slip(report, noted.hash, LOOKED_AT, self._words)

    async def _report(self, number: str) -> tuple[Noted, ZReport]:
        noted = await self._book.report(number)
        if not isinstance(noted.event, ShiftClosed):
            raise ShiftStop(ShiftProblem.NO_REPORT)
        return noted, noted.event.report

    async def _save(self, slip: Slip, name: str) -> Path:
        # Here and not above: a command line loads no Qt for a text.
        from pos_app.receipts.pdf.receipt import write_receipt  # noqa: PLC0415 - see above

        folder = self._site.folder / "papers"
        prepare_folder(folder)
        path = folder / f"{name}.pdf"
        try:
            await asyncio.to_thread(write_receipt, path, slip, name)
        except OSError as error:
            raise TillError(Trouble.FOLDER_REFUSED, str(error)) from error
        return path

    def _printer(self) -> ReceiptPrinter | None:
        return receipt_printer(self._site, self._catalogue, _no_head)

    def _service_name(self, code: str) -> str:
        found = self._catalogue.find(code)
        return found.name if found else code


async def _no_head() -> str:
    """Return no hash: a report holds its own."""
    return ""
