"""Receipts and reports as PDF files, for the window: a command line loads no Qt for them."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import TYPE_CHECKING, Final

from pos_app.composition.shop.paper import shop_facts
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.ports import Filter
from pos_app.journal.moment import day_at, read
from pos_app.settings.places import prepare_folder

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.composition.shop.workshop import Shop
    from pos_app.composition.site import Site
    from pos_app.domain.transaction import Ref
    from pos_app.engine.review import Days
    from pos_app.receipts.pdf.pages import ReceiptPages
    from pos_app.texts.catalogue import Texts

MOST_ROWS: Final = 5_000
"""A day longer than that is for the export, not for pages."""


class Papers:
    """Pages of one shop as files in its data folder: the window's `PapersFace`."""

    def __init__(self, site: Site, shop: Shop) -> None:
        self._site = site
        self._shop = shop
        self._folder = site.folder / "papers"

    async def save_receipt(self, ref: Ref) -> Path:
        """Write a receipt as a PDF; return where it is. Raises TillError."""
        pages = self._pages()
        prepare_folder(self._folder)
        path = self._folder / f"{ref}.pdf"
        await self._shop.till.print_desk.save_page(pages, ref, self._site.cashier, path)
        return path

    async def receipt_text(self, ref: Ref) -> str:
        """Return the next copy of a receipt as text, without counting it. Raises TillError."""
        return await self._shop.till.print_desk.read_message(self._pages(), ref)

    async def count_message(self, ref: Ref, by: str) -> None:
        """Put on disk that a copy of a receipt goes out as a message. Raises TillError."""
        await self._shop.till.print_desk.send_message(self._pages(), ref, by)

    def _pages(self) -> ReceiptPages:
        # Here and not above: the first frame does not wait for what draws pages.
        from pos_app.receipts.pdf.pages import ReceiptPages  # noqa: PLC0415 - see above

        return ReceiptPages(
            shop=shop_facts(self._site),
            texts=self._site.texts,
            service=self._shop.till.catalogue.find,
            head=self._shop.head,
        )

    async def save_day(self) -> Path:
        """Write the report of today as a PDF; return where it is. Raises TillError."""
        # Here and not above: the first frame does not wait for what draws pages.
        from pos_app.receipts.pdf.report import write_report  # noqa: PLC0415 - see above
        from pos_app.receipts.report import DayReport  # noqa: PLC0415 - see above
        from pos_app.ui.models.columns import RowWords  # noqa: PLC0415 - see above

        site, shop = self._site, self._shop
        offset_minutes = site.settings.utc_offset_minutes
        now_ms = shop.clock.now_ms()
        day = day_at(now_ms, offset_minutes=offset_minutes)
        since_ms = read(f"{day}T00:00:00.000Z") - offset_minutes * 60_000
        words = RowWords(site.texts, shop.till.catalogue)
        report = DayReport(
            day=day,
            shop=shop_facts(site),
            made_ms=now_ms,
            totals=await shop.history.totals(day),
            rows=await shop.history.page(Filter(since_ms=since_ms), None, MOST_ROWS),
            head=await shop.head(),
            # With its job: deposits and withdrawals of one brand are two lines.
            service_name=lambda code: words.service(code, ""),
        )
        prepare_folder(self._folder)
        path = self._folder / f"{day}.pdf"
        try:
            await asyncio.to_thread(write_report, path, report, site.texts)
        except OSError as error:
            raise TillError(Trouble.FOLDER_REFUSED, str(error)) from error
        return path

    async def save_figures(self, days: Days) -> Path:
        """Write the pictures of some days as a PDF; return where it is. Raises TillError."""
        # Here and not above: the first frame does not wait for what draws pages.
        from pos_app.receipts.pdf.pictures import PicturePages, write_pictures  # noqa: PLC0415 - see above
        from pos_app.texts.pictures import pictures  # noqa: PLC0415 - see above
        from pos_app.ui.figures.draw import draw, height_of  # noqa: PLC0415 - see above
        from pos_app.ui.figures.palette import ON_PAPER  # noqa: PLC0415 - see above
        from pos_app.ui.models.columns import RowWords  # noqa: PLC0415 - see above

        site, shop = self._site, self._shop
        figures = await shop.history.figures(days)
        words = RowWords(site.texts, shop.till.catalogue)
        pages = PicturePages(
            shop=shop_facts(site),
            days=_span(days, site.texts),
            made_ms=shop.clock.now_ms(),
            pictures=pictures(figures, site.texts, lambda code: words.service(code, "")),
            draw=lambda painter, box, picture, scale: draw(painter, box, picture, ON_PAPER, scale),
            height_of=height_of,
        )
        prepare_folder(self._folder)
        path = self._folder / f"figures-{days.first}-{days.last}.pdf"
        try:
            await asyncio.to_thread(write_pictures, path, pages, site.texts)
        except OSError as error:
            raise TillError(Trouble.FOLDER_REFUSED, str(error)) from error
        return path


def _span(days: Days, texts: Texts) -> str:
    first, last = (f"{date.fromisoformat(day):%d/%m/%Y}" for day in (days.first, days.last))
    return first if first == last else texts.of("figures.span", first=first, last=last)
