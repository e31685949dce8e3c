"""Foresees when money runs out: the shop's own hours of the week, and its feasts, replayed."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from pos_app.domain.shift.runway import Basis, Runway, RunwayStep

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from pos_app.domain.shift.runway import Feast, Flow

HOUR_MS: Final = 3_600_000
DAY_MS: Final = 24 * HOUR_MS
LOOKED_AHEAD_HOURS: Final = 48
USUAL_PERCENT: Final = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What a forecast is made from: one resource, its level, and what its hours did before.

    `level` is francs at `told_ms`; `flows` are of that resource only, one an hour at most.
    """

    resource: str
    level: int
    told_ms: int
    now_ms: int
    flows: tuple[Flow, ...]
    feasts: tuple[Feast, ...] = ()
    utc_offset_minutes: int = 0


@dataclass(frozen=True, slots=True)
class _Hour:
    """What one hour of the week usually does, in francs; `weeks` is how many were seen."""

    francs: float
    weeks: int
    basis: Basis


def forecast(outlook: Outlook) -> Runway:
    """Return when a resource runs dry, hour by hour, with what each hour was foreseen from."""
    profile = _Profile(outlook)
    level = float(outlook.level)
    begin_ms, empty_ms = outlook.now_ms, None
    steps: list[RunwayStep] = []
    for _ in range(LOOKED_AHEAD_HOURS):
        end_ms = (begin_ms // HOUR_MS + 1) * HOUR_MS
        hour = profile.usual(begin_ms)
        feast = feast_on(outlook.feasts, profile.local(begin_ms).date())
        percent = feast.percent if feast else USUAL_PERCENT
        whole = hour.francs * percent / USUAL_PERCENT
        flow = whole * (end_ms - begin_ms) / HOUR_MS
        if empty_ms is None and flow < 0 and level + flow < 0:
            empty_ms = begin_ms + int((end_ms - begin_ms) * max(level, 0) / -flow)
        level += flow
        steps.append(
            RunwayStep(
                begin_ms=begin_ms,
                flow=round(flow),
                level=round(level),
                basis=hour.basis,
                weeks=hour.weeks,
                feast=feast.name if feast else "",
                percent=percent,
            )
        )
        begin_ms = end_ms
    return Runway(
        resource=outlook.resource,
        level=outlook.level,
        told_ms=outlook.told_ms,
        empty_ms=empty_ms,
        steps=tuple(steps),
        known_days=len(profile.days),
        swap_francs=_swap(steps, profile),
    )


def feast_on(feasts: Sequence[Feast], day: date) -> Feast | None:
    """Return the feast of a day; where several meet, the one that changes most."""
    found = [each for each in feasts if each.first <= day <= each.last]
    return max(found, key=lambda each: abs(each.percent - USUAL_PERCENT), default=None)


class _Profile:
    """The usual flow of each hour of the week, feasts taken out of what was seen."""

    def __init__(self, outlook: Outlook) -> None:
        self._offset = timedelta(minutes=outlook.utc_offset_minutes)
        self._sums: defaultdict[tuple[int, int], float] = defaultdict(float)
        self.days: set[date] = set()
        today = self.local(outlook.now_ms).date()
        for flow in outlook.flows:
            moment = self.local(flow.begin_ms)
            if moment.date() == today:
                continue  # It is not over: its hours would count as emptier than they are.
            self.days.add(moment.date())
            feast = feast_on(outlook.feasts, moment.date())
            percent = feast.percent if feast else USUAL_PERCENT
            if percent > 0:
                usual = flow.francs * USUAL_PERCENT / percent
                self._sums[moment.weekday(), moment.hour] += usual
        self._seen = self._days_seen()

    def local(self, at_ms: int) -> datetime:
        """Return a moment by the shop's clock."""
        return datetime.fromtimestamp(at_ms / 1000, UTC) + self._offset

    def usual(self, at_ms: int) -> _Hour:
        """Return what the hour around a moment usually does."""
        moment = self.local(at_ms)
        weekday, hour = moment.weekday(), moment.hour
        weeks = self._seen.get(weekday, 0)
        if weeks:
            francs = self._sums.get((weekday, hour), 0.0) / weeks
            return _Hour(francs, weeks, Basis.SAME_HOUR if francs else Basis.CLOSED)
        every = sum(self._seen.values())
        if not every:
            return _Hour(0.0, 0, Basis.CLOSED)
        francs = sum(self._sums.get((day, hour), 0.0) for day in self._seen) / every
        return _Hour(francs, every, Basis.SAME_HOUR_OTHER_DAYS if francs else Basis.CLOSED)

    def _days_seen(self) -> Mapping[int, int]:
        """Count how often each weekday was worked on."""
        seen: defaultdict[int, int] = defaultdict(int)
        for day in self.days:
            seen[day.weekday()] += 1
        return seen


def _swap(steps: Sequence[RunwayStep], profile: _Profile) -> int:
    """Return what has to be exchanged so that today's lowest level is not below nothing."""
    if not steps:
        return 0
    today = profile.local(steps[0].begin_ms).date()
    levels = [each.level for each in steps if profile.local(each.begin_ms).date() == today]
    return max(0, -min(levels))
