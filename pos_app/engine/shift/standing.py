"""How a shift stands: whether somebody forgot it, and whether its last count still holds."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from pos_app.domain.shift.events import CashMoved, DrawerCounted, HandedOver
from pos_app.domain.shift.figures import day_of

if TYPE_CHECKING:
    from pos_app.domain.shift.report import ShiftFigures, ZReport
    from pos_app.domain.shift.story import Story

FORGOTTEN_AFTER_MS: Final = 5 * 60 * 60 * 1000
"""A shift that lies still for so long, from one day into another, was forgotten."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten:
    """A shift that nobody closed: a named person counts and closes it before a new one begins."""

    by: str
    opened_ms: int
    last_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How things stand now. `figures` is None while no shift runs.

    `counted` is the blind count that waits for its closing; anything that moves cash or makes a
    sale count after it makes it stale, and it is None again.
    """

    figures: ShiftFigures | None
    forgotten: Forgotten | None = None
    counted: DrawerCounted | None = None
    last_report: ZReport | None = None


def forgotten_in(story: Story, now_ms: int, utc_offset_minutes: int) -> Forgotten | None:
    """Return what is known of a shift that nobody closed, None where none was forgotten.

    A shift that works across midnight is none: somebody sold, moved cash or handed over in every
    few hours of it. Answers that came late, and counts, are no work.
    """
    opening, opened = story.opening, story.opened
    if opening is None or opened is None:
        return None
    worked = [each.at_ms for each in story.events if not isinstance(each.event, DrawerCounted)]
    worked += [each.begun_ms for each in story.bookings if each.begun_seq > opening.seq]
    for before_ms, after_ms in pairwise([*sorted(worked), now_ms]):
        days = {day_of(each, utc_offset_minutes) for each in (before_ms, after_ms)}
        if after_ms - before_ms >= FORGOTTEN_AFTER_MS and len(days) > 1:
            return Forgotten(by=opened.by, opened_ms=opening.at_ms, last_ms=before_ms)
    return None


def counted_in(story: Story) -> DrawerCounted | None:
    """Return the last count, unless something changed the drawer after it."""
    counted, at_seq = None, 0
    for noted in story.events:
        match noted.event:
            case DrawerCounted():
                counted, at_seq = noted.event, noted.seq
            case CashMoved() | HandedOver():
                counted = None
            case _:
                continue
    is_stale = any(each.seq > at_seq and each.drawer_francs for each in story.bookings)
    return None if is_stale else counted
