"""Adds a shift up: a function of its story alone, whoever asks and however often."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from pos_app.domain.shift.booking import held_francs
from pos_app.domain.shift.commission import earned_by
from pos_app.domain.shift.events import CashMoved, HandedOver, MoveKind, ShiftOpened
from pos_app.domain.shift.report import (
    Certainty,
    Drawer,
    FloatLine,
    GrandTotals,
    ServiceLine,
    ShiftFigures,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from pos_app.domain.shift.booking import Booking
    from pos_app.domain.shift.commission import Rates
    from pos_app.domain.shift.events import BalanceTold, Noted
    from pos_app.domain.shift.story import Story


def figures_of(
    story: Story, told: Mapping[str, BalanceTold], rates: Rates, offset: int
) -> ShiftFigures:
    """Return the figures of the shift that runs; `told` are the balances by provider.

    `offset` is how many minutes the shop's clock is ahead of UTC. Raises ValueError when none runs.
    """
    opening, opened = story.opening, story.opened
    if opening is None or opened is None:
        raise ValueError("no shift runs")
    return ShiftFigures(
        number=opened.number,
        opened_by=opened.by,
        opened_ms=opening.at_ms,
        people=people_of(story.events),
        first_seq=opening.seq,
        last_seq=story.head_seq,
        drawer=drawer_of(opened, story.events, story.bookings),
        services=service_lines(story.bookings),
        between=service_lines(story.between),
        late_francs=sum(
            each.drawer_francs for each in story.bookings if each.begun_seq < opening.seq
        ),
        held_before=opened.held,
        held=held_francs(story.open_sales),
        open_sales=story.open_sales,
        floats=tuple(
            _float_line(name, opened, told.get(name), _effects(name, story.bookings, rates, offset))
            for name in _providers(opened, told, story.bookings)
        ),
    )


def people_of(events: Iterable[Noted]) -> tuple[str, ...]:
    """Return who answered for the drawer, one after the other."""
    names: list[str] = []
    for noted in events:
        match noted.event:
            case ShiftOpened(by=name) | HandedOver(to=name):
                names.append(name)
            case _:
                continue
    return tuple(names)


def drawer_of(opened: ShiftOpened, events: Iterable[Noted], bookings: Sequence[Booking]) -> Drawer:
    """Return how the expected cash comes about."""
    moved: Counter[MoveKind] = Counter()
    for noted in events:
        if isinstance(noted.event, CashMoved):
            moved[noted.event.kind] += noted.event.francs
    came, left = cash_of(bookings)
    return Drawer(
        opening=opened.counted.francs,
        sales_in=came,
        sales_out=left,
        moved_in=moved[MoveKind.CASH_IN],
        moved_out=moved[MoveKind.CASH_OUT],
        dropped=moved[MoveKind.SAFE_DROP],
    )


def cash_of(bookings: Iterable[Booking]) -> tuple[int, int]:
    """Return what bookings brought into a drawer and what they took out of it."""
    effects = [each.drawer_francs for each in bookings]
    return sum(each for each in effects if each > 0), -sum(each for each in effects if each < 0)


def service_lines(bookings: Iterable[Booking]) -> tuple[ServiceLine, ...]:
    """Return a line for each service and direction, in the order of their names."""
    lines: dict[tuple[str, str], ServiceLine] = {}
    for each in bookings:
        key = (each.service, each.direction.word)
        line = lines.get(key) or ServiceLine(
            service=each.service, direction=each.direction.word, sold=0, sold_francs=0
        )
        francs = each.amount or 0
        lines[key] = (
            replace(line, sold=line.sold + 1, sold_francs=line.sold_francs + francs)
            if each.sign > 0
            else replace(line, undone=line.undone + 1, undone_francs=line.undone_francs + francs)
        )
    return tuple(lines[key] for key in sorted(lines))


def grand_after(before: GrandTotals, figures: ShiftFigures, unexplained: int) -> GrandTotals:
    """Return the sums that never begin anew, with one shift and what lay before it."""
    lines = (*figures.services, *figures.between)
    return GrandTotals(
        reports=before.reports + 1,
        sold=before.sold + sum(line.sold for line in lines),
        undone=before.undone + sum(line.undone for line in lines),
        sold_francs=before.sold_francs + sum(line.sold_francs for line in lines),
        undone_francs=before.undone_francs + sum(line.undone_francs for line in lines),
        over_short=before.over_short + unexplained,
    )


def day_of(at_ms: int, utc_offset_minutes: int) -> date:
    """Return the shop's local day of a moment."""
    moment = datetime.fromtimestamp(at_ms / 1000, UTC) + timedelta(minutes=utc_offset_minutes)
    return moment.date()


class _Effect(NamedTuple):
    """What one booking did to a float, and what the rates say was earned by it."""

    at_ms: int
    francs: int
    earned: Decimal


def _effects(
    provider: str, bookings: Iterable[Booking], rates: Rates, offset: int
) -> Sequence[_Effect]:
    found = []
    for each in bookings:
        if each.provider == provider:
            earned = earned_by(rates, each.service, each.amount, day_of(each.at_ms, offset))
            signed = each.sign * (earned or Decimal(0))
            found.append(_Effect(each.at_ms, each.float_francs, signed))
    return found


def _providers(
    opened: ShiftOpened, told: Mapping[str, BalanceTold], bookings: Iterable[Booking]
) -> Sequence[str]:
    before = {each.provider for each in opened.balances}
    return sorted({*before, *told, *(each.provider for each in bookings)})


def _float_line(
    provider: str, opened: ShiftOpened, told: BalanceTold | None, effects: Sequence[_Effect]
) -> FloatLine:
    before = next((each for each in opened.balances if each.provider == provider), None)
    unseen = [each for each in effects if told is not None and each.at_ms > told.at_ms]
    return FloatLine(
        provider=provider,
        opening=before.amount if before else None,
        moved=sum(each.francs for each in effects),
        commission=sum((each.earned for each in effects), Decimal(0)),
        closing=told.amount if told else None,
        unseen=sum((each.francs + each.earned for each in unseen), Decimal(0)),
        certainty=_worst(before, told),
    )


def _worst(first: BalanceTold | None, second: BalanceTold | None) -> Certainty:
    if first is None or second is None:
        return Certainty.UNKNOWN
    proven = {first.certainty, second.certainty} == {Certainty.PROVEN}
    return Certainty.PROVEN if proven else Certainty.ASSUMED
