"""Any list of operations on sheets of A4, read row by row while it is written."""

from __future__ import annotations

from itertools import chain, repeat
from typing import TYPE_CHECKING

from pos_app.receipts.listing import cells_of, empty_table, sums_table
from pos_app.receipts.pdf.canvas import Side
from pos_app.receipts.pdf.sheets import (
    HEAD_ROW,
    HEADING,
    ROW,
    TEXT,
    TITLE,
    Document,
    cells_row,
    count_sheets,
    table_head,
    table_rows,
    text_row,
    write_sheets,
)
from pos_app.receipts.text import HEAD_DIGITS, local_time

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pos_app.receipts.listing import Listing
    from pos_app.receipts.pdf.sheets import Progress, Row
    from pos_app.texts.catalogue import Texts


def write_listing(
    path: Path, listing: Listing, texts: Texts, progress: Progress | None = None
) -> int:
    """Write a list as a PDF; return how many sheets it has. Raises as `write_sheets`."""
    table = empty_table(texts)
    above = [*_above(listing, texts), *(table_head(table) if listing.count else ())]
    rows = (cells_row(table, cells_of(row, listing, texts)) for row in listing.rows)
    heights = chain((row.height for row in above), repeat(ROW, listing.count))
    written = Document(
        title=texts.of("list.title"), rows=chain(above, rows), sheets=count_sheets(heights)
    )
    return write_sheets(path, written, texts, progress)


def _above(listing: Listing, texts: Texts) -> Iterator[Row]:
    shop = listing.shop
    moment = local_time(listing.made_ms, shop)
    yield text_row(shop.name, HEADING, HEAD_ROW)
    yield text_row(texts.of("list.title"), TITLE, 1.4 * HEAD_ROW)
    for line in listing.narrowed:
        yield text_row(line, TEXT, ROW)
    yield text_row(texts.of("list.count", count=listing.count), TEXT, ROW)
    yield text_row(texts.of("report.made", moment=moment, till=shop.till), TEXT, ROW)
    yield text_row(texts.of("report.proof", head=listing.head[:HEAD_DIGITS]), TEXT, ROW)
    if shop.watermark:
        yield text_row(shop.watermark, TITLE, 1.4 * HEAD_ROW, Side.CENTRE)
    if listing.totals:
        yield from table_rows(sums_table(listing, texts))
