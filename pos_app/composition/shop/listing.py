"""Any list of the journal as a PDF: for the command line, and for the window through it."""

from __future__ import annotations

import asyncio
import os
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from pos_app.composition.clock import SystemClock
from pos_app.composition.shop.paper import shop_facts
from pos_app.journal.files import appearing_whole
from pos_app.journal.listed import listed
from pos_app.journal.moment import day_at
from pos_app.providers.catalogue import PROVIDERS
from pos_app.receipts.listing import Listing
from pos_app.receipts.pdf.listing import write_listing
from pos_app.ui.models.columns import RowWords

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.cli.books import ExportOrder
    from pos_app.composition.site import Site
    from pos_app.domain.service import Service
    from pos_app.engine.ports import Filter
    from pos_app.texts.catalogue import Texts


async def write_list(site: Site, order: ExportOrder) -> int:
    """Write a list as a PDF that appears when it is whole; return how many rows it has.

    Raises TillError as `listed` does, and when the place refuses.
    """
    if QGuiApplication.instance() is None:
        # Pages need Qt's letters, and no screen.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication.instance() or QGuiApplication(["pos-app"])
    count = await asyncio.to_thread(_write, site, order)
    del application  # Kept until here: letters end with it.
    return count


def _write(site: Site, order: ExportOrder) -> int:
    offset = site.settings.utc_offset_minutes
    with listed(site.folder, order.narrowed, offset) as found:
        listing = Listing(
            shop=shop_facts(site),
            narrowed=list(narrowed_by(order.narrowed, site.texts, offset)),
            made_ms=SystemClock().now_ms(),
            totals=found.totals,
            rows=found.rows,
            count=found.count,
            head=found.head,
            service_name=partial(_service_name, site.texts),
        )
        with appearing_whole(order.out) as unfinished:
            write_listing(unfinished, listing, site.texts, order.progress)
        return found.count


def narrowed_by(wanted: Filter, texts: Texts, offset_minutes: int) -> Iterator[str]:
    """Yield a sentence for each thing that a list was narrowed by."""
    if wanted.since_ms is not None:
        yield texts.of("list.since", day=_day(wanted.since_ms, offset_minutes))
    if wanted.until_ms is not None:
        yield texts.of("list.until", day=_day(wanted.until_ms - 1, offset_minutes))
    if wanted.search:
        yield texts.of("list.search", text=wanted.search)
    if wanted.service:
        yield texts.of("list.service", service=_service_name(texts, wanted.service))
    if wanted.direction:
        yield texts.of("list.direction", direction=texts.of(f"direction.{wanted.direction}"))
    if wanted.cashier:
        yield texts.of("list.cashier", cashier=wanted.cashier)
    if wanted.states:
        states = ", ".join(texts.of(f"state.{state}") for state in sorted(wanted.states))
        yield texts.of("list.states", states=states)


def _service_name(texts: Texts, code: str) -> str:
    return RowWords(texts, DeclaredServices()).service(code, "")


class DeclaredServices:
    """Every service that a provider declares, whatever the shop turned off since."""

    def services(self) -> tuple[Service, ...]:
        """Return them, provider after provider."""
        return tuple(service for provider in PROVIDERS for service in provider.services)

    def find(self, code: str) -> Service | None:
        """Return one by its code."""
        return next((each for each in self.services() if each.code == code), None)


def _day(at_ms: int, offset_minutes: int) -> str:
    year, month, day = day_at(at_ms, offset_minutes).split("-")
    return f"{day}/{month}/{year}"
