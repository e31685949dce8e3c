"""A day, or any list of operations, as tables of words: what a report's pages show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from pos_app.domain.money import plain_francs
from pos_app.domain.phone import PhoneNumber
from pos_app.receipts.text import Number, ShopFacts, local_time, masked
from pos_app.texts.states import state_word

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pos_app.engine.ports import Row, Total
    from pos_app.texts.catalogue import Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class DayReport:
    """What a report is about.

    `day` is the shop's local one, YYYY-MM-DD; `made_ms` when it was made; `head` the journal's
    newest hash; `service_name` turns a provider's code into a name for people.
    """

    day: str
    shop: ShopFacts
    made_ms: int
    totals: Sequence[Total]
    rows: Sequence[Row]
    head: str
    service_name: Callable[[str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a table: its title, its share of the width, and where its cells stand."""

    title: str
    share: int
    is_number: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table of words under a title."""

    title: str
    columns: Sequence[Column]
    cells: Sequence[Sequence[str]]


def written_day(day: str) -> str:
    """Return a day as it is written there: 22/11/2026."""
    return f"{date.fromisoformat(day):%d/%m/%Y}"


def made_line(report: DayReport, texts: Texts) -> str:
    """Return the line that says when and where the report was made."""
    moment = local_time(report.made_ms, report.shop)
    return texts.of("report.made", moment=moment, till=report.shop.till)


def totals_table(report: DayReport, texts: Texts) -> Table:
    """Return how many operations of each service came to each state, and their francs."""
    return totals_of(report.totals, report.service_name, texts)


def totals_of(totals: Sequence[Total], service_name: Callable[[str], str], texts: Texts) -> Table:
    """Return sums in lines, services by their names."""
    return Table(
        title=texts.of("report.totals"),
        columns=(
            Column(title=texts.of("report.column.service"), share=40),
            Column(title=texts.of("report.column.state"), share=28),
            Column(title=texts.of("report.column.count"), share=12, is_number=True),
            Column(title=texts.of("report.column.amount"), share=20, is_number=True),
        ),
        cells=[
            (
                service_name(total.service),
                state_word(texts, total.state, total.direction, total.service),
                str(total.count),
                plain_francs(total.francs),
            )
            for total in totals
        ],
    )


def rows_table(report: DayReport, texts: Texts) -> Table:
    """Return every operation in a line of its own, in the order given."""
    return Table(
        title=texts.of("report.operations"),
        columns=(
            Column(title=texts.of("report.column.time"), share=9),
            Column(title=texts.of("report.column.service"), share=21),
            Column(title=texts.of("report.column.phone"), share=16),
            Column(title=texts.of("report.column.amount"), share=14, is_number=True),
            Column(title=texts.of("report.column.state"), share=15),
            Column(title=texts.of("report.column.receipt"), share=16),
            Column(title=texts.of("report.column.cashier"), share=9),
        ),
        cells=[
            (
                _time(row.created_at, report.shop),
                report.service_name(row.service),
                shown_phone(row.phone, report.shop),
                "" if row.amount is None else plain_francs(row.amount),
                state_word(texts, row.state, row.direction, row.service),
                row.receipt_number,
                row.cashier,
            )
            for row in report.rows
        ],
    )


def _time(created_at: str, shop: ShopFacts) -> str:
    moment = datetime.fromisoformat(created_at) + timedelta(minutes=shop.utc_offset_minutes)
    return f"{moment:%H:%M}"


def shown_phone(e164: str, shop: ShopFacts) -> str:
    """Return a stored number as this shop's papers show it."""
    if not e164:
        return ""
    shown = PhoneNumber(e164).shown()
    return shown if shop.number is Number.WHOLE else masked(shown)
