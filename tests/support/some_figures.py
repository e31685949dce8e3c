"""Figures of a busy day, for pictures of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pos_app.engine.review import Days, EndFigure, Figures, HourFigure, LastingFigure, Sums

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from pos_app.engine.ports import Filter, Total

SERVICES: Final = (
    "WAVE_SN_API_CASH_IN",
    "ORANGE_SN_API_CASH_IN",
    "WAVE_SN_API_CASH_OUT",
    "AIRTIME_SN_ORANGE",
    "WOYOFAL",
    "SENELEC",
    "RAPIDO",
)


def busy(days: Days) -> Figures:
    """Return figures in which every service, an open end and a slow one stand."""
    hours = [
        HourFigure(hour=hour, service=service, count=count, francs=5_000 * count)
        for hour in range(7, 22)
        for place, service in enumerate(SERVICES)
        if (count := (hour * (place + 3)) % 11)
    ]
    ends = [
        EndFigure(
            service=service, succeeded=90 - 12 * place, failed=3 + 2 * place, open=int(place == 1)
        )
        for place, service in enumerate(SERVICES)
    ]
    lasting = [
        LastingFigure(
            service=service,
            count=80,
            half_ms=700 + 900 * place,
            nine_of_ten_ms=1_500 + 4_000 * place,
        )
        for place, service in enumerate(SERVICES)
    ]
    return Figures(days=days, hours=hours, ends=ends, lasting=lasting)


class FakeReview:
    """A review that tells busy days, and sums that it was given."""

    def __init__(self, sums: Sequence[Total] = ()) -> None:
        self.told_sums = sums
        self.days: list[Days] = []
        self.filters: list[Filter] = []

    async def figures(self, days: Days) -> Figures:
        self.days.append(days)
        return busy(days)

    async def sums(self, wanted: Filter) -> AsyncIterator[Sums]:
        self.filters.append(wanted)
        yield Sums(totals=self.told_sums)
