"""The words of X and Z reports, made from their figures alone: the same on paper and in a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.domain.money import grouped, plain_francs
from pos_app.domain.shift.count import DENOMINATIONS
from pos_app.domain.shift.report import Closing
from pos_app.receipts.parts import Line, Pair, Rule, Symbol, Weight
from pos_app.receipts.text import HEAD_DIGITS, SHORT_CODE_LETTERS, local_time
from pos_app.texts.states import state_word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from decimal import Decimal

    from pos_app.domain.shift.booking import OpenSale
    from pos_app.domain.shift.report import (
        FloatLine,
        ServiceLine,
        ShiftFigures,
        XReport,
        ZReport,
    )
    from pos_app.receipts.parts import Part, Slip
    from pos_app.receipts.text import ShopFacts
    from pos_app.texts.catalogue import Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportWords:
    """What turns figures into words: the shop, the language, names of services for people."""

    shop: ShopFacts
    texts: Texts
    service_name: Callable[[str], str]


def x_slip(report: XReport, words: ReportWords) -> Slip:
    """Return the slip of a shift that goes on: it says that it is no closing."""
    of = words.texts.of
    figures = report.figures
    return (
        *_top(words),
        Line(text=of("slip.x.title"), weight=Weight.BIG, is_centred=True),
        Line(text=of("slip.x.not_closed"), is_centred=True),
        Pair(of("slip.shift"), str(figures.number)),
        Pair(of("slip.now"), local_time(report.at_ms, words.shop)),
        Pair(of("slip.by"), report.by),
        *_beginning(figures, words),
        *_drawer(figures, words),
        Pair(of("slip.held"), plain_francs(figures.held)),
        *_body(figures, words),
        Rule(),
        Pair(of("slip.journal"), report.head[:HEAD_DIGITS]),
        *_bottom(words),
    )


def z_slip(report: ZReport, entry_hash: str, copy: int, words: ReportWords) -> Slip:
    """Return the slip of a closing; `entry_hash` is its own entry's, copies count from 1."""
    of = words.texts.of
    proof = entry_hash[:HEAD_DIGITS]
    return (
        *_top(words),
        Line(text=of("slip.z.title"), weight=Weight.BIG, is_centred=True),
        Line(text=report.number, weight=Weight.BOLD, is_centred=True),
        *_marks(report, copy, words),
        *_who(report, words),
        *_drawer(report.figures, words),
        *_result(report, words),
        *_body(report.figures, words),
        *_counted(report, words),
        *_grand(report, words),
        Rule(),
        Pair(of("slip.journal"), report.head[:HEAD_DIGITS]),
        Pair(of("slip.proof"), proof),
        Symbol(f"{report.number} {report.counted.francs} {report.difference} XOF {proof}"),
        *_bottom(words),
    )


def _top(words: ReportWords) -> Iterator[Part]:
    shop = words.shop
    if shop.name:
        yield Line(text=shop.name, weight=Weight.BIG, is_centred=True)
    yield Line(text=words.texts.of("slip.till", till=shop.till), is_centred=True)
    yield from _bottom(words)
    yield Rule()


def _bottom(words: ReportWords) -> Iterator[Part]:
    if words.shop.watermark:
        yield Line(text=words.shop.watermark, weight=Weight.BIG, is_centred=True)


def _marks(report: ZReport, copy: int, words: ReportWords) -> Iterator[Part]:
    of = words.texts.of
    if copy > 1:
        duplicate = of("receipt.duplicate", number=copy - 1)
        yield Line(text=duplicate, weight=Weight.BIG, is_centred=True)
    if report.closing is Closing.FORGOTTEN:
        forgotten = of("slip.z.forgotten")
        yield Line(text=forgotten, weight=Weight.BOLD, is_centred=True)


def _who(report: ZReport, words: ReportWords) -> Iterator[Part]:
    of = words.texts.of
    yield Pair(of("slip.shift"), str(report.figures.number))
    yield from _beginning(report.figures, words)
    yield Pair(of("slip.closed"), local_time(report.closed_ms, words.shop))
    yield Pair(of("slip.closed_by"), report.closed_by)


def _beginning(figures: ShiftFigures, words: ReportWords) -> Iterator[Part]:
    of = words.texts.of
    yield Pair(of("slip.opened"), local_time(figures.opened_ms, words.shop))
    yield Pair(of("slip.people"), ", ".join(dict.fromkeys(figures.people)))


def _drawer(figures: ShiftFigures, words: ReportWords) -> Iterator[Part]:
    of, drawer = words.texts.of, figures.drawer
    yield from _heading(of("slip.drawer"))
    yield Pair(of("slip.opening"), plain_francs(drawer.opening))
    yield Pair(of("slip.sales_in"), _signed(drawer.sales_in))
    yield Pair(of("slip.sales_out"), _signed(-drawer.sales_out))
    yield Pair(of("slip.moved_in"), _signed(drawer.moved_in))
    yield Pair(of("slip.moved_out"), _signed(-drawer.moved_out))
    yield Pair(of("slip.dropped"), _signed(-drawer.dropped))
    yield Pair(of("slip.expected"), plain_francs(figures.expected))
    if figures.late_francs:
        yield Pair(of("slip.late"), _signed(figures.late_francs))


