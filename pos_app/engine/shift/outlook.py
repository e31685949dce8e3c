"""The float ahead: orders that it would not bear, and the hour at which it runs dry."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pos_app.domain.shift.forecast import Outlook, forecast
from pos_app.domain.shift.runway import DRAWER, LowFloat

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pos_app.domain.order import Order
    from pos_app.domain.shift.events import BalanceTold
    from pos_app.domain.shift.runway import Feast, Runway
    from pos_app.engine.ports import Clock
    from pos_app.engine.shift.book import ShiftBook
    from pos_app.engine.shift.ports import ShiftHistory
    from pos_app.engine.shift.tally import FloatTally

LEARNT_FROM_MS: Final = 56 * 24 * 60 * 60 * 1000
"""Eight weeks: long enough to know a week, short enough to follow the shop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlookParts:
    """What the outlook works with."""

    history: ShiftHistory
    book: ShiftBook
    clock: Clock
    told: Callable[[], Mapping[str, BalanceTold]]
    tally: FloatTally
    feasts: tuple[Feast, ...] = field(default=())
    utc_offset_minutes: int = 0


class FloatOutlook:
    """Warns before an operation that would fail, and says how long drawer and float last."""

    def __init__(self, parts: OutlookParts) -> None:
        self._parts = parts

    def low_float(self, order: Order) -> LowFloat | None:
        """Return why the provider would refuse an order for lack of float, None if it would not.

        Asks nobody and reads no file: a sale never waits for it. Where no balance was ever told
        there is no warning.
        """
        told = self._parts.told().get(order.provider)
        wanted = -order.direction.float_sign * (order.amount.francs if order.amount else 0)
        if told is None or wanted <= 0:
            return None
        tally = self._parts.tally
        computed = int(told.amount) + tally.moved(order.provider) - tally.claimed(order.provider)
        if wanted <= computed:
            return None
        return LowFloat(
            provider=order.provider, computed=computed, wanted=wanted, told_ms=told.at_ms
        )

    async def runways(self) -> Sequence[Runway]:
        """Return how long the drawer and each provider's balance last, the shortest first.

        Learnt from the shop's own last eight weeks and the calendar of feasts. Raises TillError.
        """
        parts = self._parts
        now_ms = parts.clock.now_ms()
        flows = await parts.history.flows(now_ms - LEARNT_FROM_MS)
        standing = await parts.book.standing()
        levels = {
            name: (int(told.amount) + parts.tally.moved(name), told.at_ms)
            for name, told in sorted(parts.told().items())
        }
        if standing.figures is not None:
            held = standing.figures.held_change
            levels[DRAWER] = (standing.figures.expected + held, now_ms)
        found = [
            forecast(
                Outlook(
                    resource=resource,
                    level=level,
                    told_ms=told_ms,
                    now_ms=now_ms,
                    flows=tuple(each for each in flows if each.resource == resource),
                    feasts=parts.feasts,
                    utc_offset_minutes=parts.utc_offset_minutes,
                )
            )
            for resource, (level, told_ms) in levels.items()
        ]
        return sorted(found, key=lambda each: (each.empty_ms is None, each.empty_ms or 0))
