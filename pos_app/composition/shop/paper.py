"""Receipts on paper and on a page, as the shop's settings want them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.receipts.text import ShopFacts

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from pos_app.composition.site import Site
    from pos_app.engine.ports import Catalogue
    from pos_app.receipts.printer import ReceiptPrinter


def shop_facts(site: Site) -> ShopFacts:
    """Return what is the same on every receipt of this till."""
    settings = site.settings
    return ShopFacts(
        name=settings.shop_name,
        till=site.till_code,
        utc_offset_minutes=settings.utc_offset_minutes,
        footer=settings.receipt_footer,
        watermark=site.watermark,
    )


def receipt_printer(
    site: Site, catalogue: Catalogue, head: Callable[[], Awaitable[str]]
) -> ReceiptPrinter | None:
    """Return the printer that the settings name, None where they name none."""
    settings = site.settings
    if not settings.printer:
        return None
    # Here and not above: a till without a printer does not wait for the code to use one.
    from pos_app.receipts.codepages import CODE_PAGES  # noqa: PLC0415 - see above
    from pos_app.receipts.escpos import Drawer, Paper  # noqa: PLC0415 - see above
    from pos_app.receipts.printer import ReceiptPrinter  # noqa: PLC0415 - see above
    from pos_app.receipts.transports import transport_of  # noqa: PLC0415 - see above

    return ReceiptPrinter(
        device=settings.printer,
        transport=transport_of(settings.printer),
        paper=Paper(columns=settings.paper, page=CODE_PAGES[settings.code_page]),
        shop=shop_facts(site),
        texts=site.texts,
        service=catalogue.find,
        head=head,
        drawer=Drawer.OPEN if settings.cash_drawer else Drawer.SHUT,
    )
