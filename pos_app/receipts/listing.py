"""Any list of operations in words: what it was narrowed by, its sums, and its rows one by one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from pos_app.domain.money import plain_francs
from pos_app.receipts.report import Column, Table, shown_phone, totals_of
from pos_app.texts.states import state_word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from pos_app.engine.ports import Row, Total
    from pos_app.receipts.text import ShopFacts
    from pos_app.texts.catalogue import Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A list and what is told above it.

    `narrowed` are sentences that say what was left out; `rows` may be read while it is written,
    `count` of them; `head` is the journal's newest hash.
    """

    shop: ShopFacts
    narrowed: Sequence[str]
    made_ms: int
    totals: Sequence[Total]
    rows: Iterable[Row]
    count: int
    head: str
    service_name: Callable[[str], str]


def sums_table(listing: Listing, texts: Texts) -> Table:
    """Return the sums of all that is listed."""
    return totals_of(listing.totals, listing.service_name, texts)


def empty_table(texts: Texts) -> Table:
    """Return the table of the rows without them: they come one by one."""
    return Table(
        title=texts.of("report.operations"),
        columns=(
            Column(title=texts.of("list.moment"), share=15),
            Column(title=texts.of("report.column.service"), share=19),
            Column(title=texts.of("report.column.phone"), share=15),
            Column(title=texts.of("report.column.amount"), share=12, is_number=True),
            Column(title=texts.of("report.column.state"), share=14),
            Column(title=texts.of("report.column.receipt"), share=16),
            Column(title=texts.of("report.column.cashier"), share=9),
        ),
        cells=(),
    )


def cells_of(row: Row, listing: Listing, texts: Texts) -> Sequence[str]:
    """Return one row in the columns of `empty_table`."""
    offset = timedelta(minutes=listing.shop.utc_offset_minutes)
    moment = datetime.fromisoformat(row.created_at) + offset
    return (
        f"{moment:%d/%m/%Y %H:%M}",
        listing.service_name(row.service),
        shown_phone(row.phone, listing.shop),
        "" if row.amount is None else plain_francs(row.amount),
        state_word(texts, row.state, row.direction, row.service),
        row.receipt_number,
        row.cashier,
    )
