"""The shift as its faces see it: open, move cash, hand over, count, close, and what it comes to."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from pos_app.domain.shift.booking import held_francs
from pos_app.domain.shift.events import (
    BalanceTold,
    CashMoved,
    DrawerCounted,
    HandedOver,
    MoveKind,
    ReportPrinted,
    ShiftClosed,
    ShiftOpened,
)
from pos_app.domain.shift.figures import figures_of, grand_after
from pos_app.domain.shift.gap import Gap
from pos_app.domain.shift.people import read_name
from pos_app.domain.shift.report import Closing, GrandTotals, XReport, ZReport
from pos_app.domain.shift.search import explain, suspects_of
from pos_app.engine.news import ShiftChanged
from pos_app.engine.shift.problems import ShiftProblem, ShiftStop
from pos_app.engine.shift.standing import Standing, counted_in, forgotten_in

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pos_app.domain.shift.commission import Rates
    from pos_app.domain.shift.count import Count
    from pos_app.domain.shift.events import Approved, Noted, ShiftEvent
    from pos_app.domain.shift.report import ShiftFigures
    from pos_app.domain.shift.story import Story
    from pos_app.engine.news import Newsroom
    from pos_app.engine.ports import Clock
    from pos_app.engine.shift.ports import ShiftHistory, ShiftJournal
    from pos_app.engine.shift.standing import Forgotten

NO_RATES: Final[Rates] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftParts:
    """What the shift book works with. `told` gives the newest balance of each provider."""

    journal: ShiftJournal
    history: ShiftHistory
    clock: Clock
    newsroom: Newsroom
    told: Callable[[], Mapping[str, BalanceTold]] = lambda: MappingProxyType({})
    rates: Rates = field(default_factory=lambda: NO_RATES)
    utc_offset_minutes: int = 0


class ShiftBook:
    """One till's shifts. Methods raise ShiftStop for what cannot be, TillError for the disk."""

    def __init__(self, parts: ShiftParts) -> None:
        self._parts = parts
        self._turn = asyncio.Lock()

    async def standing(self) -> Standing:
        """Return how things stand, read anew from the journal."""
        story = await self._parts.history.story()
        return Standing(
            figures=self._figures(story) if story.opening else None,
            forgotten=self._silence(story),
            counted=counted_in(story),
            last_report=story.last_report,
        )

    async def open(self, by: str, counted: Count) -> Noted:
        """Begin a shift with a counted float.

        Stops with FORGOTTEN when an earlier one was never closed, ALREADY_OPEN when one runs.
        """
        async with self._turn:
            story = await self._parts.history.story()
            if story.opening:
                forgotten = self._silence(story)
                raise ShiftStop(ShiftProblem.FORGOTTEN if forgotten else ShiftProblem.ALREADY_OPEN)
            return await self._note(
                ShiftOpened(
                    number=story.shifts + 1,
                    by=_named(by),
                    counted=counted,
                    held=held_francs(story.open_sales),
                    balances=tuple(self._parts.told().values()),
                )
            )

    async def move(self, move: CashMoved) -> Noted:
        """Put cash in, take it out, or drop it into the safe.

        Stops with NO_REASON where a cash move has none (a safe drop needs none), and with
        MORE_THAN_EXPECTED when more would leave than the drawer can hold.
        """
        async with self._turn:
            figures = await self._running()
            _named(move.by)
            if move.francs <= 0:
                raise ShiftStop(ShiftProblem.NO_AMOUNT)
            if move.kind is not MoveKind.SAFE_DROP and not move.why.strip():
                raise ShiftStop(ShiftProblem.NO_REASON)
            if move.kind.sign < 0 and move.francs > figures.expected + figures.held_change:
                raise ShiftStop(ShiftProblem.MORE_THAN_EXPECTED)
            return await self._note(move)

    async def hand_over(self, over: HandedOver) -> Noted:
        """Pass the drawer on to another person; stops with SAME_PERSON when it is the same."""
        async with self._turn:
            await self._running()
            if _named(over.by) == _named(over.to):
                raise ShiftStop(ShiftProblem.SAME_PERSON)
            return await self._note(over)

    async def x_report(self, by: str) -> XReport:
        """Return the figures of the shift that runs; changes nothing."""
        story = await self._parts.history.story()
        if not story.opening:
            raise ShiftStop(ShiftProblem.NOT_OPEN)
        return XReport(
            figures=self._figures(story),
            at_ms=self._parts.clock.now_ms(),
            by=by,
            head=story.head,
        )

    async def count(self, by: str, counted: Count) -> Noted:
        """Put a blind count on disk, before anybody sees what was expected."""
        async with self._turn:
            await self._running()
            return await self._note(DrawerCounted(by=_named(by), counted=counted))

    async def gap(self) -> Gap:
        """Return what the last count found, and what may explain it.

        Stops with NOT_COUNTED when there is no count, or something moved cash after it.
        """
        story = await self._parts.history.story()
        counted = counted_in(story)
        if counted is None:
            raise ShiftStop(ShiftProblem.NOT_COUNTED)
        figures = self._figures(story)
        gap = Gap(
            counted=counted.counted.francs,
            expected=figures.expected,
            held_change=figures.held_change,
        )
        return replace(gap, explanations=explain(gap.unexplained, suspects_of(story)))

    async def close(self, by: str, why: str = "", approved_by: str = "") -> ZReport:
        """End the shift with the last count, as a named person; return its Z report.

        Stops with NOT_COUNTED without a count that still holds, and with NO_REASON when a
        difference is left that no open operation explains and nobody says why.
        """
        async with self._turn:
            story = await self._parts.history.story()
            if not story.opening:
                raise ShiftStop(ShiftProblem.NOT_OPEN)
            counted = counted_in(story)
            if counted is None:
                raise ShiftStop(ShiftProblem.NOT_COUNTED)
            report = self._drawn_up(story, counted.counted)
            if report.unexplained and not why.strip():
                raise ShiftStop(ShiftProblem.NO_REASON)
            report = replace(
                report, closed_by=_named(by), why=why.strip(), approved_by=approved_by.strip()
            )
            await self._note(ShiftClosed(report=report))
            return report

    async def reports(self, below_seq: int | None = None, limit: int = 50) -> Sequence[Noted]:
        """Return the newest Z reports, newest first; each `event` is a ShiftClosed."""
        return await self._parts.history.reports(below_seq, limit)

    async def report(self, number: str) -> Noted:
        """Return one Z report with its own entry's hash; stops with NO_REPORT."""
        found = await self._parts.history.report(number)
        if found is None:
            raise ShiftStop(ShiftProblem.NO_REPORT)
        return found

    async def next_copy(self, number: str, by: str, device: str) -> int:
        """Put a copy of a Z report on disk before it leaves; return its number, from 1."""
        async with self._turn:
            copy = await self._parts.history.copies(number) + 1
            await self._note(ReportPrinted(number=number, copy=copy, by=by, device=device))
            return copy

    async def note_approval(self, approved: Approved) -> Noted:
        """Put an approval on disk before the act that it is for; needs no shift."""
        async with self._turn:
            return await self._note(approved)

    async def _running(self) -> ShiftFigures:
        story = await self._parts.history.story()
        if not story.opening:
            raise ShiftStop(ShiftProblem.NOT_OPEN)
        return self._figures(story)

    def _figures(self, story: Story) -> ShiftFigures:
        parts = self._parts
        return figures_of(story, parts.told(), parts.rates, parts.utc_offset_minutes)

    def _drawn_up(self, story: Story, counted: Count) -> ZReport:
        """Return the report of a shift as it would end now, nobody's name under it."""
        figures, last = self._figures(story), story.last_report
        unexplained = counted.francs - figures.expected - figures.held_change
        return ZReport(
            number=next_number(self._parts.journal.series(), last),
            figures=figures,
            closed_by="",
            closed_ms=self._parts.clock.now_ms(),
            closing=Closing.FORGOTTEN if self._silence(story) else Closing.ON_TIME,
            counted=counted,
            why="",
            approved_by="",
            grand=grand_after(last.grand if last else GrandTotals(), figures, unexplained),
            head=story.head,
        )

    def _silence(self, story: Story) -> Forgotten | None:
        return forgotten_in(story, self._parts.clock.now_ms(), self._parts.utc_offset_minutes)

    async def _note(self, event: ShiftEvent) -> Noted:
        noted = await self._parts.journal.note_shift(event)
        self._parts.newsroom.publish(ShiftChanged(noted))
        return noted


def next_number(series: str, last: ZReport | None) -> str:
    """Return the number of the Z report after `last`: a count without gaps in each series."""
    prefix = f"{series}-Z-"
    count = int(last.number.removeprefix(prefix)) if last and last.number.startswith(prefix) else 0
    return f"{prefix}{count + 1:05d}"


def _named(text: str) -> str:
    name = read_name(text)
    if name is None:
        raise ShiftStop(ShiftProblem.NO_NAME)
    return name
