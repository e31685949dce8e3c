"""Measures what the window holds: at rest, after a day's work, and over a long journal."""

from __future__ import annotations

import statistics
from typing import TYPE_CHECKING, Final

from bench_figures import Figure, alternate
from bench_server import serving
from bench_shop import copy_of
from bench_start import BARE, starts
from bench_window import played

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bench_figures import Extent
    from bench_server import Server

LOOKS: Final = 3
DAY: Final = 500
SHORT_DAY: Final = 24
"""Sales."""


def measure(extent: Extent) -> Sequence[Figure]:
    """Live a day in the window; hold it against an empty one, and over journals of two lengths."""
    bare = starts(("-P", "-c", BARE), "bare")

    def empty_mib() -> float:
        bare.once()
        return bare.memory[-1].unshared_mib

    with serving() as server:
        day = _day(extent, server)
        if not extent.is_full:
            return day
        small, large = copy_of(extent.small, "memory-small"), copy_of(extent.large, "memory-large")
        taken = alternate(
            {
                "bare": empty_mib,
                "idle": lambda: played("idle", small, server, 1).memory_mib[-1],
                "small": lambda: played("look", small, server, LOOKS).memory_mib[-1],
                "large": lambda: played("look", large, server, LOOKS).memory_mib[-1],
            },
            rounds=3,
        )
    mib = {name: statistics.median(each) for name, each in taken.items()}
    note = f"{extent.large:,} and {extent.small:,} sales"
    return [
        _figure("M1", mib["idle"], mib["bare"]),
        *day,
        _figure("M3", mib["large"], mib["small"], note),
    ]


def _day(extent: Extent, server: Server) -> Sequence[Figure]:
    sales = DAY if extent.is_full else SHORT_DAY
    rest, hour, day = played("day", copy_of(extent.small, "memory-day"), server, sales).memory_mib
    return [
        _figure("M2", day, rest, f"{sales} sales by the window's keys"),
        _figure("M4", day, hour, "28,800 ticks of the window, the sales spread over them"),
    ]


def _figure(id: str, taken_mib: float, bare_mib: float, note: str = "") -> Figure:  # noqa: A002 - the tables' word
    return Figure(
        id=id,
        ratio=taken_mib / bare_mib,
        measured=f"{taken_mib:.1f} MiB",
        bare=f"{bare_mib:.1f} MiB",
        note=note,
    )