def _result(report: ZReport, words: ReportWords) -> Iterator[Part]:
    of = words.texts.of
    yield Pair(of("slip.counted"), plain_francs(report.counted.francs))
    yield Line(
        text=of("slip.difference", francs=_signed(report.difference)),
        weight=Weight.BIG,
        is_centred=True,
    )
    if report.figures.held_change:
        yield Pair(of("slip.held_change"), _signed(report.figures.held_change))
        yield Pair(of("slip.unexplained"), _signed(report.unexplained))
    if report.why:
        yield Line(text=of("slip.why", why=report.why))
    if report.approved_by:
        yield Pair(of("slip.approved_by"), report.approved_by)


def _body(figures: ShiftFigures, words: ReportWords) -> Iterator[Part]:
    of = words.texts.of
    for line in figures.floats:
        yield from _float(line, words)
    yield from _services(of("slip.operations"), figures.services, words)
    yield from _services(of("slip.between"), figures.between, words)
    if figures.open_sales:
        yield from _heading(of("slip.open_sales"))
        for sale in figures.open_sales:
            yield _open_sale(sale, words)


def _float(line: FloatLine, words: ReportWords) -> Iterator[Part]:
    of = words.texts.of
    yield from _heading(of("slip.float", provider=line.provider.capitalize()))
    yield Pair(of("slip.float_opening"), _balance(line.opening, words))
    yield Pair(of("slip.float_moved"), _signed(line.moved))
    yield Pair(of("slip.float_commission"), _balance(line.commission, words))
    yield Pair(of("slip.float_closing"), _balance(line.closing, words))
    if line.unseen:
        yield Pair(of("slip.float_unseen"), _balance(line.unseen, words))
    difference = line.difference
    shown = of("slip.not_known") if difference is None else _balance(difference, words)
    yield Pair(of("slip.float_difference"), shown)
    yield Line(text=of(f"shift.certainty.{line.certainty}"))


def _services(title: str, lines: Iterable[ServiceLine], words: ReportWords) -> Iterator[Part]:
    of = words.texts.of
    for place, line in enumerate(lines):
        if not place:
            yield from _heading(title)
        name = f"{words.service_name(line.service)}, {of(f'direction.{line.direction}')}"
        yield Pair(f"{line.sold} x {name}", plain_francs(line.sold_francs))
        if line.undone:
            undone = of("slip.undone", count=line.undone)
            yield Pair(f"  {undone}", plain_francs(line.undone_francs))


def _open_sale(sale: OpenSale, words: ReportWords) -> Part:
    state = state_word(words.texts, sale.state, sale.direction.word, sale.service)
    what = f"{sale.ref[-SHORT_CODE_LETTERS:]} {words.service_name(sale.service)} ({state})"
    return Pair(what, "" if sale.amount is None else plain_francs(sale.amount))


def _counted(report: ZReport, words: ReportWords) -> Iterator[Part]:
    of = words.texts.of
    if report.counted.francs:
        yield from _heading(of("slip.pieces"))
    for each, number in zip(DENOMINATIONS, report.counted.pieces, strict=True):
        if number:
            piece = of(f"denomination.{each.form}", francs=grouped(each.francs, " "))
            yield Pair(f"{number} x {piece}", plain_francs(number * each.francs))
    if report.counted.loose:
        yield Pair(of("slip.loose"), plain_francs(report.counted.loose))


def _grand(report: ZReport, words: ReportWords) -> Iterator[Part]:
    of, grand = words.texts.of, report.grand
    yield from _heading(of("slip.grand"))
    yield Pair(of("slip.grand_reports"), str(grand.reports))
    yield Pair(of("slip.grand_sold", count=grand.sold), plain_francs(grand.sold_francs))
    yield Pair(of("slip.grand_undone", count=grand.undone), plain_francs(grand.undone_francs))
    yield Pair(of("slip.grand_over_short"), _signed(grand.over_short))


def _heading(text: str) -> Iterator[Part]:
    yield Rule()
    yield Line(text=text, weight=Weight.BOLD)


def _signed(francs: int) -> str:
    return f"+{plain_francs(francs)}" if francs > 0 else plain_francs(francs)


def _balance(amount: Decimal | None, words: ReportWords) -> str:
    """Return a balance to its last digit: a provider's has fractions of a franc."""
    if amount is None:
        return words.texts.of("slip.never_told")
    whole = grouped(abs(int(amount)), " ")
    fraction = f"{abs(amount) % 1:f}"[2:].rstrip("0")
    sign, point = "-" if amount < 0 else "", words.texts.of("slip.point")
    return f"{sign}{whole}{point + fraction if fraction else ''} F"
